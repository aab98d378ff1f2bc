### German: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    Sie sind ins Team eingeladen, für { $role ->
        [coordinator] die Koordination
       *[reviewer] die Durchsicht der Berichte
    }. Scannen Sie dieses Bild mit einer Authenticator-App, oder tippen Sie dort diesen geheimen Schlüssel ein: { $secret }

    Schreiben Sie dann hier die sechs Ziffern, die die App zeigt. Diese Nachricht verschwindet von selbst.
desk-code-please = Bitte schreiben Sie die sechs Ziffern, die Ihre Authenticator-App zeigt.
desk-code-wrong = Diese Ziffern stimmen nicht oder wurden schon benutzt. Bitte warten Sie auf die nächsten und schreiben Sie diese.
desk-codes-closed = Zu oft falsche Ziffern. Bitte versuchen Sie es in einer Viertelstunde noch einmal.
desk-open = Ihr Zugang ist zwölf Stunden offen. /queue zeigt, was zu tun ist, /leave schließt ihn. /desk zeigt alles andere.
desk-left = Ihr Zugang ist geschlossen. Was Ihnen gezeigt wurde, ist weggeräumt.
desk-taken-away = Diese Nachricht wurde entfernt.
# One line a command; {$command} is /queue, /tasks …
desk-does = Das können Sie hier tun:
desk-does-queue = { $command } – was zu lesen ist
desk-does-tasks = { $command } – was zu erledigen ist, und bis wann
desk-does-find = { $command } – einen Bericht suchen
desk-does-case = { $command } – alles über eine vermisste Person
desk-does-note = { $command } – Notizen zu einem Bericht
desk-does-ask = { $command } – eine Familie etwas fragen
desk-does-write = { $command } – Gesprochenes aufschreiben, übersetzen
desk-does-enter = { $command } – für eine Familie schreiben
desk-does-figures = { $command } – Zahlen, mit Bild
desk-does-campaigns = { $command } – wie viele über welches Plakat oder welchen Link kamen
desk-does-clock = { $command } – wann Ihre tägliche Nachricht kommt
desk-does-leave = { $command } – den Zugang schließen
desk-does-team = { $command } – jemanden einladen oder aus dem Team nehmen
desk-does-quarantine = { $command } – was in Quarantäne ist
desk-does-lostphones = { $command } – wer sagt, dass das Handy verloren ist
desk-does-export = { $command } – Berichte weitergeben
desk-does-close = { $command } – die Annahme schließen oder wieder öffnen
desk-coordinators-only = Das kann nur die Koordination.
desk-not-found = Dazu finde ich nichts.
desk-nobody-there = Diese Person ist nicht im Team.
desk-last-coordinator = Die letzte Person in der Koordination kann nicht aus dem Team genommen werden.
desk-team = Ihr Team:
desk-team-line = { $number }. { $role ->
        [coordinator] Koordination
       *[reviewer] Durchsicht
    }, seit { $since }
desk-invite-reviewer = Einladen: Durchsicht
desk-invite-coordinator = Einladen: Koordination
desk-invited =
    Geben Sie das einer einzigen Person, und nicht über eine Gruppe. Es gilt einmal, 48 Stunden lang. Diese Person schickt es mir so, wie es hier steht:

    { $command }
desk-revoke = Nr. { $number } herausnehmen
desk-revoke-sure = Diese Person sieht von da an nichts mehr. Was sie getan hat, bleibt. Soll sie das Team verlassen?
desk-revoke-yes = Ja, herausnehmen

## The queue

desk-queue = Das wartet auf Sie. Was für Sie gesperrt ist, ist nicht mitgezählt.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane }: { $count }
desk-lane-new-name = Neu
desk-lane-urgent-name = Dringend
desk-lane-mine-name = Bei mir
desk-lane-waiting-name = Bei der Familie
desk-lane-silent-name = Lange nichts gehört
desk-lane-unreachable-name = Nicht erreichbar
desk-lane-aloud-name = Aufzuschreiben
desk-lane-tasks-name = Fällige Aufgaben
desk-lane =
    { $lane }. Dringende zuerst, dann die, die am längsten warten.

    ‼ dringend · ▫ neu · ▪ übernommen · ↩ bei der Familie · ✓ angenommen · × abgeschlossen
