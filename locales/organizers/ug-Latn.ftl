### Uyghur in Latin letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Siz { $role ->
        [coordinator] maslashturghuchi
       *[reviewer] körüp chiqquchi
    } bolushqa teklip qilindingiz. Bu resimni kod chiqiridighan ep (authenticator) bilen sikanirlang yaki epke munu mexpiy achquchni kirgüzüng: { $secret }

    Andin ep körsetken alte xaniliq kodni mushu yerge yézing. Bu uchur özi yoqaydu.
desk-code-please = Kod epingiz körsetken alte xaniliq kodni yézing.
desk-code-wrong = Bu kod toghra emes yaki ilgiri ishlitilgen. Kéyinki kod chiqqanda shuni yézing.
desk-codes-closed = Xata kod bek köp yézildi. 15 minuttin kéyin yene sinap béqing.
desk-open = Ish üstilingiz on ikki sa'et ochuq turidu. Qilidighan ishlarni körüsh: /queue, taqash: /leave.
desk-left = Ish üstilingiz taqaldi. Sizge körsitilgenler éliwétildi.
desk-coordinators-only = Buni peqet maslashturghuchila qilalaydu.
desk-not-found = Bu boyiche héchnéme tapalmidim.
desk-nobody-there = Bu kishi guruppida emes.
desk-last-coordinator = Axirqi maslashturghuchini chiqiriwétishke bolmaydu.
desk-team = Guruppingiz:
desk-team-line = { $number }. { $role ->
        [coordinator] Maslashturghuchi
       *[reviewer] Körüp chiqquchi
    }, { $since } din béri
desk-invite-reviewer = Körüp chiqquchi chaqirish
desk-invite-coordinator = Maslashturghuchi chaqirish
desk-invited =
    Buni birla kishige béring, topqa tashlimang. U 48 sa'et ichide bir qétim ishleydu. U kishi uni manga shu péti ewetidu:

    { $command }
desk-revoke = { $number }-nomurni chiqirish
desk-revoke-sure = Shu minuttin bashlap u kishi héchnémini körelmeydu. Qilghan ishliri qalidu. Uni guruppidin chiqiramsiz?
desk-revoke-yes = He'e, chiqirimen

## The queue

desk-queue = Sizni kütüwatqan ishlar. Sizge körsitilmeydighanliri sanalmidi.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Yéngi
desk-lane-urgent-name = Jiddiy
desk-lane-mine-name = Méningki
desk-lane-waiting-name = A'ilidin jawab kütüsh
desk-lane-silent-name = Ün-tinsiz
desk-lane-unreachable-name = Alaqilashqili bolmighan
desk-lane-aloud-name = Yézip chiqidighan
desk-lane-tasks-name = Waqti kelgen wezipe
desk-lane =
    { $lane }. Awwal jiddiyliri, andin eng uzun kütkenliri.

    ‼ Jiddiy · ▫ yéngi · ▪ biri aldi · ↩ a'ilidin jawab kütüsh · ✓ qobul qilindi · × taqaldi
desk-lane-empty = { $lane }: bu yerde héchnéme yoq.
desk-item = { $signs }{ $code } { $days } kün { $tongue }
desk-to-queue = Nöwetke qaytish

## A report opened

desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 kün
       *[other] { $days } kün
    } · { $tongue }
desk-sheet-urgent = ‼ Jiddiy
desk-sheet-grave = Bu a'ilige bir adem yetküzüshi kérek bolghan qayghuluq xewer bar. Bu wezipe pütmigüche men ulargha özümche xet yazmaymen.
desk-sheet-unfinished = Tügimey tapshurulghan
desk-sheet-aloud =
    { $count ->
        [one] 1 jawab awaz bilen éytilghan, uni yézip chiqish kérek
       *[other] { $count } jawab awaz bilen éytilghan, ularni yézip chiqish kérek
    }
