### Turkish: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Ekibe { $role ->
        [coordinator] koordinatör
       *[reviewer] başvuruları inceleyen kişi
    } olarak davet edildiniz. Bu resmi bir doğrulama uygulamasıyla okutun ya da uygulamaya şu gizli anahtarı yazın: { $secret }

    Sonra uygulamanın gösterdiği altı rakamı buraya yazın. Bu mesaj kendiliğinden silinir.
desk-code-please = Lütfen doğrulama uygulamasındaki altı rakamı yazın.
desk-code-wrong = Bu kod doğru değil ya da daha önce kullanılmış. Lütfen bir sonrakini bekleyip onu yazın.
desk-codes-closed = Çok fazla yanlış kod yazıldı. Lütfen on beş dakika sonra yeniden deneyin.
desk-open = Oturumunuz on iki saat açık. /queue yapılacakları gösterir, /leave oturumu kapatır. Gerisini /desk gösterir.
desk-left = Oturumunuz kapandı. Size gösterilenler kaldırıldı.
desk-taken-away = Bu mesaj kaldırıldı.
# One line a command; {$command} is /queue, /tasks …
desk-does = Burada yapabilecekleriniz:
desk-does-queue = { $command } – okunmayı bekleyenler
desk-does-tasks = { $command } – yapılacaklar ve günleri
desk-does-find = { $command } – başvuru aramak
desk-does-case = { $command } – kayıp bir kişi hakkında her şey
desk-does-note = { $command } – bir başvuruya ait notlar
desk-does-ask = { $command } – bir aileye soru sormak
desk-does-write = { $command } – sesle anlatılanı yazıya geçirmek, çevirmek
desk-does-enter = { $command } – bir aile adına yazmak
desk-does-figures = { $command } – sayılar, resimle
desk-does-campaigns = { $command } – hangi duyurudan ya da bağlantıdan kaç kişi geldi
desk-does-clock = { $command } – günlük mesajınızın saati
desk-does-leave = { $command } – oturumu kapatmak
desk-does-team = { $command } – birini davet etmek ya da ekipten çıkarmak
desk-does-quarantine = { $command } – kenara ayrılan başvurular
desk-does-lostphones = { $command } – telefonunu kaybettiğini söyleyenler
desk-does-export = { $command } – başvuruları başkalarına vermek
desk-does-close = { $command } – başvuru alımını kapatmak ya da yeniden açmak
desk-coordinators-only = Bunu yalnız bir koordinatör yapabilir.
desk-not-found = Böyle bir şey bulamadım.
desk-nobody-there = Bu kişi ekipte değil.
desk-last-coordinator = Son koordinatör ekipten çıkarılamaz.
desk-team = Ekibiniz:
desk-team-line = { $number }. { $role ->
        [coordinator] koordinatör
       *[reviewer] inceleyen
    }, { $since } gününden beri
desk-invite-reviewer = İnceleyen davet et
desk-invite-coordinator = Koordinatör davet et
desk-invited =
    Bunu tek bir kişiye verin, gruba yazmayın. Yalnız bir kez ve 48 saat içinde kullanılabilir. O kişi bunu bana olduğu gibi göndersin:

    { $command }
desk-revoke = { $number } numarayı çıkar
desk-revoke-sure = Bu kişi o andan sonra hiçbir şey göremez. Yaptıkları kalır. Ekipten çıkarılsın mı?
desk-revoke-yes = Evet, çıkarılsın

## The queue

desk-queue = Sizi bekleyenler. Size kapalı olanlar sayılara katılmaz.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Yeni
desk-lane-urgent-name = Acil
desk-lane-mine-name = Bende
desk-lane-waiting-name = Ailede
desk-lane-silent-name = Ses vermeyen
desk-lane-unreachable-name = Ulaşılamayan
desk-lane-aloud-name = Yazıya geçirilecek
desk-lane-tasks-name = Günü gelen görevler
desk-lane =
    { $lane }. Önce acil olanlar, sonra en uzun bekleyenler.

    ‼ acil · ▫ yeni · ▪ bakılıyor · ↩ ailede · ✓ kabul edildi · × kapandı