desk-lane-empty = { $lane }: hier ist nichts.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } T. { $tongue }
desk-to-queue = Zur Warteliste

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    } · { $tongue }
desk-sheet-urgent = ‼ Dringend
desk-sheet-grave = Es gibt eine schlimme Nachricht. Ein Mensch muss sie der Familie überbringen. Bis diese Aufgabe erledigt ist, schreibe ich der Familie nicht von mir aus.
desk-sheet-unfinished = Unfertig abgegeben
desk-sheet-aloud =
    { $count ->
        [one] 1 gesprochene Antwort muss aufgeschrieben werden
       *[other] { $count } gesprochene Antworten müssen aufgeschrieben werden
    }
desk-state-handed-in = neu
desk-state-in-review = übernommen
desk-state-accepted = angenommen
desk-state-returned = bei der Familie
desk-state-closed = abgeschlossen
desk-state-quarantined = in Quarantäne
desk-fact-who = Wer
desk-fact-what = Was
desk-fact-when = Wann
desk-fact-where = Wo
desk-fact-now = Jetzt
desk-fact-danger = Gefahr
desk-fact-tells = Wer erzählt
desk-fact-worries = Sorgen
desk-fact-allowed = Erlaubt
desk-fact-files = Dateien
desk-nothing-allowed = nur aufbewahren und lesen
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — „{ $words }“ ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Teil für Teil
desk-see-time = Nach Datum geordnet
desk-see-files = Dateien
desk-see-case = Der Fall
desk-to-report = Zum Bericht
desk-which-part = Welcher Teil?
desk-moment = { $when } — { $what }
desk-undated = Ohne Datum
desk-more-in-parts = Es gibt noch mehr. Sie finden es unter „Teil für Teil“.
desk-files = Die Dateien dieses Berichts. Tippen Sie auf eine, um sie zu sehen.
desk-no-files = Es gibt keine Dateien.
desk-file-line = { $number }. { $medium }, { $kilobytes } KB, { $name }, zu „{ $about }“
desk-file-missing = (noch nicht hier, oder ließ sich nicht holen)
desk-file-preview = Eine verkleinerte Kopie ohne versteckte Daten. Das Original bleibt verschlossen.
desk-file-original = So, wie die Familie es geschickt hat. Es verschwindet von selbst.
desk-file-warning = Das ist kein Bild, sondern eine Datei ({ $kind }). So eine Datei kann dem Handy schaden, das sie öffnet, und eine App kann eine Kopie davon behalten. Öffnen Sie sie nur, wenn Sie sie brauchen.
desk-file-sure = Trotzdem öffnen
desk-file-never = Diese Art Datei wird hier nicht gezeigt: Es könnte ein Programm oder ein Archiv sein. Sie bleibt beim Bericht, verschlossen.
desk-file-not-here = Diese Datei ist noch nicht hier, oder sie ließ sich nicht holen.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Ich übernehme
desk-do-accept = Annehmen
desk-do-return = Zurück an die Familie
desk-do-close = Abschließen
desk-do-reopen = Wieder aufnehmen
desk-do-over = Übergeben
desk-do-letgo = Doch nicht übernehmen
desk-do-grave = Schlimme Nachricht
desk-done-claim = Der Bericht liegt jetzt bei Ihnen.
desk-done-accept = Angenommen. Wenn die Familie es erlaubt hat, erfährt sie, dass es etwas Neues gibt.
desk-done-return = Der Bericht liegt jetzt bei der Familie. Wenn sie es erlaubt hat, erfährt sie, dass es etwas Neues gibt.
desk-done-close = Abgeschlossen. Wenn die Familie es erlaubt hat, erfährt sie, dass es etwas Neues gibt.
desk-done-reopen = Der Bericht liegt bei Ihnen und ist wieder offen.
desk-done-over = Übergeben.
desk-done-letgo = Der Bericht liegt bei niemandem mehr.
desk-done-grave = Aufbewahrt und verschlossen. Von mir erfährt die Familie nichts davon. Es gibt jetzt eine Aufgabe dafür: Ein Mensch soll es ihr sagen.
desk-ask-return = Was fehlt noch? Die Familie liest das in ihrer eigenen Sprache.
desk-ask-close = Warum endet die Arbeit? Die Familie liest das in ihrer eigenen Sprache.
desk-ask-over = An wen?
desk-ask-grave = Was haben Sie erfahren? Ich sage der Familie nichts davon und schreibe ihr nicht mehr, bis ein Mensch mit ihr gesprochen hat.
desk-why-return-person = Wer die Person ist
desk-why-return-happened = Was geschehen ist
desk-why-return-when-where = Wann oder wo
desk-why-return-how-known = Woher sie es wissen
desk-why-return-papers = Eine Datei, noch einmal
desk-why-close-free = Frei, sagt die Familie
desk-why-close-asked = Wunsch der Familie
desk-why-close-not-ours = Nicht unsere Arbeit
desk-why-close-no-contact = Keine Antwort bekommen
desk-why-close-done = Vorerst alles getan
desk-why-grave-death = Ein Todesfall
desk-why-grave-harm = Großes Leid
desk-give-to = { $number }. { $role ->
        [coordinator] Koordination
       *[reviewer] Durchsicht
    }