desk-state-handed-in = yéngi
desk-state-in-review = biri aldi
desk-state-accepted = qobul qilindi
desk-state-returned = a'ilidin jawab kütüsh
desk-state-closed = taqaldi
desk-state-quarantined = ayrip qoyuldi
desk-fact-who = Kim
desk-fact-what = Néme boldi
desk-fact-when = Qachan
desk-fact-where = Qeyerde
desk-fact-now = Hazir
desk-fact-danger = Xeter
desk-fact-tells = Kim éytti
desk-fact-worries = Némidin ensireydu
desk-fact-allowed = Ruxsetler
desk-fact-files = Höjjetler
desk-nothing-allowed = saqlap oqushtin bashqa héchnémige ruxset yoq
desk-original = { $value } — «{ $words }» ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Bölek boyiche
desk-see-time = Waqit tertipide
desk-see-files = Höjjetler
desk-see-case = Délosi
desk-to-report = Melumatqa qaytish
desk-which-part = Qaysi bölek?
desk-moment = { $when } — { $what }
desk-undated = Waqti yoq
desk-more-in-parts = Yene bar. Uni böleklerdin tapisiz.
desk-files = Bu melumatning höjjetliri. Körmekchi bolghiningizni bésing.
desk-no-files = Höjjet yoq.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, munu so'algha: «{ $about }»
desk-file-missing = (téxi bu yerde yoq yaki élip kelgili bolmidi)
desk-file-preview = Yoshurun uchurliri éliwétilgen, kichiklitilgen nusxa. Eslisi quluplaqliq turidu.
desk-file-original = A'ile ewetken péti. U özi yoqaydu.
desk-file-warning = Bu resim emes, höjjet ({ $kind }). Bundaq höjjet uni achqan téléfon'gha ziyan yetküzüshi mumkin, eplermu uning nusxisini saqlap qélishi mumkin. Peqet kérek bolsila éching.
desk-file-sure = Shundaqtimu achimen
desk-file-never = Bundaq höjjet bu yerde körsitilmeydu: u programma yaki arxip bolushi mumkin. U melumat bilen bille quluplaqliq turidu.
desk-file-not-here = Bu höjjet téxi bu yerde yoq yaki élip kelgili bolmidi.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Men alimen
desk-do-accept = Qobul qilish
desk-do-return = A'ilige qayturush
desk-do-close = Taqash
desk-do-reopen = Qayta qolgha élish
desk-do-over = Bashqigha ötküzüsh
desk-do-letgo = Qoldin qoyup bérish
desk-do-grave = Qayghuluq xewer
desk-done-claim = Emdi bu sizning.
desk-done-accept = Qobul qilindi. A'ile ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-return = Emdi a'ilining jawabini kütimiz. Ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-close = Taqaldi. A'ile ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-reopen = Emdi bu sizning, qayta échildi.
desk-done-over = Ötküzüp bérildi.
desk-done-letgo = Emdi buning igisi yoq.
desk-done-grave = Quluplap saqlandi. A'ile buni mendin anglimaydu. Emdi buni ulargha bir adem éytishi kérek, shunga wezipe qoshuldi.
desk-ask-return = Yene némini éytip bérish kérek? A'ile buni öz tilida oquydu.
desk-ask-close = Bu ish némishqa toxtaydu? A'ile buni öz tilida oquydu.
desk-ask-over = Kimge?
desk-ask-grave = Némini bildingiz? Men a'ilige bu toghruluq héch gep qilmaymen, ular bilen bir adem sözleshmigüche ulargha xetmu yazmaymen.
desk-why-return-person = U kishining kimliki
desk-why-return-happened = Néme ish bolghini
desk-why-return-when-where = Qachan yaki qeyerde
desk-why-return-how-known = Qandaq bilgini
desk-why-return-papers = Höjjet, yene bir qétim
desk-why-close-free = Erkin, éytishiche
desk-why-close-asked = A'ile shuni soridi
desk-why-close-not-ours = Bizning ishimiz emes
desk-why-close-no-contact = Ulardin jawab kelmidi
desk-why-close-done = Hazirche hemmisi pütti
desk-why-grave-death = Wapat
desk-why-grave-harm = Éghir ziyan-zexmet
desk-give-to = { $number }. { $role ->
        [coordinator] Maslashturghuchi
       *[reviewer] Körüp chiqquchi
    }
