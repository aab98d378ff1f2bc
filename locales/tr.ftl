### Turkish: machine-drafted, awaiting a native reader.

### Questions

## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Başlamadan önce
section-before--about = Diliniz, yazdıklarınızı kimlerin okuduğu ve izniniz
section-core = Kısa bölüm
section-core--about = En önemli şeyler, beş dakika kadar sürer
section-person = Kişinin kendisi
section-person--about = Adı, kimliği, işi, sağlığı
section-event = Ne oldu
section-event--about = Nasıl oldu, neden oldu, başka kimler alındı, öncesi ve sonrası
section-status = Şimdiki durumu
section-status--about = Nerede tutuluyor, ne ceza verildi, haber var mı, sağlığı nasıl
section-family = Aile
section-family--about = Çocuklar, anne baba, aileye yapılan baskı, nelere ihtiyaç var
section-reporter = Siz
section-reporter--about = Ötekilerden ayrı durur, kendi anahtarıyla kilitlenir
section-testimony = Hikâyeniz ve belgeler
section-testimony--about = Kendi sözlerinizle anlatın; fotoğraf, belge, ses kaydı gönderin
section-actions = Yapılanlar
section-actions--about = Kimlerden yardım istediniz, ne diliyorsunuz
section-consents = İzinler
section-consents--about = Başvurunuzla neler yapılabilir, sizinle nasıl haberleşelim
section-asked = Size sorulanlar
section-asked--about = Kuruluştakilerin size sordukları ve cevaplarınız
section-leaving = Geri gelmezseniz
section-leaving--about = Yarım kalan başvuru ne olsun

screen-core_consents =
    Üç izin. Şu anda hepsi kapalı. Yalnız istediklerinizi açın.
    Her birini istediğiniz gün buradan, bu sohbetten değiştirebilirsiniz.
screen-more_consents =
    Bu başvuru kimlere verilebilir, içinden neler gösterilebilir? Hepsi kapalı. Yalnız istediklerinizi açın.
    Her birini istediğiniz gün değiştirebilirsiniz. Ama birine verilmiş olan şey artık geri alınamaz.


## Section before: language, what to know first, permission to keep

language = Hangi dilde konuşalım?
language--label = Dil
language--hint = Dili istediğiniz zaman değiştirebilirsiniz. Anlattıklarınız kaybolmaz.
language-aloud = Hangi dilde konuştunuz? Bunu bilirsek, dinleyip yazıya geçirebilecek birini buluruz. Burada yoksa dilin adını yazın.
language-aloud--label = Konuştuğunuz dil
language-aloud--o-other = Başka bir dil

safety =
    Lütfen önce bunu okuyun.

    Bu bot şu kuruluşa ait: { $organisation } ({ $country }). Kayıp ya da alıkonulan bir insanın başına gelenleri sizden, ailesinden dinleyip yazar.
    Botun gerçekten bu kuruluşun olduğundan emin olun. Şuradan bakabilirsiniz: { $verify_at }
    Bir insanla konuşmak isterseniz: { $contact }
safety--label = Başlamadan okunanlar
safety-who-reads =
    Yazdıklarınızı kimler okuyabilir:
    • Telegram şirketi bu sohbeti okuyabilir.
    • Başvurulara bakan kuruluş çalışanları başvurunuzu okuyabilir: { $organisation }.
    • Başvurunuz kilitli durur. Ama bu botun çalıştığı bilgisayar onu açabilir. O bilgisayarı ele geçiren de açabilir.
    • Telefonunuzu eline alan herkes bu sohbeti okuyabilir.
safety-leave-out =
    Birini tehlikeye atabilecek şeyleri yazmayın. İstemediğiniz soruyu geçebilirsiniz.
    Daha fazlasını öğrenmek için tehlikede olan akrabalarınızı lütfen aramayın. Şimdiye kadar bildikleriniz yeter.
safety-clear =
    Bu sohbeti telefonunuzdan silmek için sohbetin menüsünü açın, “Geçmişi temizle” ya da “Sohbeti sil” yazısına dokunun. Bunu istediğiniz kadar yapabilirsiniz.
    Böylece sohbet yalnız sizin tarafınızda silinir. Telegram’da kopyaları kalabilir. Başvurunuz da, siz silmemi isteyene kadar (/forget) bizde durur.
safety-moment = Şimdi konuşmaya uygun musunuz?

consent-store =
    Kuruluştakiler başvurunuzu saklayıp okuyabilir mi?

    Hayır derseniz, şimdiye kadar anlattıklarınızın hepsi buradan silinir ve burada dururuz. Evet derseniz, sonra istediğiniz gün yine sildirebilirsiniz.
consent-store--label = Saklama ve okuma izni
consent-remind =
    Yarıda bırakırsanız, başvuru gönderilene kadar size buradan hatırlatayım mı?

    Hatırlatma mesajında başvurunuzla ilgili hiçbir şey yazmaz.
consent-remind--label = Bana hatırlat

## Section asked: what organizers ask a family in words of their own

asked = Kuruluştakiler burada size bir şey sorabilir.
asked--label = Size sorulanlar
asked-question = Soru
asked-question--label = Soru
asked-answer = Bu, kuruluştakilerin sorusu. Nasıl isterseniz öyle cevap verin: yazın, konuşun ya da fotoğraf gönderin; birkaç mesajda da olur.
asked-answer--label = Cevap
asked-answer--why = Cevap vermek zorunda değilsiniz. “Bilmiyorum” ya da “Söylemek istemiyorum” da iyi birer cevaptır.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Geri gelemezseniz, anlattıklarınızı ne yapayım?
consent-unfinished--label = Yarım kalırsa
consent-unfinished--hint = O güne kadar istediğiniz zaman gelip kaldığınız yerden devam edebilirsiniz.
consent-unfinished--o-hand_in_what_I_told = Anlattığımı gönder
consent-unfinished--o-erase = Hepsini sil


## Section core: the short part

person-relation = Kayıp kişi sizin neyiniz oluyor?
person-relation--label = Size yakınlığı
person-relation--hint = Birkaç kişiyi anlatacaksanız hepsini sırayla yazarız. Birinden başlayın.
person-relation--o-mother = Annem
person-relation--o-father = Babam
person-relation--o-wife = Eşim (karım)
person-relation--o-husband = Eşim (kocam)
person-relation--o-daughter = Kızım
person-relation--o-son = Oğlum
person-relation--o-sister = Ablam / Kız kardeşim
person-relation--o-brother = Abim / Erkek kardeşim
person-relation--o-grandmother = Anneannem / Babaannem
person-relation--o-grandfather = Dedem
person-relation--o-granddaughter = Kız torunum
person-relation--o-grandson = Erkek torunum
person-relation--o-aunt = Teyzem / Halam
person-relation--o-uncle = Amcam / Dayım
person-relation--o-niece = Kız yeğenim
person-relation--o-nephew = Erkek yeğenim
person-relation--o-cousin = Kuzenim
person-relation--o-in_law = Evlilikten akrabam
person-relation--o-fiance = Nişanlım
person-relation--o-friend = Arkadaşım
person-relation--o-neighbour = Komşum
person-relation--o-colleague = İş arkadaşım
person-relation--o-myself = Benim, kendim
person-relation--o-other = Başka biri

reporter-role = Peki siz kayıp kişinin nesi oluyorsunuz?
reporter-role--label = Siz nesi oluyorsunuz
reporter-role--o-relative = Akrabasıyım
reporter-role--o-friend = Arkadaşıyım
reporter-role--o-neighbour = Komşusuyum
reporter-role--o-colleague = İş arkadaşıyım
reporter-role--o-former_fellow_detainee = Aynı yerde tutulduk
reporter-role--o-organisation = Bir kuruluştanım
reporter-role--o-helping_someone = Aileye yardım ediyorum
reporter-role--o-myself = Kendisiyim
reporter-role--o-other = Başka

reporter-age_group = Kaç yaşındasınız?
reporter-age_group--label = Yaş grubunuz
reporter-age_group--why = 16 yaşından küçükseniz, güvendiğiniz bir büyüğünüz razı olmadan hiçbir şey yayımlanmaz, kimseye verilmez.
reporter-age_group--o-adult = 18 ya da daha büyük
reporter-age_group--o-16_17 = 16 ya da 17
reporter-age_group--o-under_16 = 16’dan küçük

reporter-organisation = Kuruluşunuzun adı ne? Kendi başınıza yardım ediyorsanız öyle yazmanız yeter.
reporter-organisation--label = Kuruluşunuz
reporter-family_agrees = Bunu bize anlattığınızı aile biliyor mu, razı mı?
reporter-family_agrees--label = Aile razı mı

person-name =
    { $about ->
        [self] Adınız ne? Aileniz nasıl söylüyor ve yazıyorsa öyle yazın.
       *[person] Kayıp kişinin adı ne? Ailesi nasıl söylüyor ve yazıyorsa öyle yazın.
    }
person-name--label = Adı
person-name--hint = Hangi alfabeyle olursa olsun. Takma ad ya da adın bir parçası da olur. Örneğin: Ayşe ya da Salim Abdulla.

person-sex =
    { $about ->
        [self] Kadın mısınız, erkek misiniz?
       *[person] Bu kişi kadın mı, erkek mi?
    }
person-sex--label = Kadın mı erkek mi
person-sex--o-female = Kadın ya da kız çocuğu
person-sex--o-male = Erkek ya da erkek çocuk
person-sex--o-other = Başka

event-kind =
    { $about ->
        [self] Başınıza ne geldi? En çok uyanı seçin.
       *[person] Bu kişinin başına ne geldi? En çok uyanı seçin.
    }
event-kind--label = Ne oldu
event-kind--hint = Arka arkaya birkaç şey olduysa, ilk olanı seçin. Gerisini sonra anlatabilirsiniz.
event-kind--o-detained = Polis alıp götürdü
event-kind--o-camp = Kampa götürdüler
event-kind--o-arrested = Resmen tutukladılar
event-kind--o-sentenced = Mahkeme ceza verdi
event-kind--o-exit_ban = Çıkış yasağı koydular
event-kind--o-forced_labour = Zorla çalıştırdılar
event-kind--o-house_arrest = Eve kapattılar
event-kind--o-hospital_or_psychiatric = Hastaneye kapattılar
event-kind--o-taken_child = Çocuğu alıp götürdüler
event-kind--o-no_contact_only = Haber kesildi
event-kind--o-death_in_custody = İçerideyken vefat etti
event-kind--o-other = Başka bir şey

event-date =
    { $about ->
        [self] Özgürlüğünüzü ne zaman elinizden aldılar? Aşağı yukarı söylemeniz yeter.
       *[person] Bu kişinin özgürlüğünü ne zaman elinden aldılar? Bilen yoksa: en son ne zaman görüldü ya da sesi duyuldu? Aşağı yukarı söylemeniz yeter.
    }
event-date--label = Ne zaman oldu
event-date--hint = Örneğin: 2017, 03.2017 ya da 14.03.2017. Yalnız yılı biliyorsanız o da yeter.

event-place =
    { $about ->
        [self] Bu nerede oldu?
       *[person] Bu nerede oldu? Bilen yoksa: bu kişi en son nerede görüldü?
    }
event-place--label = Nerede oldu
event-place--hint = Köyü, şehri ya da ilçeyi yazmanız yeter. Örneğin: Gulca’da, evde.

event-circumstances = Neler oldu? Kendi sözlerinizle anlatın. Yazabilirsiniz ya da sesli mesajla söyleyebilirsiniz.
event-circumstances--label = Olanlar, sizin sözünüzle
event-circumstances--hint = İster kısa ister uzun anlatın. Tehlikeye girebilecek kişilerin adını yazmayın.

event-source = Bunu nereden biliyorsunuz?
event-source--label = Nereden biliyorsunuz
event-source--hint = Birkaçını birden seçebilirsiniz.
event-source--o-own_eyes = Kendim gördüm
event-source--o-own_phone_call = Telefonda kendim duydum
event-source--o-told_by_relative = Bir akrabam anlattı
event-source--o-told_by_witness = Gören biri anlattı
event-source--o-official_paper = Resmî bir kâğıttan
event-source--o-leaked_list = Sızan bir listeden
event-source--o-media = Haberden, internetten
event-source--o-rumour = Söylentiden
event-source--o-other = Başka yoldan