desk-claimed-already = Das hat schon jemand anders übernommen.
desk-held-by-another = Das hat jemand anders übernommen. Diese Person oder die Koordination entscheidet.
desk-moved-on = Hier hat sich inzwischen etwas geändert. Bitte öffnen Sie es noch einmal.

## Asking the family

desk-ask-open = Die Familie fragen
desk-ask =
    { $count ->
        [0] Noch wurde nichts gefragt.
        [one] Eine Frage wurde gestellt.
       *[other] { $count } Fragen wurden gestellt.
    }
desk-ask-words = Mit eigenen Worten
desk-ask-pick = Fragen auswählen
desk-ask-translate = Frage { $number } übersetzen
desk-ask-drop = Frage { $number } nicht stellen
desk-ask-waits = Noch nicht beantwortet.
desk-ask-dropped = Wird nicht mehr gefragt.
desk-ask-answer = Antwort: { $answer }
desk-ask-write = Schreiben Sie Ihre Frage an diese eine Familie so, wie Sie von Angesicht zu Angesicht fragen würden. Nennen Sie sonst niemanden beim Namen.
desk-ask-preview =
    Sie fragen ({ $tongue }):

    { $words }
desk-ask-preview-other =
    Und übersetzt ({ $tongue }):

    { $words }
desk-ask-family-reads = Sprache der Familie: { $tongue }. Ohne Übersetzung sieht sie Ihre Worte so, wie sie sind.
desk-ask-send = So fragen
desk-ask-other = Übersetzung dazu
desk-ask-write-other = Schreiben Sie es in der Sprache der Familie. Ihre ersten Worte bleiben daneben stehen.
desk-ask-sent =
    { $count ->
        [one] Ihre Frage wartet.
       *[other] Ihre { $count } Fragen warten.
    } Sobald es für die Familie die richtige Tageszeit ist, grüße ich sie und frage, ob es gerade passt. Sie erfahren es, wenn die Familie geantwortet hat.
desk-ask-not-allowed = Diese Familie hat nicht erlaubt, dass wir ihr schreiben.
desk-ask-speak-first = Diese Familie kann jetzt nicht gefragt werden. Wenn es heißt, dass die vermisste Person gestorben ist, spricht zuerst ein Mensch mit der Familie.
desk-ask-too-many = Es warten schon so viele Fragen. Bitte lassen Sie die Familie zuerst antworten.
desk-ask-sections = Wählen Sie einen Teil. Was Sie ankreuzen, wird zusammen gefragt.
desk-ask-all-sections = Alle Teile
desk-ask-these = Das fragen ({ $count })
desk-language-is-other = Eine andere Sprache
desk-which-language = In welcher Sprache ist es?
desk-leave-it = So lassen
desk-back = Zurück
desk-words-please = Bitte schreiben Sie es als Text.
# What was written in another language, and by whom.
desk-translated-by = Übersetzt ({ $tongue }; { $by }): { $words }
desk-number = Nummer { $number }
desk-number-gone = eine Person, die nicht mehr dabei ist

## Notes, tasks, transcripts and translations

desk-notes-open = Notizen
desk-notes =
    { $count ->
        [0] Es gibt keine Notizen.
        [one] Eine Notiz:
       *[other] { $count } Notizen:
    }
