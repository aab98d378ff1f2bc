### Uyghur in Latin letters: derived by rule from ug.ftl; machine-drafted, awaiting a native reader.

### Questions


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Söz bashlashtin burun
section-before--about = Tilingiz, bu sözlerni kim oquydu we sizning ruxsitingiz
section-core = Qisqa qismi
section-core--about = Eng muhim ishlar, besh minutche waqit kétidu
section-person = U kishi toghruluq
section-person--about = Ismi, qeghezliri, xizmiti, salametliki
section-event = Néme ish boldi
section-event--about = Qandaq boldi, néme üchün, yene kimler tutuldi, aldi-keynide néme boldi
section-status = Hazirqi ehwali
section-status--about = Qeyerde tutup turuwatidu, qanche yil késiwetken, alaqisi, salametliki
section-family = A'ilisi
section-family--about = Balilar, ata-anilar, a'ilige qilin'ghan bésim, némige mohtaj
section-reporter = Özingiz toghruluq
section-reporter--about = Bashqisidin ayrim turidu, özining achquchi bilen quluplinidu
section-testimony = Bayaningiz we qeghezler
section-testimony--about = Öz sözingiz bilen éytip béring; resim, qeghez, awaz we widé'o eweting
section-actions = Qilin'ghan ishlar
section-actions--about = Kimlerdin yardem soridingiz, némini arzu qilisiz
section-consents = Ruxsetler
section-consents--about = Bu melumat bilen néme qilishqa bolidu, qandaq xewerliship turimiz
section-asked = Sizge qoyulghan so'allar
section-asked--about = Teshkilattikiler sizdin sorighanlar we sizning jawabingiz
section-leaving = Qaytip kélelmisingiz
section-leaving--about = Tügimigen melumatni qandaq qilimiz

screen-core_consents =
    Üch ishqa ruxsitingizni soraymiz. Hazir héchqaysisigha ruxset bérilmigen. Peqet xalighiningiznila bésip, ruxset béring.
    Her birini xalighan küni mushu söhbette özgerteleysiz.
screen-more_consents =
    Bu melumatni kimlerge bérishke, némilerni körsitishke bolidu? Hazir héchqaysisigha ruxset bérilmigen. Peqet xalighiningiznila bésip, ruxset béring.
    Her birini xalighan küni özgerteleysiz. Lékin bérilip bolghan nersini qayturuwalghili bolmaydu.


## Section before: language, what to know first, permission to keep

language = Qaysi tilda sözlishimiz?
language--label = Til
language--hint = Tilni xalighan waqitta almashturalaysiz. Éytqanliringizning héchqaysisi yoqap ketmeydu.
language-aloud = Siz qaysi tilda sözlidingiz? Shuni bilsek, anglap yézip qoyalaydighan ademni tapimiz. Bu yerde bolmisa, tilning namini yézing.
language-aloud--label = Sözligen til
language-aloud--o-other = Bashqa til

safety =
    Aldi bilen mushuni oquwéling.

    Bu botning (özi sözlishidighan programmining) igisi: { $organisation } ({ $country }). U yoqap ketken yaki tutulghan kishining béshigha néme kelgenlikini sizdin, yeni a'ilisidin anglap yéziwalidu.
    Bot rasttinla ularningkimu, tekshürüp körüng: { $verify_at }
    Birer adem bilen sözleshmekchi bolsingiz: { $contact }
safety--label = Bashta oquydighan söz
safety-who-reads =
    Yazghanliringizni kimler oquyalaydu:
    • Bu söhbetni Telegram shirkiti oquyalaydu.
    • Melumatingizni teshkilatta ({ $organisation }) mushu ishni qilidighan kishiler oquyalaydu.
    • Melumatingiz quluplaqliq turidu. Lékin bu bot ishleydighan kompyutér uni achalaydu, shu kompyutérni qoligha kirgüzüwalghan herqandaq kishimu achalaydu.
    • Téléfoningiz kimning qolida bolsa, shu kishi bu söhbetni oquyalaydu.
safety-leave-out =
    Birawgha xeter élip kélidighan geplerni éytmang. Herqandaq so'aldin ötüp ketsingiz bolidu.
    Téximu köp xewer alay dep, xeterde turghan tughqanliringizgha téléfon qilmang. Bilgenliringizning özi yéterlik.
safety-clear =
    Téléfoningizdiki bu söhbetni tazilimaqchi bolsingiz: söhbetning tizimlikini échip, «Xatirini tazilash» (Clear history) yaki «Söhbetni öchürüsh» (Delete chat)ni tallang. Buni qanche qétim qilsingizmu bolidu.
    Buning bilen peqet sizning teripingizdiki söhbetla tazilinidu. Telegramda nusxisi qélishi mumkin, melumatingizmu siz manga «Öchürüng» (/forget) démigüche bizde turidu.
safety-moment = Hazir bemalal sözlishelemsiz?

consent-store =
    Teshkilattikiler melumatingizni saqlap, oqusa bolamdu?

    «Yaq» désingiz, hazirghiche éytqanliringizning hemmisi bizdin öchürülidu, shuning bilen toxtaymiz. «He'e» désingizmu, kéyin xalighan küni öchürgüzeleysiz.
consent-store--label = Melumatni saqlap oqush
consent-remind =
    Otturida toxtap qalsingiz, melumatni tapshurup bolghuche sizge mushu yerde eslitip tursam bolamdu?

    Esletkende melumatingiz toghruluq héch gep qilmaymen.
consent-remind--label = Manga eslitip turung

## Section asked: what organizers ask a family in words of their own

asked = Teshkilattikiler bu yerde sizdin bir nerse soriyalaydu.
asked--label = Sizge qoyulghan so'allar
asked-question = So'al
asked-question--label = So'al
asked-answer = Bu teshkilattikilerning so'ali. Qandaq qolay bolsa shundaq jawab béring: yézing, sözleng yaki resim eweting; bir qanche qétimda ewetsingizmu bolidu.
asked-answer--label = Jawab
asked-answer--why = Jawab bérish mejburiy emes. «Bilmeymen» yaki «Éytqum yoq» désingizmu bolidu.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Nawada qaytip kélelmisingiz, éytqanliringizni qandaq qilay?
consent-unfinished--label = Tügitelmisem
consent-unfinished--hint = Uningghiche xalighan waqitta qaytip kélip, toxtighan yéringizdin dawamlashturalaysiz.
consent-unfinished--o-hand_in_what_I_told = Éytqanlirimni tapshurung
consent-unfinished--o-erase = Öchürüwéting


## Section core: the short part

person-relation = Yoqap ketken yaki tutulghan kishi sizning némingiz bolidu?
person-relation--label = Sizning némingiz
person-relation--hint = Birnechche kishi toghruluq éytmaqchi bolsingiz, bir-birlep sözlishimiz. Biridin bashlang.
person-relation--o-mother = Anam
person-relation--o-father = Dadam
person-relation--o-wife = Ayalim
person-relation--o-husband = Érim
person-relation--o-daughter = Qizim
person-relation--o-son = Oghlum
person-relation--o-sister = Hedem (acham), singlim
person-relation--o-brother = Akam / ukam
person-relation--o-grandmother = Momam
person-relation--o-grandfather = Bowam
person-relation--o-granddaughter = Qiz newrem
person-relation--o-grandson = Oghul newrem
person-relation--o-aunt = Hammam
person-relation--o-uncle = Tagham
person-relation--o-niece = Jiyen qizim
person-relation--o-nephew = Jiyen oghlum
person-relation--o-cousin = Bir newre tughqinim
person-relation--o-in_law = Qéyin, kélin, küy'oghul
person-relation--o-fiance = Layiqim (toy qilmighan)
person-relation--o-friend = Dostum
person-relation--o-neighbour = Qoshnam
person-relation--o-colleague = Xizmetdishim
person-relation--o-myself = Men özüm
person-relation--o-other = Bashqa kishi

reporter-role = Siz u kishining némisi bolisiz?
reporter-role--label = Siz uning némisi
reporter-role--o-relative = Tughqini
reporter-role--o-friend = Dosti
reporter-role--o-neighbour = Qoshnisi
reporter-role--o-colleague = Xizmetdishi
reporter-role--o-former_fellow_detainee = Bille qamalghanmiz
reporter-role--o-organisation = Bir teshkilattinmen
reporter-role--o-helping_someone = A'ilisige yardemchimen
reporter-role--o-myself = U men özüm
reporter-role--o-other = Bashqiche

reporter-age_group = Yéshingiz qanchide?
reporter-age_group--label = Yash da'iringiz
reporter-age_group--why = 16 yashqa toshmighan bolsingiz, özingiz ishinidighan bir chong adem qoshulmighuche héchnéme élan qilinmaydu, héchkimge bérilmeydu.
reporter-age_group--o-adult = 18 yash yaki chong
reporter-age_group--o-16_17 = 16 yaki 17 yash
reporter-age_group--o-under_16 = 16 yashqa toshmighan

reporter-organisation = Teshkilatingizning nami néme? Öz aldingizgha yardem qiliwatqan bolsingiz, shundaq dep yézing.
reporter-organisation--label = Teshkilatingiz
reporter-family_agrees = Bizge melumat bériwatqanliqingizni u kishining a'ilisi bilemdu, ular qoshulamdu?
reporter-family_agrees--label = A'ilisi qoshulidu

person-name =
    { $about ->
        [self] Ismingiz néme? Öydikiler qandaq atisa, qandaq yazsa, shundaq yézing.
       *[person] U kishining ismi néme? Öydikiler qandaq atisa, qandaq yazsa, shundaq yézing.
    }
person-name--label = Ismi
person-name--hint = Qaysi yéziqta yazsingiz boluwéridu. Leqimi yaki ismining bir qismi bolsimu bolidu. Mesilen: Ayshe, yaki Salim Abdulla.

person-sex =
    { $about ->
        [self] Siz ayalmu, ermu?
       *[person] U kishi ayalmu, ermu?
    }
person-sex--label = Ayal yaki er
person-sex--o-female = Ayal yaki qiz bala
person-sex--o-male = Er yaki oghul bala
person-sex--o-other = Bashqa

event-kind =
    { $about ->
        [self] Béshingizgha néme ish keldi? Eng toghra kélidighinini tallang.
       *[person] U kishining béshigha néme ish keldi? Eng toghra kélidighinini tallang.
    }
event-kind--label = Néme ish boldi
event-kind--hint = Arqa-arqidin birnechche ish bolghan bolsa, qandaq bashlan'ghan bolsa shuni tallang. Qalghinini kéyin éytip béreleysiz.
event-kind--o-detained = Saqchi tutup ketken
event-kind--o-camp = Lagérgha élip ketken
event-kind--o-arrested = Resmiy qolgha élin'ghan
event-kind--o-sentenced = Qamaqqa höküm qilin'ghan
event-kind--o-exit_ban = Chet'elge chiqarmighan
event-kind--o-forced_labour = Mejburiy emgekke salghan
event-kind--o-house_arrest = Öyige solap qoyghan
event-kind--o-hospital_or_psychiatric = Doxturxanigha qamighan
event-kind--o-taken_child = Balini élip ketken
event-kind--o-no_contact_only = Alaqisi üzülüp qalghan
event-kind--o-death_in_custody = Tutqunda wapat bolghan
event-kind--o-other = Bashqa ish

event-date =
    { $about ->
        [self] Erkinlikingizdin qachan ayrildingiz? Texminen bolsimu bolidu.
       *[person] U kishi erkinlikidin qachan ayrildi? Buni héchkim bilmise: uni axirqi qétim qachan körgen yaki awazini anglighan? Texminen bolsimu bolidu.
    }
event-date--label = Qachan bolghan
event-date--hint = Mesilen: 2017, 03.2017 yaki 14.03.2017. Yilinila bilsingiz, shuning özi yéterlik.

event-place =
    { $about ->
        [self] Qeyerde boldi?
       *[person] Qeyerde boldi? Buni héchkim bilmise: u kishini axirqi qétim qeyerde körgen?
    }
event-place--label = Qeyerde bolghan
event-place--hint = Kent, sheher yaki nahiyining nami yéterlik. Mesilen: ghuljida, öyide.

event-circumstances = Néme bolghanliqini öz sözingiz bilen éytip béring. Yazsingizmu, awazliq uchur qilip sözlep bersingizmu bolidu.
event-circumstances--label = Bolghan ishning bayani
event-circumstances--hint = Qisqa yaki uzun bolsa boluwéridu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.

event-source = Buni qandaq bildingiz?
event-source--label = Qandaq bilginingiz
event-source--hint = Birnechchini tallisingiz bolidu.
event-source--o-own_eyes = Öz közüm bilen kördüm
event-source--o-own_phone_call = Özüm téléfonda anglidim
event-source--o-told_by_relative = Tughqinim éytip berdi
event-source--o-told_by_witness = Guwahchi éytip berdi
event-source--o-official_paper = Hökümetning qeghizidin
event-source--o-leaked_list = Ashkarilan'ghan tizimlik
event-source--o-media = Xewer yaki intérnéttin
event-source--o-rumour = Kishilerning gépidin
event-source--o-other = Bashqiche

status-now =
    { $about ->
        [self] Siz hazir qeyerdisiz?
       *[person] Bilishingizche, u kishi hazir qeyerde?
    }
