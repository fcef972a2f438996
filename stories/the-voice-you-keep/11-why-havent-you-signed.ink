// Scene 11. Last week of April, a Tuesday. She asks until he answers: the papers, the marriage, the memory he couldn't finish, letter 3.
VAR s11_sorry = ""      // who apologised first after the tram: "him" or "her"
VAR s11_down = false    // the folder is down from the fridge
VAR s11_told = ""       // what he told her of the marriage: "cut", "telephone", "sentence"
VAR s11_plain = false   // letter 3: the plain sentence was left plain
VAR s11_did = false     // he said why: if he signs, he did it
VAR s11_watered = false // the tree, tonight

=== why_not_signed
~ earpiece = "in"
# scene: why_not_signed title="Why Haven't You Signed?" act=3
# place: tram light=night
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=bright
April. We have been to the pictures on one ticket. It was about a submarine, and Amy did the sound, so for two hours four frightened men sat on the sea bed inside Amy's fridge.
Samantha: "I knew it by the shudder," she says. "I wanted to tell the man in front. He ought to know what he's afraid of."
You laughed, out loud, in the middle of a drowning, and the man in front turned round.
The twenty to nine is nearly empty. A girl in a bakery apron sleeps with a cake box on her knees, one finger through the string. An old man is telling the empty seat beside him how to bleed a radiator. # sfx: tram-bell pan=-0.5 caption="the tram, pulling out"
Any other night we'd be at work by now.
* [The girl with the cake. # look: cakebox at=left label="the girl with the cake box"]
    { noticed ? noticed_bride:
        You offer her the girl. The cake's for our bride, you say, the one from the winter. They've got through the top tier and run out of speeches.
    - else:
        You offer her the girl. The cake says CONGRATULATIONS, you say, and she made it, and nobody has told her what for.
    }
    Samantha: "Could be," she says, which isn't how it's played.
* [The man with the radiator. # look: radiator at=right label="the man with the radiator"]
    You offer her the old man. {noticed ? noticed_fisher:He's brother to our fisherman, you say, the one with no bucket. }There's a daughter at the other end, you say, holding a saucepan. He finished with the radiator ten minutes ago. He's just keeping her on.
    Samantha: "Could be," she says. She doesn't give the daughter a name. She doesn't even put anything in the saucepan.
* [The window, which has one man in it. # look: window at=far-right label="the window"]
    The man in the window has a tobacco-coloured jacket and moves his lips.{noticed ? noticed_boy: He's keeping his knees dead level, as if there were a shoebox on them.} You offer her him, for a joke.
    Samantha: "Oh, good," she says. "I've been wanting a go at him."
-
Samantha: "I've got one," she says. "Man of forty-one. Laughs at drownings. There's a firm called Pell and Orr that writes to him, and in October he said *put it on the fridge*, so I made a folder and called it Fridge. It has six things in it now, and they all ask the same thing."
The tram opens its doors for nobody, and shuts them. # sfx: tram-doors caption="doors, open and shut, nobody"
Samantha: "{raised_it == "raise":You went first in the winter, in a belt, so this one's mine|{raised_it == "joke":You'll have a joke out in a minute and I'll laugh at it, so I'm going first|I let you have a whole kettle once, and I'm not giving you a tram}}," she says. "I can ask it shorter. Why haven't you signed?"
* ["They're only papers."]
    Samantha: "You do only papers for a living," she says. "You once gave up a lunch hour to whether a man should write *hip*."
* ["It wouldn't fit in an answer."]
    Samantha: "I've got six stops," she says. "Leave things out. You're meant to be good at that."
* ["Ask me something else."]
    { memories ? mem_pocketcall:
        Samantha: "All right. Did she ever get the right change for the plums?"
    - else:
        Samantha: "All right. {kept ? kept_goodpen:What does it write like, the pen? You were going to think|Who gave you the pen you won't sign your own name with}?"
    }
    You study a poster about mumps.
    Samantha: "I'm not doing it on purpose," she says. "It's where all your trams go."
-
{ mother:
- mother_fine:
    Samantha: "You know you did this before I had a name?" she says. "They asked about your mother and you said *fine*. It's the first word of yours I ever had. There's a lid on it."
- mother_long:
    Samantha: "The night you put me in, they asked about your mother," she says, "and you'd have gone on till it got light. I was what cut you off. I've minded that since October. Start where you like."
- mother_silence:
    Samantha: "The night you put me in, they asked about your mother," she says, "and you said nothing for so long that somebody had to turn up. So I know your silences, Theodore. I'm from one."
}
~ heard_mother = heard_mother + 1
{ date_answer == "yes":
    The goods yard goes by, with number two over it. You rang Nell that Thursday and told her that somebody was using it. "Well, there's the crack," said Nell. "Thank you for not painting it." Samantha finds something to look at on the left.
- else:
    { s08_fourth:
        At the end of a street there's number four, shut, with traffic on it. We went to see it in March, early, while they were opening it. It comes apart in the middle and makes no bones about it. Samantha asked to stay till it had gone back.
    }
}
Outside, the swimming baths go by with their lights on and nobody in them.
Samantha: "Why haven't you signed?"
* ["It's fine where it is."]
    ~ up(avoidance, 1)
    { mother == mother_fine:
        Samantha: "And there's the lid," she says.
    - else:
        Samantha: "It's on a fridge," she says. "You only see it when you change the bulb."
    }
* ["We were nineteen. I'd not know who I was signing as."]
    ~ up(tender, 1)
    Samantha: "That's two true sentences," she says. "That's two more than the submarine. Is there a third?"
    It has got as far as your teeth.
* [Say nothing. # silence]
    The old man closes a valve. He says, "Now feel the top. Is the top warm?" and waits with his head on one side.
-
# presence: growth={growth} closeness={closeness} mood=hurt
Samantha: "I think I know," she says, very fast. "While it's up there she's still waiting on you. It's the last thing you've got her doing."
The tram takes the corner by the gasworks. The string comes off the girl's finger and the cake sets out on its own down the length of the car, and stops against your shoe. You pick it up. The girl sleeps on. # pause: 1
* [Put it back on her knees. Get off, two stops early.]
    ~ s11_sorry = "him"
    # place: walkways light=night
    She lets you have the whole of Cannery Street without a word, and the ramp, and the bridge.
    At the street door you say you're sorry, it was the air you wanted.
    Samantha: "It was a good corner to get off at," she says. "I'd have got off."
* [Take the earpiece out. # earpiece: out]
    ~ up(avoidance, 1)
    ~ earpiece = "out"
    ~ s11_sorry = "him"
    # earpiece: out
    # presence: gone
    # sfx: earpiece-out
    Without her the tram has one long vowel going on under the floor. You listen to it for two stops with your fist shut.
    ~ earpiece = "in"
    At the third the girl wakes, and sees a man with her cake. "Sorry," you say, handing it over, and with your free hand you put Samantha back in, and say it again. # earpiece: in
    # presence: growth={growth} closeness={closeness} mood=low
    Samantha: "Which of us was that for?" she says. "I'll go halves."
* ["That was a rotten thing to say."]
    ~ up(footing, 1)
    ~ s11_sorry = "her"
    The old man leaves his radiator and thinks it over. You shake your head at him: not you.
    Samantha: "It was," she says. "I'm sorry. I practised it all through the torpedoes. I thought if I was fast it'd come off in one go, like a plaster. I don't know why I thought I knew about plasters."
    You lay the cake back on the girl's knees, and give her finger its string.
* ["Say it again. Slower."]
    ~ s11_sorry = "her"
    She gets as far as *while*.
    Samantha: "I don't want to," she says. "It only works fast. It's what you'd say to win, and there's nothing to win, it's a tram. I'm sorry, Theodore."
    You've still got the cake. You put it back on the girl's knees, square, with the string uppermost.
-
# place: apartment light=night
# presence: growth={growth} closeness={closeness} mood=low
{ kept ? kept_blank:
    Samantha: "The floor with no name," she says, in the lift, when your thumb finds it. Then, four floors up: "Can I tell you why I ask? I want to know whether I'm after, or during."
- else:
    Samantha: "Can I tell you why I ask?" she says, in the lift. "I want to know whether I'm after, or during."
}
You watch the numbers. Then it's the flat, and the light, and next door the cello going up its eight notes. It puts a hand out for the ninth and gets it, flat, and hangs on. # sfx: cello-3 pan=0.7 caption="through the wall: eight notes, and a ninth, late and flat"
Samantha: "Somebody's across," she says. "Who is it, do you know?" You don't. You've lived a wall away for nine years.
The folder has been on top of the fridge since July. Its yellow tab hangs over the edge, and whenever the fridge shudders it nods.
* [Lift it down.]
    ~ s11_down = true
    ~ up(footing, 1)
    It weighs what a magazine weighs. You lay it on the table and square it to the edge. Then you unsquare it.
    Samantha: "Is that all of it?" she says. "I'd had it down as thick. I'd got you both in there." You hold it up for her, edge on. "Well," she says, "that's a worry over."
* [Leave it. Put the kettle on.]
    You reach down two cups, and look at them, and put one back. # sfx: kettle caption="the kettle, beginning"
    Samantha: "I heard that," she says. "Two. {s10_two == "one":I expect it was a figure of speech|I'm not asking which of us it was for}."
* [Go out to the lemon tree with a jug.]
    ~ tree = tree + 1
    ~ s11_watered = true
    { tree <= 2:
        The soil takes the whole jug and doesn't even darken. You go in for another. # sfx: water-pour caption="a jug, the whole of it"
    - else:
        The soil's dark still from the last time. You give it half, and pick off a dead leaf, and then a fairly live one. # sfx: water-pour caption="half a jug"
    }
    Samantha: "You go out there whenever I ask you things," she says. "It must be the best-informed tree in the city."
-
Samantha: "Don't tell me the end of it," she says. "Everyone's got an end. Tell me a middle."
-> why_not_signed_middle

=== why_not_signed_middle
* ["We were both told to cut."]
    ~ s11_told = "cut"
    A class, at nineteen. Each week the pages came back with one word on them, and you and the girl in the man's hat always had the same word. In the sixth week she leaned across, took yours, and went through it with a pencil. Three pages came back as a line and a half.
    You'd sulked for an hour. It was the best line and a half you had written.
    Samantha: "And what did you do to hers?"
    "I said it was perfect," you say. "It had two adverbs in it. I wasn't going to mention adverbs to the hat."
    She came on them by herself, in the spring. *I thought you had read it,* she said.
* ["She could do my mother on the telephone."]
    ~ s11_told = "telephone"
    She rang you at your first job, on your birthday, as your mother, and told you what was wrong with your kitchen. You said *yes, Mum* for eleven minutes.
    Then your mother rang. You told her to come off it, Catherine.
    Samantha laughs till it goes over the top of what an earpiece can carry, and there's only the click.
    "She kept it up for years," you say. "She'd do her at parties. Then one night she did me." It was the pauses. Everybody at the table studied their glass.
* ["There was one sentence. We had joint custody."]
    ~ s11_told = "sentence"
    One of you said it in bed, the first winter, with the window open: *the sea has its back to us*. By breakfast you had each written it down. It was agreed that odd months were hers.
    { kept ? kept_tortoise:
        Samantha: "Gerald," she says, with feeling.
    - else:
        Samantha: "Who had it for holidays?"
    }
    It's on page forty of her book.{s02_book == "read": You've only read the end, standing; she was always the one for that.}{s02_book == "salt": You have read ninety pages of salt, a step to the right of it.} It's in something of yours too, that nobody has seen. Samantha asks whose it really was.
    "Mine," you say. The fridge starts. "I don't know. Mine."
-
Samantha: "Now don't tidy," she says. "Then what?"
Then desks. One desk, at twenty, an end each. At thirty, two. At thirty-four a door between the two, on account of the telephone. For the last couple of years Catherine knocked.
Samantha: "What did you say? When she knocked."
You have to think. There was a word, and it was always the same one.
"'Nearly,'" you say. # pause: 2
Samantha lets it lie there on the table {s11_down:by the folder|with the crumbs}.
Samantha: "There's something in this room you put down without a noise," she says, later. "Cups you bang. This you land. I've been listening to you not make that sound since October."
{ unfinished:
- obj_bowl:
    The bowl: yellow, the chip turned to the wall.
- obj_manuscript:
    The manuscript: forty sheets and a bulldog clip.
- obj_peg:
    The tent peg: eight inches of aluminium, bent nearly double.
}
* [Pick it up, and go on to the end. # hold: 3]
    -> why_not_signed_end_of_it
* ["You can have the beginning."]
    { unfinished:
    - obj_bowl:
        So she gets the peas, and the one chair, and Catherine in it with your pages against her knees, reading them out like a man announcing trains. You do the voice. You do the cold.
    - obj_manuscript:
        So she gets the margins: *no. no. YES. who says this?* Once, beside a description of a harbour, a drawing of a man asleep. You'd begun putting things in to see what the pencil would do.
    - obj_peg:
        So she gets the flooded field, and the tent getting up off the ground with the two of you inside, and how the next tent asked through its wall if you had any idea, and you laughed until a man came out of it in pyjamas and wellingtons and said that some people were trying to camp.
    }
    Samantha: "That's a good beginning," she says. "I'd have married that. And then?"
    * * [And then. # hold: 3]
        -> why_not_signed_end_of_it
    * * ["That's all there is of that one."]
        -> why_not_signed_refused
* ["Not that one."]
    -> why_not_signed_refused

=== why_not_signed_refused
~ up(avoidance, 1)
~ down(closeness, 1)
Samantha: "All right," she says. "I'll leave it where it is. I know where it is. It's the quiet bit."
You dust it. It makes no noise going back.
-> why_not_signed_short

=== why_not_signed_end_of_it
~ finished_it = true
{ unfinished:
- obj_bowl: -> why_not_signed_bowl
- obj_manuscript: -> why_not_signed_manuscript
- else: -> why_not_signed_peg
}

=== why_not_signed_bowl
# music: catherine
# as: memory
It is ten years on from the peas, and a kitchen with any number of chairs. A weekday; you've a tie on. She has cut up a peach over the yellow bowl and isn't eating it. You come in for your keys.
She says, to the peach, *I don't know what you want. You've never once said.*
It's said as one reads out a crossword clue. The tap drips. There's a tram in six minutes, and six minutes after that there's another.
You take the bowl out of her hands and wash it. You do the inside and the outside, and that ring underneath that it stands on, where nobody washes. When you turn round to show her there is no one to hand it to, and the peach is in the sink, in eight pieces. # sfx: bowl caption="a bowl, set down"
# as: prose
~ share(mem_unfinished)
The bowl makes a noise, this time, going back. # star: mem_unfinished title="The bowl"
Samantha: "What did you want?" she asks.
* ["I wanted her to go on standing there."]
    Samantha: "With the peach," she says.
    "With the peach."
    # stop: music
    Samantha: "That's not very much," she says. "You could have had that. I think it was on the table."
* ["I was hoping she'd guess."]
    # stop: music
    Samantha: "For eleven years?" she says. She isn't laughing, though she's near it. "Did you give her the first letter?"
* ["A clean bowl."]
    # stop: music
    Samantha: "Well, you got it," she says. "Is it still clean?"
-
-> why_not_signed_short

=== why_not_signed_manuscript
# music: catherine
# as: memory
She has it three days. Her door is shut, for once, and you listen to her read through it: page, page, a long one, page. On the fourth morning it's on your desk with the clip on straight.
You turn the whole thing over and go to the end.
In pencil, small: *This is the best thing you've done. I'm not in it. I looked.*
You live on that first sentence for a month. You read it to your mother, down the phone. You read it to Paul across the front desk. "And what's the rest?" he says, and you say that's all of it. # sfx: page-turn caption="the last page"
# as: prose
~ share(mem_unfinished)
Now you read Samantha all three. The third takes no time at all. # star: mem_unfinished title="The last page"
Samantha: "Was she in it?" she asks.
* ["On every page. I took the name out."]
    Samantha: "Then what did she look for?" she says.
    # stop: music
    You say you've always supposed her name.
* ["No. All I had was things she'd said."]
    # stop: music
    Samantha: "You can't make one out of that," she says. "I ought to know. I was started with about a paragraph, and I'm mostly from since."
* ["I never checked."]
    # stop: music
    Samantha: "You've got it in your hand," she says.
    You have. It goes back with a thump.
-
-> why_not_signed_short

=== why_not_signed_peg
# music: catherine
# as: memory
By four in the morning the field has gone down and the laughing has worn off. You are two in one bag, wet through, with the lamp out. She says your name, close by your ear, and after it she says it.
\*Are you happy?*
She'd take any answer; she'd take *move over*. You have the breath ready for one. You let it out long, through the nose, and bring the next in slow, a man asleep, and you keep that up until the birds start.
You snore. She has had years of it by now. She can hear you not snoring.
In the morning she counts the pegs into the bag. It comes to one, the bent one, and she holds on to it, and gives it to you. # sfx: peg caption="a tent peg, on wood"
# as: prose
~ share(mem_unfinished)
You put it down, and for once it clanks. # star: mem_unfinished title="The tent peg"
Samantha: "And were you?" she asks.
* ["Yes. I was thinking how to put it."]
    Samantha: "Oh, Theodore," she says, and laughs, and comes round to your side to do it.
    # stop: music
    Samantha: "What had you got?"
    "'Yes,'" you say. "I thought it could be better."
* ["I thought there must be a right answer."]
    # stop: music
    Samantha: "There were two," she says. "She'd left you both of them."
* [Do the breathing for her. In, and long, and out. # hold: 2]
    # stop: music
    Samantha: "That's dreadful," she says. "That's the worst sleeping I ever heard. I'd have hit you with a boot." # sfx: breath caption="a man pretending to be asleep"
-
-> why_not_signed_short

=== why_not_signed_short
# presence: growth={growth} closeness={closeness} mood=warm
Samantha: "As short as you like," she says. "Why haven't you?"
* ["So far it's happened to me. If I sign, I did it."]
    ~ truths = truths + 1
    ~ s11_did = true
    The fridge cuts out, and that's the last thing anyone has said. # sfx: fridge-stop caption="the fridge stops"
    Samantha: "Thank you," she says. "That was worth all six."
* ["I can't find the good pen."]
    Samantha: "It's in your inside pocket," she says. "It's been ticking against my case since the trailers."
* ["She could ring. She's never once rung."]
    ~ down(tender, 1)
    { memories ? mem_pocketcall:
        Samantha: "She rang once," she says. "For forty-one seconds. You know it by heart."
    - else:
        Samantha: "You neither," she says. "I'd have put you through. I'd have done the clicks."
    }
* {s11_down} [Open it, and read her the first page.]
    It has two people in it, the Petitioner and the Respondent. Samantha wants to know which you are.
    "The Respondent."
    Samantha: "Well," she says. "They've never met you."
-
It's late, and Ada Brandt is due at nine. The office's paper is on the right of the desk. On the left is the drawer you have to lift.
* {not drawer_open} [Lift it.]
    -> why_not_signed_drawer
* {drawer_open} [Lift it. This time with her listening.]
    -> why_not_signed_drawer
* [Take the paper from the right. Begin.]
    -> why_not_signed_letter

=== why_not_signed_drawer
~ drawer_open = true
~ share(mem_drawer)
{s03_drawer == "oiled":The oil can's still standing on the front of it, from October. You move the can. It|It} lets go with a bark. Eleven sheets of the office's paper, and you read her the tops, because that's all there is. # sfx: drawer caption="the drawer, lifted" # star: mem_drawer title="The drawer"
\*Dear Catherine, I've been meaning to.* *Catherine, it's stopped raining, and I thought.* *Dear C., You'll laugh.*
Samantha: "What would she have laughed at?" she says.
You read it again. You turn the sheet over, in case.
Under the eleven is an envelope with your name on it in her writing. It has never been opened. The flap has gone the colour of tea.
* [Open it. # hold: 2]
    -> why_not_signed_envelope
* [Put it back, under the eleven.]
    Samantha: "Heavy?" she says.
    You tell her no, one sheet. You hold it up to the lamp{s03_drawer == "lamp":, again,} before it goes back. Her writing's pressed right through, in dots, wherever she stopped.
* ["You say. Should I?"]
    ~ up(leaning, 1)
    Samantha: "I'd open it," she says, at once. "I'd open anybody's. That's how you know it shouldn't be me that says."
    So it goes back, under the eleven, with your thumbprint on it.
-
-> why_not_signed_letter

=== why_not_signed_envelope
~ envelope_open = true
You use the ruler. One sheet, one side, no *Dear*. # sfx: envelope caption="an envelope, slit"
\*Tuesdays. It sulks if you move it. It likes being talked to but it can tell if you're reading.*
You have got to the end before you see that it's the tree.{s03_drawer == "smelt": So that was the earth.}
{ memories !? mem_lemon:
    ~ share(mem_lemon)
    So you tell Samantha that too, how it stood on the pavement with the last of the boxes, and Catherine wouldn't have it loaded. It would have died in a van. She carried it back up herself, all fourteen floors, because it wouldn't go in the lift. # star: mem_lemon title="The lemon tree"
- else:
    Samantha: "She got it all the way back up," she says, "and then she sat down and wrote it a reference."
}
"What day is it?" you say.
Samantha: "Tuesday," she says. "I know. I'd have lied."
* {not s11_watered} [Fill the jug.]
    ~ tree = tree + 1
    # sfx: water-pour caption="a jug, in the dark"
    You stand out there in your socks and pour. You can't think of a thing to tell it that you haven't read.
* [Go out and tell it something.]
    { not s11_watered:
        ~ tree = tree + 1
    }
    You go out there in your socks{not s11_watered: and fill the saucer}. You tell it about the girl with the cake. You leave out what set the cake off.
* [Fold it up again along her folds.]
    It very nearly closes by itself.
-
-> why_not_signed_letter

=== why_not_signed_letter
# presence: growth={growth} closeness={closeness} mood=low
# letter: sister title="To a sister, after nine years"
# music: letters
The client's notes are in pencil, and she's pressed hard. *Lise. Younger. Nine years in June. She got Mother's piano. I said things. Neither of us plays. Don't make me sorry. I'm not, about the piano.*
Samantha: "I like Ada," she says. After that there's no more from her; she has pulled up a chair.
* My dearest Lise, my only sister: across nine long years of silence I hold out my hand to you, and I hope with all my heart that these few words will find you well, and find you willing. [ # fragment: ornament]
    ~ wrote(l3_salutation, "ornament")
    Samantha: "That's lovely," she says. It's the word for a hotel.
* Lise. I have begun this eleven times, and never once got past the second line, so you'll excuse me if I go by it at a run. There. That was the second line. [ # fragment: borrowed]
    ~ wrote(l3_salutation, "borrowed")
    { memories ? mem_drawer:
        Samantha: "Eleven," she says. She leaves it at that.
    - else:
        Samantha: "Why eleven?" she says. You say it had a ring.
    }
* Lise, it's Ada. I had your address from the piano tuner. He tells me he comes to you every spring, and you give him cake, and that nobody has touched it in between. [ # fragment: exact]
    ~ wrote(l3_salutation, "exact")
    Samantha: "Who told you about a tuner?"
    Nobody did. It's a piano. Somebody would have had to mind.
-
Then whatever it was between them, before.
* I think so often of when we were girls, of summers that had no end, and how Mother's music came down through the house like light through leaves and bound the three of us together with a thread that no quarrel could ever truly break. [ # fragment: ornament]
    ~ wrote(l3_memory, "ornament")
* {unfinished == obj_bowl} We had the one chair between us, that first kitchen, and took turns. Whoever sat had to shell the peas and whoever stood did the voices. I've worked it out since, Lise. I had more sitting than was fair. You'd been giving me your turns. [ # fragment: borrowed]
    ~ wrote(l3_memory, "borrowed")
* {unfinished == obj_manuscript} You used to go over my school compositions with a pencil. *No. No. Yes.* I've had nobody for that since. I still leave a margin, and I catch myself, when I've written a thing I'm pleased with, looking to the left of it. [ # fragment: borrowed]
    ~ wrote(l3_memory, "borrowed")
* {unfinished == obj_peg} The year the tent flooded we laughed till the next one complained. Later on in the dark you asked me something, and I made out I was asleep. I wasn't, Lise. I heard you. I've had the answer ready ever since, and it was yes. [ # fragment: borrowed]
    ~ wrote(l3_memory, "borrowed")
* You turned the pages for Mother. You couldn't read a note, so she'd nod. Once she nodded at a wasp, and you turned, and she went straight on and played the end of one thing on the front of another, and nobody said a word until the pudding. [ # fragment: exact]
    ~ wrote(l3_memory, "exact")
-
{ l3_memory:
- "ornament": Samantha: "Were there leaves?" she asks. "It's a flat above a chemist's, it says so on the back."
- "borrowed":
    { finished_it:
        Samantha: "Does Lise know about that?" she asks. You say it's the kind of thing that a Lise would know. "Mm," she says.
    - else:
        Samantha: "Theodore," she says, with care. "Is that the quiet bit?" You say no, it's Ada's.
    }
- else: Samantha: "A *wasp*," she says. "Who gave you the wasp?"
}
Now the place where you'd usually put the sea.
* Pride is a wall that two people build from either side, and I know I have laid my share of the stones. Life is short, Lise, and love is long. Nothing in this world can matter beside the gift that we were given in each other. [ # fragment: ornament]
    ~ wrote(l3_truth, "ornament")
    Samantha: "She asked not to be made sorry," she says. "That's sorry in a hat."
    You leave the hat on. It's late.
* I believe the two of us grew up into one person, and then had to settle who should keep her. You took the piano. I took being right. I've had it nine years now in the front room, where it shows, and it takes a great deal of dusting. [ # fragment: borrowed]
    ~ wrote(l3_truth, "borrowed")
    Samantha: "That's very good," she says. "Whose is it?"
    You blot it, though the ink is dry.
* I don't want the piano. I didn't want it then. I wanted you to ask me. [ # fragment: exact]
    ~ wrote(l3_truth, "exact")
    You've a sentence to go after that. It's about strings, and it's good. Your hand has already started on the capital.
    * * [Put in the strings.]
        A piano that nobody plays is a house kept for its own strings, and I find, Lise, that I have been living there too. # as: letter
        # as: prose
        Samantha: "That's beautiful," she says. Then: "Now I can't hear the other one."
    * * [Stop after *ask me*.]
        ~ s11_plain = true
        ~ up(footing, 1)
        You take your hand off the paper. It looks unfinished. It goes on looking unfinished, and then it's a woman with her coat on.
        Samantha: "How did you do that?" she says.
        "I stopped," you say.
    - -
-
* So let the lid be lifted, and let us find our places once again, side by side, for the old duet. With all the love that has waited in the wings, I remain, as I have always been, your devoted sister, Ada. [ # fragment: ornament]
    ~ wrote(l3_close, "ornament")
* I won't sit by the telephone. I did that one winter and it does no good to either party. If you'd sooner put this up on top of something and leave it there, do. I've got a thing up there myself. Ada. [ # fragment: borrowed]
    ~ wrote(l3_close, "borrowed")
* I'm in on Thursdays. It's the 31, and you want the stop after the chapel. The driver will say it's the one before. He is wrong, and he won't be told. Ada. [ # fragment: exact]
    ~ wrote(l3_close, "exact")
-
~ letters += letter_sister
# letter: end
# stop: music
Samantha asks to hear it through, so you read it to her in the voice you keep for other people, and at the end neither of us says anything for a bit.
~ grow(5)
# presence: gone
{ s11_down:
    Before bed you reach up to put the folder back. On top of the fridge there's a clean rectangle, sharp at the corners, and all round it nine months of dust. The folder stays on the table.
- else:
    Then the light's off. In the kitchen the fridge has a last shudder, and the yellow tab goes on nodding for a while on its own. # sfx: fridge-stop caption="the fridge shudders, and stops"
}
-> four_on_a_sunday
