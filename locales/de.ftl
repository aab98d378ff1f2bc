### German: machine-drafted, awaiting a native reader.

### Questions

## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Bevor wir anfangen
section-before--about = Ihre Sprache, wer das hier liest, und Ihre Erlaubnis
section-core = Der kurze Teil
section-core--about = Das Wichtigste, etwa fünf Minuten
section-person = Über die Person
section-person--about = Namen, Papiere, Arbeit, Gesundheit
section-event = Was geschehen ist
section-event--about = Wie es geschah, warum, wen es noch traf, und was davor und danach war
section-status = Jetzt
section-status--about = Wo die Person festgehalten wird, Strafe, Kontakt, Gesundheit
section-family = Die Familie
section-family--about = Kinder, Eltern, Druck auf die Familie, und was sie braucht
section-reporter = Über Sie
section-reporter--about = Getrennt vom Rest aufbewahrt, mit einem eigenen Schlüssel verschlossen
section-testimony = Ihre Geschichte und Papiere
section-testimony--about = Erzählen Sie mit Ihren eigenen Worten; schicken Sie Fotos, Papiere, Aufnahmen
section-actions = Was schon getan wurde
section-actions--about = Wo Sie um Hilfe gebeten haben, und was Sie sich wünschen
section-consents = Was Sie erlauben
section-consents--about = Was mit dem Bericht geschehen darf, und wie wir in Verbindung bleiben
section-asked = Fragen an Sie
section-asked--about = Was unser Team Sie gefragt hat, und Ihre Antworten
section-leaving = Wenn Sie nicht wiederkommen
section-leaving--about = Was mit einem Bericht geschehen soll, der nicht fertig ist

screen-core_consents =
    Drei Dinge, die Sie erlauben können. Alle sind ausgeschaltet. Schalten Sie nur ein, was Sie wollen.
    Sie können das an jedem Tag ändern, hier im Chat.
screen-more_consents =
    Wer darf diesen Bericht bekommen, und was darf man zeigen? Alles ist ausgeschaltet. Schalten Sie nur ein, was Sie wollen.
    Sie können das an jedem Tag ändern. Was schon weitergegeben wurde, lässt sich nicht zurückholen.


## Section before: language, what to know first, permission to keep

language = In welcher Sprache wollen wir reden?
language--label = Sprache
language--hint = Sie können die Sprache jederzeit wechseln. Nichts, was Sie erzählt haben, geht verloren.
language-aloud = In welcher Sprache haben Sie gesprochen? So finden wir leichter jemanden, der es anhören und aufschreiben kann. Wenn sie hier fehlt, schreiben Sie ihren Namen.
language-aloud--label = Gesprochene Sprache
language-aloud--o-other = Eine andere Sprache

safety =
    Bitte lesen Sie zuerst das hier.

    Dieser Bot gehört zu { $organisation } ({ $country }). Er schreibt auf, was mit einem Menschen geschehen ist, der verschwunden ist oder festgehalten wird. Er fragt Sie, die Familie.
    Bitte prüfen Sie, ob der Bot wirklich zu dieser Organisation gehört: { $verify_at }
    Hier erreichen Sie einen Menschen: { $contact }
safety--label = Zu Beginn gelesen
safety-who-reads =
    Wer lesen kann, was Sie schreiben:
    • Telegram, die Firma, kann diesen Chat lesen.
    • Die Menschen bei { $organisation }, die sich um die Berichte kümmern, können Ihren Bericht lesen. Diese Menschen nennen wir hier „unser Team“.
    • Ihr Bericht wird verschlossen aufbewahrt. Aber der Computer, auf dem dieser Bot läuft, kann ihn öffnen. Das kann auch, wer diesen Computer in seine Gewalt bringt.
    • Wer Ihr Handy in der Hand hat, kann diesen Chat lesen.
safety-leave-out =
    Lassen Sie alles weg, was jemanden in Gefahr bringen könnte. Sie können jede Frage überspringen.
    Bitte rufen Sie keine Verwandten an, die in Gefahr sind, um mehr zu erfahren. Was Sie schon wissen, genügt.
safety-clear =
    So leeren Sie diesen Chat auf Ihrem Handy: Öffnen Sie das Menü des Chats und wählen Sie „Verlauf leeren“ oder „Chat löschen“. Tun Sie das, so oft Sie wollen.
    Der Chat verschwindet dann nur bei Ihnen. Telegram behält vielleicht Kopien. Und Ihr Bericht bleibt bei uns, bis Sie mich bitten, ihn zu löschen (/forget).
safety-moment = Ist jetzt ein guter Moment zum Reden?

consent-store =
    Darf unser Team Ihren Bericht aufbewahren und lesen?

    Wenn Sie Nein sagen, wird hier alles gelöscht, was Sie bisher erzählt haben, und wir hören auf. Wenn Sie Ja sagen, können Sie den Bericht trotzdem an jedem späteren Tag löschen lassen.
consent-store--label = Aufbewahren und lesen
consent-remind =
    Wenn Sie mittendrin aufhören: Darf ich Sie hier erinnern, solange der Bericht nicht abgegeben ist?

    In der Erinnerung steht nichts über Ihren Bericht.
consent-remind--label = Mich hier erinnern

## Section asked: what organizers ask a family in words of their own

asked = Unser Team kann Sie hier etwas fragen.
asked--label = Fragen an Sie
asked-question = Frage
asked-question--label = Frage
asked-answer = Das ist eine Frage unseres Teams. Antworten Sie, wie Sie möchten: Schreiben oder sprechen Sie, oder schicken Sie ein Foto, in so vielen Nachrichten, wie Sie brauchen.
asked-answer--label = Antwort
asked-answer--why = Sie müssen nicht antworten. „Ich weiß es nicht“ und „Möchte ich nicht sagen“ sind auch gute Antworten.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Wenn Sie nicht wiederkommen können: Was soll ich mit dem tun, was Sie erzählt haben?
consent-unfinished--label = Wenn es unfertig bleibt
consent-unfinished--hint = Bis dahin können Sie jederzeit wiederkommen und da weitermachen, wo Sie aufgehört haben.
consent-unfinished--o-hand_in_what_I_told = Das Erzählte abgeben
consent-unfinished--o-erase = Das Erzählte löschen


## Section core: the short part

person-relation = Wer ist die vermisste Person für Sie?
person-relation--label = Wer es für Sie ist
person-relation--hint = Wenn Sie von mehreren Menschen erzählen wollen, machen wir das nacheinander. Beginnen Sie mit einem.
person-relation--o-mother = Meine Mutter
person-relation--o-father = Mein Vater
person-relation--o-wife = Meine Frau
person-relation--o-husband = Mein Mann
person-relation--o-daughter = Meine Tochter
person-relation--o-son = Mein Sohn
person-relation--o-sister = Meine Schwester
person-relation--o-brother = Mein Bruder
person-relation--o-grandmother = Meine Großmutter
person-relation--o-grandfather = Mein Großvater
person-relation--o-granddaughter = Meine Enkelin
person-relation--o-grandson = Mein Enkel
person-relation--o-aunt = Meine Tante
person-relation--o-uncle = Mein Onkel
person-relation--o-niece = Meine Nichte
person-relation--o-nephew = Mein Neffe
person-relation--o-cousin = Cousin oder Cousine
person-relation--o-in_law = Durch Heirat verwandt
person-relation--o-fiance = Verlobte oder Verlobter
person-relation--o-friend = Freundin oder Freund
person-relation--o-neighbour = Nachbarin oder Nachbar
person-relation--o-colleague = Kollegin oder Kollege
person-relation--o-myself = Es geht um mich selbst
person-relation--o-other = Jemand anders

reporter-role = Und wer sind Sie für die vermisste Person?
reporter-role--label = Wer Sie für die Person sind
reporter-role--o-relative = Wir sind verwandt
reporter-role--o-friend = Wir sind befreundet
reporter-role--o-neighbour = Wir sind Nachbarn
reporter-role--o-colleague = Wir arbeiteten zusammen
reporter-role--o-former_fellow_detainee = Zusammen eingesperrt
reporter-role--o-organisation = Von einer Organisation
reporter-role--o-helping_someone = Ich helfe der Familie
reporter-role--o-myself = Es geht um mich selbst
reporter-role--o-other = Etwas anderes

reporter-age_group = Wie alt sind Sie?
reporter-age_group--label = Wie alt Sie sind
reporter-age_group--why = Wenn Sie jünger als 16 sind, wird nichts veröffentlicht oder weitergegeben, solange nicht eine erwachsene Person zustimmt, der Sie vertrauen.
reporter-age_group--o-adult = 18 oder älter
reporter-age_group--o-16_17 = 16 oder 17
reporter-age_group--o-under_16 = Jünger als 16

reporter-organisation = Wie heißt Ihre Organisation? Wenn Sie privat helfen, schreiben Sie das einfach.
reporter-organisation--label = Ihre Organisation
reporter-family_agrees = Weiß die Familie, dass Sie das hier berichten, und ist sie einverstanden?
reporter-family_agrees--label = Familie ist einverstanden

person-name =
    { $about ->
        [woman] Wie heißt sie? Schreiben Sie den Namen so, wie ihn die Familie sagt und schreibt.
        [man] Wie heißt er? Schreiben Sie den Namen so, wie ihn die Familie sagt und schreibt.
        [self] Wie heißen Sie? Schreiben Sie Ihren Namen so, wie ihn Ihre Familie sagt und schreibt.
       *[person] Wie heißt der Mensch, den Sie vermissen? Schreiben Sie den Namen so, wie ihn die Familie sagt und schreibt.
    }
person-name--label = Name
person-name--hint = In jeder Schrift. Auch ein Rufname oder ein Teil des Namens ist gut. Zum Beispiel: Aische, oder Salim Abdulla.

person-sex =
    { $about ->
        [self] Sind Sie eine Frau oder ein Mann?
       *[person] Ist es eine Frau oder ein Mann?
    }
person-sex--label = Frau oder Mann
person-sex--o-female = Frau oder Mädchen
person-sex--o-male = Mann oder Junge
person-sex--o-other = Anderes

event-kind =
    { $about ->
        [woman] Was ist mit ihr geschehen? Wählen Sie, was am besten passt.
        [man] Was ist mit ihm geschehen? Wählen Sie, was am besten passt.
        [self] Was ist mit Ihnen geschehen? Wählen Sie, was am besten passt.
       *[person] Was ist mit dieser Person geschehen? Wählen Sie, was am besten passt.
    }
event-kind--label = Was geschehen ist
event-kind--hint = Wenn mehreres nacheinander geschah, wählen Sie, wie es angefangen hat. Das andere können Sie später erzählen.
event-kind--o-detained = Von der Polizei abgeholt
event-kind--o-camp = Ins Lager gebracht
event-kind--o-arrested = Verhaftet mit Haftbefehl
event-kind--o-sentenced = Vom Gericht verurteilt
event-kind--o-exit_ban = Ausreise verboten
event-kind--o-forced_labour = In Zwangsarbeit gebracht
event-kind--o-house_arrest = Zu Hause eingesperrt
event-kind--o-hospital_or_psychiatric = In Klinik festgehalten
event-kind--o-taken_child = Ein Kind weggenommen
event-kind--o-no_contact_only = Kein Kontakt mehr
event-kind--o-death_in_custody = In der Haft gestorben
event-kind--o-other = Etwas anderes

event-date =
    { $about ->
        [woman] Wann hat sie ihre Freiheit verloren? Wenn das niemand weiß: Wann hat man sie zuletzt gesehen oder von ihr gehört? Ungefähr genügt.
        [man] Wann hat er seine Freiheit verloren? Wenn das niemand weiß: Wann hat man ihn zuletzt gesehen oder von ihm gehört? Ungefähr genügt.
        [self] Wann haben Sie Ihre Freiheit verloren? Ungefähr genügt.
       *[person] Wann hat diese Person ihre Freiheit verloren? Wenn das niemand weiß: Wann hat man die Person zuletzt gesehen oder von ihr gehört? Ungefähr genügt.
    }
event-date--label = Wann es geschah
event-date--hint = Zum Beispiel: 2017, 03.2017 oder 14.03.2017. Wenn Sie nur das Jahr wissen, genügt das.

event-place =
    { $about ->
        [woman] Wo ist es geschehen? Wenn das niemand weiß: Wo hat man sie zuletzt gesehen?
        [man] Wo ist es geschehen? Wenn das niemand weiß: Wo hat man ihn zuletzt gesehen?
        [self] Wo ist es geschehen?
       *[person] Wo ist es geschehen? Wenn das niemand weiß: Wo hat man die Person zuletzt gesehen?
    }
event-place--label = Wo es geschah
event-place--hint = Das Dorf, die Stadt oder der Kreis genügt. Zum Beispiel: zu Hause in Ghulja.

event-circumstances = Erzählen Sie mir mit Ihren eigenen Worten, was geschehen ist. Sie können schreiben, oder sprechen und es als Sprachnachricht schicken.
event-circumstances--label = Was geschah, in Worten
event-circumstances--hint = So kurz oder so lang, wie Sie wollen. Lassen Sie die Namen von Menschen weg, die in Gefahr kommen könnten.

event-source = Woher wissen Sie das?
event-source--label = Woher Sie es wissen
event-source--hint = Sie können mehreres wählen.
event-source--o-own_eyes = Ich habe es gesehen
event-source--o-own_phone_call = Selbst am Telefon gehört
event-source--o-told_by_relative = Von Verwandten gehört
event-source--o-told_by_witness = Von Augenzeugen gehört
event-source--o-official_paper = Aus amtlichem Papier
event-source--o-leaked_list = Durchgesickerte Liste
event-source--o-media = Nachrichten, Internet
event-source--o-rumour = Man erzählt es sich
event-source--o-other = Auf anderem Weg

status-now =
    { $about ->
        [woman] Wo ist sie jetzt, soweit Sie wissen?
        [man] Wo ist er jetzt, soweit Sie wissen?
        [self] Wo sind Sie jetzt?
       *[person] Wo ist diese Person jetzt, soweit Sie wissen?
    }