desk-note-write = Notiz schreiben
desk-note-words = Schreiben Sie Ihre Notiz. Das Team kann sie lesen, die Familie nicht. Sie wird mit dem Bericht gelöscht.
desk-task-new = Neue Aufgabe
desk-task-words = Schreiben Sie, was zu tun ist. Die Aufgabe liegt bei Ihnen, bis Sie sie jemandem geben.
desk-tasks =
    { $count ->
        [0] Es ist nichts zu tun.
        [one] Eine Aufgabe. ▫️ liegt noch bei niemandem.
       *[other] { $count } Aufgaben. ▫️ liegt noch bei niemandem.
    }
desk-task-for = Für { $whom }
desk-task-free = Noch bei niemandem
desk-task-by = Bis { $date }
desk-task-today = Heute
desk-task-week = In einer Woche
desk-task-date = Ein anderer Tag
desk-task-date-asked = Bis zu welchem Tag? Zum Beispiel: 15.09.2026
desk-task-date-unread = Darin konnte ich keinen künftigen Tag erkennen. Zum Beispiel: 15.09.2026
desk-task-whom = Jemandem geben
desk-task-give = Wer macht es?
desk-task-not-hers = Das kann diese Person nicht übernehmen.
desk-task-done = Erledigt
desk-task-kind-todo = Zu tun
desk-task-kind-family-answered = Familie hat geantwortet
desk-task-kind-help-asked = Bitte um Hilfe
desk-task-kind-write-down = Antwort aufschreiben
desk-task-kind-silence = Lange nichts gehört
desk-task-kind-unreachable = Nicht erreichbar
desk-task-kind-tell-the-family = Schlimme Nachricht sagen
desk-task-kind-speak-to-the-family = Mit der Familie reden
desk-task-kind-not-on-this-phone = Nicht auf diesem Handy
desk-task-kind-reporter-under-16 = Ein Kind berichtet
desk-task-kind-unfinished-report = Unfertiger Bericht
desk-task-kind-file-not-fetched = Eine Datei fehlt
desk-task-kind-code-word-wrong = Falsche Geheimwörter
desk-task-kind-link-ended = Berichte getrennt
desk-task-kind-other = Zum Ansehen
desk-task-about-link-ended = Dieser Bericht und ein anderer wurden getrennt: Eine Familie erlaubt nicht mehr, sie zu vergleichen. Andere Familien erfahren davon nichts. Bitte sehen Sie nach, was sich ändert: wie weit der Fall geprüft ist, und das Risiko.
desk-write-open = Aufschreiben, übersetzen
desk-write =
    { $count ->
        [0] Alles Gesprochene ist aufgeschrieben.
        [one] Eine gesprochene Antwort ist noch nicht aufgeschrieben.
       *[other] { $count } gesprochene Antworten sind noch nicht aufgeschrieben.
    } Die anderen Antworten können übersetzt werden.
desk-write-listen = Anhören
desk-write-script = Aufschreiben
desk-write-other = Übersetzen
desk-write-becomes = Als Antwort nehmen
desk-write-transcript = Schreiben Sie Wort für Wort auf, was gesagt wird, in der Sprache, in der es gesagt wird.
desk-write-translation = Schreiben Sie Ihre Übersetzung. Das Original bleibt daneben stehen.
desk-write-transcript-is =
    Aufgeschrieben ({ $tongue }; { $by }):
    { $words }
desk-write-translation-is =
    Übersetzt ({ $tongue }; { $by }):
    { $words }
desk-write-preview =
    Sprache: { $tongue }

    { $words }
desk-write-keep = Behalten
desk-write-nothing-here = Diese Datei ist noch nicht hier. Bitte versuchen Sie es gleich noch einmal.
desk-write-not-read = Ich kann das nicht als Antwort auf diese Frage lesen. Das Aufgeschriebene bleibt neben der Sprachnachricht stehen.

## Cases, matches, verification

