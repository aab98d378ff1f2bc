### French: machine-drafted, awaiting a native reader.

# What organizers read, in the chat and in messages to them. {$role} is reviewer or coordinator.

## Coming in, the team

desk-join =
    On vous invite dans l’équipe, pour { $role ->
        [coordinator] la coordination
       *[reviewer] la lecture des témoignages
    }. Scannez cette image avec une application d’authentification, ou recopiez-y cette clé secrète : { $secret }

    Puis écrivez ici les six chiffres que l’application affiche. Ce message disparaît de lui-même.
desk-code-please = Écrivez les six chiffres de votre application d’authentification, s’il vous plaît.
desk-code-wrong = Ces chiffres ne sont pas les bons, ou ont déjà servi. Attendez les suivants et écrivez-les, s’il vous plaît.
desk-codes-closed = Trop de chiffres faux d’affilée. Réessayez dans un quart d’heure, s’il vous plaît.
desk-open = Votre bureau est ouvert pour douze heures. /queue montre ce qu’il y a à faire, /leave le ferme. /desk montre tout le reste.
desk-left = Votre bureau est fermé. Ce qui vous a été montré a été retiré.
desk-taken-away = Ce message a été retiré.
# One line a command; {$command} is /queue, /tasks …
desk-does = Voici ce que vous pouvez faire ici :
desk-does-queue = { $command } – ce qui attend d’être lu
desk-does-tasks = { $command } – ce qu’il y a à faire, et pour quand
desk-does-find = { $command } – chercher un témoignage
desk-does-case = { $command } – tout sur une personne disparue
desk-does-note = { $command } – les notes sur un témoignage
desk-does-ask = { $command } – poser une question à une famille
desk-does-write = { $command } – transcrire les réponses vocales, traduire
desk-does-enter = { $command } – écrire pour une famille
desk-does-figures = { $command } – les chiffres, avec une image
desk-does-campaigns = { $command } – combien sont venus par quelle affiche ou quel lien
desk-does-clock = { $command } – l’heure de votre message du jour
desk-does-leave = { $command } – fermer votre bureau
desk-does-team = { $command } – inviter quelqu’un ou retirer quelqu’un de l’équipe
desk-does-quarantine = { $command } – ce qui est en quarantaine
desk-does-lostphones = { $command } – qui dit avoir perdu son téléphone
desk-does-export = { $command } – transmettre des témoignages
desk-does-close = { $command } – fermer l’accueil des témoignages, ou le rouvrir
desk-coordinators-only = Seule la coordination peut le faire.
desk-not-found = Je ne trouve rien qui corresponde.
desk-nobody-there = Cette personne n’est pas dans l’équipe.
desk-last-coordinator = La dernière personne de la coordination ne peut pas être retirée.
desk-team = Votre équipe :
desk-team-line = { $number }. { $role ->
        [coordinator] coordination
       *[reviewer] lecture
    }, depuis { $since }
desk-invite-reviewer = Inviter à la lecture
desk-invite-coordinator = Inviter à coordonner
desk-invited =
    Donnez ceci à une seule personne, et jamais dans un groupe. Cela ne sert qu’une fois, dans les 48 heures. Cette personne me l’envoie tel quel :

    { $command }
desk-revoke = Retirer le numéro { $number }
desk-revoke-sure = Dès cet instant, cette personne ne voit plus rien. Ce qu’elle a fait reste. La retirer de l’équipe ?
desk-revoke-yes = Oui, retirer

## The queue

desk-queue = Voici ce qui vous attend. Ce qui vous est fermé n’est pas compté.
# On a button, with a number; {$lane} is a name below or a language.
desk-lane-count = { $lane } : { $count }
desk-lane-new-name = Nouveaux
desk-lane-urgent-name = Urgents
desk-lane-mine-name = Pris par moi
desk-lane-waiting-name = Chez la famille
desk-lane-silent-name = Long silence
desk-lane-unreachable-name = Injoignables
desk-lane-aloud-name = À transcrire
desk-lane-tasks-name = Tâches du jour
desk-lane =
    { $lane }. D’abord les urgents, puis ceux qui attendent depuis le plus longtemps.

    ‼ urgent · ▫ nouveau · ▪ pris en charge · ↩ chez la famille · ✓ accepté · × clos