status-now--label = Jetzt
status-now--hint = Wenn Sie nicht sicher sind, wählen Sie, was am wahrscheinlichsten ist, oder „Nachrichten sind unklar“.
status-now--o-no_news = Keine Nachricht
status-now--o-exit_ban = Darf nicht ausreisen
status-now--o-police_custody = Bei der Polizei in Haft
status-now--o-camp = Im Umerziehungslager
status-now--o-prison = Im Gefängnis
status-now--o-forced_labour = In Zwangsarbeit
status-now--o-house_or_town_arrest = Haus- oder Ortsarrest
status-now--o-hospital = Im Krankenhaus
status-now--o-orphanage_or_boarding = Kinderheim, Internat
status-now--o-released_watched = Frei, aber überwacht
status-now--o-free = In Freiheit
status-now--o-outside = In einem anderen Land
status-now--o-dead = Gestorben
status-now--o-unclear = Nachrichten sind unklar
status-now--o-other = Etwas anderes

status-as_of =
    { $dead ->
        [yes] Von wann ist diese Nachricht?
       *[no] Wann war das so? Bitte nennen Sie den letzten Tag, von dem Sie es wissen.
    }
status-as_of--label = Wann es so war
status-as_of--hint = Zum Beispiel: 2024, 05.2024 oder 20.05.2024. Ungefähr genügt.

status-danger =
    { $dead ->
        [yes] Ist ein Kind allein zurückgeblieben?
       *[no] Ist jetzt jemand in großer Gefahr?
    }
status-danger--label = Große Gefahr jetzt
status-danger--hint = So sieht unser Team, welche Berichte nicht warten können.
status-danger--o-life_in_danger = Leben ist in Gefahr
status-danger--o-gravely_ill = Schwer krank
status-danger--o-child_alone = Ein Kind ist allein
status-danger--o-none = Nein
status-danger--o-not_known = Niemand weiß es

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] Wann wurde sie geboren?
           *[no] Wann wurde sie geboren? Oder wie alt ist sie?
        }
        [man] { $dead ->
            [yes] Wann wurde er geboren?
           *[no] Wann wurde er geboren? Oder wie alt ist er?
        }
        [self] Wann wurden Sie geboren? Oder wie alt sind Sie?
       *[person] { $dead ->
            [yes] Wann wurde diese Person geboren?
           *[no] Wann wurde diese Person geboren? Oder wie alt ist die Person?
        }
    }
person-birth--label = Geboren
person-birth--hint = Zum Beispiel: 1985, 14.03.1985, oder 32 Jahre alt.

person-home =
    { $about ->
        [woman] { $dead ->
            [yes] Wo war sie dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
           *[no] Wo ist sie dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
        }
        [man] { $dead ->
            [yes] Wo war er dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
           *[no] Wo ist er dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
        }
        [self] Wo sind Sie dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
       *[person] { $dead ->
            [yes] Wo war diese Person dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
           *[no] Wo ist diese Person dort zu Hause: Dorf oder Stadt, Kreis, Präfektur?
        }
    }
person-home--label = Zuhause
person-home--hint = So viel Sie wissen. Zum Beispiel: Bayandai, Ghulja.

person-residence =
    { $about ->
        [woman] In welchem Land lebte sie, als es geschah?
        [man] In welchem Land lebte er, als es geschah?
        [self] In welchem Land lebten Sie, als es geschah?
       *[person] In welchem Land lebte diese Person, als es geschah?
    }
person-residence--label = In welchem Land damals

person-photo =
    { $about ->
        [woman] Haben Sie ein Foto von ihr? Sie können es auch später schicken.
        [man] Haben Sie ein Foto von ihm? Sie können es auch später schicken.
        [self] Haben Sie ein Foto von sich, das Sie dazulegen wollen? Sie können es auch später schicken.
       *[person] Haben Sie ein Foto von dieser Person? Sie können es auch später schicken.
    }
person-photo--label = Foto
person-photo--hint =
    Telegram verkleinert Fotos. So schicken Sie es in voller Größe: Tippen Sie auf die Büroklammer, wählen Sie „Datei“, dann das Foto.
    In einer Datei steckt auch Verborgenes, zum Beispiel wann und wo das Foto gemacht wurde. Wenn Sie das nicht wollen, schicken Sie es als gewöhnliches Foto.

reporter-country = In welchem Land leben Sie?
reporter-country--label = Ihr Land
reporter-country--hint = Nur das Land. Es wird getrennt vom Bericht aufbewahrt.

consent-contact = Darf unser Team Ihnen in diesem Chat wegen dieses Berichts schreiben?
consent-contact--label = Mir schreiben
consent-match = Darf unser Team diesen Bericht mit anderen Berichten vergleichen, um zu sehen, ob noch jemand von derselben Person erzählt? Dadurch erfährt sonst niemand davon.
consent-match--label = Mit anderen vergleichen
consent-un = Darf dieser Bericht an die Gruppe der Vereinten Nationen (UNO) gehen, die Regierungen nach verschwundenen Menschen fragt? Diese Gruppe fragt die Regierung von China. Diese Regierung erfährt also den Namen dieser Person und das, was berichtet wird. Die Vereinten Nationen brauchen auch Ihren Namen und Ihre Adresse.
consent-un--label = An die UNO geben

follow_up-rhythm = Wie oft darf ich Sie hier fragen, ob es etwas Neues gibt?
follow_up-rhythm--label = Nach Neuem fragen
follow_up-rhythm--hint = In der Nachricht steht nicht, worum es geht. Sie können das an jedem Tag ändern.
follow_up-rhythm--o-weekly = Jede Woche
follow_up-rhythm--o-monthly = Jeden Monat
follow_up-rhythm--o-every_3_months = Alle 3 Monate
follow_up-rhythm--o-every_6_months = Alle 6 Monate
follow_up-rhythm--o-yearly = Einmal im Jahr
follow_up-rhythm--o-only_if_news = Nur wenn Sie Neues haben
follow_up-rhythm--o-never = Nie


## Section person: about the missing person

person-name_latin = Wie steht der Name in einem Pass oder Ausweis, in lateinischen Buchstaben?
person-name_latin--label = Name in Lateinbuchstaben
person-name_latin--hint = Buchstabe für Buchstabe, wie es gedruckt ist, auch wenn es falsch aussieht. Zum Beispiel: AYIXIE SAILIMU.
person-name_chinese = Wie schreibt man den Namen mit chinesischen Zeichen?
person-name_chinese--label = Name auf Chinesisch
person-name_chinese--hint = Ein Foto von einem Papier, auf dem der Name steht, ist auch gut.
person-name_parts = Die Teile des Namens
person-name_parts--label = Teile des Namens
person-name_parts-given =
    { $about ->
        [woman] Welcher Teil des Namens ist ihr eigener, der Vorname?
        [man] Welcher Teil des Namens ist sein eigener, der Vorname?
        [self] Welcher Teil Ihres Namens ist Ihr eigener, der Vorname?
       *[person] Welcher Teil des Namens ist der Vorname dieser Person?
    }
person-name_parts-given--label = Vorname
person-name_parts-family = Gibt es einen Familiennamen? Welchen?
person-name_parts-family--label = Familienname
person-name_parts-family--hint = Wenn es keinen gibt, wählen Sie „Ich weiß es nicht“ oder überspringen Sie die Frage. Viele tragen stattdessen den Namen des Vaters; danach frage ich gleich.
person-name_parts-patronymic = Gibt es einen Teil, der vom Namen des Vaters kommt? Welchen?
person-name_parts-patronymic--label = Vatersname im Namen
person-other_names =
    { $about ->
        [woman] { $dead ->
            [yes] Hatte sie noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
           *[no] Hat sie noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
        }
        [man] { $dead ->
            [yes] Hatte er noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
           *[no] Hat er noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
        }
        [self] Haben Sie noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
       *[person] { $dead ->
            [yes] Hatte diese Person noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
           *[no] Hat diese Person noch andere Namen: Rufnamen, religiöse Namen, frühere Namen, andere Schreibweisen?
        }
    }
person-other_names--label = Andere Namen
person-other_names-name = Nennen Sie mir einen anderen Namen oder eine andere Schreibweise.
person-other_names-name--label = Anderer Name
person-father_name =
    { $about ->
        [woman] Wie heißt ihr Vater?
        [man] Wie heißt sein Vater?
        [self] Wie heißt Ihr Vater?
       *[person] Wie heißt der Vater dieser Person?
    }
person-father_name--label = Vater
person-father_name--why =
    { $about ->
        [self] Viele Menschen haben denselben Namen. Am Namen des Vaters sieht man, dass wirklich Sie gemeint sind, und die Vereinten Nationen fragen danach. Wenn es ihn in Gefahr bringen könnte, überspringen Sie die Frage.
       *[person] Viele Menschen haben denselben Namen. Am Namen des Vaters sieht man, dass es wirklich diese Person ist, und die Vereinten Nationen fragen danach. Wenn es ihn in Gefahr bringen könnte, überspringen Sie die Frage.
    }
person-mother_name =
    { $about ->
        [woman] Wie heißt ihre Mutter?
        [man] Wie heißt seine Mutter?
        [self] Wie heißt Ihre Mutter?
       *[person] Wie heißt die Mutter dieser Person?
    }
person-mother_name--label = Mutter
person-mother_name--why =
    { $about ->
        [self] Viele Menschen haben denselben Namen. Am Namen der Mutter sieht man, dass wirklich Sie gemeint sind. Wenn es Ihre Mutter in Gefahr bringen könnte, überspringen Sie die Frage.
       *[person] Viele Menschen haben denselben Namen. Am Namen der Mutter sieht man, dass es wirklich diese Person ist. Wenn es die Mutter in Gefahr bringen könnte, überspringen Sie die Frage.
    }
person-spouse_name =
    { $about ->
        [woman] Wie heißt ihr Mann?
        [man] Wie heißt seine Frau?
        [self] Wie heißt Ihr Mann oder Ihre Frau?
       *[person] Wie heißt der Mann oder die Frau dieser Person?
    }
person-spouse_name--label = Ehemann oder Ehefrau
person-spouse_name--why = So findet man Papiere und Listen, auf denen beide zusammen stehen. Wenn es den Mann oder die Frau in Gefahr bringen könnte, überspringen Sie die Frage.
person-under_18 = Damals und auch jetzt jünger als 18
person-under_18--label = Unter 18 (ausgerechnet)
person-ethnicity =
    { $about ->
        [woman] { $dead ->
            [yes] Zu welchem Volk gehörte sie?
           *[no] Zu welchem Volk gehört sie?
        }
        [man] { $dead ->
            [yes] Zu welchem Volk gehörte er?
           *[no] Zu welchem Volk gehört er?
        }
        [self] Zu welchem Volk gehören Sie?
       *[person] { $dead ->
            [yes] Zu welchem Volk gehörte diese Person?
           *[no] Zu welchem Volk gehört diese Person?
        }
    }
person-ethnicity--label = Volk
person-ethnicity--o-uyghur = Uiguren
person-ethnicity--o-kazakh = Kasachen
person-ethnicity--o-kyrgyz = Kirgisen
person-ethnicity--o-uzbek = Usbeken
person-ethnicity--o-hui = Hui (Dunganen)
person-ethnicity--o-tajik = Tadschiken
person-ethnicity--o-tatar = Tataren
person-ethnicity--o-mongol = Mongolen
person-ethnicity--o-han = Han-Chinesen
person-ethnicity--o-other = Ein anderes Volk
person-citizenship =
    { $about ->
        [woman] { $dead ->
            [yes] Hatte sie eine oder mehrere Staatsangehörigkeiten, oder hatte sie eine beantragt?
           *[no] Hat sie eine oder mehrere Staatsangehörigkeiten, oder hat sie eine beantragt?
        }
        [man] { $dead ->
            [yes] Hatte er eine oder mehrere Staatsangehörigkeiten, oder hatte er eine beantragt?
           *[no] Hat er eine oder mehrere Staatsangehörigkeiten, oder hat er eine beantragt?
        }
        [self] Haben Sie eine oder mehrere Staatsangehörigkeiten, oder haben Sie eine beantragt?
       *[person] { $dead ->
            [yes] Hatte diese Person eine oder mehrere Staatsangehörigkeiten, oder war eine beantragt?
           *[no] Hat diese Person eine oder mehrere Staatsangehörigkeiten, oder ist eine beantragt?
        }
    }
person-citizenship--label = Staatsangehörigkeiten
person-citizenship--hint = Auch eine, die aufgegeben wurde. Ein Land nach dem anderen.
person-citizenship-country = Von welchem Land?
person-citizenship-country--label = Land
person-citizenship-kind = Wie steht es mit dieser Staatsangehörigkeit?
person-citizenship-kind--label = Wie es damit steht
person-citizenship-kind--o-held = Gilt jetzt
person-citizenship-kind--o-in_process = Ist beantragt
person-citizenship-kind--o-given_up = Wurde aufgegeben
person-citizenship-kind--o-other = Etwas anderes
person-residence_permit =
    { $about ->
        [woman] Hatte sie eine Erlaubnis, in einem anderen Land zu leben? Welche, und bis wann?
        [man] Hatte er eine Erlaubnis, in einem anderen Land zu leben? Welche, und bis wann?
        [self] Hatten Sie eine Erlaubnis, in einem anderen Land zu leben? Welche, und bis wann?
       *[person] Hatte diese Person eine Erlaubnis, in einem anderen Land zu leben? Welche, und bis wann?
    }
person-residence_permit--label = Aufenthaltserlaubnis
person-birthplace =
    { $about ->
        [woman] Wo wurde sie geboren: Dorf oder Stadt, Kreis?
        [man] Wo wurde er geboren: Dorf oder Stadt, Kreis?
        [self] Wo wurden Sie geboren: Dorf oder Stadt, Kreis?
       *[person] Wo wurde diese Person geboren: Dorf oder Stadt, Kreis?
    }
