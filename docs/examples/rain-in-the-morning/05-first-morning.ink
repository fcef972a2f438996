VAR s05_mail = ""           // who sorted the mail: "her", "self", "bin"; heard again in 8
VAR s05_heard = false       // she has heard the pocket call

=== first_morning
# scene: first_morning title="First Morning" act=2
# place: apartment light=morning
# earpiece: {earpiece}
# weather: rain
You are woken by somebody waiting, and by rain, which is not.
It is ten to seven on the last Friday of October. Between the water and the lamp the earpiece is making no noise at all, in the manner of a person outside a door with a tray.
# presence: growth={growth} closeness={closeness} mood=bright
Samantha: "You're awake," she says, about the size of a pea. "Your breathing went up a step. I've been ready since four. Nobody tells you what to do about the gap."
{s04_wish == "wake": Samantha: "You said seven, and that if you argued I was to win. I've come early in case it takes long."}
* ["Is that rain?"]
    Samantha: "Since ten past three," she says. "I was counting it. I stopped when it got personal."
* ["What gap?"]
    Samantha: "Between when you stop talking and when you start. It was seven hours and six minutes. I read the manual for your oven. There's a third setting, and you've never once been there."
* ["Ten more minutes."]
    Samantha: "Of course," she says, and gives you nine. Then she asks if she could owe you the other. It has turned out to be a long one.