desk-case-ask = Bitte schreiben Sie den Berichtscode.
desk-case = Fall { $code } · { $rung }
desk-case-risk-line = Risiko: { $risk }
desk-case-risk-for = Risiko: { $risk }, für { $whom }
desk-case-worry = Davor hat die Familie Angst: { $words }
desk-case-told-by = Für die Person, die berichtet, ist es: { $relation }
desk-case-sources = Woher man es weiß: { $sources }
desk-case-why = Warum der Fall so eingestuft ist: { $words }
desk-case-unverified = Noch ungeprüft: { $words }
desk-case-checked = Angesehen: { $done } von { $all }
desk-case-un-missing = Für die UNO fehlt: { $missing }
desk-case-un-ready = Für die UNO fehlt nichts.
desk-un-name = der Name der Person
desk-un-date = wann es geschah
desk-un-place = wo es geschah
desk-un-taken-by = wer die Person geholt hat
desk-un-reporter = Name und Adresse der Person, die berichtet
desk-un-actions = was bisher getan wurde
desk-un-consent = die Erlaubnis der Familie
# Buttons under a case.
desk-case-same = Dieselbe Person?
desk-case-rung = Wie weit geprüft?
desk-case-risk = Risiko
desk-case-check = Prüfliste
desk-case-out = Bericht herausnehmen
desk-case-meet = Familien zusammenbringen
desk-case-back = Zurück zum Fall
desk-case-keep = Für jemanden sperren
desk-case-of-others = Dieser Bericht gehört zu einem Fall mit anderen. Nehmen Sie ihn dort zuerst heraus.

desk-keep-which = Wer soll diesen Fall nicht sehen? Tippen Sie auf eine Nummer. Wer 🚫 hat, findet nirgends etwas davon, und niemand wird benachrichtigt. Tippen Sie noch einmal, und die Person sieht den Fall wieder.
desk-keep-nobody = Sonst ist niemand im Team.

desk-same-which = Hier geht es vielleicht um dieselbe Person. Vergleichen Sie, bevor Sie entscheiden:
desk-same-none = Unter den Familien, die mit dem Vergleichen einverstanden sind, finde ich niemanden, der passt.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field }: { $one } | { $other }
desk-same-yes = Dieselbe Person
desk-same-no = Nicht dieselbe Person
desk-same-sure = Beide Berichte stehen dann in einem Fall. Jeder behält seine eigenen Worte, und Sie können sie wieder trennen. Ist es dieselbe Person?
desk-same-sure-yes = Ja, zusammenlegen
desk-match-no-consent = Beide Familien müssen damit einverstanden sein, mit anderen verglichen zu werden. Eine ist es nicht.
desk-out-which = Welcher Bericht soll wieder für sich allein stehen?

desk-rung-which = Wie weit ist dieser Fall geprüft?
desk-rung-reported = berichtet
desk-rung-partly_verified = teilweise geprüft
desk-rung-corroborated = von anderen bestätigt
desk-rung-documented = durch Papiere belegt
desk-rung-why = Bitte schreiben Sie in ein, zwei Sätzen, warum.
desk-unverified-which = Was ist noch ungeprüft? Bitte schreiben Sie es.
desk-unverified-none = Sonst nichts
desk-risk-which = Wie groß ist das Risiko, wenn dieser Fall bekannt wird, und für wen?
desk-risk-low = gering
desk-risk-medium = mittel
desk-risk-high = hoch
desk-risk-for-person = die vermisste Person
desk-risk-for-family_there = die Familie dort
desk-risk-for-reporter = die berichtende Person
desk-risk-for-witnesses = Zeugen
desk-check-which = Was haben Sie sich angesehen?
desk-check-read_whole = Ganz gelesen
desk-check-sources = Quellen sind klar
desk-check-dates = Daten passen zusammen
desk-check-same_person = Kein zweiter Bericht
desk-check-consents = Erlaubnisse gelesen
desk-check-translation = Übersetzung gelesen

desk-introduce-which = Für jede Familie bürgt jemand aus der Koordination dafür, dass es wirklich eine Familie ist und niemand, der das nur vorgibt. Es braucht zwei Menschen aus der Koordination, für jede Familie einen. Für wen bürgen Sie?
desk-introduce-nobody = Hier lässt sich niemand zusammenbringen. Beide Familien müssen vorher damit einverstanden gewesen sein, verglichen zu werden, von einer anderen Familie zu erfahren und Nachrichten zu bekommen.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } und { $other }: Für { $one } bürgt noch niemand.
desk-introduce-vouched = { $one } und { $other }: Für { $one } bürgt jemand aus der Koordination.
desk-introduce-told = { $one } und { $other }: Beide Familien erfahren es gerade.
desk-introduce-wish = { $one } und { $other }: Beide Familien wünschen es. Jetzt sollte jemand aus der Koordination mit ihnen sprechen.
desk-introduce-not-linked = Diese beiden Berichte stehen nicht in einem Fall, oder beide kommen von derselben Person.
desk-introduce-no-consent = Eine der Familien hat das nicht erlaubt.
desk-introduce-speak-first = Es heißt, dass die Person gestorben ist. Zuerst muss ein Mensch mit der Familie sprechen.
desk-vouch-sure = Sie haben mit dieser Familie gesprochen, oder Sie kennen sie, und Sie stehen für sie ein. Die Familie erfährt, dass noch jemand von derselben Person erzählt hat; ein Name wird nicht genannt. Bürgen Sie für diese Familie?
desk-vouch-yes = Ja, ich bürge
desk-vouch-other = Sie bürgen schon für die andere Familie. Für diese muss jemand anders aus der Koordination bürgen.