person-birthplace--label = Geburtsort
person-hukou =
    { $about ->
        [woman] { $dead ->
            [yes] Wo war ihr Hukou, also wo war sie gemeldet?
           *[no] Wo ist ihr Hukou, also wo ist sie gemeldet?
        }
        [man] { $dead ->
            [yes] Wo war sein Hukou, also wo war er gemeldet?
           *[no] Wo ist sein Hukou, also wo ist er gemeldet?
        }
        [self] Wo ist Ihr Hukou, also wo sind Sie gemeldet?
       *[person] { $dead ->
            [yes] Wo war der Hukou dieser Person, also wo war sie gemeldet?
           *[no] Wo ist der Hukou dieser Person, also wo ist sie gemeldet?
        }
    }
person-hukou--label = Hukou (Meldeort)
person-hukou--hint = Das kann ein anderer Ort sein als das Zuhause. Der Kreis genügt.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] Was war dort ihre genaue Adresse?
           *[no] Was ist dort ihre genaue Adresse?
        }
        [man] { $dead ->
            [yes] Was war dort seine genaue Adresse?
           *[no] Was ist dort seine genaue Adresse?
        }
        [self] Was war dort Ihre genaue Adresse?
       *[person] { $dead ->
            [yes] Was war dort die genaue Adresse dieser Person?
           *[no] Was ist dort die genaue Adresse dieser Person?
        }
    }
person-address--label = Adresse
person-address--why =
    { $about ->
        [self] Mit der Adresse kann unser Team bei einem Amt genau nach Ihnen fragen und nicht nach jemand anderem. Wenn dort noch Verwandte leben und es sie in Gefahr bringen könnte, überspringen Sie die Frage.
       *[person] Mit der Adresse kann unser Team bei einem Amt genau nach dieser Person fragen. Wenn dort noch Verwandte leben und es sie in Gefahr bringen könnte, überspringen Sie die Frage.
    }
person-occupation =
    { $about ->
        [woman] Was hat sie gearbeitet?
        [man] Was hat er gearbeitet?
        [self] Was haben Sie gearbeitet?
       *[person] Was hat diese Person gearbeitet?
    }
person-occupation--label = Arbeit
person-occupation--hint = Zum Beispiel: Bäcker, Lehrerin, Fahrer, in Rente.
person-workplace =
    { $about ->
        [woman] Wo hat sie gearbeitet oder studiert?
        [man] Wo hat er gearbeitet oder studiert?
        [self] Wo haben Sie gearbeitet oder studiert?
       *[person] Wo hat diese Person gearbeitet oder studiert?
    }
person-workplace--label = Wo gearbeitet, studiert
person-activities =
    { $about ->
        [woman] Gehörte etwas davon zu ihrem Leben?
        [man] Gehörte etwas davon zu seinem Leben?
        [self] Gehörte etwas davon zu Ihrem Leben?
       *[person] Gehörte etwas davon zum Leben dieser Person?
    }
person-activities--label = Was zum Leben gehörte
person-activities--hint = Sie können mehreres wählen.
person-activities--o-religious = Arbeit für den Glauben
person-activities--o-writer_artist = Schreiben, Kunst
person-activities--o-teacher_academic = Unterricht, Forschung
person-activities--o-business = Eigenes Geschäft, Handel
person-activities--o-official = Arbeit für den Staat
person-activities--o-activist = Einsatz für Rechte
person-activities--o-student = Studium
person-activities--o-farmer = Landwirtschaft, Vieh
person-activities--o-other = Etwas anderes
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] War sie verheiratet?
           *[no] Ist sie verheiratet?
        }
        [man] { $dead ->
            [yes] War er verheiratet?
           *[no] Ist er verheiratet?
        }
        [self] Sind Sie verheiratet?
       *[person] { $dead ->
            [yes] War diese Person verheiratet?
           *[no] Ist diese Person verheiratet?
        }
    }
person-marital_status--label = Verheiratet
person-marital_status--o-single = Nicht verheiratet
person-marital_status--o-married = Verheiratet
person-marital_status--o-divorced = Geschieden
person-marital_status--o-widowed = Verwitwet
person-marital_status--o-other = Etwas anderes
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Wie viele Kinder hatte sie?
           *[no] Wie viele Kinder hat sie?
        }
        [man] { $dead ->
            [yes] Wie viele Kinder hatte er?
           *[no] Wie viele Kinder hat er?
        }
        [self] Wie viele Kinder haben Sie?
       *[person] { $dead ->
            [yes] Wie viele Kinder hatte diese Person?
           *[no] Wie viele Kinder hat diese Person?
        }
    }
person-children--label = Wie viele Kinder
person-pregnant =
    { $about ->
        [self] Waren Sie schwanger, als es geschah?
       *[person] { $dead ->
            [yes] War sie schwanger, als es geschah?
           *[no] War sie schwanger, als es geschah, oder ist sie es jetzt?
        }
    }
person-pregnant--label = Schwanger
person-pregnant--why = Eine schwangere Frau braucht Hilfe, und besondere Regeln schützen sie. Sie müssen es nicht sagen.
person-health_before =
    { $about ->
        [woman] Wie war ihre Gesundheit, bevor es geschah? Krankheiten, Operationen, Medikamente?
        [man] Wie war seine Gesundheit, bevor es geschah? Krankheiten, Operationen, Medikamente?
        [self] Wie war Ihre Gesundheit, bevor es geschah? Krankheiten, Operationen, Medikamente, die Sie brauchten?
       *[person] Wie war die Gesundheit dieser Person, bevor es geschah? Krankheiten, Operationen, Medikamente?
    }
person-health_before--label = Gesundheit davor
person-health_before--why =
    { $about ->
        [self] Es zeigt, welche Hilfe Sie brauchten, und ob Ihre Gesundheit in der Haft schlechter wurde.
       *[person] { $dead ->
            [yes] Es zeigt, welche Hilfe diese Person brauchte, und ob die Gesundheit in der Haft schlechter wurde.
           *[no] Es zeigt, welche Hilfe diese Person braucht, und später, ob die Gesundheit in der Haft schlechter wurde.
        }
    }
person-marks =
    { $about ->
        [woman] Woran kann man sie erkennen: Größe, eine Narbe, eine Brille?
        [man] Woran kann man ihn erkennen: Größe, eine Narbe, eine Brille?
        [self] Woran kann man Sie erkennen: Größe, eine Narbe, eine Brille?
       *[person] Woran kann man diese Person erkennen: Größe, eine Narbe, eine Brille?
    }
person-marks--label = Besondere Merkmale
person-languages =
    { $about ->
        [woman] { $dead ->
            [yes] Welche Sprachen sprach sie?
           *[no] Welche Sprachen spricht sie?
        }
        [man] { $dead ->
            [yes] Welche Sprachen sprach er?
           *[no] Welche Sprachen spricht er?
        }
        [self] Welche Sprachen sprechen Sie?
       *[person] { $dead ->
            [yes] Welche Sprachen sprach diese Person?
           *[no] Welche Sprachen spricht diese Person?
        }
    }
person-languages--label = Sprachen
person-id_number =
    { $about ->
        [woman] Kennen Sie die Nummer ihres chinesischen Ausweises?
        [man] Kennen Sie die Nummer seines chinesischen Ausweises?
        [self] Welche Nummer hat Ihr chinesischer Ausweis?
       *[person] Kennen Sie die Nummer des chinesischen Ausweises dieser Person?
    }
person-id_number--label = Nummer des Ausweises
person-id_number--hint = 18 Ziffern, auf alten Papieren 15. Am Ende kann der Buchstabe X stehen. Ein Foto des Ausweises ist auch gut.
person-id_number--why = Diese Nummer gehört nur zu einem einzigen Menschen. So verwechselt man am sichersten nicht zwei mit demselben Namen. Sie müssen sie nicht sagen.
person-passport =
    { $about ->
        [woman] Kennen Sie die Nummer ihres Passes?
        [man] Kennen Sie die Nummer seines Passes?
        [self] Welche Nummer hat Ihr Pass?
       *[person] Kennen Sie die Nummer des Passes dieser Person?
    }
person-passport--label = Nummer des Passes
person-passport--why =
    { $about ->
        [self] Damit können eine Botschaft oder die Vereinten Nationen Sie finden. Sie müssen die Nummer nicht sagen.
       *[person] Damit können eine Botschaft oder die Vereinten Nationen diese Person finden. Sie müssen die Nummer nicht sagen.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] Wie hat man sie behandelt, als man sie holte?
        [man] Wie hat man ihn behandelt, als man ihn holte?
        [self] Wie hat man Sie behandelt, als man Sie holte?
       *[person] Wie hat man diese Person behandelt, als man sie holte?
    }
event-violence--label = Gewalt beim Abholen
event-violence--why = Es zeigt, ob damals das Gesetz gebrochen wurde. Sie müssen es nicht sagen.
event-violence--o-none = Keine Gewalt
event-violence--o-beaten = Schläge
event-violence--o-threatened = Drohungen
event-violence--o-hooded_or_cuffed = Kapuze, Handschellen
event-violence--o-home_searched = Wohnung durchsucht
event-violence--o-children_present = Kinder mussten zusehen
event-violence--o-other = Etwas anderes
event-taken_by = Wer hat das getan?
event-taken_by--label = Wer es getan hat
event-taken_by--hint = Sie können mehreres wählen. Wenn es niemand gesehen hat, wählen Sie, was Sie glauben; gleich danach frage ich, warum.
event-taken_by--o-police = Polizei
event-taken_by--o-state_security = Staatssicherheit
event-taken_by--o-village_officials = Orts- oder Dorfkomitee
event-taken_by--o-prison_service = Leute vom Gefängnis
event-taken_by--o-employer = Arbeitgeber
event-taken_by--o-unknown = Niemand weiß es
event-taken_by--o-other = Jemand anders
event-taken_by_why = Warum denken Sie, dass diese Leute es waren? Wenn Sie nicht wissen, wer es war: Warum denken Sie, dass die Behörden dahinterstehen?
event-taken_by_why--label = Warum Sie das denken
event-taken_by_why--hint = Zum Beispiel: Die Männer trugen Uniform, es war ein Polizeiauto, der Anruf kam von der Polizeiwache.
event-warrant = Wurde ein Papier gezeigt oder gegeben, zum Beispiel ein Haftbefehl?
event-warrant--label = Papier gezeigt
event-reason_official = Hat jemand von den Behörden gesagt, warum? Wenn Sie können, sagen Sie mir die genauen Worte.
event-reason_official--label = Grund, den man nannte
event-reason_suspected = Und was war, glauben Sie, der wahre Grund?
event-reason_suspected--label = Grund nach Ihrer Meinung
event-reason_suspected--hint = Sie können mehreres wählen.
event-reason_suspected--o-religion = Der Glaube
event-reason_suspected--o-contact_abroad = Kontakt ins Ausland
event-reason_suspected--o-travel_abroad = Reise ins Ausland
event-reason_suspected--o-phone_app = Etwas auf dem Handy
event-reason_suspected--o-speech_or_writing = Gesagtes, Geschriebenes
event-reason_suspected--o-relatives = Wegen der Verwandten
event-reason_suspected--o-past_conviction = Eine alte Strafe
event-reason_suspected--o-birth_policy = Zahl der Kinder
event-reason_suspected--o-foreign_citizenship = Ausländischer Pass
event-reason_suspected--o-helping_foreigners = Hilfe für Ausländer
event-reason_suspected--o-quota = Vorgegebene Anzahl
event-reason_suspected--o-unknown = Niemand weiß es
event-reason_suspected--o-other = Etwas anderes
event-reason_words = Möchten Sie zum Grund noch etwas sagen?
event-reason_words--label = Mehr zum Grund
event-last_contact =
    { $about ->
        [woman] Wann haben Sie oder die Familie zuletzt mit ihr gesprochen oder von ihr selbst etwas gehört?
        [man] Wann haben Sie oder die Familie zuletzt mit ihm gesprochen oder von ihm selbst etwas gehört?
       *[person] Wann haben Sie oder die Familie zuletzt mit dieser Person gesprochen oder direkt von ihr gehört?
    }
event-last_contact--label = Letzter Kontakt
event-last_contact--hint = Zum Beispiel: 2019, 06.2019 oder 22.06.2019. Ungefähr genügt.
event-last_contact_means = Auf welchem Weg war dieser Kontakt?
event-last_contact_means--label = Auf welchem Weg
event-last_contact_means--o-in_person = Wir sahen uns
event-last_contact_means--o-phone = Am Telefon
event-last_contact_means--o-wechat = Über WeChat
event-last_contact_means--o-whatsapp = Über WhatsApp
event-last_contact_means--o-letter = Mit einem Brief
event-last_contact_means--o-through_others = Über andere Menschen
event-last_contact_means--o-other = Auf anderem Weg
event-last_contact_words = Was wurde bei diesem letzten Kontakt gesagt?
event-last_contact_words--label = Was gesagt wurde
event-last_contact_words--why = Die letzten Worte zeigen oft, was bevorstand. Lassen Sie weg, was dort jemanden in Gefahr bringen könnte.
event-came_back =
    { $about ->
        [woman] War sie vorher im Ausland und ist dann nach China zurückgekehrt?
        [man] War er vorher im Ausland und ist dann nach China zurückgekehrt?
        [self] Waren Sie vorher im Ausland und sind dann nach China zurückgekehrt?
       *[person] War diese Person vorher im Ausland und ist dann nach China zurückgekehrt?
    }
event-came_back--label = Rückkehr nach China
event-came_back_from =
    { $about ->
        [woman] Aus welchem Land kehrte sie zurück?
        [man] Aus welchem Land kehrte er zurück?
        [self] Aus welchem Land kehrten Sie zurück?
       *[person] Aus welchem Land kehrte diese Person zurück?
    }
