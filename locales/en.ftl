### Questions
###
### For translators. This is the source of all languages. Write as you would speak to an old woman whom you respect:
### plain, warm, polite (the polite form of "you"), one idea a sentence, no words of an office, no idioms.
###
### The bot never says that something is anonymous, safe, end-to-end encrypted or deleted everywhere: it would not be true.
###
### The ending of an id says what the text is for:
###   (none)      the question itself, one message in the chat
###   --label     the short name of the field, when the report is read back ("Name: …"). Without a verb, without a colon.
###               Labels of consents are also buttons: 24 characters at most.
###   --hint      shown on demand: examples and how to answer. Examples are made up; adapt names and spellings to your language.
###   --why       shown on demand: why this is asked
###   --o-…       the text on a button: 24 characters at most, the shorter the better
###
### Selectors. $about is whom the report is about: woman, man, person (nobody told us yet), self (somebody who was held herself
### or himself and tells about herself or himself). $dead is yes when the person has died. The variant with * must read well
### when nothing is known. Use fewer or more of the variants than the English, as your language needs. Always put the whole
### message inside the variants, never a part of a sentence.
###
### "The organizers" are the people of the organisation that runs this bot; the report goes to them.
### "Report" is what one relative tells about one missing person.
### "Camp" is always a so-called re-education camp in the Uyghur Region (Xinjiang), never a holiday or refugee camp.
### "This person" is the missing person.


## Sections: titles in the menu "tell more", and one line on what each is about

section-before = Before we begin
section-before--about = Your language, who reads this, and your permission
section-core = The short part
section-core--about = The most important things, about five minutes
section-person = About the person
section-person--about = Names, papers, work, health
section-event = What happened
section-event--about = How it happened, why, who else, and what came before and after
# Where the missing person is now and how he or she is, not the current time.
section-status = Now
section-status--about = Where the person is held, sentence, contact, health
section-family = The family
section-family--about = Children, parents, pressure on the family, what they need
section-reporter = About you
section-reporter--about = Kept apart from the rest, locked with a key of its own
section-testimony = Your story and papers
section-testimony--about = Tell it in your own words; send photos, papers, recordings
section-actions = What has been done
section-actions--about = Where you have asked for help, and what you wish
section-consents = Permissions
section-consents--about = What may be done with the report, and how to keep in touch
section-asked = Questions to you
section-asked--about = What the organizers asked you, and your answers
section-leaving = If you do not come back
section-leaving--about = What to do with a report that is not finished

# Above three switches (consent-contact, consent-match, consent-un); each is off until the person taps it.
screen-core_consents =
    Three permissions. All of them are off. Switch on only what you want.
    You can change each of them on any day, here in the chat.
# Above the switches of the other consents; each is off until the person taps it.
screen-more_consents =
    Who may receive this report, and what may be shown? Everything is off. Switch on only what you want.
    You can change each of them on any day. What was already given away cannot be called back.


## Section before: language, what to know first, permission to keep

language = In which language shall we talk?
language--label = Language
language--hint = You can change the language at any time. Nothing you have told is lost.
# Once, right after the first thing told by voice or video. The languages stand below as buttons, each by its own name.
language-aloud = In which language did you speak? It helps us find someone who can listen and write it down. If it is not here, write its name.
language-aloud--label = Language spoken
language-aloud--o-other = Another language

# $organisation, $country, $contact, $verify_at: the operator's own words: who runs the bot, in which country they work,
# how to reach a person there, and where a family can check that this bot really is theirs.
# The messages safety… follow one another in this order on one screen.
safety =
    Please read this first.

    This bot belongs to { $organisation } ({ $country }). It writes down what happened to a missing or detained person, from you, the family.
    Please check that the bot really is theirs: { $verify_at }
    You can reach a person here: { $contact }
safety--label = Read before we began
safety-who-reads =
    Who can read what you write:
    • Telegram, the company, can read this chat.
    • The people at { $organisation } who work on the reports can read your report.
    • Your report is kept locked. But the computer that runs this bot can open it, and so can whoever takes control of that computer.
    • Whoever holds your phone can read this chat.
safety-leave-out =
    Leave out whatever could bring somebody into danger. You can pass over any question.
    Please do not call relatives who are in danger to find out more. What you know already is enough.
# The command /forget stays as it is.
safety-clear =
    To clear this chat on your phone: open its menu and choose "Clear history" or "Delete chat". Do that as often as you like.
    It clears the chat on your side only. Telegram may keep copies, and your report stays with us until you ask me to erase it (/forget).
safety-moment = Is this a good moment to talk?

consent-store =
    May the organizers keep your report and read it?

    If you say no, everything you have told so far is erased here, and we stop. If you say yes, you can still have it erased on any later day.
consent-store--label = Keep and read the report
consent-remind =
    If you stop in the middle: may I remind you here, until the report is handed in?

    A reminder says nothing about your report.
consent-remind--label = Remind me here

## Section asked: what organizers ask a family in words of their own

asked = The organizers can ask you something here.
asked--label = Questions to you
asked-question = The question
asked-question--label = Question
# Stands under the question. She may answer in several messages.
asked-answer = This is a question of the organizers. Answer as you like: write, speak, or send a photo, in as many messages as you need.
asked-answer--label = Answer
asked-answer--why = Nobody has to answer. “I don’t know” and “I’d rather not say” are good answers, too.

## Section leaving: asked once, when somebody stops for the first time

consent-unfinished =
    If you cannot come back, what shall I do with what you have told?
consent-unfinished--label = If I cannot finish
consent-unfinished--hint = You can come back at any time before that and go on where you stopped.
consent-unfinished--o-hand_in_what_I_told = Hand in what I told
consent-unfinished--o-erase = Erase it


## Section core: the short part

# The answer is a button: "The missing person is my … Brother". In your language it may be better to ask
# "Who is the missing person to you?" and to put the buttons as "My brother".
person-relation = The missing person is my …
person-relation--label = Who it is to you
person-relation--hint = If you tell about several people, we take one after the other. Begin with one.
person-relation--o-mother = Mother
person-relation--o-father = Father
person-relation--o-wife = Wife
person-relation--o-husband = Husband
person-relation--o-daughter = Daughter
person-relation--o-son = Son
# Older or younger; if your language has two words, name both if they fit.
person-relation--o-sister = Sister
person-relation--o-brother = Brother
person-relation--o-grandmother = Grandmother
person-relation--o-grandfather = Grandfather
person-relation--o-granddaughter = Granddaughter
person-relation--o-grandson = Grandson
person-relation--o-aunt = Aunt
person-relation--o-uncle = Uncle
# The daughter of a brother or sister.
person-relation--o-niece = Niece
# The son of a brother or sister.
person-relation--o-nephew = Nephew
person-relation--o-cousin = Cousin
# Any relative by marriage: mother-in-law, brother-in-law, daughter-in-law …
person-relation--o-in_law = Relative by marriage
# Man or woman promised in marriage.
person-relation--o-fiance = Fiancé or fiancée
person-relation--o-friend = Friend
person-relation--o-neighbour = Neighbour
person-relation--o-colleague = Colleague
# The report is about the person who writes: a survivor.
person-relation--o-myself = It is me
person-relation--o-other = Somebody else

reporter-role = And who are you to the missing person?
reporter-role--label = Who you are to them
reporter-role--o-relative = A relative
reporter-role--o-friend = A friend
reporter-role--o-neighbour = A neighbour
reporter-role--o-colleague = A colleague
# Somebody who was detained in the same place.
reporter-role--o-former_fellow_detainee = We were held together
reporter-role--o-organisation = From an organisation
# Somebody who writes in the name of a family, as a favour.
reporter-role--o-helping_someone = I help the family
reporter-role--o-myself = It is me
reporter-role--o-other = Something else

reporter-age_group = How old are you?
reporter-age_group--label = Your age group
reporter-age_group--why = If you are under 16, nothing is published or passed on unless an adult whom you trust agrees.
reporter-age_group--o-adult = 18 or older
reporter-age_group--o-16_17 = 16 or 17
reporter-age_group--o-under_16 = Under 16

reporter-organisation = What is your organisation called? If you help as a private person, just say so.
reporter-organisation--label = Your organisation
reporter-family_agrees = Does the family know that you are reporting this, and do they agree?
reporter-family_agrees--label = The family agrees

person-name =
    { $about ->
        [woman] What is her name, as the family says and writes it?
        [man] What is his name, as the family says and writes it?
        [self] What is your name, as your family says and writes it?
       *[person] What is the missing person's name, as the family says and writes it?
    }
person-name--label = Name
person-name--hint = In any script. A nickname or a part of the name is fine too. For example: Ayshe, or Salim Abdulla.

person-sex =
    { $about ->
        [self] Are you a woman or a man?
       *[person] Is this person a woman or a man?
    }
person-sex--label = Woman or man
# Also for a girl.
person-sex--o-female = Woman or girl
# Also for a boy.
person-sex--o-male = Man or boy
person-sex--o-other = Other

event-kind =
    { $about ->
        [self] What happened to you? Choose what fits best.
       *[person] What happened to this person? Choose what fits best.
    }
event-kind--label = What happened
event-kind--hint = If several things happened one after the other, choose how it began. You can tell the rest later.
event-kind--o-detained = Taken by the police
# A re-education camp.
event-kind--o-camp = Taken to a camp
# Accused of a crime, with an arrest warrant.
event-kind--o-arrested = Formally arrested
# By a court, to prison.
event-kind--o-sentenced = Sentenced
# Not allowed to travel or leave the country; passport taken.
event-kind--o-exit_ban = Not allowed to leave
event-kind--o-forced_labour = Sent to forced work
event-kind--o-house_arrest = Locked in at home
# Held against his or her will.
event-kind--o-hospital_or_psychiatric = Held in a hospital
# A child taken from its family by the authorities.
event-kind--o-taken_child = A child taken away
# Nobody knows what happened; the family cannot reach the person any more.
event-kind--o-no_contact_only = Contact broke off
# Died while held.
event-kind--o-death_in_custody = Died while held
event-kind--o-other = Something else