status-now =
    { $about ->
        [self] Siz şimdi neredesiniz?
       *[person] Bildiğiniz kadarıyla bu kişi şimdi nerede?
    }
status-now--label = Şimdi nerede
status-now--hint = Emin değilseniz, size en doğru geleni ya da “Haberler belirsiz”i seçin.
status-now--o-no_news = Hiç haber yok
status-now--o-exit_ban = Çıkış yasağı var
status-now--o-police_custody = Polisin elinde
status-now--o-camp = Kampta
status-now--o-prison = Hapiste
status-now--o-forced_labour = Zorla çalıştırılıyor
status-now--o-house_or_town_arrest = Ev ya da şehir hapsinde
status-now--o-hospital = Hastanede
status-now--o-orphanage_or_boarding = Yetimhane, yatılı okul
status-now--o-released_watched = Serbest ama gözetimde
status-now--o-free = Serbest
status-now--o-outside = Başka bir ülkede
status-now--o-dead = Vefat etti
status-now--o-unclear = Haberler belirsiz
status-now--o-other = Başka

status-as_of =
    { $dead ->
        [yes] Bu haber ne zamanki haber?
       *[no] Bu ne zaman böyleydi? Bildiğiniz en son günü yazın.
    }
status-as_of--label = Ne zaman böyleydi
status-as_of--hint = Örneğin: 2024, 05.2024 ya da 20.05.2024. Aşağı yukarı yazmanız yeter.

status-danger =
    { $dead ->
        [yes] Yalnız kalmış bir çocuk var mı?
       *[no] Şu anda büyük tehlikede olan biri var mı?
    }
status-danger--label = Şimdiki büyük tehlike
status-danger--hint = Kuruluştakiler, hangi başvuruların bekleyemeyeceğini buradan anlar.
status-danger--o-life_in_danger = Can tehlikesi var
status-danger--o-gravely_ill = Ağır hasta
status-danger--o-child_alone = Bir çocuk yalnız kaldı
status-danger--o-none = Hayır, yok
status-danger--o-not_known = Bilen yok

person-birth =
    { $about ->
        [self] Ne zaman doğdunuz? Ya da kaç yaşındasınız?
       *[person] { $dead ->
            [yes] Bu kişi ne zaman doğmuştu?
           *[no] Bu kişi ne zaman doğdu? Ya da kaç yaşında?
        }
    }
person-birth--label = Doğumu
person-birth--hint = Örneğin: 1985, 14.03.1985 ya da 32 yaşında.

person-home =
    { $about ->
        [self] Memlekette eviniz nerede: köy ya da şehir, ilçe, vilayet?
       *[person] Bu kişinin memlekette evi nerede: köy ya da şehir, ilçe, vilayet?
    }
person-home--label = Evi
person-home--hint = Bildiğiniz kadarını yazın. Örneğin: Bayandai, Gulca.

person-residence =
    { $about ->
        [self] Bu olduğunda hangi ülkede yaşıyordunuz?
       *[person] Bu olduğunda bu kişi hangi ülkede yaşıyordu?
    }
person-residence--label = O zaman yaşadığı ülke

person-photo =
    { $about ->
        [self] Eklemek istediğiniz bir fotoğrafınız var mı? Sonra da gönderebilirsiniz.
       *[person] Sizde bu kişinin fotoğrafı var mı? Sonra da gönderebilirsiniz.
    }
person-photo--label = Fotoğraf
person-photo--hint =
    Telegram fotoğrafları küçültür. Olduğu gibi göndermek için ataş işaretine dokunun, “Dosya”yı seçin, sonra fotoğrafı seçin.
    Dosyanın içinde gizli bilgiler de kalır: fotoğraf nerede, ne zaman çekilmiş gibi. Bunu istemezseniz her zamanki gibi, fotoğraf olarak gönderin.

reporter-country = Siz hangi ülkede yaşıyorsunuz?
reporter-country--label = Ülkeniz
reporter-country--hint = Yalnız ülkeyi yazın. Başvurudan ayrı saklanır.

consent-contact = Kuruluştakiler bu başvuru için size bu sohbetten yazabilir mi?
consent-contact--label = Bana yazabilirler
consent-match = Kuruluştakiler bu başvuruyu başka başvurularla karşılaştırabilir mi? Belki aynı kişiyi anlatan biri daha vardır. Karşılaştırınca başka kimsenin haberi olmaz.
consent-match--label = Karşılaştırabilirler
consent-un = Bu başvuru Birleşmiş Milletler’e verilebilir mi? Orada bir grup var, kaybolan insanları hükümetlere soruyor. Çin hükümetine sorar; böylece hükümet bu kişinin adını ve anlatılanları öğrenir. Birleşmiş Milletler sizin adınızı ve adresinizi de ister.
consent-un--label = BM’ye verilebilir

follow_up-rhythm = Yeni bir haber var mı diye size buradan ne kadar sık sorayım?
follow_up-rhythm--label = Haber sorma
follow_up-rhythm--hint = Mesajda konunun ne olduğu yazmaz. Bunu istediğiniz gün değiştirebilirsiniz.
follow_up-rhythm--o-weekly = Her hafta
follow_up-rhythm--o-monthly = Her ay
follow_up-rhythm--o-every_3_months = 3 ayda bir
follow_up-rhythm--o-every_6_months = 6 ayda bir
follow_up-rhythm--o-yearly = Yılda bir
follow_up-rhythm--o-only_if_news = Yalnız sizde haber varsa
follow_up-rhythm--o-never = Hiç sorma


## Section person: about the missing person

person-name_latin = Ad, pasaportta ya da kimlikte Latin harfleriyle nasıl yazılı?
person-name_latin--label = Latin harfleriyle adı
person-name_latin--hint = Harf harf, nasıl basılmışsa öyle; yanlış gibi görünse bile. Örneğin: AYIXIE SAILIMU.
person-name_chinese = Ad, Çince harflerle nasıl yazılıyor?
person-name_chinese--label = Çince adı
person-name_chinese--hint = Üzerinde bu ad yazan bir kâğıdın fotoğrafı da olur.
person-name_parts = Adın parçaları
person-name_parts--label = Adın parçaları
person-name_parts-given =
    { $about ->
        [self] Adınızın hangi parçası sizin kendi adınız?
       *[person] Bu adın hangi parçası bu kişinin kendi adı?
    }
person-name_parts-given--label = Kendi adı
person-name_parts-family = Soyadı var mı? Nedir?
person-name_parts-family--label = Soyadı
person-name_parts-family--hint = Soyadı yoksa “Bilmiyorum”a dokunun ya da geçin. Birçok insan soyadı yerine baba adını kullanır; onu şimdi soracağım.
person-name_parts-patronymic = Adın içinde baba adından gelen bir parça var mı? Nedir?
person-name_parts-patronymic--label = Adın içindeki baba adı
person-other_names =
    { $about ->
        [self] Başka adlarınız var mı: takma ad, dinî ad, eski ad, başka türlü yazılışı?
       *[person] Bu kişinin başka adları var mı: takma ad, dinî ad, eski ad, başka türlü yazılışı?
    }
person-other_names--label = Başka adları
person-other_names-name = Bana bir başka adını ya da yazılışını söyleyin.
person-other_names-name--label = Başka adı
person-father_name =
    { $about ->
        [self] Babanızın adı ne?
       *[person] Bu kişinin babasının adı ne?
    }
person-father_name--label = Babası
person-father_name--why = Aynı adı taşıyan çok insan var. Baba adı, doğru kişiyi bulduğumuzdan emin olmaya yarar; Birleşmiş Milletler de bunu sorar. Onu tehlikeye atabilecekse bu soruyu geçin.
person-mother_name =
    { $about ->
        [self] Annenizin adı ne?
       *[person] Bu kişinin annesinin adı ne?
    }
person-mother_name--label = Annesi
person-mother_name--why = Aynı adı taşıyan çok insan var. Anne adı, doğru kişiyi bulduğumuzdan emin olmaya yarar. Onu tehlikeye atabilecekse bu soruyu geçin.
person-spouse_name =
    { $about ->
        [self] Eşinizin adı ne?
       *[person] Bu kişinin eşinin adı ne?
    }
person-spouse_name--label = Eşi
person-spouse_name--why = İkisinin adının yan yana geçtiği kâğıtları ve listeleri bulmaya yarar. Onu tehlikeye atabilecekse bu soruyu geçin.
person-under_18 = Olay olduğunda ve şimdi 18 yaşından küçük
person-under_18--label = 18 yaş altı (hesaplandı)
person-ethnicity =
    { $about ->
        [self] Siz hangi halktansınız?
       *[person] Bu kişi hangi halktan?
    }
person-ethnicity--label = Halkı
person-ethnicity--o-uyghur = Uygur
person-ethnicity--o-kazakh = Kazak
person-ethnicity--o-kyrgyz = Kırgız
person-ethnicity--o-uzbek = Özbek
person-ethnicity--o-hui = Hui (Tungan, Dungan)
person-ethnicity--o-tajik = Tacik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Moğol
person-ethnicity--o-han = Han (Çinli)
person-ethnicity--o-other = Başka
person-citizenship =
    { $about ->
        [self] Hangi ülkelerin vatandaşısınız? Vatandaşlık için başvurduğunuz ülke var mı?
       *[person] Bu kişi hangi ülkelerin vatandaşı? Vatandaşlık için başvurduğu ülke var mı?
    }
person-citizenship--label = Vatandaşlıkları
person-citizenship--hint = Bırakılmış bir vatandaşlık da olur. Ülkeleri sırayla yazın.
person-citizenship-country = Hangi ülkenin?
person-citizenship-country--label = Ülke
person-citizenship-kind = Bu vatandaşlık ne durumda?
person-citizenship-kind--label = Ne durumda
person-citizenship-kind--o-held = Şimdi var
person-citizenship-kind--o-in_process = Başvuruldu, bekliyor
person-citizenship-kind--o-given_up = Bırakıldı
person-citizenship-kind--o-other = Başka
person-residence_permit =
    { $about ->
        [self] Başka bir ülkede oturma izniniz var mıydı? Hangisi, ne zamana kadar?
       *[person] Bu kişinin başka bir ülkede oturma izni var mıydı? Hangisi, ne zamana kadar?
    }
person-residence_permit--label = Oturma izni (ikamet)
person-birthplace =
    { $about ->
        [self] Nerede doğdunuz: köy ya da şehir, ilçe?
       *[person] Bu kişi nerede doğdu: köy ya da şehir, ilçe?
    }
person-birthplace--label = Doğduğu yer
person-hukou =
    { $about ->
        [self] Hukou’nuz (nüfus kaydınız) nerede?
       *[person] Bu kişinin hukou’su (nüfus kaydı) nerede?
    }
person-hukou--label = Hukou (nüfus kaydı)
person-hukou--hint = Evin olduğu yerden başka bir yer olabilir. İlçeyi yazmanız yeter.
person-address =
    { $about ->
        [self] Oradaki tam adresiniz neydi?
       *[person] Bu kişinin oradaki tam adresi ne?
    }
person-address--label = Adresi
person-address--why = Adres olursa kuruluştakiler bir resmî daireye tam bu kişiyi sorabilir. Akrabalar hâlâ orada oturuyorsa ve bu onları tehlikeye atabilecekse geçin.
person-occupation =
    { $about ->
        [self] Ne iş yapıyordunuz?
       *[person] Bu kişi ne iş yapıyordu?
    }
person-occupation--label = İşi
person-occupation--hint = Örneğin: fırıncı, öğretmen, şoför, emekli.
person-workplace =
    { $about ->
        [self] Nerede çalışıyordunuz ya da okuyordunuz?
       *[person] Bu kişi nerede çalışıyordu ya da okuyordu?
    }
person-workplace--label = İş yeri ya da okulu
person-activities =
    { $about ->
        [self] Bunlardan birini yaptınız mı?
       *[person] Bu kişi bunlardan birini yaptı mı?
    }
person-activities--label = Uğraşları
person-activities--hint = Birkaçını birden seçebilirsiniz.
person-activities--o-religious = Din işleri, hocalık
person-activities--o-writer_artist = Yazar ya da sanatçı
person-activities--o-teacher_academic = Öğretmen, araştırmacı
person-activities--o-business = Kendi işi, ticaret
person-activities--o-official = Memur
person-activities--o-activist = Hak savunucusu
person-activities--o-student = Öğrenci
person-activities--o-farmer = Çiftçi ya da çoban
person-activities--o-other = Başka
person-marital_status =
    { $about ->
        [self] Evli misiniz?
       *[person] { $dead ->
            [yes] Bu kişi evli miydi?
           *[no] Bu kişi evli mi?
        }
    }