desk-lane-empty = { $lane } : rien ici.
# A button of the list: signs, case code, days since it was handed in, language.
desk-item = { $signs }{ $code } { $days } j { $tongue }
desk-to-queue = Vers la file d’attente

## A report opened

# The first line of a report: code, state, days since it was handed in, language of the interview.
desk-sheet-head =
    { $code } · { $state } · { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    } · { $tongue }
desk-sheet-urgent = ‼ C’est urgent
desk-sheet-grave = Il y a une mauvaise nouvelle que quelqu’un doit annoncer à cette famille. Tant que cette tâche n’est pas faite, je ne lui écris pas de moi-même.
desk-sheet-unfinished = Remis sans être terminé
desk-sheet-aloud =
    { $count ->
        [one] { $count } réponse vocale à transcrire
        [many] { $count } de réponses vocales à transcrire
       *[other] { $count } réponses vocales à transcrire
    }
desk-state-handed-in = nouveau
desk-state-in-review = pris en charge
desk-state-accepted = accepté
desk-state-returned = chez la famille
desk-state-closed = clos
desk-state-quarantined = en quarantaine
desk-fact-who = Qui
desk-fact-what = Quoi
desk-fact-when = Quand
desk-fact-where = Où
desk-fact-now = Maintenant
desk-fact-danger = Le danger
desk-fact-tells = Qui raconte
desk-fact-worries = Craintes
desk-fact-allowed = Autorisé
desk-fact-files = Fichiers
desk-nothing-allowed = rien d’autre que le garder et le lire
# A value in the reader's language, then the family's own words and their language.
desk-original = { $value } — « { $words } » ({ $tongue })
desk-in-language = { $value } ({ $tongue })
desk-see-parts = Partie par partie
desk-see-time = Dans l’ordre des dates
desk-see-files = Fichiers
desk-see-case = Le dossier
desk-to-report = Vers le témoignage
desk-which-part = Quelle partie ?
desk-moment = { $when } — { $what }
desk-undated = Sans date
desk-more-in-parts = Il y a autre chose. Vous le trouverez partie par partie.
desk-files = Les fichiers de ce témoignage. Touchez-en un pour le voir.
desk-no-files = Il n’y a pas de fichiers.
desk-file-line = { $number }. { $medium }, { $kilobytes } Ko, { $name }, pour « { $about } »
desk-file-missing = (pas encore ici, ou n’a pas pu être récupéré)
desk-file-preview = Une copie réduite, sans données cachées. L’original reste sous clé.
desk-file-original = Tel que la famille l’a envoyé. Il disparaît de lui-même.
desk-file-warning = Ce n’est pas une image mais un fichier ({ $kind }). Un tel fichier peut nuire au téléphone qui l’ouvre, et une application peut en garder une copie. Ne l’ouvrez que si vous en avez besoin.
desk-file-sure = L’ouvrir quand même
desk-file-never = Ce genre de fichier ne se montre pas ici : ce pourrait être un programme ou une archive. Il reste sous clé avec le témoignage.
desk-file-not-here = Ce fichier n’est pas encore ici, ou n’a pas pu être récupéré.

## Deciding: claim, hand over, return, accept, close