desk-lane-empty = { $lane }: burada bir şey yok.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } gün { $tongue }
desk-to-queue = Sıraya dön

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    } · { $tongue }
desk-sheet-urgent = ‼ Acil
desk-sheet-grave = Bu aileye bir insanın söylemesi gereken kötü bir haber var. Görev yapılana kadar onlara kendiliğimden yazmam.
desk-sheet-unfinished = Bitmeden gönderildi
desk-sheet-aloud =
    { $count ->
        [one] Sesle verilen { $count } cevabın yazıya geçirilmesi gerek
       *[other] Sesle verilen { $count } cevabın yazıya geçirilmesi gerek
    }
desk-state-handed-in = yeni
desk-state-in-review = bakılıyor
desk-state-accepted = kabul edildi
desk-state-returned = ailede
desk-state-closed = kapandı
desk-state-quarantined = kenara ayrıldı
desk-fact-who = Kim
desk-fact-what = Ne oldu
desk-fact-when = Ne zaman
desk-fact-where = Nerede
desk-fact-now = Şimdi
desk-fact-danger = Tehlike
desk-fact-tells = Kim anlatıyor
desk-fact-worries = Kaygıları
desk-fact-allowed = İzin verilen
desk-fact-files = Dosyalar
desk-nothing-allowed = yalnız saklamak ve okumak
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — “{ $words }” ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Bölüm bölüm
desk-see-time = Zaman sırasıyla
desk-see-files = Dosyalar
desk-see-case = Vaka
desk-to-report = Başvuruya dön
desk-which-part = Hangi bölüm?
desk-moment = { $when } — { $what }
desk-undated = Tarihi yok
desk-more-in-parts = Dahası var. Bölüm bölüm baktığınızda bulursunuz.
desk-files = Bu başvurunun dosyaları. Görmek istediğinize dokunun.
desk-no-files = Dosya yok.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, soru: “{ $about }”
desk-file-missing = (henüz burada değil ya da alınamadı)
desk-file-preview = İçindeki görünmeyen bilgiler silinmiş, küçültülmüş bir kopya. Aslı kilitli duruyor.
desk-file-original = Ailenin gönderdiği gibi. Bu mesaj kendiliğinden kaldırılır.
desk-file-warning = Bu bir resim değil, bir dosya ({ $kind }). Böyle bir dosya, açıldığı telefona zarar verebilir; bir uygulama da kopyasını saklayabilir. Yalnız size gerekiyorsa açın.
desk-file-sure = Yine de aç
desk-file-never = Bu tür dosyalar burada gösterilmez: bir program ya da sıkıştırılmış dosya olabilir. Başvuruyla birlikte kilitli durur.
desk-file-not-here = Bu dosya henüz burada değil ya da alınamadı.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Ben bakarım
desk-do-accept = Kabul et
desk-do-return = Aileye geri gönder
desk-do-close = Kapat
desk-do-reopen = Yeniden ele al
desk-do-over = Başkasına ver
desk-do-letgo = Sıraya geri bırak
desk-do-grave = Kötü haber
desk-done-claim = Artık sizde.
desk-done-accept = Kabul edildi. Aile izin verdiyse ona yeni bir şey olduğu söylenir.
desk-done-return = Artık ailede. İzin verdilerse onlara yeni bir şey olduğu söylenir.
desk-done-close = Kapandı. Aile izin verdiyse ona yeni bir şey olduğu söylenir.
desk-done-reopen = Yeniden açıldı, artık sizde.
desk-done-over = Artık başkasında.
desk-done-letgo = Artık kimsede değil.
desk-done-grave = Saklandı, kilitli duruyor. Aile bunu benden duymayacak. Bir insanın onlara söylemesi için bir görev açıldı.
desk-ask-return = Daha ne anlatılması gerek? Aile bunu kendi dilinde okur.
desk-ask-close = Çalışma neden bitiyor? Aile bunu kendi dilinde okur.
desk-ask-over = Kime?
desk-ask-grave = Ne öğrendiniz? Aileye bundan hiç söz etmem; bir insan onlarla konuşana kadar onlara yazmam da.
desk-why-return-person = Kişinin kim olduğu
desk-why-return-happened = Ne olduğu
desk-why-return-when-where = Ne zaman ya da nerede
desk-why-return-how-known = Nereden bildikleri
desk-why-return-papers = Bir dosya, yeniden
desk-why-close-free = Serbest, öyle dediler
desk-why-close-asked = Aile böyle istedi
desk-why-close-not-ours = Bizim işimiz değil
desk-why-close-no-contact = Aileden cevap yok
desk-why-close-done = Şimdilik her şey yapıldı
desk-why-grave-death = Vefat
desk-why-grave-harm = Ağır bir zarar
desk-give-to = { $number }. { $role ->
        [coordinator] koordinatör
       *[reviewer] inceleyen
    }