desk-claimed-already = Buni bashqa biri élip bolghan.
desk-held-by-another = Bu bashqa birining qolida. Shu kishi yaki maslashturghuchi qarar qilidu.
desk-moved-on = Bu ariliqta ehwal özgerdi. Qayta échip körüng.

## Asking the family

desk-ask-open = A'ilidin sorash
desk-ask =
    { $count ->
        [0] Téxi héchnéme soralmidi.
        [one] Bir so'al soraldi.
       *[other] { $count } so'al soraldi.
    }
desk-ask-words = Öz sözüm bilen
desk-ask-pick = So'al tallash
desk-ask-translate = { $number }-ni terjime qilish
desk-ask-drop = { $number }-ni sorimasliq
desk-ask-waits = Téxi jawab kelmidi.
desk-ask-dropped = Emdi soralmaydu.
desk-ask-answer = Jawab: { $answer }
desk-ask-write = So'alingizni mushu bir a'ilige, yüzturane sorighandek yézing. Bashqilarning ismini yazmang.
desk-ask-preview =
    Siz soraydighan so'al ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Munu tildimu ({ $tongue }):

    { $words }
desk-ask-family-reads = A'ile oquydighan til: { $tongue }. Terjime bolmisa, sözingizni shu péti köridu.
desk-ask-send = Shuni sorash
desk-ask-other = Terjime qoshush
desk-ask-write-other = A'ilining tilida yézing. Burunqi sözingiz yénida qalidu.
desk-ask-sent =
    { $count ->
        [one] So'alingiz nöwet kütüwatidu.
       *[other] { $count } so'alingiz nöwet kütüwatidu.
    } a'ilige xet yazidighan waqit kelgende salam bérip, hazir sözlishishke bolamdu dep soraymen. Jawab kelse, sizge xewer qilimen.
desk-ask-not-allowed = Bu a'ile özige xet yézishimizgha ruxset bermigen.
desk-ask-speak-first = Hazir bu a'ilidin sorighili bolmaydu. Tughqini wapat bolghan déyilgen bolsa, awwal ular bilen bir adem sözlishidu.
desk-ask-too-many = Kütüp turghan so'allar bek köp. Awwal shulargha jawab bériwalsun.
desk-ask-sections = Bir bölekni tallang. Belge qoyghanliringiz biraqla sorilidu.
desk-ask-all-sections = Barliq bölekler
desk-ask-these = Shularni sorash ({ $count })
desk-language-is-other = Bashqa til
desk-which-language = Bu qaysi tilda?
desk-leave-it = Boldi qilish
desk-back = Arqigha
desk-words-please = Yézip eweting.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-nomur
desk-number-gone = kétip qalghan bir kishi

## Notes, tasks, transcripts and translations

desk-notes-open = Xatiriler
desk-notes =
    { $count ->
        [0] Xatire yoq.
        [one] Bir xatire:
       *[other] { $count } xatire:
    }
desk-note-write = Xatire yézish
desk-note-words = Xatiringizni yézing. Uni guruppidikiler oquyalaydu, a'ile oquyalmaydu. Melumat öchürülgende umu öchürülidu.
desk-task-new = Yéngi wezipe
desk-task-words = Néme qilish kéreklikini yézing. Bashqa birige bermigüche bu sizning wezipingiz.
desk-tasks =
    { $count ->
        [0] Qilidighan ish yoq.
        [one] Bir wezipe bar. ▫️ Bolsa igisi téxi yoq.
       *[other] { $count } wezipe bar. ▫️ Bolsa igisi téxi yoq.
    }