event-date =
    { $about ->
        [self] When did you lose your freedom? Roughly is enough.
       *[person] When did this person lose their freedom? If nobody knows: when was the person last seen or heard? Roughly is enough.
    }
event-date--label = When it happened
event-date--hint = For example: 2017, 03.2017 or 14.03.2017. If you know only the year, that is enough.

event-place =
    { $about ->
        [self] Where did it happen?
       *[person] Where did it happen? If nobody knows: where was this person last seen?
    }
event-place--label = Where it happened
event-place--hint = The village, town or county is enough. For example: at home in Ghulja.

event-circumstances = Tell me what happened, in your own words. You can write it, or speak it as a voice message.
event-circumstances--label = What happened, in words
event-circumstances--hint = As short or as long as you like. Leave out names of people who could be in danger.

# Several answers are possible.
event-source = How do you know this?
event-source--label = How you know
event-source--hint = You can choose several.
event-source--o-own_eyes = I saw it myself
# The reporter heard it in a phone call that she or he made or received.
event-source--o-own_phone_call = From my own phone call
event-source--o-told_by_relative = A relative told me
event-source--o-told_by_witness = A witness told me
event-source--o-official_paper = From an official paper
# Police files or lists that became known without permission.
event-source--o-leaked_list = From a leaked list
event-source--o-media = From news or internet
# People say so; nobody knows exactly.
event-source--o-rumour = From hearsay
event-source--o-other = In another way

status-now =
    { $about ->
        [woman] Where is she now, as far as you know?
        [man] Where is he now, as far as you know?
        [self] Where are you now?
       *[person] Where is this person now, as far as you know?
    }
status-now--label = Now
status-now--hint = If you are not sure, choose what is most likely, or "News is unclear".
status-now--o-no_news = No news at all
# Free, but not allowed to leave the country or region.
status-now--o-exit_ban = Not allowed to leave
status-now--o-police_custody = Held by the police
# A re-education camp.
status-now--o-camp = In a camp
status-now--o-prison = In prison
status-now--o-forced_labour = At forced work
status-now--o-house_or_town_arrest = Cannot leave home, town
status-now--o-hospital = In a hospital
# A child in an orphanage or in a boarding school.
status-now--o-orphanage_or_boarding = Orphanage, boarding
status-now--o-released_watched = Released, but watched
status-now--o-free = Free
# Has left China, lives in another country.
status-now--o-outside = In another country
status-now--o-dead = Has died
status-now--o-unclear = News is unclear
status-now--o-other = Something else

# "That": the answer to the question before, where the person is now.
status-as_of =
    { $dead ->
        [yes] From when is this news?
       *[no] When was that true? The last day for which you know it.
    }
status-as_of--label = True on
status-as_of--hint = For example: 2024, 05.2024 or 20.05.2024. Roughly is enough.

# Several answers are possible. After a death only the child is asked about.
status-danger =
    { $dead ->
        [yes] Has a child been left alone?
       *[no] Is anybody in great danger now?
    }
status-danger--label = Great danger now
status-danger--hint = This helps the organizers to see which reports cannot wait.
status-danger--o-life_in_danger = Life is in danger
status-danger--o-gravely_ill = Gravely ill
# A child without anybody who looks after it.
status-danger--o-child_alone = A child is alone
status-danger--o-none = No
status-danger--o-not_known = Nobody knows

person-birth =
    { $about ->
        [self] When were you born? Or how old are you?
       *[person] { $dead ->
            [yes] When was this person born?
           *[no] When was this person born? Or how old is this person?
        }
    }
person-birth--label = Born
person-birth--hint = For example: 1985, 14.03.1985, or 32 years old.

# In the Uyghur Region, China, not abroad.
person-home =
    { $about ->
        [self] Where is your home there: village or town, county, prefecture?
       *[person] Where is this person's home there: village or town, county, prefecture?
    }
person-home--label = Home
person-home--hint = As much as you know. For example: Bayandai, Ghulja.

person-residence =
    { $about ->
        [self] In which country did you live when it happened?
       *[person] In which country did this person live when it happened?
    }
person-residence--label = Country lived in then

person-photo =
    { $about ->
        [self] Do you have a photo of yourself that you want to add? You can also send it later.
       *[person] Do you have a photo of this person? You can also send it later.
    }
person-photo--label = Photo
# In Telegram, the paper clip opens the menu to send photos and files. Use the words of Telegram in your language.
person-photo--hint =
    Telegram makes photos smaller. To send it in full: tap the paper clip, choose "File", then the photo.
    A file also keeps hidden details, such as when and where the photo was taken. If you do not want that, send it as a normal photo.

reporter-country = In which country do you live?
reporter-country--label = Your country
reporter-country--hint = The country only. It is kept apart from the report.

# A switch. The label is the button.
consent-contact = May the organizers write to you in this chat about this report?
consent-contact--label = Write to me
consent-match = May the organizers compare this report with other reports, to see whether somebody else tells about the same person? Nobody else learns about it from that.
consent-match--label = Compare with others
# The Working Group on Enforced or Involuntary Disappearances.
consent-un = May this report be given to the United Nations group that asks governments about people who have disappeared? It asks the government of China, so the government will learn this person's name and what is reported. The United Nations also needs your name and address.
consent-un--label = Give to the UN

follow_up-rhythm = How often may I ask you here whether there is news?
follow_up-rhythm--label = Ask for news
follow_up-rhythm--hint = The message will not say what it is about. You can change this on any day.
follow_up-rhythm--o-weekly = Every week
follow_up-rhythm--o-monthly = Every month
follow_up-rhythm--o-every_3_months = Every 3 months
follow_up-rhythm--o-every_6_months = Every 6 months
follow_up-rhythm--o-yearly = Once a year
# Only when the organizers have news for the reporter.
follow_up-rhythm--o-only_if_news = Only if you have news
follow_up-rhythm--o-never = Never


## Section person: about the missing person

# The spelling in Latin letters.
person-name_latin = How is the name written in a passport or on an identity card, in Latin letters?
person-name_latin--label = Name in Latin letters
person-name_latin--hint = Letter by letter, as it is printed, even if it looks wrong. For example: AYIXIE SAILIMU.
person-name_chinese = How is the name written in Chinese characters?
person-name_chinese--label = Name in Chinese
person-name_chinese--hint = A photo of a paper with the name on it is fine too.
# Headline above the next three questions.
person-name_parts = The parts of the name
person-name_parts--label = Parts of the name
person-name_parts-given =
    { $about ->
        [self] Which part of your name is your own, given name?
       *[person] Which part of the name is this person's own, given name?
    }
person-name_parts-given--label = Given name
person-name_parts-family = Is there a family name? Which one?
person-name_parts-family--label = Family name
person-name_parts-family--hint = If there is none, choose "I don't know" or pass over it. Many people use the father's name instead; that comes next.
# A name made from the father's name: Abdulla, Abdullayevich, Abdulla qizi …
person-name_parts-patronymic = Is there a part that comes from the father's name? Which one?
person-name_parts-patronymic--label = Father's name in the name
# A list: the bot asks for one name after the other.
person-other_names =
    { $about ->
        [self] Do you have other names: nicknames, religious names, earlier names, other spellings?
       *[person] Does this person have other names: nicknames, religious names, earlier names, other spellings?
    }
person-other_names--label = Other names
person-other_names-name = Tell me one other name or spelling.
person-other_names-name--label = Other name
person-father_name =
    { $about ->
        [self] What is your father's name?
       *[person] What is the name of this person's father?
    }
person-father_name--label = Father
person-father_name--why = Many people have the same name. The father's name helps to be sure that it is this person, and the United Nations asks for it. If it could bring him into danger, pass over it.
person-mother_name =
    { $about ->
        [self] What is your mother's name?
       *[person] What is the name of this person's mother?
    }
person-mother_name--label = Mother
person-mother_name--why = Many people have the same name. The mother's name helps to be sure that it is this person. If it could bring her into danger, pass over it.
person-spouse_name =
    { $about ->
        [self] What is the name of your husband or wife?
       *[person] What is the name of this person's husband or wife?
    }
person-spouse_name--label = Husband or wife
person-spouse_name--why = It helps to find papers and lists on which they stand together. If it could bring him or her into danger, pass over it.
# Never asked: worked out from the date of birth, and shown so in the read-back.
person-under_18 = Under 18 when it happened, and now
person-under_18--label = Under 18 (worked out)
person-ethnicity =
    { $about ->
        [self] Which people do you belong to?
       *[person] Which people does this person belong to?
    }
person-ethnicity--label = People
person-ethnicity--o-uyghur = Uyghur
person-ethnicity--o-kazakh = Kazakh
person-ethnicity--o-kyrgyz = Kyrgyz
person-ethnicity--o-uzbek = Uzbek
# Chinese-speaking Muslims, also called Dungan.
person-ethnicity--o-hui = Hui (Dungan)
person-ethnicity--o-tajik = Tajik
person-ethnicity--o-tatar = Tatar
person-ethnicity--o-mongol = Mongol
person-ethnicity--o-han = Han Chinese
person-ethnicity--o-other = Another
# A list: the bot asks for one country after the other.
person-citizenship =
    { $about ->
        [self] Which citizenships do you have, or have you asked for?
       *[person] Which citizenships does this person have, or has this person asked for?
    }
person-citizenship--label = Citizenships
person-citizenship--hint = Also one that was given up. One country after the other.
person-citizenship-country = Of which country?
person-citizenship-country--label = Country
person-citizenship-kind = How is it with this citizenship?
person-citizenship-kind--label = How it is
person-citizenship-kind--o-held = Has it now
# Has applied for it, no decision yet.
person-citizenship-kind--o-in_process = Has asked for it
person-citizenship-kind--o-given_up = Has given it up
person-citizenship-kind--o-other = Something else
# Permission of a country other than China to live there, for example the Kazakh "yhtiyarhat".
person-residence_permit =
    { $about ->
        [self] Did you have a permit to live in another country? Which one, until when?
       *[person] Did this person have a permit to live in another country? Which one, until when?
    }
