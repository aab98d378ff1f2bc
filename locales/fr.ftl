### French: machine-drafted, awaiting a native reader.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Avant de commencer
section-before--about = Votre langue, qui lira ceci, et votre accord
section-core = La partie courte
section-core--about = Le plus important, environ cinq minutes
section-person = La personne
section-person--about = Noms, papiers, travail, santé
section-event = Ce qui est arrivé
section-event--about = Comment c’est arrivé, pourquoi, à qui encore, et ce qu’il y a eu avant et après
section-status = Maintenant
section-status--about = Lieu de détention, peine, contact, santé
section-family = La famille
section-family--about = Les enfants, les parents, les pressions sur la famille, ses besoins
section-reporter = Vous
section-reporter--about = Gardé à part du reste, fermé avec sa propre clé
section-testimony = Votre histoire et vos papiers
section-testimony--about = Racontez avec vos mots ; envoyez photos, papiers, enregistrements
section-actions = Ce qui a été fait
section-actions--about = À qui vous avez demandé de l’aide, et ce que vous souhaitez
section-consents = Vos autorisations
section-consents--about = Ce qu’on peut faire de votre témoignage, et comment rester en lien
section-asked = Questions pour vous
section-asked--about = Ce que l’équipe vous a demandé, et vos réponses
section-leaving = Si vous ne revenez pas
section-leaving--about = Que faire d’un témoignage qui n’est pas terminé

screen-core_consents =
    Trois autorisations. Aucune n’est donnée pour l’instant. Donnez seulement celles que vous voulez.
    Vous pourrez changer chacune d’elles, n’importe quel jour, ici dans la discussion.
screen-more_consents =
    Qui peut recevoir ce témoignage, et que peut-on montrer ? Rien n’est autorisé pour l’instant. Autorisez seulement ce que vous voulez.
    Vous pourrez tout changer, n’importe quel jour. Mais ce qui a déjà été transmis ne peut plus être repris.


## Section before: language, what to know first, permission to keep

language = Dans quelle langue voulez-vous parler ?
language--label = Langue
language--hint = Vous pouvez changer de langue à tout moment. Rien de ce que vous avez dit ne se perd.
language-aloud = Dans quelle langue avez-vous parlé ? Cela nous aide à trouver quelqu’un qui puisse écouter et le mettre par écrit. Si elle n’est pas ici, écrivez son nom.
language-aloud--label = Langue parlée
language-aloud--o-other = Une autre langue

safety =
    Lisez d’abord ceci, s’il vous plaît.

    Ce robot est tenu par { $organisation } ({ $country }). Il note ce qui est arrivé à une personne disparue ou détenue, tel que sa famille le raconte.
    Vérifiez que c’est bien le leur : { $verify_at }
    Ici, vous pouvez joindre quelqu’un : { $contact }
safety--label = Lu avant de commencer
safety-who-reads =
    Qui peut lire ce que vous écrivez :
    • Telegram, l’entreprise, peut lire cette discussion.
    • Les personnes qui s’occupent des témoignages chez { $organisation } peuvent lire le vôtre.
    • Votre témoignage est gardé sous clé. Mais l’ordinateur qui fait marcher ce robot peut l’ouvrir, et toute personne qui prend le contrôle de cet ordinateur le peut aussi.
    • La personne qui tient votre téléphone peut lire cette discussion.
safety-leave-out =
    Ne dites rien qui puisse mettre quelqu’un en danger. Vous pouvez passer n’importe quelle question.
    N’appelez pas des proches en danger pour en savoir plus. Ce que vous savez déjà suffit.
safety-clear =
    Pour vider cette discussion sur votre téléphone : ouvrez son menu et choisissez « Effacer l’historique » ou « Supprimer l’échange ». Faites-le aussi souvent que vous voulez.
    Elle s’efface alors seulement de votre côté. Telegram peut en garder des copies, et votre témoignage reste chez nous tant que vous ne me demandez pas de l’effacer (/forget).
safety-moment = Est-ce un bon moment pour parler ?

consent-store =
    L’équipe peut-elle garder votre témoignage et le lire ?

    Si vous dites non, tout ce que vous avez raconté jusqu’ici est effacé chez nous, et nous nous arrêtons là. Si vous dites oui, vous pourrez toujours le faire effacer plus tard.
consent-store--label = Garder et lire
consent-remind =
    Si vous vous arrêtez en chemin : puis-je vous faire un rappel ici, tant que le témoignage n’est pas remis ?

    Un rappel ne dit rien de ce que vous avez raconté.
consent-remind--label = Me le rappeler ici

## Section asked: what organizers ask a family in words of their own

asked = L’équipe peut vous poser une question ici.
asked--label = Questions pour vous
asked-question = Question
asked-question--label = Question
asked-answer = C’est une question de l’équipe. Répondez comme vous voulez : écrivez, parlez ou envoyez une photo, en autant de messages qu’il vous faut.
asked-answer--label = Réponse
asked-answer--why = Rien ne vous oblige à répondre. « Je ne sais pas » et « Je préfère ne pas dire » sont aussi de bonnes réponses.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    Si vous ne pouvez pas revenir, que dois-je faire de ce que vous avez raconté ?
consent-unfinished--label = Si je ne peux pas finir
consent-unfinished--hint = D’ici là, vous pouvez revenir à tout moment et reprendre où vous en étiez.
consent-unfinished--o-hand_in_what_I_told = Remettre ce que j’ai dit
consent-unfinished--o-erase = L’effacer


## Section core: the short part

person-relation = Qui est la personne disparue pour vous ?
person-relation--label = Qui est-ce pour vous
person-relation--hint = S’il y a plusieurs personnes, nous parlerons de l’une, puis de l’autre. Commencez par une seule.
person-relation--o-mother = Ma mère
person-relation--o-father = Mon père
person-relation--o-wife = Ma femme
person-relation--o-husband = Mon mari
person-relation--o-daughter = Ma fille
person-relation--o-son = Mon fils
person-relation--o-sister = Ma sœur
person-relation--o-brother = Mon frère
person-relation--o-grandmother = Ma grand-mère
person-relation--o-grandfather = Mon grand-père
person-relation--o-granddaughter = Ma petite-fille
person-relation--o-grandson = Mon petit-fils
person-relation--o-aunt = Ma tante
person-relation--o-uncle = Mon oncle
person-relation--o-niece = Ma nièce
person-relation--o-nephew = Mon neveu
person-relation--o-cousin = Mon cousin, ma cousine
person-relation--o-in_law = Famille par alliance
person-relation--o-fiance = Mon fiancé, ma fiancée
person-relation--o-friend = Mon ami, mon amie
person-relation--o-neighbour = Mon voisin, ma voisine
person-relation--o-colleague = Mon ou ma collègue
person-relation--o-myself = C’est moi
person-relation--o-other = Quelqu’un d’autre

reporter-role = Et vous, qui êtes-vous pour la personne disparue ?
reporter-role--label = Qui vous êtes pour elle
reporter-role--o-relative = De sa famille
reporter-role--o-friend = Un ami, une amie
reporter-role--o-neighbour = Un voisin, une voisine
reporter-role--o-colleague = Collègue de travail
reporter-role--o-former_fellow_detainee = Ensemble en détention
reporter-role--o-organisation = D’une organisation
reporter-role--o-helping_someone = J’aide la famille
reporter-role--o-myself = C’est moi
reporter-role--o-other = Autre chose

reporter-age_group = Quel âge avez-vous ?
reporter-age_group--label = Votre tranche d’âge
reporter-age_group--why = Si vous avez moins de 16 ans, rien n’est publié ni transmis sans l’accord d’un adulte en qui vous avez confiance.
reporter-age_group--o-adult = 18 ans ou plus
reporter-age_group--o-16_17 = 16 ou 17 ans
reporter-age_group--o-under_16 = Moins de 16 ans

reporter-organisation = Comment s’appelle votre organisation ? Si vous aidez à titre personnel, dites-le simplement.
reporter-organisation--label = Votre organisation
reporter-family_agrees = La famille sait-elle que vous en parlez ici, et est-elle d’accord ?
reporter-family_agrees--label = La famille est d’accord

person-name =
    { $about ->
        [woman] Comment s’appelle-t-elle ? Écrivez son nom comme la famille le dit et l’écrit.
        [man] Comment s’appelle-t-il ? Écrivez son nom comme la famille le dit et l’écrit.
        [self] Comment vous appelez-vous ? Écrivez votre nom comme votre famille le dit et l’écrit.
       *[person] Comment s’appelle la personne disparue ? Écrivez son nom comme la famille le dit et l’écrit.
    }
person-name--label = Nom
person-name--hint = Dans n’importe quelle écriture. Un surnom ou une partie du nom, c’est bien aussi. Par exemple : Aïché, ou Salim Abdoulla.

person-sex =
    { $about ->
        [self] Êtes-vous une femme ou un homme ?
       *[person] Cette personne est-elle une femme ou un homme ?
    }
person-sex--label = Femme ou homme
person-sex--o-female = Femme ou fille
person-sex--o-male = Homme ou garçon
person-sex--o-other = Autre

event-kind =
    { $about ->
        [woman] Que lui est-il arrivé ? Choisissez ce qui convient le mieux.
        [man] Que lui est-il arrivé ? Choisissez ce qui convient le mieux.
        [self] Que vous est-il arrivé ? Choisissez ce qui convient le mieux.
       *[person] Qu’est-il arrivé à cette personne ? Choisissez ce qui convient le mieux.
    }
event-kind--label = Ce qui est arrivé
event-kind--hint = S’il y a eu plusieurs choses l’une après l’autre, choisissez comment cela a commencé. Vous pourrez raconter le reste plus tard.
event-kind--o-detained = Détention par la police
event-kind--o-camp = Envoi dans un camp
event-kind--o-arrested = Arrestation avec mandat
event-kind--o-sentenced = Condamnation
event-kind--o-exit_ban = Interdiction de partir
event-kind--o-forced_labour = Travail forcé
event-kind--o-house_arrest = Enfermement à la maison
event-kind--o-hospital_or_psychiatric = Enfermement à l’hôpital
event-kind--o-taken_child = Enfant pris à sa famille
event-kind--o-no_contact_only = Plus aucun contact
event-kind--o-death_in_custody = Décès en détention
event-kind--o-other = Autre chose

event-date =
    { $about ->
        [woman] Quand a-t-elle perdu sa liberté ? Si personne ne le sait : quand l’a-t-on vue ou entendue pour la dernière fois ? À peu près, cela suffit.
        [man] Quand a-t-il perdu sa liberté ? Si personne ne le sait : quand l’a-t-on vu ou entendu pour la dernière fois ? À peu près, cela suffit.
        [self] Quand avez-vous perdu votre liberté ? À peu près, cela suffit.
       *[person] Quand cette personne a-t-elle perdu sa liberté ? Si personne ne le sait : quand l’a-t-on vue ou entendue pour la dernière fois ? À peu près, cela suffit.
    }
event-date--label = Quand c’est arrivé
event-date--hint = Par exemple : 2017, 03/2017 ou 14/03/2017. Si vous ne savez que l’année, cela suffit.

event-place =
    { $about ->
        [woman] Où est-ce arrivé ? Si personne ne le sait : où l’a-t-on vue pour la dernière fois ?
        [man] Où est-ce arrivé ? Si personne ne le sait : où l’a-t-on vu pour la dernière fois ?
        [self] Où est-ce arrivé ?
       *[person] Où est-ce arrivé ? Si personne ne le sait : où a-t-on vu cette personne pour la dernière fois ?
    }
event-place--label = Où c’est arrivé
event-place--hint = Le village, la ville ou le district suffit. Par exemple : à la maison, à Ghouldja.

event-circumstances = Racontez-moi ce qui est arrivé, avec vos mots. Vous pouvez l’écrire, ou le dire dans un message vocal.
event-circumstances--label = Ce qui est arrivé, en mots
event-circumstances--hint = Aussi court ou aussi long que vous voulez. N’écrivez pas le nom de personnes qui seraient en danger.

event-source = Comment le savez-vous ?
event-source--label = Comment vous le savez
event-source--hint = Vous pouvez choisir plusieurs réponses.
event-source--o-own_eyes = Je l’ai vu moi-même
event-source--o-own_phone_call = En téléphonant moi-même
event-source--o-told_by_relative = Un proche me l’a dit
event-source--o-told_by_witness = Un témoin me l’a dit
event-source--o-official_paper = Par un papier officiel
event-source--o-leaked_list = Par une liste divulguée
event-source--o-media = Presse ou internet
event-source--o-rumour = Par des on-dit
event-source--o-other = Autrement

status-now =
    { $about ->
        [woman] Où est-elle maintenant, d’après ce que vous savez ?
        [man] Où est-il maintenant, d’après ce que vous savez ?
        [self] Où êtes-vous maintenant ?
       *[person] Où est cette personne maintenant, d’après ce que vous savez ?
    }