desk-task-for = Igisi: { $whom }
desk-task-free = Téxi igisi yoq
desk-task-by = Axirqi küni: { $date }
desk-task-today = Bügün
desk-task-week = Bir heptidin kéyin
desk-task-date = Bashqa küni
desk-task-date-asked = Qaysi kün'giche? Mesilen: 15.09.2026
desk-task-date-unread = Buningdin kélidighan bir künni chüshinelmidim. Mesilen: 15.09.2026
desk-task-whom = Birige bérish
desk-task-give = Buni kim qilidu?
desk-task-not-hers = Buni bu kishige bérishke bolmaydu.
desk-task-done = Pütti
desk-task-kind-todo = Qilidighan ish
desk-task-kind-family-answered = Bir a'ile jawab berdi
desk-task-kind-help-asked = Yardem soridi
desk-task-kind-write-down = Awazni yézip chiqish
desk-task-kind-silence = Uzundin ün-tinsiz
desk-task-kind-unreachable = Alaqilashqili bolmidi
desk-task-kind-tell-the-family = Qayghuluq xewerni éytish
desk-task-kind-speak-to-the-family = A'ile bilen sözlishish
desk-task-kind-not-on-this-phone = Bu téléfonda emes
desk-task-kind-reporter-under-16 = Melumatni bala bergen
desk-task-kind-unfinished-report = Tügimigen melumat
desk-task-kind-file-not-fetched = Bir höjjet kem
desk-task-kind-code-word-wrong = Mexpiy söz xata
desk-task-kind-other = Körüp béqish kérek
desk-write-open = Yézish, terjime qilish
desk-write =
    { $count ->
        [0] Awaz bilen éytilghanlarning hemmisi yézip chiqildi.
        [one] Awaz bilen éytilghan bir jawab téxi yézip chiqilmidi.
       *[other] Awaz bilen éytilghan { $count } jawab téxi yézip chiqilmidi.
    } bashqilirini terjime qilishqa bolidu.
desk-write-listen = Anglash
desk-write-script = Yézip chiqish
desk-write-other = Terjime qilish
desk-write-becomes = Jawab mushu bolsun
desk-write-transcript = Néme déyilgen bolsa, shu tilda, sözmusöz yézing.
desk-write-translation = Terjimingizni yézing. Eslisi yénida qalidu.
desk-write-transcript-is =
    Yézip chiqildi ({ $tongue }, { $by }):
    { $words }
desk-write-translation-is =
    Terjime qilindi ({ $tongue }, { $by }):
    { $words }
desk-write-preview =
    Tili: { $tongue }

    { $words }
desk-write-keep = Saqlash
desk-write-nothing-here = Bu höjjet téxi bu yerde yoq. Birdemdin kéyin yene sinap béqing.
desk-write-not-read = Buni shu so'alning jawabi dep chüshinelmidim. Yazghiningiz awazning yénida saqlandi.

## Cases, matches, verification

desk-case-ask = Melumat kodini yézing.
desk-case = Délo { $code } · { $rung }
desk-case-risk-line = Xeter: { $risk }
desk-case-risk-for = Xeter: { $risk }, kimge: { $whom }
desk-case-worry = A'ile mununingdin qorqidu: { $words }
desk-case-told-by = Éytqan kishining némisi bolidu: { $relation }
desk-case-sources = Qandaq bilgen: { $sources }
desk-case-why = Némishqa mushu derijide: { $words }
desk-case-unverified = Téxi éniqlanmighini: { $words }
desk-case-checked = Körüp chiqildi: { $all } ichidin { $done }
desk-case-un-missing = BDT üchün kem: { $missing }
desk-case-un-ready = BDT üchün héchnéme kem emes.
desk-un-name = u kishining ismi
desk-un-date = shu ish bolghan waqit
desk-un-place = shu ish bolghan yer
desk-un-taken-by = kim tutup ketkenliki
desk-un-reporter = melumat bergüchining ismi we adrési
desk-un-actions = hazirghiche qilin'ghan ishlar
desk-un-consent = a'ilining ruxsiti
desk-case-same = Shu kishining özimu?
desk-case-rung = Qanchilik ishenchlik?
desk-case-risk = Xeter
desk-case-check = Tekshürüsh tizimliki
desk-case-out = Melumatni ayriwétish
desk-case-meet = A'ililerni tonushturush
desk-case-back = Délogha qaytish
desk-case-of-others = U melumat bashqilar bilen bir déloda. Awwal uni shu yerdin ayriwéting.