person-residence_permit--label = Residence permit
person-birthplace =
    { $about ->
        [self] Where were you born: village or town, county?
       *[person] Where was this person born: village or town, county?
    }
person-birthplace--label = Place of birth
# Hukou (户口): the household registration of China. Use the word families use for it.
person-hukou =
    { $about ->
        [self] Where is your hukou (household registration)?
       *[person] Where is this person's hukou (household registration)?
    }
person-hukou--label = Hukou
person-hukou--hint = It can be another place than the home. The county is enough.
person-address =
    { $about ->
        [self] What was your exact address there?
       *[person] What is this person's exact address there?
    }
person-address--label = Address
person-address--why = With the address the organizers can ask an office about exactly this person. If relatives still live there and it could bring them into danger, pass over it.
person-occupation =
    { $about ->
        [self] What work did you do?
       *[person] What work did this person do?
    }
person-occupation--label = Work
person-occupation--hint = For example: baker, teacher, driver, pensioner.
person-workplace =
    { $about ->
        [self] Where did you work or study?
       *[person] Where did this person work or study?
    }
person-workplace--label = Place of work or study
# Several answers are possible. Buttons name what somebody was or did.
person-activities =
    { $about ->
        [self] Did you do any of these?
       *[person] Did this person do any of these?
    }
person-activities--label = Activities
person-activities--hint = You can choose several.
# Imam, religious teacher, scholar …
person-activities--o-religious = Religious work
person-activities--o-writer_artist = Writer, artist
person-activities--o-teacher_academic = Teacher, researcher
person-activities--o-business = Own business, trade
# Worked for the government.
person-activities--o-official = Official
# Spoke up for rights.
person-activities--o-activist = Activist
person-activities--o-student = Student
person-activities--o-farmer = Farmer, herder
person-activities--o-other = Something else
person-marital_status =
    { $about ->
        [self] Are you married?
       *[person] { $dead ->
            [yes] Was this person married?
           *[no] Is this person married?
        }
    }
person-marital_status--label = Married
person-marital_status--o-single = Not married
person-marital_status--o-married = Married
person-marital_status--o-divorced = Divorced
person-marital_status--o-widowed = Widowed
person-marital_status--o-other = Something else
person-children =
    { $about ->
        [self] How many children do you have?
       *[person] { $dead ->
            [yes] How many children did this person have?
           *[no] How many children does this person have?
        }
    }
person-children--label = Number of children
person-pregnant =
    { $about ->
        [self] Were you pregnant when it happened?
       *[person] Was she pregnant when it happened, or is she now?
    }
person-pregnant--label = Pregnant
person-pregnant--why = A pregnant woman needs care, and special rules protect her. You need not tell.
person-health_before =
    { $about ->
        [self] How was your health before it happened? Illnesses, operations, medicine you needed?
       *[person] How was this person's health before it happened? Illnesses, operations, medicine?
    }
person-health_before--label = Health before
person-health_before--why = It shows which care this person needs, and later whether health became worse while held.
# Things by which somebody can be recognised.
person-marks =
    { $about ->
        [self] Is there something by which others can recognise you: height, a scar, glasses?
       *[person] By what can this person be recognised: height, a scar, glasses?
    }
person-marks--label = Marks
person-languages =
    { $about ->
        [self] Which languages do you speak?
       *[person] Which languages does this person speak?
    }
person-languages--label = Languages
# The Chinese identity card.
person-id_number =
    { $about ->
        [self] What is the number of your Chinese identity card?
       *[person] Do you know the number of this person's Chinese identity card?
    }
person-id_number--label = Identity card number
person-id_number--hint = 18 digits, on old papers 15. The last one can be the letter X. A photo of the card is fine too.
person-id_number--why = This number belongs to one person only. It is the surest way not to mix up two people with the same name. You need not tell it.
person-passport =
    { $about ->
        [self] What is the number of your passport?
       *[person] Do you know the number of this person's passport?
    }
person-passport--label = Passport number
person-passport--why = An embassy or the United Nations can find this person by it. You need not tell it.


## Section event: what happened

# Several answers are possible.
event-violence =
    { $about ->
        [self] How were you treated when you were taken?
       *[person] How was this person treated when taken?
    }
event-violence--label = Violence when taken
event-violence--why = It shows whether the law was broken when it happened. You need not tell.
event-violence--o-none = No violence
event-violence--o-beaten = Beaten
event-violence--o-threatened = Threatened
# A black hood over the head, or handcuffs, shackles.
event-violence--o-hooded_or_cuffed = Hood or handcuffs
event-violence--o-home_searched = Home was searched
event-violence--o-children_present = Children had to see it
event-violence--o-other = Something else
# Several answers are possible.
event-taken_by = Who did this?
event-taken_by--label = Who did it
event-taken_by--hint = You can choose several. If nobody saw it, choose what you believe; the next question asks why.
event-taken_by--o-police = Police
# In Chinese: Guobao, Guoan.
event-taken_by--o-state_security = State security
# Village or neighbourhood committee, cadres.
event-taken_by--o-village_officials = Village officials
event-taken_by--o-prison_service = Prison service
event-taken_by--o-employer = Employer
event-taken_by--o-unknown = Nobody knows
event-taken_by--o-other = Somebody else
event-taken_by_why = Why do you think it was them? If you do not know who it was: why do you think that the authorities are behind it?
event-taken_by_why--label = Why you think so
event-taken_by_why--hint = For example: they wore uniforms, they came in a police car, they called from the police station.
event-warrant = Was a paper shown or given, such as an arrest warrant?
event-warrant--label = Paper shown
# The words of the authorities themselves.
event-reason_official = Did anybody in authority say why? If you can, tell me their exact words.
event-reason_official--label = Reason they gave
# Several answers are possible.
event-reason_suspected = And what do you believe was the real reason?
event-reason_suspected--label = Reason you believe
event-reason_suspected--hint = You can choose several.
event-reason_suspected--o-religion = Religion
event-reason_suspected--o-contact_abroad = Contact with abroad
event-reason_suspected--o-travel_abroad = Travel abroad
# WhatsApp, a VPN, something stored on the phone.
event-reason_suspected--o-phone_app = App or file on a phone
event-reason_suspected--o-speech_or_writing = Something said, written
# Because of what relatives are or did.
event-reason_suspected--o-relatives = Because of relatives
event-reason_suspected--o-past_conviction = An old sentence
# Too many children.
event-reason_suspected--o-birth_policy = Number of children
event-reason_suspected--o-foreign_citizenship = Foreign citizenship
event-reason_suspected--o-helping_foreigners = Help for foreigners
# The authorities had to take a certain number of people.
event-reason_suspected--o-quota = A number to be filled
event-reason_suspected--o-unknown = Nobody knows
event-reason_suspected--o-other = Something else
event-reason_words = Is there more to say about the reason?
event-reason_words--label = More about the reason
event-last_contact =
    { $about ->
        [woman] When did you, or the family, last speak with her or hear from her directly?
        [man] When did you, or the family, last speak with him or hear from him directly?
       *[person] When did you, or the family, last speak with this person or hear from this person directly?
    }
event-last_contact--label = Last contact
event-last_contact--hint = For example: 2019, 06.2019 or 22.06.2019. Roughly is enough.
event-last_contact_means = How was that contact?
event-last_contact_means--label = How it was
event-last_contact_means--o-in_person = Face to face
event-last_contact_means--o-phone = By phone
event-last_contact_means--o-wechat = By WeChat
event-last_contact_means--o-whatsapp = By WhatsApp
event-last_contact_means--o-letter = By letter
event-last_contact_means--o-through_others = Through other people
event-last_contact_means--o-other = In another way
event-last_contact_words = What was said in that last contact?
event-last_contact_words--label = What was said
event-last_contact_words--why = The last words often show what was about to happen. Leave out what could bring somebody there into danger.
# Back to China from abroad, not home from detention.
event-came_back =
    { $about ->
        [self] Had you been abroad and gone back to China before it happened?
       *[person] Had this person been abroad and gone back to China before it happened?
    }
event-came_back--label = Went back to China
event-came_back_from =
    { $about ->
        [self] From which country did you go back?
       *[person] From which country did this person go back?
    }
event-came_back_from--label = Went back from
event-came_back_date = When was that?
event-came_back_date--label = Went back on
event-came_back_date--hint = For example: 2017, 03.2017 or 14.03.2017. Roughly is enough.
# Several answers are possible.
event-came_back_why = Why?
event-came_back_why--label = Why back
event-came_back_why--o-sick_relative = A sick relative
event-came_back_why--o-called_by_employer = Called by employer
event-came_back_why--o-called_by_police = Called by police
event-came_back_why--o-papers_or_pension = For papers or pension
event-came_back_why--o-funeral = For a funeral
event-came_back_why--o-visit = To visit
event-came_back_why--o-study_end = Studies were over
event-came_back_why--o-deported = Deported
event-came_back_why--o-other = Something else
event-came_back_words = What happened on the way back or after it?
event-came_back_words--label = More about going back
event-passport_taken =
    { $about ->
        [self] Was your passport taken away?
       *[person] Was this person's passport taken away?
    }
event-passport_taken--label = Passport taken away
event-exit_refused =
    { $about ->
        [self] Were you refused permission to leave the country?
       *[person] Was this person refused permission to leave the country?
    }