desk-do-claim = Je m’en charge
desk-do-accept = Accepter
desk-do-return = Renvoyer à la famille
desk-do-close = Clore
desk-do-reopen = Reprendre
desk-do-over = Passer le relais
desk-do-letgo = Ne plus m’en charger
desk-do-grave = Mauvaise nouvelle
desk-done-claim = Vous vous en chargez maintenant.
desk-done-accept = Accepté. Si la famille l’a autorisé, elle apprend qu’il y a du nouveau.
desk-done-return = Le témoignage est maintenant chez la famille. Si elle l’a autorisé, elle apprend qu’il y a du nouveau.
desk-done-close = Clos. Si la famille l’a autorisé, elle apprend qu’il y a du nouveau.
desk-done-reopen = Vous vous en chargez, et il est de nouveau ouvert.
desk-done-over = Le relais est passé.
desk-done-letgo = Plus personne ne s’en charge.
desk-done-grave = C’est gardé, sous clé. Je n’en dis rien à la famille. C’est maintenant à quelqu’un de l’équipe de le lui dire : il y a une tâche pour cela.
desk-ask-return = Que reste-t-il à raconter ? La famille le lit dans sa langue.
desk-ask-close = Pourquoi le travail s’arrête-t-il ? La famille le lit dans sa langue.
desk-ask-over = À qui passer le relais ?
desk-ask-grave = Qu’avez-vous appris ? Je n’en dis rien à la famille, et je ne lui écris plus tant que quelqu’un ne lui a pas parlé.
desk-why-return-person = Qui est la personne
desk-why-return-happened = Ce qui s’est passé
desk-why-return-when-where = Quand ou où
desk-why-return-how-known = Comment on le sait
desk-why-return-papers = Un fichier à renvoyer
desk-why-close-free = Libre, dit la famille
desk-why-close-asked = La famille l’a demandé
desk-why-close-not-ours = Pas de notre ressort
desk-why-close-no-contact = Pas de réponse
desk-why-close-done = Tout est fait à ce jour
desk-why-grave-death = Un décès
desk-why-grave-harm = Un grave malheur
desk-give-to = { $number }. { $role ->
        [coordinator] coordination
       *[reviewer] lecture
    }
desk-claimed-already = Quelqu’un d’autre s’en charge déjà.
desk-held-by-another = Quelqu’un d’autre s’en charge. C’est à cette personne ou à la coordination de décider.
desk-moved-on = Entre-temps, quelque chose a changé. Rouvrez-le, s’il vous plaît.

## Asking the family

desk-ask-open = Demander à la famille
desk-ask =
    { $count ->
        [0] Rien n’a encore été demandé.
        [one] Une question a été posée.
        [many] { $count } de questions ont été posées.
       *[other] { $count } questions ont été posées.
    }
desk-ask-words = Avec mes mots
desk-ask-pick = Choisir des questions
desk-ask-translate = Traduire la question { $number }
desk-ask-drop = Annuler la question { $number }
desk-ask-waits = Pas encore de réponse.
desk-ask-dropped = Cette question n’est plus posée.
desk-ask-answer = Réponse : { $answer }
desk-ask-write = Écrivez votre question à cette famille, et à elle seule, comme vous la poseriez face à face. Ne nommez personne d’autre.
desk-ask-preview =
    Vous demandez ({ $tongue }) :

    { $words }
desk-ask-preview-other =
    Et traduit ({ $tongue }) :

    { $words }
desk-ask-family-reads = Langue de la famille : { $tongue }. Sans traduction, elle voit vos mots tels quels.
desk-ask-send = Poser la question
desk-ask-other = Ajouter une traduction
desk-ask-write-other = Écrivez-le dans la langue de la famille. Vos premiers mots restent à côté.
desk-ask-sent =
    { $count ->
        [one] Votre question attend.
        [many] Vos { $count } de questions attendent.
       *[other] Vos { $count } questions attendent.
    } Au prochain moment de la journée qui lui convient, je salue la famille et lui demande si elle peut parler. Je vous préviens dès qu’elle a répondu.
desk-ask-not-allowed = Cette famille n’a pas permis que nous lui écrivions.
desk-ask-speak-first = On ne peut rien demander à cette famille maintenant. Si l’on dit que la personne disparue est morte, quelqu’un parle d’abord avec la famille.
desk-ask-too-many = Beaucoup de questions attendent déjà. Laissez d’abord la famille y répondre, s’il vous plaît.
desk-ask-sections = Choisissez une partie. Ce que vous cochez est demandé ensemble.
desk-ask-all-sections = Toutes les parties
desk-ask-these = Poser ces questions ({ $count })
desk-language-is-other = Une autre langue
desk-which-language = En quelle langue est-ce ?
desk-leave-it = Laisser
desk-back = Retour
desk-words-please = Envoyez-le par écrit, s’il vous plaît.
# What was written in another language, and by whom.
desk-translated-by = Traduit ({ $tongue } ; { $by }) : { $words }
desk-number = numéro { $number }
desk-number-gone = quelqu’un qui a quitté l’équipe

## Notes, tasks, transcripts and translations

desk-notes-open = Notes de l’équipe
desk-notes =
    { $count ->
        [0] Il n’y a pas de notes.
        [one] Une note :
        [many] { $count } de notes :
       *[other] { $count } notes :
    }