person-marital_status--label = Evli mi
person-marital_status--o-single = Bekâr
person-marital_status--o-married = Evli
person-marital_status--o-divorced = Boşanmış
person-marital_status--o-widowed = Eşi vefat etmiş
person-marital_status--o-other = Başka
person-children =
    { $about ->
        [self] Kaç çocuğunuz var?
       *[person] { $dead ->
            [yes] Bu kişinin kaç çocuğu vardı?
           *[no] Bu kişinin kaç çocuğu var?
        }
    }
person-children--label = Çocuk sayısı
person-pregnant =
    { $about ->
        [self] Bu olduğunda hamile miydiniz?
       *[person] Bu olduğunda hamile miydi, ya da şimdi hamile mi?
    }
person-pregnant--label = Hamilelik
person-pregnant--why = Hamile bir kadının bakıma ihtiyacı vardır; onu koruyan ayrı kurallar da var. Söylemek zorunda değilsiniz.
person-health_before =
    { $about ->
        [self] Bundan önce sağlığınız nasıldı? Hastalık, ameliyat, kullandığınız ilaç var mıydı?
       *[person] Bundan önce bu kişinin sağlığı nasıldı? Hastalık, ameliyat, kullandığı ilaç var mıydı?
    }
person-health_before--label = Önceki sağlığı
person-health_before--why = Ne gibi bakım gerektiğini gösterir. Sağlığı içerideyken bozulduysa, sonra o da anlaşılır.
person-marks =
    { $about ->
        [self] Sizi başkalarına tanıtacak bir şey var mı: boyunuz, bir yara izi, gözlük?
       *[person] Bu kişi neyinden tanınır: boyu, bir yara izi, gözlüğü?
    }
person-marks--label = Neyinden tanınır
person-languages =
    { $about ->
        [self] Hangi dilleri konuşuyorsunuz?
       *[person] Bu kişi hangi dilleri konuşur?
    }
person-languages--label = Dilleri
person-id_number =
    { $about ->
        [self] Çin kimliğinizin numarası ne?
       *[person] Bu kişinin Çin kimliğinin numarasını biliyor musunuz?
    }
person-id_number--label = Kimlik numarası
person-id_number--hint = 18 rakam, eski kimliklerde 15. Sonuncusu X harfi olabilir. Kimliğin fotoğrafı da olur.
person-id_number--why = Bu numara yalnız bir kişinindir. Aynı adı taşıyan iki kişi en iyi bununla ayırt edilir. Söylemek zorunda değilsiniz.
person-passport =
    { $about ->
        [self] Pasaportunuzun numarası ne?
       *[person] Bu kişinin pasaport numarasını biliyor musunuz?
    }
person-passport--label = Pasaport numarası
person-passport--why = Bir büyükelçilik ya da Birleşmiş Milletler bu kişiyi pasaport numarasından bulabilir. Söylemek zorunda değilsiniz.


## Section event: what happened

event-violence =
    { $about ->
        [self] Sizi alırken nasıl davrandılar?
       *[person] Bu kişiyi alırken nasıl davrandılar?
    }
event-violence--label = Alınırken yapılanlar
event-violence--why = Alınırken yasanın çiğnenip çiğnenmediğini gösterir. Söylemek zorunda değilsiniz.
event-violence--o-none = Kötü davranmadılar
event-violence--o-beaten = Dövdüler
event-violence--o-threatened = Tehdit ettiler
event-violence--o-hooded_or_cuffed = Başa çuval, kelepçe
event-violence--o-home_searched = Evi aradılar
event-violence--o-children_present = Çocuklar da gördü
event-violence--o-other = Başka
event-taken_by = Bunu kim yaptı?
event-taken_by--label = Kim yaptı
event-taken_by--hint = Birkaçını birden seçebilirsiniz. Gören yoksa, kim olduğunu düşünüyorsanız onu seçin; nedenini sonraki soruda sorarım.
event-taken_by--o-police = Polis
event-taken_by--o-state_security = İstihbarat (Guobao)
event-taken_by--o-village_officials = Köy / mahalle memurları
event-taken_by--o-prison_service = Hapishane görevlileri
event-taken_by--o-employer = İşveren
event-taken_by--o-unknown = Bilen yok
event-taken_by--o-other = Başka biri
event-taken_by_why = Neden onların yaptığını düşünüyorsunuz? Kim olduğunu bilmiyorsanız: bunun arkasında neden devletin olduğunu düşünüyorsunuz?
event-taken_by_why--label = Neden öyle düşündüğünüz
event-taken_by_why--hint = Örneğin: üniformaları vardı, polis arabasıyla geldiler, karakoldan aradılar.
event-warrant = Bir kâğıt gösterdiler ya da verdiler mi, mesela bir tutuklama kararı?
event-warrant--label = Gösterilen kâğıt
event-reason_official = Yetkililerden biri bunun nedenini söyledi mi? Hatırlıyorsanız onların kendi sözleriyle yazın.
event-reason_official--label = Onların söylediği neden
event-reason_suspected = Peki sizce asıl neden neydi?
event-reason_suspected--label = Sizce asıl neden
event-reason_suspected--hint = Birkaçını birden seçebilirsiniz.
event-reason_suspected--o-religion = Din, inanç
event-reason_suspected--o-contact_abroad = Yurt dışıyla görüşmek
event-reason_suspected--o-travel_abroad = Yurt dışına gitmek
event-reason_suspected--o-phone_app = Telefondaki bir şey
event-reason_suspected--o-speech_or_writing = Bir söz ya da yazı
event-reason_suspected--o-relatives = Akrabaları yüzünden
event-reason_suspected--o-past_conviction = Eski bir ceza
event-reason_suspected--o-birth_policy = Çocuk sayısı
event-reason_suspected--o-foreign_citizenship = Yabancı vatandaşlık
event-reason_suspected--o-helping_foreigners = Yabancılara yardım
event-reason_suspected--o-quota = Sayı doldurmak için
event-reason_suspected--o-unknown = Bilen yok
event-reason_suspected--o-other = Başka bir neden
event-reason_words = Nedeniyle ilgili ekleyeceğiniz bir şey var mı?
event-reason_words--label = Neden, daha fazlası
event-last_contact = Siz ya da aileden biri, bu kişiyle en son ne zaman konuştu ya da kendisinden ne zaman haber aldı?
event-last_contact--label = Son görüşme
event-last_contact--hint = Örneğin: 2019, 06.2019 ya da 22.06.2019. Aşağı yukarı yazmanız yeter.
event-last_contact_means = O görüşme nasıl oldu?
event-last_contact_means--label = Nasıl görüşüldü
event-last_contact_means--o-in_person = Yüz yüze
event-last_contact_means--o-phone = Telefonla
event-last_contact_means--o-wechat = WeChat ile
event-last_contact_means--o-whatsapp = WhatsApp ile
event-last_contact_means--o-letter = Mektupla
event-last_contact_means--o-through_others = Başkaları aracılığıyla
event-last_contact_means--o-other = Başka yoldan
event-last_contact_words = O son görüşmede neler söylendi?
event-last_contact_words--label = Neler söylendi
event-last_contact_words--why = Son sözlerden, çoğu zaman başa gelecek olan anlaşılır. Oradaki birini tehlikeye atabilecek şeyleri yazmayın.
event-came_back =
    { $about ->
        [self] Bu olmadan önce yurt dışından Çin’e geri dönmüş müydünüz?
       *[person] Bu kişi, bu olmadan önce yurt dışından Çin’e geri dönmüş müydü?
    }
event-came_back--label = Çin’e geri dönüş
event-came_back_from =
    { $about ->
        [self] Hangi ülkeden döndünüz?
       *[person] Bu kişi hangi ülkeden döndü?
    }
event-came_back_from--label = Hangi ülkeden dönüldü
event-came_back_date = Bu ne zamandı?
event-came_back_date--label = Dönüş zamanı
event-came_back_date--hint = Örneğin: 2017, 03.2017 ya da 14.03.2017. Aşağı yukarı yazmanız yeter.
event-came_back_why =
    { $about ->
        [self] Niye döndünüz?
       *[person] Bu kişi niye döndü?
    }
event-came_back_why--label = Niye dönüldü
event-came_back_why--o-sick_relative = Hasta bir akraba için
event-came_back_why--o-called_by_employer = İş yeri çağırdı
event-came_back_why--o-called_by_police = Polis çağırdı
event-came_back_why--o-papers_or_pension = Evrak ya da emeklilik
event-came_back_why--o-funeral = Cenaze için
event-came_back_why--o-visit = Ziyaret için
event-came_back_why--o-study_end = Okul bitmişti
event-came_back_why--o-deported = Sınır dışı ettiler
event-came_back_why--o-other = Başka bir neden
event-came_back_words = Dönüş yolunda ya da döndükten sonra neler oldu?
event-came_back_words--label = Dönüş, daha fazlası
event-passport_taken =
    { $about ->
        [self] Pasaportunuzu elinizden aldılar mı?
       *[person] Bu kişinin pasaportunu elinden aldılar mı?
    }
event-passport_taken--label = Pasaport alındı mı
event-exit_refused =
    { $about ->
        [self] Ülkeden çıkmanızı engellediler mi?
       *[person] Bu kişinin ülkeden çıkmasını engellediler mi?
    }
event-exit_refused--label = Çıkış engellendi mi
event-witnesses = Bunu gören ya da bilen biri var mı? Her birini sırayla yazabiliriz.
event-witnesses--label = Tanıklar
event-witnesses--hint = Bir tanığın adını, ancak bu onu tehlikeye atmıyorsa yazın. “Bir komşu” demeniz yeter.
event-witnesses--why = Birden çok kişi biliyorsa başvuru daha güçlü olur. Razı olmayan tanıklara yazılmaz.
event-witnesses-who = Bu tanık kim? Adını, ya da yalnız kim olduğunu yazın.
event-witnesses-who--label = Tanık
event-witnesses-who--hint = Örneğin: bir komşu, şimdi yurt dışında.
event-witnesses-they_agreed = Bu tanık, başvuruda adının geçmesine razı oldu mu?
event-witnesses-they_agreed--label = Razı oldu mu
event-witnesses-safe_to_name = Bu tanığın adı, kendisini tehlikeye atmadan yazılabilir mi?
event-witnesses-safe_to_name--label = Adı yazılabilir mi
event-witnesses-what = Bu tanık ne gördü ya da ne duydu?
event-witnesses-what--label = Tanığın bildiği
others = Aileden başkaları da alındı mı ya da kayboldu mu, o zaman ya da sonra? Her birini sırayla yazabiliriz.
others--label = Aileden başkaları
others--hint = Sonra her biri için ayrı bir başvuru yapabilirsiniz. Aynı olan şeyleri yeniden anlatmanız gerekmez.
others--why = Çoğu zaman bir aileden birkaç kişi birden tutuluyor. Kimse unutulmasın. Adı geçerse tehlikeye girebilecek kimseyi yazmayın.
others-name = Bu kişinin adı ne?
others-name--label = Adı
others-relation = Bu kişi sizin neyiniz oluyor?
others-relation--label = Size yakınlığı
others-together =
    Bu, aynı zamanda ve aynı yerde mi oldu?