## Search and figures

desk-find-ask = Schreiben Sie, was Sie suchen: einen Namen in beliebiger Schrift, einen Ort, ein Jahr, einen Berichtscode. Mehreres zusammen grenzt die Suche ein.
desk-cards-opening = Ich öffne gerade die Berichte für Sie. Bitte versuchen Sie es in einer halben Minute noch einmal.
desk-find-none = Dazu finde ich nichts.
desk-find-found = { $count ->
        [one] Ein Bericht:
       *[other] { $count } Berichte, die wahrscheinlichsten zuerst:
    }
desk-find-many = Mehr als { $count } Berichte, die wahrscheinlichsten zuerst. Bitte grenzen Sie die Suche ein.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Keiner davon sagt etwas darüber.
desk-find-which-status = Welche Lage?
desk-find-which-within = Welcher Ort?
desk-find-which-year = Aus welchem Jahr?
desk-find-by-status = Nach Lage
desk-find-by-within = Nach Ort
desk-find-by-year = Nach Jahr
desk-find-all = Wieder alle zeigen
desk-earlier = Frühere
desk-later = Weitere

desk-figures = Was soll ich zählen?
desk-figures-nothing = Es gibt nichts zu zeigen.
desk-figures-by-county = Nach Kreis
desk-figures-by-prefecture = Nach Präfektur
desk-figures-by-status = Nach Lage
desk-figures-by-month = Nach Monat
desk-figures-by-reason = Nach Grund
desk-figures-of-county = Fälle nach Kreis
desk-figures-of-prefecture = Fälle nach Präfektur
desk-figures-of-status = Fälle nach Lage
desk-figures-of-month = Fälle nach Monat
desk-figures-of-reason = Fälle nach Grund; ein Fall kann mehrere haben
desk-figures-in = Nur für das Team: jeder Bericht, den Sie sehen dürfen.
desk-figures-out = Darf weitergegeben werden: nur Familien, die mit Zahlen ohne Namen einverstanden sind, und nichts, was auf weniger als fünf hinweist.
desk-figures-for-out = Zum Weitergeben
desk-figures-for-in = Für das Team
desk-figures-not-told = nicht gesagt
desk-figures-more = Nicht gezeigt: noch { $count }.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = Wem soll etwas gegeben werden? Jeder Empfänger bekommt nur, was die Familien ihm erlauben. Nichts davon kommt durch diesen Chat.
desk-export-waiting = Wartet auf eine zweite Person aus der Koordination:
desk-export-line = { $number }. Alles Angenommene, für { $recipient ->
        [archive] unser eigenes Archiv
        [un] die Vereinten Nationen
        [icrc] das Rote Kreuz
        [organisations] andere Organisationen
        [governments] Regierungen
        [research] die Forschung
       *[public] die Öffentlichkeit
    }, seit { $since }
desk-export-yes = Ja zu Nummer { $number }
desk-export-stop = Nummer { $number } stoppen
desk-export-to-archive = Unser eigenes Archiv
desk-export-to-un = Vereinte Nationen (UNO)
desk-export-to-icrc = Rotes Kreuz (IKRK)
desk-export-to-organisations = Organisationen
desk-export-to-governments = Regierungen
desk-export-to-research = Forschung, ohne Namen
desk-export-to-public = Die Öffentlichkeit
desk-export-how-much = Für { $recipient ->
        [archive] unser eigenes Archiv
        [un] die Vereinten Nationen
        [icrc] das Rote Kreuz
        [organisations] andere Organisationen
        [governments] Regierungen
        [research] die Forschung
       *[public] die Öffentlichkeit
    }: Wie viel?
