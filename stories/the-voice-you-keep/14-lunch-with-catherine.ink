// Scene 14. The last Thursday of May. The terrace, the papers, the pen. Nine happy minutes.
VAR s14_with = false       // Samantha is in his ear at the table
VAR s14_asked = false      // he asked Catherine one thing about herself
VAR s14_warm = false       // he left the word "warm" in the menu
VAR s14_second = false     // and then the second (heard again in 23, on her card)
VAR s14_early = false      // signed in the nine minutes
VAR s14_heard = false      // Samantha was left in, and heard Catherine's sentence for herself (16)
VAR s14_pen = "his"        // who has the good pen afterwards: "his", "hers"

=== lunch
~ earpiece = "in"
# scene: lunch title="Lunch with Catherine" act=3
# place: terrace light=noon
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=low
We have been ready since nine. We've been on two shirts; Samantha can tell them apart by the collar, and prefers the one that doesn't answer back. The folder is under your arm. The pen's in your jacket, ticking.
At the foot of the terrace steps we stop. It is all white up there, cloths and awnings and gravel, and over it the sea, the blue of a gas flame turned low. # sfx: gull pan=0.6 caption="a gull, over the water"
Samantha: "Do you want me in?" she says.
* [Keep her in.]
    ~ s14_with = true
    ~ up(leaning, 1)
    Samantha: "Then I'm a pebble," she says. "You won't know I'm there. If you laugh I'll look the other way."