others-together--label = Aynı zamanda mı
others-what = Bu kişiye ne oldu?
others-what--label = Ne oldu
history = Öncesinde ve sonrasında neler oldu? Sorgu, mahkeme, başka yere götürülme, telefon, ziyaret, bırakılma: her birini sırayla yazabiliriz.
history--label = Öncesi ve sonrası
history--hint = Hangi sırayla isterseniz anlatın. Ben zamanına göre dizerim.
history-date = Bu ne zaman oldu?
history-date--label = Ne zaman
history-date--hint = Örneğin: 2018, 09.2018 ya da 15.09.2018. Aşağı yukarı yazmanız yeter. Bilmiyorsanız, hangi olaydan sonra olduğunu sorarım.
history-after = Hangi olaydan sonra oldu, ne kadar sonra?
history-after--label = Hangi olaydan sonra
history-after--hint = Örneğin: tutuklanmadan iki ay kadar sonra.
history-what = Ne oldu?
history-what--label = Ne oldu
history-what--o-questioned = Sorguya çektiler
history-what--o-summoned = Karakola çağırdılar
history-what--o-passport_taken = Pasaportu aldılar
history-what--o-exit_ban = Çıkış yasağı koydular
history-what--o-taken = Alıp götürdüler
history-what--o-charged = Suç yüklediler
history-what--o-trial = Mahkeme oldu
history-what--o-sentenced = Ceza verdiler
history-what--o-moved = Başka yere götürdüler
history-what--o-seen = Gören oldu
history-what--o-call = Telefon görüşmesi
history-what--o-visit = Görüşe gidildi
history-what--o-ill_treated = Kötü davrandılar
history-what--o-hospital = Hastaneye götürdüler
history-what--o-sent_to_work = Çalışmaya gönderdiler
history-what--o-released = Bıraktılar
history-what--o-retaken = Yeniden aldılar
history-what--o-official_answer = Resmî bir cevap geldi
history-what--o-rumour = Bir söylenti duyuldu
history-what--o-died = Vefat etti
history-what--o-other = Başka bir şey
history-state =
    { $about ->
        [self] Peki ondan sonra neredeydiniz?
       *[person] Peki ondan sonra bu kişi neredeydi?
    }
history-state--label = Ondan sonra
history-place = Bu nerede oldu?
history-place--label = Nerede
history-who = Orada başka kimler vardı, kimler katıldı?
history-who--label = Kimler vardı
history-who--hint = Görevini ya da dairesini yazsanız da olur. Örneğin: köyün iki polisi.
history-who--why = İleride kimin sorumlu olduğunu gösterebilir. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
history-source = Bunu nereden biliyorsunuz?
history-source--label = Nereden biliyorsunuz
history-source_words = Söylemek isterseniz: tam olarak kimden ya da nereden?
history-source_words--label = Kimden
history-source_words--why = Haberin ne kadar sağlam olduğunu anlamaya yarar. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
history-heard_on = Bunu ne zaman duydunuz?
history-heard_on--label = Duyduğunuz zaman
history-certainty = Ne kadar eminsiniz?
history-certainty--label = Ne kadar eminsiniz
history-certainty--o-sure = Eminim
history-certainty--o-likely = Büyük ihtimalle öyle
history-certainty--o-unsure = Emin değilim
history-words = Buna ekleyeceğiniz bir şey var mı?
history-words--label = Daha fazlası


## Section status: where the missing person is now, and how

status-heard_on = Bu haber size ne zaman ulaştı?
status-heard_on--label = Haberin geldiği zaman
status-heard_on--hint = Örneğin: 2024, 05.2024 ya da 20.05.2024. Aşağı yukarı yazmanız yeter.
status-source =
    { $dead ->
        [yes] Vefat haberini nasıl öğrendiniz?
       *[no] Bu kişinin şimdi nerede olduğunu nereden biliyorsunuz?
    }
status-source--label = Nereden biliyorsunuz
status-source_words = Söylemek isterseniz: tam olarak kimden ya da nereden?
status-source_words--label = Kimden
status-source_words--why = Haberin ne kadar sağlam olduğunu anlamaya yarar. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
status-certainty = Ne kadar eminsiniz?
status-certainty--label = Ne kadar eminsiniz
status-certainty--o-sure = Eminim
status-certainty--o-likely = Büyük ihtimalle öyle
status-certainty--o-unsure = Emin değilim
status-facility =
    { $about ->
        [self] En son nerede tutuldunuz?
       *[person] Bu kişi nerede tutuluyor, ya da en son nerede tutuldu?
    }
status-facility--label = Tutulduğu yer
status-facility--hint = Bir ad, bir ilçe ya da halkın oraya ne dediği. Örneğin: Künes’teki hapishane.
status-facility_kind = Orası nasıl bir yer?
status-facility_kind--label = Nasıl bir yer
status-facility_kind--o-camp = Kamp
status-facility_kind--o-detention_centre = Tutukevi
status-facility_kind--o-prison = Hapishane
status-facility_kind--o-factory = Fabrika
status-facility_kind--o-hospital = Hastane
status-facility_kind--o-school = Okul
status-facility_kind--o-orphanage = Yetimhane
status-facility_kind--o-unknown = Bilen yok
status-facility_kind--o-other = Başka bir yer
status-sentence =
    { $about ->
        [self] Size ne ceza verdiler?
       *[person] Ne ceza verdiler?
    }
status-sentence--label = Ceza
status-sentence--o-years = Şu kadar yıl hapis
status-sentence--o-life = Ömür boyu hapis
status-sentence--o-death_suspended = Ölüm, 2 yıl ertelemeli
status-sentence--o-other = Başka bir ceza
status-sentence_years = Kaç yıl?
status-sentence_years--label = Kaç yıl
status-sentence_years--hint = Örneğin: 7; ya da üç buçuk yıl için 3,5.
status-sentence_until = Ceza ne zaman bitiyor?
status-sentence_until--label = Cezanın bitişi
status-sentence_until--hint = Örneğin: 2031 ya da 03.2031. Burada henüz gelmemiş bir gün yazılabilir.
status-charge = Bildiğiniz kadarıyla neyle suçladılar?
status-charge--label = Suçlama
status-charge--hint = Biliyorsanız, kâğıtta yazan sözlerin aynısını yazın.
status-court = Hangi mahkemeydi?
status-court--label = Mahkeme
status-trial_date = Mahkeme ne zaman oldu?
status-trial_date--label = Mahkeme günü
status-trial_date--hint = Örneğin: 2018, 09.2018 ya da 15.09.2018. Aşağı yukarı yazmanız yeter.
status-lawyer =
    { $about ->
        [self] Sizin ya da ailenizin seçtiği bir avukatınız var mıydı?
       *[person] Bu kişinin, kendisinin ya da ailesinin seçtiği bir avukatı var mıydı?
    }
status-lawyer--label = Kendi avukatı
status-family_told = Yetkililer cezayı aileye bildirdi mi?
status-family_told--label = Aileye bildirildi mi
status-release_terms =
    { $about ->
        [self] Sizi bırakırken hangi şartları koştular?
       *[person] Bu kişiyi bırakırken hangi şartları koştular?
    }
status-release_terms--label = Bırakılma şartları
status-release_terms--hint = Örneğin: her hafta karakola gitmek, bir yere gitmemek, olanları kimseye söylememek.
status-release_terms--why = Bırakılan insan çoğu zaman yine de özgür değildir. Orada sıkıntı çıkarabilecek şeyleri söylemek zorunda değilsiniz.
status-contact_now = Şimdi bu kişiyle görüşebilen biri var mı?
status-contact_now--label = Şimdi görüşen var mı
status-contact_now--o-none = Görüşen yok
status-contact_now--o-letters = Mektupla
status-contact_now--o-calls = Telefonla
status-contact_now--o-video_calls = Görüntülü aramayla
status-contact_now--o-visits = Görüşe gidiliyor
status-contact_now--o-other = Başka yoldan
status-contact_who = Kim görüşüyor?
status-contact_who--label = Kim görüşüyor
status-contact_who--hint = Ad vermeniz gerekmez. Örneğin: annesi ya da babası.
status-contact_who--why = Haberin kimden gelebileceğini gösterir. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
status-contact_often = Ne kadar sık görüşülüyor, ne kadar sürüyor?
status-contact_often--label = Ne kadar sık
status-contact_often--hint = Örneğin: ayda bir, beş dakika.
status-contact_watched = Görüşürken izleyen ya da dinleyen biri oluyor mu?
status-contact_watched--label = İzleyen, dinleyen var mı
status-health_now =
    { $about ->
        [self] Şimdi sağlığınız nasıl?
       *[person] Bildiğiniz kadarıyla bu kişinin sağlığı şimdi nasıl?
    }
status-health_now--label = Şimdiki sağlığı
status-health_now--why = Hemen bakım gerekip gerekmediğini gösterir. Söylemek zorunda değilsiniz.
status-treatment_known =
    { $about ->
        [self] Şimdiki sorular, tutulduğunuz sırada size nasıl davrandıkları üzerine. Cevap vermek ister misiniz? Vermek zorunda değilsiniz.
       *[person] Bu kişiye nasıl davrandıklarını biliyor musunuz? Söylemek zorunda değilsiniz.
    }
status-treatment_known--label = Davranış biliniyor mu
status-treatment_known--why = Bir insana eziyet etmek suçtur; anlatılanlar bir gün işe yarayabilir. Ama kimse bunu burada anlatmak zorunda değil. “Hayır” derseniz sonraki soruya geçeriz.
status-treatment =
    { $about ->
        [self] Bunlardan hangileri başınıza geldi?
       *[person] Bunlardan hangileri bu kişinin başına geldi?
    }
status-treatment--label = Nasıl davrandılar
status-treatment--hint = Yalnız anlatmak istediklerinizi seçin.
status-treatment--o-beating = Dayak
status-treatment--o-electric_shock = Elektrik verme
status-treatment--o-solitary = Tek başına kapatma
status-treatment--o-forced_medication = Zorla ilaç verme
status-treatment--o-forced_food = Zorla yedirme, içirme
status-treatment--o-denied_care = Doktor, ilaç vermeme
status-treatment--o-forced_abortion_or_sterilisation = Kürtaj, kısırlaştırma
status-treatment--o-sexual_violence = Cinsel şiddet
status-treatment--o-stress_position = Acı veren duruşlar
status-treatment--o-other = Başka
status-treatment_source = Bunu nereden biliyorsunuz?
status-treatment_source--label = Nereden biliniyor
status-treatment_source--o-seen = Kendim gördüm
status-treatment_source--o-told_of_this_person = Bana anlattılar
status-treatment_source--o-known_in_general = Orası için biliniyor
status-treatment_words = Bunun üzerine daha fazla anlatmak ister misiniz? Yalnız istediğiniz kadarını.
status-treatment_words--label = Davranış, sizin sözünüzle
status-treatment_words--why = Kendi sözleriniz düğmelerden çok daha fazlasını anlatır. İstediğiniz anda durabilir, anlattıklarınızı geri alabilirsiniz.
status-death = Başınız sağ olsun. Çok üzgünüm. Bildiklerinizi istediğiniz kadar anlatabilir, ya da başka bir güne bırakabilirsiniz.
status-death--label = Vefatı
status-death--why = Ne olduğunu bilmek ailenin hakkıdır. Anlatılanlar, cenazeyi ve gerçeği istemeye yarayabilir.
status-death-date = Bu kişi ne zaman vefat etti?
status-death-date--label = Vefat günü
status-death-date--hint = Örneğin: 2021, 11.2021 ya da 25.11.2021. Aşağı yukarı yazmanız yeter.
status-death-place = Bu kişi nerede vefat etti?
status-death-place--label = Vefat ettiği yer
status-death-cause_told = Aileye ölüm nedeni olarak ne söylediler?
status-death-cause_told--label = Söylenen ölüm nedeni
status-death-body_returned = Cenazeyi aileye verdiler mi?
status-death-body_returned--label = Cenaze verildi mi
status-death-how_known = Aile bunu nasıl öğrendi?
status-death-how_known--label = Ailenin nasıl öğrendiği


## Section family: the family there and outside

family-children =
    { $about ->
        [self] Çocuğunuz var mı? Her birini sırayla yazabiliriz.
       *[person] { $dead ->
            [yes] Bu kişinin çocuğu var mıydı? Her birini sırayla yazabiliriz.
           *[no] Bu kişinin çocuğu var mı? Her birini sırayla yazabiliriz.
        }
    }
family-children--label = Çocuklar
family-children--why = En önce, yalnız kalan çocuklara yardım gerekir. Adının ilk harfini yazmanız da yeter.
family-children-name_or_initial = Çocuğun adı ne? İlk harfi de yeter.
family-children-name_or_initial--label = Çocuk
family-children-age = Çocuk kaç yaşında?
family-children-age--label = Yaşı
family-children-with = Çocuk kimin yanında kalıyor?
family-children-with--label = Kimin yanında
family-children-with--o-parent = Anne ya da babasıyla
family-children-with--o-relatives = Akrabalarla
family-children-with--o-orphanage = Yetimhanede
family-children-with--o-boarding_school = Yatılı okulda
family-children-with--o-unknown = Bilen yok
family-children-with--o-other = Başka
family-children-where = Çocuk nerede yaşıyor?
family-children-where--label = Nerede
family-children-words = Bu çocukla ilgili ekleyeceğiniz bir şey var mı?
family-children-words--label = Çocuk, daha fazlası
family-where =
    { $about ->
        [self] Aileniz şimdi nerede yaşıyor?
       *[person] Bu kişinin en yakınları şimdi nerede yaşıyor?
    }