status-now--label = Maintenant
status-now--hint = Si vous hésitez, choisissez le plus probable, ou « Nouvelles incertaines ».
status-now--o-no_news = Aucune nouvelle
status-now--o-exit_ban = Interdiction de partir
status-now--o-police_custody = Aux mains de la police
status-now--o-camp = Dans un camp
status-now--o-prison = En prison
status-now--o-forced_labour = Au travail forcé
status-now--o-house_or_town_arrest = Assignation à résidence
status-now--o-hospital = À l’hôpital
status-now--o-orphanage_or_boarding = Orphelinat ou internat
status-now--o-released_watched = Libération surveillée
status-now--o-free = En liberté
status-now--o-outside = Dans un autre pays
status-now--o-dead = A perdu la vie
status-now--o-unclear = Nouvelles incertaines
status-now--o-other = Autre chose

status-as_of =
    { $dead ->
        [yes] De quand date cette nouvelle ?
       *[no] À quelle date était-ce vrai ? Dites le dernier jour pour lequel vous le savez.
    }
status-as_of--label = Vrai à cette date
status-as_of--hint = Par exemple : 2024, 05/2024 ou 20/05/2024. À peu près, cela suffit.

status-danger =
    { $dead ->
        [yes] Un enfant est-il resté seul ?
       *[no] Quelqu’un est-il en grand danger en ce moment ?
    }
status-danger--label = Grand danger maintenant
status-danger--hint = Cela aide l’équipe à voir quels témoignages ne peuvent pas attendre.
status-danger--o-life_in_danger = Vie en danger
status-danger--o-gravely_ill = Maladie grave
status-danger--o-child_alone = Un enfant est seul
status-danger--o-none = Non
status-danger--o-not_known = Personne ne le sait

person-birth =
    { $about ->
        [woman] { $dead ->
            [yes] Quand est-elle née ?
           *[no] Quand est-elle née ? Ou quel âge a-t-elle ?
        }
        [man] { $dead ->
            [yes] Quand est-il né ?
           *[no] Quand est-il né ? Ou quel âge a-t-il ?
        }
        [self] Quelle est votre date de naissance ? Ou quel âge avez-vous ?
       *[person] { $dead ->
            [yes] Quand cette personne est-elle née ?
           *[no] Quand cette personne est-elle née ? Ou quel âge a-t-elle ?
        }
    }
person-birth--label = Naissance
person-birth--hint = Par exemple : 1985, 14/03/1985, ou 32 ans.

person-home =
    { $about ->
        [woman] Où est sa maison, là-bas : village ou ville, district, préfecture ?
        [man] Où est sa maison, là-bas : village ou ville, district, préfecture ?
        [self] Où est votre maison, là-bas : village ou ville, district, préfecture ?
       *[person] Où est la maison de cette personne, là-bas : village ou ville, district, préfecture ?
    }
person-home--label = Maison
person-home--hint = Autant que vous savez. Par exemple : Bayandaï, Ghouldja.

person-residence =
    { $about ->
        [woman] Dans quel pays vivait-elle quand c’est arrivé ?
        [man] Dans quel pays vivait-il quand c’est arrivé ?
        [self] Dans quel pays viviez-vous quand c’est arrivé ?
       *[person] Dans quel pays vivait cette personne quand c’est arrivé ?
    }
person-residence--label = Pays de résidence à l’époque

person-photo =
    { $about ->
        [woman] Avez-vous une photo d’elle ? Vous pouvez aussi l’envoyer plus tard.
        [man] Avez-vous une photo de lui ? Vous pouvez aussi l’envoyer plus tard.
        [self] Voulez-vous ajouter une photo de vous ? Vous pouvez aussi l’envoyer plus tard.
       *[person] Avez-vous une photo de cette personne ? Vous pouvez aussi l’envoyer plus tard.
    }
person-photo--label = Photo
person-photo--hint =
    Telegram réduit les photos. Pour l’envoyer dans sa taille d’origine : touchez le trombone, choisissez « Fichier », puis la photo.
    Un fichier garde aussi des détails cachés, par exemple quand et où la photo a été prise. Si vous ne le voulez pas, envoyez-la comme une photo ordinaire.

reporter-country = Dans quel pays vivez-vous ?
reporter-country--label = Votre pays
reporter-country--hint = Le pays seulement. Il est gardé à part du témoignage.

consent-contact = L’équipe peut-elle vous écrire dans cette discussion au sujet de ce témoignage ?
consent-contact--label = M’écrire
consent-match = L’équipe peut-elle comparer ce témoignage avec d’autres, pour voir si quelqu’un parle aussi de la même personne ? Cela n’apprend rien à personne d’autre.
consent-match--label = Comparer avec d’autres
consent-un = Ce témoignage peut-il être donné au groupe des Nations unies qui demande aux gouvernements ce que sont devenues les personnes disparues ? Il interroge le gouvernement chinois : celui-ci apprendra donc le nom de la personne et ce qui est raconté. Les Nations unies ont aussi besoin de votre nom et de votre adresse.
consent-un--label = Donner à l’ONU

follow_up-rhythm = À quel rythme puis-je vous demander ici s’il y a des nouvelles ?
follow_up-rhythm--label = Demander des nouvelles
follow_up-rhythm--hint = Le message ne dira pas de quoi il s’agit. Vous pourrez changer cela n’importe quel jour.
follow_up-rhythm--o-weekly = Chaque semaine
follow_up-rhythm--o-monthly = Chaque mois
follow_up-rhythm--o-every_3_months = Tous les 3 mois
follow_up-rhythm--o-every_6_months = Tous les 6 mois
follow_up-rhythm--o-yearly = Une fois par an
follow_up-rhythm--o-only_if_news = Si vous avez du nouveau
follow_up-rhythm--o-never = Jamais


## Section person: about the missing person

person-name_latin = Comment le nom est-il écrit dans un passeport ou sur une carte d’identité, en lettres latines ?
person-name_latin--label = Nom en lettres latines
person-name_latin--hint = Lettre par lettre, comme c’est imprimé, même si cela semble faux. Par exemple : AYIXIE SAILIMU.
person-name_chinese = Comment le nom s’écrit-il en caractères chinois ?
person-name_chinese--label = Nom en chinois
person-name_chinese--hint = La photo d’un papier où se trouve le nom, c’est bien aussi.
person-name_parts = Les parties du nom
person-name_parts--label = Parties du nom
person-name_parts-given =
    { $about ->
        [woman] Quelle partie du nom est la sienne, son prénom ?
        [man] Quelle partie du nom est la sienne, son prénom ?
        [self] Quelle partie de votre nom est la vôtre, votre prénom ?
       *[person] Quelle partie du nom est le prénom de cette personne ?
    }
person-name_parts-given--label = Prénom
person-name_parts-family = Y a-t-il un nom de famille ? Lequel ?
person-name_parts-family--label = Nom de famille
person-name_parts-family--hint = S’il n’y en a pas, choisissez « Je ne sais pas » ou passez. Beaucoup de gens portent à la place le nom du père ; la question vient juste après.
person-name_parts-patronymic = Y a-t-il une partie qui vient du nom du père ? Laquelle ?
person-name_parts-patronymic--label = Nom du père dans le nom
person-other_names =
    { $about ->
        [woman] A-t-elle d’autres noms : surnoms, noms religieux, anciens noms, autres orthographes ?
        [man] A-t-il d’autres noms : surnoms, noms religieux, anciens noms, autres orthographes ?
        [self] Avez-vous d’autres noms : surnoms, noms religieux, anciens noms, autres orthographes ?
       *[person] Cette personne a-t-elle d’autres noms : surnoms, noms religieux, anciens noms, autres orthographes ?
    }
person-other_names--label = Autres noms
person-other_names-name = Dites-moi un autre nom, ou une autre orthographe.
person-other_names-name--label = Autre nom
person-father_name =
    { $about ->
        [woman] Comment s’appelle son père ?
        [man] Comment s’appelle son père ?
        [self] Comment s’appelle votre père ?
       *[person] Comment s’appelle le père de cette personne ?
    }
person-father_name--label = Père
person-father_name--why =
    { $about ->
        [self] Beaucoup de gens ont le même nom. Le nom du père aide à savoir que c’est bien vous, et les Nations unies le demandent. Si cela peut le mettre en danger, passez.
       *[person] Beaucoup de gens ont le même nom. Le nom du père aide à savoir que c’est bien cette personne, et les Nations unies le demandent. Si cela peut le mettre en danger, passez.
    }
person-mother_name =
    { $about ->
        [woman] Comment s’appelle sa mère ?
        [man] Comment s’appelle sa mère ?
        [self] Comment s’appelle votre mère ?
       *[person] Comment s’appelle la mère de cette personne ?
    }
person-mother_name--label = Mère
person-mother_name--why =
    { $about ->
        [self] Beaucoup de gens ont le même nom. Le nom de la mère aide à savoir que c’est bien vous. Si cela peut la mettre en danger, passez.
       *[person] Beaucoup de gens ont le même nom. Le nom de la mère aide à savoir que c’est bien cette personne. Si cela peut la mettre en danger, passez.
    }
person-spouse_name =
    { $about ->
        [woman] Comment s’appelle son mari ?
        [man] Comment s’appelle sa femme ?
        [self] Comment s’appelle votre mari ou votre femme ?
       *[person] Comment s’appelle le mari ou la femme de cette personne ?
    }
person-spouse_name--label = Mari ou femme
person-spouse_name--why = Cela aide à trouver des papiers et des listes où les deux noms sont ensemble. Si cela peut mettre son mari ou sa femme en danger, passez.
person-under_18 = Moins de 18 ans quand c’est arrivé, et maintenant
person-under_18--label = Moins de 18 ans (calculé)
person-ethnicity =
    { $about ->
        [woman] De quel peuple est-elle ?
        [man] De quel peuple est-il ?
        [self] De quel peuple êtes-vous ?
       *[person] De quel peuple est cette personne ?
    }
person-ethnicity--label = Peuple
person-ethnicity--o-uyghur = Ouïghour
person-ethnicity--o-kazakh = Kazakh
person-ethnicity--o-kyrgyz = Kirghiz
person-ethnicity--o-uzbek = Ouzbek
person-ethnicity--o-hui = Hui (Doungane)
person-ethnicity--o-tajik = Tadjik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Mongol
person-ethnicity--o-han = Han (chinois)
person-ethnicity--o-other = Un autre peuple
person-citizenship =
    { $about ->
        [woman] Quelles nationalités a-t-elle, ou a-t-elle demandées ?
        [man] Quelles nationalités a-t-il, ou a-t-il demandées ?
        [self] Quelles nationalités avez-vous, ou avez-vous demandées ?
       *[person] Quelles nationalités cette personne a-t-elle, ou a-t-elle demandées ?
    }
person-citizenship--label = Nationalités
person-citizenship--hint = Même une nationalité abandonnée. Un pays après l’autre.
person-citizenship-country = De quel pays ?
person-citizenship-country--label = Pays
person-citizenship-kind = Qu’en est-il de cette nationalité ?
person-citizenship-kind--label = Situation
person-citizenship-kind--o-held = L’a maintenant
person-citizenship-kind--o-in_process = L’a demandée
person-citizenship-kind--o-given_up = L’a abandonnée
person-citizenship-kind--o-other = Autre chose
person-residence_permit =
    { $about ->
        [woman] Avait-elle un permis de séjour dans un autre pays ? Lequel, et jusqu’à quand ?
        [man] Avait-il un permis de séjour dans un autre pays ? Lequel, et jusqu’à quand ?
        [self] Aviez-vous un permis de séjour dans un autre pays ? Lequel, et jusqu’à quand ?
       *[person] Cette personne avait-elle un permis de séjour dans un autre pays ? Lequel, et jusqu’à quand ?
    }
person-residence_permit--label = Permis de séjour
person-birthplace =
    { $about ->
        [woman] Où est-elle née : village ou ville, district ?
        [man] Où est-il né : village ou ville, district ?
        [self] Quel est votre lieu de naissance : village ou ville, district ?
       *[person] Où cette personne est-elle née : village ou ville, district ?
    }
person-birthplace--label = Lieu de naissance
person-hukou =
    { $about ->
        [woman] Où est son hukou (l’enregistrement du foyer) ?
        [man] Où est son hukou (l’enregistrement du foyer) ?
        [self] Où est votre hukou (l’enregistrement du foyer) ?
       *[person] Où est le hukou de cette personne (l’enregistrement du foyer) ?
    }
person-hukou--label = Lieu du hukou
person-hukou--hint = Ce n’est pas toujours là où se trouve la maison. Le district suffit.
person-address =
    { $about ->
        [woman] { $dead ->
            [yes] Quelle était son adresse exacte, là-bas ?
           *[no] Quelle est son adresse exacte, là-bas ?
        }
        [man] { $dead ->
            [yes] Quelle était son adresse exacte, là-bas ?
           *[no] Quelle est son adresse exacte, là-bas ?
        }
        [self] Quelle était votre adresse exacte, là-bas ?
       *[person] { $dead ->
            [yes] Quelle était l’adresse exacte de cette personne, là-bas ?
           *[no] Quelle est l’adresse exacte de cette personne, là-bas ?
        }
    }