event-exit_refused--label = Leaving was refused
# A list of people who saw or know something.
event-witnesses = Did somebody see it, or does somebody know about it? We can note one person after the other.
event-witnesses--label = Witnesses
event-witnesses--hint = Name somebody only if it does not bring this person into danger. "A neighbour" is enough.
event-witnesses--why = A report is stronger when more than one person knows about it. Witnesses are not written to unless they have agreed.
# The witness.
event-witnesses-who = Who is it? A name, or only who this person is.
event-witnesses-who--label = Witness
event-witnesses-who--hint = For example: a neighbour, now abroad.
event-witnesses-they_agreed = Did this witness agree to be named in the report?
event-witnesses-they_agreed--label = Has agreed
# Yes means: this witness may be named.
event-witnesses-safe_to_name = Can this witness be named without coming into danger?
event-witnesses-safe_to_name--label = Can be named
event-witnesses-what = What did this witness see or hear?
event-witnesses-what--label = What the witness knows
# A list of people. Each can later get a report of its own.
others = Were others of the family taken, or have they gone missing, then or later? We can note one after the other.
others--label = Others of the family
others--hint = You can later make a report for each of them. What is the same need not be told again.
others--why = Often several people of one family are held. Nobody should be forgotten. Leave out whoever could come into danger by it.
others-name = What is this person's name?
others-name--label = Name
others-relation = This person is my …
others-relation--label = Who it is to you
others-together =
    Did it happen at the same time and place?
others-together--label = At the same time
others-what = What happened to this person?
others-what--label = What happened
# A list of events, shown back as a timeline.
history = What came before and after? Questioning, trial, moving to another place, calls, visits, release: we can note one event after the other.
history--label = Before and after
history--hint = In any order. I put the events in order of time for you.
# The event of the history being told.
history-date = When did this happen?
history-date--label = When
history-date--hint = For example: 2018, 09.2018 or 15.09.2018. Roughly is enough. If you do not know, I will ask after what it happened.
# Choosing another event already told, and how long after it.
history-after = After which event was it, and how long after it?
history-after--label = After what
history-after--hint = For example: about two months after the arrest.
history-what = What was it?
history-what--label = What
history-what--o-questioned = Questioned
# Told to come to the police or an office.
history-what--o-summoned = Told to come to police
history-what--o-passport_taken = Passport taken away
history-what--o-exit_ban = Not allowed to leave
history-what--o-taken = Taken away
history-what--o-charged = Charged with a crime
history-what--o-trial = Trial
history-what--o-sentenced = Sentenced
history-what--o-moved = Moved elsewhere
# Somebody saw the person.
history-what--o-seen = Was seen
# A phone or video call with the person.
history-what--o-call = A call
# A visit to the person.
history-what--o-visit = A visit
history-what--o-ill_treated = Treated badly
# Brought to a hospital.
history-what--o-hospital = In hospital
# To a factory or other work chosen by the authorities.
history-what--o-sent_to_work = Sent to work
history-what--o-released = Released
history-what--o-retaken = Taken again
# The authorities answered a question about the person.
history-what--o-official_answer = Answer of an office
history-what--o-rumour = Hearsay
history-what--o-died = Died
history-what--o-other = Something else
history-state =
    { $about ->
        [self] And where were you after that?
       *[person] And where was this person after that?
    }
history-state--label = After that
history-place = Where did this happen?
history-place--label = Where
# Officials, guards, relatives who took part.
history-who = Who else was there or took part?
history-who--label = Who took part
history-who--hint = Offices or posts are fine too. For example: two policemen of the village.
history-who--why = It can show later who is responsible. Leave out names of people whom it could bring into danger.
history-source = How do you know about this?
history-source--label = How you know
history-source_words = From whom or from where exactly, if you want to say it?
history-source_words--label = From whom
history-source_words--why = It helps to judge how sure the news is. Leave out names of people whom it could bring into danger.
history-heard_on = When did you hear about it?
history-heard_on--label = Heard on
# As status-certainty, of one event of the history.
history-certainty = How sure is this?
history-certainty--label = How sure
history-certainty--o-sure = I am sure
history-certainty--o-likely = It is likely
history-certainty--o-unsure = I am not sure
history-words = Is there more to say about it?
history-words--label = More about it


## Section status: where the missing person is now, and how

status-heard_on = When did this news reach you?
status-heard_on--label = News came on
status-heard_on--hint = For example: 2024, 05.2024 or 20.05.2024. Roughly is enough.
# Several answers are possible.
status-source =
    { $dead ->
        [yes] How did you learn of the death?
       *[no] How do you know where this person is now?
    }
status-source--label = How you know
status-source_words = From whom or from where exactly, if you want to say it?
status-source_words--label = From whom
status-source_words--why = It helps to judge how sure the news is. Leave out names of people whom it could bring into danger.
status-certainty = How sure are you?
status-certainty--label = How sure
status-certainty--o-sure = I am sure
status-certainty--o-likely = It is likely
status-certainty--o-unsure = I am not sure
# The camp, prison, factory … by name or place. Not "facility" in the words of an office.
status-facility =
    { $about ->
        [self] In which place were you held last?
       *[person] In which place is this person held, or was this person held last?
    }
status-facility--label = Held in
status-facility--hint = A name, a county, or what others call it. For example: the prison in Künes.
status-facility_kind = What kind of place is it?
status-facility_kind--label = Kind of place
# A re-education camp.
status-facility_kind--o-camp = Camp
# A place where people wait for their trial (kanshousuo).
status-facility_kind--o-detention_centre = Detention centre
status-facility_kind--o-prison = Prison
status-facility_kind--o-factory = Factory
status-facility_kind--o-hospital = Hospital
status-facility_kind--o-school = School
status-facility_kind--o-orphanage = Orphanage
status-facility_kind--o-unknown = Nobody knows
status-facility_kind--o-other = Something else
status-sentence =
    { $about ->
        [self] What was your sentence?
       *[person] What is the sentence?
    }
status-sentence--label = Sentence
status-sentence--o-years = Some years
status-sentence--o-life = For life
# Chinese law: a death sentence put off for two years, then usually changed to life in prison.
status-sentence--o-death_suspended = Death, put off 2 years
status-sentence--o-other = Something else
status-sentence_years = How many years?
status-sentence_years--label = Years
status-sentence_years--hint = For example: 7, or 3.5 for three and a half years.
# May lie in the future.
status-sentence_until = Until when does the sentence last?
status-sentence_until--label = Sentence lasts until
status-sentence_until--hint = For example: 2031 or 03.2031. A day that is still to come is fine here.
# The crime named by the court.
status-charge = What was the accusation, as far as you know?
status-charge--label = Accusation
status-charge--hint = If you can, in the exact words of the paper.
status-court = Which court was it?
status-court--label = Court
status-trial_date = When was the trial?
status-trial_date--label = Trial
status-trial_date--hint = For example: 2018, 09.2018 or 15.09.2018. Roughly is enough.
status-lawyer =
    { $about ->
        [self] Did you have a lawyer whom you or your family had chosen?
       *[person] Was there a lawyer whom this person or the family had chosen?
    }
status-lawyer--label = Own lawyer
# By the authorities.
status-family_told = Did the authorities tell the family about the sentence?
status-family_told--label = Family was told
# Rules after the release: reporting to the police, not travelling, not speaking about it.
status-release_terms =
    { $about ->
        [self] Which rules were you given when you were released?
       *[person] Which rules was this person given at the release?
    }
status-release_terms--label = Rules after release
status-release_terms--hint = For example: go to the police every week, do not travel, do not speak about it.
status-release_terms--why = Somebody who is released is often not free. You need not tell what could cause trouble there.
# Several answers are possible.
status-contact_now = Does anybody have contact with this person now?
status-contact_now--label = Contact now
status-contact_now--o-none = No contact
status-contact_now--o-letters = Letters
status-contact_now--o-calls = Phone calls
status-contact_now--o-video_calls = Video calls
status-contact_now--o-visits = Visits
status-contact_now--o-other = Something else
status-contact_who = Who has this contact?
status-contact_who--label = Who has contact
status-contact_who--hint = You need not name anybody. For example: one of the parents.
status-contact_who--why = It shows from whom news can come. Leave out names of people whom it could bring into danger.
status-contact_often = How often, and for how long?
status-contact_often--label = How often
status-contact_often--hint = For example: once a month, five minutes.
status-contact_watched = Is somebody watching or listening during this contact?
status-contact_watched--label = Contact is watched
status-health_now =
    { $about ->
        [woman] How is her health now, as far as you know?
        [man] How is his health now, as far as you know?
        [self] How is your health now?
       *[person] How is this person's health now, as far as you know?
    }
status-health_now--label = Health now
status-health_now--why = It shows whether care is needed soon. You need not tell.
# A careful question: the next ones come only after yes.
status-treatment_known =
    { $about ->
        [self] The next questions are about how you were treated while you were held. Do you want to answer them? You need not.
        [woman] { $dead ->
            [yes] Do you know how she was treated? You need not tell.
           *[no] Do you know how she is treated? You need not tell.
        }
        [man] { $dead ->
            [yes] Do you know how he was treated? You need not tell.
           *[no] Do you know how he is treated? You need not tell.
        }
       *[person] { $dead ->
            [yes] Do you know how this person was treated? You need not tell.
           *[no] Do you know how this person is treated? You need not tell.
        }
    }
status-treatment_known--label = Treatment is known
status-treatment_known--why = Ill-treatment is a crime, and what is told about it can count one day. Nobody has to tell it here. "No" takes you on to the next question.
# Several answers are possible.
status-treatment =
    { $about ->
        [self] Which of these happened to you?
       *[person] Which of these happened to this person?
    }
