### Uyghur in Latin letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader.

## Coming in, the team

desk-join =
    Siz { $role ->
        [coordinator] maslashturghuchi
       *[reviewer] körüp chiqquchi
    } bolushqa teklip qilindingiz. Kod chiqiridighan ep (authenticator) bilen bu resimni sikanirlang yaki munu mexpiy achquchni epke yézing: { $secret }

    Andin ep körsetken alte xaniliq kodni mushu yerge yézing. Bu uchur birdemdin kéyin özlükidin öchüp kétidu.
desk-code-please = Kod chiqiridighan epingiz körsetken alte xaniliq kodni yézing.
desk-code-wrong = Bu kod toghra emes yaki ilgiri ishlitilgen. Kéyinki kod chiqqanda shuni yézing.
desk-codes-closed = Xata kod bek köp yézildi. 15 minuttin kéyin yene sinap béqing.
desk-open = Ish üstilingiz on ikki sa'et ochuq turidu. Qilidighan ishlarni körüsh: /queue, taqash: /leave. Qalghanliri: /desk.
desk-left = Ish üstilingiz taqaldi. Sizge körsitilgenler éliwétildi.
desk-taken-away = Bu uchur éliwétildi.
# One line a command; {$command} is /queue, /tasks …
desk-does = Bu yerde qilalaydighanliringiz:
desk-does-queue = { $command } – oqushni kütüwatqanlar
desk-does-tasks = { $command } – qilidighan ishlar we ularning waqti
desk-does-find = { $command } – melumat izdesh
desk-does-case = { $command } – bir yoqap ketken kishi heqqide hemmisi
desk-does-note = { $command } – bir melumatning xatiriliri
desk-does-ask = { $command } – a'ilidin sorash
desk-does-write = { $command } – awaz bilen éytilghanni yézip chiqish, terjime qilish
desk-does-enter = { $command } – bir a'ile üchün yézip bérish
desk-does-figures = { $command } – sanlar, resim bilen
desk-does-campaigns = { $command } – qaysi élan yaki ulanma arqiliq qanche kishi keldi
desk-does-clock = { $command } – kündilik uchur qachan kélidu
desk-does-leave = { $command } – ish üstilini taqash
desk-does-team = { $command } – guruppigha chaqirish yaki chiqirish
desk-does-quarantine = { $command } – ayrip qoyulghan melumatlar
desk-does-lostphones = { $command } – téléfonum yoqap ketti dégenler
desk-does-export = { $command } – melumatlarni bashqilargha bérish
desk-does-close = { $command } – melumat qobul qilishni toxtitish yaki qayta bashlash
desk-coordinators-only = Buni peqet maslashturghuchila qilalaydu.
desk-not-found = Mushu boyiche héchnéme tapalmidim.
desk-nobody-there = Bu kishi guruppida yoq.
desk-last-coordinator = Axirqi maslashturghuchini chiqiriwétishke bolmaydu.
desk-team = Guruppingiz:
desk-team-line = { $number }. { $role ->
        [coordinator] Maslashturghuchi
       *[reviewer] Körüp chiqquchi
    }, qoshulghan waqti: { $since }
desk-invite-reviewer = Körüp chiqquchi chaqirish
desk-invite-coordinator = Maslashturghuchi chaqirish
desk-invited =
    Buni birla kishige béring, topqa tashlimang. U 48 sa'et ichide bir qétim ishleydu. U kishi buni özgertmey manga ewetsun:

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
desk-lane-silent-name = Jimip ketken
desk-lane-unreachable-name = Alaqilashqili bolmighan
desk-lane-aloud-name = Yézip chiqidighan
desk-lane-tasks-name = Waqti kelgen wezipe
desk-lane =
    { $lane }. Awwal jiddiyliri, andin eng uzun kütkenliri.

    ‼ Jiddiy · ▫ yéngi · ▪ biri aldi · ↩ a'ilidin jawab kütüsh · ✓ qobul qilindi · × axirlashti
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
desk-sheet-unfinished = Tügimigen péti tapshurulghan
desk-sheet-aloud =
    { $count ->
        [one] 1 jawab awaz bilen éytilghan, uni yézip chiqish kérek
       *[other] { $count } jawab awaz bilen éytilghan, ularni yézip chiqish kérek
    }