person-address--label = Adresse
person-address--why =
    { $about ->
        [self] Avec l’adresse, l’équipe peut poser ses questions sur vous, et pas sur quelqu’un d’autre. Si des proches y vivent encore et que cela peut les mettre en danger, passez.
       *[person] Avec l’adresse, l’équipe peut demander des nouvelles de cette personne, et pas d’une autre. Si des proches y vivent encore et que cela peut les mettre en danger, passez.
    }
person-occupation =
    { $about ->
        [woman] Quel était son travail ?
        [man] Quel était son travail ?
        [self] Quel était votre travail ?
       *[person] Quel était le travail de cette personne ?
    }
person-occupation--label = Travail
person-occupation--hint = Par exemple : boulanger, enseignante, chauffeur, à la retraite.
person-workplace =
    { $about ->
        [woman] Quel était son lieu de travail ou d’études ?
        [man] Quel était son lieu de travail ou d’études ?
        [self] Quel était votre lieu de travail ou d’études ?
       *[person] Quel était le lieu de travail ou d’études de cette personne ?
    }
person-workplace--label = Lieu de travail ou d’études
person-activities =
    { $about ->
        [woman] Faisait-elle l’une de ces choses ?
        [man] Faisait-il l’une de ces choses ?
        [self] Faisiez-vous l’une de ces choses ?
       *[person] Cette personne faisait-elle l’une de ces choses ?
    }
person-activities--label = Activités
person-activities--hint = Vous pouvez choisir plusieurs réponses.
person-activities--o-religious = Activité religieuse
person-activities--o-writer_artist = Écriture, art
person-activities--o-teacher_academic = Enseignement, recherche
person-activities--o-business = Commerce, entreprise
person-activities--o-official = Travail pour l’État
person-activities--o-activist = Défense des droits
person-activities--o-student = Études
person-activities--o-farmer = Agriculture, élevage
person-activities--o-other = Autre chose
person-marital_status =
    { $about ->
        [woman] { $dead ->
            [yes] Était-elle mariée ?
           *[no] Est-elle mariée ?
        }
        [man] { $dead ->
            [yes] Était-il marié ?
           *[no] Est-il marié ?
        }
        [self] Avez-vous un mari ou une femme ?
       *[person] { $dead ->
            [yes] Cette personne était-elle mariée ?
           *[no] Cette personne est-elle mariée ?
        }
    }
person-marital_status--label = Mariage
person-marital_status--o-single = Célibataire
person-marital_status--o-married = Marié ou mariée
person-marital_status--o-divorced = Divorcé ou divorcée
person-marital_status--o-widowed = Veuf ou veuve
person-marital_status--o-other = Autre chose
person-children =
    { $about ->
        [woman] { $dead ->
            [yes] Combien d’enfants avait-elle ?
           *[no] Combien d’enfants a-t-elle ?
        }
        [man] { $dead ->
            [yes] Combien d’enfants avait-il ?
           *[no] Combien d’enfants a-t-il ?
        }
        [self] Combien d’enfants avez-vous ?
       *[person] { $dead ->
            [yes] Combien d’enfants cette personne avait-elle ?
           *[no] Combien d’enfants cette personne a-t-elle ?
        }
    }
person-children--label = Nombre d’enfants
person-pregnant =
    { $about ->
        [self] Étiez-vous enceinte quand c’est arrivé ?
       *[person] Était-elle enceinte quand c’est arrivé, ou l’est-elle maintenant ?
    }
person-pregnant--label = Enceinte
person-pregnant--why = Une femme enceinte a besoin de soins, et des règles particulières la protègent. Rien ne vous oblige à le dire.
person-health_before =
    { $about ->
        [woman] Comment était sa santé avant que cela arrive ? Maladies, opérations, médicaments ?
        [man] Comment était sa santé avant que cela arrive ? Maladies, opérations, médicaments ?
        [self] Comment était votre santé avant que cela arrive ? Maladies, opérations, médicaments ?
       *[person] Comment était la santé de cette personne avant que cela arrive ? Maladies, opérations, médicaments ?
    }
person-health_before--label = Santé avant
person-health_before--why =
    { $about ->
        [self] Cela montre quels soins il vous fallait, et si la détention a abîmé votre santé.
       *[person] Cela montre quels soins il faut à cette personne, et plus tard, si la détention a abîmé sa santé.
    }
person-marks =
    { $about ->
        [woman] À quoi peut-on la reconnaître : taille, cicatrice, lunettes ?
        [man] À quoi peut-on le reconnaître : taille, cicatrice, lunettes ?
        [self] À quoi peut-on vous reconnaître : taille, cicatrice, lunettes ?
       *[person] À quoi peut-on reconnaître cette personne : taille, cicatrice, lunettes ?
    }
person-marks--label = Signes particuliers
person-languages =
    { $about ->
        [woman] Quelles langues parle-t-elle ?
        [man] Quelles langues parle-t-il ?
        [self] Quelles langues parlez-vous ?
       *[person] Quelles langues cette personne parle-t-elle ?
    }
person-languages--label = Langues
person-id_number =
    { $about ->
        [woman] Connaissez-vous le numéro de sa carte d’identité chinoise ?
        [man] Connaissez-vous le numéro de sa carte d’identité chinoise ?
        [self] Quel est le numéro de votre carte d’identité chinoise ?
       *[person] Connaissez-vous le numéro de la carte d’identité chinoise de cette personne ?
    }
person-id_number--label = Numéro de carte d’identité
person-id_number--hint = 18 chiffres, 15 sur les vieux papiers. Le dernier peut être la lettre X. Une photo de la carte, c’est bien aussi.
person-id_number--why = Ce numéro n’appartient qu’à une seule personne. C’est le meilleur moyen de ne pas confondre deux personnes du même nom. Rien ne vous oblige à le dire.
person-passport =
    { $about ->
        [woman] Connaissez-vous le numéro de son passeport ?
        [man] Connaissez-vous le numéro de son passeport ?
        [self] Quel est le numéro de votre passeport ?
       *[person] Connaissez-vous le numéro du passeport de cette personne ?
    }
person-passport--label = Numéro de passeport
person-passport--why =
    { $about ->
        [self] Une ambassade ou les Nations unies peuvent retrouver votre trace grâce à lui. Rien ne vous oblige à le dire.
       *[person] Une ambassade ou les Nations unies peuvent retrouver cette personne grâce à lui. Rien ne vous oblige à le dire.
    }


## Section event: what happened

event-violence =
    { $about ->
        [woman] Comment l’a-t-on traitée quand on est venu la prendre ?
        [man] Comment l’a-t-on traité quand on est venu le prendre ?
        [self] Que vous a-t-on fait quand on est venu vous prendre ?
       *[person] Comment a-t-on traité cette personne quand on est venu la prendre ?
    }
event-violence--label = Violence ce jour-là
event-violence--why = Cela montre si la loi n’a pas été respectée ce jour-là. Rien ne vous oblige à le dire.
event-violence--o-none = Pas de violence
event-violence--o-beaten = Coups
event-violence--o-threatened = Menaces
event-violence--o-hooded_or_cuffed = Cagoule ou menottes
event-violence--o-home_searched = Fouille de la maison
event-violence--o-children_present = Devant les enfants
event-violence--o-other = Autre chose
event-taken_by = Qui a fait cela ?
event-taken_by--label = Qui l’a fait
event-taken_by--hint = Vous pouvez choisir plusieurs réponses. Si personne ne l’a vu, choisissez ce que vous croyez ; la question suivante demande pourquoi.
event-taken_by--o-police = La police
event-taken_by--o-state_security = La sûreté de l’État
event-taken_by--o-village_officials = Autorités du village
event-taken_by--o-prison_service = Agents de la prison
event-taken_by--o-employer = L’employeur
event-taken_by--o-unknown = Personne ne le sait
event-taken_by--o-other = Quelqu’un d’autre
event-taken_by_why = Pourquoi pensez-vous que c’était eux ? Si vous ne savez pas qui c’était : pourquoi pensez-vous que les autorités sont derrière ?
event-taken_by_why--label = Pourquoi vous le pensez
event-taken_by_why--hint = Par exemple : ils portaient un uniforme, ils sont venus en voiture de police, l’appel venait du commissariat.
event-warrant = A-t-on montré ou donné un papier, par exemple un mandat d’arrêt ?
event-warrant--label = Papier montré
event-reason_official = Les autorités ont-elles dit pourquoi ? Si vous le pouvez, répétez-moi leurs mots exacts.
event-reason_official--label = Raison qu’on a donnée
event-reason_suspected = Et d’après vous, quelle était la vraie raison ?
event-reason_suspected--label = Raison d’après vous
event-reason_suspected--hint = Vous pouvez choisir plusieurs réponses.
event-reason_suspected--o-religion = La religion
event-reason_suspected--o-contact_abroad = Liens avec l’étranger
event-reason_suspected--o-travel_abroad = Voyage à l’étranger
event-reason_suspected--o-phone_app = Contenu du téléphone
event-reason_suspected--o-speech_or_writing = Paroles ou écrits
event-reason_suspected--o-relatives = À cause de proches
event-reason_suspected--o-past_conviction = Ancienne condamnation
event-reason_suspected--o-birth_policy = Nombre d’enfants
event-reason_suspected--o-foreign_citizenship = Nationalité étrangère
event-reason_suspected--o-helping_foreigners = Aide à des étrangers
event-reason_suspected--o-quota = Un quota à remplir
event-reason_suspected--o-unknown = Personne ne le sait
event-reason_suspected--o-other = Autre chose
event-reason_words = Avez-vous autre chose à dire sur la raison ?
event-reason_words--label = La raison, en mots
event-last_contact =
    { $about ->
        [woman] Quand avez-vous parlé avec elle pour la dernière fois, vous ou la famille, ou reçu des nouvelles directement d’elle ?
        [man] Quand avez-vous parlé avec lui pour la dernière fois, vous ou la famille, ou reçu des nouvelles directement de lui ?
        [self] Avant que cela arrive, quand avez-vous parlé à votre famille pour la dernière fois ?
       *[person] Quand avez-vous parlé avec cette personne pour la dernière fois, vous ou la famille, ou reçu des nouvelles directement d’elle ?
    }
event-last_contact--label = Dernier contact
event-last_contact--hint = Par exemple : 2019, 06/2019 ou 22/06/2019. À peu près, cela suffit.
event-last_contact_means = Comment s’est fait ce contact ?
event-last_contact_means--label = De quelle façon
event-last_contact_means--o-in_person = Face à face
event-last_contact_means--o-phone = Par téléphone
event-last_contact_means--o-wechat = Par WeChat
event-last_contact_means--o-whatsapp = Par WhatsApp
event-last_contact_means--o-letter = Par lettre
event-last_contact_means--o-through_others = Par d’autres personnes
event-last_contact_means--o-other = Autrement
event-last_contact_words = Qu’est-ce qui s’est dit lors de ce dernier contact ?
event-last_contact_words--label = Ce qui s’est dit
event-last_contact_words--why = Les derniers mots montrent souvent ce qui allait arriver. Ne dites rien qui puisse mettre quelqu’un en danger là-bas.
event-came_back =
    { $about ->
        [woman] Avant que cela arrive, était-elle allée à l’étranger, puis retournée en Chine ?
        [man] Avant que cela arrive, était-il allé à l’étranger, puis retourné en Chine ?
        [self] Aviez-vous passé du temps à l’étranger, puis regagné la Chine, avant que cela arrive ?
       *[person] Avant que cela arrive, cette personne était-elle allée à l’étranger, puis retournée en Chine ?
    }
event-came_back--label = Retour en Chine
event-came_back_from =
    { $about ->
        [woman] De quel pays revenait-elle ?
        [man] De quel pays revenait-il ?
        [self] De quel pays reveniez-vous ?
       *[person] De quel pays cette personne revenait-elle ?
    }
event-came_back_from--label = Retour depuis
event-came_back_date = Quand était-ce ?
event-came_back_date--label = Date du retour
event-came_back_date--hint = Par exemple : 2017, 03/2017 ou 14/03/2017. À peu près, cela suffit.
event-came_back_why = Pourquoi ?
event-came_back_why--label = Raison du retour
event-came_back_why--o-sick_relative = Un proche malade
event-came_back_why--o-called_by_employer = Appel de l’employeur
event-came_back_why--o-called_by_police = Appel de la police
event-came_back_why--o-papers_or_pension = Papiers ou retraite
event-came_back_why--o-funeral = Un enterrement
event-came_back_why--o-visit = Une visite
event-came_back_why--o-study_end = La fin des études
event-came_back_why--o-deported = Une expulsion
event-came_back_why--o-other = Autre chose
event-came_back_words = Que s’est-il passé sur le chemin du retour, ou après ?
event-came_back_words--label = Le retour, en mots
event-passport_taken =
    { $about ->
        [woman] Lui a-t-on pris son passeport ?
        [man] Lui a-t-on pris son passeport ?
        [self] Vous a-t-on pris votre passeport ?
       *[person] A-t-on pris son passeport à cette personne ?
    }