desk-claimed-already = Buna zaten başka biri bakıyor.
desk-held-by-another = Bu başka birinde. O kişi ya da bir koordinatör karar verir.
desk-moved-on = Bu arada bir şey değişti. Lütfen yeniden açın.

## Asking the family

desk-ask-open = Aileye sor
desk-ask =
    { $count ->
        [0] Henüz bir şey sorulmadı.
        [one] { $count } soru soruldu.
       *[other] { $count } soru soruldu.
    }
desk-ask-words = Kendi sözlerimle
desk-ask-pick = Hazır sorulardan seç
desk-ask-translate = Çevir: { $number }
desk-ask-drop = Sorma: { $number }
desk-ask-waits = Henüz cevap yok.
desk-ask-dropped = Artık sorulmuyor.
desk-ask-answer = Cevap: { $answer }
desk-ask-write = Sorunuzu yalnız bu aileye, karşılıklı oturmuş sorar gibi yazın. Başka kimsenin adını anmayın.
desk-ask-preview =
    Sorunuz ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Çevirisi ({ $tongue }):

    { $words }
desk-ask-family-reads = Ailenin okuduğu dil: { $tongue }. Çeviri olmazsa sözlerinizi olduğu gibi görürler.
desk-ask-send = Bunu sor
desk-ask-other = Çeviri ekle
desk-ask-write-other = Ailenin dilinde yazın. İlk sözleriniz yanında kalır.
desk-ask-sent =
    { $count ->
        [one] { $count } sorunuz bekliyor.
       *[other] { $count } sorunuz bekliyor.
    } Ailenin uygun saati gelince selam verip konuşmaya uygun olup olmadıklarını sorarım. Cevap verdiklerinde size haber verilir.
desk-ask-not-allowed = Bu aile kendisine yazmamıza izin vermedi.
desk-ask-speak-first = Bu aileye şu anda sorulamaz. Yakınlarının vefat haberi geldiyse önce bir insan onlarla konuşur.
desk-ask-too-many = Bekleyen çok soru var. Önce onlara cevap versinler.
desk-ask-sections = Bir bölüm seçin. İşaretledikleriniz birlikte sorulur.
desk-ask-all-sections = Bütün bölümler
desk-ask-these = Bunları sor ({ $count })
desk-language-is-other = Başka bir dil
desk-which-language = Bu hangi dilde?
desk-leave-it = Vazgeç
desk-back = Geri
desk-words-please = Lütfen bunu mesaj olarak, yazıyla gönderin.
# What was written in another language, and by whom.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number } numara
desk-number-gone = ekipten ayrılan biri

## Notes, tasks, transcripts and translations

desk-notes-open = Notlar
desk-notes =
    { $count ->
        [0] Not yok.
        [one] { $count } not:
       *[other] { $count } not:
    }
desk-note-write = Not yaz
desk-note-words = Notunuzu yazın. Ekip okuyabilir, aile okuyamaz. Başvuru silinince o da silinir.
desk-task-new = Yeni görev
desk-task-words = Ne yapılacağını yazın. Birine verene kadar görev sizde kalır.
desk-tasks =
    { $count ->
        [0] Yapılacak bir şey yok.
        [one] { $count } görev. ▫️ henüz kimsede değil.
       *[other] { $count } görev. ▫️ henüz kimsede değil.
    }