desk-note-write = Écrire une note
desk-note-words = Écrivez votre note. L’équipe peut la lire, la famille ne le peut pas. Elle est effacée avec le témoignage.
desk-task-new = Nouvelle tâche
desk-task-words = Écrivez ce qu’il y a à faire. C’est à vous, jusqu’à ce que vous le donniez à quelqu’un.
desk-tasks =
    { $count ->
        [0] Il n’y a rien à faire.
        [one] Une tâche. ▫️ : personne ne l’a encore.
        [many] { $count } de tâches. ▫️ : personne ne l’a encore.
       *[other] { $count } tâches. ▫️ : personne ne l’a encore.
    }
desk-task-for = Pour : { $whom }
desk-task-free = Encore à personne
desk-task-by = D’ici au { $date }
desk-task-today = Aujourd’hui
desk-task-week = Dans une semaine
desk-task-date = Un autre jour
desk-task-date-asked = Pour quel jour ? Par exemple : 15.09.2026
desk-task-date-unread = Je n’ai pas pu y lire une date à venir. Par exemple : 15.09.2026
desk-task-whom = Donner à
desk-task-give = Qui le fait ?
desk-task-not-hers = Cela ne peut pas être donné à cette personne.
desk-task-done = Fait
desk-task-kind-todo = À faire
desk-task-kind-family-answered = Une famille a répondu
desk-task-kind-help-asked = Demande d’aide
desk-task-kind-write-down = Réponse à transcrire
desk-task-kind-silence = Long silence
desk-task-kind-unreachable = Injoignable
desk-task-kind-tell-the-family = Mauvaise nouvelle à dire
desk-task-kind-speak-to-the-family = Parler avec la famille
desk-task-kind-not-on-this-phone = Pas sur ce téléphone
desk-task-kind-reporter-under-16 = Un enfant témoigne
desk-task-kind-unfinished-report = Témoignage inachevé
desk-task-kind-file-not-fetched = Il manque un fichier
desk-task-kind-code-word-wrong = Mots secrets erronés
desk-task-kind-link-ended = Témoignages séparés
desk-task-kind-other = À regarder
desk-task-about-link-ended = Ce témoignage et un autre ont été séparés : une famille ne permet plus de les comparer. Les autres familles n’en apprennent rien. Regardez, s’il vous plaît, ce que cela change : ce qui est certain, le risque.
desk-write-open = Transcrire, traduire
desk-write =
    { $count ->
        [0] Toutes les réponses vocales sont transcrites.
        [one] Une réponse vocale n’est pas transcrite.
        [many] { $count } de réponses vocales ne sont pas transcrites.
       *[other] { $count } réponses vocales ne sont pas transcrites.
    } Les autres réponses peuvent être traduites.
desk-write-listen = Écouter
desk-write-script = Transcrire
desk-write-other = Traduire
desk-write-becomes = En faire la réponse
desk-write-transcript = Écrivez ce qui est dit, mot pour mot, dans la langue où c’est dit.
desk-write-translation = Écrivez votre traduction. L’original reste à côté.
desk-write-transcript-is =
    Transcrit ({ $tongue } ; { $by }) :
    { $words }
desk-write-translation-is =
    Traduit ({ $tongue } ; { $by }) :
    { $words }
desk-write-preview =
    Langue : { $tongue }

    { $words }
desk-write-keep = Garder
desk-write-nothing-here = Ce fichier n’est pas encore ici. Réessayez dans un instant, s’il vous plaît.
desk-write-not-read = Je n’arrive pas à y lire une réponse à cette question. La transcription est gardée à côté de l’enregistrement.

## Cases, matches, verification