event-passport_taken--label = Passeport confisqué
event-exit_refused =
    { $about ->
        [woman] Lui a-t-on refusé l’autorisation de quitter le pays ?
        [man] Lui a-t-on refusé l’autorisation de quitter le pays ?
        [self] Vous a-t-on refusé l’autorisation de quitter le pays ?
       *[person] A-t-on refusé à cette personne l’autorisation de quitter le pays ?
    }
event-exit_refused--label = Départ refusé
event-witnesses = Quelqu’un a-t-il vu ce qui s’est passé, ou en sait-il quelque chose ? Nous pouvons noter une personne après l’autre.
event-witnesses--label = Témoins
event-witnesses--hint = Ne donnez un nom que si cela ne met pas la personne en danger. « Un voisin » suffit.
event-witnesses--why = Un témoignage a plus de force quand plusieurs personnes savent la même chose. Nous n’écrivons pas aux témoins sans leur accord.
event-witnesses-who = Qui est-ce ? Un nom, ou seulement qui est cette personne.
event-witnesses-who--label = Témoin
event-witnesses-who--hint = Par exemple : un voisin, maintenant à l’étranger.
event-witnesses-they_agreed = Ce témoin a-t-il donné son accord pour que son nom figure ici ?
event-witnesses-they_agreed--label = A donné son accord
event-witnesses-safe_to_name = Peut-on nommer ce témoin sans le mettre en danger ?
event-witnesses-safe_to_name--label = On peut dire son nom
event-witnesses-what = Qu’est-ce que ce témoin a vu ou entendu ?
event-witnesses-what--label = Ce que sait le témoin
others = D’autres personnes de la famille ont-elles été emmenées, ou ont-elles disparu, à ce moment-là ou plus tard ? Nous pouvons noter l’une après l’autre.
others--label = Autres membres de la famille
others--hint = Plus tard, vous pourrez faire un témoignage pour chacune. Ce qui est pareil, vous n’aurez pas à le redire.
others--why = Souvent, plusieurs personnes d’une même famille sont détenues. Il ne faut oublier personne. Ne nommez pas celles que cela mettrait en danger.
others-name = Comment s’appelle cette personne ?
others-name--label = Nom
others-relation = Qui est cette personne pour vous ?
others-relation--label = Qui est-ce pour vous
others-together =
    Est-ce arrivé au même moment et au même endroit ?
others-together--label = Au même moment
others-what = Qu’est-il arrivé à cette personne ?
others-what--label = Ce qui est arrivé
history = Qu’y a-t-il eu avant et après ? Interrogatoire, procès, transfert, appels, visites, libération : nous pouvons noter une chose après l’autre.
history--label = Avant et après
history--hint = Dans n’importe quel ordre. Je remets tout dans l’ordre pour vous.
history-date = Quand est-ce arrivé ?
history-date--label = Quand
history-date--hint = Par exemple : 2018, 09/2018 ou 15/09/2018. À peu près, cela suffit. Si vous ne savez pas, je vous demanderai après quoi c’était.
history-after = Après quoi était-ce, et combien de temps après ?
history-after--label = Après quoi
history-after--hint = Par exemple : environ deux mois après l’arrestation.
history-what = Qu’est-ce que c’était ?
history-what--label = Quoi
history-what--o-questioned = Interrogatoire
history-what--o-summoned = Convocation (police)
history-what--o-passport_taken = Passeport confisqué
history-what--o-exit_ban = Interdiction de partir
history-what--o-taken = Arrestation
history-what--o-charged = Accusation officielle
history-what--o-trial = Procès
history-what--o-sentenced = Condamnation
history-what--o-moved = Transfert ailleurs
history-what--o-seen = Vu ou vue par quelqu’un
history-what--o-call = Un appel
history-what--o-visit = Une visite
history-what--o-ill_treated = Mauvais traitements
history-what--o-hospital = Hôpital
history-what--o-sent_to_work = Envoi au travail
history-what--o-released = Libération
history-what--o-retaken = Nouvelle arrestation
history-what--o-official_answer = Réponse des autorités
history-what--o-rumour = Des on-dit
history-what--o-died = Décès
history-what--o-other = Autre chose
history-state =
    { $about ->
        [woman] Et après cela, où était-elle ?
        [man] Et après cela, où était-il ?
        [self] Et après cela, où étiez-vous ?
       *[person] Et après cela, où était cette personne ?
    }
history-state--label = Après cela
history-place = Où est-ce arrivé ?
history-place--label = Où
history-who = Qui d’autre était là, ou y a pris part ?
history-who--label = Qui y a pris part
history-who--hint = Un service ou une fonction, c’est bien aussi. Par exemple : deux policiers du village.
history-who--why = Plus tard, cela peut montrer qui est responsable. N’écrivez pas le nom des personnes que cela mettrait en danger.
history-source = Comment le savez-vous ?
history-source--label = Comment vous le savez
history-source_words = Par qui, ou d’où exactement, si vous voulez le dire ?
history-source_words--label = Par qui
history-source_words--why = Cela aide à juger si la nouvelle est certaine. N’écrivez pas le nom des personnes que cela mettrait en danger.
history-heard_on = Quand l’avez-vous appris ?
history-heard_on--label = Appris quand
history-certainty = Est-ce certain, d’après vous ?
history-certainty--label = Est-ce certain
history-certainty--o-sure = C’est certain
history-certainty--o-likely = C’est probable
history-certainty--o-unsure = Ce n’est pas certain
history-words = Avez-vous autre chose à en dire ?
history-words--label = Autres détails


## Section status: where the missing person is now, and how

status-heard_on = Quand avez-vous reçu cette nouvelle ?
status-heard_on--label = Nouvelle reçue
status-heard_on--hint = Par exemple : 2024, 05/2024 ou 20/05/2024. À peu près, cela suffit.
status-source =
    { $dead ->
        [yes] Comment avez-vous appris sa mort ?
       *[no] { $about ->
            [woman] Comment savez-vous où elle est maintenant ?
            [man] Comment savez-vous où il est maintenant ?
           *[person] Comment savez-vous où est cette personne maintenant ?
        }
    }
status-source--label = Comment vous le savez
status-source_words = Par qui, ou d’où exactement, si vous voulez le dire ?
status-source_words--label = Par qui
status-source_words--why = Cela aide à juger si la nouvelle est certaine. N’écrivez pas le nom des personnes que cela mettrait en danger.
status-certainty = Est-ce certain, d’après vous ?
status-certainty--label = Est-ce certain
status-certainty--o-sure = C’est certain
status-certainty--o-likely = C’est probable
status-certainty--o-unsure = Ce n’est pas certain
status-facility =
    { $about ->
        [woman] { $dead ->
            [yes] Où l’avait-on enfermée en dernier ?
           *[no] Où est-elle enfermée, ou quel est le dernier lieu connu ?
        }
        [man] { $dead ->
            [yes] Où l’avait-on enfermé en dernier ?
           *[no] Où est-il enfermé, ou quel est le dernier lieu connu ?
        }
        [self] Quel est le dernier lieu de votre détention ?
       *[person] { $dead ->
            [yes] Quel est le dernier endroit où cette personne a été enfermée ?
           *[no] Où cette personne est-elle enfermée, ou quel est le dernier lieu connu ?
        }
    }
status-facility--label = Lieu de détention
status-facility--hint = Un nom, un district, ou comment les gens l’appellent. Par exemple : la prison de Künes.
status-facility_kind = Quelle sorte d’endroit est-ce ?
status-facility_kind--label = Sorte d’endroit
status-facility_kind--o-camp = Camp
status-facility_kind--o-detention_centre = Maison d’arrêt
status-facility_kind--o-prison = Prison
status-facility_kind--o-factory = Usine
status-facility_kind--o-hospital = Hôpital
status-facility_kind--o-school = École
status-facility_kind--o-orphanage = Orphelinat
status-facility_kind--o-unknown = Personne ne le sait
status-facility_kind--o-other = Autre chose
status-sentence =
    { $about ->
        [self] Quelle a été votre peine ?
       *[person] Quelle est la peine ?
    }
status-sentence--label = Peine
status-sentence--o-years = Des années de prison
status-sentence--o-life = Prison à vie
status-sentence--o-death_suspended = Mort, sursis de 2 ans
status-sentence--o-other = Autre chose
status-sentence_years = Combien d’années ?
status-sentence_years--label = Années
status-sentence_years--hint = Par exemple : 7, ou 3,5 pour trois ans et demi.
status-sentence_until = Jusqu’à quand dure la peine ?
status-sentence_until--label = Fin de la peine
status-sentence_until--hint = Par exemple : 2031 ou 03/2031. Ici, une date à venir convient.
status-charge = Quelle était l’accusation, d’après ce que vous savez ?
status-charge--label = Accusation
status-charge--hint = Si vous le pouvez, avec les mots exacts du papier.
status-court = Quel tribunal était-ce ?
status-court--label = Tribunal
status-trial_date = Quand a eu lieu le procès ?
status-trial_date--label = Procès
status-trial_date--hint = Par exemple : 2018, 09/2018 ou 15/09/2018. À peu près, cela suffit.
status-lawyer =
    { $about ->
        [woman] Y avait-il un avocat choisi par elle ou par la famille ?
        [man] Y avait-il un avocat choisi par lui ou par la famille ?
        [self] Aviez-vous un avocat choisi par vous ou par votre famille ?
       *[person] Y avait-il un avocat choisi par cette personne ou par la famille ?
    }
status-lawyer--label = Avocat choisi
status-family_told = Les autorités ont-elles annoncé la condamnation à la famille ?
status-family_told--label = Famille prévenue
status-release_terms =
    { $about ->
        [woman] Quelles règles lui a-t-on imposées à sa libération ?
        [man] Quelles règles lui a-t-on imposées à sa libération ?
        [self] Quelles règles vous a-t-on imposées à votre libération ?
       *[person] Quelles règles a-t-on imposées à cette personne à sa libération ?
    }
status-release_terms--label = Règles à la libération
status-release_terms--hint = Par exemple : aller à la police chaque semaine, ne pas voyager, ne pas en parler.
status-release_terms--why = Après une libération, on n’est souvent pas libre. Ne dites pas ce qui pourrait causer des ennuis là-bas.
status-contact_now =
    { $about ->
        [woman] Quelqu’un a-t-il un contact avec elle maintenant ?
        [man] Quelqu’un a-t-il un contact avec lui maintenant ?
       *[person] Quelqu’un a-t-il un contact avec cette personne maintenant ?
    }
status-contact_now--label = Contact maintenant
status-contact_now--o-none = Aucun contact
status-contact_now--o-letters = Lettres
status-contact_now--o-calls = Appels
status-contact_now--o-video_calls = Appels vidéo
status-contact_now--o-visits = Visites
status-contact_now--o-other = Autre chose
status-contact_who = Qui a ce contact ?
status-contact_who--label = Qui a le contact
status-contact_who--hint = Pas besoin de nommer quelqu’un. Par exemple : l’un des parents.
status-contact_who--why = Cela montre par qui des nouvelles peuvent venir. N’écrivez pas le nom des personnes que cela mettrait en danger.
status-contact_often = À quel rythme, et combien de temps à chaque fois ?
status-contact_often--label = À quel rythme
status-contact_often--hint = Par exemple : une fois par mois, cinq minutes.
status-contact_watched = Pendant ce contact, quelqu’un surveille-t-il ou écoute-t-il ?
status-contact_watched--label = Contact surveillé
status-health_now =
    { $about ->
        [woman] Comment est sa santé maintenant, d’après ce que vous savez ?
        [man] Comment est sa santé maintenant, d’après ce que vous savez ?
        [self] Comment est votre santé maintenant ?
       *[person] Comment est la santé de cette personne maintenant, d’après ce que vous savez ?
    }
status-health_now--label = Santé maintenant
status-health_now--why = Cela montre s’il faut bientôt des soins. Rien ne vous oblige à le dire.
status-treatment_known =
    { $about ->
        [self] Les questions qui suivent parlent de ce qu’on vous a fait en détention. Voulez-vous y répondre ? Rien ne vous y oblige.
        [woman] { $dead ->
            [yes] Savez-vous comment elle a été traitée ? Rien ne vous oblige à le dire.
           *[no] Savez-vous comment elle est traitée ? Rien ne vous oblige à le dire.
        }
        [man] { $dead ->
            [yes] Savez-vous comment il a été traité ? Rien ne vous oblige à le dire.
           *[no] Savez-vous comment il est traité ? Rien ne vous oblige à le dire.
        }
       *[person] { $dead ->
            [yes] Savez-vous comment cette personne a été traitée ? Rien ne vous oblige à le dire.
           *[no] Savez-vous comment cette personne est traitée ? Rien ne vous oblige à le dire.
        }
    }