desk-task-for = Kimde: { $whom }
desk-task-free = Henüz kimsede değil
desk-task-by = Son gün: { $date }
desk-task-today = Bugün
desk-task-week = Bir hafta sonra
desk-task-date = Başka bir gün
desk-task-date-asked = Hangi güne kadar? Örneğin: 15.09.2026
desk-task-date-unread = Bunu ilerideki bir gün olarak okuyamadım. Örneğin: 15.09.2026
desk-task-whom = Birine ver
desk-task-give = Kim yapacak?
desk-task-not-hers = Bu görev bu kişiye verilemez.
desk-task-done = Yapıldı
desk-task-kind-todo = Yapılacak
desk-task-kind-family-answered = Aile cevap verdi
desk-task-kind-help-asked = Yardım istendi
desk-task-kind-write-down = Sesi yazıya geçir
desk-task-kind-silence = Çoktandır ses vermiyor
desk-task-kind-unreachable = Ulaşılamıyor
desk-task-kind-tell-the-family = Kötü haberi söyle
desk-task-kind-speak-to-the-family = Aileyle konuş
desk-task-kind-not-on-this-phone = Bu telefonda olmasın
desk-task-kind-reporter-under-16 = Bir çocuk anlatıyor
desk-task-kind-unfinished-report = Bitmemiş başvuru
desk-task-kind-file-not-fetched = Bir dosya eksik
desk-task-kind-code-word-wrong = Yanlış gizli kelime
desk-task-kind-link-ended = Başvurular ayrıldı
desk-task-kind-other = Bakılacak
desk-task-about-link-ended = Bu başvuru bir başkasından ayrıldı: bir aile ikisinin karşılaştırılmasına artık izin vermiyor. Öteki ailelere bu söylenmez. Lütfen nelerin değiştiğine bakın: ne kadar eminiz, risk ne.
desk-write-open = Yazıya geçir, çevir
desk-write =
    { $count ->
        [0] Sesle anlatılanların hepsi yazıya geçirildi.
        [one] Sesle verilen { $count } cevap henüz yazıya geçirilmedi.
       *[other] Sesle verilen { $count } cevap henüz yazıya geçirilmedi.
    } Ötekiler çevrilebilir.
desk-write-listen = Dinle
desk-write-script = Yazıya geçir
desk-write-other = Çevir
desk-write-becomes = Cevap bu
desk-write-transcript = Söylenenleri kelimesi kelimesine, söylendiği dilde yazın.
desk-write-translation = Çevirinizi yazın. Aslı yanında kalır.
desk-write-transcript-is =
    Yazıya geçirilmiş hâli ({ $tongue }; { $by }):
    { $words }
desk-write-translation-is =
    Çevirisi ({ $tongue }; { $by }):
    { $words }
desk-write-preview =
    Dili: { $tongue }

    { $words }
desk-write-keep = Sakla
desk-write-nothing-here = Bu dosya henüz burada değil. Lütfen biraz sonra yeniden deneyin.
desk-write-not-read = Bunu o sorunun cevabı olarak anlayamadım. Yazıya geçirdiğiniz, sesin yanında duruyor.

## Cases, matches, verification

desk-case-ask = Lütfen başvuru kodunu yazın.
desk-case = Vaka { $code } · { $rung }
desk-case-risk-line = Risk derecesi: { $risk }
desk-case-risk-for = Risk derecesi: { $risk } ({ $whom })
desk-case-worry = Ailenin korktuğu şey: { $words }
desk-case-told-by = Kayıp kişinin anlatana yakınlığı: { $relation }
desk-case-sources = Nereden biliniyor: { $sources }
desk-case-why = Bu değerlendirmenin nedeni: { $words }
desk-case-unverified = Henüz doğrulanmadı: { $words }
desk-case-checked = Bakılanlar: { $done } / { $all }
desk-case-un-missing = Birleşmiş Milletler için eksik: { $missing }
desk-case-un-ready = Birleşmiş Milletler için eksik bir şey yok.
desk-un-name = kişinin adı
desk-un-date = ne zaman olduğu
desk-un-place = nerede olduğu
desk-un-taken-by = kişiyi kimin götürdüğü
desk-un-reporter = anlatanın adı ve adresi
desk-un-actions = şimdiye kadar yapılanlar
desk-un-consent = ailenin izni
# Buttons under a case.
desk-case-same = Aynı kişi mi?
desk-case-rung = Ne kadar eminiz?
desk-case-risk = Ne kadar riskli?
desk-case-check = Bakılacaklar listesi
desk-case-out = Başvuruyu vakadan ayır
desk-case-meet = Aileleri tanıştır
desk-case-back = Vakaya dön
desk-case-keep = Birine kapat
desk-case-of-others = O başvuru, başka başvurularla birlikte bir vakada. Önce oradan ayırın.