event-came_back_from--label = Woher zurückgekehrt
event-came_back_date = Wann war das?
event-came_back_date--label = Wann zurückgekehrt
event-came_back_date--hint = Zum Beispiel: 2017, 03.2017 oder 14.03.2017. Ungefähr genügt.
event-came_back_why = Warum?
event-came_back_why--label = Warum zurück
event-came_back_why--o-sick_relative = Kranke in der Familie
event-came_back_why--o-called_by_employer = Arbeitgeber verlangte es
event-came_back_why--o-called_by_police = Polizei verlangte es
event-came_back_why--o-papers_or_pension = Wegen Papieren, Rente
event-came_back_why--o-funeral = Zu einer Beerdigung
event-came_back_why--o-visit = Zu Besuch
event-came_back_why--o-study_end = Studium war zu Ende
event-came_back_why--o-deported = Abgeschoben
event-came_back_why--o-other = Etwas anderes
event-came_back_words = Was geschah auf dem Rückweg oder danach?
event-came_back_words--label = Mehr zur Rückkehr
event-passport_taken =
    { $about ->
        [woman] Hat man ihr den Pass weggenommen?
        [man] Hat man ihm den Pass weggenommen?
        [self] Hat man Ihnen den Pass weggenommen?
       *[person] Hat man dieser Person den Pass weggenommen?
    }
event-passport_taken--label = Pass weggenommen
event-exit_refused =
    { $about ->
        [woman] Hat man ihr verboten, das Land zu verlassen?
        [man] Hat man ihm verboten, das Land zu verlassen?
        [self] Hat man Ihnen verboten, das Land zu verlassen?
       *[person] Hat man dieser Person verboten, das Land zu verlassen?
    }
event-exit_refused--label = Ausreise verboten
event-witnesses = Hat es jemand gesehen, oder weiß jemand davon? Wir können eine Person nach der anderen aufschreiben.
event-witnesses--label = Zeugen
event-witnesses--hint = Nennen Sie einen Namen nur, wenn es diesen Menschen nicht in Gefahr bringt. „Eine Nachbarin“ genügt.
event-witnesses--why = Ein Bericht ist stärker, wenn mehr als ein Mensch davon weiß. Wir schreiben an Zeugen nur, wenn sie zugestimmt haben.
event-witnesses-who = Wer ist es? Ein Name, oder nur, wer das ist.
event-witnesses-who--label = Zeuge oder Zeugin
event-witnesses-who--hint = Zum Beispiel: eine Nachbarin, jetzt im Ausland.
event-witnesses-they_agreed = Ist dieser Mensch damit einverstanden, dass sein Name im Bericht steht?
event-witnesses-they_agreed--label = Ist einverstanden
event-witnesses-safe_to_name = Kann man diesen Menschen nennen, ohne ihn in Gefahr zu bringen?
event-witnesses-safe_to_name--label = Kann genannt werden
event-witnesses-what = Was hat dieser Mensch gesehen oder gehört?
event-witnesses-what--label = Was gesehen, gehört wurde
others = Wurden damals oder später noch andere aus der Familie geholt, oder sind andere verschwunden? Wir können einen nach dem anderen aufschreiben.
others--label = Andere aus der Familie
others--hint = Sie können später für jeden von ihnen einen Bericht machen. Was gleich ist, müssen Sie nicht noch einmal erzählen.
others--why = Oft werden mehrere aus einer Familie festgehalten. Niemand soll vergessen werden. Lassen Sie alle weg, die dadurch in Gefahr kommen könnten.
others-name = Wie heißt diese Person?
others-name--label = Name
others-relation = Wer ist diese Person für Sie?
others-relation--label = Wer es für Sie ist
others-together =
    Geschah es zur selben Zeit und am selben Ort?
others-together--label = Zur selben Zeit
others-what = Was ist mit dieser Person geschehen?
others-what--label = Was geschehen ist
history = Gab es davor oder danach noch etwas? Verhöre, ein Gericht, ein anderer Ort, Anrufe, Besuche, die Freilassung: Wir können eines nach dem anderen aufschreiben.
history--label = Davor und danach
history--hint = Die Reihenfolge ist egal. Ich ordne es für Sie nach der Zeit.
history-date = Wann war das?
history-date--label = Wann
history-date--hint = Zum Beispiel: 2018, 09.2018 oder 15.09.2018. Ungefähr genügt. Wenn Sie es nicht wissen, frage ich, wonach es war.
history-after = Wonach war es, und wie lange danach?
history-after--label = Wonach
history-after--hint = Zum Beispiel: etwa zwei Monate nach der Verhaftung.
history-what = Was war es?
history-what--label = Was
history-what--o-questioned = Verhör
history-what--o-summoned = Zur Polizei bestellt
history-what--o-passport_taken = Pass weggenommen
history-what--o-exit_ban = Ausreise verboten
history-what--o-taken = Abgeholt
history-what--o-charged = Angeklagt
history-what--o-trial = Vor Gericht
history-what--o-sentenced = Verurteilt
history-what--o-moved = Woanders hingebracht
history-what--o-seen = Von jemandem gesehen
history-what--o-call = Ein Anruf
history-what--o-visit = Ein Besuch
history-what--o-ill_treated = Schlecht behandelt
history-what--o-hospital = Im Krankenhaus
history-what--o-sent_to_work = Zur Arbeit geschickt
history-what--o-released = Freigelassen
history-what--o-retaken = Wieder abgeholt
history-what--o-official_answer = Antwort einer Behörde
history-what--o-rumour = Man erzählte es sich
history-what--o-died = Gestorben
history-what--o-other = Etwas anderes
history-state =
    { $about ->
        [woman] Und wo war sie danach?
        [man] Und wo war er danach?
        [self] Und wo waren Sie danach?
       *[person] Und wo war diese Person danach?
    }
history-state--label = Danach
history-place = Wo ist das geschehen?
history-place--label = Wo
history-who = Wer war noch dabei oder hat mitgemacht?
history-who--label = Wer dabei war
history-who--hint = Ein Amt oder ein Dienstgrad ist auch gut. Zum Beispiel: zwei Polizisten aus dem Dorf.
history-who--why = Es kann später zeigen, wer verantwortlich ist. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
history-source = Woher wissen Sie davon?
history-source--label = Woher Sie es wissen
history-source_words = Von wem oder woher genau, wenn Sie es sagen möchten?
history-source_words--label = Von wem
history-source_words--why = So lässt sich besser sagen, wie sicher die Nachricht ist. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
history-heard_on = Wann haben Sie davon gehört?
history-heard_on--label = Wann davon gehört
history-words = Möchten Sie dazu noch etwas sagen?
history-words--label = Mehr dazu
history-certainty = Wie sicher ist das?
history-certainty--label = Wie sicher
history-certainty--o-sure = Ich bin sicher
history-certainty--o-likely = Wahrscheinlich
history-certainty--o-unsure = Ich bin nicht sicher


## Section status: where the missing person is now, and how

status-heard_on = Wann haben Sie diese Nachricht bekommen?
status-heard_on--label = Wann die Nachricht kam
status-heard_on--hint = Zum Beispiel: 2024, 05.2024 oder 20.05.2024. Ungefähr genügt.
status-source =
    { $dead ->
        [yes] Wie haben Sie von dem Tod erfahren?
       *[no] { $about ->
            [woman] Woher wissen Sie, wo sie jetzt ist?
            [man] Woher wissen Sie, wo er jetzt ist?
           *[person] Woher wissen Sie, wo diese Person jetzt ist?
        }
    }
status-source--label = Woher Sie es wissen
status-source_words = Von wem oder woher genau, wenn Sie es sagen möchten?
status-source_words--label = Von wem
status-source_words--why = So lässt sich besser sagen, wie sicher die Nachricht ist. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
status-certainty = Wie sicher sind Sie sich?
status-certainty--label = Wie sicher
status-certainty--o-sure = Ich bin sicher
status-certainty--o-likely = Wahrscheinlich
status-certainty--o-unsure = Ich bin nicht sicher
status-facility =
    { $about ->
        [woman] Wo wird sie festgehalten, oder wo wurde sie zuletzt festgehalten?
        [man] Wo wird er festgehalten, oder wo wurde er zuletzt festgehalten?
        [self] Wo wurden Sie zuletzt festgehalten?
       *[person] Wo wird diese Person festgehalten, oder wo war das zuletzt?
    }
status-facility--label = Wo festgehalten
status-facility--hint = Ein Name, ein Kreis, oder wie andere den Ort nennen. Zum Beispiel: das Gefängnis in Künes.
status-facility_kind = Was für ein Ort ist das?
status-facility_kind--label = Was für ein Ort
status-facility_kind--o-camp = Umerziehungslager
status-facility_kind--o-detention_centre = Untersuchungsgefängnis
status-facility_kind--o-prison = Gefängnis
status-facility_kind--o-factory = Fabrik
status-facility_kind--o-hospital = Krankenhaus
status-facility_kind--o-school = Schule
status-facility_kind--o-orphanage = Kinderheim
status-facility_kind--o-unknown = Niemand weiß es
status-facility_kind--o-other = Etwas anderes
status-sentence =
    { $about ->
        [self] Welche Strafe haben Sie bekommen?
       *[person] Wie lautet die Strafe?
    }
status-sentence--label = Strafe
status-sentence--o-years = Jahre im Gefängnis
status-sentence--o-life = Lebenslang
status-sentence--o-death_suspended = Todesstrafe mit Aufschub
status-sentence--o-other = Etwas anderes
status-sentence_years = Wie viele Jahre?
status-sentence_years--label = Jahre
status-sentence_years--hint = Zum Beispiel: 7, oder 3,5 für dreieinhalb Jahre.
status-sentence_until = Bis wann dauert die Strafe?
status-sentence_until--label = Strafe dauert bis
status-sentence_until--hint = Zum Beispiel: 2031 oder 03.2031. Hier darf es ein Tag sein, der erst noch kommt.
status-charge = Was war der Vorwurf, soweit Sie wissen?
status-charge--label = Vorwurf
status-charge--hint = Wenn Sie können, mit den genauen Worten aus dem Papier.
status-court = Welches Gericht war es?
status-court--label = Gericht
status-trial_date = Wann war die Verhandlung vor Gericht?
status-trial_date--label = Wann vor Gericht
status-trial_date--hint = Zum Beispiel: 2018, 09.2018 oder 15.09.2018. Ungefähr genügt.
status-lawyer =
    { $about ->
        [woman] Gab es einen Anwalt, den sie oder die Familie ausgesucht hatte?
        [man] Gab es einen Anwalt, den er oder die Familie ausgesucht hatte?
        [self] Hatten Sie einen Anwalt, den Sie oder Ihre Familie ausgesucht hatten?
       *[person] Gab es einen Anwalt, den diese Person oder die Familie ausgesucht hatte?
    }
status-lawyer--label = Eigener Anwalt
status-family_told = Haben die Behörden der Familie gesagt, wie das Urteil lautet?
status-family_told--label = Der Familie gesagt
status-release_terms =
    { $about ->
        [woman] Welche Regeln bekam sie bei der Freilassung?
        [man] Welche Regeln bekam er bei der Freilassung?
        [self] Welche Regeln bekamen Sie bei der Freilassung?
       *[person] Welche Regeln bekam diese Person bei der Freilassung?
    }
status-release_terms--label = Regeln bei Freilassung
status-release_terms--hint = Zum Beispiel: jede Woche zur Polizei gehen, nicht reisen, nicht darüber sprechen.
status-release_terms--why = Wer freigelassen wird, ist oft nicht frei. Sie müssen nicht sagen, was dort Ärger machen könnte.
status-contact_now =
    { $about ->
        [woman] Hat jetzt jemand Kontakt mit ihr?
        [man] Hat jetzt jemand Kontakt mit ihm?
       *[person] Hat jetzt jemand Kontakt mit dieser Person?
    }
status-contact_now--label = Kontakt jetzt
status-contact_now--o-none = Kein Kontakt
status-contact_now--o-letters = Briefe
status-contact_now--o-calls = Telefonanrufe
status-contact_now--o-video_calls = Videoanrufe
status-contact_now--o-visits = Besuche
status-contact_now--o-other = Etwas anderes
status-contact_who = Wer hat diesen Kontakt?
status-contact_who--label = Wer Kontakt hat
status-contact_who--hint = Sie müssen niemanden beim Namen nennen. Zum Beispiel: Vater oder Mutter.
status-contact_who--why = Es zeigt, von wem Nachrichten kommen können. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
status-contact_often = Wie oft, und wie lange jedes Mal?
status-contact_often--label = Wie oft
status-contact_often--hint = Zum Beispiel: einmal im Monat, fünf Minuten.
status-contact_watched = Schaut oder hört dabei jemand zu?
status-contact_watched--label = Kontakt wird überwacht
status-health_now =
    { $about ->
        [woman] Wie ist ihre Gesundheit jetzt, soweit Sie wissen?
        [man] Wie ist seine Gesundheit jetzt, soweit Sie wissen?
        [self] Wie ist Ihre Gesundheit jetzt?
       *[person] Wie ist die Gesundheit dieser Person jetzt, soweit Sie wissen?
    }
status-health_now--label = Gesundheit jetzt
status-health_now--why = Es zeigt, ob bald ärztliche Hilfe gebraucht wird. Sie müssen es nicht sagen.
status-treatment_known =
    { $about ->
        [self] Bei den nächsten Fragen geht es darum, wie man Sie in der Haft behandelt hat. Möchten Sie darauf antworten? Sie müssen nicht.
        [woman] { $dead ->
            [yes] Wissen Sie, wie man sie behandelt hat? Sie müssen es nicht sagen.
           *[no] Wissen Sie, wie man sie behandelt? Sie müssen es nicht sagen.
        }
        [man] { $dead ->
            [yes] Wissen Sie, wie man ihn behandelt hat? Sie müssen es nicht sagen.
           *[no] Wissen Sie, wie man ihn behandelt? Sie müssen es nicht sagen.
        }
       *[person] { $dead ->
            [yes] Wissen Sie, wie man diese Person behandelt hat? Sie müssen es nicht sagen.
           *[no] Wissen Sie, wie man diese Person behandelt? Sie müssen es nicht sagen.
        }
    }
status-treatment_known--label = Umgang in Haft bekannt
status-treatment_known--why = Misshandlung ist ein Verbrechen, und was darüber erzählt wird, kann eines Tages zählen. Niemand muss es hier erzählen. Mit „Nein“ kommen Sie zur nächsten Frage.
status-treatment =
    { $about ->
        [woman] Was davon hat sie erlebt?
        [man] Was davon hat er erlebt?
        [self] Was davon haben Sie erlebt?
       *[person] Was davon hat diese Person erlebt?
    }