family-where--label = Ailenin yaşadığı yer
family-where--why = Nerede yardım edilebileceğini, orada hangi memurların sorumlu olduğunu gösterir. İlçe ya da ülke yeter.
family-dependants =
    { $about ->
        [self] Kimlere bakıyorsunuz: çocuk, yaşlı anne baba, hasta?
       *[person] { $dead ->
            [yes] Bu kişi kimlere bakıyordu: çocuk, yaşlı anne baba, hasta?
           *[no] Bu kişinin bakması gereken kimler var: çocuk, yaşlı anne baba, hasta?
        }
    }
family-dependants--label = Bakıma muhtaç olanlar
family-dependants--why = En çok kime yardım gerektiğini gösterir. Ad yazmanız gerekmez.
family-reprisals = Bu olay yüzünden aileye baskı yapıldı mı?
family-reprisals--label = Aileye baskı
family-reprisals--hint = Birkaçını birden seçebilirsiniz.
family-reprisals--why = Aileye baskı yapmak da yasalara aykırıdır ve bildirilebilir. Kim olduğunu söylemek zorunda değilsiniz.
family-reprisals--o-questioned = Sorguya çektiler
family-reprisals--o-harassed = Rahat vermediler
family-reprisals--o-beaten = Dövdüler
family-reprisals--o-surveillance = Gözetliyorlar
family-reprisals--o-passport_taken = Pasaportları aldılar
family-reprisals--o-passport_refused = Pasaport vermediler
family-reprisals--o-job_lost = İşinden olan var
family-reprisals--o-detained = Gözaltına aldılar
family-reprisals--o-forced_to_call = Zorla telefon ettirdiler
family-reprisals--o-home_visits = Memurlar eve geliyor
family-reprisals--o-officials_in_home = Memurlar evde kalıyor
family-reprisals--o-forced_marriage = Zorla evlendirme
family-reprisals--o-money_cut_off = Para ya da toprak alındı
family-reprisals--o-other = Başka
family-reprisals_words = Kimdi, ne zamandı, ne dediler?
family-reprisals_words--label = Baskı, sizin sözünüzle
family-reprisals_words--why = Söylenen sözler ve günü bilinirse şikâyet etmek kolaylaşır. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
family-forbidden_to_call = Oradaki akrabaların sizi araması ya da telefonunuzu açması yasaklandı mı?
family-forbidden_to_call--label = Telefon yasağı
family-needs = Ailenin, orada ya da dışarıda, neye ihtiyacı var?
family-needs--label = İhtiyaçlar
family-needs--hint = Kuruluştakiler bunu görür. Ama yardım sözü veremezler.
family-needs--o-food_money = Yiyecek, para
family-needs--o-housing = Kalacak yer
family-needs--o-legal_help = Avukat yardımı
family-needs--o-health_care = Doktor, ilaç
family-needs--o-psychological = Dertleşecek biri
family-needs--o-papers = Kimlik, ikamet kâğıdı
family-needs--o-school = Okul
family-needs--o-none = Şimdilik bir şey yok
family-needs--o-other = Başka


## Section reporter: about the person who writes

reporter-name = Sizin adınız ne? İsterseniz kendinize başka bir ad da seçebilirsiniz.
reporter-name--label = Adınız
reporter-name--why = Adı yazılı bir başvuruya daha çok inanılır; Birleşmiş Milletler de yalnız böylelerini kabul eder. Adınız başvurudan ayrı saklanır. Bize başka bir ad söylemeniz de olur.
reporter-name_hidden = Adınızı kuruluştakilerden başka hiç kimse görmesin mi?
reporter-name_hidden--label = Adım gizli kalsın
reporter-age = Kaç yaşındasınız?
reporter-age--label = Yaşınız
reporter-city = Hangi şehirde yaşıyorsunuz?
reporter-city--label = Şehriniz
reporter-citizenship = Hangi ülkenin vatandaşısınız?
reporter-citizenship--label = Vatandaşlığınız
reporter-own_story = Sizi de alıkoydular, sorguya çektiler ya da tehdit ettiler mi? İsterseniz anlatın.
reporter-own_story--label = Sizin başınıza gelenler
reporter-own_story--why = Sizin başınıza gelenler de bunun bir parçası. Başvurudan ayrı saklanır. Anlatmak zorunda değilsiniz.
reporter-contact_preference = Kuruluştakiler sizinle konuşmak isterse, size nasıl ulaşsınlar?
reporter-contact_preference--label = Size nasıl ulaşalım
reporter-contact_preference--o-this_chat = Bu sohbetten
reporter-contact_preference--o-phone = Telefonla
reporter-contact_preference--o-email = E-postayla
reporter-contact_preference--o-signal = Signal ile
reporter-contact_preference--o-other = Başka yoldan
reporter-contact = Hangi numarayı ya da adresi kullansınlar?
reporter-contact--label = Numara ya da adres
reporter-contact--hint = Bir telefon numarası ya da e-posta adresi. Örneğin: someone@example.org
reporter-contact--why = Bu sohbet kaybolursa kuruluştakiler size başka türlü ulaşamaz. Başvurudan ayrı saklanır.
reporter-address = Posta adresiniz ne?
reporter-address--label = Posta adresiniz
reporter-address--why = Başvurunun Birleşmiş Milletler’e gitmesine izin verdiniz. Onlar, başvuran kişinin adresini de ister. O zamana kadar başvurudan ayrı saklanır.
reporter-pressure = Şimdi yaşadığınız yerde size de baskı yapıldı mı?
reporter-pressure--label = Size baskı
reporter-pressure--hint = Birkaçını birden seçebilirsiniz.
reporter-pressure--why = Kuruluştakiler, size yazarken ne kadar dikkatli olmaları gerektiğini buradan anlar. Söylemek zorunda değilsiniz.
reporter-pressure--o-none = Hayır, yapılmadı
reporter-pressure--o-calls = Telefonlar, mesajlar
reporter-pressure--o-threats_to_relatives = Akrabalara tehdit
reporter-pressure--o-asked_to_spy = Casusluk istediler
reporter-pressure--o-passport_trouble = Pasaport sıkıntısı
reporter-pressure--o-other = Başka


## Section testimony: story, papers, recordings

testimony-story = Anlatmak istediğiniz her şeyi anlatın. Yazın, söyleyin ya da video çekin; istediğiniz kadar uzun, birkaç mesajla da olur.
testimony-story--label = Hikâyeniz
testimony-story--hint = Durup başka bir gün devam edebilirsiniz. Adı geçerse tehlikeye girebilecek kişileri yazmayın.
testimony-story--why = Bu başvurunun yüreği, kendi dilinizde söylediğiniz kendi sözlerinizdir. Neyi anlatacağınızı siz seçersiniz.
testimony-files = Sizde belge, mektup, fotoğraf, ses kaydı var mı? Bunları sırayla buraya gönderebilirsiniz.
testimony-files--label = Belgeler ve kayıtlar
testimony-files--hint =
    Bir şeyi olduğu gibi göndermek için ataş işaretine dokunun, “Dosya”yı seçin. Bir dosya en çok 20 MB olabilir.
    Dosyanın içinde gizli bilgiler de kalır: fotoğraf nerede, ne zaman çekilmiş gibi.
testimony-files-files = Şimdi gönderin. Aynı şeyle ilgiliyse birkaçını birden gönderebilirsiniz.
testimony-files-files--label = Dosyalar
testimony-files-kind = Bu nedir?
testimony-files-kind--label = Ne olduğu
testimony-files-kind--o-photo = Fotoğraf
testimony-files-kind--o-identity_paper = Kimlik ya da pasaport
testimony-files-kind--o-court_paper = Mahkeme, polis kâğıdı
testimony-files-kind--o-letter = Mektup
testimony-files-kind--o-screenshot = Ekran görüntüsü
testimony-files-kind--o-recording = Ses kaydı
testimony-files-kind--o-video = Video
testimony-files-kind--o-list = İsim listesi
testimony-files-kind--o-other = Başka bir şey
testimony-files-about = Bunda ne görünüyor?
testimony-files-about--label = Ne görünüyor
testimony-files-may_share = Başvuruyu kimlere vermeye izin verdiyseniz, bu da onlara gösterilebilir mi?
testimony-files-may_share--label = Gösterilebilir mi
testimony-files-source = Bunu kimden ya da nereden aldınız?
testimony-files-source--label = Nereden geldiği
testimony-files-source--hint = Ad vermeniz gerekmez. Örneğin: bir akrabadan, bir internet sitesinden.
testimony-links = İnternette bununla ilgili bir şey var mı: bir yazı, bir video, bir liste?
testimony-links--label = İnternet adresleri
testimony-links-url = İnternet adresini (linki) bana gönderin.
testimony-links-url--label = İnternet adresi
testimony-links-url--hint = Örneğin: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Siz ya da başkaları, kimlerden yardım ya da cevap istedi? Her birini sırayla yazabiliriz.
actions--label = Yapılanlar
actions--hint = Hiçbir şey yapılmadıysa “Bildiğim kadarıyla yok”a dokunun. Bunda kimsenin kabahati yok.
actions-by = Kim sordu?
actions-by--label = Kim sordu
actions-by--hint = Örneğin: ben, yurt dışındaki teyzem, bir avukat.
actions-body = Kime soruldu?
actions-body--label = Kime soruldu
actions-body--o-police_there = Oradaki polise
actions-body--o-embassy_of_china = Çin büyükelçiliğine
actions-body--o-own_foreign_ministry = Ülkemin dışişlerine
actions-body--o-un_wgeid = BM, kayıplar grubuna
actions-body--o-un_other = BM’de başka bir yere
actions-body--o-icrc = Kızılhaç’a (ICRC)
actions-body--o-amnesty_or_hrw = Af Örgütü’ne, HRW’ye
actions-body--o-public_list = Herkese açık listeye
actions-body--o-local_organisation = Yerel bir derneğe
actions-body--o-media = Gazeteye, radyoya, TV’ye
actions-body--o-court = Bir mahkemeye
actions-body--o-other = Başka birine
actions-date = Bu ne zamandı?
actions-date--label = Ne zaman
actions-date--hint = Örneğin: 2022, 04.2022 ya da 21.04.2022. Aşağı yukarı yazmanız yeter.
actions-reference = Bu isteğin bir numarası ya da adı var mıydı?
actions-reference--label = İsteğin numarası
actions-result = Sonunda ne oldu?
actions-result--label = Sonu ne oldu
actions-why_none = Kimseye sorulmamasının bir nedeni var mı?
actions-why_none--label = Niye kimseye sorulmadı
actions-why_none--hint = Örneğin: aile korkuyor, ya da kime soracağını bilmiyordu. Birleşmiş Milletler bunu sorar.
wishes = Dileğiniz nedir?
wishes--label = Dilekleriniz
wishes--hint = Birkaçını birden seçebilirsiniz. Kuruluştakiler bunu görür. Ama olacağına söz veremezler.
wishes--o-find_out_how = Nasıl olduğunu bilmek
wishes--o-body_returned = Cenazenin verilmesi
wishes--o-truth = Gerçeğin söylenmesi
wishes--o-find_out_where = Nerede olduğunu bilmek
wishes--o-proof_of_life = Sağ mı, onu öğrenmek
wishes--o-medical_care = Doktora götürülmesi
wishes--o-release = Özgürlük
wishes--o-reunite_children = Çocuklara kavuşmak
wishes--o-lawyer = Avukat
wishes--o-un_submission = BM’ye bildirmek
wishes--o-government_help = Hükümetimin yardımı
wishes--o-publish = Herkese duyurmak
wishes--o-media_contact = Gazetecilerle konuşmak
wishes--o-message_of_hope = Bir umut mesajı yollamak
wishes--o-compensation = Tazminat
wishes--o-material_help = Para, geçim yardımı
wishes--o-only_record = Yalnız kayda geçsin
wishes--o-other = Başka bir dilek
wishes-words = Dileklerinizle ilgili daha fazla bir şey söylemek ister misiniz?
wishes-words--label = Dilekler, sizin sözünüzle