desk-same-which = Bular bir kishi toghruluq bolushi mumkin. Qarar qilishtin burun sélishturup körüng:
desk-same-none = Sélishturushqa ruxset bergen a'ililerning ichidin buninggha oxshash kishini tapalmidim.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Bir kishi
desk-same-no = Bashqa-bashqa ikki kishi
desk-same-sure = Ikki melumat bir délogha kiridu. Her birining sözi öz péti qalidu, kéyin yene ayriwételeysiz. U bir kishimu?
desk-same-sure-yes = He'e, birleshtürüng
desk-match-no-consent = Sélishturushqa ikki a'ilining her ikkisi ruxset bergen bolushi kérek. Biri bermigen.
desk-out-which = Qaysi melumat yene öz aldigha tursun?

desk-rung-which = Bu délo qanchilik éniqlandi?
desk-rung-reported = peqet éytilghan
desk-rung-partly_verified = qismen éniqlan'ghan
desk-rung-corroborated = bashqilar testiqlighan
desk-rung-documented = qeghizi bar
desk-rung-why = Sewebini bir-ikki jümle bilen yézing.
desk-unverified-which = Téxi néme éniqlanmidi? Yézing.
desk-unverified-none = Bashqa yoq
desk-risk-which = Bu ish ashkarilansa, xeter qanchilik chong we kimge kélidu?
desk-risk-low = töwen
desk-risk-medium = otturahal
desk-risk-high = yuqiri
desk-risk-for-person = yoqap ketken kishige
desk-risk-for-family_there = wetendiki a'ilisige
desk-risk-for-reporter = melumat bergüchige
desk-risk-for-witnesses = guwahchilargha
desk-check-which = Némilerni kördingiz?
desk-check-read_whole = Bashtin-axir oquldi
desk-check-sources = Menbeliri éniq
desk-check-dates = Waqitlar mas kélidu
desk-check-same_person = Ikkinchi melumat yoq
desk-check-consents = Ruxsetler oquldi
desk-check-translation = Terjimisi oquldi

desk-introduce-which = Her bir a'ilige bir maslashturghuchi képil bolidu: u rasttinla a'ile, özini shundaq körsetken biri emes, dep. Ikki maslashturghuchi kérek, her a'ilige birdin. Siz qaysisigha képil bolisiz?
desk-introduce-nobody = Bu yerde tonushturghili bolidighan a'ile yoq. Ikki a'ile sélishturushqa, bashqa a'ile barliqini anglashqa we özige xet yézilishigha aldin'ala ruxset bergen bolushi kérek.
desk-introduce-open = { $one } bilen { $other }: téxi héchkim képil bolmighan melumat: { $one }.
desk-introduce-vouched = { $one } bilen { $other }: maslashturghuchi képil bolghan melumat: { $one }.
desk-introduce-told = { $one } bilen { $other }: hazir ikki a'ilige xewer qiliniwatidu.
desk-introduce-wish = { $one } bilen { $other }: ikki a'ile xalaydu. Emdi bir maslashturghuchi ular bilen sözleshsun.
desk-introduce-not-linked = Bu ikki melumat bir déloda emes yaki her ikkisini bir kishi éytqan.
desk-introduce-no-consent = A'ililerning biri buninggha ruxset bermigen.
desk-introduce-speak-first = U kishi wapat bolghan déyildi. Awwal bir adem a'ile bilen sözlishishi kérek.
desk-vouch-sure = Siz bu a'ile bilen sözleshken yaki uni tonuysiz, uninggha képil bolalaysiz. U a'ilige bashqa birimu shu kishi toghruluq sözligenliki éytilidu; isim éytilmaydu. Uninggha képil bolamsiz?
desk-vouch-yes = He'e, képil bolimen
desk-vouch-other = Siz yene bir a'ilige képil bolghan. Buninggha bashqa maslashturghuchi képil bolushi kérek.

## Search and figures