desk-state-handed-in = yéngi
desk-state-in-review = biri aldi
desk-state-accepted = qobul qilindi
desk-state-returned = a'ilidin jawab kütüsh
desk-state-closed = axirlashti
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
desk-see-parts = Qisim boyiche
desk-see-time = Waqit tertipide
desk-see-files = Höjjetler
desk-see-case = Bu kishining toplimi
desk-to-report = Melumatqa qaytish
desk-which-part = Qaysi qisim?
desk-moment = { $when } — { $what }
desk-undated = Waqti yoq
desk-more-in-parts = Yene bar. Qisim boyiche körsingiz, tapisiz.
desk-files = Bu melumatning höjjetliri. Körmekchi bolghiningizni bésing.
desk-no-files = Höjjet yoq.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, munu so'algha: «{ $about }»
desk-file-missing = (téxi yétip kelmidi yaki alghili bolmidi)
desk-file-preview = Yoshurun uchurliri éliwétilgen, kichiklitilgen nusxa. Eslisi quluplaqliq turidu.
desk-file-original = A'ile ewetken péti. Bu yerdin özlükidin öchüp kétidu.
desk-file-warning = Bu resim emes, höjjet ({ $kind }). Bundaq höjjet uni achqan téléfon'gha ziyan yetküzüshi mumkin, eplermu uning nusxisini saqlap qélishi mumkin. Peqet kérek bolsila éching.
desk-file-sure = Shundaqtimu achimen
desk-file-never = Bundaq höjjet bu yerde körsitilmeydu: u programma yaki pirislan'ghan höjjet (zip) bolushi mumkin. U melumat bilen bille quluplaqliq turidu.
desk-file-not-here = Bu höjjet téxi yétip kelmidi yaki uni alghili bolmidi.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Men alimen
desk-do-accept = Qobul qilish
desk-do-return = So'al bilen qayturush
desk-do-close = Axirlashturush
desk-do-reopen = Qayta échish
desk-do-over = Bashqa kishige ötküzüsh
desk-do-letgo = Bashqilargha qaldurush
desk-do-grave = Qayghuluq xewer
desk-done-claim = Emdi bu sizning.
desk-done-accept = Qobul qilindi. A'ile ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-return = Emdi a'ilining jawabini kütimiz. Ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-close = Axirlashti. A'ile ruxset qilghan bolsa, yéngiliq barliqi ulargha éytilidu.
desk-done-reopen = Emdi bu sizning, qayta échildi.
desk-done-over = Ötküzüp bérildi.
desk-done-letgo = Emdi bu héchkimning qolida emes.
desk-done-grave = Quluplap saqlandi. A'ile buni mendin anglimaydu. Emdi buni ulargha bir adem éytishi kérek, shunga bir wezipe qoshuldi.
desk-ask-return = Yene némini éytip bérish kérek? A'ile buni öz tilida oquydu.
desk-ask-close = Bu ish némishqa axirlishidu? A'ile buni öz tilida oquydu.
desk-ask-over = Kimge?
desk-ask-grave = Némini bildingiz? Men a'ilige bu toghruluq héch gep qilmaymen, ular bilen bir adem sözleshmigüche ulargha xetmu yazmaymen.
desk-why-return-person = U kishining kim ikenliki
desk-why-return-happened = Néme ish bolghanliqi
desk-why-return-when-where = Qachan yaki qeyerde
desk-why-return-how-known = Qandaq bilgenliki
desk-why-return-papers = Höjjet, qaytidin
desk-why-close-free = Erkin (a'ile éytqan)
desk-why-close-asked = A'ile shuni soridi
desk-why-close-not-ours = Qilalaydighan ish emes
desk-why-close-no-contact = Ulardin jawab kelmidi
desk-why-close-done = Hazirche hemmisi pütti
desk-why-grave-death = Wapat bolghan
desk-why-grave-harm = Éghir ziyan-zexmet
desk-give-to = { $number }. { $role ->
        [coordinator] Maslashturghuchi
       *[reviewer] Körüp chiqquchi
    }
desk-claimed-already = Buni bashqa biri élip bolghan.
desk-held-by-another = Bu bashqa birining qolida. Shu kishi yaki maslashturghuchi qarar qilidu.
desk-moved-on = Bu ariliqta ehwal özgergen. Qayta échip körüng.

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
desk-ask-translate = { $number }-so'alni terjime qilish
desk-ask-drop = { $number }-so'alni sorimasliq
desk-ask-waits = Téxi jawab kelmidi.
desk-ask-dropped = Emdi soralmaydu.
desk-ask-answer = Jawab: { $answer }
desk-ask-write = So'alingizni mushu bir a'ilige, yüztura olturup sorighandek yézing. Bashqilarning ismini yazmang.
desk-ask-preview =
    Siz soraydighan so'al ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Munu tildimu ({ $tongue }):

    { $words }
desk-ask-family-reads = A'ile oquydighan til: { $tongue }. Terjime bolmisa, sözingizni shu péti köridu.
desk-ask-send = Mushuni sorash
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
desk-ask-sections = Bir qisimni tallang. Belge qoyghanliringiz biraqla sorilidu.
desk-ask-all-sections = Barliq qisimlar
desk-ask-these = Mushularni sorash ({ $count })
desk-language-is-other = Bashqa til
desk-which-language = Bu qaysi tilda?
desk-leave-it = Boldi qilish
desk-back = Arqigha
desk-words-please = Xet bilen yézip eweting.
desk-translated-by = { $tongue } ({ $by }): { $words }
desk-number = { $number }-nomur
desk-number-gone = guruppidin ketken kishi

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
desk-task-for = Kim qilidu: { $whom }
desk-task-free = Téxi igisi yoq
desk-task-by = Möhliti: { $date }
desk-task-today = Bügün
desk-task-week = Bir heptidin kéyin
desk-task-date = Bashqa küni
desk-task-date-asked = Qaysi kün'giche? Mesilen: 15.09.2026
desk-task-date-unread = Buni kélidighan künlerning biri dep chüshinelmidim. Mesilen: 15.09.2026
desk-task-whom = Birige bérish
desk-task-give = Buni kim qilidu?
desk-task-not-hers = Buni bu kishige bérishke bolmaydu.
desk-task-done = Pütti
desk-task-kind-todo = Qilidighan ish
desk-task-kind-family-answered = Bir a'ile jawab berdi
desk-task-kind-help-asked = Yardem soraldi
desk-task-kind-write-down = Awazni yézip chiqish
desk-task-kind-silence = Uzundin jimip ketken
desk-task-kind-unreachable = Alaqilashqili bolmidi
desk-task-kind-tell-the-family = Qayghuluq xewerni éytish
desk-task-kind-speak-to-the-family = A'ile bilen sözlishish
desk-task-kind-not-on-this-phone = Bu téléfonda emes
desk-task-kind-reporter-under-16 = Melumatni bala bergen
desk-task-kind-unfinished-report = Tügimigen melumat
desk-task-kind-file-not-fetched = Bir höjjet kem
desk-task-kind-code-word-wrong = Mexpiy söz xata
desk-task-kind-link-ended = Melumatlar ayrildi
desk-task-kind-other = Körüp béqish kérek
desk-task-about-link-ended = Bu melumat bashqa bir melumattin ayrildi: bir a'ile ikkisini sélishturushqa emdi ruxset bermeydu. Bashqa a'ililerge bu éytilmaydu. Néme özgiridighanliqini körüp béqing: qanchilik ishenchlik, xeter qandaq.
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
desk-write-transcript = Anglighiningizni sözmusöz, qaysi tilda éytilghan bolsa shu tilda yézing.
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
desk-write-nothing-here = Bu höjjet téxi yétip kelmidi. Birdemdin kéyin yene sinap béqing.
desk-write-not-read = Buni shu so'alning jawabi dep chüshinelmidim. Yazghiningiz awazning yénida saqlandi.

## Cases, matches, verification

desk-case-ask = Melumat kodini yézing.
desk-case = Toplam { $code } · { $rung }
desk-case-risk-line = Xeter: { $risk }
desk-case-risk-for = Xeter: { $risk }, kimge: { $whom }
desk-case-worry = A'ile ensireydighini: { $words }
desk-case-told-by = Yoqap ketken kishi melumat bergüchining némisi: { $relation }
desk-case-sources = Qandaq bilgen: { $sources }
desk-case-why = Némishqa shu derijide: { $words }
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
desk-case-back = Toplamgha qaytish
desk-case-keep = Birsige körsetmeslik
desk-case-of-others = U melumat bashqilar bilen bir toplamda. Awwal uni shu yerdin ayriwéting.

desk-keep-which = Bu toplamni kim körmisun? Nomurni bésing. 🚫 Qoyulghan kishi bu toplamdin héch yerde héchnéme tapalmaydu, bu héchkimge éytilmaydu. Yene bir qétim bassingiz, u kishi qayta köreleydu.
desk-keep-nobody = Guruppida bashqa héchkim yoq.

desk-same-which = Bular bir kishi toghruluq bolushi mumkin. Qarar qilishtin burun sélishturup körüng:
desk-same-none = Sélishturushqa ruxset bergen a'ililerning ichidin buninggha oxshash kishini tapalmidim.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Bir kishi
desk-same-no = Bashqa-bashqa ikki kishi
desk-same-sure = Ikki melumat bir toplamgha kiridu. Her birining sözi öz péti qalidu, kéyin yene ayriwételeysiz. Ikkisi bir kishi toghruluqmu?
desk-same-sure-yes = He'e, birleshtürüng
desk-match-no-consent = Sélishturushqa ikki a'ilining her ikkisi ruxset bergen bolushi kérek. Biri bermigen.
desk-out-which = Qaysi melumat yene öz aldigha tursun?

desk-rung-which = Bu toplamda éytilghanlar qanchilik éniqlandi?
desk-rung-reported = peqet éytilghan
desk-rung-partly_verified = qismen éniqlan'ghan
desk-rung-corroborated = bashqa menbelergimu mas
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
desk-check-which = Némilerni körüp chiqtingiz?
desk-check-read_whole = Bashtin-axir oquldi
desk-check-sources = Menbeliri éniq
desk-check-dates = Waqitlar mas kélidu
desk-check-same_person = Ikkinchi melumat yoq
desk-check-consents = Ruxsetler oquldi
desk-check-translation = Terjimisi oquldi

desk-introduce-which = Her bir a'ilige bir maslashturghuchi képil bolidu: bular rasttinla shu kishining a'ilisi, özini shundaq körsetken biri emes, dep. Ikki maslashturghuchi kérek, her a'ilige birdin. Siz qaysisigha képil bolisiz?
desk-introduce-nobody = Bu yerde tonushturghili bolidighan a'ile yoq. Ikki a'ile sélishturushqa, bashqa a'ile barliqini anglashqa we özige xet yézilishigha aldin'ala ruxset bergen bolushi kérek.
desk-introduce-open = { $one } bilen { $other }: { $one } üchün téxi héchkim képil bolmidi.
desk-introduce-vouched = { $one } bilen { $other }: { $one } üchün bir maslashturghuchi képil boldi.
desk-introduce-told = { $one } bilen { $other }: hazir ikki a'ilige xewer qiliniwatidu.
desk-introduce-wish = { $one } bilen { $other }: ikki a'ile xalaydu. Emdi bir maslashturghuchi ular bilen sözleshsun.
desk-introduce-not-linked = Bu ikki melumat bir toplamda emes yaki her ikkisini bir kishi éytqan.
desk-introduce-no-consent = A'ililerning biri buninggha ruxset bermigen.
desk-introduce-speak-first = U kishi wapat bolghan déyildi. Awwal bir adem a'ile bilen sözlishishi kérek.
desk-vouch-sure = Siz bu a'ile bilen sözleshkensiz yaki ularni tonuysiz, ular üchün jawabkar bolalaysiz. Ulargha bashqa birimu shu kishi toghruluq sözligenliki éytilidu; isim éytilmaydu. Bu a'ilige képil bolamsiz?
desk-vouch-yes = He'e, képil bolimen
desk-vouch-other = Siz yene bir a'ilige képil bolghansiz. Bunisigha bashqa bir maslashturghuchi képil bolushi kérek.

## Search and figures

desk-find-ask = Némini izdeydighanliqingizni yézing: xalighan yéziqta isim, yer, yil yaki melumat kodi. Birnechchini bille yazsingiz, téximu éniq tépilidu.
desk-cards-opening = Melumatlarni siz üchün échiwatimen. Yérim minuttin kéyin yene sinap béqing.
desk-find-none = Héchnéme tapalmidim.
desk-find-found = { $count ->
        [one] Bir melumat:
       *[other] { $count } melumat, awwal eng oxshaydighini:
    }
desk-find-many = Melumat { $count } din köp, awwal eng oxshaydighini. Izdiginingizni téximu éniq yézing.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Bularning héchqaysisida bu toghruluq gep yoq.
desk-find-which-status = Hazirqi ehwali qandaq?
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
desk-figures-of-county = Toplamlar, nahiye boyiche
desk-figures-of-prefecture = Toplamlar, wilayet boyiche
desk-figures-of-status = Toplamlar, ehwali boyiche
desk-figures-of-month = Toplamlar, ay boyiche
desk-figures-of-reason = Toplamlar, seweb boyiche; bir toplamning birnechche sewebi bolushi mumkin
desk-figures-in = Peqet guruppa üchün: siz köreleydighan melumatlarning hemmisi.
desk-figures-out = Bashqilargha bérishke bolidu: peqet isimsiz sanlargha ruxset bergen a'ililer; besh kishidin azni körsitidighan san yoq.
desk-figures-for-out = Bashqilargha bérishke
desk-figures-for-in = Guruppa üchün
desk-figures-not-told = éytilmighan
desk-figures-more = yene { $count } qur körsitilmidi.

## Handing out

desk-export = Kimge bérisiz? Her qaysisigha peqet a'ile ruxset qilghinila bérilidu. Bu söhbet arqiliq héchnéme bérilmeydu.
desk-export-waiting = Ikkinchi maslashturghuchini kütüwatqanlar:
desk-export-line = { $number }. Qobul qilin'ghanlarning hemmisi, alidighan terep: { $recipient ->
        [archive] öz arxipimiz
        [un] Birleshken döletler teshkilati
        [icrc] xelq'ara Qizil krést
        [organisations] bashqa teshkilatlar
        [governments] hökümetler
        [research] tetqiqat
       *[public] hemmeylen
    }, soralghan waqti: { $since }