status-treatment_known--label = Traitement connu
status-treatment_known--why = Maltraiter quelqu’un est un crime, et ce qu’on en raconte peut compter un jour. Personne n’est obligé de le raconter ici. « Non » vous mène à la question suivante.
status-treatment =
    { $about ->
        [woman] Lesquelles de ces choses lui a-t-on fait subir ?
        [man] Lesquelles de ces choses lui a-t-on fait subir ?
        [self] Lesquelles de ces choses vous a-t-on fait subir ?
       *[person] Lesquelles de ces choses cette personne a-t-elle subies ?
    }
status-treatment--label = Traitement
status-treatment--hint = Choisissez seulement ce que vous voulez dire.
status-treatment--o-beating = Coups
status-treatment--o-electric_shock = Décharges électriques
status-treatment--o-solitary = Isolement
status-treatment--o-forced_medication = Médicaments forcés
status-treatment--o-forced_food = Manger, boire de force
status-treatment--o-denied_care = Refus de soins
status-treatment--o-forced_abortion_or_sterilisation = Avortement/stérilisation
status-treatment--o-sexual_violence = Violences sexuelles
status-treatment--o-stress_position = Positions douloureuses
status-treatment--o-other = Autre chose
status-treatment_source = Comment le savez-vous ?
status-treatment_source--label = Comment on le sait
status-treatment_source--o-seen = Je l’ai vu
status-treatment_source--o-told_of_this_person = On me l’a raconté
status-treatment_source--o-known_in_general = C’est connu pour ce lieu
status-treatment_words = Voulez-vous en dire davantage ? Seulement ce que vous souhaitez raconter.
status-treatment_words--label = Traitement, en mots
status-treatment_words--why = Vos mots disent plus que des boutons. Vous pouvez vous arrêter à tout moment, et retirer ce que vous avez dit.
status-death = Toutes mes condoléances. Vous pouvez dire ce que vous savez, autant que vous voulez, ou laisser cela pour un autre jour.
status-death--label = Le décès
status-death--why = La famille a le droit de savoir ce qui s’est passé. Cela peut aider à demander le corps et la vérité.
status-death-date =
    { $about ->
        [woman] Quand est-elle décédée ?
        [man] Quand est-il décédé ?
       *[person] Quand cette personne est-elle décédée ?
    }
status-death-date--label = Date du décès
status-death-date--hint = Par exemple : 2021, 11/2021 ou 25/11/2021. À peu près, cela suffit.
status-death-place =
    { $about ->
        [woman] Où est-elle décédée ?
        [man] Où est-il décédé ?
       *[person] Où cette personne est-elle décédée ?
    }
status-death-place--label = Lieu du décès
status-death-cause_told = Quelle cause a-t-on donnée à la famille ?
status-death-cause_told--label = Cause annoncée
status-death-body_returned = Le corps a-t-il été rendu à la famille ?
status-death-body_returned--label = Corps rendu
status-death-how_known = Comment la famille l’a-t-elle appris ?
status-death-how_known--label = Comment on l’a appris


## Section family: the family there and outside

family-children =
    { $about ->
        [woman] { $dead ->
            [yes] Avait-elle des enfants ? Nous pouvons noter un enfant après l’autre.
           *[no] A-t-elle des enfants ? Nous pouvons noter un enfant après l’autre.
        }
        [man] { $dead ->
            [yes] Avait-il des enfants ? Nous pouvons noter un enfant après l’autre.
           *[no] A-t-il des enfants ? Nous pouvons noter un enfant après l’autre.
        }
        [self] Avez-vous des enfants ? Nous pouvons noter un enfant après l’autre.
       *[person] { $dead ->
            [yes] Cette personne avait-elle des enfants ? Nous pouvons noter un enfant après l’autre.
           *[no] Cette personne a-t-elle des enfants ? Nous pouvons noter un enfant après l’autre.
        }
    }
family-children--label = Enfants
family-children--why = Les enfants restés seuls ont besoin d’aide en premier. Au lieu du nom, la première lettre suffit.
family-children-name_or_initial = Comment s’appelle l’enfant ? La première lettre suffit.
family-children-name_or_initial--label = Enfant
family-children-age = Quel âge a l’enfant ?
family-children-age--label = Âge
family-children-with = Avec qui vit l’enfant ?
family-children-with--label = Vit avec
family-children-with--o-parent = Son père ou sa mère
family-children-with--o-relatives = De la famille
family-children-with--o-orphanage = Dans un orphelinat
family-children-with--o-boarding_school = Dans un internat
family-children-with--o-unknown = Personne ne le sait
family-children-with--o-other = Autre chose
family-children-where = Où vit l’enfant ?
family-children-where--label = Où
family-children-words = Avez-vous autre chose à dire sur cet enfant ?
family-children-words--label = L’enfant, en mots
family-where =
    { $about ->
        [woman] Où vit maintenant sa famille la plus proche ?
        [man] Où vit maintenant sa famille la plus proche ?
        [self] Où vit maintenant votre famille ?
       *[person] Où vit maintenant la famille la plus proche de cette personne ?
    }
family-where--label = Où vit la famille
family-where--why = Cela montre où une aide est possible, et quelles autorités y sont responsables. Le district ou le pays suffit.
family-dependants =
    { $about ->
        [woman] { $dead ->
            [yes] Qui avait besoin d’elle : enfants, vieux parents, malades ?
           *[no] Qui a besoin d’elle : enfants, vieux parents, malades ?
        }
        [man] { $dead ->
            [yes] Qui avait besoin de lui : enfants, vieux parents, malades ?
           *[no] Qui a besoin de lui : enfants, vieux parents, malades ?
        }
        [self] Qui a besoin de vous : enfants, vieux parents, malades ?
       *[person] { $dead ->
            [yes] Qui avait besoin de cette personne : enfants, vieux parents, malades ?
           *[no] Qui a besoin de cette personne : enfants, vieux parents, malades ?
        }
    }
family-dependants--label = Personnes à charge
family-dependants--why = Cela montre qui a le plus besoin d’aide. Les noms ne sont pas nécessaires.
family-reprisals = A-t-on fait pression sur la famille à cause de cela ?
family-reprisals--label = Pressions sur la famille
family-reprisals--hint = Vous pouvez choisir plusieurs réponses.
family-reprisals--why = Faire pression sur les familles est déjà contraire à la loi, et cela aussi peut être signalé. Rien ne vous oblige à dire qui c’était.
family-reprisals--o-questioned = Interrogatoire
family-reprisals--o-harassed = Harcèlement
family-reprisals--o-beaten = Coups
family-reprisals--o-surveillance = Surveillance
family-reprisals--o-passport_taken = Passeport confisqué
family-reprisals--o-passport_refused = Passeport refusé
family-reprisals--o-job_lost = Perte du travail
family-reprisals--o-detained = Détention
family-reprisals--o-forced_to_call = Appel forcé à l’étranger
family-reprisals--o-home_visits = Visites d’agents d’État
family-reprisals--o-officials_in_home = Agents vivant chez eux
family-reprisals--o-forced_marriage = Mariage forcé
family-reprisals--o-money_cut_off = Argent ou terres pris
family-reprisals--o-other = Autre chose
family-reprisals_words = Qui était-ce, quand, et qu’a-t-on dit ?
family-reprisals_words--label = Pressions, en mots
family-reprisals_words--why = Avec les mots exacts et les dates, il est plus facile de porter plainte. N’écrivez pas le nom des personnes que cela mettrait en danger.
family-forbidden_to_call = A-t-on interdit à vos proches, là-bas, de vous appeler ou de répondre à vos appels ?
family-forbidden_to_call--label = Appels interdits
family-needs = De quoi la famille a-t-elle besoin, là-bas ou ailleurs ?
family-needs--label = Besoins
family-needs--hint = L’équipe le verra. Elle ne peut pas promettre d’aide.
family-needs--o-food_money = Nourriture, argent
family-needs--o-housing = Un logement
family-needs--o-legal_help = Aide juridique
family-needs--o-health_care = Médecin, médicaments
family-needs--o-psychological = Quelqu’un à qui parler
family-needs--o-papers = Des papiers
family-needs--o-school = L’école
family-needs--o-none = Rien pour le moment
family-needs--o-other = Autre chose


## Section reporter: about the person who writes

reporter-name = Comment vous appelez-vous ? Vous pouvez aussi vous choisir un autre nom.
reporter-name--label = Votre nom
reporter-name--why = Un témoignage avec un nom a plus de poids, et les Nations unies n’acceptent que ceux-là. Votre nom est gardé à part, et pour nous, un autre nom convient aussi.
reporter-name_hidden = Faut-il cacher votre nom à tous, sauf à l’équipe ?
reporter-name_hidden--label = Cacher mon nom
reporter-age = Quel âge avez-vous ?
reporter-age--label = Votre âge
reporter-city = Dans quelle ville vivez-vous ?
reporter-city--label = Votre ville
reporter-citizenship = De quel pays avez-vous la nationalité ?
reporter-citizenship--label = Votre nationalité
reporter-own_story = Avez-vous vous-même connu la détention, les interrogatoires ou les menaces ? Si vous le voulez, racontez-moi.
reporter-own_story--label = Votre propre histoire
reporter-own_story--why = Ce qui vous est arrivé fait aussi partie de cette histoire. C’est gardé à part du témoignage. Rien ne vous oblige à le raconter.
reporter-contact_preference = Si l’équipe veut vous parler : que préférez-vous ?
reporter-contact_preference--label = Comment vous joindre
reporter-contact_preference--o-this_chat = Ici, dans la discussion
reporter-contact_preference--o-phone = Par téléphone
reporter-contact_preference--o-email = Par e-mail
reporter-contact_preference--o-signal = Par Signal
reporter-contact_preference--o-other = Autrement
reporter-contact = Quel numéro ou quelle adresse l’équipe peut-elle utiliser ?
reporter-contact--label = Numéro ou adresse
reporter-contact--hint = Un numéro de téléphone ou une adresse e-mail. Par exemple : someone@example.org
reporter-contact--why = Si cette discussion se perd, l’équipe ne pourra plus vous joindre. C’est gardé à part du témoignage.
reporter-address = Quelle est votre adresse postale ?
reporter-address--label = Votre adresse postale
reporter-address--why = Vous avez permis que le témoignage aille aux Nations unies. Elles demandent l’adresse de la personne qui témoigne. Jusque-là, elle est gardée à part.
reporter-pressure = A-t-on fait pression sur vous, là où vous vivez maintenant ?
reporter-pressure--label = Pressions sur vous
reporter-pressure--hint = Vous pouvez choisir plusieurs réponses.
reporter-pressure--why = Cela dit à l’équipe combien elle doit être prudente en vous écrivant. Rien ne vous oblige à le dire.
reporter-pressure--o-none = Non
reporter-pressure--o-calls = Appels, messages
reporter-pressure--o-threats_to_relatives = Menaces sur les proches
reporter-pressure--o-asked_to_spy = Demande d’espionner
reporter-pressure--o-passport_trouble = Ennuis de passeport
reporter-pressure--o-other = Autre chose


## Section testimony: story, papers, recordings

testimony-story = Racontez-moi tout ce que vous voulez raconter. Écrivez-le, dites-le, ou faites une vidéo ; aussi longtemps que vous voulez, en plusieurs messages.
testimony-story--label = Votre histoire
testimony-story--hint = Vous pouvez vous arrêter et continuer un autre jour. N’écrivez pas le nom des personnes que cela mettrait en danger.
testimony-story--why = Vos propres mots, dans votre langue, sont le cœur de ce témoignage. C’est vous qui choisissez ce que vous racontez.
testimony-files = Avez-vous des papiers, des lettres, des photos, des enregistrements ? Vous pouvez les envoyer ici, l’un après l’autre.
testimony-files--label = Papiers, enregistrements
testimony-files--hint =
    Pour envoyer quelque chose dans sa taille d’origine : touchez le trombone, choisissez « Fichier ». Un fichier peut faire 20 Mo au plus.
    Un fichier garde aussi des détails cachés, par exemple quand et où une photo a été prise.
testimony-files-files = Envoyez-le maintenant. Vous pouvez en envoyer plusieurs d’un coup, s’ils vont ensemble.
testimony-files-files--label = Fichiers
testimony-files-kind = Qu’est-ce que c’est ?
testimony-files-kind--label = Sorte de fichier
testimony-files-kind--o-photo = Photo
testimony-files-kind--o-identity_paper = Papier d’identité
testimony-files-kind--o-court_paper = Papier police/tribunal
testimony-files-kind--o-letter = Lettre
testimony-files-kind--o-screenshot = Capture d’écran
testimony-files-kind--o-recording = Enregistrement sonore
testimony-files-kind--o-video = Vidéo
testimony-files-kind--o-list = Liste de noms
testimony-files-kind--o-other = Autre chose
testimony-files-about = Qu’est-ce qu’on y voit ?
testimony-files-about--label = Ce qu’on y voit
testimony-files-may_share = Peut-on le montrer aussi à ceux qui, avec votre accord, recevront le témoignage ?
testimony-files-may_share--label = Peut être montré
testimony-files-source = De qui, ou d’où, le tenez-vous ?
testimony-files-source--label = D’où cela vient
testimony-files-source--hint = Pas besoin de nommer quelqu’un. Par exemple : d’un proche, d’un site internet.
testimony-links = Y a-t-il quelque chose là-dessus sur internet : un article, une vidéo, une liste ?
testimony-links--label = Liens
testimony-links-url = Envoyez-moi le lien.
testimony-links-url--label = Lien
testimony-links-url--hint = Par exemple : https://example.org/article