status-now--label = Hazir qeyerde
status-now--hint = Éniq bilmisingiz, eng mumkin bolghinini yaki «Xewer éniq emes»ni tallang.
status-now--o-no_news = Héchqandaq xewer yoq
status-now--o-exit_ban = Chet'elge chiqalmaydu
status-now--o-police_custody = Saqchining qolida
status-now--o-camp = Lagérda
status-now--o-prison = Türmide
status-now--o-forced_labour = Mejburiy emgekte
status-now--o-house_or_town_arrest = Öy-yurtidin chiqalmaydu
status-now--o-hospital = Doxturxanida
status-now--o-orphanage_or_boarding = Yétimxana, yataq mektep
status-now--o-released_watched = Qoyup bergen, nazarette
status-now--o-free = Erkin
status-now--o-outside = Bashqa dölette
status-now--o-dead = Wapat bolghan
status-now--o-unclear = Xewer éniq emes
status-now--o-other = Bashqiche

status-as_of =
    { $dead ->
        [yes] Bu qachanqi xewer?
       *[no] Bu qachanqi ehwal? Siz bilidighan eng axirqi künni éyting.
    }
status-as_of--label = Qachanqi ehwal
status-as_of--hint = Mesilen: 2024, 05.2024 yaki 20.05.2024. Texminen bolsimu bolidu.

status-danger =
    { $dead ->
        [yes] Qaraydighan adimi yoq, yalghuz qalghan bala barmu?
       *[no] Hazir éghir xeterde qalghan kishi barmu?
    }
status-danger--label = Hazirqi éghir xeter
status-danger--hint = Shuninggha qarap teshkilattikiler qaysi melumatni kéchiktürüshke bolmaydighanliqini bilidu.
status-danger--o-life_in_danger = Hayati xeterde
status-danger--o-gravely_ill = Késili bek éghir
status-danger--o-child_alone = Bala yalghuz qalghan
status-danger--o-none = Yaq
status-danger--o-not_known = Héchkim bilmeydu

person-birth =
    { $about ->
        [self] Qachan tughuldingiz? Yaki yéshingiz qanchide?
       *[person] { $dead ->
            [yes] U kishi qachan tughulghan?
           *[no] U kishi qachan tughulghan? Yaki yéshi qanchide?
        }
    }
person-birth--label = Tughulghan waqti
person-birth--hint = Mesilen: 1985, 14.03.1985 yaki 32 yash.

person-home =
    { $about ->
        [self] Wetendiki öyingiz qeyerde: qaysi kent yaki sheher, qaysi nahiye, qaysi wilayet yaki oblast?
       *[person] U kishining wetendiki öyi qeyerde: qaysi kent yaki sheher, qaysi nahiye, qaysi wilayet yaki oblast?
    }
person-home--label = Öyi, yurti
person-home--hint = Bilginingizche yézing. Mesilen: Bayanday, Ghulja.

person-residence =
    { $about ->
        [self] Shu ish bolghanda qaysi dölette turattingiz?
       *[person] Shu ish bolghanda u kishi qaysi dölette turatti?
    }
person-residence--label = Shu chaghda turghan dölet

person-photo =
    { $about ->
        [self] Qoshup qoyidighan resimingiz barmu? Kéyin ewetsingizmu bolidu.
       *[person] U kishining resimi barmu? Kéyin ewetsingizmu bolidu.
    }
person-photo--label = Resimi
person-photo--hint =
    Adette ewetken resimni Telegram kichiklitiwétidu. Öz péti ewetmekchi bolsingiz: qisquch (📎) belgisini bésing, «Höjjet» (File)ni tallang, andin resimni tallang.
    Höjjet qilip ewetsingiz, resimning qachan, qeyerde tartilghanliqidek közge körünmeydighan uchurlarmu bille kélidu. Uni xalimisingiz, adettiki resim qilip eweting.

reporter-country = Siz qaysi dölette turisiz?
reporter-country--label = Siz turuwatqan dölet
reporter-country--hint = Peqet döletning naminila éyting. U melumattin ayrim saqlinidu.

consent-contact = Teshkilattikiler bu melumat toghruluq sizge mushu söhbette xet yazsa bolamdu?
consent-contact--label = Manga xet yazsun
consent-match =
    { $about ->
        [self] Bashqa birimu siz toghruluq sözligenmu-yoq, shuni bilish üchün teshkilattikiler bu melumatni bashqa melumatlar bilen sélishturup baqsa bolamdu? Buningdin bashqa héchkim xewer tapmaydu.
       *[person] Bashqa birimu mushu kishi toghruluq sözligenmu-yoq, shuni bilish üchün teshkilattikiler bu melumatni bashqa melumatlar bilen sélishturup baqsa bolamdu? Buningdin bashqa héchkim xewer tapmaydu.
    }
consent-match--label = Sélishturup körsun
consent-un =
    { $about ->
        [self] Birleshken döletler teshkilatining (BDT) yoqap ketken kishilerni hökümetlerdin sürüshte qilidighan guruppisi bar. Bu melumatni shu guruppigha bersek bolamdu? Ular Xitay hökümitidin soraydu, shunga Xitay hökümiti sizning ismingizni we melumatta némiler éytilghanliqini bilidu. BDT-gha sizning ismingiz we adrésingizmu kérek.
       *[person] Birleshken döletler teshkilatining (BDT) yoqap ketken kishilerni hökümetlerdin sürüshte qilidighan guruppisi bar. Bu melumatni shu guruppigha bersek bolamdu? Ular Xitay hökümitidin soraydu, shunga Xitay hökümiti bu kishining ismini we melumatta némiler éytilghanliqini bilidu. BDT-gha sizning ismingiz we adrésingizmu kérek.
    }
consent-un--label = Birleshken döletlerge

follow_up-rhythm = Yéngi xewer barmu-yoq, sizdin mushu yerde qanchilik waqitta bir sorap turay?
follow_up-rhythm--label = Xewer sorap turush
follow_up-rhythm--hint = U uchurda gepning néme toghruluq ikenliki éytilmaydu. Buni xalighan küni özgerteleysiz.
follow_up-rhythm--o-weekly = Her hepte
follow_up-rhythm--o-monthly = Her ayda
follow_up-rhythm--o-every_3_months = Üch ayda bir
follow_up-rhythm--o-every_6_months = Alte ayda bir
follow_up-rhythm--o-yearly = Yilda bir
follow_up-rhythm--o-only_if_news = Sizlerde xewer bolsila
follow_up-rhythm--o-never = Héchqachan


## Section person: about the missing person

person-name_latin = Pasportta yaki kimlikte isim latin herpi bilen qandaq yézilghan?
person-name_latin--label = Ismi latinche
person-name_latin--hint = Qandaq bésilghan bolsa, herpmu-herp shundaq yézing. Xatadek körünsimu meyli. Mesilen: AYIXIE SAILIMU.
person-name_chinese = Isim xitayche xet bilen qandaq yézilidu?
person-name_chinese--label = Ismi xitayche
person-name_chinese--hint = Isim yézilghan birer qeghezni resimge tartip ewetsingizmu bolidu.
person-name_parts = Isimning qisimliri
person-name_parts--label = Ismining qisimliri
person-name_parts-given =
    { $about ->
        [self] Bu isimning qaysi qismi sizning öz ismingiz?
       *[person] Bu isimning qaysi qismi u kishining öz ismi?
    }
person-name_parts-given--label = Öz ismi
person-name_parts-family = Famile barmu? Bolsa, qaysi?
person-name_parts-family--label = Familisi
person-name_parts-family--hint = Yoq bolsa, «Bilmeymen»ni tallang yaki ötüp kéting. Nurghun kishiler famile ornigha dadisining ismini ishlitidu; uni kéyinki so'alda soraymen.
person-name_parts-patronymic =
    { $about ->
        [self] Ismingizda dadingizning ismidin kelgen qismi barmu? Bolsa, qaysi?
       *[person] Ismida dadisining ismidin kelgen qismi barmu? Bolsa, qaysi?
    }
person-name_parts-patronymic--label = Ismidiki dada ismi
person-other_names =
    { $about ->
        [self] Bashqa ismingiz barmu: leqimingiz, diniy ismingiz, burunqi ismingiz, bashqiche yézilishi?
       *[person] U kishining bashqa ismi barmu: leqimi, diniy ismi, burunqi ismi, bashqiche yézilishi?
    }
person-other_names--label = Bashqa isimliri
person-other_names-name = Bashqa bir ismini yaki bashqiche yézilishini éyting.
person-other_names-name--label = Bashqa ismi
person-father_name =
    { $about ->
        [self] Dadingizning ismi néme?
       *[person] U kishining dadisining ismi néme?
    }
person-father_name--label = Dadisi
person-father_name--why =
    { $about ->
        [self] Ismi oxshash kishiler köp. Dadingizning ismi del siz ikenlikingizni bilishke yardem qilidu. Birleshken döletler teshkilatimu bu isimni soraydu. Dadingizgha xeter kélidighan bolsa, ötüp kéting.
       *[person] Ismi oxshash kishiler köp. Dadisining ismi del shu kishi ikenlikini bilishke yardem qilidu. Birleshken döletler teshkilatimu bu isimni soraydu. Dadisigha xeter kélidighan bolsa, ötüp kéting.
    }
person-mother_name =
    { $about ->
        [self] Aningizning ismi néme?
       *[person] U kishining anisining ismi néme?
    }
person-mother_name--label = Anisi
person-mother_name--why =
    { $about ->
        [self] Ismi oxshash kishiler köp. Aningizning ismi del siz ikenlikingizni bilishke yardem qilidu. Aningizgha xeter kélidighan bolsa, ötüp kéting.
       *[person] Ismi oxshash kishiler köp. Anisining ismi del shu kishi ikenlikini bilishke yardem qilidu. Anisigha xeter kélidighan bolsa, ötüp kéting.
    }
person-spouse_name =
    { $about ->
        [woman] U kishining érining ismi néme?
        [man] U kishining ayalining ismi néme?
        [self] Éringizning yaki ayalingizning ismi néme?
       *[person] U kishining érining yaki ayalining ismi néme?
    }