desk-export-yes = { $number }-nomurgha he'e
desk-export-stop = { $number }-nomurni toxtitish
desk-export-to-archive = Öz arxipimiz
desk-export-to-un = BDT
desk-export-to-icrc = Qizil krést (ICRC)
desk-export-to-organisations = Teshkilatlar
desk-export-to-governments = Hökümetler
desk-export-to-research = Tetqiqat, isimsiz
desk-export-to-public = Hemmeylen
desk-export-how-much = Alidighan terep: { $recipient ->
        [archive] öz arxipimiz
        [un] Birleshken döletler teshkilati
        [icrc] xelq'ara Qizil krést
        [organisations] bashqa teshkilatlar
        [governments] hökümetler
        [research] tetqiqat
       *[public] hemmeylen
    }. Qanchilik bérimiz?
desk-export-of-one = Bir melumat
desk-export-of-case = Bir toplam
desk-export-of-all = Qobul qilin'ghan hemmisi
desk-export-code = Melumat kodini yézing.
desk-export-ready = Xatirilendi. Programmini bashquridighan kishi uni «Run_bot.py export» bilen chiqiridu: alidighan terepning achquchi bilen quluplap yaki bir höjjet qisquchqa sélip. Shuningdin kéyin a'ile melumatining kimge bérilgenlikini /consent de köridu.
desk-export-second = Xatirilendi, ikkinchi maslashturghuchini kütüwatidu: u kishi manga /export dep yézip, «He'e» désun.
desk-export-stopped = Toxtitildi. Héchnéme chiqirilmaydu.
desk-export-yours = Buni siz özingiz sorighan. «He'e»ni bashqa biri déyishi kérek.
desk-export-not-allowed = A'ile bu terepke bérishke ruxset qilmighan. Héchnéme bérilmeydu.