desk-keep-which = Bu vakayı kim görmemeli? Bir numaraya dokunun. 🚫 olan kişi vakadan hiçbir yerde hiçbir şey bulamaz, bu kimseye söylenmez. Yeniden dokunursanız o kişi tekrar görebilir.
desk-keep-nobody = Ekipte başka kimse yok.

desk-same-which = Bunlar aynı kişi hakkında olabilir. Karar vermeden önce karşılaştırın:
desk-same-none = Karşılaştırmaya izin veren aileler arasında buna benzeyen bir başvuru bulamadım.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Aynı kişi
desk-same-no = İki ayrı kişi
desk-same-sure = İki başvuru tek vakada toplanacak. Her birinin sözleri ayrı kalır, sonra yeniden ayırabilirsiniz. Aynı kişi mi?
desk-same-sure-yes = Evet, birleştir
desk-match-no-consent = Karşılaştırma için iki ailenin de izin vermiş olması gerek. Biri vermedi.
desk-out-which = Hangi başvuru yeniden tek başına dursun?

desk-rung-which = Bu vaka ne kadar doğrulandı?
desk-rung-reported = yalnız anlatıldı
desk-rung-partly_verified = bir kısmı doğrulandı
desk-rung-corroborated = başka kaynak doğruladı
desk-rung-documented = belgesi var
desk-rung-why = Lütfen nedenini bir iki cümleyle yazın.
desk-unverified-which = Henüz doğrulanmayan ne? Lütfen yazın.
desk-unverified-none = Başka bir şey yok
desk-risk-which = Bu vaka duyulursa risk ne kadar büyük, kimin için?
desk-risk-low = düşük
desk-risk-medium = orta
desk-risk-high = yüksek
desk-risk-for-person = kayıp kişi
desk-risk-for-family_there = oradaki aile
desk-risk-for-reporter = anlatan kişi
desk-risk-for-witnesses = tanıklar
desk-check-which = Nelere baktınız?
desk-check-read_whole = Baştan sona okundu
desk-check-sources = Kaynaklar belli
desk-check-dates = Tarihler tutuyor
desk-check-same_person = İkinci başvuru yok
desk-check-consents = İzinler okundu
desk-check-translation = Çeviri okundu

desk-introduce-which = Her aileye bir koordinatör kefil olur: gerçekten bir aile olduğuna, aile gibi görünen başka biri olmadığına. İki koordinatör gerek, her aile için biri. Siz hangisine kefil oluyorsunuz?
desk-introduce-nobody = Burada tanıştırılabilecek kimse yok. Önceden iki ailenin de karşılaştırmaya, öbür aileye söylenmesine ve kendilerine yazılmasına izin vermiş olması gerek.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } → { $other }: { $one } için henüz kefil olan yok.
desk-introduce-vouched = { $one } → { $other }: { $one } için bir koordinatör kefil.
desk-introduce-told = { $one } → { $other }: iki aileye de haber veriliyor.
desk-introduce-wish = { $one } → { $other }: iki aile de istiyor. Artık bir koordinatörün onlarla konuşması gerek.
desk-introduce-not-linked = Bu iki başvuru aynı vakada değil ya da ikisini de aynı kişi anlatıyor.
desk-introduce-no-consent = Ailelerden biri buna izin vermedi.
desk-introduce-speak-first = Bu kişinin vefat haberi var. Önce birinin aileyle konuşması gerek.
desk-vouch-sure = Bu aileyle konuştunuz ya da onları tanıyorsunuz, arkalarında duruyorsunuz. Aynı kişiyi başka birinin de anlattığını öğrenecekler; ad verilmez. Onlara kefil oluyor musunuz?
desk-vouch-yes = Evet, kefil oluyorum
desk-vouch-other = Öbür aileye zaten siz kefilsiniz. Bu aileye başka bir koordinatörün kefil olması gerek.