person-spouse_name--label = Éri yaki ayali
person-spouse_name--why = Bu isim er-ayal ikkisi bille yézilghan qeghez we tizimliklerni tépishqa yardem qilidu. Érige yaki ayaligha xeter kélidighan bolsa, ötüp kéting.
person-under_18 = Shu ish bolghanda we hazir 18 yashtin kichikmu
person-under_18--label = 18-din kichik (hésablan'ghan)
person-ethnicity =
    { $about ->
        [self] Millitingiz néme?
       *[person] U kishining milliti néme?
    }
person-ethnicity--label = Milliti
person-ethnicity--o-uyghur = Uyghur
person-ethnicity--o-kazakh = Qazaq
person-ethnicity--o-kyrgyz = Qirghiz
person-ethnicity--o-uzbek = Özbék
person-ethnicity--o-hui = Tunggan (xuyzu)
person-ethnicity--o-tajik = Tajik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Mongghul
person-ethnicity--o-han = Xitay (xenzu)
person-ethnicity--o-other = Bashqa millet
person-citizenship =
    { $about ->
        [self] Siz qaysi döletlerning puqrasi (grazhdani), yaki qaysi döletke puqra bolushqa iltimas qildingiz?
       *[person] U kishi qaysi döletlerning puqrasi (grazhdani), yaki qaysi döletke puqra bolushqa iltimas qilghan?
    }
person-citizenship--label = Puqraliqi
person-citizenship--hint = Waz kechken bolsimu éyting. Döletlerni bir-birlep éyting.
person-citizenship-country = Qaysi döletning?
person-citizenship-country--label = Dölet
person-citizenship-kind = Bu puqraliqning ehwali qandaq?
person-citizenship-kind--label = Ehwali
person-citizenship-kind--o-held = Hazir bar
person-citizenship-kind--o-in_process = Iltimas qilghan
person-citizenship-kind--o-given_up = Waz kechken
person-citizenship-kind--o-other = Bashqiche
person-residence_permit =
    { $about ->
        [self] Bashqa dölette turush ruxsitingiz (iqamet, ixtiyarxet) barmidi? Qaysi döletning, qachan'ghiche idi?
       *[person] U kishining bashqa dölette turush ruxsiti (iqamet, ixtiyarxet) barmidi? Qaysi döletning, qachan'ghiche idi?
    }
person-residence_permit--label = Turush ruxsiti (iqamet)
person-birthplace =
    { $about ->
        [self] Qeyerde tughuldingiz: qaysi kent yaki sheher, qaysi nahiye?
       *[person] U kishi qeyerde tughulghan: qaysi kent yaki sheher, qaysi nahiye?
    }
person-birthplace--label = Tughulghan yéri
person-hukou =
    { $about ->
        [self] Nopusingiz qeyerde?
       *[person] U kishining nopusi qeyerde?
    }
person-hukou--label = Nopusi
person-hukou--hint = Öyi bar yer bilen oxshash bolmasliqimu mumkin. Nahiyining nami yéterlik.
person-address =
    { $about ->
        [self] Wetendiki toluq adrésingiz qandaq idi?
       *[person] U kishining wetendiki toluq adrési qandaq?
    }
person-address--label = Adrési
person-address--why = Adrés bolsa, teshkilattikiler idarilerdin del shu kishini sürüshtüreleydu. Tughqanlar hazirmu u yerde tursa we ulargha xeter kélidighan bolsa, ötüp kéting.
person-occupation =
    { $about ->
        [self] Néme ish qilattingiz?
       *[person] U kishi néme ish qilatti?
    }
person-occupation--label = Qilidighan ishi
person-occupation--hint = Mesilen: naway, oqutquchi, shopur, dem élishqa chiqqan (pénsiyonér).
person-workplace =
    { $about ->
        [self] Qeyerde ishleyttingiz yaki oquyttingiz?
       *[person] U kishi qeyerde ishleytti yaki oquytti?
    }
person-workplace--label = Ish yaki oqush orni
person-activities =
    { $about ->
        [self] Bularning qaysisi sizge toghra kélidu?
       *[person] Bularning qaysisi u kishige toghra kélidu?
    }
person-activities--label = Shughullan'ghan ishliri
person-activities--hint = Birnechchini tallisingiz bolidu.
person-activities--o-religious = Diniy zat (imam, büwi)
person-activities--o-writer_artist = Yazghuchi, sen'etkar
person-activities--o-teacher_academic = Oqutquchi, tetqiqatchi
person-activities--o-business = Tijaretchi, sodiger
person-activities--o-official = Hökümet xadimi
person-activities--o-activist = Heq-hoquq pa'aliyetchisi
person-activities--o-student = Oqughuchi
person-activities--o-farmer = Déhqan, charwichi
person-activities--o-other = Bashqa ish
person-marital_status =
    { $about ->
        [self] Toy qilghanmusiz?
       *[person] { $dead ->
            [yes] U kishi toy qilghanmidi?
           *[no] U kishi toy qilghanmu?
        }
    }
person-marital_status--label = A'ile ehwali
person-marital_status--o-single = Toy qilmighan
person-marital_status--o-married = Toy qilghan
person-marital_status--o-divorced = Ajrashqan
person-marital_status--o-widowed = Jörisi wapat bolghan
person-marital_status--o-other = Bashqiche
person-children =
    { $about ->
        [self] Nechche balingiz bar?
       *[person] { $dead ->
            [yes] U kishining nechche balisi bar idi?
           *[no] U kishining nechche balisi bar?
        }
    }
person-children--label = Balilirining sani
person-pregnant =
    { $about ->
        [self] Shu ish bolghanda hamilidarmidingiz?
       *[person] Shu ish bolghanda u hamilidarmidi, yaki hazir hamilidarmu?
    }
person-pregnant--label = Hamilidar
person-pregnant--why = Hamilidar ayalgha yaxshi qarash kérek, uni qoghdaydighan ayrim qa'idiler bar. Éytmisingizmu bolidu.
person-health_before =
    { $about ->
        [self] Shu ishtin burun salametlikingiz qandaq idi? Késilingiz, qildurghan opératsiyingiz, ichidighan doringiz barmidi?
       *[person] Shu ishtin burun u kishining salametliki qandaq idi? Késili, qildurghan opératsiyisi, ichidighan dorisi barmidi?
    }
person-health_before--label = Burunqi salametliki
person-health_before--why =
    { $about ->
        [self] Jawabingiz sizning qandaq dawalashqa mohtaj ikenlikingizni, tutqunda salametlikingizning nacharliship ketken-ketmigenlikini körsitidu.
       *[person] Jawabingiz u kishining qandaq dawalashqa mohtaj ikenlikini, kéyin tutqunda salametlikining nacharliship ketken-ketmigenlikini körsitidu.
    }
person-marks =
    { $about ->
        [self] Bashqilar sizni némige qarap tonuwalalaydu: boyingiz, tatuqingiz, közeynikingiz?
       *[person] U kishini némige qarap tonuwalghili bolidu: boyi, tatuqi, közeyniki?
    }
person-marks--label = Tonush belgiliri
person-languages =
    { $about ->
        [self] Qaysi tillarni bilisiz?
       *[person] U kishi qaysi tillarni bilidu?
    }
person-languages--label = Bilidighan tilliri
person-id_number =
    { $about ->
        [self] Xitay kimlikingizning nomuri néme?
       *[person] U kishining Xitay kimlikining nomurini bilemsiz?
    }
person-id_number--label = Kimlik nomuri
person-id_number--hint = nomur 18 xaniliq, kona qeghezlerde 15 xaniliq bolidu. Axirqisi X herpi bolushi mumkin. Kimlikning resimi bolsimu bolidu.
person-id_number--why = Bu nomur peqet birla kishige tewe. Ismi oxshash ikki kishini arilashturuwetmeslikning eng ishenchlik yoli shu. Éytmisingizmu bolidu.
person-passport =
    { $about ->
        [self] Pasportingizning nomuri néme?
       *[person] U kishining pasport nomurini bilemsiz?
    }
person-passport--label = Pasport nomuri
person-passport--why =
    { $about ->
        [self] Elchixana yaki Birleshken döletler teshkilati shu nomurgha qarap sizni tapalaydu. Éytmisingizmu bolidu.
       *[person] Elchixana yaki Birleshken döletler teshkilati shu nomurgha qarap bu kishini tapalaydu. Éytmisingizmu bolidu.
    }


## Section event: what happened

event-violence =
    { $about ->
        [self] Sizni tutqanda qandaq mu'amile qildi?
       *[person] U kishini tutqanda qandaq mu'amile qildi?
    }
event-violence--label = Tutqandiki zorawanliq
event-violence--why = Jawabingiz shu chaghda qanunning buzulghan-buzulmighanliqini körsitidu. Éytmisingizmu bolidu.
event-violence--o-none = Zorawanliq qilmighan
event-violence--o-beaten = Urghan
event-violence--o-threatened = Tehdit salghan
event-violence--o-hooded_or_cuffed = Qara xalta yaki koyza
event-violence--o-home_searched = Öyini axturghan
event-violence--o-children_present = Balilar körüp turghan
event-violence--o-other = Bashqa ish
event-taken_by = Buni kim qildi?
event-taken_by--label = Kim qilghan
event-taken_by--hint = Birnechchini tallisingiz bolidu. Héchkim körmigen bolsa, özingiz oylighanni tallang; némishqa shundaq oylaydighanliqingizni kéyinki so'alda soraymen.
event-taken_by--o-police = Saqchi
event-taken_by--o-state_security = Dölet bixeterliki
event-taken_by--o-village_officials = Kent, mehelle kadiri
event-taken_by--o-prison_service = Türme xadimliri
event-taken_by--o-employer = Xizmet orni
event-taken_by--o-unknown = Héchkim bilmeydu
event-taken_by--o-other = Bashqa biraw
event-taken_by_why = Némishqa shular dep oylaysiz? Kim ikenlikini bilmisingiz: némishqa buning keynide hökümet bar dep oylaysiz?
event-taken_by_why--label = Némishqa shundaq oylaysiz
event-taken_by_why--hint = Mesilen: forma kiygen, saqchi mashinisida kelgen, saqchixanidin téléfon qilghan.
event-warrant = Birer qeghez körsettimu yaki berdimu, mesilen qolgha élish qeghizi?
event-warrant--label = Körsetken qeghez
event-reason_official = Hökümet ademliri néme sewebtin ikenlikini éyttimu? Esliyelisingiz, sözini öz péti dep béring.
event-reason_official--label = Ular éytqan seweb
event-reason_suspected = Sizningche, heqiqiy sewebi néme?
event-reason_suspected--label = Sizningche sewebi
event-reason_suspected--hint = Birnechchini tallisingiz bolidu.
event-reason_suspected--o-religion = Diniy étiqadi
event-reason_suspected--o-contact_abroad = Chet'el bilen alaqisi
event-reason_suspected--o-travel_abroad = Chet'elge chiqqanliqi
event-reason_suspected--o-phone_app = Téléfondiki ep, höjjet
event-reason_suspected--o-speech_or_writing = Éytqan, yazghan gépi
event-reason_suspected--o-relatives = Tughqanliri seweblik
event-reason_suspected--o-past_conviction = Burun késilgenliki
event-reason_suspected--o-birth_policy = Balisining köplüki
event-reason_suspected--o-foreign_citizenship = Chet'el puqraliqi
event-reason_suspected--o-helping_foreigners = Chet'elliklerge yardem
event-reason_suspected--o-quota = San toshquzush üchün
event-reason_suspected--o-unknown = Héchkim bilmeydu
event-reason_suspected--o-other = Bashqa seweb
event-reason_words = Sewebi toghruluq yene éytidighiningiz barmu?
event-reason_words--label = Sewebi heqqide yene
event-last_contact = Siz yaki a'ilidikiler u kishi bilen axirqi qétim qachan sözleshken, yaki uning özidin qachan xewer alghan?
event-last_contact--label = Axirqi alaqe
event-last_contact--hint = Mesilen: 2019, 06.2019 yaki 22.06.2019. Texminen bolsimu bolidu.
event-last_contact_means = Shu chaghda qandaq alaqilashqan?
event-last_contact_means--label = Qandaq alaqilashqan
event-last_contact_means--o-in_person = Yüztura körüshken
event-last_contact_means--o-phone = Téléfonda
event-last_contact_means--o-wechat = Ündidarda (WeChat)
event-last_contact_means--o-whatsapp = Watsapta (WhatsApp)
event-last_contact_means--o-letter = Xet bilen
event-last_contact_means--o-through_others = Bashqilar arqiliq
event-last_contact_means--o-other = Bashqiche
event-last_contact_words = Shu axirqi qétim némiler déyildi?
event-last_contact_words--label = Néme déyilgen
event-last_contact_words--why = Axirqi sözlerdin köpinche néme ish bolidighanliqi chiqip turidu. U yaqtiki birawgha xeter élip kélidighan geplerni éytmang.
event-came_back =
    { $about ->
        [self] Shu ishtin burun chet'elde turup, kéyin weten'ge yaki Xitaygha qaytip ketkenmidingiz?
       *[person] U kishi shu ishtin burun chet'elde turup, kéyin weten'ge yaki Xitaygha qaytip ketkenmidi?
    }
event-came_back--label = Weten'ge, Xitaygha qaytqan
event-came_back_from =
    { $about ->
        [self] Qaysi dölettin qaytqanidingiz?
       *[person] U kishi qaysi dölettin qaytqanidi?
    }
event-came_back_from--label = Qeyerdin qaytqan
event-came_back_date =
    { $about ->
        [self] Qachan qayttingiz?
       *[person] Qachan qaytqan?
    }
event-came_back_date--label = Qaytqan waqti
event-came_back_date--hint = Mesilen: 2017, 03.2017 yaki 14.03.2017. Texminen bolsimu bolidu.
event-came_back_why =
    { $about ->
        [self] Némishqa qayttingiz?
       *[person] Némishqa qaytqan?
    }
event-came_back_why--label = Qaytish sewebi
event-came_back_why--o-sick_relative = Tughqini késel bolghan
event-came_back_why--o-called_by_employer = Xizmet orni chaqirghan
event-came_back_why--o-called_by_police = Saqchi chaqirghan
event-came_back_why--o-papers_or_pension = Qeghez yaki pénsiye ishi
event-came_back_why--o-funeral = Méyit uzitishqa
event-came_back_why--o-visit = Tughqan yoqlashqa
event-came_back_why--o-study_end = Oqushi tügigen
event-came_back_why--o-deported = Zorlap qayturuwetken
event-came_back_why--o-other = Bashqa seweb
event-came_back_words = Yolda yaki qaytqandin kéyin néme ish boldi?
event-came_back_words--label = Qaytishi heqqide yene
event-passport_taken =
    { $about ->
        [self] Pasportingizni yighiwalghanmu?
       *[person] U kishining pasportini yighiwalghanmu?
    }
event-passport_taken--label = Pasporti yighiwélin'ghan
event-exit_refused =
    { $about ->
        [self] Chet'elge chiqishingiz ret qilin'ghanmu?
       *[person] U kishining chet'elge chiqishi ret qilin'ghanmu?
    }
event-exit_refused--label = Chiqishi ret qilin'ghan
event-witnesses = Buni körgen yaki bilidighan bashqa kishi barmu? Bir-birlep yéziwalimiz.
event-witnesses--label = Guwahchilar
event-witnesses--hint = Ismini éytish u kishige xeter keltürmeydighan bolsila éyting. «Bir qoshnisi» désingizmu yéterlik.
event-witnesses--why = Bir ishni birdin artuq kishi bilse, melumat téximu ishenchlik bolidu. Guwahchilar özi qoshulmighuche ulargha xet yazmaymiz.
event-witnesses-who = U kim? Ismini yaki kim bolidighanliqinila éyting.
event-witnesses-who--label = Guwahchi
event-witnesses-who--hint = Mesilen: bir qoshnisi, hazir chet'elde.
event-witnesses-they_agreed = Bu guwahchi öz ismining melumatqa yézilishigha qoshuldimu?
event-witnesses-they_agreed--label = Qoshulghan
event-witnesses-safe_to_name = Bu guwahchining ismini uninggha xeter keltürmey éytishqa bolamdu?
event-witnesses-safe_to_name--label = Ismini éytishqa bolidu
event-witnesses-what = Bu guwahchi némini körgen yaki anglighan?
event-witnesses-what--label = Guwahchi bilidighini
others = Shu chaghda yaki kéyin a'ilidin yene tutulghanlar, yoqap ketkenler boldimu? Bir-birlep yéziwalimiz.
others--label = A'ilidiki bashqilar
others--hint = Kéyin ularning her biri üchün ayrim melumat béreleysiz. Oxshash geplerni qayta éytishning hajiti yoq.
others--why = Köpinche bir a'ilidin birnechche kishi tutulghan bolidu. Héchkim untulup qalmisun. Buning bilen xeterge uchrishi mumkin bolghanlarni éytmang.
others-name = Bu kishining ismi néme?
others-name--label = Ismi
others-relation = Bu kishi sizning némingiz bolidu?
others-relation--label = Sizning némingiz
others-together =
    Bu ishmu shu waqitta, shu yerde boldimu?
others-together--label = Bir waqitta
others-what = Bu kishining béshigha néme ish keldi?
others-what--label = Néme ish boldi
history = Shu ishning aldi-keynide némiler boldi? Soraq, sot, bashqa yerge yötkesh, téléfon, yoqlap bérish, qoyup bérish: ishlarni bir-birlep yéziwalimiz.
history--label = Aldi-keynidiki ishlar
history--hint = Qaysi tertipte éytsingiz boluwéridu. Ishlarni men sizge waqti boyiche tizip bérimen.
history-date = Bu ish qachan boldi?
history-date--label = Qachan
history-date--hint = Mesilen: 2018, 09.2018 yaki 15.09.2018. Texminen bolsimu bolidu. Bilmisingiz, qaysi ishtin kéyin bolghanliqini soraymen.
history-after = Qaysi ishtin kéyin boldi, aridin qanchilik waqit ötti?
history-after--label = Qaysi ishtin kéyin
history-after--hint = Mesilen: tutup ketkendin ikki ayche kéyin.
history-what = Néme ish idi?
history-what--label = Néme ish
history-what--o-questioned = Soraq qilin'ghan
history-what--o-summoned = Saqchigha chaqirilghan
history-what--o-passport_taken = Pasporti yighiwélin'ghan
history-what--o-exit_ban = Chet'elge chiqarmighan
history-what--o-taken = Tutup ketken
history-what--o-charged = Resmiy eyiblen'gen
history-what--o-trial = Sot échilghan
history-what--o-sentenced = Qamaqqa késiwetken
history-what--o-moved = Bashqa yerge yötkelgen
history-what--o-seen = Körgen kishi bolghan
history-what--o-call = Téléfonda sözleshken
history-what--o-visit = Yoqlap bérip körüshken
history-what--o-ill_treated = Nachar mu'amile körgen
history-what--o-hospital = Doxturxanida yatqan
history-what--o-sent_to_work = Ishqa ewetilgen
history-what--o-released = Qoyup bérilgen
history-what--o-retaken = Qayta tutulghan
history-what--o-official_answer = Hökümetning jawabi
history-what--o-rumour = Anglan'ghan gep
history-what--o-died = Wapat bolghan
history-what--o-other = Bashqa ish
history-state =
    { $about ->
        [self] Shuningdin kéyin siz qeyerde idingiz?
       *[person] Shuningdin kéyin u kishi qeyerde idi?
    }
history-state--label = Shuningdin kéyin
history-place = Bu ish qeyerde boldi?
history-place--label = Qeyerde
history-who = Yene kimler bar idi, kimler arilashti?
history-who--label = Kimler bar idi
history-who--hint = Idarisini yaki wezipisinila éytsingizmu bolidu. Mesilen: kentning ikki saqchisi.
history-who--why = Bu ishqa kimning jawabkar ikenliki kéyin shuningdin bilinishi mumkin. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
history-source = Buni qandaq bildingiz?
history-source--label = Qandaq bilginingiz
history-source_words = Xalisingiz éyting: del kimdin yaki qeyerdin bildingiz?
history-source_words--label = Kimdin bilginingiz
history-source_words--why = Jawabingiz xewerning qanchilik ishenchlik ikenlikini bilishke yardem qilidu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
history-heard_on = Buni qachan anglidingiz?
history-heard_on--label = Anglighan waqit
history-certainty = Buni qanchilik éniq bilisiz?
history-certainty--label = Qanchilik éniq
history-certainty--o-sure = Éniq bilimen
history-certainty--o-likely = Shundaq bolsa kérek
history-certainty--o-unsure = Éniq bilmeymen
history-words = Bu toghruluq yene éytidighiningiz barmu?
history-words--label = Bu heqte yene


## Section status: where the missing person is now, and how

status-heard_on = Bu xewer sizge qachan yétip keldi?
status-heard_on--label = Xewer kelgen waqit
status-heard_on--hint = Mesilen: 2024, 05.2024 yaki 20.05.2024. Texminen bolsimu bolidu.
status-source =
    { $dead ->
        [yes] Wapat bolghanliqini qandaq bildingiz?
       *[no] U kishining hazir qeyerde ikenlikini qandaq bildingiz?
    }
status-source--label = Qandaq bilginingiz
status-source_words = Xalisingiz éyting: del kimdin yaki qeyerdin bildingiz?
status-source_words--label = Kimdin bilginingiz
status-source_words--why = Jawabingiz xewerning qanchilik ishenchlik ikenlikini bilishke yardem qilidu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
status-certainty = Buni qanchilik éniq bilisiz?
status-certainty--label = Qanchilik éniq
status-certainty--o-sure = Éniq bilimen
status-certainty--o-likely = Shundaq bolsa kérek
status-certainty--o-unsure = Éniq bilmeymen
status-facility =
    { $about ->
        [self] Sizni axirqi qétim qaysi yerde tutup turdi?
       *[person] U kishini qaysi yerde tutup turuwatidu, yaki axirqi qétim qaysi yerde tutup turghan?
    }
status-facility--label = Tutup turulghan yer
status-facility--hint = Namini, nahiyisini yaki kishiler uni néme dep ataydighanliqini éyting. Mesilen: Künestiki türme.
status-facility_kind = U qandaq yer?
status-facility_kind--label = Qandaq yer
status-facility_kind--o-camp = Lagér
status-facility_kind--o-detention_centre = Qarawulxana (kenshoso)
status-facility_kind--o-prison = Türme
status-facility_kind--o-factory = Zawut
status-facility_kind--o-hospital = Doxturxana
status-facility_kind--o-school = Mektep
status-facility_kind--o-orphanage = Yétimxana
status-facility_kind--o-unknown = Héchkim bilmeydu
status-facility_kind--o-other = Bashqa yer
status-sentence =
    { $about ->
        [self] Sizge qandaq höküm chiqardi?
       *[person] U kishige qandaq höküm chiqarghan?
    }
status-sentence--label = Chiqarghan höküm
status-sentence--o-years = Birnechche yil
status-sentence--o-life = Muddetsiz qamaq
status-sentence--o-death_suspended = Ölüm, 2 yil kéchiktürüp
status-sentence--o-other = Bashqiche
status-sentence_years = Qanche yil?
status-sentence_years--label = Qanche yil
status-sentence_years--hint = Mesilen: 7. Üch yérim yil bolsa: 3.5.
status-sentence_until = Qamaq mudditi qachan toshidu?
status-sentence_until--label = Mudditi toshidighan waqit
status-sentence_until--hint = Mesilen: 2031 yaki 03.2031. Bu yerde téxi kelmigen künni yazsingiz bolidu.
status-charge = Bilishingizche, néme bilen eyibligen?
status-charge--label = Néme bilen eyibligen
status-charge--hint = Mumkin bolsa, qeghezdiki sözni öz péti yézing.
status-court = Qaysi sot mehkimisi?
status-court--label = Sot mehkimisi
status-trial_date = Sot qachan échildi?
status-trial_date--label = Sot échilghan waqit
status-trial_date--hint = Mesilen: 2018, 09.2018 yaki 15.09.2018. Texminen bolsimu bolidu.
status-lawyer =
    { $about ->
        [self] Özingiz yaki a'ilingiz tallighan adwokat barmidi?
       *[person] U kishining özi yaki a'ilisi tallighan adwokat barmidi?
    }
status-lawyer--label = Özi tallighan adwokat
status-family_told =
    { $about ->
        [self] Qanchilik késiwetkenlikini hökümet a'ilingizge uqturghanmu?
       *[person] Qanchilik késiwetkenlikini hökümet a'ilisige uqturghanmu?
    }
status-family_told--label = A'ilisige uqturulghan
status-release_terms =
    { $about ->
        [self] Sizni qoyup bergende qandaq shertlerni qoydi?
       *[person] U kishini qoyup bergende qandaq shertlerni qoydi?
    }
status-release_terms--label = Qoyup bergendiki shertler
status-release_terms--hint = Mesilen: her hepte saqchixanigha bérish, bashqa yerge barmasliq, bu heqte gep qilmasliq.
status-release_terms--why = Qoyup bérilgen kishi köpinche yenila erkin bolalmaydu. U yaqta awarichiliq tughduridighan geplerni éytmisingizmu bolidu.
status-contact_now = Hazir u kishi bilen alaqilishalaydighan birersi barmu?
status-contact_now--label = Hazirqi alaqe
status-contact_now--o-none = Alaqe yoq
status-contact_now--o-letters = Xet
status-contact_now--o-calls = Téléfon
status-contact_now--o-video_calls = Widé'oluq téléfon
status-contact_now--o-visits = Bérip körüshüsh
status-contact_now--o-other = Bashqiche
status-contact_who = U kishi bilen kim alaqilishidu?
status-contact_who--label = Kim alaqilishidu
status-contact_who--hint = Ismini éytishingiz shert emes. Mesilen: dadisi yaki anisi.
status-contact_who--why = Jawabingiz yéngi xewerning kimdin kélidighanliqini körsitidu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
status-contact_often = Qanchilik waqitta bir qétim, her qétimda qanche uzun?
status-contact_often--label = Qanchilik waqitta bir
status-contact_often--hint = Mesilen: ayda bir qétim, besh minut.
status-contact_watched = Alaqilashqanda birersi qarap yaki tingshap turamdu?
status-contact_watched--label = Alaqisi nazarette
status-health_now =
    { $about ->
        [self] Salametlikingiz hazir qandaq?
       *[person] Bilishingizche, u kishining salametliki hazir qandaq?
    }
status-health_now--label = Hazirqi salametliki
status-health_now--why = Jawabingiz téz dawalitish kérekmu-yoq, shuni körsitidu. Éytmisingizmu bolidu.
status-treatment_known =
    { $about ->
        [self] Emdiki so'allar tutup turghan chaghda sizge qandaq mu'amile qilghanliqi toghruluq. Jawab bérishni xalamsiz? Bermisingizmu bolidu.
       *[person] { $dead ->
            [yes] U kishige qandaq mu'amile qilghanliqini bilemsiz? Éytmisingizmu bolidu.
           *[no] U kishige qandaq mu'amile qiliwatqanliqini bilemsiz? Éytmisingizmu bolidu.
        }
    }
status-treatment_known--label = Mu'amilisi melum
status-treatment_known--why = Ademni qiynash, xorlash jinayet. Bu heqte éytilghan sözler bir küni esqétishi mumkin. Lékin buni bu yerde éytishqa héchkim mejbur emes. «Yaq» désingiz, kéyinki so'algha ötimiz.
status-treatment =
    { $about ->
        [self] Bularning qaysisi sizning béshingizdin ötti?
       *[person] Bularning qaysisi u kishining béshidin ötti?
    }
status-treatment--label = Körgen mu'amilisi
status-treatment--hint = Peqet éytishni xalighiningiznila tallang.
status-treatment--o-beating = Urush
status-treatment--o-electric_shock = Tok bilen qiynash
status-treatment--o-solitary = Yalghuz solap qoyush
status-treatment--o-forced_medication = Zorlap dora bérish
status-treatment--o-forced_food = Zorlap yégüzüsh
status-treatment--o-denied_care = Dawalatmasliq
status-treatment--o-forced_abortion_or_sterilisation = Chüshürüsh, tughmasliq
status-treatment--o-sexual_violence = Jinsiy zorawanliq
status-treatment--o-stress_position = Midirlatmay tutup turush
status-treatment--o-other = Bashqa ish
status-treatment_source = Buni qandaq bildingiz?
status-treatment_source--label = Qandaq bilginingiz
status-treatment_source--o-seen = Özüm kördüm
status-treatment_source--o-told_of_this_person = Manga éytip berdi
status-treatment_source--o-known_in_general = Shu yerde shundaq qilidu
status-treatment_words = Bu toghruluq yene éytishni xalamsiz? Peqet xalighiningiznila éyting.
status-treatment_words--label = Mu'amilining bayani
status-treatment_words--why = Sizning öz sözingiz kunupkilardin köp nersini éytip béridu. Xalighan waqitta toxtiyalaysiz, éytqanliringizni qayturuwalalaysiz.
status-death = Qayghungizgha ortaqmen. Bilgenliringizni xalighiningizche éyting, yaki bashqa kün'ge qaldursingizmu bolidu.
status-death--label = Wapat bolushi
status-death--why = Néme bolghanliqini bilish a'ilining heqqi. Bu sözler méyitni we heqiqetni sürüshte qilishqa yardem qilishi mumkin.
status-death-date = U kishi qachan wapat bolghan?
status-death-date--label = Wapat bolghan waqti
status-death-date--hint = Mesilen: 2021, 11.2021 yaki 25.11.2021. Texminen bolsimu bolidu.
status-death-place = U kishi qeyerde wapat bolghan?
status-death-place--label = Wapat bolghan yéri
status-death-cause_told = A'ilisige ölüm sewebini néme dep éytqan?
status-death-cause_told--label = Éytqan ölüm sewebi
status-death-body_returned = Méyitni a'ilisige bergenmu?
status-death-body_returned--label = Méyit qayturulghan
status-death-how_known = A'ilisi buni qandaq bilgen?
status-death-how_known--label = A'ilisi qandaq bilgen


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Baliliringiz barmu? Bir-birlep yéziwalimiz.
       *[person] { $dead ->
            [yes] U kishining baliliri barmidi? Bir-birlep yéziwalimiz.
           *[no] U kishining baliliri barmu? Bir-birlep yéziwalimiz.
        }
    }