desk-case-ask = Écrivez le code de suivi, s’il vous plaît.
desk-case = Dossier { $code } · { $rung }
desk-case-risk-line = Risque : { $risk }
desk-case-risk-for = Risque : { $risk }, pour { $whom }
desk-case-worry = Ce que la famille craint : { $words }
desk-case-told-by = Qui est-ce pour la personne qui témoigne : { $relation }
desk-case-sources = Comment on le sait : { $sources }
desk-case-why = Pourquoi ce niveau : { $words }
desk-case-unverified = Reste à vérifier : { $words }
desk-case-checked = Regardé : { $done } sur { $all }
desk-case-un-missing = Il manque pour l’ONU : { $missing }
desk-case-un-ready = Il ne manque rien pour l’ONU.
desk-un-name = le nom de la personne
desk-un-date = la date où c’est arrivé
desk-un-place = le lieu où c’est arrivé
desk-un-taken-by = qui a emmené la personne
desk-un-reporter = le nom et l’adresse de la personne qui témoigne
desk-un-actions = ce qui a déjà été fait
desk-un-consent = l’accord de la famille
# Buttons under a case.
desk-case-same = La même personne ?
desk-case-rung = Est-ce certain ?
desk-case-risk = Risque
desk-case-check = Liste de contrôle
desk-case-out = Sortir un témoignage
desk-case-meet = Mettre en relation
desk-case-back = Retour au dossier
desk-case-keep = Fermer à quelqu’un
desk-case-of-others = Ce témoignage est dans un dossier avec d’autres. Sortez-le d’abord de là.

desk-keep-which = Qui ne doit pas voir ce dossier ? Touchez un numéro. La personne marquée 🚫 n’en trouve rien nulle part, et personne n’en est averti. Touchez encore une fois pour le lui rouvrir.
desk-keep-nobody = Il n’y a personne d’autre dans l’équipe.

desk-same-which = Ceux-ci parlent peut-être de la même personne. Comparez avant de décider :
desk-same-none = Parmi les familles qui ont accepté la comparaison, je ne trouve personne de semblable.
# {$one} and {$other} are case codes.
desk-same-beside = { $one } | { $other }
desk-same-field = { $sign } { $field } : { $one } | { $other }
desk-same-yes = La même personne
desk-same-no = Pas la même personne
desk-same-sure = Les deux témoignages seront dans un même dossier. Chacun garde ses mots, et vous pourrez les séparer. Est-ce la même personne ?
desk-same-sure-yes = Oui, les réunir
desk-match-no-consent = Les deux familles doivent avoir accepté d’être comparées à d’autres. L’une ne l’a pas fait.
desk-out-which = Quel témoignage doit de nouveau être à part ?

desk-rung-which = Jusqu’où ce dossier est-il vérifié ?
desk-rung-reported = raconté
desk-rung-partly_verified = vérifié en partie
desk-rung-corroborated = confirmé par d’autres
desk-rung-documented = confirmé par des papiers
desk-rung-why = Écrivez pourquoi, en une ou deux phrases, s’il vous plaît.
desk-unverified-which = Que reste-t-il à vérifier ? Écrivez-le, s’il vous plaît.
desk-unverified-none = Rien de plus
desk-risk-which = Quel est le risque si ce dossier vient à être connu, et pour qui ?
desk-risk-low = faible
desk-risk-medium = moyen
desk-risk-high = élevé
desk-risk-for-person = la personne disparue
desk-risk-for-family_there = la famille là-bas
desk-risk-for-reporter = la personne qui témoigne
desk-risk-for-witnesses = les témoins
desk-check-which = Qu’avez-vous regardé ?
desk-check-read_whole = Lu en entier
desk-check-sources = Les sources sont claires
desk-check-dates = Les dates concordent
desk-check-same_person = Pas d’autre témoignage
desk-check-consents = Autorisations lues
desk-check-translation = Traduction lue

desk-introduce-which = Pour chaque famille, quelqu’un de la coordination donne sa parole que c’est bien une famille, et non quelqu’un qui se fait passer pour telle. Il faut deux personnes de la coordination, une par famille. Pour qui donnez-vous votre parole ?
desk-introduce-nobody = Ici, il n’y a personne à mettre en relation. Les deux familles doivent d’avance avoir accepté d’être comparées, d’apprendre qu’il y a une autre famille, et de recevoir des messages.
# {$one} and {$other} are case codes.
desk-introduce-open = { $one } et { $other } : personne n’a encore donné sa parole pour { $one }.
desk-introduce-vouched = { $one } et { $other } : quelqu’un de la coordination donne sa parole pour { $one }.
desk-introduce-told = { $one } et { $other } : on est en train de le dire aux deux familles.
desk-introduce-wish = { $one } et { $other } : les deux familles le souhaitent. Quelqu’un de la coordination devrait leur parler maintenant.
desk-introduce-not-linked = Ces deux témoignages ne sont pas dans un même dossier, ou viennent de la même personne.
desk-introduce-no-consent = L’une des familles n’a pas donné son accord.
desk-introduce-speak-first = On dit que la personne est morte. Quelqu’un doit d’abord parler avec la famille.
desk-vouch-sure = Vous avez parlé avec cette famille, ou vous la connaissez, et vous donnez votre parole pour elle. Elle apprendra que quelqu’un d’autre a parlé de la même personne ; aucun nom n’est donné. Donnez-vous votre parole ?
desk-vouch-yes = Oui, je donne ma parole
desk-vouch-other = Vous avez déjà donné votre parole pour l’autre famille. Pour celle-ci, il faut une autre personne de la coordination.