## Alerts, the daily digest

desk-alert-urgent = Jiddiy bir ish kütüp turidu: /queue
desk-alert-answered = Sizge jawab bar: /tasks
desk-alert-task = Waqti bügün toshidighan bir ish bar: /tasks
desk-alert-link-ended = Yéngi bir ish bar: /tasks
desk-alert-second-yes = «He'e» déyishingizni kütüp turghan bir ish bar: /export
desk-alert-handed-over = Sizge bir ish ötküzüp bérildi: /queue
desk-digest =
    Bügün kütüwatqanlar: yéngi { $new }, jiddiy { $urgent }, ishliniwatqini { $working }.
    So'al qoyulup, jawab bermigen a'ililer: { $waiting }. Jimip ketken: { $silent }. Alaqilashqili bolmighan: { $unreachable }.
    Yézip chiqidighan: { $aloud }. Waqti kelgen wezipiler: { $due }.
desk-digest-trail = Ish-heriket xatirisining axiri: { $head }
desk-clock = Kündilik uchur { $zone } waqti boyiche kélidu. Özgertmekchi bolsingiz, bir sheherning namini yézing.
desk-clock-kept = Etidin bashlap { $zone } waqti boyiche.
desk-clock-unknown = Bu sheherni bilmeymen. Yéqinidiki chongraq bir sheherni yézing.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Ayrip qoyulghan melumat yoq.
        [one] Bir melumat ayrip qoyulghan. Uni tapshurghan kishi héchqandaq perq körmeydu.
       *[other] { $count } melumat ayrip qoyulghan. Ularni tapshurghan kishiler héchqandaq perq körmeydu.
    }