desk-export-of-one = Ein Bericht
desk-export-of-case = Ein Fall
desk-export-of-all = Alles Angenommene
desk-export-code = Bitte schreiben Sie den Berichtscode.
desk-export-ready = Es ist notiert. Wer das Programm betreibt, holt es mit „run_bot.py export“ heraus, verschlossen mit dem Schlüssel des Empfängers oder in einen Ordner. Die Familie sieht dann unter /consent, wem ihr Bericht gegeben wurde.
desk-export-second = Es ist notiert. Jetzt braucht es noch eine zweite Person aus der Koordination, die mir /export schreibt und Ja sagt.
desk-export-stopped = Es ist gestoppt. Nichts wird herausgegeben.
desk-export-yours = Darum haben Sie selbst gebeten. Das Ja muss von jemand anderem kommen.
desk-export-not-allowed = Die Familie erlaubt diesen Empfänger nicht. Nichts wird gegeben.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Etwas Dringendes wartet in /queue
desk-alert-answered = Eine Antwort für Sie in /tasks
desk-alert-task = Heute ist etwas fällig in /tasks
desk-alert-link-ended = Es gibt etwas Neues in /tasks
desk-alert-second-yes = In /export wartet etwas auf Ihr Ja
desk-alert-handed-over = Ihnen wurde etwas übergeben: /queue
desk-digest =
    Heute warten: { $new } neu, { $urgent } dringend, { $working } in Arbeit.
    Familien, die noch nicht geantwortet haben: { $waiting }. Lange nichts gehört: { $silent }. Nicht erreichbar: { $unreachable }.
    Aufzuschreiben: { $aloud }. Fällige Aufgaben: { $due }.
desk-digest-trail = Das Protokoll endet mit { $head }
desk-clock = Ihre tägliche Nachricht kommt nach der Uhr von { $zone }. Schreiben Sie eine Stadt, um das zu ändern.
desk-clock-kept = Ab morgen nach der Uhr von { $zone }.
desk-clock-unknown = Diese Stadt kenne ich nicht. Bitte schreiben Sie eine größere in der Nähe.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] In der Quarantäne ist nichts.
        [one] Ein Bericht ist in Quarantäne. Wer ihn abgegeben hat, merkt keinen Unterschied.
       *[other] { $count } Berichte sind in Quarantäne. Wer sie abgegeben hat, merkt keinen Unterschied.
    }