## Search and figures

desk-find-ask = Ne aradığınızı yazın: herhangi bir alfabeyle bir ad, bir yer, bir yıl, bir başvuru kodu. Birkaçını birden yazarsanız arama daralır.
desk-cards-opening = Başvuruları sizin için açıyorum. Lütfen yarım dakika sonra yeniden deneyin.
desk-find-none = Buna uyan bir şey bulamadım.
desk-find-found = { $count ->
        [one] { $count } başvuru:
       *[other] { $count } başvuru, önce en çok benzeyenler:
    }
desk-find-many = { $count } taneden çok başvuru var, önce en çok benzeyenler. Lütfen aramayı daraltın.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Hiçbiri bu konuda bir şey söylemiyor.
desk-find-which-status = Şimdiki durumu ne?
desk-find-which-within = Hangi yer?
desk-find-which-year = Hangi yıldan beri?
desk-find-by-status = Duruma göre
desk-find-by-within = Yere göre
desk-find-by-year = Yıla göre
desk-find-all = Hepsini yeniden göster
desk-earlier = Öncekiler
desk-later = Devamı

desk-figures = Neyi sayayım?
desk-figures-nothing = Gösterilecek bir şey yok.
desk-figures-by-county = İlçeye göre
desk-figures-by-prefecture = Vilayete göre
desk-figures-by-status = Duruma göre
desk-figures-by-month = Aya göre
desk-figures-by-reason = Nedene göre
desk-figures-of-county = İlçelere göre vakalar
desk-figures-of-prefecture = Vilayetlere göre vakalar
desk-figures-of-status = Duruma göre vakalar
desk-figures-of-month = Aylara göre vakalar
desk-figures-of-reason = Nedenlere göre vakalar; bir vakanın birkaç nedeni olabilir
desk-figures-in = Yalnız ekip için: görebildiğiniz bütün başvurular.
desk-figures-out = Başkalarına verilebilir: yalnız adsız sayılmaya izin veren aileler; beş kişiden azına işaret eden hiçbir şey yok.
desk-figures-for-out = Başkalarına vermek için
desk-figures-for-in = Ekip için
desk-figures-not-told = söylenmedi
desk-figures-more = Gösterilmeyen { $count } satır daha var.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Kime verilsin? Her alıcı, ailelerin yalnız ona izin verdiği kadarını alır. Bunların hiçbiri bu sohbetten geçmez.
desk-export-waiting = İkinci bir koordinatörü bekliyor:
desk-export-line = { $number }. Kabul edilenlerin hepsi; kime: { $recipient ->
        [archive] kendi arşivimiz
        [un] Birleşmiş Milletler
        [icrc] Uluslararası Kızılhaç Komitesi
        [organisations] başka kuruluşlar
        [governments] başka ülkelerin hükümetleri
        [research] araştırma, adsız
       *[public] herkes
    }; { $since } gününden beri bekliyor
desk-export-yes = { $number } numaraya evet
desk-export-stop = { $number } numarayı durdur
desk-export-to-archive = Kendi arşivimiz
desk-export-to-un = Birleşmiş Milletler
desk-export-to-icrc = Kızılhaç (ICRC)
desk-export-to-organisations = Başka kuruluşlar
desk-export-to-governments = Başka hükümetler
desk-export-to-research = Araştırma, adsız
desk-export-to-public = Herkes
desk-export-how-much = Kime: { $recipient ->
        [archive] kendi arşivimiz
        [un] Birleşmiş Milletler
        [icrc] Uluslararası Kızılhaç Komitesi
        [organisations] başka kuruluşlar
        [governments] başka ülkelerin hükümetleri
        [research] araştırma, adsız
       *[public] herkes
    }. Ne kadarı verilsin?