## Section consents: permissions, and keeping in touch

consent-connect_families = Başka bir aile de aynı kişi için başvurursa, kuruluştakiler o aileye sizin de başvurduğunuzu söyleyebilir mi? Bunu herkese önceden sorarız. Başka bir başvuru olduğu anlamına gelmez.
consent-connect_families--label = Öbür aileye söylenebilir
consent-icrc = Bu başvuru, kayıp insanları arayan Uluslararası Kızılhaç Komitesi’ne verilebilir mi?
consent-icrc--label = Kızılhaç’a verilebilir
consent-organisations = Bu başvuru başka insan hakları kuruluşlarına verilebilir mi?
consent-organisations--label = Başka kuruluşlara
consent-governments = Bu başvuru, bu kişiyi Çin’e sorsunlar diye başka ülkelerin hükümetlerine ve meclislerine verilebilir mi?
consent-governments--label = Başka hükümetlere
consent-research = Başvuru, adlar çıkarılarak araştırmalarda kullanılabilir mi?
consent-research--label = Adsız, araştırma için
consent-publish_person = Bu kişinin adı ve başına gelenler, herkes okuyabilsin diye yayımlanabilir mi? Yayımlanan bir şey geri alınamaz.
consent-publish_person--label = Adı ve olay yayımlansın
consent-publish_photo = Bu kişinin fotoğrafı yayımlanabilir mi? Yayımlanan bir şey geri alınamaz.
consent-publish_photo--label = Fotoğrafı yayımlansın
consent-publish_location = Yayımlanırsa: yeri ne kadar açık gösterilsin?
consent-publish_location--label = Yerin gösterilmesi
consent-publish_location--o-none = Hiç gösterilmesin
consent-publish_location--o-prefecture = Yalnız vilayet
consent-publish_location--o-county = Yalnız ilçe
consent-publish_location--o-exact = Tam yeri
consent-media = Bu başvuru gazetecilere anlatılabilir mi? Gazeteciler, kuruluştakiler aracılığıyla size de soru sorabilir mi?
consent-media--label = Gazetecilere
consent-worries = Bu başvuru kullanılırsa sizi korkutan nedir?
consent-worries--label = Kaygılarınız
consent-worries--why = Kuruluştakiler başvuruyla bir şey yapmadan önce, size ya da ailenize neyin zarar verebileceğini bilmek ister.
follow_up-hours = Size günün hangi saatinde yazabilirim?
follow_up-hours--label = Günün hangi saati
follow_up-hours--o-morning = Sabah, 9–12
follow_up-hours--o-midday = Öğle, 12–16
follow_up-hours--o-evening = Akşamüstü, 16–20
follow_up-hours--o-any = Fark etmez
follow_up-zone = Ülkenizde saat her yerde aynı değil. Siz hangi şehrin saatine göre yaşıyorsunuz?
follow_up-zone--label = Saatiniz
follow_up-code_word = İsterseniz bir gizli kelime seçin. Başvurunuzdan bir şey göstermeden önce sizden bu kelimeyi isterim.
follow_up-code_word--label = Gizli kelime
follow_up-code_word--hint = Başkalarının tahmin edemeyeceği bir kelime seçin; başvurudaki bir ad olmasın. Aklınızda tutun: unutursanız ancak kuruluştan biri yardım edebilir.
follow_up-code_word--why = Telefonunuz bir gün başkasının eline geçebilir. Gizli kelime varsa ona başvurunuzu göstermem. Bu sohbette yazılı duranlar ise siz sohbeti silene kadar okunabilir.


### Interface

## Buttons (24 characters at most)

button-yes = Evet
button-no = Hayır
button-yes-right = Evet, doğru
button-correct = Hayır, düzelteyim
button-about = Aşağı yukarı öyle
button-dont-know = Bilmiyorum
button-prefer-not = Söylemek istemiyorum
button-later = Sonra
button-back = Geri
button-why = Yardım, niye soruyoruz
button-menu = Menü
button-i-agree = Evet, razıyım
button-that-is-all = Hepsi bu
button-add-one = Birini anlatayım
button-add-another = Birini daha anlatayım
button-none = Bildiğim kadarıyla yok
button-good-moment = Evet, uygunum
button-not-now = Şimdi değil, sonra
button-stop-here = Burada duralım
button-leave-as-is = Olduğu gibi kalsın
button-earlier = Daha önce
button-after-event = Başka bir olaydan sonra
button-only-year = Yalnız { $year }
button-about-year = { $year } civarı
button-only-month = Yalnız ay
button-about-month = O ay civarı
button-more-countries = Başka ülkeler
button-my-words = Benim sözüm kalsın
button-continue = Devam
button-read-back = Anlattıklarıma bak
button-hand-in = Gönder
button-hand-in-now = Şimdi gönder
button-other-things = Başka neler yapılır
button-pause = Ara ver
button-mine = Başvurularım
button-language = Dil
button-consent = Verdiğim izinler
button-privacy = Bunu kimler görebilir
button-help = Yardım
button-lost-phone = Telefonum kayboldu
button-stop = Şimdilik dur
button-forget = Bir başvuruyu sil
button-another = Başka birini anlatacağım
button-tell-more = Daha anlatayım
button-take-out = Bunu listeden çıkar
button-take-back = Bu cevabı geri al
button-take-back-sure = Evet, sözlerimi yok et
button-all-sections = Bütün bölümler
button-copy = Bana kopya gönder
button-copy-code = Kodu kopyala
button-withdraw = Başvuruyu geri çek
button-questions-answered = Cevapladım
button-forget-sure = Evet, sil
button-keep = Hayır, kalsın
button-begin = Başla
button-destroy-now = Hemen yok et
button-bring-back = Geri getir
button-stop-keep = Dur, anlattığım kalsın
button-stop-erase = Dur ve hepsini sil
button-copy-shared = Evet, yine kullan
button-start-empty = Hayır, baştan başlayalım
button-open-linked = Bu kişiyi de anlatacağım

## While a question is asked

progress-core = Kısa bölüm: { $here } / { $of }
answered-before = Şöyle demiştiniz: { $answer }
read-back = { $label }: { $value } — doğru mu?
read-back-words = { $label }: “{ $value }”. Bu sözleri aynen saklayacağım. Doğru mu?
kept-aloud = Gönderdiğinizi sakladım. Kuruluştan biri onu dinleyecek ya da okuyacak, sonra yazıya geçirecek.
kept-with-story = Bunu kendi anlattıklarınızın yanına koydum (“Hikâyeniz”).
kept-with-papers = Bunu belgelerinizin ve dosyalarınızın yanına koydum.
kept-edited = Siz mesajı düzeltince ben de cevabınızı değiştirdim.
kept-edited-piece = Düzelttiğiniz sözleri anlattıklarınıza ekledim. Önceki sözler de duruyor.
kept-file = Aldım.
taken-back = Sözleriniz yok edildi. Yalnız bir cevap verilmiş olduğu belli kalır.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = evet
no = hayır
done = anlatıldı
seen = okundu
none-told = yok
unsaid-dont_know = bilmiyorum
unsaid-prefer_not = söylemek istemiyorum
unsaid-later = sonra
answer-taken-back = (geri alındı)
age-years = { $years } yaşında
file-photo = fotoğraf
file-document = dosya
file-audio = ses kaydı
file-voice = sesli mesaj
file-video = video
file-video-note = görüntülü mesaj
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = O düğme önceki bir sorunun düğmesiydi. Şimdi şu sorudayız.
rejected-not_offered = Bu seçenek burada yok. Lütfen aşağıdaki düğmelerden birine dokunun.
rejected-must_be_said = Buna lütfen evet ya da hayır deyin.
rejected-nothing_to_confirm = Lütfen en az birini seçin ya da “Bilmiyorum”a dokunun.
rejected-no_such_place = Onu artık bulamadım. Şimdi buradayız.
rejected-list_is_full = Bu liste doldu. Gerisini lütfen kendi sözlerinizle, yazıyla ya da sesle anlatın.
rejected-not_this_kind = Buna lütfen düğmeyle ya da yazıyla cevap verin.
file-too_big = Bu dosya 20 MB’den büyük, Telegram onu almama izin vermiyor. Daha küçük parçalar hâlinde ya da daha kısa bir video olarak gönderebilir misiniz? Başka hiçbir şey kaybolmadı.
file-too_many = Bu başvuruda artık yeni dosyaya yer yok. Elinizde başka ne olduğunu lütfen sözle anlatın; kuruluştan biri onu sizden isteyecek.
file-report_full = Bu başvurunun dosyaları çok yer tuttu, yenisi sığmıyor. Elinizde başka ne olduğunu lütfen sözle anlatın; kuruluştan biri onu sizden isteyecek.
file-disk_full = Şu anda yeni dosya saklayamıyorum, yerimiz neredeyse doldu. Sözleriniz duruyor. Lütfen dosyayı yarın yeniden gönderin.
file-not_fetched = Gönderdiğiniz dosyalardan birini alamadım. Bir kez daha gönderebilir misiniz?
odd-sticker = Çıkartma saklayamıyorum. Lütfen yazın, sesle söyleyin ya da düğmelere dokunun.
odd-poll = Anket saklayamıyorum. Lütfen yazın, sesle söyleyin ya da düğmelere dokunun.
odd-location = Bu konumu saklamadım: nerede olduğunuzu hiç sormam. Başvurudaki bir yeri göstermek istediyseniz lütfen adını yazın.
odd-contact = Bu kişi kartını saklamadım. Başvuruyla ilgiliyse, sorduğum zaman lütfen yazarak söyleyin.
odd-other = Böyle bir mesajı saklayamıyorum. Lütfen yazın, sesle söyleyin, fotoğraf ya da dosya gönderin, ya da düğmelere dokunun.
not-before-consent = Bir şey saklayabilmem için lütfen önce bu soruya cevap verin.
sorry = Bizim tarafta bir aksilik oldu. Daha önce anlattıklarınız duruyor. Lütfen son mesajınızı bir kez daha gönderin.
storage-refused = Son mesajınızı saklayamadım, bizde bir arıza var. Daha önce anlattıklarınızdan hiçbir şey kaybolmadı. Lütfen biraz sonra yeniden gönderin.
only-private = Ben yalnız özel sohbette konuşurum; orada başkaları okumaz. Lütfen bana oradan yazın.
intake-closed =
    Şu anda başvuru almıyoruz. Şimdi yazdıklarınız ya da gönderdikleriniz saklanmaz.

    Bir insanla konuşmak isterseniz: { $contact }
intake-closed-yours = Daha önce anlattıklarınız olduğu gibi duruyor. Onlara bakabilir ya da silinmelerini isteyebilirsiniz.
drafts-enough = Bugün birçok başvuruya başladınız. Lütfen onlardan birine devam edin. Yarın bir yenisine başlayabilirsiniz.
too-fast = Bir anda çok fazla mesaj geldi, son mesajlarınızı alamadım. Lütfen bir dakika bekleyip yeniden gönderin.
poster-line = Ailenizden biri kayıp mı? Burada kendi dilinizde, acele etmeden anlatın.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] aynı gün
        [7] bir hafta sonra
        [one] { $count } gün sonra
       *[other] { $count } gün sonra
    }
lag-months =
    { $count ->
        [12] bir yıl sonra
        [18] bir buçuk yıl sonra
        [24] iki yıl sonra
        [36] üç yıl sonra
        [60] beş yıl sonra
        [one] { $count } ay sonra
       *[other] { $count } ay sonra
    }

## Around the interview