## Search and figures

desk-find-ask = Écrivez ce que vous cherchez : un nom dans n’importe quelle écriture, un lieu, une année, un code de suivi. Avec plusieurs à la fois, la recherche est plus précise.
desk-cards-opening = Je suis en train d’ouvrir les témoignages pour vous. Réessayez dans une demi-minute, s’il vous plaît.
desk-find-none = Je ne trouve rien pour cela.
desk-find-found = { $count ->
        [one] Un témoignage :
        [many] { $count } de témoignages, les plus probables d’abord :
       *[other] { $count } témoignages, les plus probables d’abord :
    }
desk-find-many = Plus de { $count } témoignages, les plus probables d’abord. Précisez, s’il vous plaît.
desk-find-line = { $number }. { $about } · { $code }
desk-find-no-choice = Aucun n’en parle.
desk-find-which-status = Quelle situation ?
desk-find-which-within = Quel lieu ?
desk-find-which-year = De quelle année ?
desk-find-by-status = Par situation
desk-find-by-within = Par lieu
desk-find-by-year = Par année
desk-find-all = Tout montrer de nouveau
desk-earlier = Précédents
desk-later = Suivants

desk-figures = Que faut-il compter ?
desk-figures-nothing = Il n’y a rien à montrer.
desk-figures-by-county = Par district
desk-figures-by-prefecture = Par préfecture
desk-figures-by-status = Par situation
desk-figures-by-month = Par mois
desk-figures-by-reason = Par raison
desk-figures-of-county = Dossiers par district
desk-figures-of-prefecture = Dossiers par préfecture
desk-figures-of-status = Dossiers par situation
desk-figures-of-month = Dossiers par mois
desk-figures-of-reason = Dossiers par raison ; un dossier peut en avoir plusieurs
desk-figures-in = Pour l’équipe seulement : tous les témoignages que vous pouvez voir.
desk-figures-out = Peut être transmis : seulement les familles d’accord pour des chiffres sans noms, et rien qui désigne moins de cinq personnes.
desk-figures-for-out = À transmettre
desk-figures-for-in = Pour l’équipe
desk-figures-not-told = pas dit
desk-figures-more = Non montrés : { $count } de plus.

## Handing out
# {$recipient} is archive, un, icrc, organisations, governments, research or public.

desk-export = À qui faut-il donner quelque chose ? Chacun ne reçoit que ce que les familles ont autorisé pour lui. Rien de tout cela ne passe par cette discussion.
desk-export-waiting = En attente d’une deuxième personne de la coordination :
desk-export-line = { $number }. Tout ce qui est accepté, pour { $recipient ->
        [archive] nos propres archives
        [un] les Nations unies
        [icrc] la Croix-Rouge
        [organisations] d’autres organisations
        [governments] des gouvernements
        [research] la recherche
       *[public] le public
    }, depuis { $since }
desk-export-yes = Oui au numéro { $number }
desk-export-stop = Arrêter le numéro { $number }
desk-export-to-archive = Nos propres archives
desk-export-to-un = Nations unies
desk-export-to-icrc = Croix-Rouge (CICR)
desk-export-to-organisations = D’autres organisations
desk-export-to-governments = Gouvernements
desk-export-to-research = Recherche, sans noms
desk-export-to-public = Le public
desk-export-how-much = Pour { $recipient ->
        [archive] nos propres archives
        [un] les Nations unies
        [icrc] la Croix-Rouge
        [organisations] d’autres organisations
        [governments] des gouvernements
        [research] la recherche
       *[public] le public
    } : que faut-il donner ?
