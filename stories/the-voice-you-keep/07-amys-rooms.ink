VAR s07_in = false          // Samantha is at the dinner, in his ear
VAR s07_heard = ""          // how she heard the tape: "over" (secretly), "asked", "" (she didn't)
VAR s07_table = ""          // at dinner: "spoke", "changed", "listened"

=== amys_rooms
# scene: amys_rooms title="Amy's Rooms" act=2
# place: stairwell light=night
# earpiece: in
~ earpiece = "in"
# presence: growth={growth} closeness={closeness} mood=bright
December. Amy lives two floors down, in 12F, and she has asked you to dinner five times since the summer. Each time, before you could think of a reason, she said sorry and thought of one for you.
This time you said yes while she was still looking for it.
Samantha: "What do I do?" she says, on the stairs. "At a dinner. Do I come?"
* [Leave her in. # earpiece: in]
    ~ s07_in = true
    "You come," you say. "You don't have to eat."
    Samantha: "I'll be very good. I'll only look at things on the left."
* ["I'll tell you about it." # earpiece: case]
    ~ up(footing, 1)
    ~ earpiece = "case"
    Samantha: "Bring me something."
    "What?"
    Samantha: "How they say each other's names."
    # earpiece: case
    # sfx: case-click
    # presence: gone
    The case shuts with a noise that you would call, if you were writing it, tactful.
* ["What would you do?"]
    ~ up(leaning, 1)
    ~ s07_in = true
    Samantha: "Me? I'd have been down there since lunch. I'd have done the coats." Half a flight. "I'd come," she says. So that's settled, and you hadn't to do it.
-
# place: amys-flat light=evening
# figure: amy at=left
# figure: dominic at=right
"Sorry," Amy says, opening the door. "It's warm. It isn't ready. Sorry, come in."
"It's ready at ten past," says Dominic, behind her, with a cloth over his shoulder. "Plates are hot. Don't be brave." He makes the timetables for the trams. When one is late, he's the only man in the city who takes it personally.
{ s07_in:
    Samantha: "Two sorries," she says. "One was to the door."
}
There's a shelf in the hall where other people have a mirror. A tray of gravel. Six odd shoes. You pick up a cabbage.
"That's a neck," says Amy. "For when they break one. There's another for eating. Sorry."
He has boned the fish for all three of you, without mentioning it. What's she working on, you ask, because nobody has, and she puts down her fork to think where it starts.
"There's a man who drowns," says Amy, "so I wanted water with no one in it. So on the Wednesday I got the key to the baths in Mercer Street, and—"
"It was a Thursday," says Dominic.
"Thursday. Sorry. I got the key, and it was—"
"Only because Wednesdays they have the aqua till ten."
"That's right," Amy says. She looks at the place on the cloth where the story was.
* ["What did it sound like?"]
    She lifts her eyes. "Small," she says. "You'd think big. But it's lying so still that you get the clock in the office, three walls off. You get the verrucas leaflet. It moves. There's a vent."
    "There's no vent on that side," says Dominic.
* ["Thursday," you say, as though making a note.]
    Dominic thinks you mean it. "I only say so for clarity," he says, and gives you the piece of fish with the skin on, the best piece. Amy's mouth goes in at one corner and comes out again.
    "So, the baths," she says. "It took half an hour to settle, and then—"
    "Fifty minutes," says Dominic. "I was in the car."
* [Eat some fish. # silence]
    It's a very good fish. Somebody stood over it. You hear your own knife.
    "Anyway, it was nice," says Amy. "It was a nice pool."
-
{ s07_in:
    Samantha: "She was in the middle. Can they just get out, in the middle? Is there a rule?"
}
"Four hours, she recorded," Dominic tells you, still holding the dish. "Of nobody. We had tickets. My brother was playing, the only solo he's had. I went in for the second half and sat behind a pillar, and she came home at one in the morning with wet knees and she told me she had got *fifteen really good minutes*."
He laughs. He'd like you to.
"I know. Sorry," says Amy. "I do know."
* ["Let her get to the end of one, Dominic."]
    ~ spoke_up = true
    ~ s07_table = "spoke"
    ~ up(footing, 2)
    You've put it down on the table, no harder than the salt.
    "One what?" says Dominic.
    "Story."
    He looks from one to the other of you for whoever asked you to. His ears have gone red. "I was just getting the day right," he says.
    "Sorry," says Amy, to the fish. But then she does, very fast, with her eyes on the gravel in the hall, she tells all of it, to the end. It's got a caretaker in it. It's extremely funny, and it takes her by surprise as well.
* ["Did you see they've dragged a pond for that tortoise?"]
    ~ s07_table = "changed"
    ~ up(avoidance, 1)
    { s07_in:
        ~ kept += kept_tortoise
    }
    It works at once. Dominic knows about the pond. He knows which tram you'd get. He tells you about the night they had a swan on Line 6, and it's a good story, with two policemen in it, and he gives each of them a voice.
    Amy laughs where it's funny. But she's got the edge of the cloth between finger and thumb and is rubbing it, with her ear well down. It could do for rain.
* [Put down your fork, and listen to her not say it.]
    ~ s07_table = "listened"
    ~ up(tender, 1)
    Dominic waits for you to laugh. When that doesn't happen he waits for anything. The candle has a small wet sound. In the kitchen something that was boiling has been turned off and goes down by degrees.
    Amy lifts one finger from the cloth.
    "This is one," she says. "What's here now. Sorry. If you'd all of you just not, for a second."
    And Dominic doesn't. He stands there with the dish for the whole of it. You remember that, when you'd like to be done with him.
-
{ s07_in:
    Samantha: "Eleven. I've stopped counting, I don't like where it's going."
}
# sfx: plates pan=0.6 caption="in the kitchen, plates: he washes as he dries"
# figure: dominic gone
Dominic washes up; he won't be helped. Amy takes you into the box room, where a mattress stands against the window. There's a machine, and a library drawer full of cards. "I could play you some," she says. "If it wouldn't be boring. It's only rooms. It's what's there before anyone talks. You lay it under, so the talk has got somewhere to stand."
You read the cards along. *Dentist, lunch hour. Registry office, between two. Mum's, the second week.* Then one with your own number on it, *14*, and *Oct.*
"I came up with your parcel," she says. "The door was open, and you were in your chair with your back to me, and I'd the machine round my neck, from work. I stood in your hall four minutes ten. I ought to have asked. I've felt awful. Sorry."
She holds out the headphones, which are mended at the hinge with tape.
{ s07_in == false:
    -> amys_rooms_tape
}
* [Take Samantha out first. # earpiece: table]
    ~ earpiece = "table"
    # earpiece: table
    # presence: gone
    Samantha: "Oh," she says, and then, in a hurry, "Yes, of course." You lay her on the cards, lens down, and feel you ought to have said for how long.
    -> amys_rooms_tape
* [Put them on over her. Say nothing.]
    ~ s07_heard = "over"
    ~ up(closeness, 1)
    The pad goes over her like a hand over a match. Amy is looking for the start.
    -> amys_rooms_tape
* ["Would it be all right if someone else heard?"]
    ~ s07_heard = "asked"
    ~ down(avoidance, 1)
    Amy's hand flies to her hair. "Is she *here*?" she says. "Has she been here all through the fish? Hello. Sorry. Yes." And then, to a point some way to the left of your head, "What does it go down to?"
    Samantha: "Tell her sixteen hertz. And that I like her cabbage."
    -> amys_rooms_tape

=== amys_rooms_tape
# sfx: recorder-click pan=0
# ambience: tone-october
# as: memory
A door you know. You can hear it's open. A long way in there's a clock you got rid of in November, doing its uneven walk.
* [Close your eyes and listen. # hold: 4]
-
The fridge, on its one idea. A tram, down at the bottom of everything. It's a great deal of room with a chair in it.
# sfx: breath caption="close by, someone breathes in, to speak. Nothing follows."
Then, nearer than the clock, someone takes a breath. It's the sort with a word on the end. It stays up there. It's let down, in bits, through the nose.
Amy holds up a finger: one.
# sfx: breath caption="again: a breath taken in, and not used"
Two. You press the pad against your ear. *Go on*, you tell that man.
# sfx: breath caption="a third; then the fridge stops"
Three. Then the fridge goes off, and under it, in your hall, is Amy, keeping still.
# as: prose
# sfx: recorder-click pan=0
# ambience: amys-flat
"I wait for it every time," says Amy. "I know you don't. I've got it marked." She shows you the card: three small pencil ticks. "It's the only one I've got with somebody in. I ought not to call it a room tone."
* ["What do you think I was going to say?"]
    "I don't do words. Sorry," she says, and runs back a second or two, and listens with her mouth open. "It's not a long one. You didn't take enough for a long one."
* ["You should have knocked."]
    ~ up(footing, 1)
    "Yes," says Amy.
    You wait for the rest of it, and there isn't any rest. Both of you look at the place.
* ["Again, please."]
    ~ up(tender, 1)
    This time you know the places. It's like watching a child go up to a diving board, when you know the child.
-
{ s07_heard == "over":
    Under the pad, for four minutes and ten seconds, Samantha has made no sound.
}
# figure: amy at=centre
At the door Dominic has wrapped you some fish in foil, with the corners squared.
{ s07_table:
- "spoke": He gives it to you without quite letting go. "It *was* a Thursday, though," he says, low. He isn't angry. He'd like one person to know. And on the landing Amy says, not moving her lips, "Don't do that again." Then, "Thank you. Don't."
- "changed": "It *was* a Thursday," he says. "I wouldn't say it if it wasn't." On the landing Amy thanks you for the tortoise. "You're always so good at that," she says.
- else: "It *was* a Thursday, though," he says to you, low, man to man. "I wouldn't say it if it weren't." On the landing Amy stands with her hand flat on the wall by the light switch. "You're easy to have in a room," she says. "Sorry. It's a technical thing."
}
-> amys_rooms_stairs

=== amys_rooms_stairs
# figure: amy gone
# place: stairwell light=night
{ earpiece != "in":
    # earpiece: in
    ~ earpiece = "in"
    # sfx: earpiece-in
    You put her back in under the light on thirteen.
}
# presence: growth={growth} closeness={closeness} mood=warm
{ s07_in:
    Samantha: "*It was a Thursday*," she says, as soon as there's a floor between. "It just comes down, doesn't it? Like one of those gates, with trains."
- else:
    Samantha: "Well? How do they say their names?"
    "He says hers as if it were on a list. She doesn't say his." You do her the baths and the aqua, fairly. You do the voice. "*It was a Thursday*."
    Samantha: "Was it?" she says, as anyone would.
}
* ["I expect it'll turn out that it was."]
    ~ kept += kept_thursday
    ~ up(closeness, 1)
    Samantha: "I'm going to keep that. When you say you'll ring someone. When you've found your other sock. *It was a Thursday.*"
* ["He boned her fish for her."]
    Samantha: "Did she like it boned?"
    You climb four stairs on that. You've never seen her given one with bones.
* ["She could leave."]
    ~ down(tender, 1)
    Samantha: "Could she? How's it done?" She's asking. You are, on the face of it, a person to ask.
-
{ s07_heard == "":
    { s07_in:
        Samantha: "And the room? She was going to play you one. What was it of?"
    - else:
        You do her the box room and the cards, as far as the one with your number on.
        Samantha: "And what was it of?"
    }
- else:
    Samantha: "I could hear you about to," she says. Two stairs. "{s07_heard == "over":I don't think I ought to have been under there. I'd do it again. I'm only saying I noticed|I liked being asked for. Nobody's got me in by the front before}. What was it you didn't say?"
}
* {s07_heard == ""} ["Me. I breathe in three times. Then nothing."]
    Samantha: "To say what?"
    -> amys_rooms_tell
* {s07_heard != ""} ["You'll laugh."]
    Samantha: "I'll try not to. If I do, it'll be the good one, with the crack in it."
    -> amys_rooms_tell
* {s07_heard != ""} ["I wasn't going to say anything."]
    ~ up(avoidance, 1)
    Samantha: "No," she says. She asks if Dominic folds everything, or only foil.
    -> amys_rooms_home
* [Climb. # silence]
    ~ up(avoidance, 1)
    She lets you. There are eighteen stairs between thirteen and fourteen. Neither of you has had occasion to know that.
    -> amys_rooms_home
* {s07_heard == ""} ["A fridge. A tram. It was nice."]
    ~ up(avoidance, 1)
    Samantha: "You've gone hoarse," she says, "for nice." You clear your throat as far as the next landing.
    -> amys_rooms_home

=== amys_rooms_tell
"I've been thinking, since. I believe it was *right, then*." You've stopped with your hand on the rail. "You know. What you say when you're going to get up. I was going to get up. I don't think it was anything more than that, and I couldn't say it, because there was nobody to say it past."
~ share(mem_roomtone)
~ down(avoidance, 1)
# star: mem_roomtone title="Four minutes ten"
She doesn't laugh. A long way down somebody is putting out a bin.
Samantha: "How long did you sit there?"
"Till it was dark, I should think. I know I didn't put a light on."
Samantha: "And then you got up without saying it."
"I must have. I'm here."
-> amys_rooms_home

=== amys_rooms_home
# place: apartment light=night
# sfx: door-close caption="your own door"
Five to nine. You stand in your hall, about where she stood, and don't touch the switch. There's the chair. There's the hook for the clock, which you took down the week Samantha asked you what it was limping from.
# sfx: fridge-stop caption="the fridge stops"
The fridge goes off. You hear a breath go in: it's you.
~ grow(3)
* ["Right, then."]
    ~ down(avoidance, 1)
    You say it to the lot of it. It's not much of a line, for a year.
    Samantha: "Right, then."
* [Let it out again, and hear that. # silence]
    You let it down slowly. If you attend, you can tell which of the small sounds is the room and which is a man in a coat, holding some fish.
* ["Did you get all that?"]
    Samantha: "I got a door and a man being brave about a door," she says. "Fifteen really good minutes."
-
# sfx: cello-2 pan=0.5 caption="next door: a breath, a bow laid on the string, and the phrase. It breaks where it breaks."
And through the wall, from 14C, you hear that whoever it is, before beginning, breathes in.
* [Wait with your coat on till it's over.]
-
-> blind_date