family-children--label = Baliliri
family-children--why = Yalghuz qalghan balilargha hemmidin burun yardem kérek. Ismining ornigha birinchi herpini yazsingizmu yéterlik.
family-children-name_or_initial = Balining ismi néme? Birinchi herpi bolsimu yéterlik.
family-children-name_or_initial--label = Bala
family-children-age = Bala nechche yashqa kirdi?
family-children-age--label = Yéshi
family-children-with = Bala kim bilen turidu?
family-children-with--label = Kim bilen turidu
family-children-with--o-parent = Dadisi yaki anisi
family-children-with--o-relatives = Tughqanliri
family-children-with--o-orphanage = Yétimxanida
family-children-with--o-boarding_school = Yataqliq mektepte
family-children-with--o-unknown = Héchkim bilmeydu
family-children-with--o-other = Bashqiche
family-children-where = Bala qeyerde turidu?
family-children-where--label = Qeyerde
family-children-words = Bu bala toghruluq yene éytidighiningiz barmu?
family-children-words--label = Bala heqqide yene
family-where =
    { $about ->
        [self] A'ilingiz hazir qeyerde turidu?
       *[person] U kishining eng yéqin a'ilisi hazir qeyerde turidu?
    }
family-where--label = A'ilisi turidighan yer
family-where--why = Jawabingiz qeyerde yardem qilghili bolidighanliqini we u yerge qaysi emeldarlar jawabkar ikenlikini körsitidu. Nahiyining yaki döletning nami yéterlik.
family-dependants =
    { $about ->
        [self] Sizning qarishingizgha kimler mohtaj: balilar, yashan'ghan ata-ana, késeller?
       *[person] { $dead ->
            [yes] U kishining qarishigha kimler mohtaj idi: balilar, yashan'ghan ata-ana, késeller?
           *[no] U kishining qarishigha kimler mohtaj: balilar, yashan'ghan ata-ana, késeller?
        }
    }