desk-find-ask = Némini izdeydighanliqingizni yézing: xalighan yéziqta isim, yer, yil yaki melumat kodi. Birnechchini bille yazsingiz, netije aziyidu.
desk-cards-opening = Melumatlarni siz üchün échiwatimen. Yérim minuttin kéyin yene sinap béqing.
desk-find-none = Héchnéme tapalmidim.
desk-find-found = { $count ->
        [one] Bir melumat:
       *[other] { $count } melumat, awwal eng oxshaydighini:
    }
desk-find-many = Melumat { $count } din köp, awwal eng oxshaydighini. Izdiginingizni téximu éniq yézing.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Bularning héchqaysisida bu toghruluq gep yoq.
desk-find-which-status = Qaysi ehwal?
desk-find-which-within = Qeyer?
desk-find-which-year = Qaysi yildin bashlap?
desk-find-by-status = Ehwali boyiche
desk-find-by-within = Yéri boyiche
desk-find-by-year = Yili boyiche
desk-find-all = Hemmini qayta körüsh
desk-earlier = Aldinqiliri
desk-later = Yene

desk-figures = Némini sanay?
desk-figures-nothing = Körsitidighan nerse yoq.
desk-figures-by-county = Nahiye boyiche
desk-figures-by-prefecture = Wilayet boyiche
desk-figures-by-status = Ehwali boyiche
desk-figures-by-month = Ay boyiche
desk-figures-by-reason = Seweb boyiche
desk-figures-of-county = Délolar, nahiye boyiche
desk-figures-of-prefecture = Délolar, wilayet boyiche
desk-figures-of-status = Délolar, ehwali boyiche
desk-figures-of-month = Délolar, ay boyiche
desk-figures-of-reason = Délolar, seweb boyiche; bir déloning birnechche sewebi bolushi mumkin
desk-figures-in = Peqet guruppa üchün: siz köreleydighan melumatlarning hemmisi.
desk-figures-out = Bashqilargha bérishke bolidu: peqet isimsiz sanlargha ruxset bergen a'ililer; besh kishidin azni körsitidighan san yoq.
desk-figures-for-out = Bashqilargha bérishke
desk-figures-for-in = Guruppa üchün
desk-figures-not-told = éytilmighan
desk-figures-more = yene körsitilmigini: { $count }.

## Handing out

desk-export = Kimge bérisiz? Her qaysisigha peqet a'ile ruxset qilghinila bérilidu. Bu söhbet arqiliq héchnéme bérilmeydu.
desk-export-waiting = Ikkinchi maslashturghuchini kütüwatqanlar:
desk-export-line = { $number }. Qobul qilin'ghanlarning hemmisi, alidighini: { $recipient ->
        [archive] öz arxipimiz
        [un] Birleshken döletler teshkilati
        [icrc] Qizil krést
        [organisations] bashqa teshkilatlar
        [governments] hökümetler
        [research] tetqiqat
       *[public] hemmeylen
    }, { $since } din béri
desk-export-yes = { $number }-nomurgha he'e
desk-export-stop = { $number }-ni toxtitish
desk-export-to-archive = Öz arxipimiz
desk-export-to-un = BDT
desk-export-to-icrc = Qizil krést (ICRC)
desk-export-to-organisations = Teshkilatlar
desk-export-to-governments = Hökümetler
desk-export-to-research = Tetqiqat, isimsiz
desk-export-to-public = Hemmeylen
desk-export-how-much = Alidighini: { $recipient ->
        [archive] öz arxipimiz
        [un] Birleshken döletler teshkilati
        [icrc] Qizil krést
        [organisations] bashqa teshkilatlar
        [governments] hökümetler
        [research] tetqiqat
       *[public] hemmeylen
    }. Qanchilik bérimiz?