desk-quarantine-line = { $since } · shu hésabattin: { $count }
desk-quarantine-one = Ayrip qoyulghan waqti: { $since }. Shu hésabattin kelgini: { $count }. Élan: { $campaign ->
        [no] yoq
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Sewebi: bu hésabat ayrip qoyulghan.
desk-quarantine-why-many = Sewebi: bu hésabat bir künde köp melumat tapshurdi.
desk-quarantine-why-quick = Sewebi: melumatlar köp kéliwatqanda bu bek téz éytip bolundi.
desk-quarantine-why-campaign = Sewebi: bu élan arqiliq nahayiti köp melumat keldi.
desk-quarantine-why-flood = Sewebi: oqup ülgürgili bolmaydighan derijide köp melumat keldi.
desk-quarantine-released =
    { $count ->
        [one] Nöwetke qoshuldi, emdi bashqiliridin perqi yoq.
       *[other] { $count } melumat nöwetke qoshuldi, emdi bashqiliridin perqi yoq.
    }
desk-quarantine-aside =
    { $count ->
        [0] Ayrip qoyuldi. Bu hésabat buningdin kéyin tapshuridighanliri mushu yerge kélidu. U terep héchqandaq perq körmeydu.
        [one] Ayrip qoyuldi. Bu hésabat tapshuridighanliri mushu yerge kélidu, nöwette turghan { $count } melumatimu köchürüldi. U terep héchqandaq perq körmeydu.
       *[other] Ayrip qoyuldi. Bu hésabat tapshuridighanliri mushu yerge kélidu, nöwette turghan { $count } melumatimu köchürüldi. U terep héchqandaq perq körmeydu.
    }
desk-quarantine-back = Bikar qilindi. Bu hésabat buningdin kéyin tapshuridighanliri yene nöwetke baridu. Bu yerdikilerni bir-birlep nöwetke qoshung.
desk-quarantine-not-hers = Guruppidiki kishining söhbitini ayrip qoyushqa bolmaydu.
desk-quarantine-accounts =
    { $count ->
        [one] Bir hésabat ayrip qoyulghan. Bikar qilmaqchi bolsingiz, uni bésing.
       *[other] { $count } hésabat ayrip qoyulghan. Bikar qilmaqchi bolghiningizni bésing.
    }
desk-quarantine-account = { $since } ayrip qoyulghan
desk-quarantine-button-read = Oqush
desk-quarantine-button-next = Kéyinki qisim
desk-quarantine-button-release = Nöwetke qoshush
desk-quarantine-button-all = Hemmini nöwetke qoshush
desk-quarantine-button-set-aside = Hésabatni ayrip qoyush
desk-quarantine-button-accounts = Ayrip qoyghan hésabatlar
desk-quarantine-button-back-to-all = Tizimlikke qaytish
desk-quarantine-button-back-to-one = Arqigha
desk-intake-close-sure = Melumat qobul qilishni toxtatsingiz, yéngi kishiler héchnéme éytalmaydu, a'ililerdinmu yene héchnéme soralmaydu. Ulargha chirayliq éytilidu, siler bilen alaqilishish yoli körsitilidu. Burun éytilghanlar qalidu. Toxtitamsiz?
desk-intake-close-yes = He'e, toxtitimen
desk-intake-closed = Melumat qobul qilish toxtitildi. A'ililer xet yazsa, shundaq déyilidu. Qayta bashlash: /close
desk-intake-open-sure = Hazir melumat qobul qilish toxtitilghan. Qayta bashlamsiz? Bu ariliqta xewer soraydighan waqti kelgen a'ililerdin shu chaghda soraymen.
desk-intake-open-yes = He'e, bashlaymen
desk-intake-opened = Melumat qobul qilish qayta bashlandi.
desk-enter =
    Kim üchün yazisiz? Awwal ulardin sorang: buni ular üchün yazsingiz, teshkilat saqlap oqusa bolamdu? Xalighan waqitta toxtiyalaysiz, bu söhbette héchnéme qalmaydu.

    Ular buninggha qandaq qoshuldi?
desk-enter-agreed-presence = Ular yénimda
desk-enter-agreed-phone = Téléfonda
desk-enter-agreed-paper = Qol qoyulghan qeghezde
desk-enter-paper = Qol qoyulghan qeghezning resimini eweting. U melumat bilen bille quluplaqliq saqlinidu.
desk-enter-no-photo = Resimsiz
desk-enter-begun = Emdi siz bir a'ile üchün yazisiz. Her bir so'alni ulargha oqup béring, déginini öz sözi bilen yézing.
desk-enter-next = Kéyinki a'ile
desk-enter-aside = Hazirche qoyup turuldi. Héchnéme yoqalmidi: /enter uni yene körsitidu.
desk-enter-codes = Axirqi melumat kodliri
desk-enter-nothing-kept = Bu a'ile toghruluq bu yerde héchnéme saqlanmidi.
desk-enter-continue = Siz bir a'ile üchün yéziwatattingiz. Shu so'algha qaytish: /continue
desk-entered =
    Tapshuruldi. Bu a'ilining melumat kodi:

    { $code }

    Uni ulargha qeghezge yézip béring yaki körsiting. Melumat emdi nöwette turidu, bu söhbettin kétidu. Bu söhbetke u toghruluq héchnéme ewetilmeydu: xewer soraydighan waqit kelgende, ulargha téléfon qilish wezipisi chiqidu.
desk-campaigns = Élan we til boyiche:
desk-campaigns-none = Téxi héchkim élan arqiliq kelmidi.
desk-campaign-line = { $tongue }: bashlighan { $started }, tügimigen { $drafts }, tapshurulghan { $handed }
desk-lost = Bir kishi yéngi söhbette melumat kodini yazdi yaki téléfonum yoqap ketti dédi. Uninggha héchnéme échip bérilmidi. Ishinishtin burun, a'ilige özingiz bilidighan nomur bilen téléfon qiling:
desk-lost-none = Héchkimning téléfoni yoqalmidi.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] bu kodning melumati bar
       *[no] kod yoq yaki men bilmeydighan kod
    }
desk-lost-done = Körüp boldum: { $number }-nomur