welcome-back = Sizi yeniden görmek güzel. { $date } günü şurada kalmıştık: “{ $where }”. Anlattıklarınızın hepsi duruyor.
where-menu = menü
menu = Teşekkür ederim. Anlattıklarınız bu hâliyle gönderilebilir. İsterseniz bugün ya da başka bir gün daha fazlasını anlatabilirsiniz. Şimdi ne yapalım?
menu-unfinished = Kısa bölümü daha bitirmedik. İstediğiniz zaman kaldığımız yerden devam edebiliriz.
menu-handed-in = Başvurunuz gönderildi. İstediğiniz zaman ekleme yapabilir, değiştirebilirsiniz.
section-finished = Teşekkür ederim. “{ $section }” bölümü şimdilik tamam.
more = Ne yapmak istersiniz?
choose-language = Hangi dilde konuşalım? Anlattıklarınız hiç değişmez.
language-changed = Bundan sonra bu dilde konuşuyoruz.
language-offer = { $own_name }: bu dilde devam edelim mi? Anlattıklarınız hiç değişmez.
button-stay = Hayır, böyle kalsın
nothing-here = Şu anda burada bir başvurunuz yok. Yeni birine başlamak ister misiniz?
paused = Acele etmeyin. Anlattıklarınız duruyor, tam kaldığımız yerden devam ederiz. Hazır olunca bu sohbeti açın ve “Devam”a dokunun.
paused-nothing = Acele etmeyin. Bu sohbetin numarasından ve saatten başka bir şey saklamıyorum. Hazır olunca “Devam”a dokunun.
stop = Burada durayım mı? Anlattıklarınız kalsın, sonra dönersiniz; ya da isterseniz hepsini silerim.
stopped = Size yazmayacağım. Anlattıklarınız duruyor. Geri gelirseniz kaldığımız yerden devam ederiz.
consent-refused = Anlıyorum. Siz razı olmadan hiçbir şey saklamam: şimdiye kadar anlattıklarınız silindi. Fikriniz değişirse istediğiniz zaman yeniden başlayabilirsiniz.
mine =
    { $count ->
        [one] Burada { $count } başvurunuz var.
       *[other] Burada { $count } başvurunuz var.
    }
new-copy-shared = Kendinizi daha önce anlatmıştınız: adınız, ülkeniz, dilekleriniz. Yeni başvuruda bu cevapları yine kullanayım mı? Her birini değiştirebilirsiniz.
new-report = Yeni bir başvuru. Öteki başvurunuz olduğu gibi duruyor.
linked-offer = Ailenizden bir kişiden daha söz ettiniz. Onu da anlatmak ister misiniz?

state-draft = daha bitmedi
state-handed-in = gönderildi
state-in-review = okunuyor
state-accepted = kabul edildi
state-returned = size sorularımız var
state-closed = kapandı
state-withdrawn = geri çekildi
report-draft = { $title }. Bu başvuru daha gönderilmedi.
report-handed-in = { $title }. Gönderildi, başvuru kodu { $code }. Kuruluştan biri okuyacak.
report-in-review = { $title }. Başvuru kodu { $code }. Şimdi kuruluştan biri okuyor.
report-accepted = { $title }. Başvuru kodu { $code }. Okundu ve kabul edildi.
report-returned = { $title }. Başvuru kodu { $code }. Okundu, size sorulacak şeyler var.
report-closed = { $title }. Başvuru kodu { $code }. Üzerindeki çalışma bitti.
report-withdrawn = { $title }. Başvuru kodu { $code }. Siz geri çektiniz: kimse onunla ilgilenmiyor.
next-handed-in = Şimdi ne olacak: kuruluştan biri okuyacak. Sizin bir şey yapmanız gerekmiyor. İstediğiniz gün ekleme yapabilirsiniz.
next-in-review = Şimdi ne olacak: bu kişi hepsini okuyor, belki soruları olur. O zamana kadar sizin bir şey yapmanız gerekmiyor.
next-accepted = Şimdi ne olacak: kuruluş, izin verdiğiniz ölçüde, anlattıklarınız üzerinde çalışıyor. Yeni bir şey duyarsanız lütfen buraya ekleyin.
next-returned = Şimdi ne olacak: bildiklerinizi ekleyin, sonra “Cevapladım” düğmesine dokunun. Bilmedikleriniz açık kalabilir.
next-closed = Şimdi ne olacak: artık kimse bunun üzerinde çalışmıyor, anlattıklarınız saklanıyor. Yeni bir şey duyarsanız lütfen buraya ekleyin.
reason-return-person = Bu kişinin kim olduğu henüz tam belli değil. Başka adları, doğum yılı ya da memleketi yardımcı olur.
reason-return-happened = Ne olduğu henüz tam belli değil. Birkaç söz daha yardımcı olur.
reason-return-when-where = Ne zaman ya da nerede olduğu henüz tam belli değil. Aşağı yukarı söylemeniz yeter.
reason-return-how-known = Bunu nereden bildiğiniz henüz tam belli değil: kendiniz mi gördünüz, kim anlattı?
reason-return-papers = Gönderdiğiniz bir şey okunamadı ya da duyulamadı. Mümkünse lütfen bir kez daha gönderin.
reason-close-free = Nedeni: bu kişinin serbest olduğunu siz söylediniz.
reason-close-asked = Nedeni: siz istediniz.
reason-close-not-ours = Nedeni: bu, kuruluşun üzerinde çalışabileceği bir konu değil. Bu, daha az önemli olduğu anlamına gelmez.
reason-close-no-contact = Nedeni: sorular vardı, size ulaşamadık.
reason-close-done = Nedeni: kuruluşun şimdilik yapabileceği yapıldı.
questions-answered = Teşekkürler. Biri yeniden okuyacak.

## Reading back and handing in

read-back-overview = Anlattıklarınız bölüm bölüm burada. Okumak için bir bölüme dokunun. Her cevap değiştirilebilir ya da geri alınabilir.
read-back-line = { $label }: { $value }
nothing-told-here = Burada henüz bir şey anlatılmadı.
not-confirmed-yet = { $value } (daha onaylamadınız)
take-back-sure = Şu soruya verdiğiniz cevabı yok edeyim mi: “{ $label }”? Sözleri ve dosyaları bir daha geri gelmez. Ama daha önce çıkarılmış kopyalara, telefonunuzdaki ve Telegram’daki bu sohbete ulaşamam.
hand-in-missing = Göndermeden önce bunlara bir cevap gerek. “Bilmiyorum” da bir cevaptır:
    { $questions }
hand-in-ready = Başvuru artık gönderilebilir. Gönderince onu kuruluştaki insanlar okur. Sonra da ekleme yapabilir, değiştirebilir, geri çekebilirsiniz.
hand-in-un = Birleşmiş Milletler’e verilebilmesi için şunlar eksik. Bunlar olmadan da gönderebilir, sonra ekleyebilirsiniz:
    { $missing }
un-name = kişinin adı
un-date = ne zaman olduğu
un-place = nerede olduğu
un-taken-by = kişiyi kimin götürdüğü
un-reporter = sizin adınız ve adresiniz
un-actions = şimdiye kadar yapılanlar
un-consent = Birleşmiş Milletler’e verilmesine izniniz
handed-in = Teşekkür ederim. Başvurunuz gönderildi.

    Başvuru kodunuz: { $code }

    Lütfen bunu bir kâğıda yazıp saklayın. Bu kodla başvurunuzu sorabilirsiniz. Güvenmediğiniz kimseye vermeyin.

    Başvuruyu, çoğu zaman iki hafta içinde, kuruluştan biri okur ({ $organisation }). İzin verdiyseniz size buradan yazarız. Siz de şuraya ulaşabilirsiniz: { $contact }.

    Bu sohbet telefonunuzda ve Telegram’da kalır. Silmek için sohbetin menüsünü açın, “Sohbeti sil” yazısına dokunun, bot için de silinsin diye oradaki kutuyu işaretleyin.
not-handed-in = Başvuru gönderilmedi.
withdraw-sure = Bu başvuruyu geri çekeyim mi? Ondan sonra kimse onunla ilgilenmez ve artık kimseye bir şey verilmez. Daha önce verilmiş olan geri alınamaz. Başvuru, siz silene ya da yeniden gönderene kadar burada kilitli durur.
withdrawn = Başvuru geri çekildi.
consent = Bu başvuruyla neler yapabiliriz? Hepsine siz karar verirsiniz, istediğiniz gün değiştirebilirsiniz. Değişiklik, bundan sonra verilecekler için geçerli olur.
consent-given = Bu başvuru bugüne kadar şuralara verildi:
consent-given-line = • { $recipient }, { $date }
given-archive = Kuruluşun kendi arşivi
given-un = Birleşmiş Milletler
given-icrc = Uluslararası Kızılhaç Komitesi
given-organisations = İnsan hakları kuruluşları
given-governments = Başka ülkelerin hükümetleri
given-research = Araştırma, adsız
given-public = Herkesin okuyabileceği şekilde yayımlandı
copy-caption = Bu sizin kopyanız. Telefonunuzda bunu bulan okuyabilir. İçiniz rahat değilse saklamayın.
copy-title = Başvurunuz
copy-made-on = Kopyanın günü: { $date }
copy-file-name = kopya

## Erasing

forget-which = Hangi başvuruyu sileyim?
forget-draft = { $title }. Bu başvuruyu sileyim mi? Hemen yok edilir ve bir daha geri getirilemez.
forget-handed-in =
    { $hours ->
        [one] { $title }. Bu başvuruyu sileyim mi? Şu andan sonra onu kimse açamaz, { $hours } saat sonra da yok edilir. O zamana kadar başvuru koduyla geri getirebilirsiniz.
       *[other] { $title }. Bu başvuruyu sileyim mi? Şu andan sonra onu kimse açamaz, { $hours } saat sonra da yok edilir. O zamana kadar başvuru koduyla geri getirebilirsiniz.
    }
forgotten = Yok edildi: sözler, dosyalar ve onları açan anahtarlar. Ulaşamadıklarım: daha önce çıkarılmış kopyalar, daha önce alınmış yedekler, telefonunuzdaki ve Telegram’daki bu sohbet. Bir şeyin silindiği yazılı kalır, ama ne olduğu kalmaz.
forgetting =
    { $hours ->
        [one] Başvuru kapatıldı: artık kimse açamaz. { $hours } saat sonra yok edilecek. Hemen yok edilsin ya da geri gelsin isterseniz aşağıya dokunun.
       *[other] Başvuru kapatıldı: artık kimse açamaz. { $hours } saat sonra yok edilecek. Hemen yok edilsin ya da geri gelsin isterseniz aşağıya dokunun.
    }
case-code-to-destroy = Lütfen başvuru kodunu yazın. Başvuru o anda yok edilir.
case-code-to-bring-back = Lütfen başvuru kodunu yazın. Başvuru yeniden açılır.
lost-phone = Eski sohbetiniz kayboldu mu? Lütfen başvuru kodunuzu yazın. Kod artık elinizde değilse “kod yok” yazın.
lost-phone-told = Teşekkür ederim. Buna kuruluştan biri bakar ({ $organisation }) ve size buradan yazar. O zamana kadar hiçbir şey açılmaz; ailenizin anlattıklarını başkası okuyamasın diye. Siz de şuraya ulaşabilirsiniz: { $contact }.
case-code-wrong = Bu başvurunun kodu bu değil. Lütfen bakıp bir daha yazın.
brought-back = Başvuru yeniden açık, nasılsa öyle duruyor.

## The code word

code-word-asked = Lütfen seçtiğiniz gizli kelimeyi yazın.
code-word-wrong = Bu değildi. Lütfen bir daha deneyin.
goodbye = Teşekkürler. Hoşça kalın.

## Texts to read

help =
    Ailenizden birinin başına gelenleri adım adım anlatmanıza yardım ederim.

    Düğmelere dokunabilir, yazabilir ya da sesli mesaj gönderebilirsiniz. İstediğiniz an durabilirsiniz; anlattıklarınız kalır. “Bilmiyorum” da iyi bir cevaptır.

    “Menü”de her şeyi bulursunuz: anlattıklarınızı, başvurunun öteki bölümlerini, dili ve başvuruyu silmeyi.

    Bir insanla konuşmak isterseniz: { $contact }.
privacy =
    Anlattıklarınızı kimler görebilir:

    • Kuruluş, başvurunuzu okuyabilir: { $organisation }, { $country }.
    • Mesajları Telegram taşır ve okuyabilir.
    • Burada her şey kilitli durur; ama benim çalıştığım bilgisayar, çalışırken onu açabilir.

    Sizi şunlardan koruyamayız: telefonunuzu alan birinden, çalışan bilgisayara zorla giren birinden ve Telegram’ın yaptıklarından.

    Bu botun bizim olduğundan emin olmak için: { $verify_at }. Sorabileceğiniz kişi: { $contact }.

    Başvuruyla neler yapılabileceğine siz karar verirsiniz (“Verdiğim izinler”). İstediğiniz zaman silebilirsiniz.