status-treatment--label = Umgang in der Haft
status-treatment--hint = Wählen Sie nur, was Sie erzählen möchten.
status-treatment--o-beating = Schläge
status-treatment--o-electric_shock = Stromschläge
status-treatment--o-solitary = Einzelhaft
status-treatment--o-forced_medication = Zwang zu Medikamenten
status-treatment--o-forced_food = Zwang zu Essen, Trinken
status-treatment--o-denied_care = Keine ärztliche Hilfe
status-treatment--o-forced_abortion_or_sterilisation = Abtreibung/Sterilisation
status-treatment--o-sexual_violence = Sexuelle Gewalt
status-treatment--o-stress_position = Schmerzhafte Haltungen
status-treatment--o-other = Etwas anderes
status-treatment_source = Woher wissen Sie das?
status-treatment_source--label = Woher man es weiß
status-treatment_source--o-seen = Ich habe es gesehen
status-treatment_source--o-told_of_this_person = Man hat es mir erzählt
status-treatment_source--o-known_in_general = Ist von dem Ort bekannt
status-treatment_words = Möchten Sie mehr darüber sagen? Nur, was Sie erzählen wollen.
status-treatment_words--label = Umgang, in Worten
status-treatment_words--why = Ihre eigenen Worte sagen mehr als Knöpfe. Sie können jederzeit aufhören und zurücknehmen, was Sie erzählt haben.
status-death = Das tut mir sehr leid. Sie können erzählen, was Sie wissen, so viel Sie wollen, oder es auf einen anderen Tag verschieben.
status-death--label = Der Tod
status-death--why = Die Familie hat ein Recht zu wissen, was geschehen ist. Es kann helfen, um den Leichnam zu bitten und nach der Wahrheit zu fragen.
status-death-date =
    { $about ->
        [woman] Wann ist sie gestorben?
        [man] Wann ist er gestorben?
       *[person] Wann ist diese Person gestorben?
    }
status-death-date--label = Tag des Todes
status-death-date--hint = Zum Beispiel: 2021, 11.2021 oder 25.11.2021. Ungefähr genügt.
status-death-place =
    { $about ->
        [woman] Wo ist sie gestorben?
        [man] Wo ist er gestorben?
       *[person] Wo ist diese Person gestorben?
    }
status-death-place--label = Ort des Todes
status-death-cause_told = Was hat man der Familie über die Ursache des Todes gesagt?
status-death-cause_told--label = Genannte Ursache
status-death-body_returned = Hat die Familie den Leichnam bekommen?
status-death-body_returned--label = Leichnam bekommen
status-death-how_known = Wie hat die Familie davon erfahren?
status-death-how_known--label = Wie man davon erfuhr


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Hatte sie Kinder? Wir können ein Kind nach dem anderen aufschreiben.
           *[no] Hat sie Kinder? Wir können ein Kind nach dem anderen aufschreiben.
        }
        [man] { $dead ->
            [yes] Hatte er Kinder? Wir können ein Kind nach dem anderen aufschreiben.
           *[no] Hat er Kinder? Wir können ein Kind nach dem anderen aufschreiben.
        }
        [self] Haben Sie Kinder? Wir können ein Kind nach dem anderen aufschreiben.
       *[person] { $dead ->
            [yes] Hatte diese Person Kinder? Wir können ein Kind nach dem anderen aufschreiben.
           *[no] Hat diese Person Kinder? Wir können ein Kind nach dem anderen aufschreiben.
        }
    }
family-children--label = Kinder
family-children--why = Kinder, die allein zurückbleiben, brauchen zuerst Hilfe. Statt des Namens genügt der erste Buchstabe.
family-children-name_or_initial = Wie heißt das Kind? Der erste Buchstabe genügt.
family-children-name_or_initial--label = Kind
family-children-age = Wie alt ist das Kind?
family-children-age--label = Alter
family-children-with = Bei wem lebt das Kind?
family-children-with--label = Bei wem es lebt
family-children-with--o-parent = Bei Vater oder Mutter
family-children-with--o-relatives = Bei Verwandten
family-children-with--o-orphanage = In einem Kinderheim
family-children-with--o-boarding_school = In einem Internat
family-children-with--o-unknown = Niemand weiß es
family-children-with--o-other = Etwas anderes
family-children-where = Wo lebt das Kind?
family-children-where--label = Wo
family-children-words = Möchten Sie über dieses Kind noch etwas sagen?
family-children-words--label = Mehr über das Kind
family-where =
    { $about ->
        [woman] Wo lebt ihre engste Familie jetzt?
        [man] Wo lebt seine engste Familie jetzt?
        [self] Wo lebt Ihre Familie jetzt?
       *[person] Wo lebt die engste Familie dieser Person jetzt?
    }
family-where--label = Wo die Familie lebt
family-where--why = Es zeigt, wo Hilfe möglich ist und welche Beamten dort verantwortlich sind. Der Kreis oder das Land genügt.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] Wer war auf sie angewiesen: Kinder, alte Eltern, Kranke?
           *[no] Wer ist auf sie angewiesen: Kinder, alte Eltern, Kranke?
        }
        [man] { $dead ->
            [yes] Wer war auf ihn angewiesen: Kinder, alte Eltern, Kranke?
           *[no] Wer ist auf ihn angewiesen: Kinder, alte Eltern, Kranke?
        }
        [self] Wer ist auf Sie angewiesen: Kinder, alte Eltern, Kranke?
       *[person] { $dead ->
            [yes] Wer war auf diese Person angewiesen: Kinder, alte Eltern, Kranke?
           *[no] Wer ist auf diese Person angewiesen: Kinder, alte Eltern, Kranke?
        }
    }
family-dependants--label = Wer Hilfe braucht
family-dependants--why = Es zeigt, wer am meisten Hilfe braucht. Namen sind nicht nötig.
family-reprisals = Wurde die Familie deswegen unter Druck gesetzt?
family-reprisals--label = Druck auf die Familie
family-reprisals--hint = Sie können mehreres wählen.
family-reprisals--why = Druck auf Familien ist schon für sich gegen das Gesetz, und auch darüber kann man berichten. Sie müssen nicht sagen, wer es war.
family-reprisals--o-questioned = Verhöre
family-reprisals--o-harassed = Immer wieder belästigt
family-reprisals--o-beaten = Schläge
family-reprisals--o-surveillance = Überwachung
family-reprisals--o-passport_taken = Pass weggenommen
family-reprisals--o-passport_refused = Pass verweigert
family-reprisals--o-job_lost = Arbeit verloren
family-reprisals--o-detained = Festgehalten
family-reprisals--o-forced_to_call = Zu Anrufen gezwungen
family-reprisals--o-home_visits = Beamte kommen ins Haus
family-reprisals--o-officials_in_home = Beamte wohnen bei ihnen
family-reprisals--o-forced_marriage = Zwangsheirat
family-reprisals--o-money_cut_off = Geld, Land weggenommen
family-reprisals--o-other = Etwas anderes
family-reprisals_words = Wer war es, wann war es, und was wurde gesagt?
family-reprisals_words--label = Druck, in Worten
family-reprisals_words--why = Mit genauen Worten und Tagen kann man sich leichter darüber beschweren. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
family-forbidden_to_call = Hat man Verwandten dort verboten, Sie anzurufen oder Ihre Anrufe anzunehmen?
family-forbidden_to_call--label = Anrufe verboten
family-needs = Was braucht die Familie, dort oder im Ausland?
family-needs--label = Was gebraucht wird
family-needs--hint = Unser Team wird es sehen, kann aber keine Hilfe versprechen.
family-needs--o-food_money = Essen, Geld
family-needs--o-housing = Eine Wohnung
family-needs--o-legal_help = Hilfe von einem Anwalt
family-needs--o-health_care = Arzt, Medikamente
family-needs--o-psychological = Jemand zum Reden
family-needs--o-papers = Papiere
family-needs--o-school = Schule
family-needs--o-none = Im Moment nichts
family-needs--o-other = Etwas anderes


## Section reporter: about the person who writes

reporter-name = Wie heißen Sie? Sie können auch einen anderen Namen für sich wählen.
reporter-name--label = Ihr Name
reporter-name--why = Ein Bericht mit Namen hat mehr Gewicht, und die Vereinten Nationen nehmen nur solche an. Der Name wird getrennt vom Bericht aufbewahrt, und für uns ist auch ein anderer Name in Ordnung.
reporter-name_hidden = Soll Ihr Name niemandem gezeigt werden außer unserem Team?
reporter-name_hidden--label = Meinen Namen verbergen
reporter-age = Wie alt sind Sie?
reporter-age--label = Ihr Alter
reporter-city = In welcher Stadt leben Sie?
reporter-city--label = Ihre Stadt
reporter-citizenship = Welche Staatsangehörigkeit haben Sie?
reporter-citizenship--label = Ihre Staatsangehörigkeit
reporter-own_story = Hat man Sie selbst festgehalten, verhört oder bedroht? Wenn Sie wollen, erzählen Sie es mir.
reporter-own_story--label = Was Sie selbst erlebten
reporter-own_story--why = Was Sie erlebt haben, gehört zum ganzen Bild. Es wird getrennt vom Bericht aufbewahrt. Sie müssen es nicht erzählen.
reporter-contact_preference = Wenn unser Team mit Ihnen sprechen möchte: Wie ist es Ihnen am liebsten?
reporter-contact_preference--label = Wie man Sie erreicht
reporter-contact_preference--o-this_chat = Hier in diesem Chat
reporter-contact_preference--o-phone = Am Telefon
reporter-contact_preference--o-email = Per E-Mail
reporter-contact_preference--o-signal = Über Signal
reporter-contact_preference--o-other = Auf anderem Weg
reporter-contact = Welche Nummer oder Adresse darf unser Team benutzen?
reporter-contact--label = Nummer oder Adresse
reporter-contact--hint = Eine Telefonnummer oder eine E-Mail-Adresse. Zum Beispiel: someone@example.org
reporter-contact--why = Wenn dieser Chat verloren geht, könnte unser Team Sie nicht mehr erreichen. Die Nummer oder Adresse wird getrennt vom Bericht aufbewahrt.
reporter-address = Wie ist Ihre Postadresse?
reporter-address--label = Ihre Postadresse
reporter-address--why = Sie haben erlaubt, dass der Bericht an die Vereinten Nationen geht. Dort fragt man nach der Adresse der Person, die berichtet. Bis dahin wird sie getrennt vom Bericht aufbewahrt.
reporter-pressure = Hat man Sie selbst unter Druck gesetzt, dort, wo Sie jetzt leben?
reporter-pressure--label = Druck auf Sie
reporter-pressure--hint = Sie können mehreres wählen.
reporter-pressure--why = So weiß unser Team, wie vorsichtig es sein muss, wenn es Ihnen schreibt. Sie müssen es nicht sagen.
reporter-pressure--o-none = Nein
reporter-pressure--o-calls = Anrufe, Nachrichten
reporter-pressure--o-threats_to_relatives = Drohung gegen Verwandte
reporter-pressure--o-asked_to_spy = Ich sollte spitzeln
reporter-pressure--o-passport_trouble = Ärger mit dem Pass
reporter-pressure--o-other = Etwas anderes


## Section testimony: story, papers, recordings

testimony-story = Erzählen Sie mir alles, was Sie erzählen möchten. Schreiben Sie, sprechen Sie, oder nehmen Sie ein Video auf; so lang Sie wollen, in mehreren Nachrichten.
testimony-story--label = Ihre Geschichte
testimony-story--hint = Sie können aufhören und an einem anderen Tag weitermachen. Lassen Sie die Namen von Menschen weg, die dadurch in Gefahr kommen könnten.
testimony-story--why = Ihre eigenen Worte, in Ihrer eigenen Sprache, sind das Herz dieses Berichts. Sie entscheiden, was Sie erzählen.
testimony-files = Haben Sie Papiere, Briefe, Fotos, Aufnahmen? Sie können sie hier schicken, eins nach dem anderen.
testimony-files--label = Papiere und Aufnahmen
testimony-files--hint =
    So schicken Sie etwas in voller Größe: Tippen Sie auf die Büroklammer, wählen Sie „Datei“. Eine Datei darf höchstens 20 MB haben.
    In einer Datei steckt auch Verborgenes, zum Beispiel wann und wo ein Foto gemacht wurde.