family-dependants--label = Qarashqa mohtaj kishiler
family-dependants--why = Jawabingiz yardemge kimning eng mohtaj ikenlikini körsitidu. Isimlarning kériki yoq.
family-reprisals = Mushu ish seweblik a'ilige bésim qilghanmu?
family-reprisals--label = A'ilige qilin'ghan bésim
family-reprisals--hint = Birnechchini tallisingiz bolidu.
family-reprisals--why = A'ilige bésim qilishning özi qanun'gha xilap, unimu melum qilghili bolidu. Kim qilghanliqini éytmisingizmu bolidu.
family-reprisals--o-questioned = Soraq qilghan
family-reprisals--o-harassed = Dawamliq aware qilghan
family-reprisals--o-beaten = Urghan
family-reprisals--o-surveillance = Nazaret qilghan
family-reprisals--o-passport_taken = Pasportini yighiwalghan
family-reprisals--o-passport_refused = Pasport bermigen
family-reprisals--o-job_lost = Ishidin ayrilghan
family-reprisals--o-detained = Tutup ketken
family-reprisals--o-forced_to_call = Mejburiy téléfon
family-reprisals--o-home_visits = Öyge kadir kélip turghan
family-reprisals--o-officials_in_home = Kadir öyde bille turghan
family-reprisals--o-forced_marriage = Zorlap toy qildurghan
family-reprisals--o-money_cut_off = Pul, yer tartiwélin'ghan
family-reprisals--o-other = Bashqa ish
family-reprisals_words = Kim qilghan, qachan qilghan, néme dégen?
family-reprisals_words--label = Bésimning bayani
family-reprisals_words--why = Sözi we küni éniq bolsa, erz qilish asanraq bolidu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
family-forbidden_to_call = U yaqtiki tughqanlarning sizge téléfon qilishi yaki téléfoningizni élishi cheklen'genmu?
family-forbidden_to_call--label = Téléfon cheklen'gen
family-needs = Wetendiki yaki chet'eldiki a'ilige néme kérek?
family-needs--label = Néme kérek
family-needs--hint = Buni teshkilattikiler köridu. Lékin choqum yardem qilimiz dep wede bérelmeydu.
family-needs--o-food_money = Yémeklik, pul
family-needs--o-housing = Turidighan öy
family-needs--o-legal_help = Qanun yardimi
family-needs--o-health_care = Doxtur, dora
family-needs--o-psychological = Derd anglaydighan kishi
family-needs--o-papers = Qeghez-höjjet
family-needs--o-school = Mektep, oqush
family-needs--o-none = Hazirche héchnéme
family-needs--o-other = Bashqa nerse


## Section reporter: about the person who writes

reporter-name = Sizning ismingiz néme? Özingizge bashqa bir isim tallisingizmu bolidu.
reporter-name--label = Ismingiz
reporter-name--why = Isim qoyulghan melumatqa kishiler köprek ishinidu. Birleshken döletler teshkilati peqet shundaq melumatnila qobul qilidu. Ismingiz melumattin ayrim saqlinidu. Bizge bashqa isim éytsingizmu bolidu.
reporter-name_hidden = Ismingizni teshkilattikilerdin bashqa hemmeylendin yoshuraylimu?
reporter-name_hidden--label = Ismim yoshurun tursun
reporter-age = Yéshingiz qanchide?
reporter-age--label = Yéshingiz
reporter-city = Qaysi sheherde turisiz?
reporter-city--label = Siz turghan sheher
reporter-citizenship = Siz qaysi döletning puqrasi (grazhdani)?
reporter-citizenship--label = Puqraliqingiz
reporter-own_story = Sizning özingiznimu tutup turghan, soraq qilghan yaki qorqatqanmu? Xalisingiz, sözlep béring.
reporter-own_story--label = Öz kechürmishingiz
reporter-own_story--why = Sizning béshingizdin ötkenlermu bu ishlarning bir qismi. U melumattin ayrim saqlinidu. Éytmisingizmu bolidu.
reporter-contact_preference = Teshkilattikiler siz bilen sözleshmekchi bolsa, sizge qaysi yol qulayliq?
reporter-contact_preference--label = Alaqilishish yoli
reporter-contact_preference--o-this_chat = Mushu söhbette
reporter-contact_preference--o-phone = Téléfonda
reporter-contact_preference--o-email = Élxet bilen
reporter-contact_preference--o-signal = Signalda (Signal)
reporter-contact_preference--o-other = Bashqiche
reporter-contact = Qaysi nomurni yaki adrésni ishletse bolidu?
reporter-contact--label = Nomur yaki adrés
reporter-contact--hint = Téléfon nomuri yaki élxet adrési. Mesilen: someone@example.org
reporter-contact--why = Bu söhbet yoqap ketse, teshkilattikiler siz bilen alaqilishalmay qalidu. Bu melumattin ayrim saqlinidu.
reporter-address = Pochta adrésingiz qandaq?
reporter-address--label = Pochta adrésingiz
reporter-address--why = Melumatning Birleshken döletler teshkilatigha bérilishige ruxset qildingiz. Ular melumat bergen kishining adrésini soraydu. Uningghiche adrésingiz melumattin ayrim saqlinidu.
reporter-pressure = Hazir turuwatqan yéringizde sizning özingizgimu bésim qilghanmu?
reporter-pressure--label = Sizge qilin'ghan bésim
reporter-pressure--hint = Birnechchini tallisingiz bolidu.
reporter-pressure--why = Shuninggha qarap teshkilattikiler sizge xet yazghanda qanchilik éhtiyat qilishni bilidu. Éytmisingizmu bolidu.
reporter-pressure--o-none = Yaq
reporter-pressure--o-calls = Téléfon, uchurlar
reporter-pressure--o-threats_to_relatives = Tughqanlargha tehdit
reporter-pressure--o-asked_to_spy = Paylaqchi bol dégen
reporter-pressure--o-passport_trouble = Pasport awarichiliqi
reporter-pressure--o-other = Bashqa ish


## Section testimony: story, papers, recordings

testimony-story = Éytqungiz kelgenning hemmisini éytip béring. Yézing, sözleng yaki widé'ogha éling; qanchilik uzun bolsa meyli, birnechche uchurgha bölüp ewetsingizmu bolidu.
testimony-story--label = Sizning bayaningiz
testimony-story--hint = Toxtap, bashqa küni dawamlashtursingiz bolidu. Xeterge uchrishi mumkin bolghan kishilerning ismini éytmang.
testimony-story--why = Öz tilingizda éytqan öz sözingiz bu melumatning jéni. Némini éytishni özingiz tallaysiz.
testimony-files = Qolingizda qeghez, xet, resim, awaz yaki widé'o barmu? Bu yerge bir-birlep ewetsingiz bolidu.
testimony-files--label = Qeghez, awaz we widé'olar
testimony-files--hint =
    Bir nersini öz péti ewetmekchi bolsingiz: qisquch (📎) belgisini bésing, «Höjjet» (File)ni tallang. Bir höjjet eng chong bolghanda 20 MB bolalaydu.
    Höjjet bilen resimning qachan, qeyerde tartilghanliqidek közge körünmeydighan uchurlarmu bille kélidu.
testimony-files-files = Hazir eweting. Bir ishqa tewe bolsa, birnechchini biraqla ewetsingizmu bolidu.
testimony-files-files--label = Höjjetler
testimony-files-kind = Bu néme?
testimony-files-kind--label = Türi
testimony-files-kind--o-photo = Resim
testimony-files-kind--o-identity_paper = Kimlik, pasport dégendek
testimony-files-kind--o-court_paper = Sot, saqchi qeghizi
testimony-files-kind--o-letter = Xet
testimony-files-kind--o-screenshot = Ékran resimi
testimony-files-kind--o-recording = Awaz xatirisi
testimony-files-kind--o-video = Widé'o
testimony-files-kind--o-list = Isimlik
testimony-files-kind--o-other = Bashqa nerse
testimony-files-about = Buningda néme bar?
testimony-files-about--label = Néme bar
testimony-files-may_share = Melumatni kimlerge bérishke ruxset qilsingiz, bunimu shulargha körsetsek bolamdu?
testimony-files-may_share--label = Körsitishke bolidu
testimony-files-source = Bu sizge kimdin yaki qeyerdin kelgen?
testimony-files-source--label = Qeyerdin kelgen
testimony-files-source--hint = Isim éytishingiz shert emes. Mesilen: bir tughqandin, bir tor békettin.
testimony-links = Intérnétta bu heqte bir nerse barmu: maqale, widé'o, isimlik?
testimony-links--label = Ulanmilar
testimony-links-url = Ulanmisini (tor adrésini) manga eweting.
testimony-links-url--label = Ulanma
testimony-links-url--hint = Mesilen: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Siz yaki bashqilar hazirghiche kimlerdin yardem yaki jawab sorighan? Bir-birlep yéziwalimiz.
actions--label = Qilin'ghan ishlar
actions--hint = Héchkimdin soralmighan bolsa, «Men bilidighini yoq»ni bésing. Buning héch eyibi yoq.
actions-by = Kim sorighan?
actions-by--label = Kim sorighan
actions-by--hint = Mesilen: özüm, chet'eldiki hammam, bir adwokat.
actions-body = Kimdin soralghan?
actions-body--label = Kimdin soralghan
actions-body--o-police_there = U yaqtiki saqchi
actions-body--o-embassy_of_china = Xitay elchixanisi
actions-body--o-own_foreign_ministry = Tashqi ishlar (bu dölet)
actions-body--o-un_wgeid = BDT (yoqap ketkenler)
actions-body--o-un_other = BDT, bashqa orun
actions-body--o-icrc = Qizil krést (ICRC)
actions-body--o-amnesty_or_hrw = Kechürüm teshkilati, HRW
actions-body--o-public_list = Ashkara tizimlik
actions-body--o-local_organisation = Yerlik teshkilat
actions-body--o-media = Gézit, radiyo, téléwizor
actions-body--o-court = Sot mehkimisi
actions-body--o-other = Bashqa biraw
actions-date = Bu qachan boldi?
actions-date--label = Qachan
actions-date--hint = Mesilen: 2022, 04.2022 yaki 21.04.2022. Texminen bolsimu bolidu.
actions-reference = Iltimasning nomuri yaki nami barmidi?
actions-reference--label = Iltimas nomuri
actions-result = Netijisi qandaq boldi?
actions-result--label = Netijisi
actions-why_none = Héchkimdin soralmighanliqining birer sewebi barmu?
actions-why_none--label = Némishqa soralmighan
actions-why_none--hint = Mesilen: a'ilidikiler qorqqan, yaki kimdin sorashni bilmigen. Buni Birleshken döletler teshkilati soraydu.
wishes = Némini arzu qilisiz?
wishes--label = Arzular
wishes--hint = Birnechchini tallisingiz bolidu. Buni teshkilattikiler köridu. Lékin choqum emelge ashidu dep wede bérelmeydu.
wishes--o-find_out_how = Qandaq bolghinini bilish
wishes--o-body_returned = Méyitni qayturuwélish
wishes--o-truth = Heqiqet éytilsun
wishes--o-find_out_where = Qeyerdilikini bilish
wishes--o-proof_of_life = Hayat ikenlikini bilish
wishes--o-medical_care = Dawalatsun
wishes--o-release = Qoyup bersun
wishes--o-reunite_children = Balilar bizge kelsun
wishes--o-lawyer = Adwokat
wishes--o-un_submission = BDT-gha melum qilish
wishes--o-government_help = Bu döletning yardimi
wishes--o-publish = Ashkara qilish
wishes--o-media_contact = Muxbirlargha sözlesh
wishes--o-message_of_hope = Ümidlik söz yetküzüsh
wishes--o-compensation = Tölem
wishes--o-material_help = Pul, turmush buyumliri
wishes--o-only_record = Peqet xatiride qalsun
wishes--o-other = Bashqa arzu
wishes-words = Arzuyingiz toghruluq yene éytishni xalamsiz?
wishes-words--label = Arzularning bayani