## Section actions: what has been done, and what the family wishes

actions = Avez-vous, vous ou d’autres, demandé de l’aide ou une réponse à quelqu’un ? Nous pouvons noter une démarche après l’autre.
actions--label = Ce qui a été fait
actions--hint = Si rien n’a été fait, touchez « Pas à ma connaissance ». Ce n’est pas une faute.
actions-by = Qui a demandé ?
actions-by--label = Qui a demandé
actions-by--hint = Par exemple : moi, ma tante à l’étranger, un avocat.
actions-body = À qui a-t-on demandé ?
actions-body--label = À qui
actions-body--o-police_there = La police là-bas
actions-body--o-embassy_of_china = L’ambassade de Chine
actions-body--o-own_foreign_ministry = Diplomatie de mon pays
actions-body--o-un_wgeid = ONU, disparitions
actions-body--o-un_other = ONU, autre service
actions-body--o-icrc = Croix-Rouge (CICR)
actions-body--o-amnesty_or_hrw = Amnesty ou HRW
actions-body--o-public_list = Une liste publique
actions-body--o-local_organisation = Association locale
actions-body--o-media = Journal, radio, télé
actions-body--o-court = Un tribunal
actions-body--o-other = Quelqu’un d’autre
actions-date = Quand était-ce ?
actions-date--label = Quand
actions-date--hint = Par exemple : 2022, 04/2022 ou 21/04/2022. À peu près, cela suffit.
actions-reference = La demande avait-elle un numéro ou un nom ?
actions-reference--label = Numéro de la demande
actions-result = Qu’est-ce que cela a donné ?
actions-result--label = Ce que cela a donné
actions-why_none = Si l’on n’a encore demandé à personne, y a-t-il une raison ?
actions-why_none--label = Pourquoi rien demandé
actions-why_none--hint = Par exemple : la famille a peur, ou ne savait pas à qui s’adresser. Les Nations unies posent cette question.
wishes = Que souhaitez-vous ?
wishes--label = Souhaits
wishes--hint = Vous pouvez choisir plusieurs réponses. L’équipe les verra. Elle ne peut pas promettre que cela se réalise.
wishes--o-find_out_how = Savoir comment
wishes--o-body_returned = Que le corps soit rendu
wishes--o-truth = La vérité
wishes--o-find_out_where = Savoir où
wishes--o-proof_of_life = Un signe de vie
wishes--o-medical_care = Des soins
wishes--o-release = La liberté
wishes--o-reunite_children = Le retour des enfants
wishes--o-lawyer = Un avocat
wishes--o-un_submission = Le dire à l’ONU
wishes--o-government_help = L’aide de mon pays
wishes--o-publish = Le rendre public
wishes--o-media_contact = Parler à la presse
wishes--o-message_of_hope = Un message d’espoir
wishes--o-compensation = Un dédommagement
wishes--o-material_help = Argent, de quoi vivre
wishes--o-only_record = En garder la trace
wishes--o-other = Autre chose
wishes-words = Voulez-vous en dire plus sur vos souhaits ?
wishes-words--label = Souhaits, en mots


## Section consents: permissions, and keeping in touch

consent-connect_families = Si une autre famille parle de la même personne, l’équipe peut-elle lui dire que vous avez témoigné aussi ? Nous le demandons à tout le monde, à l’avance. Cela ne veut pas dire qu’il y a un autre témoignage.
consent-connect_families--label = Dire à une autre famille
consent-icrc = Ce témoignage peut-il être donné au Comité international de la Croix-Rouge, qui recherche les personnes disparues ?
consent-icrc--label = Donner à la Croix-Rouge
consent-organisations = Ce témoignage peut-il être donné à d’autres organisations de défense des droits humains ?
consent-organisations--label = Autres organisations
consent-governments = Ce témoignage peut-il être donné à des gouvernements et à des parlements d’autres pays, pour qu’ils demandent à la Chine ce qu’est devenue cette personne ?
consent-governments--label = Autres gouvernements
consent-research = Le témoignage peut-il servir à la recherche, sans les noms ?
consent-research--label = Recherche, sans les noms
consent-publish_person = Le nom de cette personne, et ce qui lui est arrivé, peuvent-ils être publiés, lisibles par tous ? Ce qui est publié ne peut plus être repris.
consent-publish_person--label = Publier nom et histoire
consent-publish_photo = La photo de cette personne peut-elle être publiée ? Ce qui est publié ne peut plus être repris.
consent-publish_photo--label = Publier la photo
consent-publish_location = Si c’est publié : avec quelle précision peut-on montrer le lieu ?
consent-publish_location--label = Publier le lieu
consent-publish_location--o-none = Pas du tout
consent-publish_location--o-prefecture = Seulement la préfecture
consent-publish_location--o-county = Seulement le district
consent-publish_location--o-exact = Le lieu exact
consent-media = Peut-on parler de ce témoignage à des journalistes, et peuvent-ils vous poser des questions en passant par l’équipe ?
consent-media--label = Journalistes
consent-worries = De quoi avez-vous peur, si ce témoignage est utilisé ?
consent-worries--label = Vos inquiétudes
consent-worries--why = L’équipe veut savoir ce qui pourrait vous nuire, à vous ou à votre famille, avant de faire quoi que ce soit du témoignage.
follow_up-hours = À quel moment de la journée puis-je vous écrire ?
follow_up-hours--label = Moment de la journée
follow_up-hours--o-morning = Matin, 9–12 h
follow_up-hours--o-midday = Midi, 12–16 h
follow_up-hours--o-evening = Soir, 16–20 h
follow_up-hours--o-any = À toute heure
follow_up-zone = Dans votre pays, il n’est pas partout la même heure. Laquelle est la vôtre ?
follow_up-zone--label = Votre fuseau horaire
follow_up-code_word = Si vous voulez, choisissez un mot secret. Je vous le demanderai avant de montrer quoi que ce soit de votre témoignage.
follow_up-code_word--label = Mot secret
follow_up-code_word--hint = Choisissez un mot que d’autres ne peuvent pas deviner, pas un nom du témoignage. Retenez-le bien : si vous l’oubliez, seule une personne de l’équipe pourra vous aider.
follow_up-code_word--why = Quelqu’un d’autre tiendra peut-être un jour votre téléphone. Avec un mot secret, je ne lui montre pas votre témoignage. Ce qui est déjà écrit dans cette discussion reste lisible tant que vous ne la videz pas.


### Interface

## Buttons (24 characters at most)

button-yes = Oui
button-no = Non
button-yes-right = Oui, c’est bien cela
button-correct = Non, je corrige
button-about = À peu près à cette date
button-dont-know = Je ne sais pas
button-prefer-not = Je préfère ne pas dire
button-later = Plus tard
button-back = Retour
button-why = Aide, et pourquoi
button-menu = Menu
button-i-agree = Oui, j’accepte
button-that-is-all = C’est tout
button-add-one = Ajouter à la liste
button-add-another = Ajouter encore
button-none = Pas à ma connaissance
button-good-moment = Oui, c’est un bon moment
button-not-now = Non, plus tard
button-stop-here = M’arrêter ici
button-leave-as-is = Laisser ainsi
button-earlier = Plus tôt
button-after-event = Après un autre événement
button-only-year = Seulement { $year }
button-about-year = Vers { $year }
button-only-month = Seulement le mois
button-about-month = Vers ce mois-là
button-more-countries = D’autres pays
button-my-words = Garder mes mots
button-continue = Continuer
button-read-back = Voir ce que j’ai dit
button-hand-in = Remettre
button-hand-in-now = Remettre maintenant
button-other-things = Autres choses
button-pause = Faire une pause
button-mine = Mes témoignages
button-language = Langue
button-consent = Ce que j’autorise
button-privacy = Qui peut voir cela
button-help = Aide
button-lost-phone = Téléphone perdu
button-stop = Arrêter
button-forget = Effacer un témoignage
button-another = Une autre personne
button-tell-more = En dire plus
button-take-out = Enlever ceci
button-take-back = Retirer ma réponse
button-take-back-sure = Oui, détruire mes mots
button-all-sections = Toutes les parties
button-copy = M’envoyer une copie
button-copy-code = Copier le code
button-withdraw = Retirer le témoignage
button-questions-answered = J’ai répondu
button-forget-sure = Oui, l’effacer
button-keep = Non, le garder
button-begin = Commencer
button-destroy-now = Le détruire maintenant
button-bring-back = Le récupérer
button-stop-keep = Arrêter et tout garder
button-stop-erase = Arrêter et tout effacer
button-copy-shared = Oui, les reprendre
button-start-empty = Non, repartir de zéro
button-open-linked = Cette personne aussi

## While a question is asked

progress-core = Partie courte : { $here } sur { $of }
answered-before = Vous aviez répondu : { $answer }
read-back = { $label } : { $value } — est-ce bien cela ?
read-back-words = { $label } : « { $value } ». Je garderai exactement ces mots. Est-ce bien cela ?
kept-aloud = J’ai gardé ce que vous avez envoyé. Quelqu’un l’écoutera ou le lira, et le mettra par écrit.
kept-with-story = Je l’ai gardé avec votre récit (« Votre histoire »).
kept-with-papers = Je l’ai mis avec vos papiers et vos fichiers.
kept-edited = J’ai changé votre réponse comme vous l’avez corrigée.
kept-edited-piece = J’ai ajouté les mots corrigés à votre histoire. Les premiers y restent aussi.
kept-file = Je l’ai bien.
taken-back = Vos mots sont détruits. Il reste seulement noté qu’il y avait une réponse.
list-comma = { ", " }
place-in-words = { $words } – { $place }
yes = oui
no = non
done = raconté
seen = lu
none-told = rien
unsaid-dont_know = Je ne sais pas
unsaid-prefer_not = Je préfère ne pas dire
unsaid-later = plus tard
answer-taken-back = (retiré)
age-years = { $years } ans
file-photo = une photo
file-document = un fichier
file-audio = un enregistrement
file-voice = un message vocal
file-video = une vidéo
file-video-note = un message vidéo
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = Ce bouton était pour une question d’avant. Voici celle où nous en sommes.
rejected-not_offered = Ce choix n’existe pas ici. Touchez l’un des boutons ci-dessous, s’il vous plaît.
rejected-must_be_said = Ici, il me faut un oui ou un non, s’il vous plaît.
rejected-nothing_to_confirm = Choisissez au moins une réponse, ou touchez « Je ne sais pas ».
rejected-no_such_place = Je ne le trouve plus. Voici où nous en sommes.
rejected-list_is_full = Cette liste est pleine. Racontez le reste avec vos mots, par écrit ou par message vocal.
rejected-not_this_kind = Répondez ici avec un bouton ou par écrit, s’il vous plaît.
file-too_big = Ce fichier fait plus de 20 Mo, et Telegram ne me laisse pas le prendre. Pouvez-vous l’envoyer en plusieurs parties, ou une vidéo plus courte ? Rien d’autre n’est perdu.
file-too_many = Ce témoignage contient déjà autant de fichiers que possible. Dites-nous avec des mots ce qu’il y a encore, et quelqu’un vous le demandera.
file-report_full = Les fichiers de ce témoignage prennent déjà toute la place possible. Dites-nous avec des mots ce qu’il y a encore, et quelqu’un vous le demandera.
file-disk_full = Je ne peux pas garder de nouveaux fichiers en ce moment : nous n’avons presque plus de place. Vos mots sont gardés. Renvoyez le fichier demain, s’il vous plaît.
file-not_fetched = Je n’ai pas pu prendre l’un des fichiers que vous avez envoyés. Pouvez-vous l’envoyer encore une fois ?
odd-sticker = Je ne peux pas garder les autocollants. Écrivez, parlez, ou touchez les boutons.
odd-poll = Je ne peux pas garder les sondages. Écrivez, parlez, ou touchez les boutons.
odd-location = Je n’ai pas gardé cette position : je ne demande jamais où vous êtes. S’il s’agit d’un lieu du témoignage, écrivez son nom, s’il vous plaît.
odd-contact = Je n’ai pas gardé cette fiche de contact. Si elle fait partie du témoignage, écrivez-la quand je vous la demande.
odd-other = Je ne peux pas garder ce genre de message. Écrivez, parlez, envoyez une photo ou un fichier, ou touchez les boutons.
not-before-consent = Avant que je puisse garder quoi que ce soit, répondez d’abord à ceci, s’il vous plaît.
sorry = Quelque chose n’a pas marché de notre côté. Ce que vous avez dit avant est gardé. Envoyez encore une fois votre dernier message, s’il vous plaît.
storage-refused = Je n’ai pas pu garder votre dernier message : nous avons un problème de notre côté. Rien de ce que vous avez dit avant n’est perdu. Renvoyez-le dans un petit moment, s’il vous plaît.
only-private = Je ne parle que dans une discussion privée, où personne d’autre ne lit. Écrivez-moi là-bas, s’il vous plaît.
intake-closed =
    En ce moment, nous ne prenons pas de témoignages. Ce que vous écrivez ou envoyez maintenant n’est pas gardé.

    Ici, vous pouvez joindre quelqu’un : { $contact }