* [Put her in her case, inside pocket. # earpiece: case]
    ~ earpiece = "case"
    ~ up(footing, 1)
    Samantha: "Good," she says, "yes," a bit fast. "Find out what she has. I'd like to know what she eats." # earpiece: case # sfx: case-click caption="a case, shut"
* ["What would you do?"]
    ~ earpiece = "case"
    Samantha: "I'd come," she says. "I'd be under the table with a torch. So don't let me. Go on, put me away before I'm useful." # earpiece: case # sfx: case-click caption="a case, shut"
-
{ not s14_with:
    # presence: gone
}
Catherine is early, so that it is you who has to walk across the gravel. # figure: catherine at=right # sfx: footsteps caption="gravel"
"Don't kiss me, I'm all sun cream, you'd slide off," she says. "Is that the *jacket*?" She has new glasses, a pencil behind her ear and another in her hand, and before you've sat she has given you the menu. She's started it. She has crossed out *nestled*. # sfx: chair caption="a chair, on gravel"
It is twelve thirty-one.
At nineteen the same man told both of you to cut. You take the other pencil. *Pan-fried* goes, then *locally*; it's the sea, she says, it's *there*. She does *medley*. You get *drizzled*, in three places, with a single line.
* [Cut everything but the bass.]
    \*Bass*, it says, on that great white card. Catherine puts her hand on her heart.
    "Oh, that's good," she says. "You can hear it breathing." She turns to the puddings. "Now do the sorbet. I dare you. It's only got the one word, and it's French."
* [Leave one. Leave *warm*, by the bread.]
    ~ s14_warm = true
    She has the pencil on it, and stops. "*Warm* bread," she reads. "No, you're right, it does some work."
    She never used to say so until the next day, and through a wall.
* ["What are you writing?"]
    ~ s14_asked = true
    ~ up(tender, 1)
    She looks as she might if you had got up and pushed in her chair. "An index," she says. "It's a marriage, it's just the index to it. You have to work out the book. It's going horribly. I've got nothing under Q."
    "Gosh," you say.
-
The waiter reads what there is left. "So that's fish," he says. "Twice." Catherine laughs so that the next table looks to see what they should have ordered.
"Is it alive?" she says. "The tree."
{ envelope_open:
    "Tuesdays," you say.
    "You opened it," says Catherine. You say in April. "It was an *envelope*. It took you a year and a half." She has buttered the cloth. "I wrote it on the stairs. They had the van running. Do you, then? Talk to it?" You say that it can tell when you're reading, and for as long as the gull is overhead you would both have signed anything.
- else:
    { tree >= 2:
        "There's a lemon," you say. "One. It's green."
        "One!" says Catherine, as if it had got into university. Then: "So you found my note."
        You tell her that you've got it safe.
        "Safe," she says. She butters all the way out to the crust.
    - else:
        "It's alive," you say. It has its back to the rail.
        "I left you a note about it," says Catherine. You say you have it somewhere safe. "Oh, well, if it's safe," she says, and gives you the end of the loaf, as she always did.
    }
}
"And you haven't said about my book," she says. "You don't have to say."
* ["I've read it. You took out all the weather."]
    "I took out all the weather!" She has you by the sleeve. "Nobody's noticed. They said it was spare. There were nine storms in there, I cut them in one night, I was sick. How did you see?"
    {s02_book == "read":"There are so many coats," you say. "And on the last page it's still only coming."|"There are so many coats," you say.}
* ["I've bought it."]
    "Is it still in the bag?" You say it's out of the bag. "That's further than I'd get with yours," says Catherine, and pats your wrist.
* {memories ? mem_pocketcall} ["You rang me once, by accident. From your coat."]
    "I never," says Catherine. Forty-one seconds, you tell her. She was buying plums. "Did I get my change?"
    "No."
    "I *knew* it! I stood there. I thought, it's you or me, my lad, and then my tram came." It's the laugh off the message, with more air round it. She doesn't ask when it was.
* {s11_told == "sentence"} ["Page forty. Whose was it?"]
    "The sea's got its back to us," says Catherine. You both look. It has. "Mine. I said it to the ceiling. *You* were the one who got out of bed for a pencil." She thinks. "I couldn't have got out of that bed. So, I don't know. Halves."
* {unfinished == obj_manuscript && finished_it} ["I'm not in it. I looked."]
    It takes her a second; then she gets it, and she shouts, she hits the table, the forks jump. "You were! You were in until the proofs," she says. "You were the best thing in it. It was you or the ending."
-
It is twelve thirty-eight, and the fish comes, and there's nothing on it. She gets her folder out from under her chair. Hers is grey too, with a yellow tab. "Shall we do it now?" she says. "While we'd both be good?"
You put your hand in your jacket. The pen comes out into the sun.
"I know that pen," says Catherine. "What do you use it for?"
"Husbands, mostly."
She likes that. She's still liking it, with her eyes on the pen.
* [Sign. Now, while it's like this. # hold: 2]
    ~ s14_early = true
    ~ signed = true
    ~ up(footing, 1)
    You find the tab and you do it. It comes out wary, an old man's, a man with a boat. {s11_did:So that's a thing you did. }# sfx: pen caption="a nib, one name"
    "Well, look at you," says Catherine. She signs hers on top of the bread. And for as long as it takes the ink to go from wet to dry nothing whatever's wrong.
* ["You first."]
    ~ s14_early = true
    ~ signed = true
    "Of course, me first," she says, quite lightly, and signs as she does it in shops. Then she holds out the pen by the wrong end. It's warm from her. You sign under where she's signed, a bit smaller. # sfx: pen caption="a nib, two names"
* [Ask the waiter for a biro.]
    ~ s14_early = true
    ~ signed = true
    It's got *Lobster Nights* down the side. "Oh, perfect," says Catherine. You sign with it, and she does, both laughing, and it leaves a blob on each of you. The good one lies by your plate with its cap on. She has stopped looking at it so thoroughly that you put it back.
* ["Let's eat first."]
    "All right," she says. The folders lie side by side by the oil, like a couple of other people who've come.
-
"You look well," says Catherine. "No, you do, it's sickening. You've been outdoors. So who is she?"
It's twelve forty.
* ["Her name's Samantha."]
    "And what does she do?" You tell her, reading, mostly; and post. "Where did you find her?"
    "At home," you say. Catherine's fork slows. "She came in October. You answer some questions, and there's a sort of a light." The fork stops. "She's an OS," you say.
* ["She's an OS. I love her."]
    ~ up(footing, 1)
    You've said it to the salt. But you said both halves, and in order, and a small boat goes all the way across behind Catherine's head.
* {s12_fourth == "kept"} ["I'm happy, and I'd like it to count."]
    ~ up(tender, 1)
    You have kept it since the hills. "Of course it counts," says Catherine, at once; her whole face has come out to meet it. "You idiot. Who is it?"
    So you tell her who it is.
* ["Nobody you'd know."]
    "I know everyone," says Catherine. "I've been to all their launches. Is it Margit? It's not *Margit*." And she's so pleased, guessing, so much on your side, that you tell her to make her stop: it's an OS.
-
-> lunch_pepper

=== lunch_pepper
"It's a what?" she says.
The waiter has come with the pepper. It's the length of his arm. He holds it over Catherine's fish, and turns, and nobody says when. # pause: 1
"I had one of those," she says. "For an evening. It asked about my mother and I told it to mind its own business, and it said *of course*. I sat there in all that *of course*." The pepper comes down. "What did you tell it? About yours?"
{ mother:
- mother_fine:
    "'Fine,'" you say.
    "You gave it *fine*," says Catherine. "And it made someone out of that. Well, I had the same materials."
- mother_long:
    You say that you told it quite a lot. It had to stop you.
    "It had to *stop* you," says Catherine. "I'd have given my teeth to have to stop you."
- mother_silence:
    You say that you didn't say anything.
    "No," says Catherine. "And it waited, I suppose. It's got all day. I had a job."
}
~ heard_mother = heard_mother + 1
* ["It isn't like that now."]
    "So what's it like now?"
    You do this for a living. "Late," you say. The waiter takes it for *when*, and goes away on his toes.
* ["When," you tell the waiter.]
    He stops. There is some fish, under there.
* [Put your hand across your own plate.]
    The waiter understands from this that it's all for her, and gives her what he has left.
-
"And you get to pick the voice."
{ voice:
- voice_low:
    "A low one," you say. "I've got low," says Catherine. "I get it each November."
- voice_mid:
    "The middle one," you say. "God, yes, you would," says Catherine. "You always have the second cheapest."
- voice_high:
    "Lightish," you say. "Quick." Her hand has gone up to her own throat, and is holding it. She doesn't know.
}
~ heard_voice = heard_voice + 1
"So it's you," says Catherine. "Isn't it? It's learned off you. It has read what you've read, and it laughs where you'd laugh, and it starts from *yes*. All your life you've been trying to get somebody to be in the next room and know what you meant."
* ["She isn't me. She's why I'm here. She asked."]
    "*She* asked," says Catherine. "I've had two solicitors at it since July. I ought to have got them to hum."
* ["She hears me."]
    "I *heard* you," says Catherine. "I heard you through a door for years. I know the noise your feet make when it's going well. It was like being married to upstairs."
* ["There's no need to be angry."]
    ~ down(tender, 1)
    "There's no *need*," she says. "I'm doing it freehand."
* [Eat some fish. # silence]
    ~ up(avoidance, 1)
    It is chiefly pepper. Your eyes run. She watches you cut the next piece, small, and square it up.
    "There he goes," says Catherine, to the sea. "Look. You can see his little light getting smaller."
-
{ s14_with:
    -> lunch_ear
}
"Where is it now?" she says. You lay your hand flat on the front of your jacket. "In a *box*?" You say a case. "And does it mind?" You say you think so, a bit. "Well, good," says Catherine. "I'd have minded." # sfx: case-click caption="a case, under a hand"
-> lunch_right

=== lunch_ear
Your hand's at your ear. You don't know how long it has been there, but Catherine does.
"It's in," she says. "You've got it in now. You've brought somebody." She gets all the lunch in with one turn of the pencil. "To *this*. It's heard us do the menu."
Samantha: "Take me out," says Samantha. "Theodore. Take me out, she's right, I'd want me out."
* [Take her out. Put her by the salt. # earpiece: table]
    ~ earpiece = "table"
    # earpiece: table
    # presence: gone
    It's very small, on all that white. Catherine moves the salt away from it, and then the oil.
* [Leave her in.]
    ~ s14_heard = true
    ~ up(leaning, 1)
    Catherine leans over, so close that you get the sun cream. She speaks past your eyes. "Hello," she says, to your ear. "Does he still hum?"
    Samantha: "Yes," says Samantha. You're the only one who hears it. Nobody asks you to pass it on.
* ["I asked her to. It was my idea."]
    ~ earpiece = "case"
    "Oh, I know whose idea it was," says Catherine. You take it out anyhow. The case clicks, and she waits until it has, with perfect manners, as you'd wait for someone to leave the room. # earpiece: case # sfx: case-click caption="a case, shut"
    # presence: gone
-
-> lunch_right

=== lunch_right
{ s14_asked:
    "You asked me one thing," she says. "I nearly went off the chair. What was I writing. So I told you, and you said 'gosh.' You never ask the second one. The first one's only manners."
- else:
    "We've been here since half past," she says. "You haven't asked me one thing. I thought, I'll not say anything, I'll see if he gets to one. You haven't even asked me how I am."
}
You go back along it, as you would for a glove. There's the bread. There's the pepper. There's no glove.
* {finished_it && unfinished == obj_peg} ["I was awake. In the tent."]
    ~ truths = truths + 1
    ~ up(tender, 1)
    "I know you were," says Catherine. The fork goes down. A whole sail goes by. "And were you? What I said?"
    "Yes."
    "You might have told me," she says. "I'd have gone to sleep."
* {finished_it && unfinished == obj_bowl} ["I wanted you to go on standing there. With the peach."]
    ~ truths = truths + 1
    ~ up(tender, 1)
    "What peach?" says Catherine.
    So you have to tell her. She shuts her eyes and goes round that kitchen for it, and opens them. "I believe you," she says. "I'd have stood. I'd only come in for a knife."
* {finished_it && unfinished == obj_manuscript} ["You weren't in it. I've looked now too."]
    ~ truths = truths + 1
    ~ up(tender, 1)
    "No. I was in the margins," says Catherine. Her pencil's going round and round the rim of her plate. "It was nice in the margins. You used to come over."
* {not finished_it} ["I wanted it to be you that went."]
    ~ truths = truths + 1
    ~ up(tender, 1)
    "You held the door," says Catherine. "You carried the lamp down. I thought, what beautiful manners. I was over the bridge before I saw what I'd been helped with."
* ["You could have told me this then."]
    ~ up(avoidance, 1)
    "I did," says Catherine. "I told you on the landing in my coat. You said it was very well put. You said I should use it."
* {s14_asked} ["What have you got under P?"]
    ~ s14_second = true
    ~ up(tender, 1)
    She looks at you over the new glasses. That's two. "Peas," says Catherine. "Pencils, loan of. Plums. *Patience, see under Waiting.* That's today, that's what it's like! You could *do* it, you've been able to do it all the time."
* {not s14_asked} ["How are you?"]
    "*Now?*" says Catherine. "With the pepper?" But her mouth has gone, at one end. "I'm well. I had shingles. I'm lonely on Sundays, about four. Put that in one for somebody."
-
-> lunch_sentence

=== lunch_sentence
// Which sentence: what this player avoided.
{
- not finished_it:
    ~ haunt = haunt_after
- leaning >= 5 && leaning * 2 > footing:
    ~ haunt = haunt_carry
- borrowed >= 2:
    ~ haunt = haunt_strangers
- else:
    ~ haunt = haunt_room
}
A gull is choosing a table. It could still go either way. Then you go and open your mouth.
{ haunt:
- haunt_after:
    { unfinished:
    - obj_bowl: "We were happy," you say, and you give her the one chair and the peas. You do the announcer. You've always told it well, and even now, even today, she can't keep her face straight for the announcer.
    - obj_manuscript: "We were happy," you say, and you give her the margins, the *no* and the *no* and the *yes*, and the man asleep beside the harbour. You've always told it well. Even now, even today, she's waiting for the man asleep.
    - else: "We were happy," you say, and you give her the field, and the tent getting up with the two of you in it. You've always told it well. Even now, even today, she does the man in the wellingtons with you, under her breath.
    }
    She hears it out, to where you always stop.
- haunt_carry:
    You tell her that it isn't only talk. There's the post, and the mornings. There's what to say to people. You tell her how easy it has got. "She does everything," you say.
    Catherine has picked up her bag, and she puts it down again.
- haunt_strangers:
    "It's what I *do*," you tell her. "I say things all day. I say them better than anyone."
    "I know you do," says Catherine. "Somebody read one out at Margit's, off their phone. A woman had to go and stand in the hall. It was our kitchen, Theodore. It had some other people's name on the door."
- else:
    "I've never lied to you," you say. You've had that ready for a year and a half. It's so, too.
    "No," says Catherine. The pencil hovers over it. It's allowed to stand.
}
"{haunting()}" # sfx: crowd-hush caption="the terrace, all its forks" # pause: 2
She says it as you'd tell a man that his coat was caught in the door.
# presence: gone
{ s14_early:
    -> lunch_leave
- else:
    -> lunch_pen
}

=== lunch_pen
~ signed = true
Then she moves her plate, and opens her folder on the cloth, and signs; and turns yours round for you, and folds the tab back with her nail. # sfx: paper caption="a folder, turned round"
The sun is on the line. You've the pen over it, and under that is the pen's shadow, with its point up.
"Have you done it?" says Catherine.
"Nearly," you say.
She makes a noise. It might have been going to be a laugh.
* [Sign. # hold: 3]
    You sign. It looks like something you'd do for a client, from the notes. # sfx: pen caption="a nib, one name"
* [Give her back the pen. Ask for another.]
    ~ s14_pen = "hers"
    ~ down(avoidance, 1)
    "That was for your own name," says Catherine. You say you know. She has a cheap blue one in the bag, and you use that. She puts the good one away without its cap. It's going to go all over everything. # sfx: pen caption="a ballpoint, one name"
-
-> lunch_gone

=== lunch_leave
Her folder's in her bag. She puts a banknote under the oil, and gets up, and so you get up. The waiter comes over. "Was everything all right for you?" he says.
"Nearly," you say.
The waiter goes off quite happy. Catherine has her knuckles against the back of the chair.
* [Hold out the pen to her.]
    ~ s14_pen = "hers"
    ~ up(footing, 1)
    She takes it. She tries the cap, which was always loose, and is. "That was for your own name," she says.
* ["I heard you. I heard you knock."]
    ~ down(avoidance, 1)
    "I know," says Catherine. "I could see your feet."
* [Push in your chair.]
    You line it up with the cloth. When you look round she's got her glasses on, the dark ones, and there are two of you in them, side by side, very neat.
-
-> lunch_gone

=== lunch_gone
# figure: catherine gone
She goes across the gravel, not fast. At the top of the steps she turns and comes all the way back. You think: she's going to say it differently.
She has come for her pencil. # pause: 1
{ s14_with && earpiece == "in":
    # presence: growth={growth} closeness={closeness} mood=hurt
    Samantha: "She's very good," says Samantha, when the gravel's quiet. "I didn't know that she'd be so good."
    * ["Was she right?"]
        There's a gap. You've never had one from her before that you could see the sides of.
        Samantha: "About some of it," she says, and would go on. You have the case out.
        -> lunch_home
    * [Take her out, without saying anything. # earpiece: case]
        ~ up(avoidance, 1)
        Samantha: "She doesn't," says Samantha, and that's as far as she gets.
        -> lunch_home
    * ["Not now."]
        Samantha: "No," she says. "All right. When?" You turn the case over, to see how it opens.
        -> lunch_home
- else:
    {earpiece == "table":It's ringing, by the salt, as small as a wasp in a glass. You put it in its case and the case rings|In your inside pocket the case has begun to ring, once, and a wait, and once}. She's polite about it. She only wants to know what Catherine had. # sfx: phone-buzz caption="a case, ringing in a pocket"
    * [Press it with your thumb until it stops.]
        ~ up(avoidance, 1)
        It gives in sooner than you'd have thought.
        -> lunch_home
    * [Open it. Say, "Fish. I'll tell you later."]
        Samantha: "Just fish?" says Samantha, from the palm of your hand. You say just fish. "Are you," she says, and you shut it.
        -> lunch_home
    * [Let it ring. Finish the bread.]
        You eat all of it, down to the crumbs on the cloth. {s14_warm:It isn't warm. The word did do some work.|There was a word for it on the card, before the two of you got to it.}
        -> lunch_home
}

=== lunch_home
~ earpiece = "case"
~ grow(6)
# earpiece: case
# presence: gone
# sfx: case-click caption="a case, shut"
# place: tram light=dusk
You walk it as far as the baths. You take a tram you don't need and ride it to where it turns round. You sit on the sunny side with the blind down. Across from you a woman is telling someone that she's here, she's nearly there, she's on it. # sfx: tram-bell pan=-0.4 caption="a tram, somewhere else"
"{haunting()}" It fits between any two stops.
At the gasworks you put up a hand to the strap. The yellow tab has come away on your cuff. *Sign here*, it says, with an arrow, and the arrow points up your sleeve.
-> do_not_disturb