desk-export-of-one = Un témoignage
desk-export-of-case = Un dossier
desk-export-of-all = Tout ce qui est accepté
desk-export-code = Écrivez le code de suivi, s’il vous plaît.
desk-export-ready = C’est noté. La personne qui fait tourner le programme le sort avec « run_bot.py export », fermé avec la clé du destinataire, ou dans un répertoire. La famille voit ensuite sous /consent à qui son témoignage a été donné.
desk-export-second = C’est noté. Il faut encore une deuxième personne de la coordination : elle m’écrit /export et dit oui.
desk-export-stopped = C’est arrêté. Rien n’est donné.
desk-export-yours = C’est vous qui l’avez demandé. Quelqu’un d’autre doit dire oui.
desk-export-not-allowed = La famille n’autorise pas ce destinataire. Rien n’est donné.

## Alerts, the daily digest

# These are read on lock screens: nothing in them says what, where or who.
desk-alert-urgent = Quelque chose d’urgent attend dans /queue
desk-alert-answered = Il y a une réponse pour vous dans /tasks
desk-alert-task = Quelque chose est à faire aujourd’hui dans /tasks
desk-alert-link-ended = Il y a du nouveau dans /tasks
desk-alert-second-yes = Quelque chose attend votre oui dans /export
desk-alert-handed-over = On vous a passé le relais : /queue
desk-digest =
    En attente aujourd’hui. Nouveaux : { $new }. Urgents : { $urgent }. En cours : { $working }.
    Familles qui n’ont pas encore répondu : { $waiting }. Long silence : { $silent }. Injoignables : { $unreachable }.
    À transcrire : { $aloud }. Tâches du jour : { $due }.
desk-digest-trail = Le registre des actions se termine par { $head }
desk-clock = Votre message du jour arrive à l’heure de { $zone }. Écrivez une ville pour changer.
desk-clock-kept = À partir de demain, à l’heure de { $zone }.
desk-clock-unknown = Je ne connais pas cette ville. Écrivez-en une plus grande, proche de là, s’il vous plaît.

## Intake: quarantine, paper, posters, closing

desk-quarantine =
    { $count ->
        [0] Rien n’est en quarantaine.
        [one] Un témoignage est en quarantaine. La personne qui l’a remis ne voit aucune différence.
        [many] { $count } de témoignages sont en quarantaine. Les personnes qui les ont remis ne voient aucune différence.
       *[other] { $count } témoignages sont en quarantaine. Les personnes qui les ont remis ne voient aucune différence.
    }
desk-quarantine-line = { $since } · { $count } du même compte
desk-quarantine-one = En quarantaine depuis : { $since }. Du même compte : { $count }. Affiche ou lien : { $campaign ->
        [no] aucun
       *[other] { $campaign }
    }.
desk-quarantine-why-set-aside = Pourquoi : ce compte a été mis de côté.
desk-quarantine-why-many = Pourquoi : ce compte a remis beaucoup de témoignages en un jour.
desk-quarantine-why-quick = Pourquoi : ce témoignage a été raconté très vite, pendant que beaucoup d’autres arrivaient.
desk-quarantine-why-campaign = Pourquoi : énormément de témoignages sont arrivés par la même affiche ou le même lien.
desk-quarantine-why-flood = Pourquoi : il est arrivé plus de témoignages qu’on ne pouvait en lire.
desk-quarantine-released =
    { $count ->
        [one] C’est passé. Le témoignage est dans la file comme les autres.
        [many] { $count } de témoignages sont passés. Ils sont dans la file comme les autres.
       *[other] { $count } témoignages sont passés. Ils sont dans la file comme les autres.
    }
desk-quarantine-aside =
    { $count ->
        [0] Ce compte est mis de côté. Ce qu’il remet à partir de maintenant arrive ici. La personne qui l’utilise ne voit aucune différence.
        [one] Ce compte est mis de côté. Ce qu’il remet arrive ici, avec { $count } témoignage qui attendait dans la file. La personne qui l’utilise ne voit aucune différence.
        [many] Ce compte est mis de côté. Ce qu’il remet arrive ici, avec { $count } de témoignages qui attendaient dans la file. La personne qui l’utilise ne voit aucune différence.
       *[other] Ce compte est mis de côté. Ce qu’il remet arrive ici, avec { $count } témoignages qui attendaient dans la file. La personne qui l’utilise ne voit aucune différence.
    }