testimony-files-files = Schicken Sie es jetzt. Auch mehreres auf einmal ist gut, wenn es zusammengehört.
testimony-files-files--label = Dateien
testimony-files-kind = Was ist es?
testimony-files-kind--label = Was es ist
testimony-files-kind--o-photo = Ein Foto
testimony-files-kind--o-identity_paper = Ausweis, Pass
testimony-files-kind--o-court_paper = Gerichts-, Polizeipapier
testimony-files-kind--o-letter = Ein Brief
testimony-files-kind--o-screenshot = Bild vom Bildschirm
testimony-files-kind--o-recording = Tonaufnahme
testimony-files-kind--o-video = Ein Video
testimony-files-kind--o-list = Liste mit Namen
testimony-files-kind--o-other = Etwas anderes
testimony-files-about = Was zeigt es?
testimony-files-about--label = Was es zeigt
testimony-files-may_share = Darf man es denen zeigen, die mit Ihrer Erlaubnis den Bericht bekommen?
testimony-files-may_share--label = Darf gezeigt werden
testimony-files-source = Von wem oder woher haben Sie es?
testimony-files-source--label = Woher es kommt
testimony-files-source--hint = Sie müssen niemanden beim Namen nennen. Zum Beispiel: von einer Verwandten, von einer Internetseite.
testimony-links = Gibt es dazu etwas im Internet: einen Artikel, ein Video, eine Liste?
testimony-links--label = Internet-Adressen
testimony-links-url = Schicken Sie mir die Internet-Adresse.
testimony-links-url--label = Internet-Adresse
testimony-links-url--hint = Zum Beispiel: https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Haben Sie oder andere schon jemanden um Hilfe oder um eine Antwort gebeten? Wir können eines nach dem anderen aufschreiben.
actions--label = Was schon getan wurde
actions--hint = Wenn nichts getan wurde, tippen Sie auf „Soviel ich weiß, nein“. Damit hat niemand etwas falsch gemacht.
actions-by = Wer hat gefragt?
actions-by--label = Wer gefragt hat
actions-by--hint = Zum Beispiel: ich, meine Tante im Ausland, ein Anwalt.
actions-body = Wer wurde gefragt?
actions-body--label = Wer gefragt wurde
actions-body--o-police_there = Die Polizei dort
actions-body--o-embassy_of_china = Die Botschaft Chinas
actions-body--o-own_foreign_ministry = Mein Außenministerium
actions-body--o-un_wgeid = UNO, Verschwundene
actions-body--o-un_other = UNO, andere Stelle
actions-body--o-icrc = Rotes Kreuz (IKRK)
actions-body--o-amnesty_or_hrw = Amnesty oder HRW
actions-body--o-public_list = Öffentliche Liste
actions-body--o-local_organisation = Organisation vor Ort
actions-body--o-media = Zeitung, Radio, TV
actions-body--o-court = Ein Gericht
actions-body--o-other = Jemand anders
actions-date = Wann war das?
actions-date--label = Wann
actions-date--hint = Zum Beispiel: 2022, 04.2022 oder 21.04.2022. Ungefähr genügt.
actions-reference = Hatte die Anfrage eine Nummer oder einen Namen?
actions-reference--label = Nummer der Anfrage
actions-result = Was ist daraus geworden?
actions-result--label = Was daraus wurde
actions-why_none = Gibt es einen Grund, warum niemand gefragt wurde?
actions-why_none--label = Warum niemand gefragt wurde
actions-why_none--hint = Zum Beispiel: Die Familie hat Angst, oder sie wusste nicht, wen sie fragen soll. Die Vereinten Nationen fragen danach.
wishes = Was wünschen Sie sich?
wishes--label = Wünsche
wishes--hint = Sie können mehreres wählen. Unser Team wird Ihre Wünsche sehen, kann aber nicht versprechen, dass sie in Erfüllung gehen.
wishes--o-find_out_how = Wissen, wie es war
wishes--o-body_returned = Den Leichnam bekommen
wishes--o-truth = Die Wahrheit
wishes--o-find_out_where = Wissen, an welchem Ort
wishes--o-proof_of_life = Ein Lebenszeichen
wishes--o-medical_care = Ärztliche Hilfe
wishes--o-release = Freiheit
wishes--o-reunite_children = Kinder wieder bei uns
wishes--o-lawyer = Ein Anwalt
wishes--o-un_submission = Der UNO berichten
wishes--o-government_help = Hilfe meiner Regierung
wishes--o-publish = Öffentlich machen
wishes--o-media_contact = Mit Journalisten reden
wishes--o-message_of_hope = Ein Wort der Hoffnung
wishes--o-compensation = Entschädigung
wishes--o-material_help = Geld, Dinge zum Leben
wishes--o-only_record = Nur aufbewahren
wishes--o-other = Etwas anderes
wishes-words = Möchten Sie über Ihre Wünsche mehr sagen?
wishes-words--label = Wünsche, in Worten


## Section consents: permissions, and keeping in touch

consent-connect_families = Wenn eine andere Familie von derselben Person berichtet: Darf unser Team dieser Familie sagen, dass auch Sie berichtet haben? Das fragen wir alle im Voraus. Es heißt nicht, dass es einen anderen Bericht gibt.
consent-connect_families--label = Anderer Familie sagen
consent-icrc = Darf dieser Bericht an das Internationale Komitee vom Roten Kreuz gehen, das nach vermissten Menschen sucht?
consent-icrc--label = An das Rote Kreuz geben
consent-organisations = Darf dieser Bericht an andere Organisationen gehen, die sich für Menschenrechte einsetzen?
consent-organisations--label = Andere Organisationen
consent-governments = Darf dieser Bericht an Regierungen und Parlamente anderer Länder gehen, damit sie China nach dieser Person fragen?
consent-governments--label = Andere Regierungen
consent-research = Darf der Bericht für die Forschung benutzt werden, ohne die Namen?
consent-research--label = Forschung, ohne Namen
consent-publish_person = Dürfen der Name dieser Person und das, was geschehen ist, veröffentlicht werden, sodass alle es lesen können? Veröffentlichtes lässt sich nicht zurückholen.
consent-publish_person--label = Öffentlich, mit Namen
consent-publish_photo = Darf das Foto dieser Person veröffentlicht werden? Veröffentlichtes lässt sich nicht zurückholen.
consent-publish_photo--label = Foto öffentlich
consent-publish_location = Wenn es veröffentlicht wird: Wie genau darf der Ort gezeigt werden?
consent-publish_location--label = Ort öffentlich
consent-publish_location--o-none = Gar nicht
consent-publish_location--o-prefecture = Nur die Präfektur
consent-publish_location--o-county = Nur der Kreis
consent-publish_location--o-exact = Der genaue Ort
consent-media = Darf man Journalisten von diesem Bericht erzählen, und darf unser Team deren Fragen an Sie weitergeben?
consent-media--label = Journalisten
consent-worries = Wovor haben Sie Angst, wenn dieser Bericht benutzt wird?
consent-worries--label = Wovor Sie Angst haben
consent-worries--why = Unser Team will wissen, was Ihnen oder Ihrer Familie schaden könnte, bevor es etwas mit dem Bericht tut.
follow_up-hours = Zu welcher Tageszeit darf ich Ihnen schreiben?
follow_up-hours--label = Tageszeit
follow_up-hours--o-morning = Vormittags, 9–12 Uhr
follow_up-hours--o-midday = Nachmittags, 12–16 Uhr
follow_up-hours--o-evening = Abends, 16–20 Uhr
follow_up-hours--o-any = Zu jeder Zeit
follow_up-zone = In Ihrem Land ist es nicht überall gleich spät. Welche Zeit gilt bei Ihnen?
follow_up-zone--label = Ihre Ortszeit
follow_up-code_word = Wenn Sie wollen, wählen Sie ein Geheimwort. Dann frage ich danach, bevor ich etwas aus Ihrem Bericht zeige.
follow_up-code_word--label = Geheimwort
follow_up-code_word--hint = Wählen Sie ein Wort, das andere nicht erraten können, keinen Namen aus dem Bericht. Merken Sie es sich gut: Wenn Sie es vergessen, kann nur jemand aus unserem Team helfen.
follow_up-code_word--why = Vielleicht hat eines Tages jemand anders Ihr Handy in der Hand. Wenn es ein Geheimwort gibt, zeige ich diesem Menschen Ihren Bericht nicht. Was schon in diesem Chat steht, bleibt lesbar, bis Sie den Chat leeren.


### Interface

## Buttons (24 characters at most)

button-yes = Ja
button-no = Nein
button-yes-right = Ja, das stimmt
button-correct = Nein, ich ändere es
button-about = Ungefähr, nicht sicher
button-dont-know = Ich weiß es nicht
button-prefer-not = Möchte ich nicht sagen
button-later = Später
button-back = Zurück
button-why = Hilfe, und warum?
button-menu = Menü
button-i-agree = Ja, einverstanden
button-that-is-all = Das ist alles
button-add-one = Ja, aufschreiben
button-add-another = Noch mehr aufschreiben
button-none = Soviel ich weiß, nein
button-good-moment = Ja, es passt
button-not-now = Jetzt nicht, später
button-stop-here = Hier aufhören
button-leave-as-is = So lassen
button-earlier = Früher
button-after-event = Nach etwas anderem
button-only-year = Nur { $year }
button-about-year = Ungefähr { $year }
button-only-month = Nur der Monat
button-about-month = Ungefähr dieser Monat
button-more-countries = Weitere Länder
button-my-words = Meine Worte behalten
button-continue = Weiter
button-read-back = Ansehen, was ich sagte
button-hand-in = Abgeben
button-hand-in-now = Jetzt abgeben
button-other-things = Anderes
button-pause = Pause machen
button-mine = Meine Berichte
button-language = Sprache
button-consent = Was ich erlaube
button-privacy = Wer das sehen kann
button-help = Hilfe
button-lost-phone = Mein Telefon ist weg
button-stop = Aufhören
button-forget = Einen Bericht löschen
button-another = Über noch eine Person
button-tell-more = Mehr erzählen
button-take-out = Das herausnehmen
button-take-back = Antwort zurücknehmen
button-take-back-sure = Ja, Worte vernichten
button-all-sections = Alle Teile
button-copy = Mir eine Kopie schicken
button-copy-code = Code kopieren
button-withdraw = Bericht zurückziehen
button-questions-answered = Ich habe geantwortet
button-forget-sure = Ja, löschen
button-keep = Nein, behalten
button-begin = Anfangen
button-destroy-now = Sofort vernichten
button-bring-back = Zurückholen
button-stop-keep = Aufhören, alles behalten
button-stop-erase = Aufhören und löschen
button-copy-shared = Ja, wieder verwenden
button-start-empty = Nein, leer anfangen
button-open-linked = Auch über diese Person

## While a question is asked

progress-core = Der kurze Teil: { $here } von { $of }
answered-before = Ihre Antwort war: { $answer }
read-back = { $label }: { $value } – stimmt das?
read-back-words = { $label }: „{ $value }“. Ich bewahre genau diese Worte auf. Ist das richtig so?
kept-aloud = Was Sie geschickt haben, ist aufbewahrt. Ein Mensch wird es anhören oder lesen und aufschreiben.
kept-with-story = Das habe ich zu Ihrer eigenen Erzählung gelegt („Ihre Geschichte“).
kept-with-papers = Das habe ich zu Ihren Papieren und Dateien gelegt.
kept-edited = Ich habe Ihre Antwort so geändert, wie Sie sie verbessert haben.
kept-edited-piece = Ich habe die verbesserten Worte zu Ihrer Erzählung gelegt. Die früheren Worte bleiben auch.
kept-file = Ich habe es.
taken-back = Ihre Worte sind vernichtet. Es bleibt nur vermerkt, dass es eine Antwort gab.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = ja
no = nein
done = erzählt
seen = gelesen
none-told = nichts bekannt
unsaid-dont_know = Ich weiß es nicht
unsaid-prefer_not = Möchte ich nicht sagen
unsaid-later = später
answer-taken-back = (zurückgenommen)
age-years = { $years } Jahre alt
file-photo = ein Foto
file-document = eine Datei
file-audio = eine Aufnahme
file-voice = eine Sprachnachricht
file-video = ein Video
file-video-note = eine Videonachricht
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Dieser Knopf gehört zu einer früheren Frage. Hier ist die, bei der wir gerade sind.
rejected-not_offered = Das kann man hier nicht wählen. Bitte benutzen Sie einen der Knöpfe unten.
rejected-must_be_said = Hier brauche ich bitte ein Ja oder ein Nein.
rejected-nothing_to_confirm = Bitte wählen Sie wenigstens eines, oder tippen Sie auf „Ich weiß es nicht“.
rejected-no_such_place = Das konnte ich nicht mehr finden. Hier sind wir gerade.
rejected-list_is_full = Diese Liste ist voll. Bitte erzählen Sie den Rest mit eigenen Worten, geschrieben oder gesprochen.
rejected-not_this_kind = Bitte antworten Sie hier mit einem Knopf oder schreiben Sie.
file-too_big = Diese Datei ist größer als 20 MB, und Telegram lässt mich sie nicht holen. Könnten Sie sie in kleineren Teilen schicken, oder als kürzeres Video? Sonst ist nichts verloren.
file-too_many = In diesen Bericht passen keine weiteren Dateien. Bitte sagen Sie uns mit Worten, was es noch gibt, und jemand aus unserem Team wird Sie darum bitten.
file-report_full = Die Dateien dieses Berichts sind schon so groß, wie es geht. Bitte sagen Sie uns mit Worten, was es noch gibt, und jemand aus unserem Team wird Sie darum bitten.
file-disk_full = Ich kann gerade keine neuen Dateien aufbewahren, weil unser Speicher fast voll ist. Ihre Worte sind aufbewahrt. Bitte schicken Sie die Datei morgen noch einmal.
file-not_fetched = Eine der Dateien, die Sie geschickt haben, konnte ich nicht holen. Könnten Sie sie noch einmal schicken?
odd-sticker = Sticker kann ich nicht aufbewahren. Bitte schreiben oder sprechen Sie, oder benutzen Sie die Knöpfe.
odd-poll = Umfragen kann ich nicht aufbewahren. Bitte schreiben oder sprechen Sie, oder benutzen Sie die Knöpfe.
odd-location = Diesen Standort habe ich nicht aufbewahrt: Ich frage nie, wo Sie gerade sind. Wenn Sie einen Ort im Bericht meinen, schreiben Sie bitte seinen Namen.
odd-contact = Diese Kontaktkarte habe ich nicht aufbewahrt. Wenn sie zum Bericht gehört, schreiben Sie es bitte, wenn ich danach frage.
odd-other = Diese Art Nachricht kann ich nicht aufbewahren. Bitte schreiben oder sprechen Sie, schicken Sie ein Foto oder eine Datei, oder benutzen Sie die Knöpfe.
not-before-consent = Bevor ich etwas aufbewahren darf, antworten Sie bitte zuerst hierauf.
sorry = Bei uns ist etwas schiefgegangen. Was Sie vorher erzählt haben, ist aufbewahrt. Bitte schicken Sie Ihre letzte Nachricht noch einmal.
storage-refused = Ihre letzte Nachricht konnte ich nicht aufbewahren, weil unser Speicher ein Problem hat. Was Sie vorher erzählt haben, ist nicht verloren. Bitte schicken Sie sie in einer kleinen Weile noch einmal.
only-private = Ich rede nur in einem privaten Chat, in dem niemand sonst mitliest. Bitte schreiben Sie mir dort.
intake-closed =
    Im Moment nehmen wir keine Berichte entgegen. Was Sie jetzt schreiben oder schicken, wird nicht aufbewahrt.

    Hier erreichen Sie einen Menschen: { $contact }