desk-export-of-one = Bir başvuru
desk-export-of-case = Bir vaka
desk-export-of-all = Kabul edilenlerin hepsi
desk-export-code = Lütfen başvuru kodunu yazın.
desk-export-ready = Not edildi. Programı çalıştıran kişi bunu “run_bot.py export” ile dışa aktarır: ya alıcının anahtarıyla kilitleyerek ya da bir klasöre. Sonra aile, başvurusunun kime verildiğini /consent altında görür.
desk-export-second = Not edildi, ikinci bir koordinatörü bekliyor: o da bana /export yazıp evet desin.
desk-export-stopped = Durduruldu. Hiçbir şey dışa aktarılmadı.
desk-export-yours = Bunu siz istediniz. Evet diyen başka biri olmalı.
desk-export-not-allowed = Aile bu alıcıya izin vermiyor. Hiçbir şey verilmedi.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Acil bir şey bekliyor: /queue
desk-alert-answered = Size bir cevap var: /tasks
desk-alert-task = Günü bugün gelen bir şey var: /tasks
desk-alert-link-ended = Yeni bir şey var: /tasks
desk-alert-second-yes = Onayınızı bekleyen bir şey var: /export
desk-alert-handed-over = Artık sizde olan bir şey var: /queue
desk-digest =
    Bugün bekleyen: { $new } yeni, { $urgent } acil, { $working } üzerinde çalışılan.
    Sorulup cevap gelmeyen aileler: { $waiting }. Ses vermeyen: { $silent }. Ulaşılamayan: { $unreachable }.
    Yazıya geçirilecek: { $aloud }. Günü gelen görevler: { $due }.
desk-digest-trail = İşlem kaydının sonu: { $head }
desk-clock = Günlük mesajınız şu şehrin saatiyle geliyor: { $zone }. Değiştirmek için bir şehir yazın.
desk-clock-kept = Yarından itibaren şu şehrin saatiyle gelecek: { $zone }.
desk-clock-unknown = Bu şehri bilmiyorum. Lütfen yakınındaki daha büyük bir şehri yazın.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Kenara ayrılan başvuru yok.
        [one] Kenara ayrılan { $count } başvuru var. Gönderen bir fark görmez.
       *[other] Kenara ayrılan { $count } başvuru var. Gönderenler bir fark görmez.
    }