desk-quarantine-back = C’est annulé. Ce que ce compte remet va de nouveau dans la file. Ce qui est déjà ici, on le laisse passer un par un.
desk-quarantine-not-hers = La discussion de quelqu’un de l’équipe ne peut pas être mise de côté.
desk-quarantine-accounts =
    { $count ->
        [one] Un compte est mis de côté. Touchez-le pour annuler cela.
        [many] { $count } de comptes sont mis de côté. Touchez-en un pour annuler cela.
       *[other] { $count } comptes sont mis de côté. Touchez-en un pour annuler cela.
    }
desk-quarantine-account = Mis de côté : { $since }
desk-quarantine-button-read = Lire
desk-quarantine-button-next = Partie suivante
desk-quarantine-button-release = Laisser passer
desk-quarantine-button-all = Laisser tout passer
desk-quarantine-button-set-aside = Mettre ce compte de côté
desk-quarantine-button-accounts = Comptes mis de côté
desk-quarantine-button-back-to-all = Retour à la liste
desk-quarantine-button-back-to-one = Retour
desk-intake-close-sure = Si vous fermez l’accueil des témoignages, aucune nouvelle personne ne peut plus raconter, et l’on ne demande plus rien aux familles. Elles l’apprennent avec douceur, et comment vous joindre. Ce qui a été raconté reste. Fermer ?
desk-intake-close-yes = Oui, fermer l’accueil
desk-intake-closed = L’accueil est fermé. Les familles l’apprennent quand elles écrivent. /close l’ouvre de nouveau.
desk-intake-open-sure = L’accueil est fermé maintenant. L’ouvrir de nouveau ? Là où il était temps, entre-temps, de demander des nouvelles, je les demanderai alors.
desk-intake-open-yes = Oui, ouvrir l’accueil
desk-intake-opened = L’accueil est de nouveau ouvert.
desk-enter =
    Pour qui écrivez-vous ? Demandez d’abord à cette famille : pouvez-vous écrire cela pour elle, et l’organisation peut-elle le garder et le lire ? Vous pouvez arrêter à tout moment, et il n’en reste rien dans cette discussion.

    Comment a-t-elle dit oui ?
desk-enter-agreed-presence = Elle est ici avec moi
desk-enter-agreed-phone = Au téléphone
desk-enter-agreed-paper = Sur un papier signé
desk-enter-paper = Envoyez une photo du papier signé, s’il vous plaît. Elle est gardée sous clé avec le témoignage.
desk-enter-no-photo = Sans photo
desk-enter-begun = Vous écrivez maintenant pour une famille. Lisez-lui chaque question, et écrivez ce qu’elle dit, avec ses mots.
desk-enter-next = Famille suivante
desk-enter-aside = Laissé pour plus tard. Rien n’est perdu : /enter le montre de nouveau.
desk-enter-codes = Derniers codes de suivi
desk-enter-nothing-kept = Rien de cette famille n’est gardé ici.
desk-enter-continue = Vous écriviez pour une famille. /continue vous ramène à la question.
desk-entered =
    Remis. Voici le code de suivi de la famille :

    { $code }

    Écrivez-le pour elle sur un papier, ou montrez-le-lui. Le témoignage est maintenant dans la file, et disparaît de cette discussion. Rien ne sera envoyé ici à son sujet : quand il sera temps de demander des nouvelles à la famille, il y aura une tâche pour l’appeler.
desk-campaigns = Par affiche ou lien, et par langue :
desk-campaigns-none = Personne n’est encore venu par une affiche ou un lien.
desk-campaign-line = { $tongue } : commencés { $started }, pas terminés { $drafts }, remis { $handed }
desk-lost = Quelqu’un a écrit un code de suivi dans une nouvelle discussion, ou dit que son téléphone est perdu. Rien n’a été ouvert. Avant de le croire, appelez la famille au numéro que vous connaissez :
desk-lost-none = Personne n’a perdu de téléphone.
desk-lost-line = { $number }. { $on } : { $known ->
        [yes] le code est celui d’un témoignage
       *[no] pas de code, ou un code que je ne connais pas
    }
desk-lost-done = C’est réglé : numéro { $number }