desk-export-of-one = Bir melumat
desk-export-of-case = Bir délo
desk-export-of-all = Qobul qilin'ghan hemmisi
desk-export-code = Melumat kodini yézing.
desk-export-ready = Xatirilendi. Programmini ishlitidighan kishi uni «Run_bot.py export» bilen chiqiridu: alidighan terepning achquchi bilen quluplap yaki bir höjjet qisquchqa sélip. Shuningdin kéyin a'ile melumatining kimge bérilgenlikini /consent de köridu.
desk-export-second = Xatirilendi, ikkinchi maslashturghuchini kütüwatidu: u manga /export dep yézip, «He'e» deydu.
desk-export-stopped = Toxtitildi. Héchnéme chiqirilmaydu.
desk-export-yours = Buni siz özingiz sorighan. «He'e»ni bashqa biri déyishi kérek.
desk-export-not-allowed = A'ile bu terepke bérishke ruxset qilmighan. Héchnéme bérilmeydu.

## Alerts, the daily digest

desk-alert-urgent = /Queue da jiddiy bir ish kütüp turidu
desk-alert-answered = /Tasks ta sizge jawab bar
desk-alert-task = /Tasks ta waqti bügün toshidighan bir ish bar
desk-digest =
    Bügün kütüwatqanlar: yéngi { $new }, jiddiy { $urgent }, ishliniwatqini { $working }.
    So'al qoyulup, jawab bermigen a'ililer: { $waiting }. Ün-tinsiz: { $silent }. Alaqilashqili bolmighan: { $unreachable }.
    Yézip chiqidighan: { $aloud }. Waqti kelgen wezipiler: { $due }.
desk-digest-trail = Xatire zenjirining axiri: { $head }
desk-clock = Kündilik uchur { $zone } waqti boyiche kélidu. Özgertmekchi bolsingiz, bir sheherning namini yézing.
desk-clock-kept = Etidin bashlap { $zone } waqti boyiche.
desk-clock-unknown = Bu sheherni bilmeymen. Yéqinidiki chongraq bir sheherni yézing.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Karantinda héchnéme yoq.
        [one] Karantinda bir melumat bar. Uni tapshurghan kishi héchqandaq perqni körmeydu.
       *[other] Karantinda { $count } melumat bar. Ularni tapshurghan kishiler héchqandaq perqni körmeydu.
    }
desk-quarantine-line = { $since } · shuningdin { $count }
desk-quarantine-one = { $since } din béri karantinda. Shu hésabattin: { $count }. Pa'aliyet: { $campaign }.
desk-quarantine-why-set-aside = Sewebi: bu hésabat ayrip qoyulghan.
desk-quarantine-why-many = Sewebi: bu hésabat bir künde köp melumat tapshurdi.
desk-quarantine-why-quick = Sewebi: melumatlar köp kéliwatqanda bu bek téz éytildi.
desk-quarantine-why-campaign = Sewebi: bu pa'aliyettin nahayiti köp melumat keldi.
desk-quarantine-why-flood = Sewebi: oqup ülgürgili bolmaydighan derijide köp melumat keldi.
desk-quarantine-released =
    { $count ->
        [one] Qoyup bérildi. Emdi bashqilirigha oxshash nöwette turidu.
       *[other] { $count } melumat qoyup bérildi. Emdi bashqilirigha oxshash nöwette turidu.
    }
desk-quarantine-aside =
    { $count ->
        [0] Ayrip qoyuldi. Bu hésabat buningdin kéyin tapshurghanlar bu yerge kélidu. U terep héchqandaq perqni körmeydu.
        [one] Ayrip qoyuldi. Bu hésabat tapshurghanlar bu yerge kélidu, nöwette turghan { $count } melumatimu keldi. U terep héchqandaq perqni körmeydu.
       *[other] Ayrip qoyuldi. Bu hésabat tapshurghanlar bu yerge kélidu, nöwette turghan { $count } melumatimu keldi. U terep héchqandaq perqni körmeydu.
    }
desk-quarantine-back = Bikar qilindi. Bu hésabat tapshurghanlar yene nöwetke baridu. Bu yerdikiler bir-birlep qoyup bérilidu.
desk-quarantine-not-hers = Guruppidiki kishining söhbitini ayrip qoyushqa bolmaydu.
desk-quarantine-accounts =
    { $count ->
        [one] Bir hésabat ayrip qoyulghan. Bikar qilmaqchi bolsingiz, uni bésing.
       *[other] { $count } hésabat ayrip qoyulghan. Bikar qilmaqchi bolghiningizni bésing.
    }