intake-closed-yours = Was Sie vorher erzählt haben, ist unverändert aufbewahrt. Sie können es ansehen oder löschen lassen.
drafts-enough = Sie haben heute viele Berichte angefangen. Bitte machen Sie mit einem davon weiter. Morgen können Sie einen neuen anfangen.
too-fast = Das war sehr viel auf einmal, Ihre letzten Nachrichten konnte ich nicht annehmen. Bitte warten Sie eine Minute und schicken Sie sie dann noch einmal.
poster-line = Wird jemand aus Ihrer Familie vermisst? Erzählen Sie es hier, in Ihrer Sprache. Nehmen Sie sich alle Zeit, die Sie brauchen.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] am selben Tag
        [7] eine Woche später
        [one] { $count } Tag später
       *[other] { $count } Tage später
    }
lag-months =
    { $count ->
        [12] ein Jahr später
        [18] eineinhalb Jahre später
        [24] zwei Jahre später
        [36] drei Jahre später
        [60] fünf Jahre später
        [one] { $count } Monat später
       *[other] { $count } Monate später
    }

## Around the interview

welcome-back = Schön, dass Sie wieder da sind. Am { $date } haben Sie hier aufgehört: „{ $where }“. Alles, was Sie erzählt haben, ist aufbewahrt.
where-menu = das Menü
menu = Danke. Was Sie erzählt haben, kann so abgegeben werden, wie es ist. Wenn Sie möchten, können Sie mehr erzählen, heute oder an jedem anderen Tag. Was möchten Sie tun?
menu-unfinished = Den kurzen Teil haben wir noch nicht fertig. Sie können da weitermachen, wo wir aufgehört haben, wann immer Sie wollen.
menu-handed-in = Ihr Bericht ist abgegeben. Sie können ihn weiterhin jederzeit ergänzen oder ändern.
section-finished = Danke. „{ $section }“ ist fürs Erste fertig.
more = Was möchten Sie tun?
choose-language = Welche Sprache wollen wir sprechen? An dem, was Sie erzählt haben, ändert sich nichts.
language-changed = Von jetzt an sprechen wir diese Sprache.
language-offer = { $own_name }: Wollen wir in dieser Sprache weitersprechen? An dem, was Sie erzählt haben, ändert sich nichts.
button-stay = Nein, so bleiben
nothing-here = Im Moment gibt es hier keinen Bericht. Möchten Sie einen anfangen?
paused = Lassen Sie sich Zeit. Was Sie erzählt haben, ist aufbewahrt, und wir machen genau da weiter, wo wir aufgehört haben. Wenn Sie so weit sind, öffnen Sie diesen Chat und tippen Sie auf „Weiter“.
paused-nothing = Lassen Sie sich Zeit. Ich bewahre nur die Nummer dieses Chats und den Zeitpunkt auf, sonst nichts. Wenn Sie so weit sind, tippen Sie auf „Weiter“.
stop = Soll ich hier aufhören? Sie können behalten, was Sie erzählt haben, und später wiederkommen, oder es löschen lassen.
stopped = Ich werde Ihnen nicht schreiben. Was Sie erzählt haben, ist aufbewahrt. Wenn Sie wiederkommen, machen wir da weiter, wo wir aufgehört haben.
consent-refused = Ich verstehe. Ohne Ihre Erlaubnis bewahre ich nichts auf: Was Sie bisher erzählt haben, ist gelöscht. Wenn Sie es sich anders überlegen, können Sie jederzeit neu anfangen.
mine =
    { $count ->
        [one] Sie haben hier einen Bericht.
       *[other] Sie haben hier { $count } Berichte.
    }
new-copy-shared = Sie haben schon von sich erzählt: Ihr Name, Ihr Land, Ihre Wünsche. Soll ich diese Antworten auch für den neuen Bericht nehmen? Sie können jede davon ändern.
new-report = Ein neuer Bericht. Der andere bleibt so, wie er ist.
linked-offer = Sie haben noch von jemand anderem aus Ihrer Familie erzählt. Möchten Sie auch über diese Person berichten?

state-draft = noch nicht fertig
state-handed-in = abgegeben
state-in-review = wird gerade gelesen
state-accepted = angenommen
state-returned = wir haben Fragen
state-closed = abgeschlossen
state-withdrawn = zurückgezogen
report-draft = { $title }. Dieser Bericht ist noch nicht abgegeben.
report-handed-in = { $title }. Abgegeben, Berichtscode { $code }. Ein Mensch wird den Bericht lesen.
report-in-review = { $title }. Berichtscode { $code }. Ein Mensch liest den Bericht gerade.
report-accepted = { $title }. Berichtscode { $code }. Der Bericht wurde gelesen und angenommen.
report-returned = { $title }. Berichtscode { $code }. Der Bericht wurde gelesen, und es gibt Fragen an Sie.
report-closed = { $title }. Berichtscode { $code }. Die Arbeit daran ist abgeschlossen.
report-withdrawn = { $title }. Berichtscode { $code }. Sie haben den Bericht zurückgezogen: Niemand arbeitet daran.
next-handed-in = Wie es weitergeht: Ein Mensch aus der Organisation liest den Bericht. Sie brauchen nichts zu tun. Ergänzen können Sie an jedem Tag.
next-in-review = Wie es weitergeht: Dieser Mensch liest alles und hat vielleicht Fragen. Bis dahin brauchen Sie nichts zu tun.
next-accepted = Wie es weitergeht: Die Organisation arbeitet mit dem, was Sie erzählt haben, soweit Sie es erlauben. Wenn Sie etwas Neues hören, schreiben Sie es bitte hier dazu.
next-returned = Wie es weitergeht: Ergänzen Sie, was Sie wissen, und tippen Sie dann auf „Ich habe geantwortet“. Was Sie nicht wissen, kann offen bleiben.
next-closed = Wie es weitergeht: Niemand arbeitet mehr daran, und was Sie erzählt haben, bleibt aufbewahrt. Wenn Sie etwas Neues hören, schreiben Sie es bitte hier dazu.
reason-return-person = Es ist noch nicht klar, wer die Person ist. Andere Namen, das Geburtsjahr oder der Heimatort würden helfen.
reason-return-happened = Es ist noch nicht klar, was geschehen ist. Ein paar Worte mehr dazu würden helfen.
reason-return-when-where = Es ist noch nicht klar, wann oder wo es geschehen ist. Ungefähr genügt.
reason-return-how-known = Es ist noch nicht klar, woher Sie das wissen: ob Sie es selbst gesehen haben oder wer es Ihnen erzählt hat.
reason-return-papers = Etwas, das Sie geschickt haben, war nicht zu lesen oder zu hören. Bitte schicken Sie es noch einmal, wenn Sie können.
reason-close-free = Der Grund: Sie haben uns gesagt, dass die Person frei ist.
reason-close-asked = Der Grund: Sie haben darum gebeten.
reason-close-not-ours = Der Grund: Daran kann die Organisation nicht arbeiten. Das heißt nicht, dass es weniger wichtig ist.
reason-close-no-contact = Der Grund: Es gab Fragen, und wir konnten Sie nicht erreichen.
reason-close-done = Der Grund: Was die Organisation vorerst tun kann, ist getan.
questions-answered = Danke. Ein Mensch liest den Bericht noch einmal.

## Reading back and handing in

read-back-overview = Das haben Sie erzählt, Teil für Teil. Tippen Sie auf einen Teil, um ihn zu lesen. Jede Antwort lässt sich ändern oder zurücknehmen.
read-back-line = { $label }: { $value }
nothing-told-here = Hier ist noch nichts erzählt.
not-confirmed-yet = { $value } (noch nicht bestätigt)
take-back-sure = Soll ich Ihre Antwort zu „{ $label }“ vernichten? Ihre Worte und Dateien sind dann für immer weg. Kopien von früher, und dieser Chat auf Ihrem Handy und bei Telegram, werden davon nicht erreicht.
hand-in-missing = Bevor Sie abgeben können, brauche ich hierauf noch eine Antwort. Auch „Ich weiß es nicht“ ist eine Antwort:
    { $questions }
hand-in-ready = Der Bericht kann jetzt abgegeben werden. Danach lesen ihn Menschen aus der Organisation. Sie können ihn auch dann noch ergänzen, ändern und zurückziehen.
hand-in-un = Damit der Bericht an die Vereinten Nationen gehen kann, fehlt noch das hier. Sie können auch ohne das abgeben und es später ergänzen:
    { $missing }
un-name = der Name der Person
un-date = wann es geschah
un-place = wo es geschah
un-taken-by = wer die Person geholt hat
un-reporter = Ihr Name und Ihre Adresse
un-actions = was bisher getan wurde
un-consent = Ihre Erlaubnis für die Vereinten Nationen
handed-in = Danke. Ihr Bericht ist abgegeben.

    Ihr Berichtscode: { $code }

    Bitte schreiben Sie ihn auf Papier und heben Sie ihn auf. Mit diesem Code können Sie nach dem Bericht fragen. Geben Sie ihn niemandem, dem Sie nicht vertrauen.

    Jemand von { $organisation } wird den Bericht lesen, meistens innerhalb von zwei Wochen. Wenn Sie es erlaubt haben, schreiben wir Ihnen hier. Sie erreichen uns auch so: { $contact }.

    Dieser Chat bleibt auf Ihrem Handy und bei Telegram. So leeren Sie ihn: Öffnen Sie das Menü des Chats, wählen Sie „Chat löschen“ und setzen Sie auch das Häkchen, das den Chat für den Bot löscht.
not-handed-in = Der Bericht ist nicht abgegeben.
withdraw-sure = Soll ich diesen Bericht zurückziehen? Von da an arbeitet niemand mehr daran, und nichts wird mehr weitergegeben. Was vorher weitergegeben wurde, lässt sich nicht zurückholen. Der Bericht bleibt hier verschlossen, bis Sie ihn löschen oder wieder abgeben.
withdrawn = Der Bericht ist zurückgezogen.
consent = Was dürfen wir mit diesem Bericht tun? Bei jedem Punkt entscheiden Sie, und Sie können es an jedem Tag ändern. Eine Änderung gilt ab dem nächsten Mal, wenn etwas weitergegeben wird.
consent-given = Dieser Bericht ging bisher an:
consent-given-line = • { $recipient }, { $date }
given-archive = Unser eigenes Archiv
given-un = Vereinte Nationen (UNO)
given-icrc = Rotes Kreuz (IKRK)
given-organisations = Organisationen für Menschenrechte
given-governments = Regierungen anderer Länder
given-research = Forschung, ohne Namen
given-public = Veröffentlicht, für alle zu lesen
copy-caption = Das ist Ihre Kopie. Wer sie auf Ihrem Handy findet, kann sie lesen. Behalten Sie sie nur, wenn Ihnen das recht ist.
copy-title = Ihr Bericht
copy-made-on = Kopie vom { $date }
copy-file-name = kopie

## Erasing

forget-which = Welchen Bericht soll ich löschen?
forget-draft = { $title }. Soll ich diesen Bericht löschen? Er wird sofort vernichtet und lässt sich nicht zurückholen.
forget-handed-in =
    { $hours ->
        [one] { $title }. Soll ich diesen Bericht löschen? Von jetzt an kann ihn niemand öffnen, und nach { $hours } Stunde wird er vernichtet. Bis dahin können Sie ihn mit seinem Berichtscode zurückholen.
       *[other] { $title }. Soll ich diesen Bericht löschen? Von jetzt an kann ihn niemand öffnen, und nach { $hours } Stunden wird er vernichtet. Bis dahin können Sie ihn mit seinem Berichtscode zurückholen.
    }
forgotten = Es ist vernichtet: die Worte, die Dateien und die Schlüssel dazu. Was ich nicht erreichen kann: Kopien und Sicherungen von früher, und diesen Chat auf Ihrem Handy und bei Telegram. Dass etwas gelöscht wurde, bleibt vermerkt, aber nicht, was.
forgetting =
    { $hours ->
        [one] Der Bericht ist verschlossen: Niemand kann ihn mehr öffnen. In { $hours } Stunde wird er vernichtet. Wenn er sofort vernichtet werden soll oder wenn Sie ihn zurückhaben wollen, tippen Sie unten.
       *[other] Der Bericht ist verschlossen: Niemand kann ihn mehr öffnen. In { $hours } Stunden wird er vernichtet. Wenn er sofort vernichtet werden soll oder wenn Sie ihn zurückhaben wollen, tippen Sie unten.
    }
case-code-to-destroy = Bitte schreiben Sie den Berichtscode. Dann wird der Bericht sofort vernichtet.
case-code-to-bring-back = Bitte schreiben Sie den Berichtscode. Dann ist der Bericht wieder offen.
lost-phone = Ist Ihr alter Chat weg? Bitte schreiben Sie mir Ihren Berichtscode. Wenn Sie ihn nicht mehr haben, schreiben Sie „kein Code“.
lost-phone-told = Danke. Jemand von { $organisation } wird sich das ansehen und Ihnen hier schreiben. Bis dahin wird nichts geöffnet, damit niemand sonst lesen kann, was Ihre Familie erzählt hat. Sie erreichen uns auch so: { $contact }.
case-code-wrong = Das ist nicht der Code dieses Berichts. Bitte prüfen Sie ihn und schreiben Sie ihn noch einmal.
brought-back = Der Bericht ist wieder offen, genau wie er war.

## The code word

code-word-asked = Bitte schreiben Sie das Geheimwort, das Sie gewählt haben.
code-word-wrong = Das war es nicht. Bitte versuchen Sie es noch einmal.
goodbye = Danke. Auf Wiedersehen.

## Texts to read

help =
    Ich helfe Ihnen, Schritt für Schritt zu erzählen, was mit jemandem aus Ihrer Familie geschehen ist.

    Sie können auf einen Knopf tippen, schreiben oder eine Sprachnachricht schicken. Sie können jederzeit aufhören; was Sie erzählt haben, ist aufbewahrt. „Ich weiß es nicht“ ist auch eine gute Antwort.

    Über „Menü“ finden Sie alles: was Sie erzählt haben, andere Teile des Berichts, Ihre Sprache, und wie Sie den Bericht löschen.

    Wenn Sie lieber mit einem Menschen reden möchten: { $contact }.