## Section consents: permissions, and keeping in touch

consent-connect_families =
    { $about ->
        [self] Siz toghruluq bashqa bir a'ilimu melumat berse, teshkilattikiler u a'ilige sizningmu melumat bergenlikingizni éytsa bolamdu? Buni hemmeylendin aldin soraymiz. Bu bashqa melumat bar dégenlik emes.
       *[person] Mushu kishi toghruluq bashqa bir a'ilimu melumat berse, teshkilattikiler u a'ilige sizningmu melumat bergenlikingizni éytsa bolamdu? Buni hemmeylendin aldin soraymiz. Bu bashqa melumat bar dégenlik emes.
    }
consent-connect_families--label = Bashqa a'ilige éytsun
consent-icrc = Bu melumatni xelq'ara Qizil krést komitétigha bersek bolamdu? U yoqap ketken kishilerni izdeydu.
consent-icrc--label = Qizil kréstke bersun
consent-organisations = Bu melumatni bashqa kishilik hoquq teshkilatlirigha bersek bolamdu?
consent-organisations--label = Bashqa teshkilatlargha
consent-governments =
    { $about ->
        [self] Bashqa döletlerning hökümet we parlaméntliri sizning ishingizni Xitaydin sürüshte qilsun dep, bu melumatni ulargha bersek bolamdu?
       *[person] Bashqa döletlerning hökümet we parlaméntliri bu kishini Xitaydin sürüshte qilsun dep, bu melumatni ulargha bersek bolamdu?
    }
consent-governments--label = Bashqa hökümetlerge
consent-research = Bu melumatni isimlarni chiqiriwétip, tetqiqatqa ishletsek bolamdu?
consent-research--label = Tetqiqatqa (isimsiz)
consent-publish_person =
    { $about ->
        [self] Sizning ismingizni we béshingizgha kelgen ishlarni hemme adem oquyalaydighan qilip élan qilsaq bolamdu? Élan qilin'ghan nersini qayturuwalghili bolmaydu.
       *[person] Bu kishining ismini we béshigha kelgen ishlarni hemme adem oquyalaydighan qilip élan qilsaq bolamdu? Élan qilin'ghan nersini qayturuwalghili bolmaydu.
    }
consent-publish_person--label = Ismi bilen élan qilish
consent-publish_photo =
    { $about ->
        [self] Sizning resimingizni élan qilsaq bolamdu? Élan qilin'ghan nersini qayturuwalghili bolmaydu.
       *[person] Bu kishining resimini élan qilsaq bolamdu? Élan qilin'ghan nersini qayturuwalghili bolmaydu.
    }
consent-publish_photo--label = Resimini élan qilish
consent-publish_location = Élan qilinsa: yerni qanchilik éniq körsetsek bolidu?
consent-publish_location--label = Yérini élan qilish
consent-publish_location--o-none = Zadi körsetmeng
consent-publish_location--o-prefecture = Peqet wilayetnila
consent-publish_location--o-county = Peqet nahiyinila
consent-publish_location--o-exact = Éniq yérini
consent-media = Bu melumatni muxbirlargha éytsaq, ular teshkilattikiler arqiliq sizdin so'al sorisa bolamdu?
consent-media--label = Muxbirlargha
consent-worries = Bu melumat ishlitilse, némidin ensireysiz?
consent-worries--label = Némidin ensireysiz
consent-worries--why = Teshkilattikiler melumat bilen birer ish qilishtin burun, sizge yaki a'ilingizge némining ziyini tégishi mumkinlikini bilmekchi.
follow_up-hours = Künning qaysi waqtida sizge xet yazsam bolidu?
follow_up-hours--label = Xet yazidighan waqit
follow_up-hours--o-morning = Etigen, 9-din 12-giche
follow_up-hours--o-midday = Chüsh, 12-din 16-giche
follow_up-hours--o-evening = Kech, 16-din 20-giche
follow_up-hours--o-any = Xalighan waqitta
follow_up-zone = Siz turghan dölette waqit her yerde oxshash emes. Qaysi sheherning waqtini ishlitisiz?
follow_up-zone--label = Qaysi sheherning waqti
follow_up-code_word = Xalisingiz, bir mexpiy söz tallang. Shundin kéyin melumatingizdin bir nerse körsitishtin burun shu sözni soraymen.
follow_up-code_word--label = Mexpiy söz
follow_up-code_word--hint = Bashqilar tapalmaydighan bir söz tallang, melumattiki isimlar bolmisun. Ésingizde ching tutung: untup qalsingiz, peqet teshkilattiki bir ademla yardem qilalaydu.
follow_up-code_word--why = Téléfoningiz bir küni bashqilarning qoligha chüshüp qélishi mumkin. Mexpiy söz bolsa, melumatingizni ulargha körsetmeymen. Lékin bu söhbetke yézilip bolghanlarni siz söhbetni tazilimighuche oqughili boluwéridu.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = He'e
button-no = Yaq
button-yes-right = He'e, toghra
button-correct = Yaq, tüzitimen
button-about = Texminen shu chaghlar
button-dont-know = Bilmeymen
button-prefer-not = Éytqum yoq
button-later = Kéyin
button-back = Arqigha
button-why = Yardem, néme üchün?
button-menu = Tizimlik
button-i-agree = He'e, qoshulimen
button-that-is-all = Boldi, shunchilik
button-add-one = Birini éytimen
button-add-another = Yene birini éytimen
button-none = Men bilidighini yoq
button-good-moment = He'e, sözlisheleymen
button-not-now = Hazir emes, kéyin
button-stop-here = Mushu yerde toxtayli
button-leave-as-is = Shu péti tursun
button-earlier = Burunraq
button-after-event = Bashqa bir ishtin kéyin
button-only-year = Peqet { $year }-yili
button-about-year = Texminen { $year }-yili
button-only-month = Peqet shu ay
button-about-month = Texminen shu ay
button-more-countries = Bashqa döletler
button-my-words = Öz sözüm qalsun
button-continue = Dawamlashturush
button-read-back = Éytqanlirimni körüsh
button-hand-in = Tapshurush
button-hand-in-now = Hazirla tapshurush
button-other-things = Bashqa ishlar
button-pause = Dem éliwalay
button-mine = Méning melumatlirim
button-language = Til
button-consent = Men bergen ruxsetler
button-privacy = Buni kim köreleydu
button-help = Yardem
button-lost-phone = Téléfonum yoqap ketti
button-stop = Toxtash
button-forget = Melumatni öchürüsh
button-another = Yene bir kishi toghruluq
button-tell-more = Yene éytip bérish
button-take-out = Buni chiqiriwétish
button-take-back = Jawabni qayturuwélish
button-take-back-sure = He'e, sözümni yoq qiling
button-all-sections = Barliq qisimlar
button-copy = Manga nusxisini eweting
button-copy-code = Kodni köchürüwélish
button-withdraw = Melumatni qayturuwélish
button-questions-answered = Jawab berdim
button-forget-sure = He'e, öchürüwéting
button-keep = Yaq, qalsun
button-begin = Bashlash
button-destroy-now = Hazirla yoq qiling
button-bring-back = Eslige keltürüng
button-stop-keep = Toxtayli, sözüm qalsun
button-stop-erase = Toxtap, öchürüwéteyli
button-copy-shared = He'e, yene ishliting
button-start-empty = Yaq, yéngidin bashlay
button-open-linked = Bu kishinimu éytip bérey

## While a question is asked

progress-core = qisqa qismi: { $of } so'aldin { $here }-so'al
answered-before = Burunqi jawabingiz: { $answer }
read-back = { $label }: { $value } — toghrimu?
read-back-words = { $label }: «{ $value }». Mushu sözlerni öz péti saqlaymen. Toghrimu?
kept-aloud = Ewetkiningizni saqlap qoydum. Bir adem uni anglap yaki oqup, yézip qoyidu.
kept-with-story = Buni «Sizning bayaningiz»gha qoshup qoydum.
kept-with-papers = Buni qeghez we höjjetliringizge qoshup qoydum.
kept-edited = Jawabingizni siz tüzetkendek özgertip qoydum.
kept-edited-piece = Tüzetken sözingizni bayaningizgha qoshup qoydum. Burunqi sözingizmu qaldi.
kept-file = Tapshuruwaldim.
taken-back = Sözliringiz yoq qilindi. Peqet bu yerde bir jawab bolghanliqila qaldi.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = he'e
no = yaq
done = éytildi
seen = oquldi
none-told = yoq
unsaid-dont_know = Bilmeymen
unsaid-prefer_not = Éytqum yoq
unsaid-later = kéyin
answer-taken-back = (qayturuwélindi)
age-years = { $years } yash
file-photo = resim
file-document = höjjet
file-audio = awaz xatirisi
file-voice = awazliq uchur
file-video = widé'o
file-video-note = widé'oluq uchur
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = U kunupka burunqi bir so'alningki idi. Hazirqi so'al mana bu.
rejected-not_offered = Bu yerde undaq tallash yoq. Töwendiki kunupkilarning birini bésing.
rejected-must_be_said = Buninggha «He'e» yaki «Yaq» dep jawab béring.
rejected-nothing_to_confirm = Héchbolmisa birni tallang, yaki «Bilmeymen»ni bésing.
rejected-no_such_place = Uni emdi tapalmidim. Hazir mana mushu yerde turuwatimiz.
rejected-list_is_full = Bu tizimlik toshup ketti. Qalghinini öz sözingiz bilen yézip yaki awazliq uchur qilip eweting.
rejected-not_this_kind = Buninggha kunupka bilen yaki yézip jawab béring.
file-too_big = Bu höjjet 20 MB-din chong iken, Telegram uni élishimgha yol qoymaydu. Kichikrek bölüp, yaki qisqiraq widé'o qilip ewetelemsiz? Bashqa héchnéme yoqap ketmidi.
file-too_many = Bu melumatqa buningdin artuq höjjet sighmaydu. Yene néme barliqini söz bilen éytip béring, bir adem sizdin uni soraydu.
file-report_full = Bu melumatning höjjetliri bek chongiyip ketti, emdi sighmaydu. Yene néme barliqini söz bilen éytip béring, bir adem sizdin uni soraydu.
file-disk_full = Hazir yéngi höjjet saqliyalmaymen, saqlaydighan ornimiz toshay dep qaldi. Sözliringiz saqlandi. Höjjetni ete qayta eweting.
file-not_fetched = Ewetken höjjetliringizning birini alalmidim. Uni yene bir qétim ewetelemsiz?
odd-sticker = Stikérni saqliyalmaymen. Yézing, sözleng yaki kunupkilarni bésing.
odd-poll = Ray sinashni saqliyalmaymen. Yézing, sözleng yaki kunupkilarni bésing.
odd-location = Bu orunni saqlimidim: sizning del hazir nede ikenlikingizni men hergiz sorimaymen. Melumattiki bir yerni démekchi bolsingiz, namini yézing.
odd-contact = Bu alaqe kartisini saqlimidim. Melumatqa kéreklik bolsa, men sorighanda yézip béring.
odd-other = Bundaq uchurni saqliyalmaymen. Yézing, sözleng, resim yaki höjjet eweting, yaki kunupkilarni bésing.
not-before-consent = Bir nerse saqlishimdin burun, aldi bilen mushu so'algha jawab béring.
sorry = Kechürüng, biz terepte xataliq chiqti. Burun éytqanliringiz saqlaqliq. Axirqi uchuringizni yene bir qétim eweting.
storage-refused = Kechürüng, axirqi uchuringizni saqliyalmidim, saqlaydighan ornimizda chataq chiqti. Burun éytqanliringizning héchqaysisi yoqap ketmidi. Sel turup qayta eweting.
only-private = Men peqet bashqilar oqumaydighan shexsiy söhbettila sözlishimen. Manga shu yerde yézing.
intake-closed =
    Hazirche melumat qobul qilmaymiz. Hazir yazghan yaki ewetkenliringiz saqlanmaydu.

    Birer adem bilen sözlishishni xalisingiz: { $contact }
intake-closed-yours = Burun éytqanliringiz öz péti saqlaqliq. Uni köreleysiz, öchürgüzeleysiz.
drafts-enough = Bügün nurghun melumat bashlidingiz. Shularning birini dawamlashturung. Ete yene birni bashliyalaysiz.
too-fast = Biraqla bek köp keldi, axirqi uchurliringizni tapshuruwalalmidim. Bir minut turup qayta eweting.
poster-line = A'ilingizdin birer kishi yoqap kettimu? Bu yerde öz tilingizda, aldirimay sözlep béring.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] shu künila
        [7] bir heptidin kéyin
        [one] { $count } kündin kéyin
       *[other] { $count } kündin kéyin
    }
lag-months =
    { $count ->
        [12] bir yildin kéyin
        [18] bir yérim yildin kéyin
        [24] ikki yildin kéyin
        [36] üch yildin kéyin
        [60] besh yildin kéyin
        [one] { $count } aydin kéyin
       *[other] { $count } aydin kéyin
    }

## Around the interview