status-treatment--label = Treatment
status-treatment--hint = Choose only what you want to tell.
status-treatment--o-beating = Beating
status-treatment--o-electric_shock = Electric shocks
status-treatment--o-solitary = Kept alone
status-treatment--o-forced_medication = Forced medicine
# Made to eat or drink what her or his faith forbids (pork, alcohol), or fed by force.
status-treatment--o-forced_food = Forced food or drink
# No doctor, no medicine.
status-treatment--o-denied_care = No medical care
status-treatment--o-forced_abortion_or_sterilisation = Abortion, sterilised
status-treatment--o-sexual_violence = Sexual violence
# Forced to stand or sit without moving for hours, "tiger chair".
status-treatment--o-stress_position = Painful positions
status-treatment--o-other = Something else
status-treatment_source = How do you know this?
status-treatment_source--label = How it is known
# The reporter saw it.
status-treatment_source--o-seen = I saw it
status-treatment_source--o-told_of_this_person = I was told of it
# Known of the place in general, not about this person.
# It is known that people are treated so in that place; not told of this person.
status-treatment_source--o-known_in_general = Known of this place
status-treatment_words = Do you want to say more about it? Only what you wish to tell.
status-treatment_words--label = Treatment, in words
status-treatment_words--why = Your own words say more than buttons. You can stop at any moment, and take back what you have told.
# Headline above the next five questions, after a death.
status-death = I am very sorry. You can tell what you know, as much as you like, or leave it for another day.
status-death--label = The death
status-death--why = The family has a right to know what happened. It can help to ask for the body and for the truth.
status-death-date = When did this person die?
status-death-date--label = Died on
status-death-date--hint = For example: 2021, 11.2021 or 25.11.2021. Roughly is enough.
status-death-place = Where did this person die?
status-death-place--label = Died in
status-death-cause_told = What was the family told about the cause?
status-death-cause_told--label = Cause that was told
status-death-body_returned = Was the body given to the family?
status-death-body_returned--label = Body given back
status-death-how_known = How did the family learn of it?
status-death-how_known--label = How the family learned


## Section family: the family there and outside

# A list: the children of the missing person, one after the other.
family-children =
    { $about ->
        [self] Do you have children? We can note one child after the other.
       *[person] { $dead ->
            [yes] Did this person have children? We can note one child after the other.
           *[no] Does this person have children? We can note one child after the other.
        }
    }
family-children--label = Children
family-children--why = Children who are left alone need help first. A first letter is enough instead of the name.
family-children-name_or_initial = What is the child's name? The first letter is enough.
family-children-name_or_initial--label = Child
family-children-age = How old is the child?
family-children-age--label = Age
family-children-with = With whom does the child live?
family-children-with--label = Lives with
family-children-with--o-parent = Father or mother
family-children-with--o-relatives = Relatives
family-children-with--o-orphanage = In an orphanage
family-children-with--o-boarding_school = In a boarding school
family-children-with--o-unknown = Nobody knows
family-children-with--o-other = Something else
family-children-where = Where does the child live?
family-children-where--label = Where
family-children-words = Is there more to say about this child?
family-children-words--label = More about the child
family-where =
    { $about ->
        [self] Where does your family live now?
       *[person] Where does this person's closest family live now?
    }
family-where--label = Family lives in
family-where--why = It shows where help is possible, and which officials are responsible there. The county or country is enough.
# Old parents, sick or disabled people, small children.
family-dependants =
    { $about ->
        [self] Who depends on you: children, old parents, the sick?
       *[person] { $dead ->
            [yes] Who depended on this person: children, old parents, the sick?
           *[no] Who depends on this person: children, old parents, the sick?
        }
    }
family-dependants--label = Who needs care
family-dependants--why = It shows who needs help most. Names are not needed.
# Several answers are possible. Reprisals by the authorities, because of the missing person or because somebody speaks abroad.
family-reprisals = Has the family been put under pressure because of this?
family-reprisals--label = Pressure on the family
family-reprisals--hint = You can choose several.
family-reprisals--why = Pressure on families is itself against the law and can be reported. You need not say who it was.
family-reprisals--o-questioned = Questioned
# Insulted, bothered again and again.
family-reprisals--o-harassed = Harassed
family-reprisals--o-beaten = Beaten
family-reprisals--o-surveillance = Watched
family-reprisals--o-passport_taken = Passport taken away
family-reprisals--o-passport_refused = Passport refused
family-reprisals--o-job_lost = Lost work
family-reprisals--o-detained = Detained
# Made to call relatives abroad, for example to ask them to be silent.
family-reprisals--o-forced_to_call = Forced to call abroad
family-reprisals--o-home_visits = Officials come to visit
# Officials live and sleep in the home ("becoming family").
family-reprisals--o-officials_in_home = Officials live with them
family-reprisals--o-forced_marriage = Forced marriage
# Land, pension, wages or bank account taken or closed.
family-reprisals--o-money_cut_off = Money or land taken
family-reprisals--o-other = Something else
family-reprisals_words = Who was it, when was it, and what was said?
family-reprisals_words--label = Pressure, in words
family-reprisals_words--why = Exact words and days make it easier to complain about it. Leave out names of people whom it could bring into danger.
family-forbidden_to_call = Were relatives there forbidden to call you or to answer your calls?
family-forbidden_to_call--label = Calls forbidden
# Several answers are possible.
family-needs = What does the family need, there or outside?
family-needs--label = What is needed
family-needs--hint = The organizers will see it. They cannot promise help.
family-needs--o-food_money = Food, money
family-needs--o-housing = A place to live
family-needs--o-legal_help = Legal help
family-needs--o-health_care = A doctor, medicine
# Help for the soul, somebody to talk to.
family-needs--o-psychological = Somebody to talk to
# Passport, residence permit …
family-needs--o-papers = Papers
family-needs--o-school = School
family-needs--o-none = Nothing now
family-needs--o-other = Something else


## Section reporter: about the person who writes

reporter-name = What is your name? You can also choose another name for yourself.
reporter-name--label = Your name
reporter-name--why = A report with a name weighs more, and the United Nations accepts only such reports. It is kept apart from the report, and another name is fine for us.
reporter-name_hidden = Should your name be shown to nobody but the organizers?
reporter-name_hidden--label = Hide my name
reporter-age = How old are you?
reporter-age--label = Your age
reporter-city = In which town do you live?
reporter-city--label = Your town
reporter-citizenship = Of which country are you a citizen?
reporter-citizenship--label = Your citizenship
reporter-own_story = Have you been held, questioned or threatened yourself? If you want, tell me.
reporter-own_story--label = Your own story
reporter-own_story--why = What happened to you belongs to the whole picture. It is kept apart from the report. You need not tell it.
reporter-contact_preference = If the organizers want to speak with you: how do you like it best?
reporter-contact_preference--label = How to reach you
reporter-contact_preference--o-this_chat = Here in this chat
reporter-contact_preference--o-phone = By phone
reporter-contact_preference--o-email = By e-mail
# Signal, the messenger.
reporter-contact_preference--o-signal = By Signal
reporter-contact_preference--o-other = In another way
reporter-contact = Which number or address may they use?
reporter-contact--label = Number or address
reporter-contact--hint = A phone number or an e-mail address. For example: someone@example.org
reporter-contact--why = If this chat is lost, the organizers could not reach you any more. It is kept apart from the report.
reporter-address = What is your postal address?
reporter-address--label = Your postal address
reporter-address--why = You allowed the report to go to the United Nations. They ask for the address of the person who reports. It is kept apart from the report until then.
# Several answers are possible. Asked last of all. By the authorities of China, abroad.
reporter-pressure = Have you been put under pressure yourself, where you live now?
reporter-pressure--label = Pressure on you
reporter-pressure--hint = You can choose several.
reporter-pressure--why = It tells the organizers how careful they must be when they write to you. You need not tell.
reporter-pressure--o-none = No
reporter-pressure--o-calls = Calls, messages
reporter-pressure--o-threats_to_relatives = Threats to relatives
# To report on other people.
reporter-pressure--o-asked_to_spy = Asked to spy
# The embassy refuses a new passport, for example.
reporter-pressure--o-passport_trouble = Trouble with passport
reporter-pressure--o-other = Something else


## Section testimony: story, papers, recordings

testimony-story = Tell me everything you want to tell. Write it, speak it, or record a video; as long as you like, in several messages.
testimony-story--label = Your story
testimony-story--hint = You can stop and go on another day. Leave out names of people whom it could bring into danger.
testimony-story--why = Your own words, in your own language, are the heart of this report. You choose what to tell.
# A list. Each item: the files, what they are, about what, permission, from whom.
testimony-files = Do you have papers, letters, photos, recordings? You can send them here, one after the other.
testimony-files--label = Papers and recordings
# Use the words of Telegram in your language. 20 MB is a limit of Telegram.
testimony-files--hint =
    To send something in full: tap the paper clip, choose "File". One file may have 20 MB at most.
    A file also keeps hidden details, such as when and where a photo was taken.
testimony-files-files = Send it now. Several at once are fine, if they belong together.
testimony-files-files--label = Files
testimony-files-kind = What is it?
testimony-files-kind--label = Kind
testimony-files-kind--o-photo = Photo
# Identity card, passport, household book …
testimony-files-kind--o-identity_paper = Identity paper
testimony-files-kind--o-court_paper = Court or police paper
testimony-files-kind--o-letter = Letter
testimony-files-kind--o-screenshot = Picture of a screen
testimony-files-kind--o-recording = Sound recording
testimony-files-kind--o-video = Video
# A list of names.
testimony-files-kind--o-list = List of names
testimony-files-kind--o-other = Something else
testimony-files-about = What does it show?
testimony-files-about--label = What it shows
testimony-files-may_share = May this be shown to those to whom you allow the report to be given?
testimony-files-may_share--label = May be shown
testimony-files-source = From whom or from where do you have it?
testimony-files-source--label = Where it is from
testimony-files-source--hint = You need not name anybody. For example: from a relative, from a website.
# A list of web addresses.
testimony-links = Is there something about it on the internet: an article, a video, a list?
testimony-links--label = Links
testimony-links-url = Send me the link.
testimony-links-url--label = Link
testimony-links-url--hint = For example: https://example.org/article


## Section actions: what has been done, and what the family wishes