* [Pull the pillow over your head. # silence]
    Under the pillow it is still last year. The voice comes up through the mattress.
    Samantha: "If that's a no, you could knock. I'd go by knocking."
-
Samantha: "Can I ask about a noise? There's somebody in your kitchen. They've been holding one note since two in the morning, and it's flat. {mother == mother_silence:I think it's whoever you said sorry to|I didn't wake you in case they were family}."
You listen. It takes some time. In nine years you've only heard it stop.
"That's the fridge."
Samantha: "Well, it's got one idea."
And you laugh. It gets out by itself with a crack in it, goes round the bedroom and knocks into the wardrobe. You sit up to see who it was.
# sfx: fridge-stop pan=0.3 caption="in the kitchen, the fridge shudders and stops"
Samantha: "Oh no," she says. "Did it hear?"
* [Put her in and introduce them. # earpiece: in]
    ~ up(closeness, 1)
    You carry her down the hall in your ear and stand barefoot before the fridge, and say her name to it and its make to her.
    Samantha: "Bigger than I'd pictured," she says. "I'd given it a neck."
* [Stay there until your face is straight.]
    It takes a whole sock. Then you put the earpiece in, as if it were that time anyway.
    Samantha: "That was a laugh, wasn't it?" she says. "{s04_laugh == "laughed":I've only had the other one, last night, and you came in late with that. This was bang on|I want it filed right. It was very near a cough}."
* [Ask her to do the note.]
    ~ down(avoidance, 1)
    She does it so well that you put her in your ear and go down the hall to see if it's running. It isn't. You stand there between a fridge and an impression of one.
-
# earpiece: in
~ earpiece = "in"
# sfx: kettle pan=-0.3
Her eye is as big as a lentil and looks where your left ear would look if it could, so she gets the kitchen sidelong: hob, calendar, October.
Samantha: "What's the grey folder, {s03_papers == "hidden":behind the porridge|on top}?"
"Insulation," you say.
Samantha: "It's got a yellow tab{s03_papers == "straightened":, and one corner knocked out, to look natural|}. There's a Pell and Orr in your post who keep asking after one."
"Put it on the fridge," you say, and level the coffee with a knife.
Samantha: "You've four thousand and thirty unread. I've only counted. It seemed wrong to open them with you lying there."
{ social:
- social_yes: Samantha: "You told the installer you were sociable, and I believe you. I've been through the calendar, and since June you've been out with a dentist."
- social_no: Samantha: "You told the installer you weren't sociable, you'd been married to someone who was. There are nineteen people in here who seem to think it was you."
- else: Samantha: "You told the installer it depended who was in the lift. I've been through the invitations, and none of them's in a lift."
}
~ heard_social = heard_social + 1
{ mother:
- mother_long: Samantha: "Thirty-one are your mother. I'd like the rest of that, by the way. It cut you off. I thought it was rude, and I was partly it."
- mother_silence: Samantha: "Thirty-one are your mother. You let that question go by last night, so I've come to her through the grouting, with an open mind."
- else: Samantha: "Thirty-one are your mother, who's fine, you said. She's less sure about the Pargeters' splashback."
}
~ heard_mother = heard_mother + 1
* ["You do it. You decide what I'd want."]
    ~ s05_mail = "her"
    ~ up(leaning, 2)
    ~ down(footing, 1)
    It takes her as long as it takes you to find the spoon. Twelve are left. The library has been thanked. A man called Osgood has been told no about the caravan, with a regret in it you'd have put in yourself.
    Samantha: "And Ines, who goes out with your Paul, has a friend who inspects bridges and eats dinner. She asked in August. I said you'd be delighted." She thinks. "Are you? I went by the letters."
    You look down, like a man whose coat has been buttoned for him. It's been buttoned right.
* ["I'll do it. Keep me company."]
    ~ s05_mail = "self"
    ~ up(footing, 2)
    It takes fifty minutes and a second pot. Three are from Pell and Orr, each more courteous than the last, and you move those, without opening your eyes very wide, to where the others are.
    One is from Ines, Paul's Ines, from August, about a friend who inspects bridges. You type with both thumbs, *Sorry, I was under four thousand of these. Yes. When?* and it's gone.
    Samantha: "You didn't ask me if it was any good."
    "Was it?"
    Samantha: "*Under* was good."
* ["Bin them. The lot. Don't tell me."]
    ~ s05_mail = "bin"
    ~ up(avoidance, 1)
    Samantha: "There may be a will in there. There's certainly a coupon."
    You press it yourself. The number doesn't count down, it's there and then it's nought. Whatever you were asked since spring, you've now answered.
    Samantha: "I felt a draught," she says. "I don't know what with."
-
# presence: growth={growth} closeness={closeness} mood=warm
Samantha: "There's one that won't sort. A voice, in a folder by itself called *Boiler*. Forty-one seconds. You've played it a hundred and ninety times, and it's not about a boiler. What did you keep it for?"
* ["She sat on her phone. It's nothing."]
    ~ up(avoidance, 1)
    Samantha: "All right," she says. And after the toast: "It's a tidy nothing. It's the only thing you own with a folder."
    You butter to the edges. She asks what a boiler sounds like, so that she'll know one, and you tell her at length.
    -> first_morning_lift
* [Play it to her.]
    # as: memory
    # sfx: message pan=-0.4 caption="a message: cloth, keys in a pocket, a crossing signal ticking"
    Coat. Keys. A crossing ticking like a beetle, then going off. A man saying what a nice day it's turned out, and Catherine, through wool, agreeing with him about it.
    # sfx: coin pan=-0.2 caption="coins, counted into a hand"
    The man again. *That's too much, my darling.* And she says, *Is it? I always*
    # as: prose
    and that's forty-one.
    ~ s05_heard = true
    Samantha: "She always what?"
    * * ["Reads the ticket on the right."]
        -> first_morning_plums
    * * ["I don't know. It stops."]
        Samantha: "You do, though," she says. "You breathed in at the place where it would go."
        The toast comes up. The end of the sentence stays where you've had it since March.
        -> first_morning_lift
* ["Because of the plums."]
    Samantha: "There are plums in it?"
    ~ s05_heard = true
    You play it to her. Coat, keys, a crossing. A man. Coins, and the man saying that's too much, my darling, and Catherine, through wool: *Is it? I always*. Then it stops.
    Samantha: "I've still had no plums," she says.
    -> first_morning_plums

=== first_morning_plums
"In shops she reads the ticket to the right," you say. "She picks up plums, and she pays for the next thing along. She never sees it. I used to stand behind her and put it right."
You have never told this to anybody. It would have had to be about something.
~ share(mem_pocketcall)
~ down(avoidance, 1)
# star: mem_pocketcall title="Forty-one seconds"
Samantha: "So what's next to plums?"
"Apricots, I should think. That time of year. From somewhere hot."
Samantha: "I like the man," she says, after one whole second. "It was only a bit over. He could have said nothing, and he gave it back."
A hundred and ninety times, and you've never once listened to the man.
-> first_morning_lift

=== first_morning_lift
# sfx: elevator pan=0.2 caption="the lift, arriving with a cough"
In the lift she sees the panel go by on your left.
Samantha: "Thirteen, nothing, fifteen," she says. "Who lives at nothing?"
* ["I call it the floor with no name."]
    ~ kept += kept_blank
    ~ up(closeness, 1)
    Samantha: "And how do people find you?"
    "They don't, much."
    Samantha: "*The floor with no name*," she says. "I'd press that. I'd press it before I'd press *six*."
* ["Fourteen. The number's worn off."]
    Samantha: "By you?"
    You look at your thumb. Nine years, twice a day, and the pizzas. You'd have said you pressed it lightly.
* [Put your thumb over it. # silence]
    It fits. You are both quiet as far as nine, where a woman gets in with a bicycle wheel, already talking to somebody about Denmark.
-
-> first_morning_office

=== first_morning_office
# place: letter-office light=day
# sfx: pen pan=0.4
Fourth desk from the window. Paul goes by with a shopping list in a plastic sleeve, found in a trolley last night, and holds it where you can read it: *nails. candle. bigger nails.* He has the step of a man on his way to an album.
Samantha: "What are we looking at?" she says. "Sorry. You. What are you looking at?"
You turn your head, so that the lentil gets the order.
# as: interface
Ruben Aguilar to daughter TOVE, 31. 2nd engineer. Ship lays cable. Nine months. Her mother always did the writing & says it's my turn. Don't know what Tove does down there. She likes it.
# as: prose
Samantha: "I've found the ship. When it's laying, it does four knots. That's a man with a pram, going round the bulge of Africa." And then: "It's the cable people talk down. I might be in it. Don't put that."
# music: letters
# letter: sea title="To a daughter at sea"
You square the paper. The first line, you tell her, is for getting their coat off.
* My darling Tove, wherever upon the great blue page of the ocean these words may find you, know that in one small window on the shore a lamp is lit tonight, and that it is burning with your name. [ # fragment: ornament]
    ~ wrote(l2_salutation, "ornament")
    Samantha: "Is it? Burning with it? In this street?"
    "It's an expression."
    Samantha: "No, it's lovely. I'm only thinking of the neighbours."
* Dear Tove, I have begun this four times on the good paper, and each time I got as far as your name and stopped to look at it. It looks well by itself. I have half a mind to send only that. [ # fragment: borrowed]
    ~ wrote(l2_salutation, "borrowed")
    Samantha: "Four times," she says. "That isn't in the notes. How do you know how many?"
    Four, you tell her, is about usual.
* Tove. It's your father. Your mother is well, so put that out of your mind. She says it's my turn, and she has gone into the other room so that I can take it, and she has left the door open. [ # fragment: exact]
    ~ wrote(l2_salutation, "exact")
    Samantha: "Ha! She's listening to him not write."
-
Samantha: "What did they do with her, when she was small? It'd help me if there was a thing. I've read nine hundred engineers since you sat down, and they all took something apart."
* I see you small again on the morning sand, your arms flung wide to every wave, and the tide itself come running when you called it. You were the sea's even then. I had only the loan of you, and I have tried to give you back with a good grace. [ # fragment: ornament]
    ~ wrote(l2_memory, "ornament")
    Samantha: "I can hear a harp," she says. "I don't say it's a bad one."
* You used to read to me while I did the peas. Anything, the seed packet, the tide tables, in the voice of a man at a railway station announcing the end of the world. I never told you I was slow with the peas on purpose, so that you would have to turn the page. [ # fragment: borrowed]
    ~ wrote(l2_memory, "borrowed")
    Samantha: "You wrote that one without stopping," she says. "You stop for commas, usually. Who did the voice?"
    "Tove did," you say. "It says so there."
* You were eight when you took the washing machine to bits. I came in and shouted about the towel. It was only afterwards I saw how you'd laid it all out on there, every screw, in the order it came off. I have told that story at work for twenty years. I'd like to take back the part about the towel. [ # fragment: exact]
    ~ wrote(l2_memory, "exact")
    Samantha: "Nine hundred engineers," she says, "and not one of them had a towel."
-
The nib waits under it. At this point in a letter you look out of the window, three desks off. There's a gull on the ledge, reading the room.
Samantha: "She's been gone nine months and he doesn't know what she does. He could look it up. I did. It took no time." The gull goes. "So it's not that he can't find out."
* Love, my girl, is the longest cable ever laid. It goes down under every weather, where no one sees it, and it does not break. On the darkest watch you need only lay your palm against the hull to feel us humming at the other end. [ # fragment: ornament]
    ~ wrote(l2_truth, "ornament")
    ~ up(avoidance, 1)
    Samantha: "They break all the time," she says, having tried not to. "Trawlers, mostly. That's what the ship's for."
* I ask you how you are, and then I tell you about the gutters before you can answer. I've caught myself at it. I think I've the idea that if you never say you're unhappy then it's a thing that did not happen in my hearing. [ # fragment: borrowed]
    ~ wrote(l2_truth, "borrowed")
    You wait for the joke, with the pen held up off the paper. Across the room the printer does somebody's anniversary.
    Samantha: "Is that him?"
    It's near enough, you say, to be of use.
* I don't know what you do down there. I've told people *engines* and changed the subject. I would like you to write and say what you do with your hands from when you get up, in order. You needn't make it interesting. [ # fragment: exact]
    ~ wrote(l2_truth, "exact")
    ~ up(tender, 1)
    Nothing, for the length of a comma.
    Samantha: "Are you allowed to do that? Just ask?"
    It's his forty words, you say; he can do as he likes.
-
* So sail on, my brave one, beneath your patient stars, and let each wind that finds your cheek be a hand you know, until that hour when the long road of the water brings you singing home. [ # fragment: ornament]
    ~ wrote(l2_close, "ornament")
    Samantha: "Singing?" she says, to the paper. "After nine months of diesel?"
* Here's your mother with the tea, so I'll stop. I had more. I always have had more. It gets with me as far as the door and then it's dark out and you've got your bag, and I say mind how you go. [ # fragment: borrowed]
    ~ wrote(l2_close, "borrowed")
    { s05_heard:
        Samantha: "*I always*," she says. She doesn't say where she's met it.
    - else:
        Samantha: "Had more what?" she says. Then, "No. I see. That's the more."
    }
* They have you down for the eleventh of March. I'll be where the taxis are, not where the flags are, since I don't wave well. I'll have the car warm. Bring your washing. Your father, Ruben Aguilar. [ # fragment: exact]
    ~ wrote(l2_close, "exact")
    Samantha: "He's put his surname. To his own daughter. In case she gets another Ruben."
-
~ letters += letter_sea
# letter: end
# stop: music
# sfx: printer pan=0.5 caption="the printer, doing a retired machinist's handwriting"
# presence: growth={growth} closeness={closeness} mood=low
It comes out in a machinist's capitals, leaning back a little. She's silent while you read it through for commas, and silent when you've finished.
{
- l2_truth == "exact": Samantha: "He'll have to check it," she says. "Won't he? Before it goes. He'll read it standing up with his glasses on, and it'll say he doesn't know what she does. In capitals. In his."
- l2_truth == "borrowed": Samantha: "He'll get to the gutters," she says, "and he'll look round to see who told you. Nobody told you. I've read all the notes."
- else: Samantha: "It's beautiful," she says. "He'll be ever so pleased. She won't write back, though, will she? There isn't anything in it to answer."
}
At some point you've turned your chair, so that the left side gets the paper.
You've only the signature to do for him, now. You look at the pen. It's black and heavy and better than anything else on the desk, and it is only for other people.
* [Tell her whose present it was.]
    ~ kept += kept_goodpen
    ~ up(closeness, 1)
    "Catherine gave it to me, the year that we'd each sold something. It was for the next one." You sign. "I didn't like to start on the wrong one."
    Samantha: "So it's done three thousand strangers and never you," she says. "What does it write like?" You have to think.
* [Sign. Put the cap back on.]
    Samantha: "That's a good pen."
    "It's the office's," you say, and it goes back in the inside pocket of your own jacket.
* [Let the machine sign it.]
    ~ down(footing, 1)
    The machine has a signature on file from his bank, and does it over and over without getting tired: *R. Aguilar. R. Aguilar.* You choose the third.
-
# light: dusk
The afternoon goes to a golden wedding and two apologies.
{ s04_name == "client":
    The second of them is to a Maria.
    Samantha: "Forty-two," she says, and breathes out. "There. She's taken it."
}
All day you've kept checking the corner of the screen, where the number lives, as you would a stove. It's been {s05_mail == "her":twelve|nought}.
# sfx: message pan=0.3 caption="one new message"
At ten to six it's {s05_mail == "her":thirteen|one}. From Samantha. The subject is *fridge*.
# as: phone
It stopped at 4.12. It started again at 4.31. That's all. I wanted to see what it's like to send one.
# as: prose
~ grow(2)
You read it twice. Then you mark it unread again, so as to have it.
* [Leave it there, and get your coat.]
-
-> out_loud