welcome-back = Siz bilen yene körüshkinimdin xushalmen. { $date } «{ $where }» dégen yerde toxtighanidingiz. Éytqanliringizning hemmisi saqlaqliq.
where-menu = tizimlik
menu = Rehmet sizge. Éytqanliringizni mushu péti tapshursingizmu bolidu. Xalisingiz, bügün yaki bashqa küni yene éytip béreleysiz. Hazir néme qilay deysiz?
menu-unfinished = Qisqa qismini téxi tügetmiduq. Xalighan waqitta toxtighan yérimizdin dawamlashturalaysiz.
menu-handed-in = Melumatingiz tapshuruldi. Uninggha xalighan waqitta yene qoshalaysiz, uni özgerteleysiz.
section-finished = Rehmet. «{ $section }» dégen qismi hazirche tügidi.
more = Néme qilay deysiz?
choose-language = Qaysi tilda sözlishimiz? Éytqanliringiz özgermeydu.
language-changed = Buningdin kéyin mushu tilda sözlishimiz.
language-offer = { $own_name }: mushu tilda dawamlashturaylimu? Éytqanliringiz özgermeydu.
button-stay = Yaq, özgertmeyli
nothing-here = Hazir bu yerde melumat yoq. Birni bashlighungiz barmu?
paused = Aldirimang. Éytqanliringiz saqlaqliq, del toxtighan yérimizdin dawamlashturimiz. Teyyar bolghanda bu söhbetni échip, «Dawamlashturush»ni bésing.
paused-nothing = Aldirimang. Men bu söhbetning nomuri bilen waqittin bashqa héchnémini saqlimaymen. Teyyar bolghanda «Dawamlashturush»ni bésing.
stop = Mushu yerde toxtaylimu? Éytqanliringizni qaldurup, kéyin qaytip kéleleysiz, yaki öchürgüzeleysiz.
stopped = Sizge xet yazmaymen. Éytqanliringiz saqlaqliq. Qaytip kelsingiz, toxtighan yérimizdin dawamlashturimiz.
consent-refused = Chüshendim. Siz qoshulmisingiz, héchnémini saqlimaymen: hazirghiche éytqanliringiz öchürüldi. Kéyin bashqiche oylap qalsingiz, xalighan waqitta qaytidin bashliyalaysiz.
mine =
    { $count ->
        [one] Bu yerde bir melumatingiz bar.
       *[other] Bu yerde { $count } melumatingiz bar.
    }
new-copy-shared = Burun özingiz toghruluq éytqanidingiz: ismingiz, turghan dölitingiz, arzuliringiz. Yéngi melumatqimu shu jawablarni ishliteymu? Her birini özgerteleysiz.
new-report = Yéngi melumat bashlandi. Burunqisi öz péti turidu.
linked-offer = A'ilingizdin yene bir kishini tilgha alghanidingiz. U kishi toghruluqmu ayrim melumat béremsiz?

state-draft = téxi tügimigen
state-handed-in = tapshurulghan
state-in-review = oquluwatidu
state-accepted = qobul qilin'ghan
state-returned = so'allirimiz bar
state-closed = axirlashqan
state-withdrawn = qayturuwélin'ghan
report-draft = { $title }. Bu melumat téxi tapshurulmidi.
report-handed-in = { $title }. Tapshuruldi, melumat kodi: { $code }. Teshkilattin bir kishi uni oquydu.
report-in-review = { $title }. Melumat kodi: { $code }. Teshkilattin bir kishi hazir uni oquwatidu.
report-accepted = { $title }. Melumat kodi: { $code }. Oquldi we qobul qilindi.
report-returned = { $title }. Melumat kodi: { $code }. Oquldi, sizge so'allirimiz bar.
report-closed = { $title }. Melumat kodi: { $code }. Bu melumatning ishi axirlashti.
report-withdrawn = { $title }. Melumat kodi: { $code }. Siz uni qayturuwaldingiz, uning ishini héchkim qilmaydu.
next-handed-in = Emdi néme bolidu: teshkilattin bir kishi uni oquydu. Siz héchnéme qilmisingizmu bolidu. Xalighan küni yene qoshalaysiz.
next-in-review = Emdi néme bolidu: bu kishi hemmisini oquydu, belkim so'alliri bolar. Uningghiche siz héchnéme qilmisingizmu bolidu.
next-accepted = Emdi néme bolidu: teshkilat siz ruxset qilghan da'iride éytqanliringiz bilen ish qilidu. Yéngi bir nerse anglisingiz, mushu yerge qoshup qoyung.
next-returned = Emdi néme bolidu: bilgenliringizni qoshung, andin «Jawab berdim»ni bésing. Bilmiginingiz ochuq qalsa bolidu.
next-closed = Emdi néme bolidu: uning ishini emdi héchkim qilmaydu, éytqanliringiz saqlinidu. Yéngi bir nerse anglisingiz, mushu yerge qoshup qoyung.
reason-return-person = Bu kishining kim ikenliki téxi éniq emes. Bashqa isimliri, tughulghan yili yaki yurti yardem béridu.
reason-return-happened = Néme ish bolghanliqi téxi éniq emes. Yene birnechche éghiz gep yardem béridu.
reason-return-when-where = Qachan yaki nede bolghanliqi téxi éniq emes. Texminen éytsingizmu bolidu.
reason-return-how-known = Buni qandaq bilgenlikingiz téxi éniq emes: özingiz kördingizmu yaki kim éytti?
reason-return-papers = Ewetkiningizdin birini oqughili yaki anglighili bolmidi. Mumkin bolsa, yene bir qétim eweting.
reason-close-free = Sewebi: bu kishining erkin ikenlikini siz éytqan.
reason-close-asked = Sewebi: siz shundaq qilishni sorighan.
reason-close-not-ours = Sewebi: bu teshkilat qilalaydighan ish emes. Bu uning muhimliqi kem dégenlik emes.
reason-close-no-contact = Sewebi: so'allar bar idi, siz bilen alaqilishalmiduq.
reason-close-done = Sewebi: teshkilat hazirche qilalaydighan ish qilinip boldi.
questions-answered = Rehmet. Bir kishi uni qayta oquydu.

## Reading back and handing in

read-back-overview = Siz éytqanlar mana bu, qisim-qisim qilip tizildi. Bir qismini bassingiz, oquyalaysiz. Her bir jawabni tüziteleysiz yaki qayturuwalalaysiz.
read-back-line = { $label }: { $value }
nothing-told-here = Bu yerde téxi héchnéme éytilmidi.
not-confirmed-yet = { $value } (téxi «Toghra» démidingiz)
take-back-sure = «{ $label }» dégen so'algha bergen jawabingizni yoq qilaymu? Uning sözliri we höjjetliri yoq qilinidu, qayturup kelgili bolmaydu. Lékin burun élin'ghan nusxilar, téléfoningizdiki we Telegramdiki bu söhbet öz péti qalidu.
hand-in-missing = Tapshurushtin burun töwendikilerge jawab kérek. «Bilmeymen» désingizmu jawab bolidu:
    { $questions }
hand-in-ready = Melumatni emdi tapshursingiz bolidu. Shuningdin kéyin uni teshkilattikiler oquydu. Shundimu yene qoshalaysiz, özgerteleysiz, qayturuwalalaysiz.
hand-in-un = Birleshken döletler teshkilatigha bérish üchün töwendikiler téxi kem. Bularsizmu tapshurup, kéyin qoshsingiz bolidu:
    { $missing }
un-name = u kishining ismi
un-date = shu ish bolghan waqit
un-place = shu ish bolghan yer
un-taken-by = kim tutup ketkenliki
un-reporter = sizning ismingiz we adrésingiz
un-actions = hazirghiche qilin'ghan ishlar
un-consent = Birleshken döletler teshkilatigha bérishke bolghan ruxsitingiz
handed-in = Rehmet sizge. Melumatingiz tapshuruldi.

    Melumatingizning kodi: { $code }

    Uni qeghezge yézip saqlap qoyung. Shu kod bilen melumatingizni sürüshte qilalaysiz. Ishenmeydighan héchkimge bermeng.

    Teshkilattin ({ $organisation }) bir kishi uni oquydu, adette ikki hepte ichide. Ruxset qilghan bolsingiz, sizge mushu yerde xet yazimiz. Özingiz sürüshte qilmaqchi bolsingiz: { $contact }.

    Bu söhbet téléfoningizda we Telegramda qalidu. Tazilimaqchi bolsingiz: söhbetning tizimlikini échip, «Söhbetni öchürüsh» (Delete chat)ni tallang, bot tereptimu öchürüsh dégen yergimu belge qoyung.
not-handed-in = Melumat tapshurulmidi.
withdraw-sure = Bu melumatni qayturuwalamsiz? Shuningdin kéyin uning ishini héchkim qilmaydu, uningdin héchkimge héchnéme bérilmeydu. Burun bérilgenni qayturuwalghili bolmaydu. Siz öchürgüche yaki qayta tapshurghuche melumat bu yerde quluplaqliq turidu.
withdrawn = Melumat qayturuwélindi.
consent = Bu melumat bilen néme qilsaq bolidu? Her birini özingiz tallaysiz, xalighan küni özgerteleysiz. Özgertsingiz, shuningdin kéyin birawgha bir nerse bergende shu boyiche qilimiz.
consent-given = Bu melumat bügün'giche munulargha bérildi:
consent-given-line = • { $recipient }, { $date }
given-archive = Teshkilatning öz arxipi
given-un = Birleshken döletler teshkilati
given-icrc = Xelq'ara Qizil krést komitéti
given-organisations = Kishilik hoquq teshkilatliri
given-governments = Bashqa döletlerning hökümetliri
given-research = Tetqiqat, isimsiz
given-public = Hemmeylen oquyalaydighan qilip élan qilindi
copy-caption = Mana bu sizning nusxingiz. Uni téléfoningizdin tépiwalghan kishi oquyalaydu. Shuninggha razi bolsingizla saqlang.
copy-title = Melumatingiz
copy-made-on = Nusxa élin'ghan waqit: { $date }
copy-file-name = nusxa

## Erasing

forget-which = Qaysi melumatni öchürey?
forget-draft = { $title }. Bu melumatni öchüreymu? U derhal yoq qilinidu, eslige keltürgili bolmaydu.
forget-handed-in =
    { $hours ->
        [one] { $title }. Bu melumatni öchüreymu? Shuningdin bashlap uni héchkim achalmaydu, { $hours } sa'ettin kéyin yoq qilinidu. Uningghiche melumat kodi bilen eslige keltüreleysiz.
       *[other] { $title }. Bu melumatni öchüreymu? Shuningdin bashlap uni héchkim achalmaydu, { $hours } sa'ettin kéyin yoq qilinidu. Uningghiche melumat kodi bilen eslige keltüreleysiz.
    }
forgotten = Yoq qilindi: sözler, höjjetler we ularning achquchliri. Méning qolum yetmeydighanliri: burun élin'ghan nusxilar we zapas nusxilar, téléfoningizdiki we Telegramdiki bu söhbet. Bir nerse öchürülgenliki xatiride qalidu, néme ikenliki qalmaydu.
forgetting =
    { $hours ->
        [one] Melumat taqaldi: emdi uni héchkim achalmaydu. { $hours } sa'ettin kéyin yoq qilinidu. Derhal yoq qilishni yaki eslige keltürüshni xalisingiz, töwendiki kunupkini bésing.
       *[other] Melumat taqaldi: emdi uni héchkim achalmaydu. { $hours } sa'ettin kéyin yoq qilinidu. Derhal yoq qilishni yaki eslige keltürüshni xalisingiz, töwendiki kunupkini bésing.
    }
case-code-to-destroy = Melumat kodini yézing. Shuning bilen melumat derhal yoq qilinidu.
case-code-to-bring-back = Melumat kodini yézing. Shuning bilen melumat qayta échilidu.
lost-phone = Burunqi söhbitingiz yoqap kettimu? Melumat kodingizni yézing. Kod qolingizda bolmisa, «Kod yoq» dep yézing.
lost-phone-told = Rehmet sizge. Buni teshkilattin ({ $organisation }) bir kishi körüp, sizge mushu yerde xet yazidu. Uningghiche héchnéme échilmaydu, shunga a'ilingiz éytqanlarni bashqilar oquyalmaydu. Özingiz sürüshte qilmaqchi bolsingiz: { $contact }.
case-code-wrong = Bu melumatning kodi bu emes. Tekshürüp, qayta yézing.
brought-back = Melumat qayta échildi, eslide qandaq bolsa shu péti.

## The code word

code-word-asked = Özingiz tallighan mexpiy sözni yézing.
code-word-wrong = Bu emes. Yene bir sinap béqing.
goodbye = Rehmet. Xeyr-xosh.

## Texts to read

help =
    Men sizge a'ilingizdiki bir kishining béshigha kelgen ishlarni qedemmuqedem éytip bérishke yardem qilimen.

    Kunupka bassingizmu, yazsingizmu, awazliq uchur ewetsingizmu bolidu. Xalighan waqitta toxtiyalaysiz, éytqanliringiz saqlinidu. «Bilmeymen» dégenmu yaxshi jawab.

    «Tizimlik»ni bassingiz hemmisi shu yerde: éytqanliringiz, melumatning bashqa qisimliri, tilingiz we melumatni öchürüsh.

    Birer adem bilen sözlishishni xalisingiz: { $contact }.
privacy =
    Éytqanliringizni kimler köreleydu:

    • Melumatingizni teshkilat ({ $organisation }, { $country }) oquyalaydu.
    • Uchurlarni Telegram toshuydu we oquyalaydu.
    • Bu yerde hemmisi quluplaqliq turidu, lékin men ishleydighan kompyutér ishlewatqan chéghida uni achalaydu.

    Biz sizni bulardin qoghdiyalmaymiz: téléfoningizni éliwalghan kishi, ishlewatqan kompyutérgha bösüp kirgen kishi we Telegramning qilidighanliri.

    Bu bot rasttinla bizningkimu, tekshürüp körüng: { $verify_at }. Birer ademdin sorimaqchi bolsingiz: { $contact }.

    Melumat bilen néme qilishqa bolidighanliqini özingiz belgileysiz («Men bergen ruxsetler»), uni xalighan waqitta öchürgüzeleysiz.