# A list of steps: asking the police, writing to the United Nations …
actions = Whom have you or others asked for help or for an answer? We can note one after the other.
actions--label = What has been done
# Names the button `button-none`.
actions--hint = If nothing has been done, tap “None that I know of”. That is no fault.
actions-by = Who asked?
actions-by--label = Who asked
actions-by--hint = For example: me, my aunt abroad, a lawyer.
actions-body = Who was asked?
actions-body--label = Who was asked
actions-body--o-police_there = The police there
# The embassy or consulate of China.
actions-body--o-embassy_of_china = Embassy of China
# The foreign ministry of the country where the reporter lives.
actions-body--o-own_foreign_ministry = My foreign ministry
# The Working Group on Enforced or Involuntary Disappearances.
actions-body--o-un_wgeid = UN, disappearances
actions-body--o-un_other = UN, another office
# The International Committee of the Red Cross.
actions-body--o-icrc = Red Cross (ICRC)
# Amnesty International, Human Rights Watch.
actions-body--o-amnesty_or_hrw = Amnesty or HRW
# A public list of missing people on the internet.
actions-body--o-public_list = A public list
actions-body--o-local_organisation = Local organisation
actions-body--o-media = Newspaper, radio, TV
actions-body--o-court = A court
actions-body--o-other = Somebody else
actions-date = When was that?
actions-date--label = When
actions-date--hint = For example: 2022, 04.2022 or 21.04.2022. Roughly is enough.
actions-reference = Was there a number or name for the request?
actions-reference--label = Number of the request
actions-result = What came of it?
actions-result--label = What came of it
actions-why_none = Is there a reason why nobody has been asked?
actions-why_none--label = Why nobody was asked
actions-why_none--hint = For example: the family is afraid, or did not know whom to ask. The United Nations asks about this.
# Several answers are possible.
wishes = What do you wish for?
wishes--label = Wishes
wishes--hint = You can choose several. The organizers will see it. They cannot promise that it comes true.
# After a death: find out how it happened.
wishes--o-find_out_how = To know how it was
wishes--o-body_returned = The body given back
# That the truth about the death is said.
wishes--o-truth = The truth
wishes--o-find_out_where = To know where
# A sign that the person is alive.
wishes--o-proof_of_life = A sign of life
wishes--o-medical_care = Medical care
wishes--o-release = Freedom
wishes--o-reunite_children = Children back with us
wishes--o-lawyer = A lawyer
# To report the case to the United Nations.
wishes--o-un_submission = Tell the UN
# Help from the government of the country where the family lives.
wishes--o-government_help = Help by my government
# To make the case public.
wishes--o-publish = Make it public
wishes--o-media_contact = Talk with journalists
# To send a message of hope to the missing person.
wishes--o-message_of_hope = A message of hope
wishes--o-compensation = Compensation
wishes--o-material_help = Money, things to live
# Only to keep it, so that it is not forgotten.
wishes--o-only_record = Only keep it on record
wishes--o-other = Something else
wishes-words = Do you want to say more about your wishes?
wishes-words--label = Wishes, in words


## Section consents: permissions, and keeping in touch

# A switch. The label is the button. "Beforehand": asked of everybody, never because another report was found.
consent-connect_families = If another family reports the same person, may the organizers tell that family that you have reported as well? We ask everybody this beforehand. It does not mean that there is another report.
consent-connect_families--label = Tell another family
# The International Committee of the Red Cross.
consent-icrc = May this report be given to the International Committee of the Red Cross, which searches for missing people?
consent-icrc--label = Give to the Red Cross
consent-organisations = May this report be given to other human rights organisations?
consent-organisations--label = Other organisations
consent-governments = May this report be given to governments and parliaments of other countries, so that they ask China about this person?
consent-governments--label = Other governments
# Numbers and studies.
consent-research = May the report be used for research, without the names?
consent-research--label = Research, no names
consent-publish_person = May the name of this person, and what happened, be published for everybody to read? Published things cannot be called back.
consent-publish_person--label = Publish name and story
consent-publish_photo = May the photo of this person be published? Published things cannot be called back.
consent-publish_photo--label = Publish the photo
consent-publish_location = If it is published: how exactly may the place be shown?
consent-publish_location--label = Publish the place
consent-publish_location--o-none = Not at all
# An administrative unit above the county, such as Ili or Kashgar.
consent-publish_location--o-prefecture = Only the prefecture
consent-publish_location--o-county = Only the county
consent-publish_location--o-exact = The exact place
consent-media = May journalists be told about this report, and may they ask you through the organizers?
consent-media--label = Journalists
consent-worries = What are you afraid of, if this report is used?
consent-worries--label = What worries you
consent-worries--why = The organizers want to know what could harm you or your family before they do anything with the report.
follow_up-hours = At what time of day may I write to you?
follow_up-hours--label = Time of day
follow_up-hours--o-morning = Morning, 9–12
follow_up-hours--o-midday = Midday, 12–16
follow_up-hours--o-evening = Evening, 16–20
follow_up-hours--o-any = At any time
# Countries with several times of day.
follow_up-zone = Your country has several times of day. Which one do you live by?
follow_up-zone--label = Your time zone
follow_up-code_word = If you want, choose a code word. I will then ask for it before I show anything from your report.
follow_up-code_word--label = Code word
follow_up-code_word--hint = Choose a word that others cannot guess, not a name from the report. Keep it in mind: if you lose it, only a person from the organizers can help.
follow_up-code_word--why = Somebody else may one day hold your phone. With a code word I do not show your report to them. What already stands in this chat stays readable until you clear the chat.


### Interface
### Option and button texts stay within 24 characters. Nobody is called he or she here.

## Buttons (24 characters at most)

button-yes = Yes
button-no = No
button-yes-right = Yes, that is right
button-correct = No, let me correct it
# The date just read back is only approximate.
button-about = About then, not sure
button-dont-know = I don't know
button-prefer-not = I'd rather not say
button-later = Later
button-back = Back
button-why = Help, and why we ask
button-menu = Menu
button-i-agree = Yes, I agree
button-that-is-all = That is all
button-add-one = Tell about one
button-add-another = Tell about another one
button-none = None that I know of
button-good-moment = It is a good moment
button-not-now = Not now, later
button-stop-here = Stop here
button-leave-as-is = Leave it as it is
button-earlier = Earlier
# For dates: «some time after another event that was told before».
button-after-event = After another event
button-only-year = Only { $year }
button-about-year = About { $year }
button-only-month = Only the month
button-about-month = About that month
button-more-countries = More countries
button-my-words = Keep my words
button-continue = Continue
button-read-back = See what I told
button-hand-in = Hand in
button-hand-in-now = Hand in now
button-other-things = Other things
button-pause = Take a break
button-mine = My reports
button-language = Language
button-consent = What I allow
button-privacy = Who can see this
button-help = Help
button-lost-phone = I lost my phone
button-stop = Stop
button-forget = Erase a report
button-another = Tell about somebody else
button-tell-more = Tell more
button-take-out = Take this out
button-take-back = Take this answer back
button-take-back-sure = Yes, destroy my words
button-all-sections = All parts
button-copy = Send me a copy
button-copy-code = Copy the code
button-withdraw = Withdraw the report
button-questions-answered = I have answered
button-forget-sure = Yes, erase it
button-keep = No, keep it
button-begin = Begin
button-destroy-now = Destroy it now
button-bring-back = Bring it back
button-stop-keep = Stop, keep what I told
button-stop-erase = Stop and erase it
button-copy-shared = Yes, use them again
button-start-empty = No, start empty
button-open-linked = Report this person too

## While a question is asked

progress-core = { $here } of { $of } in the short part
answered-before = You answered: { $answer }
# The meaning of what was typed, shown again. $label is the short name of the field, $value what was understood.
read-back = { $label }: { $value } — is that right?
# Words that are kept as they are, because no date or place was recognised in them.
read-back-words = { $label }: “{ $value }”. I will keep exactly these words. Is that right?
kept-aloud = I have kept what you sent. A person will listen to it or read it, and write it down.
kept-with-story = I have kept this with your own account (“Your story”).
kept-with-papers = I have put this with your papers and files.
kept-edited = I have changed your answer as you edited it.
kept-edited-piece = I have added the edited words to your account. The earlier words stay too.
kept-file = I have it.
taken-back = Your words are destroyed. Only the fact that there was an answer remains.
list-comma = { ", " }
# A place with the words that were typed for it, where these say more: Künes prison – Künes (Xinyuan), Ili.
place-in-words = { $words } – { $place }
yes = yes
no = no
done = told
seen = read
none-told = none
unsaid-dont_know = I don't know
unsaid-prefer_not = I'd rather not say
unsaid-later = later
answer-taken-back = (taken back)
age-years = { $years } years old
file-photo = photo
file-document = file
file-audio = recording
file-voice = voice message
file-video = video
file-video-note = video message
# «🎤 2:05 · voice message»: how long a recording is, and what it is. The length first: titles are cut short at their end.
file-lasting = { $sign } { $length } · { $file }

## What could not be taken

rejected-old_button = That button belongs to an earlier question. Here is the one we are at.
rejected-not_offered = That choice is not offered here. Please use one of the buttons below.
rejected-must_be_said = This one needs a yes or a no, please.
rejected-nothing_to_confirm = Please choose at least one, or tap “I don't know”.
rejected-no_such_place = I could not find that any more. Here is where we are.
rejected-list_is_full = This list is full. Please tell the rest in your own words, as text or voice.
rejected-not_this_kind = Please answer this one with a button or in writing.
file-too_big = This file is larger than 20 MB, and Telegram does not let me fetch it. Could you send it in smaller parts, or as a shorter video? Nothing else is lost.
file-too_many = This report already holds as many files as it can. Please tell us in words what else there is, and a person will ask you for it.
file-report_full = The files of this report are already as large as it can hold. Please tell us in words what else there is, and a person will ask you for it.
file-disk_full = I cannot keep new files just now, because our storage is almost full. Your words are kept. Please send the file again tomorrow.
file-not_fetched = I could not fetch one of the files you sent. Could you send it once more?
odd-sticker = I cannot keep stickers. Please write, speak, or use the buttons.
odd-poll = I cannot keep polls. Please write, speak, or use the buttons.
odd-location = I have not kept this location: I never ask where you are. If you mean a place in the report, please write its name.
odd-contact = I have not kept this contact card. If it belongs in the report, please write it when I ask for it.
odd-other = I cannot keep this kind of message. Please write, speak, send a photo or a file, or use the buttons.
not-before-consent = Before I may keep anything, please answer this first.
sorry = Something went wrong on our side. What you told before is kept. Please send your last message once more.
storage-refused = I could not keep your last message, because our storage has a problem. Nothing you told before is lost. Please send it again in a little while.
only-private = I only talk in a private chat, where others do not read along. Please write to me there.
intake-closed =
    At the moment we take no reports. What you write or send now is not kept.

    You can reach a person here: { $contact }