command-start = Başla ya da devam et
command-continue = Kaldığımız yerden devam et
command-report = Başka bir yakınımı anlatacağım
command-mine = Başvurularım
command-language = Dili değiştir
command-consent = Verdiğim izinler
command-privacy = Bunu kimler görebilir
command-help = Yardım
command-stop = Şimdilik dur
command-forget = Bir başvuruyu sil
bot-description = Burada ailenizden birinin başına gelenleri kendi dilinizde anlatabilirsiniz. Yazabilir, sesle söyleyebilir ya da düğmelere dokunabilirsiniz. İstediğiniz zaman durup sonra devam edebilirsiniz. Bu botu çalıştıran: { $organisation }. Bunu şuradan kontrol edebilirsiniz: { $verify_at }
bot-short-description = Kendi dilinizde, adım adım sorular ve cevaplar.

## Why words could not be taken
rejected-empty = Bu mesajda hiç söz göremedim. Bir kez daha yazar mısınız?
rejected-too_long = Bu soru için biraz uzun oldu. Lütfen yalnız burada sorulanı yazın; bütün hikâyeye sonra yer var.
rejected-use_buttons = Lütfen aşağıdaki düğmelerden birine dokunun.
rejected-send_a_file = Burada bir fotoğraf ya da dosya gerekiyor. İsterseniz “Sonra”ya da dokunabilirsiniz.
rejected-not_an_option = Bunu seçenekler arasında bulamadım. Lütfen en çok uyana dokunun.
rejected-not_yes_or_no = Lütfen “Evet”e ya da “Hayır”a dokunun.
rejected-not_a_number = Lütfen yalnız bir sayı yazın, mesela 3 ya da 7,5.
rejected-number_out_of_range = Bu sayı çok büyük görünüyor. Bir daha bakar mısınız?
rejected-not_an_age = Lütfen kaç yaşında olduğunu sayıyla yazın, mesela 34.
rejected-not_a_link = Bu bir internet adresine benzemiyor. İnternet adresi çoğu zaman https:// diye başlar.
rejected-which_place = Bu adı taşıyan birden çok yer var. Hangisini diyorsunuz?
rejected-place_alike = Tam bu adda bir yer bilmiyorum. Bunlardan biri mi, yoksa birinin içinde mi? Değilse kendi sözleriniz kalır.
rejected-not_a_country = Bu ülkeyi tanıyamadım. Doğru yazılmış mı? Sözünüzü olduğu gibi de bırakabilirsiniz.
rejected-which_country = Hangi ülkeyi diyorsunuz?
rejected-not_a_zone = Bu şehirlerden hangisinde saat sizinkiyle aynı?
rejected-which_language = Lütfen konuşmak istediğiniz dile dokunun.
rejected-choose_event = Lütfen önce, hangi olaydan sonra olduğuna dokunun.
rejected-not_a_date = Bundan bir tarih çıkaramadım. Lütfen rakamla yazın, mesela 2017, 03.2017 ya da 14.03.2017; ya da düğmelere dokunun.
rejected-which_date = Bu tarihi doğru yazmak istiyorum. Hangisini diyorsunuz?
rejected-age_or_year = Bu bir yaş mı, yoksa yıl mı?
rejected-no_year = Hangi yıldı? Yalnız yılı biliyorsanız o da yeter.
rejected-impossible_date = Takvimde böyle bir gün yok. Bir daha bakar mısınız?
rejected-too_long_ago = Bu, yüz yıldan daha önce. Yıla bir daha bakar mısınız?
rejected-in_the_future = O gün daha gelmedi. Bir daha bakar mısınız?
rejected-other_calendar = Bu, başka bir takvimin yılına benziyor. Lütfen yılı burada sayıldığı gibi yazın, mesela 2017.
rejected-ends_before_start = Sonu başından önce görünüyor. Acaba tersi mi olacak?

## Buttons under suggestions
suggest-own-words = Kendi sözüm kalsın
card-spellings = Orada bunlardan biri gibi mi yazılı? Ancak her harfi aynıysa dokunun. Değilse ya da şimdi bakamıyorsanız bildiğiniz gibi yazın.
suggest-age = { $years } yaşında

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $year }, { $season }
date-year = { $year }
date-about = { $date } civarı
date-between = { $start } ile { $end } arası
date-before = { $end } ya da daha önce
date-after = { $start } ya da daha sonra
date-unknown = sizin sözünüzle duruyor
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
season-1 = ilkbahar
season-2 = yaz
season-3 = sonbahar
season-4 = kış

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Çin kimlik numarası çoğu zaman 18 hanelidir, eskileri 15 hanelidir. Yazdığınızı sakladım; kâğıt yanınızdaysa lütfen bir daha bakın.
remark-id-check = Son hane ötekilere uymuyor: biri yanlış yazılmış olabilir. Numarayı sakladım; bir daha bakar mısınız?
remark-id-date = Bu numaranın içindeki doğum günü takvimde yok. Numarayı sakladım; bir daha bakar mısınız?
remark-id-birth = Bu numaraya göre doğum günü { $born }; siz { $told } dediniz. İkisini de sakladım. Numara doğru mu yazıldı?
remark-id-county = Bu numara şuranın koduyla başlıyor: { $county }. Siz ise { $told } dediniz. Numara, kişinin ilk kaydolduğu yeri gösterir; ikisi de doğru olabilir. Numara doğru mu yazıldı?
remark-id-area = İlk altı rakamın hangi yer olduğunu bilmiyorum. Numarayı sakladım; bir daha bakar mısınız?

## Kinship and voice

rejected-which_relative = Bu kelime birden fazla akraba için kullanılıyor. Hangisini kastediyorsunuz?
kin-elder_brother = Ağabeyim
kin-younger_brother = Erkek kardeşim (küçük)
kin-elder_sister = Ablam
kin-younger_sister = Kız kardeşim (küçük)
kin-paternal_grandmother = Babaannem
kin-maternal_grandmother = Anneannem
kin-paternal_grandfather = Babamın babası
kin-maternal_grandfather = Annemin babası
kin-paternal_aunt = Halam
kin-maternal_aunt = Teyzem
kin-paternal_uncle = Amcam
kin-maternal_uncle = Dayım
kin-sister_in_law = Yengem, baldızım
kin-brother_in_law = Eniştem, kayınbiraderim
kin-daughter_in_law = Gelinim
kin-son_in_law = Damadım
kin-mother_in_law = Kayınvalidem
kin-father_in_law = Kayınpederim

## Keeping in touch

checkin-hello = Merhaba. Şu an konuşmak için uygun musunuz?
news-hello = Anlattıklarınızla ilgili yeni bir şey var. Şu an uygun musunuz?
button-checkin-later = Bugün daha sonra
button-checkin-day = Başka bir gün
button-checkin-phone = Bu telefonda olmasın
button-checkin-stop = Artık yazmayın
checkin-later-today = Peki. Bugün daha sonra, geç olursa yarın yeniden yazarım.
checkin-another-day = Peki. Birkaç gün sonra yeniden yazarım.
checkin-not-here = Peki. Siz bana yazana kadar buraya yazmayacağım.
checkin-stopped = Artık sormayacağım. Anlattıklarınız duruyor. İstediğiniz zaman buraya yazabilirsiniz.
checkin-ask =
    { $dead ->
        [yes] { $title }. Sizi düşünüyorum. Eklemek istediğiniz veya ihtiyacınız olan bir şey var mı?
       *[no] { $title }: yeni bir haber var mı?
    }
button-news-none = Yeni bir şey yok
button-news-some = Yeni bir şey var
button-news-help = Yardıma ihtiyacım var
button-news-wrong = Bir şeyi düzelteyim
checkin-no-news = Teşekkür ederim. Bugün yeni bir haber olmadığını not ettim.
checkin-news = Teşekkür ederim. Adım adım anlatın. Daha önce anlattıklarınız olduğu gibi kalır; bu onların yanına eklenir.
checkin-other-waits = Öbür başvurunuz tam kaldığınız yerde bekliyor. Onu “Başvurularım” içinde bulursunuz.
checkin-help = Yardıma ihtiyacınız olduğunu { $organisation } çalışanlarının önüne koydum. Siz de birine ulaşabilirsiniz: { $contact }. Bulunduğunuz yerde biri şu an tehlikedeyse lütfen oranın acil numarasını arayın.
checkin-wrong = Sözün geçtiği bölüme dokunun ve orada değiştirin. Daha önce söylediğiniz de saklanır.
checkins-plan = Size buradan yeni bir haber var mı diye soruyorum. Ne kadar sık: { $rhythm }. Günün saati: { $hours }, { $zone } saatiyle. Geceleri asla.
checkins-plan-nowhere = Size buradan yeni bir haber var mı diye soruyorum. Ne kadar sık: { $rhythm }. Saatinizin kaç olduğunu bilmiyorum. Bu yüzden yalnızca hem Amerika’da hem Kazakistan’da gündüz olan bir saat içinde yazıyorum.
checkins-next = Bir dahaki sefer: { $date }.
checkins-paused = Şimdilik ara verdim. Bir dahaki sefer: { $date }.
checkins-person-first = Şu sıra kendiliğimden sormuyorum. Önce kuruluştan biri bakıyor.
checkins-off = Şu sıra kendiliğimden bir şey sormuyorum. İsterseniz arada bir yeni haber var mı diye sorabilirim.
checkins-none = Henüz bir başvuru göndermediniz. Gönderdikten sonra, arada bir haber sormamı isteyip istemediğinizi seçebilirsiniz.
button-checkins-begin = Bana haber sor
button-less-often = Daha seyrek
button-pause-month = Bir ay ara ver
button-checkins-change = Sıklığını değiştir
button-moved = Başka yere taşındım
button-checkins-stop = Artık sorma
button-keep-in-touch = Haberleşme
command-checkins = Ne zaman haber soruyorum
asked-translated = Kuruluştakiler çevirdi ({ $tongue }, { $date }). Kendi sözleri:
asked-picked = Kuruluştakiler sizden şunu öğrenmek istiyor:
asked-noted = Teşekkür ederim. Cevabınızı iletiyorum.
asked-later = Peki. Soru sizi bekler.
button-asked = Size bir soru var
nudge = Merhaba. Hatırlatmama izin vermiştiniz.
nudge-at-question = { $of } sorudan { $here }. soruda kalmıştık.
nudge-in-part = “{ $section }” bölümünde kalmıştık.
nudge-at-the-end = Yalnızca son adım kaldı: göndermek.
nudge-whenever = Ne zaman isterseniz devam edebiliriz.
nudge-last = Ne zaman isterseniz devam edebiliriz. Bu konuda, bitmeden önce yalnızca bir kez daha yazacağım.
button-no-more-reminders = Artık hatırlatma
reminders-off = Artık hatırlatmayacağım. Ne zaman isterseniz devam edebilirsiniz. Kimsenin devam etmediği şey bir süre sonra silinir; siz öyle seçtiyseniz gönderilir.
draft-will-be-erased = Merhaba. Burada anlattıklarınız henüz gönderilmedi. Silineceği gün: { $date }. O günden önce devam eder veya gönderirseniz silinmez.
draft-will-be-handed-in = Merhaba. Burada anlattıklarınız henüz gönderilmedi. İstediğiniz gibi, olduğu haliyle göndereceğim gün: { $date }. O günden önce devam edebilir veya sildirebilirsiniz.
button-hand-in-told = Anlattığımı gönder
draft-handed-in = Merhaba. İstediğiniz gibi, anlattıklarınızı gönderdim. İstediğiniz zaman ekleme yapabilir, değiştirebilirsiniz.
outage-resend = Merhaba. Bir süre sizi duyamadım. Şu günden beri bir şey yazdıysanız veya gönderdiyseniz lütfen yeniden gönderin: { $date }.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Aynı kişiyi bize başka biri de anlattı: { $title }.

    İkiniz de bunu bilmek istediğinizi önceden söylemiştiniz. Görüşmek isterseniz { $organisation } sizi bir araya getirir. Anlattıklarınızdan hiçbirini onlara vermiyorum.
button-introduction-yes = Evet, görüşmek isterim
button-introduction-no = Hayır, teşekkürler
introduction-yes = Teşekkür ederim. Karşı taraf da isterse { $organisation } size yazacak.
introduction-no = Tamam. Hayır dediğinizi kimse öğrenmez.