privacy =
    Wer sehen kann, was Sie erzählen:

    • { $organisation } ({ $country }) kann Ihren Bericht lesen.
    • Telegram überbringt die Nachrichten und kann sie lesen.
    • Hier wird alles verschlossen aufbewahrt, aber der Computer, auf dem ich laufe, kann es öffnen, während er arbeitet.

    Wovor wir Sie nicht schützen können: vor jemandem, der Ihr Handy nimmt, vor jemandem, der in den laufenden Computer eindringt, und vor dem, was Telegram tut.

    So prüfen Sie, ob dieser Bot wirklich zu uns gehört: { $verify_at }. Ein Mensch, den Sie fragen können: { $contact }.

    Sie entscheiden, was mit dem Bericht geschehen darf („Was ich erlaube“), und Sie können ihn jederzeit löschen.
command-start = Anfangen oder weitermachen
command-continue = Da weitermachen, wo wir waren
command-report = Über noch eine Person berichten
command-mine = Meine Berichte
command-language = Sprache wechseln
command-consent = Was ich erlaube
command-privacy = Wer das sehen kann
command-help = Hilfe
command-stop = Für jetzt aufhören
command-forget = Einen Bericht löschen
bot-description = Hier können Sie in Ihrer Sprache erzählen, was mit jemandem aus Ihrer Familie geschehen ist. Sie können schreiben, sprechen oder tippen. Sie können jederzeit aufhören und später weitermachen. Diesen Bot betreibt { $organisation }. So prüfen Sie das: { $verify_at }
bot-short-description = Fragen und Antworten, Schritt für Schritt, in Ihrer Sprache.

## Why words could not be taken
rejected-empty = In dieser Nachricht konnte ich keine Worte sehen. Könnten Sie es noch einmal schreiben?
rejected-too_long = Das ist ein langer Text für diese Frage. Bitte schreiben Sie nur, wonach hier gefragt ist; für die ganze Geschichte ist später Platz.
rejected-use_buttons = Bitte tippen Sie auf einen der Knöpfe unten.
rejected-send_a_file = Hier brauche ich ein Foto oder eine Datei. Sie können auch auf „Später“ tippen.
rejected-not_an_option = Das finde ich hier in der Auswahl nicht. Bitte tippen Sie auf das, was am besten passt.
rejected-not_yes_or_no = Bitte tippen Sie auf „Ja“ oder „Nein“.
rejected-not_a_number = Bitte schreiben Sie nur eine Zahl, zum Beispiel 3 oder 7,5.
rejected-number_out_of_range = Diese Zahl scheint zu groß. Könnten Sie noch einmal nachsehen?
rejected-not_an_age = Bitte schreiben Sie das Alter in Jahren, zum Beispiel 34.
rejected-not_a_link = Das sieht nicht aus wie eine Internet-Adresse. Meistens beginnt sie mit https://
rejected-which_place = So heißt mehr als ein Ort. Welchen meinen Sie?
rejected-place_alike = Einen Ort, der genau so heißt, kenne ich nicht. Meinten Sie einen von diesen? Wenn nicht, bleiben Ihre eigenen Worte stehen.
rejected-not_a_country = Dieses Land kenne ich nicht. Ist es richtig geschrieben? Sie können Ihre Worte auch so lassen, wie sie sind.
rejected-which_country = Welches Land meinen Sie?
rejected-not_a_zone = In welcher dieser Städte ist es genauso spät wie bei Ihnen?
rejected-which_language = Bitte tippen Sie auf die Sprache, die Sie benutzen möchten.
rejected-choose_event = Bitte tippen Sie zuerst auf das Ereignis, nach dem es war.
rejected-not_a_date = Darin konnte ich kein Datum lesen. Bitte schreiben Sie es in Ziffern, zum Beispiel 2017, 03.2017 oder 14.03.2017, oder tippen Sie auf die Knöpfe.
rejected-which_date = Ich möchte dieses Datum richtig aufschreiben. Welches meinen Sie?
rejected-age_or_year = Ist das ein Alter oder ein Jahr?
rejected-no_year = In welchem Jahr war das? Wenn Sie nur das Jahr wissen, genügt das.
rejected-impossible_date = Diesen Tag gibt es im Kalender nicht. Könnten Sie noch einmal nachsehen?
rejected-too_long_ago = Das ist mehr als hundert Jahre her. Könnten Sie das Jahr noch einmal ansehen?
rejected-in_the_future = Dieser Tag ist noch nicht gekommen. Könnten Sie noch einmal nachsehen?
rejected-other_calendar = Das sieht aus wie ein Jahr aus einem anderen Kalender. Bitte schreiben Sie das Jahr so, wie man es hier zählt, zum Beispiel 2017.
rejected-ends_before_start = Das Ende liegt vor dem Anfang. Ist es umgekehrt?

## Buttons under suggestions
suggest-own-words = Meine Worte behalten
card-spellings = Ist der Name dort auf eine dieser Arten geschrieben? Tippen Sie nur auf eine Schreibweise, wenn jeder Buchstabe gleich ist. Wenn keine stimmt oder Sie es jetzt nicht sehen können, schreiben Sie, was Sie wissen.
suggest-age = { $years } Jahre alt

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = ungefähr { $date }
date-between = zwischen { $start } und { $end }
date-before = { $end } oder früher
date-after = { $start } oder später
date-unknown = mit Ihren Worten aufbewahrt
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
season-1 = Frühling
season-2 = Sommer
season-3 = Herbst
season-4 = Winter

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Eine chinesische Ausweisnummer hat meistens 18 Zeichen, eine alte 15. Ich habe aufbewahrt, was Sie geschrieben haben; wenn Sie das Papier zur Hand haben, sehen Sie bitte noch einmal nach.
remark-id-check = Das letzte Zeichen passt nicht zu den anderen: Vielleicht wurde eines falsch abgeschrieben. Ich habe es so aufbewahrt; könnten Sie noch einmal nachsehen?
remark-id-date = Den Tag der Geburt in dieser Nummer gibt es nicht. Ich habe sie so aufbewahrt; könnten Sie noch einmal nachsehen?
remark-id-birth = Nach dieser Nummer ist der Tag der Geburt: { $born }. Sie haben gesagt: { $told }. Ich habe beides aufbewahrt. Ist die Nummer richtig abgeschrieben?
remark-id-county = Diese Nummer beginnt mit der Zahl für { $county }; Sie haben { $told } gesagt. Die Nummer zeigt, wo ein Mensch zuerst gemeldet war, also kann beides stimmen. Ist die Nummer richtig abgeschrieben?
remark-id-area = Den Ort in den ersten sechs Ziffern kenne ich nicht. Ich habe die Nummer aufbewahrt; könnten Sie noch einmal nachsehen?

## Keeping in touch

checkin-hello = Hallo. Ist gerade ein guter Moment zum Reden?
news-hello = Es gibt etwas Neues zu dem, was Sie erzählt haben. Ist gerade ein guter Moment?
button-checkin-later = Heute, aber später
button-checkin-day = An einem anderen Tag
button-checkin-phone = Nicht auf diesem Handy
button-checkin-stop = Nicht mehr schreiben
checkin-later-today = Gut. Ich schreibe Ihnen heute später noch einmal, oder morgen, wenn es spät wird.
checkin-another-day = Gut. Ich schreibe Ihnen in ein paar Tagen wieder.
checkin-not-here = Gut. Ich schreibe hier nicht mehr, bis Sie mir selbst schreiben.
checkin-stopped = Ich frage nicht mehr. Was Sie erzählt haben, ist aufbewahrt. Sie können hier jederzeit schreiben.
checkin-ask =
    { $dead ->
        [yes] { $title }. Ich denke an Sie. Möchten Sie etwas ergänzen, oder brauchen Sie etwas?
       *[no] { $title }: Gibt es etwas Neues?
    }
button-news-none = Nichts Neues
button-news-some = Es gibt etwas Neues
button-news-help = Ich brauche Hilfe
button-news-wrong = Ich möchte etwas ändern
checkin-no-news = Danke. Ich habe aufgeschrieben, dass heute nichts Neues bekannt ist.
checkin-news = Danke. Erzählen Sie es mir Schritt für Schritt. Was Sie früher erzählt haben, bleibt, wie es ist; das Neue wird dazugelegt.
checkin-other-waits = Ihr anderer Bericht wartet genau da, wo Sie aufgehört haben. Sie finden ihn unter „Meine Berichte“.
checkin-help = Ich habe an die Menschen bei { $organisation } weitergegeben, dass Sie Hilfe brauchen. Sie können auch selbst einen Menschen erreichen: { $contact }. Wenn dort, wo Sie sind, gerade jemand in Gefahr ist, rufen Sie bitte die Notrufnummer an, die dort gilt.
checkin-wrong = Tippen Sie auf den Teil, in dem es steht, und ändern Sie es dort. Was Sie früher gesagt haben, bleibt auch aufbewahrt.
checkins-plan = Ich frage Sie hier, ob es etwas Neues gibt. Wie oft: { $rhythm }. Tageszeit: { $hours }, nach der Uhr von { $zone }. Nie in der Nacht.
checkins-plan-nowhere = Ich frage Sie hier, ob es etwas Neues gibt. Wie oft: { $rhythm }. Ich weiß nicht, wie spät es bei Ihnen ist. Darum schreibe ich nur in der einen Stunde, in der es in Amerika und in Kasachstan zugleich Tag ist.
checkins-next = Das nächste Mal: { $date }.
checkins-paused = Ich mache gerade eine Pause. Das nächste Mal: { $date }.
checkins-person-first = Im Moment frage ich nicht von mir aus. Jemand aus unserem Team sieht es sich zuerst an.
checkins-off = Im Moment frage ich Sie nichts von mir aus. Wenn Sie möchten, kann ich hin und wieder fragen, ob es etwas Neues gibt.
checkins-none = Sie haben noch keinen Bericht abgegeben. Danach können Sie wählen, ob ich hin und wieder nach Neuem frage.
button-checkins-begin = Mich nach Neuem fragen
button-less-often = Seltener
button-pause-month = Einen Monat Pause
button-checkins-change = Ändern, wie oft
button-moved = Ich wohne jetzt woanders
button-checkins-stop = Nicht mehr fragen
button-keep-in-touch = In Verbindung bleiben
command-checkins = Wann ich nach Neuem frage
asked-translated = Von unserem Team übersetzt ({ $tongue }, { $date }). Die eigenen Worte:
asked-picked = Unser Team möchte von Ihnen wissen:
asked-noted = Danke. Ich gebe es weiter.
asked-later = Gut. Die Frage wartet auf Sie.
button-asked = Eine Frage an Sie
nudge = Hallo. Sie haben mir erlaubt, Sie zu erinnern.
nudge-at-question = Wir waren bei Frage { $here } von { $of }.
nudge-in-part = Wir waren im Teil „{ $section }“.
nudge-at-the-end = Es fehlt nur noch der letzte Schritt: das Abgeben.
nudge-whenever = Wir können weitermachen, wann immer Sie wollen.
nudge-last = Wir können weitermachen, wann immer Sie wollen. Ich schreibe Ihnen deswegen nur noch ein einziges Mal, bevor es endet.
button-no-more-reminders = Nicht mehr erinnern
reminders-off = Ich erinnere Sie nicht mehr. Sie können weitermachen, wann immer Sie wollen. Was niemand fortsetzt, wird nach einiger Zeit gelöscht, oder abgegeben, wenn Sie das so gewählt haben.
draft-will-be-erased = Hallo. Was Sie hier erzählt haben, ist noch nicht abgegeben. Am { $date } wird es gelöscht, wenn Sie nicht vor diesem Tag weitermachen oder es abgeben.
draft-will-be-handed-in = Hallo. Was Sie hier erzählt haben, ist noch nicht abgegeben. Am { $date } gebe ich es ab, so wie es ist. So haben Sie es gewünscht. Vor diesem Tag können Sie weitermachen oder es löschen lassen.
button-hand-in-told = Das Erzählte abgeben
draft-handed-in = Hallo. Ich habe abgegeben, was Sie erzählt haben, so wie Sie es gewünscht haben. Sie können es weiterhin jederzeit ergänzen oder ändern.
outage-resend = Hallo. Eine Zeit lang konnte ich Sie nicht hören. Wenn Sie seit dem { $date } etwas geschrieben oder geschickt haben, schicken Sie es bitte noch einmal.

## Kinship and voice

rejected-which_relative = Dieses Wort kann mehrere Verwandte bedeuten. Wen meinen Sie?
kin-elder_brother = Mein älterer Bruder
kin-younger_brother = Mein jüngerer Bruder
kin-elder_sister = Meine ältere Schwester
kin-younger_sister = Meine jüngere Schwester
kin-paternal_grandmother = Mutter meines Vaters
kin-maternal_grandmother = Mutter meiner Mutter
kin-paternal_grandfather = Vater meines Vaters
kin-maternal_grandfather = Vater meiner Mutter
kin-paternal_aunt = Schwester meines Vaters
kin-maternal_aunt = Schwester meiner Mutter
kin-paternal_uncle = Bruder meines Vaters
kin-maternal_uncle = Bruder meiner Mutter
kin-sister_in_law = Meine Schwägerin
kin-brother_in_law = Mein Schwager
kin-daughter_in_law = Meine Schwiegertochter
kin-son_in_law = Mein Schwiegersohn
kin-mother_in_law = Meine Schwiegermutter
kin-father_in_law = Mein Schwiegervater

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Noch jemand hat uns von derselben Person erzählt: { $title }.

    Sie beide haben vorher gesagt, dass Sie das wissen möchten. Wenn Sie in Kontakt kommen möchten, bringt { $organisation } Sie zusammen. Von dem, was Sie erzählt haben, gebe ich nichts weiter.
button-introduction-yes = Ja, Kontakt, bitte
button-introduction-no = Nein, danke
introduction-yes = Danke. Wenn die andere Seite es auch möchte, schreibt Ihnen jemand von { $organisation }.
introduction-no = Das ist in Ordnung. Niemand erfährt, dass Sie Nein gesagt haben.