intake-closed-yours = What you told before is kept as it was. You can look at it, or have it erased.
drafts-enough = You have begun many reports today. Please go on with one of them. Tomorrow you can begin another.
too-fast = That was very much at once, and I could not take your last messages. Please wait a minute, then send them again.
# One line on a poster, above a QR code that leads to the chat. Whoever reads it may be standing in a crowd.
poster-line = Is somebody of your family missing? Tell it here in your own language. Take all the time you need.

## Dates (the pieces of dates are shown in read-backs and on buttons)

lag-days =
    { $count ->
        [0] the same day
        [7] a week later
        [one] { $count } day later
       *[other] { $count } days later
    }
lag-months =
    { $count ->
        [12] a year later
        [18] a year and a half later
        [24] two years later
        [36] three years later
        [60] five years later
        [one] { $count } month later
       *[other] { $count } months later
    }

## Around the interview

welcome-back = Good to see you again. You stopped at “{ $where }” on { $date }. Everything you told is kept.
where-menu = the menu
menu = Thank you. What you have told can be handed in as it is. If you wish, you can tell more, today or on any other day. What would you like to do?
menu-unfinished = We have not finished the short part yet. You can go on where we stopped, whenever you like.
menu-handed-in = Your report is handed in. You can still add to it or change it at any time.
section-finished = Thank you. “{ $section }” is done for now.
more = What would you like to do?
choose-language = Which language shall we speak? Nothing you told changes.
language-changed = From now on we speak this language.
# Said once to somebody who answers in another language than the chat speaks; $own_name is how that language calls itself.
language-offer = { $own_name }: shall we go on in this language? Nothing you told changes.
button-stay = No, stay
nothing-here = There is no report here at the moment. Would you like to begin one?
paused = Take your time. What you told is kept, and we go on exactly where we stopped. Whenever you are ready, open this chat and tap Continue.
paused-nothing = Take your time. I keep nothing but this chat's number and the time. Whenever you are ready, tap Continue.
stop = Shall I stop here? You can keep what you told and come back later, or have it erased.
stopped = I will not write to you. What you told is kept. If you come back, we go on where we stopped.
consent-refused = I understand. Without your agreement I keep nothing: what you told until now is erased. If you change your mind, you can begin again at any time.
mine =
    { $count ->
        [one] You have one report here.
       *[other] You have { $count } reports here.
    }
new-copy-shared = You have told about yourself before: your name, country and wishes. Shall I use these answers again for the new report? You can change each of them.
new-report = A new report. Your other one is kept as it is.
linked-offer = You told of somebody else of your family. Would you like to report this person too?

state-draft = not finished
state-handed-in = handed in
state-in-review = being read
state-accepted = accepted
state-returned = we have questions
state-closed = closed
state-withdrawn = withdrawn
report-draft = { $title }. This report is not handed in yet.
report-handed-in = { $title }. Handed in, case code { $code }. A person will read it.
report-in-review = { $title }. Case code { $code }. A person is reading it now.
report-accepted = { $title }. Case code { $code }. It was read and accepted.
report-returned = { $title }. Case code { $code }. It was read, and there are questions for you.
report-closed = { $title }. Case code { $code }. The work on it is closed.
report-withdrawn = { $title }. Case code { $code }. You withdrew it: nobody works on it.
# Below where a report stands: the next step; above it, for some, why. None of these may ever tell of a death or of harm.
next-handed-in = What happens now: a person of the organisation reads it. You need not do anything. You can add something on any day.
next-in-review = What happens now: this person reads all of it, and may have questions. Until then you need not do anything.
next-accepted = What happens now: the organizers work with what you told, within what you allow. When you hear something new, please add it here.
next-returned = What happens now: add what you know, and then tap “I have answered”. What you do not know can stay open.
next-closed = What happens now: nobody works on it any more, and what you told is kept. When you hear something new, please add it here.
reason-return-person = It is not clear yet who the person is. Other names, the year of birth or the home place would help.
reason-return-happened = It is not clear yet what happened. A few more words about it would help.
reason-return-when-where = It is not clear yet when or where it happened. Roughly is enough.
reason-return-how-known = It is not clear yet how you know this: whether you saw it yourself, or who told you.
reason-return-papers = Something you sent could not be read or heard. Please send it once more if you can.
reason-close-free = The reason: you told us that the person is free.
reason-close-asked = The reason: you asked us to.
reason-close-not-ours = The reason: this is nothing the organisation can work on. It does not mean that it matters less.
reason-close-no-contact = The reason: there were questions, and we could not reach you.
reason-close-done = The reason: what the organisation can do for now has been done.
questions-answered = Thank you. A person will read it again.

## Reading back and handing in

read-back-overview = This is what you told, part by part. Tap a part to read it. Every answer can be changed or taken back.
read-back-line = { $label }: { $value }
nothing-told-here = Nothing is told here yet.
not-confirmed-yet = { $value } (not confirmed yet)
take-back-sure = Shall I destroy your answer to “{ $label }”? Its words and files will be gone for good. Copies made before, and this chat on your phone and at Telegram, are not reached by this.
hand-in-missing = Before you can hand in, these need a reply. “I don't know” is a reply too:
    { $questions }
hand-in-ready = The report can be handed in now. After that, people of the organisation read it. You can still add, change and withdraw it.
hand-in-un = For a submission to the United Nations these are still missing. You can hand in without them and add them later:
    { $missing }
un-name = the person's name
un-date = the date it happened
un-place = the place it happened
un-taken-by = who took the person
un-reporter = your name and address
un-actions = what has been done so far
un-consent = your agreement to go to the United Nations
handed-in = Thank you. Your report is handed in.

    Your case code: { $code }

    Please write it on paper and keep it. With this code you can ask about the report. Give it to nobody you do not trust.

    A person of { $organisation } will read it, usually within two weeks. If you allowed it, we write to you here. You can also reach { $contact }.

    This chat stays on your phone and at Telegram. To clear it: open the chat's menu, choose “Delete chat” and also tick to delete it for the bot.
not-handed-in = The report is not handed in.
withdraw-sure = Shall I withdraw this report? From then on nobody works on it and nothing more is passed on. What was passed on before cannot be called back. The report stays sealed here until you erase it or hand it in again.
withdrawn = The report is withdrawn.
consent = What may we do with this report? Each of these is your choice, and you can change it on any day. A change counts from the next time something is passed on.
consent-given = This report was given to:
consent-given-line = • { $recipient }, { $date }
given-archive = The organizers’ own records
given-un = United Nations
given-icrc = Red Cross (ICRC)
given-organisations = Human rights organisations
given-governments = Governments of other countries
given-research = Research, without names
given-public = Published for everybody to read
copy-caption = This is your copy. Whoever finds it on your phone can read it. Keep it only if that is all right for you.
copy-title = Your report
copy-made-on = Copy of { $date }
# A neutral file name without an ending, Latin letters only.
copy-file-name = copy

## Erasing

forget-which = Which report shall I erase?
forget-draft = { $title }. Shall I erase this report? It is destroyed at once and cannot be brought back.
forget-handed-in =
    { $hours ->
        [one] { $title }. Shall I erase this report? From now on nobody can open it, and after { $hours } hour it is destroyed. Until then you can bring it back with its case code.
       *[other] { $title }. Shall I erase this report? From now on nobody can open it, and after { $hours } hours it is destroyed. Until then you can bring it back with its case code.
    }
forgotten = It is destroyed: the words, the files and the keys to them. What I cannot reach: copies made earlier, backups made earlier, and this chat on your phone and at Telegram. That something was erased stays noted, but not what.
forgetting =
    { $hours ->
        [one] The report is closed: nobody can open it any more. It will be destroyed in { $hours } hour. If you want it destroyed at once, or want it back, tap below.
       *[other] The report is closed: nobody can open it any more. It will be destroyed in { $hours } hours. If you want it destroyed at once, or want it back, tap below.
    }
case-code-to-destroy = Please type the case code. The report is then destroyed at once.
case-code-to-bring-back = Please type the case code. The report is then open again.
lost-phone = Is your old chat gone? Please write me your case code. If you do not have it any more, write “no code”.
# In answer to a case code typed in a new chat; the same words whether or not there is a report with this code.
lost-phone-told = Thank you. A person of { $organisation } will look at this and write to you here. Until then nothing is opened, so that nobody else can read what your family told. You can also reach { $contact }.
case-code-wrong = That is not the case code of this report. Please check it and type it again.
brought-back = The report is open again, just as it was.

## The code word

code-word-asked = Please type the code word you chose.
code-word-wrong = That was not it. Please try again.
# Shown after three wrong code words. It must look like an ordinary end of a chat.
goodbye = Thank you. Goodbye.

## Texts to read

help =
    I help you to tell what happened to somebody of your family, step by step.

    You can tap a button, write, or send a voice message. You can stop at any moment; what you told is kept. “I don't know” is a good answer too.

    With “Menu” you find everything: what you told, other parts of the report, your language, and how to erase it.

    If you would rather talk to a person: { $contact }.