command-start = Bashlash yaki dawamlashturush
command-continue = Toxtighan yerdin dawamlashturush
command-report = Yene bir kishi toghruluq éytip bérish
command-mine = Méning melumatlirim
command-language = Tilni almashturush
command-consent = Men bergen ruxsetler
command-privacy = Buni kim köreleydu
command-help = Yardem
command-stop = Hazirche toxtash
command-forget = Melumatni öchürüsh
bot-description = Bu yerde a'ilingizdiki bir kishining béshigha kelgen ishlarni öz tilingizda éytip béreleysiz. Yazsingizmu, sözlisingizmu, kunupka bassingizmu bolidu. Xalighan waqitta toxtap, kéyin dawamlashturalaysiz. Botning igisi: { $organisation }. Tekshürüp körüng: { $verify_at }
bot-short-description = Qedemmuqedem so'al-jawab, öz tilingizda.

## Why words could not be taken
rejected-empty = Bu uchurda héchqandaq söz körmidim. Yene bir qétim yézip bérelemsiz?
rejected-too_long = Bu so'algha bu xet uzunraq keldi. Mushu yerde soralghannila yézing; hemmini sözlep béridighan yer kéyin bar.
rejected-use_buttons = Töwendiki kunupkilarning birini bésing.
rejected-send_a_file = Bu yerge resim yaki höjjet kérek. «Kéyin»ni bassingizmu bolidu.
rejected-not_an_option = Uni tallashlarning ichidin tapalmidim. Eng toghra kélidighinini bésing.
rejected-not_yes_or_no = «He'e» yaki «Yaq»ni bésing.
rejected-not_a_number = Peqet san yézing, mesilen 3 yaki 7.5.
rejected-number_out_of_range = Bu san bek chongdek turidu. Yene bir qarap baqamsiz?
rejected-not_an_age = Nechche yash ikenlikini san bilen yézing, mesilen 34.
rejected-not_a_link = Bu tor adrésigha oxshimaydu. Tor adrési adette mundaq bolidu: https://example.org
rejected-which_place = Bu namda birdin artuq yer bar. Qaysisini deysiz?
rejected-place_alike = Del mushu namdiki yerni bilmeymen. Bularning birimu yaki birining ichidimu? Bolmisa, öz sözingiz qalidu.
rejected-not_a_country = Bu döletni tonumidim. Toghra yézilghanmu? Sözingizni shu péti qaldursingizmu bolidu.
rejected-which_country = Qaysi döletni deysiz?
rejected-not_a_zone = Munu sheherlerning qaysisining waqti sizningki bilen oxshash?
rejected-which_language = Ishlitidighan tilingizni bésing.
rejected-choose_event = Aldi bilen qaysi ishtin kéyin bolghanliqini tallang.
rejected-not_a_date = Buningdin waqitni chüshinelmidim. San bilen yézing, mesilen 2017, 03.2017 yaki 14.03.2017. Kunupkilarni bassingizmu bolidu.
rejected-which_date = Waqtini toghra yéziwalay. Qaysisini deysiz?
rejected-age_or_year = Bu yashmu yaki yilmu?
rejected-no_year = Qaysi yili idi? Yilinila bilsingiz yéterlik.
rejected-impossible_date = Kaléndarda undaq kün yoq. Yene bir qarap baqamsiz?
rejected-too_long_ago = Bu yüz yildinmu burun iken. Yiligha yene bir qarap baqamsiz?
rejected-in_the_future = U kün téxi kelmidi. Yene bir qarap baqamsiz?
rejected-other_calendar = Bu bashqa kaléndarning yilidek turidu. Miladiye yilini éyting, mesilen 2017.
rejected-ends_before_start = Axiri béshidin burun bolup qaptu. Orni almiship qalghanmu?

## Buttons under suggestions
suggest-own-words = Öz sözüm qalsun
card-spellings = U yerde mushularning biridek yézilghanmu? Her bir herpi oxshash bolsila bésing. Oxshimisa yaki hazir körelmisingiz, bilginingizni yézing.
suggest-age = { $years } yash

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $year }-yili { $month }ning { $day }-küni
date-month = { $year }-yili { $month }
date-season = { $year }-yili { $season }
date-year = { $year }-yili
date-about = texminen { $date }
date-between = { $start } bilen { $end } ariliqida
date-before = { $end } yaki uningdin burun
date-after = { $start } yaki uningdin kéyin
date-unknown = öz sözingiz bilen saqlandi
month-1 = 1-ay
month-2 = 2-ay
month-3 = 3-ay
month-4 = 4-ay
month-5 = 5-ay
month-6 = 6-ay
month-7 = 7-ay
month-8 = 8-ay
month-9 = 9-ay
month-10 = 10-ay
month-11 = 11-ay
month-12 = 12-ay
season-1 = etiyaz
season-2 = yaz
season-3 = küz
season-4 = qish

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Xitay kimlik nomuri adette 18 xaniliq, koniliri 15 xaniliq bolidu. Yazghiningizni saqlap qoydum; qeghez qolingizda bolsa, yene bir qarap béqing.
remark-id-check = Axirqi xanisi bashqilirigha mas kelmeydu, bireri xata köchürülgen bolushi mumkin. Saqlap qoydum; yene bir qarap baqamsiz?
remark-id-date = Bu nomurdiki tughulghan kün kaléndarda yoq. Saqlap qoydum; yene bir qarap baqamsiz?
remark-id-birth = Bu nomurgha qarighanda tughulghan waqti: { $born }; siz éytqini: { $told }. Her ikkisini saqlap qoydum. Nomur toghra köchürülgenmu?
remark-id-county = Bu nomurning béshidiki kod munu yerningki: { $county }; siz éytqini: { $told }. U kishining eng deslep nopusqa élin'ghan yérini körsitidu, shunga her ikkisi rast bolushi mumkin. Nomur toghra köchürülgenmu?
remark-id-area = Nomurning béshidiki alte xane körsitidighan yerni tonumidim. Nomurni saqlap qoydum; yene bir qarap baqamsiz?

## Kinship and voice

rejected-which_relative = Bu söz birdin artuq tughqanni bildürüshi mumkin. Qaysisini deysiz?
kin-elder_brother = Akam
kin-younger_brother = Ukam
kin-elder_sister = Hedem (acham)
kin-younger_sister = Singlim
kin-paternal_grandmother = Dadamning anisi
kin-maternal_grandmother = Anamning anisi
kin-paternal_grandfather = Dadamning dadisi
kin-maternal_grandfather = Anamning dadisi
kin-paternal_aunt = Hammam (dada terep)
kin-maternal_aunt = Hammam (ana terep)
kin-paternal_uncle = Tagham (dada terep)
kin-maternal_uncle = Tagham (ana terep)
kin-sister_in_law = Yenggem, qéyin singlim
kin-brother_in_law = Qéyin akam, yeznem
kin-daughter_in_law = Kélinim
kin-son_in_law = Küy'oghlum
kin-mother_in_law = Qéyin anam
kin-father_in_law = Qéyin atam

## Keeping in touch

checkin-hello = Yaxshimusiz? Hazir sözlishishke waqtingiz barmu?
news-hello = Éytqanliringiz toghruluq bir yéngiliq bar. Hazir waqtingiz barmu?
button-checkin-later = Bügün kéyinrek
button-checkin-day = Bashqa küni
button-checkin-phone = Bu téléfonda emes
button-checkin-stop = Emdi xet yazmang
checkin-later-today = Maqul. Bügün kéyinrek, kech bolup ketse ete yene xet yazimen.
checkin-another-day = Maqul. Birnechche kündin kéyin yene xet yazimen.
checkin-not-here = Maqul. Siz özingiz xet yazmighuche bu yerge xet yazmaymen.
checkin-stopped = Emdi sorimaymen. Éytqanliringiz saqlaqliq. Xalighan waqitta bu yerge yazsingiz bolidu.
checkin-ask =
    { $dead ->
        [yes] { $title }. Sizni oylap turimen. Yene qoshidighiningiz yaki birer éhtiyajingiz barmu?
       *[no] { $title }: yéngi xewer barmu?
    }
button-news-none = Yéngi xewer yoq
button-news-some = Yéngi gep bar
button-news-help = Manga yardem kérek
button-news-wrong = Xatasini tüzitey
checkin-no-news = Rehmet sizge. Bügün yéngi xewer yoqluqini yézip qoydum.
checkin-news = Rehmet sizge. Bir-birlep éytip béring. Ilgiri éytqanliringiz shu péti turidu, bu uning yénigha qoshulidu.
checkin-other-waits = Yene bir melumatingiz del toxtighan yéringizde turidu. Uni «Méning melumatlirim»din tapisiz.
checkin-help = Sizge yardem kéreklikini { $organisation } dikilerning aldigha qoydum. Özingizmu bir adem bilen alaqilishalaysiz: { $contact }. Eger siz turghan yerde birsi hazir xeterde bolsa, shu yerning jiddiy qutquzush nomurigha téléfon qiling.
checkin-wrong = Shu gep bar bölekni bésip, shu yerde özgerting. Ilgiri éytqiningizmu saqlinidu.
checkins-plan = Men mushu yerde sizdin yéngi xewer barmu dep sorap turimen. Qanchilik pat-pat: { $rhythm }. Künning qaysi waqti: { $hours }, { $zone } waqti boyiche. Kéchide hergiz yazmaymen.
checkins-plan-nowhere = Men mushu yerde sizdin yéngi xewer barmu dep sorap turimen. Qanchilik pat-pat: { $rhythm }. Siz turghan yerde sa'etning qanchiliqini bilmeymen. Shunga amérikidimu, qazaqistandimu kündüz bolghan birla sa'et ichide yazimen.
checkins-next = Kéyinki qétim: { $date }.
checkins-paused = Hazirche toxtap turdum. Kéyinki qétim: { $date }.
checkins-person-first = Hazirche özümche sorimaymen. Awwal teshkilattiki bir adem qarap baqidu.
checkins-off = Hazirche özümche héchnéme sorimaymen. Xalisingiz, anda-sanda yéngi xewer barmu dep sorap turay.
checkins-none = Siz téxi melumat tapshurmidingiz. Tapshurghandin kéyin, anda-sanda yéngi xewer sorishimni xalamsiz-yoq, özingiz tallaysiz.
button-checkins-begin = Xewer sorap turung
button-less-often = Azraq sorang
button-pause-month = Bir ay toxtang
button-checkins-change = Qétimini özgertish
button-moved = Bashqa yerge köchtüm
button-checkins-stop = Emdi sorimang
button-keep-in-touch = Alaqe qilip turush
command-checkins = Qachan xewer soraymen
asked-translated = Teshkilattikiler terjime qildi ({ $tongue }, { $date }). Esli sözi mundaq:
asked-picked = Teshkilattikiler sizdin shuni bilmekchi:
asked-noted = Rehmet sizge. Jawabingizni yetküzüp qoyimen.
asked-later = Maqul. Bu so'al sizni saqlap turidu.
button-asked = Sizge bir so'al bar
nudge = Yaxshimusiz? Eslitishimge ruxset qilghanidingiz.
nudge-at-question = { $of } so'alning { $here }-side toxtighaniduq.
nudge-in-part = «{ $section }» dégen bölekte toxtighaniduq.
nudge-at-the-end = Peqet axirqi qedem qaldi: tapshurush.
nudge-whenever = Xalighan waqitta dawamlashtursaq bolidu.
nudge-last = Xalighan waqitta dawamlashtursaq bolidu. Bu toghruluq axirlishishtin burun yene birla qétim xet yazimen.
button-no-more-reminders = Emdi esletmeng
reminders-off = Emdi esletmeymen. Xalighan waqitta dawamlashturalaysiz. Héchkim dawamlashturmighan nerse bir mezgildin kéyin öchürülidu, özingiz shuni tallighan bolsingiz tapshurulidu.
draft-will-be-erased = Yaxshimusiz? Bu yerde éytqanliringiz téxi tapshurulmidi. Öchürülidighan küni: { $date }. Shu kündin burun dawamlashtursingiz yaki tapshursingiz, öchürülmeydu.
draft-will-be-handed-in = Yaxshimusiz? Bu yerde éytqanliringiz téxi tapshurulmidi. Siz xalighandek, shu péti tapshuridighan künüm: { $date }. Shu kündin burun dawamlashtursingiz yaki öchürgüzsingiz bolidu.
button-hand-in-told = Éytqinimni tapshurush
draft-handed-in = Yaxshimusiz? Siz xalighandek, éytqanliringizni tapshurdum. Xalighan waqitta yene qoshalaysiz, özgerteleysiz.
outage-resend = Yaxshimusiz? Bir mezgil sizni angliyalmidim. { $date } din béri bir nerse yazghan yaki ewetken bolsingiz, yene bir qétim eweting.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Bizge bashqa birsimu shu kishi toghrisida sözlep berdi: { $title }.

    Ikkinglar aldin'ala buni bilishni xalaydighanliqinglarni éytqan. Alaqilishishni xalisingiz, { $organisation } silerni uchrashturidu. Siz sözlep bergenlerdin ulargha héchnéme bermeymen.
button-introduction-yes = Alaqilishishni xalaymen
button-introduction-no = Yaq, rehmet
introduction-yes = Rehmet. U terepmu xalisa, teshkilattin ({ $organisation }) bir kishi sizge xet yazidu.
introduction-no = Bolidu. Sizning yaq déginingizni héchkim bilmeydu.