intake-closed-yours = Ce que vous avez dit avant est gardé tel quel. Vous pouvez le regarder, ou le faire effacer.
drafts-enough = Vous avez commencé beaucoup de témoignages aujourd’hui. Continuez l’un d’eux, s’il vous plaît. Demain, vous pourrez en commencer un autre.
too-fast = Il y en a eu beaucoup d’un coup, et je n’ai pas pu prendre vos derniers messages. Attendez une minute, s’il vous plaît, puis renvoyez-les.
poster-line = Quelqu’un de votre famille a disparu ? Racontez-le ici, dans votre langue, à votre rythme.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] le même jour
        [7] une semaine plus tard
        [one] { $count } jour plus tard
        [many] { $count } de jours après
       *[other] { $count } jours plus tard
    }
lag-months =
    { $count ->
        [12] un an plus tard
        [18] un an et demi plus tard
        [24] deux ans plus tard
        [36] trois ans plus tard
        [60] cinq ans plus tard
       *[other] { $count } mois plus tard
    }

## Around the interview

welcome-back = Cela fait plaisir de vous revoir. La dernière fois ({ $date }), nous en étions à « { $where } ». Tout ce que vous avez dit est gardé.
where-menu = le menu
menu = Merci. Ce que vous avez raconté peut être remis tel quel. Si vous le souhaitez, vous pouvez en dire plus, aujourd’hui ou un autre jour. Que voulez-vous faire ?
menu-unfinished = Nous n’avons pas encore fini la partie courte. Vous pouvez reprendre où nous en étions, quand vous voulez.
menu-handed-in = Votre témoignage est remis. Vous pouvez encore le compléter ou le changer, à tout moment.
section-finished = Merci. « { $section } », c’est fait pour l’instant.
more = Que voulez-vous faire ?
choose-language = Quelle langue voulez-vous parler ? Rien de ce que vous avez dit ne change.
language-changed = À partir de maintenant, nous parlons cette langue.
language-offer = { $own_name } : voulez-vous continuer dans cette langue ? Rien de ce que vous avez dit ne change.
button-stay = Non, on reste ainsi
nothing-here = Il n’y a pas de témoignage ici pour le moment. Voulez-vous en commencer un ?
paused = Prenez votre temps. Ce que vous avez dit est gardé, et nous reprendrons exactement où nous en étions. Quand vous voudrez, ouvrez cette discussion et touchez « Continuer ».
paused-nothing = Prenez votre temps. Je ne garde que le numéro de cette discussion et l’heure. Quand vous voudrez, touchez « Continuer ».
stop = Faut-il s’arrêter ici ? Vous pouvez garder ce que vous avez dit et revenir plus tard, ou le faire effacer.
stopped = Je ne vous écrirai pas. Ce que vous avez dit est gardé. Si vous revenez, nous reprendrons où nous en étions.
consent-refused = Je comprends. Sans votre accord, je ne garde rien : ce que vous avez dit jusqu’ici est effacé. Si vous changez d’avis, vous pouvez recommencer à tout moment.
mine =
    { $count ->
        [one] Vous avez ici un témoignage.
        [many] Vous avez ici { $count } de témoignages.
       *[other] Vous avez ici { $count } témoignages.
    }
new-copy-shared = Vous avez déjà parlé de vous : votre nom, votre pays, vos souhaits. Faut-il reprendre ces réponses pour le nouveau témoignage ? Vous pourrez changer chacune d’elles.
new-report = Un nouveau témoignage. L’autre est gardé tel quel.
linked-offer = Vous avez parlé de quelqu’un d’autre de votre famille. Voulez-vous témoigner pour cette personne aussi ?

state-draft = pas terminé
state-handed-in = remis
state-in-review = en lecture
state-accepted = accepté
state-returned = questions pour vous
state-closed = clos
state-withdrawn = retiré
report-draft = { $title }. Ce témoignage n’est pas encore remis.
report-handed-in = { $title }. Remis, code de suivi { $code }. Quelqu’un va le lire.
report-in-review = { $title }. Code de suivi { $code }. Quelqu’un le lit en ce moment.
report-accepted = { $title }. Code de suivi { $code }. Il a été lu et accepté.
report-returned = { $title }. Code de suivi { $code }. Il a été lu, et il y a des questions pour vous.
report-closed = { $title }. Code de suivi { $code }. Le travail sur ce témoignage est terminé.
report-withdrawn = { $title }. Code de suivi { $code }. Vous l’avez retiré : personne n’y travaille.
next-handed-in = La suite : une personne de l’organisation le lit. Vous n’avez rien à faire. Vous pouvez le compléter n’importe quel jour.
next-in-review = La suite : cette personne lit tout et aura peut-être des questions. D’ici là, vous n’avez rien à faire.
next-accepted = La suite : l’organisation travaille avec ce que vous avez dit, dans les limites de ce que vous permettez. Si vous apprenez quelque chose de nouveau, ajoutez-le ici.
next-returned = La suite : ajoutez ce que vous savez, puis touchez « J’ai répondu ». Ce que vous ne savez pas peut rester ouvert.
next-closed = La suite : personne n’y travaille plus, et ce que vous avez dit reste gardé. Si vous apprenez quelque chose de nouveau, ajoutez-le ici.
reason-return-person = On ne sait pas encore bien qui est cette personne. D’autres noms, l’année de naissance ou le lieu d’origine aideraient.
reason-return-happened = On ne comprend pas encore bien ce qui s’est passé. Quelques mots de plus aideraient.
reason-return-when-where = On ne sait pas encore bien quand ni où cela s’est passé. À peu près suffit.
reason-return-how-known = On ne sait pas encore bien comment vous le savez : si vous l’avez vu vous-même, ou qui vous l’a dit.
reason-return-papers = Quelque chose que vous avez envoyé n’a pas pu être lu ou entendu. Envoyez-le encore une fois si vous le pouvez.
reason-close-free = La raison : vous nous avez dit que la personne est libre.
reason-close-asked = La raison : vous nous l’avez demandé.
reason-close-not-ours = La raison : l’organisation ne peut pas travailler sur cela. Cela ne veut pas dire que c’est moins important.
reason-close-no-contact = La raison : il y avait des questions, et nous n’avons pas pu vous joindre.
reason-close-done = La raison : ce que l’organisation peut faire pour le moment est fait.
questions-answered = Merci. Quelqu’un va le relire.

## Reading back and handing in

read-back-overview = Voici ce que vous avez dit, partie par partie. Touchez une partie pour la lire. Chaque réponse peut être changée ou retirée.
read-back-line = { $label } : { $value }
nothing-told-here = Rien n’est encore raconté ici.
not-confirmed-yet = { $value } (pas encore confirmé)
take-back-sure = Faut-il détruire votre réponse à « { $label } » ? Ses mots et ses fichiers seront perdus pour toujours. Les copies faites avant, et cette discussion sur votre téléphone et chez Telegram, ne sont pas touchées.
hand-in-missing = Avant de remettre le témoignage, il faut une réponse à ceci. « Je ne sais pas » est aussi une réponse :
    { $questions }
hand-in-ready = Le témoignage peut maintenant être remis. Ensuite, des personnes de l’organisation le liront. Vous pourrez encore ajouter, changer et retirer.
hand-in-un = Pour l’envoyer aux Nations unies, il manque encore ceci. Vous pouvez remettre le témoignage sans cela et l’ajouter plus tard :
    { $missing }
un-name = le nom de la personne
un-date = la date où c’est arrivé
un-place = le lieu où c’est arrivé
un-taken-by = qui a emmené la personne
un-reporter = votre nom et votre adresse
un-actions = ce qui a déjà été fait
un-consent = votre accord pour les Nations unies
handed-in = Merci. Votre témoignage est remis.

    Votre code de suivi : { $code }

    Écrivez-le sur un papier et gardez-le bien. Avec ce code, vous pouvez demander où en est le témoignage. Ne le donnez à personne en qui vous n’avez pas confiance.

    Quelqu’un de { $organisation } le lira, en général dans les deux semaines. Si vous l’avez permis, nous vous écrirons ici. Vous pouvez aussi joindre { $contact }.

    Cette discussion reste sur votre téléphone et chez Telegram. Pour la vider : ouvrez le menu de la discussion, choisissez « Supprimer l’échange » et cochez aussi la suppression pour le robot.
not-handed-in = Le témoignage n’est pas remis.
withdraw-sure = Faut-il retirer ce témoignage ? Dès lors, personne n’y travaille et plus rien n’est transmis. Ce qui a été transmis avant ne peut plus être repris. Le témoignage reste ici, fermé, jusqu’à ce que vous l’effaciez ou le remettiez de nouveau.
withdrawn = Le témoignage est retiré.
consent = Que pouvons-nous faire de ce témoignage ? À chaque ligne, c’est vous qui choisissez, et vous pouvez changer n’importe quel jour. Un changement compte dès la prochaine fois que quelque chose est transmis.
consent-given = Ce témoignage a été donné à :
consent-given-line = • { $recipient }, { $date }
given-archive = Les archives de l’équipe elle-même
given-un = Nations unies
given-icrc = Croix-Rouge (CICR)
given-organisations = Organisations de défense des droits humains
given-governments = Gouvernements d’autres pays
given-research = Recherche, sans les noms
given-public = Publié, lisible par tous
copy-caption = Voici votre copie. La personne qui la trouve sur votre téléphone peut la lire. Ne la gardez que si cela vous va.
copy-title = Votre témoignage
copy-made-on = Copie du { $date }
copy-file-name = copie

## Erasing

forget-which = Quel témoignage faut-il effacer ?
forget-draft = { $title }. Faut-il effacer ce témoignage ? Il est détruit tout de suite et ne peut pas être récupéré.
forget-handed-in =
    { $hours ->
        [one] { $title }. Faut-il effacer ce témoignage ? À partir de maintenant, personne ne peut l’ouvrir, et après { $hours } heure il est détruit. Jusque-là, vous pouvez le récupérer avec son code de suivi.
        [many] { $title }. Faut-il effacer ce témoignage ? À partir de maintenant, personne ne peut l’ouvrir, et après { $hours } d’heures il est détruit. Jusque-là, vous pouvez le récupérer avec son code de suivi.
       *[other] { $title }. Faut-il effacer ce témoignage ? À partir de maintenant, personne ne peut l’ouvrir, et après { $hours } heures il est détruit. Jusque-là, vous pouvez le récupérer avec son code de suivi.
    }
forgotten = C’est détruit : les mots, les fichiers et leurs clés. Ce que je ne peux pas atteindre : les copies faites avant, les sauvegardes faites avant, et cette discussion sur votre téléphone et chez Telegram. Il reste noté que quelque chose a été effacé, mais pas quoi.
forgetting =
    { $hours ->
        [one] Le témoignage est fermé : personne ne peut plus l’ouvrir. Il sera détruit dans { $hours } heure. Pour le détruire tout de suite, ou pour le récupérer, touchez un bouton ci-dessous.
        [many] Le témoignage est fermé : personne ne peut plus l’ouvrir. Il sera détruit dans { $hours } d’heures. Pour le détruire tout de suite, ou pour le récupérer, touchez un bouton ci-dessous.
       *[other] Le témoignage est fermé : personne ne peut plus l’ouvrir. Il sera détruit dans { $hours } heures. Pour le détruire tout de suite, ou pour le récupérer, touchez un bouton ci-dessous.
    }
case-code-to-destroy = Écrivez le code de suivi, s’il vous plaît. Le témoignage sera alors détruit tout de suite.
case-code-to-bring-back = Écrivez le code de suivi, s’il vous plaît. Le témoignage sera alors de nouveau ouvert.
lost-phone = Votre ancienne discussion a disparu ? Écrivez-moi votre code de suivi, s’il vous plaît. Si vous ne l’avez plus, écrivez « pas de code ».
lost-phone-told = Merci. Quelqu’un de { $organisation } regardera cela et vous écrira ici. D’ici là, rien ne s’ouvre, pour que personne d’autre ne lise ce que votre famille a raconté. Vous pouvez aussi joindre { $contact }.
case-code-wrong = Ce n’est pas le code de suivi de ce témoignage. Vérifiez-le et écrivez-le encore une fois, s’il vous plaît.
brought-back = Le témoignage est de nouveau ouvert, tel qu’il était.

## The code word

code-word-asked = Écrivez le mot secret que vous avez choisi, s’il vous plaît.
code-word-wrong = Ce n’était pas cela. Essayez encore une fois, s’il vous plaît.
goodbye = Merci. Au revoir.

## Texts to read