privacy =
    Who can see what you tell:

    • { $organisation }, in { $country }, can read your report.
    • Telegram carries the messages and can read them.
    • Here everything is kept sealed, but the computer on which I run can open it while it works.

    What we cannot protect you from: somebody who takes your phone, somebody who breaks into the computer while it runs, and what Telegram does.

    How to check that this bot is ours: { $verify_at }. A person you can ask: { $contact }.

    You decide what may be done with the report (“What I allow”), and you can erase it at any time.
command-start = Begin, or go on
command-continue = Go on where we stopped
command-report = Tell about somebody else
command-mine = My reports
command-language = Change the language
command-consent = What I allow
command-privacy = Who can see this
command-help = Help
command-stop = Stop for now
command-forget = Erase a report
# What a person reads before pressing Start: at most 512 characters. $organisation is the organisation that runs the bot.
bot-description = Here you can tell, in your own language, what happened to somebody of your family. You can write, speak or tap. You can stop at any time and go on later. This bot is run by { $organisation }. How to check that: { $verify_at }
# At most 120 characters. Neutral: it can be seen by others.
bot-short-description = Questions and answers, step by step, in your language.

## Why words could not be taken
rejected-empty = I could not see any words in that message. Could you write it once more?
rejected-too_long = That is a long text for this question. Please write only what is asked here; there is room for the whole story later.
rejected-use_buttons = Please tap one of the buttons below.
rejected-send_a_file = Here I need a photo or a file. You can also tap Later.
rejected-not_an_option = I do not find that among the choices. Please tap the one that fits best.
rejected-not_yes_or_no = Please tap Yes or No.
rejected-not_a_number = Please write just a number, for example 3 or 7.5.
rejected-number_out_of_range = That number seems too big. Could you look at it once more?
rejected-not_an_age = Please write the age in years, for example 34.
rejected-not_a_link = That does not look like a web address. It usually begins with https://
rejected-which_place = More than one place has this name. Which one do you mean?
rejected-place_alike = I do not know a place of just this name. Is it one of these, or inside one? If not, your own words stand.
rejected-not_a_country = I do not know this country. Is it spelled right? You can also keep your words as they are.
rejected-which_country = Which country do you mean?
rejected-not_a_zone = Which of these cities has the same time as yours?
rejected-which_language = Please tap the language you want to use.
rejected-choose_event = Please first tap the event it came after.
rejected-not_a_date = I could not read a date in that. Please write it in digits, for example 2017, 03.2017 or 14.03.2017, or tap the buttons.
rejected-which_date = I want to get this date right. Which one do you mean?
rejected-age_or_year = Is that an age or a year?
rejected-no_year = Which year was that? If you know only the year, that is enough.
rejected-impossible_date = There is no such day in the calendar. Could you look at it once more?
rejected-too_long_ago = That is more than a hundred years ago. Could you look at the year once more?
rejected-in_the_future = That day has not come yet. Could you look at it once more?
rejected-other_calendar = That looks like a year of another calendar. Please give the year as it is counted here, for example 2017.
rejected-ends_before_start = The end comes before the beginning. Is it the other way round?

## Buttons under suggestions
suggest-own-words = Keep my own words
card-spellings = Is it spelled one of these ways there? Tap one only if every letter is the same. If not, or if you cannot see it now, write what you know.
suggest-age = { $years } years old

## Dates, read back. $year and $day are text, $month and $season are month-N and season-N already in words.
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-year = { $year }
date-about = about { $date }
date-between = between { $start } and { $end }
date-before = { $end } or earlier
date-after = { $start } or later
date-unknown = kept in your own words
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
season-1 = spring
season-2 = summer
season-3 = autumn
season-4 = winter

## Remarks on a Chinese ID number: never a refusal. $county, $told are names of places, $date and $born are dates in words.
remark-id-form = A Chinese ID number usually has 18 signs, an old one 15. I kept what you wrote; if you have the paper at hand, please look once more.
remark-id-check = The last sign does not fit the others: one may have been copied wrongly. I kept it; could you look once more?
remark-id-date = The day of birth inside this number does not exist. I kept it; could you look once more?
remark-id-birth = By this number the birthday is { $born }; you told { $told }. I kept both. Is it copied right?
remark-id-county = This number begins with the code of { $county }; you told { $told }. It shows where a person was first registered, so both can be true. Is it copied right?
remark-id-area = I do not know the place in the first six digits. I kept the number; could you look once more?

## Kinship and voice

rejected-which_relative = This word can mean more than one relative. Which one do you mean?
kin-elder_brother = Elder brother
kin-younger_brother = Younger brother
kin-elder_sister = Elder sister
kin-younger_sister = Younger sister
kin-paternal_grandmother = Father’s mother
kin-maternal_grandmother = Mother’s mother
kin-paternal_grandfather = Father’s father
kin-maternal_grandfather = Mother’s father
kin-paternal_aunt = Father’s sister
kin-maternal_aunt = Mother’s sister
kin-paternal_uncle = Father’s brother
kin-maternal_uncle = Mother’s brother
kin-sister_in_law = Sister-in-law
kin-brother_in_law = Brother-in-law
kin-daughter_in_law = Daughter-in-law
kin-son_in_law = Son-in-law
kin-mother_in_law = Mother-in-law
kin-father_in_law = Father-in-law

## Keeping in touch
## Check-ins, reminders of what is not finished, and how to change them.
## The first messages are read on the lock screen, perhaps by somebody else: they must not say what this chat is about.

checkin-hello = Hello. Is it a good moment to talk?
# On the lock screen, too: without a word of what is new.
news-hello = There is something new about what you told. Is it a good moment?
button-checkin-later = Later today
button-checkin-day = Another day
button-checkin-phone = Not on this phone
button-checkin-stop = Do not write any more
checkin-later-today = All right. I will write again later today, or tomorrow if it gets late.
checkin-another-day = All right. I will write again in a few days.
# Somebody else may hold the phone. Nothing more is said.
checkin-not-here = All right. I will not write here until you write to me yourself.
checkin-stopped = I will not ask any more. What you told is kept. You can write here at any time.
# $title is whom the report is about, for example “Brother · Salim H.”; $dead is yes when the person has died.
checkin-ask =
    { $dead ->
        [yes] { $title }. I think of you. Is there anything you would like to add, or anything you need?
       *[no] { $title }: is there any news?
    }
button-news-none = Nothing new
button-news-some = There is something new
button-news-help = I need help
button-news-wrong = Let me correct something
checkin-no-news = Thank you. I have noted that nothing new is known today.
checkin-news = Thank you. Tell me step by step. What you told before stays as it is; this is put beside it.
checkin-other-waits = Your other report waits exactly where you stopped. You find it under “My reports”.
checkin-help = I have put it before the people of { $organisation } that you need help. You can also reach a person yourself: { $contact }. If somebody where you are is in danger right now, please call the emergency number there.
checkin-wrong = Tap the part where it stands, and change it there. What you said before is kept as well.
# $rhythm is one of the choices above, such as “Every month”; $hours such as “Morning, 9–12”; $zone the name of a city.
checkins-plan = I ask you here whether there is news. How often: { $rhythm }. Time of day: { $hours }, by the clock of { $zone }. Never at night.
checkins-plan-nowhere = I ask you here whether there is news. How often: { $rhythm }. I do not know by which clock you live. So I write only in the one hour when it is day both in America and in Kazakhstan.
checkins-next = Next time: { $date }.
checkins-paused = I am making a pause. Next time: { $date }.
checkins-person-first = At the moment I do not ask by myself. A person of the organizers looks at it first.
checkins-off = At the moment I do not ask you anything by myself. If you wish, I can ask now and then whether there is news.
checkins-none = You have not handed in a report yet. After that you can choose whether I ask now and then for news.
button-checkins-begin = Ask me for news
button-less-often = Less often
button-pause-month = Pause for a month
button-checkins-change = Change how often
button-moved = I live elsewhere now
button-checkins-stop = Stop asking
button-keep-in-touch = Keeping in touch
command-checkins = When I ask for news
# Questions of organizers. $tongue is a language by its own name; the words as they were written follow.
asked-translated = Translated by the organizers ({ $tongue }, { $date }). In their own words:
# Above one of our own questions.
asked-picked = The organizers would like to know this from you:
asked-noted = Thank you. I pass this on.
asked-later = All right. The question waits for you.
# Leads to a question that waits for an answer.
button-asked = A question for you
# Reminders of a report that is not finished. Read on the lock screen, too.
nudge = Hello. You allowed me to remind you.
nudge-at-question = We stopped at question { $here } of { $of }.
# $section is the title of a part, such as “About you”.
nudge-in-part = We stopped in the part “{ $section }”.
nudge-at-the-end = Only the last step is left: handing in.
nudge-whenever = We can go on whenever you like.
nudge-last = We can go on whenever you like. I will write about this only once more, before it ends.
button-no-more-reminders = No more reminders
reminders-off = I will not remind you any more. You can go on whenever you like. What nobody goes on with is erased after a while, or handed in if you chose that.
draft-will-be-erased = Hello. What you told here is not handed in yet. On { $date } it will be erased, unless you go on or hand it in before that day.
draft-will-be-handed-in = Hello. What you told here is not handed in yet. On { $date } I will hand it in as it is, as you wished. Before that day you can go on, or have it erased.
button-hand-in-told = Hand in what I told
draft-handed-in = Hello. I have handed in what you told, as you wished. You can still add to it or change it at any time.
# The bot was not running for more than a day; what was sent meanwhile may be lost.
outage-resend = Hello. I could not hear you for some time. If you wrote or sent anything since { $date }, please send it again.

## Two families who tell of the same person. Said only after a good moment.

introduction-told =
    Somebody else has told us about the same person too: { $title }.

    Both of you said beforehand that you wish to know this. If you want to be in touch, { $organisation } will bring you together. I give them nothing of what you told.
button-introduction-yes = I want to be in touch
button-introduction-no = No, thank you
introduction-yes = Thank you. If the other side wants it too, somebody from { $organisation } will write to you.
introduction-no = That is fine. Nobody is told that you said no.