desk-quarantine-account = Ayrip qoyulghan waqti: { $since }
desk-quarantine-button-read = Oqush
desk-quarantine-button-next = Kéyinki bölek
desk-quarantine-button-release = Qoyup bérish
desk-quarantine-button-all = Hemmisini qoyup bérish
desk-quarantine-button-set-aside = Hésabatni ayrip qoyush
desk-quarantine-button-accounts = Ayrilghan hésabatlar
desk-quarantine-button-back-to-all = Tizimlikke qaytish
desk-quarantine-button-back-to-one = Arqigha
desk-intake-close-sure = Melumat qobul qilishni toxtatsingiz, yéngi kishiler héchnéme éytalmaydu, a'ililerdinmu héchnéme soralmaydu. Ulargha chirayliq éytilidu, siler bilen alaqilishish yoli körsitilidu. Burun éytilghanlar qalidu. Toxtitamsiz?
desk-intake-close-yes = He'e, toxtitimen
desk-intake-closed = Melumat qobul qilish toxtitildi. A'ililer xet yazsa, shundaq déyilidu. Qayta bashlash: /close
desk-intake-open-sure = Hazir melumat qobul qilish toxtitilghan. Qayta bashlamsiz? Bu ariliqta waqti kelgen xewer sorashlar shu chaghda sorilidu.
desk-intake-open-yes = He'e, bashlaymen
desk-intake-opened = Melumat qobul qilish qayta bashlandi.
desk-enter =
    Kim üchün yazisiz? Awwal ulardin sorang: buni ular üchün yazsingiz, teshkilat saqlap oqusa bolamdu? Xalighan waqitta toxtiyalaysiz, bu söhbette héchnéme qalmaydu.

    Ular qandaq «He'e» dédi?
desk-enter-agreed-presence = Ular yénimda
desk-enter-agreed-phone = Téléfonda
desk-enter-agreed-paper = Qol qoyulghan qeghezde
desk-enter-paper = Qol qoyulghan qeghezning resimini eweting. U melumat bilen bille quluplaqliq saqlinidu.
desk-enter-no-photo = Resimsiz
desk-enter-begun = Emdi siz bir a'ile üchün yazisiz. Her bir so'alni ulargha oqup béring, déginini öz sözi bilen yézing.
desk-enter-next = Kéyinki a'ile
desk-enter-codes = Axirqi melumat kodliri
desk-enter-aside = Bir chetke qoyuldi. Héchnéme yoqalmidi: /enter uni yene körsitidu.
desk-enter-nothing-kept = Bu a'ile toghruluq bu yerde héchnéme saqlanmidi.
desk-enter-continue = Siz bir a'ile üchün yéziwatattingiz. Shu so'algha qaytish: /continue
desk-entered =
    Tapshuruldi. Bu a'ilining melumat kodi:

    { $code }

    Uni ulargha qeghezge yézip béring yaki körsiting. Melumat emdi nöwette turidu, bu söhbettin kétidu. Bu söhbetke u toghruluq héchnéme ewetilmeydu: xewer soraydighan waqit kelgende, ulargha téléfon qilish wezipisi chiqidu.
desk-campaigns = Pa'aliyet we til boyiche:
desk-campaigns-none = Téxi héchkim pa'aliyet arqiliq kelmidi.
desk-campaign-line = { $tongue }: bashlighan { $started }, tügimigen { $drafts }, tapshurulghan { $handed }
desk-lost = Bir kishi yéngi söhbette melumat kodini yazdi yaki téléfonum yoqap ketti dédi. Uninggha héchnéme échip bérilmidi. Ishinishtin burun, a'ilige özingiz bilidighan nomur bilen téléfon qiling:
desk-lost-none = Héchkimning téléfoni yoqalmidi.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] bu kodning melumati bar
       *[no] kod yoq yaki men bilmeydighan kod
    }
desk-lost-done = Körüp boldum: { $number }-nomur