help =
    Je vous aide à raconter, pas à pas, ce qui est arrivé à quelqu’un de votre famille.

    Vous pouvez toucher un bouton, écrire, ou envoyer un message vocal. Vous pouvez vous arrêter à tout moment ; ce que vous avez dit est gardé. « Je ne sais pas » est aussi une bonne réponse.

    Avec « Menu », vous trouvez tout : ce que vous avez dit, les autres parties du témoignage, votre langue, et comment l’effacer.

    Si vous préférez parler à quelqu’un : { $contact }.
privacy =
    Qui peut voir ce que vous racontez :

    • { $organisation } ({ $country }) peut lire votre témoignage.
    • Telegram transporte les messages et peut les lire.
    • Ici, tout est gardé sous clé, mais l’ordinateur sur lequel je tourne peut l’ouvrir pendant qu’il travaille.

    Nous ne pouvons pas vous protéger contre ceci : quelqu’un qui prend votre téléphone, quelqu’un qui s’introduit dans l’ordinateur pendant qu’il tourne, et ce que fait Telegram.

    Comment vérifier que ce robot est bien le nôtre : { $verify_at }. Quelqu’un à qui demander : { $contact }.

    C’est vous qui décidez ce qu’on peut faire du témoignage (« Ce que j’autorise »), et vous pouvez l’effacer à tout moment.
command-start = Commencer, ou reprendre
command-continue = Reprendre où nous en étions
command-report = Témoigner pour une autre personne
command-mine = Mes témoignages
command-language = Changer de langue
command-consent = Ce que j’autorise
command-privacy = Qui peut voir cela
command-help = Aide
command-stop = M’arrêter pour l’instant
command-forget = Effacer un témoignage
bot-description = Ici, vous pouvez raconter, dans votre langue, ce qui est arrivé à quelqu’un de votre famille. Vous pouvez écrire, parler ou toucher des boutons. Vous pouvez vous arrêter à tout moment et reprendre plus tard. Ce robot est tenu par { $organisation }. Pour le vérifier : { $verify_at }
bot-short-description = Des questions et des réponses, pas à pas, dans votre langue.

## Why words could not be taken
rejected-empty = Je n’ai vu aucun mot dans ce message. Pouvez-vous l’écrire encore une fois ?
rejected-too_long = C’est un long texte pour cette question. Écrivez seulement ce qui est demandé ici ; il y aura de la place plus tard pour toute l’histoire.
rejected-use_buttons = Touchez l’un des boutons ci-dessous, s’il vous plaît.
rejected-send_a_file = Ici, il me faut une photo ou un fichier. Vous pouvez aussi toucher « Plus tard ».
rejected-not_an_option = Je ne trouve pas cela parmi les choix. Touchez celui qui convient le mieux, s’il vous plaît.
rejected-not_yes_or_no = Touchez « Oui » ou « Non », s’il vous plaît.
rejected-not_a_number = Écrivez seulement un nombre, par exemple 3 ou 7,5.
rejected-number_out_of_range = Ce nombre semble trop grand. Pouvez-vous le regarder encore une fois ?
rejected-not_an_age = Écrivez l’âge en années, par exemple 34.
rejected-not_a_link = Cela ne ressemble pas à une adresse internet. D’habitude, elle commence par https://
rejected-which_place = Plusieurs lieux portent ce nom. Duquel parlez-vous ?
rejected-place_alike = Je ne connais pas de lieu de ce nom exact. Est-ce l’un de ceux-ci, ou dans l’un d’eux ? Sinon, vos propres mots restent.
rejected-not_a_country = Je ne connais pas ce pays. Est-il bien écrit ? Vous pouvez aussi garder vos mots tels quels.
rejected-which_country = De quel pays parlez-vous ?
rejected-not_a_zone = Laquelle de ces villes a la même heure que vous ?
rejected-which_language = Touchez la langue que vous voulez utiliser, s’il vous plaît.
rejected-choose_event = Touchez d’abord l’événement après lequel c’était, s’il vous plaît.
rejected-not_a_date = Je n’ai pas pu y lire une date. Écrivez-la en chiffres, par exemple 2017, 03/2017 ou 14/03/2017, ou touchez les boutons.
rejected-which_date = Je voudrais ne pas me tromper de date. Laquelle est la bonne ?
rejected-age_or_year = Est-ce un âge ou une année ?
rejected-no_year = C’était en quelle année ? Si vous ne savez que l’année, cela suffit.
rejected-impossible_date = Ce jour n’existe pas dans le calendrier. Pouvez-vous le regarder encore une fois ?
rejected-too_long_ago = C’était il y a plus de cent ans. Pouvez-vous regarder l’année encore une fois ?
rejected-in_the_future = Ce jour n’est pas encore venu. Pouvez-vous le regarder encore une fois ?
rejected-other_calendar = Cela ressemble à l’année d’un autre calendrier. Donnez l’année de notre calendrier, par exemple 2017.
rejected-ends_before_start = La fin vient avant le début. Est-ce l’inverse ?

## Buttons under suggestions
suggest-own-words = Garder mes propres mots
card-spellings = Est-ce écrit là de l’une de ces façons ? Ne touchez que si chaque lettre est la même. Sinon, ou si vous ne pouvez pas le voir maintenant, écrivez ce que vous savez.
suggest-age = { $years } ans

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = { $date } environ
date-between = entre { $start } et { $end }
date-before = { $end } ou avant
date-after = { $start } ou après
date-unknown = gardé avec vos mots
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
season-1 = printemps
season-2 = été
season-3 = automne
season-4 = hiver

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = Un numéro d’identité chinois a d’habitude 18 signes, un ancien 15. J’ai gardé ce que vous avez écrit ; si vous avez le papier sous la main, regardez encore une fois, s’il vous plaît.
remark-id-check = Le dernier signe ne va pas avec les autres : l’un d’eux a peut-être été mal copié. Je l’ai gardé ; pouvez-vous regarder encore une fois ?
remark-id-date = Le jour de naissance écrit dans ce numéro n’existe pas. Je l’ai gardé ; pouvez-vous regarder encore une fois ?
remark-id-birth = D’après ce numéro, la date de naissance est : { $born }. Vous avez dit : { $told }. J’ai gardé les deux. Le numéro est-il bien copié ?
remark-id-county = Ce numéro commence par le code de { $county } ; vous avez dit { $told }. Il indique où la personne a d’abord été inscrite, les deux peuvent donc être vrais. Le numéro est-il bien copié ?
remark-id-area = Je ne connais pas le lieu des six premiers chiffres. J’ai gardé le numéro ; pouvez-vous regarder encore une fois ?

## Kinship and voice

rejected-which_relative = Ce mot peut désigner plusieurs parents. De qui parlez-vous ?
kin-elder_brother = Grand frère
kin-younger_brother = Petit frère
kin-elder_sister = Grande sœur
kin-younger_sister = Petite sœur
kin-paternal_grandmother = Mère de mon père
kin-maternal_grandmother = Mère de ma mère
kin-paternal_grandfather = Père de mon père
kin-maternal_grandfather = Père de ma mère
kin-paternal_aunt = Sœur de mon père
kin-maternal_aunt = Sœur de ma mère
kin-paternal_uncle = Frère de mon père
kin-maternal_uncle = Frère de ma mère
kin-sister_in_law = Belle-sœur
kin-brother_in_law = Beau-frère
kin-daughter_in_law = Belle-fille
kin-son_in_law = Gendre
kin-mother_in_law = Belle-mère
kin-father_in_law = Beau-père

## Keeping in touch

checkin-hello = Bonjour. Est-ce un bon moment pour parler ?
news-hello = Il y a du nouveau sur ce que vous avez dit. Est-ce un bon moment ?
button-checkin-later = Plus tard aujourd’hui
button-checkin-day = Un autre jour
button-checkin-phone = Pas sur ce téléphone
button-checkin-stop = Ne m’écrivez plus
checkin-later-today = D’accord. Je vous écrirai plus tard aujourd’hui, ou demain s’il se fait tard.
checkin-another-day = D’accord. Je vous écrirai dans quelques jours.
checkin-not-here = D’accord. Je n’écrirai plus ici avant que vous ne m’écriviez.
checkin-stopped = Je ne poserai plus de questions. Ce que vous avez dit est gardé. Vous pouvez écrire ici à tout moment.
checkin-ask =
    { $dead ->
        [yes] { $title }. Je pense à vous. Voulez-vous ajouter quelque chose, ou avez-vous besoin de quelque chose ?
       *[no] { $title } : y a-t-il des nouvelles ?
    }
button-news-none = Rien de nouveau
button-news-some = Il y a du nouveau
button-news-help = J’ai besoin d’aide
button-news-wrong = Corriger une chose dite
checkin-no-news = Merci. J’ai noté qu’aujourd’hui on ne sait rien de nouveau.
checkin-news = Merci. Racontez-moi pas à pas. Ce que vous avez dit avant reste tel quel ; ceci est mis à côté.
checkin-other-waits = Votre autre témoignage attend exactement là où vous en étiez. Il est dans « Mes témoignages ».
checkin-help = J’ai signalé à l’équipe de { $organisation } que vous avez besoin d’aide. Vous pouvez aussi joindre quelqu’un vous-même : { $contact }. Si quelqu’un près de vous est en danger en ce moment, appelez le numéro d’urgence de votre pays.
checkin-wrong = Touchez la partie où cela se trouve et changez-le là. Ce que vous aviez dit est gardé aussi.
checkins-plan = Je vous demande ici s’il y a des nouvelles. À quel rythme : { $rhythm }. Moment de la journée : { $hours }, à l’heure de { $zone }. Jamais la nuit.
checkins-plan-nowhere = Je vous demande ici s’il y a des nouvelles. À quel rythme : { $rhythm }. Je ne sais pas quelle heure il est chez vous. J’écris donc seulement pendant l’heure où il fait jour en Amérique comme au Kazakhstan.
checkins-next = La prochaine fois : { $date }.
checkins-paused = Je fais une pause. La prochaine fois : { $date }.
checkins-person-first = En ce moment, je ne demande rien de moi-même. Quelqu’un de l’équipe regarde d’abord.
checkins-off = En ce moment, je ne demande rien de moi-même. Si vous voulez, je peux demander de temps en temps s’il y a des nouvelles.
checkins-none = Vous n’avez pas encore remis de témoignage. Ensuite, vous pourrez choisir si je demande de temps en temps des nouvelles.
button-checkins-begin = Me demander s’il y en a
button-less-often = Moins souvent
button-pause-month = Pause d’un mois
button-checkins-change = Changer le rythme
button-moved = J’habite ailleurs
button-checkins-stop = Ne plus demander
button-keep-in-touch = Garder le contact
command-checkins = Quand je demande des nouvelles
asked-translated = Traduit par l’équipe ({ $tongue }, { $date }). Voici ses propres mots :
asked-picked = L’équipe aimerait savoir ceci :
asked-noted = Merci. Je transmets votre réponse.
asked-later = D’accord. La question vous attend.
button-asked = Une question pour vous
nudge = Bonjour. Vous m’avez permis de vous le rappeler.
nudge-at-question = Nous en étions à la question { $here } sur { $of }.
nudge-in-part = Nous en étions à la partie « { $section } ».
nudge-at-the-end = Il ne reste que la dernière étape : remettre.
nudge-whenever = Nous pouvons continuer quand vous voulez.
nudge-last = Nous pouvons continuer quand vous voulez. Je n’écrirai plus qu’une fois à ce sujet, avant que cela ne se termine.
button-no-more-reminders = Plus de rappels
reminders-off = Je ne vous le rappellerai plus. Vous pouvez continuer quand vous voulez. Ce que personne ne continue est effacé au bout d’un moment, ou remis si vous l’avez choisi.
draft-will-be-erased = Bonjour. Ce que vous avez dit ici n’est pas encore remis. Jour où ce sera effacé : { $date }. Si vous continuez ou remettez avant ce jour, rien n’est effacé.
draft-will-be-handed-in = Bonjour. Ce que vous avez dit ici n’est pas encore remis. Jour où je le remettrai tel quel, comme vous l’avez voulu : { $date }. Avant ce jour, vous pouvez continuer ou le faire effacer.
button-hand-in-told = Remettre ce que j’ai dit
draft-handed-in = Bonjour. J’ai remis ce que vous avez dit, comme vous l’avez voulu. Vous pouvez encore le compléter ou le changer, à tout moment.
outage-resend = Bonjour. Pendant un certain temps, je ne pouvais pas vous entendre. Si vous avez écrit ou envoyé quelque chose depuis cette date, renvoyez-le, s’il vous plaît : { $date }.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Quelqu'un d'autre nous a aussi parlé de la même personne : { $title }.

    Vous aviez dit, de part et d'autre, que vous vouliez le savoir. Si vous souhaitez entrer en contact, { $organisation } vous mettra en relation. Je ne leur transmets rien de ce que vous avez raconté.
button-introduction-yes = Oui, entrer en contact
button-introduction-no = Non, merci
introduction-yes = Merci. Si l'autre personne le souhaite aussi, quelqu'un de { $organisation } vous écrira.
introduction-no = C'est entendu. Personne ne saura que vous avez dit non.