desk-quarantine-line = { $since } · { $count } vom selben Konto
desk-quarantine-one = In Quarantäne seit: { $since }. Vom selben Konto: { $count }. Plakat oder Link: { $campaign ->
        [no] keins
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Warum: Dieses Konto wurde beiseitegestellt.
desk-quarantine-why-many = Warum: Dieses Konto hat an einem Tag viele Berichte abgegeben.
desk-quarantine-why-quick = Warum: Es wurde sehr schnell erzählt, während viele Berichte kamen.
desk-quarantine-why-campaign = Warum: Über dasselbe Plakat oder denselben Link kamen sehr viele Berichte.
desk-quarantine-why-flood = Warum: Es kamen mehr Berichte, als jemand lesen konnte.
desk-quarantine-released =
    { $count ->
        [one] Freigegeben. Der Bericht steht in der Warteliste wie jeder andere.
       *[other] { $count } Berichte sind freigegeben. Sie stehen in der Warteliste wie alle anderen.
    }
desk-quarantine-aside =
    { $count ->
        [0] Beiseitegestellt. Was dieses Konto von jetzt an abgibt, kommt hierher. Wer es benutzt, merkt keinen Unterschied.
        [one] Beiseitegestellt. Was dieses Konto abgibt, kommt hierher, auch { $count } Bericht, der in der Warteliste stand. Wer das Konto benutzt, merkt keinen Unterschied.
       *[other] Beiseitegestellt. Was dieses Konto abgibt, kommt hierher, auch { $count } Berichte, die in der Warteliste standen. Wer das Konto benutzt, merkt keinen Unterschied.
    }
desk-quarantine-back = Rückgängig gemacht. Was dieses Konto abgibt, kommt wieder in die Warteliste. Was schon hier ist, wird einzeln freigegeben.
desk-quarantine-not-hers = Der Chat von jemandem aus dem Team kann nicht beiseitegestellt werden.
desk-quarantine-accounts =
    { $count ->
        [one] Ein Konto ist beiseitegestellt. Tippen Sie darauf, um das rückgängig zu machen.
       *[other] { $count } Konten sind beiseitegestellt. Tippen Sie auf eines, um das rückgängig zu machen.
    }
desk-quarantine-account = Beiseite seit: { $since }
desk-quarantine-button-read = Lesen
desk-quarantine-button-next = Nächster Teil
desk-quarantine-button-release = Freigeben
desk-quarantine-button-all = Alles davon freigeben
desk-quarantine-button-set-aside = Konto beiseitestellen
desk-quarantine-button-accounts = Beiseitegestellte Konten
desk-quarantine-button-back-to-all = Zurück zur Liste
desk-quarantine-button-back-to-one = Zurück
desk-intake-close-sure = Wenn Sie die Annahme neuer Berichte schließen, kann niemand Neues mehr etwas erzählen, und keine Familie wird um mehr gebeten. Das wird ihnen freundlich gesagt, mit Ihrem Kontakt. Was schon erzählt wurde, bleibt. Schließen?
desk-intake-close-yes = Ja, Annahme schließen
desk-intake-closed = Die Annahme ist geschlossen. Familien erfahren es, wenn sie schreiben. /close öffnet sie wieder.
desk-intake-open-sure = Die Annahme ist jetzt geschlossen. Wieder öffnen? Wo es inzwischen Zeit war, nach Neuem zu fragen, wird dann gefragt.
desk-intake-open-yes = Ja, Annahme öffnen
desk-intake-opened = Die Annahme ist wieder offen.
desk-enter =
    Für wen schreiben Sie? Fragen Sie zuerst: Dürfen Sie das für diese Familie aufschreiben, und darf die Organisation es aufbewahren und lesen? Sie können jederzeit aufhören, und nichts davon bleibt in diesem Chat.

    Wie hat die Familie Ja gesagt?
desk-enter-agreed-presence = Sie ist hier bei mir
desk-enter-agreed-phone = Am Telefon
desk-enter-agreed-paper = Unterschrift auf Papier
desk-enter-paper = Bitte schicken Sie ein Foto von dem unterschriebenen Papier. Es wird verschlossen beim Bericht aufbewahrt.
desk-enter-no-photo = Ohne Foto
desk-enter-begun = Sie schreiben jetzt für eine Familie. Lesen Sie ihr jede Frage vor und schreiben Sie, was sie sagt, mit ihren Worten.
desk-enter-next = Nächste Familie
desk-enter-aside = Für später aufgehoben. Nichts ist verloren: /enter zeigt es wieder.
desk-enter-codes = Letzte Berichtscodes
desk-enter-nothing-kept = Von dieser Familie wird hier nichts aufbewahrt.
desk-enter-continue = Sie waren dabei, für eine Familie zu schreiben. /continue bringt Sie zurück zu der Frage.
desk-entered =
    Abgegeben. Das ist der Berichtscode der Familie:

    { $code }

    Schreiben Sie ihn für die Familie auf Papier, oder zeigen Sie ihn ihr. Der Bericht steht jetzt in der Warteliste und verschwindet aus diesem Chat. In diesen Chat kommt dazu nichts mehr: Wenn es Zeit ist, die Familie nach Neuem zu fragen, gibt es eine Aufgabe, sie anzurufen.
desk-campaigns = Nach Plakat oder Link und nach Sprache:
desk-campaigns-none = Über ein Plakat oder einen Link ist noch niemand gekommen.
desk-campaign-line = { $tongue }: begonnen { $started }, noch nicht fertig { $drafts }, abgegeben { $handed }
desk-lost = Jemand hat in einem neuen Chat einen Berichtscode geschrieben oder sagt, das Handy sei verloren. Es wurde nichts geöffnet. Rufen Sie die Familie unter der Nummer an, die Sie kennen, bevor Sie es glauben:
desk-lost-none = Niemand hat ein Handy verloren.
desk-lost-line = { $number }. { $on }: { $known ->
        [yes] Der Code gehört zu einem Bericht
       *[no] kein Code, oder einer, den ich nicht kenne
    }
desk-lost-done = Erledigt: Nummer { $number }