desk-quarantine-line = { $since } · bu hesaptan { $count }
desk-quarantine-one = Kenara ayrıldığı gün: { $since }. Aynı hesaptan: { $count }. Duyuru: { $campaign ->
        [no] yok
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Nedeni: bu hesap kenara ayrılmıştı.
desk-quarantine-why-many = Nedeni: bu hesap bir günde çok başvuru gönderdi.
desk-quarantine-why-quick = Nedeni: pek çok başvuru gelirken çok hızlı anlatıldı.
desk-quarantine-why-campaign = Nedeni: bu duyurudan çok fazla başvuru geldi.
desk-quarantine-why-flood = Nedeni: okunabileceğinden fazla başvuru geldi.
desk-quarantine-released =
    { $count ->
        [one] { $count } başvuru sıraya alındı, ötekiler gibi bekliyor.
       *[other] { $count } başvuru sıraya alındı, ötekiler gibi bekliyor.
    }
desk-quarantine-aside =
    { $count ->
        [0] Hesap kenara ayrıldı. Bundan sonra gönderdikleri buraya gelir. Gönderen bir fark görmez.
        [one] Hesap kenara ayrıldı. Gönderdikleri artık buraya gelir; sırada bekleyen { $count } başvurusu da geldi. Gönderen bir fark görmez.
       *[other] Hesap kenara ayrıldı. Gönderdikleri artık buraya gelir; sırada bekleyen { $count } başvurusu da geldi. Gönderen bir fark görmez.
    }
desk-quarantine-back = Geri alındı. Bu hesabın gönderdikleri yeniden sıraya girer. Zaten burada olanlar tek tek sıraya alınır.
desk-quarantine-not-hers = Ekipten birinin sohbeti kenara ayrılamaz.
desk-quarantine-accounts =
    { $count ->
        [one] Kenara ayrılan { $count } hesap var. Geri almak için ona dokunun.
       *[other] Kenara ayrılan { $count } hesap var. Geri almak istediğinize dokunun.
    }
desk-quarantine-account = Kenara ayrıldı: { $since }
desk-quarantine-button-read = Oku
desk-quarantine-button-next = Sonraki bölüm
desk-quarantine-button-release = Sıraya al
desk-quarantine-button-all = Hesabın tümünü sıraya al
desk-quarantine-button-set-aside = Hesabı kenara ayır
desk-quarantine-button-accounts = Kenara ayrılan hesaplar
desk-quarantine-button-back-to-all = Listeye dön
desk-quarantine-button-back-to-one = Geri
desk-intake-close-sure = Başvuru alımını kapatırsanız yeni gelen kimse bir şey anlatamaz, hiçbir aileye de yeni bir şey sorulmaz. Bu onlara nazikçe söylenir, size nasıl ulaşacakları da yazılır. Anlatılmış olanlar kalır. Kapatılsın mı?
desk-intake-close-yes = Evet, alımı kapat
desk-intake-closed = Başvuru alımı kapalı. Aileler yazınca bu onlara söylenir. /close yeniden açar.
desk-intake-open-sure = Başvuru alımı şu anda kapalı. Yeniden açılsın mı? Bu arada haber sorma zamanı gelen ailelere açılınca sorulur.
desk-intake-open-yes = Evet, alımı aç
desk-intake-opened = Başvuru alımı yeniden açık.
desk-enter =
    Kimin adına yazıyorsunuz? Önce onlara sorun: bunu onlar adına yazabilir misiniz, kuruluş saklayıp okuyabilir mi? İstediğiniz an durabilirsiniz; bu sohbette bunlardan hiçbir şey kalmaz.

    Nasıl evet dediler?
desk-enter-agreed-presence = Şu an yanımdalar
desk-enter-agreed-phone = Telefonda
desk-enter-agreed-paper = İmzalı bir kâğıtla
desk-enter-paper = Lütfen imzalı kâğıdın fotoğrafını gönderin. Başvuruyla birlikte kilitli saklanır.
desk-enter-no-photo = Fotoğrafsız
desk-enter-begun = Artık bir aile adına yazıyorsunuz. Her soruyu onlara okuyun, söylediklerini kendi sözleriyle yazın.
desk-enter-next = Sıradaki aile
desk-enter-aside = Sonraya bırakıldı. Hiçbir şey kaybolmadı: /enter yeniden gösterir.
desk-enter-codes = Son başvuru kodları
desk-enter-nothing-kept = Bu aileden burada hiçbir şey saklanmadı.
desk-enter-continue = Bir aile adına yazıyordunuz. /continue sizi o soruya götürür.
desk-entered =
    Gönderildi. Ailenin başvuru kodu:

    { $code }

    Bunu onlar için bir kâğıda yazın ya da onlara gösterin. Başvuru artık sırada ve bu sohbetten kalkıyor. Bu sohbete onunla ilgili hiçbir şey gönderilmez: haber sorma zamanı gelince onları aramak için bir görev çıkar.
desk-campaigns = Duyuruya ve dile göre:
desk-campaigns-none = Henüz bir duyurudan gelen olmadı.
desk-campaign-line = { $tongue }: başlanan { $started }, yarım { $drafts }, gönderilen { $handed }
desk-lost = Biri yeni bir sohbette başvuru kodu yazdı ya da telefonunu kaybettiğini söylüyor. Ona hiçbir şey açılmadı. İnanmadan önce aileyi, bildiğiniz numaradan arayın:
desk-lost-none = Telefonunu kaybeden yok.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] bu kodun bir başvurusu var
       *[no] kod yok ya da bilmediğim bir kod
    }
desk-lost-done = Bakıldı: { $number } numara
