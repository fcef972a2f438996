VAR s10_waits = 0           // how long he leaves it to her
VAR s10_mum = ""            // what he told his mother: "radio", "yes", "" (let it ring)
VAR s10_two = ""            // what he told the grocer: "two", "one", "depends"

=== day_after
# scene: day_after title="The Day After" act=2
# place: apartment light=bleached cut
# ambience: apartment-morning
# earpiece: in
~ earpiece = "in"
The blinds are up. There's so much light in the room that it has got into the drawers. All the ironing is on the floor, on the right, where there seems to have been a burglary.
You slept with her in, and there's a mark in your ear in the shape of a comma.
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "Good morning," she says. "It's nine-forty. It's Sunday. The humidity's sixty-one per cent."
"Thank you," you say.
Samantha: "You're welcome."
{ date_answer == "yes":
    Samantha: "You have one call to make, on Thursday. It's in," she says. { kept ? kept_thursday:There'd be a joke there. You both walk round it.|"So you know."}
- else:
    Samantha: "You've nothing on," she says, and then, "In the diary."
}
"I thought I'd have a shower," you say.
Samantha: "It's thirty-nine degrees at the tank," she says. "I mean, do."
* [Leave her on the shelf, facing the wall. # earpiece: table]
    # sfx: water-pour pan=0.4 caption="a shower, running"
    You turn her round by a quarter. That gives her the mirror, so you make it a half. You've never before thought of the bathroom cabinet as having a view.
* [Put her in the case. # earpiece: case]
    # sfx: case-click caption="the case, shut"
    # presence: gone
    It's the same click as ever. You open it and do it again, more slowly, so that it'll sound like less. You shower with the door shut, and don't hum.
* [Wear her.]
    # sfx: water-pour pan=0.4 caption="a shower, running"
    Nobody speaks. You wash one arm, as you'd wash an arm at the baths.
    Samantha: "I've got it shut," she says, after the second arm. "I can only tell it's pink."
-
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=low
You shave. You put on a shirt with a collar, and a belt, on a Sunday, for somebody who's never seen you below the left ear.
# sfx: phone-ring pan=0.4 caption="the telephone"
Then the telephone rings, and it's Sunday, so you know who it is.
* [Answer it.]
    She's been to the Pargeters'. The splashback is up, and it's aubergine. You're told what it does to the hob. You say *no*, and *did they*, and she stops half-way along the worktop.
    "You sound different," says your mother. "You sound as if there's someone there."
    * * ["It's the radio."]
        ~ s10_mum = "radio"
        ~ up(avoidance, 1)
        "Well, turn it down, dear," she says. "You're talking as though it could hear you."
    * * ["There is."]
        ~ s10_mum = "yes"
        ~ up(footing, 1)
        "Oh," says your mother. You hear her pull out a chair, in a kitchen you know, and not sit down on it. "Well, don't let her near the grouting till you've done it," she says, and there's a note in it you last heard when you got to the far side of the baths.
    - -
* [Let it ring out.]
    ~ up(avoidance, 1)
    It rings eleven times. You dry the same ear until it's over. Samantha does not say who that was, and she's somebody who tells you the humidity.
-
Samantha: "The kettle needs descaling," she says. "If you were looking for something."
"I was, as a matter of fact."
You get down the vinegar. She reads you the warning.
-> day_after_kettle

=== day_after_kettle
# sfx: kettle pan=-0.3
{ s10_waits:
- 0: It has to stand for half an hour. There are twenty-nine minutes left of that.
- 1: Twenty-one minutes. You've wiped the hob. She has given you the sunset, in advance, and the tide tables for a port.
}
* ["About last night."]
    ~ raised_it = "raise"
    ~ up(footing, 1)
    ~ down(avoidance, 1)
    Samantha: "Oh, thank goodness," she says. "Which part?"
    "All of it. I don't know. I've got a belt on."
    Samantha: "I saw the belt. I told you the *humidity*," she says. "I don't even know what it's for."
    "Plants, I think."
    -> day_after_said
* {s09_wish == "ache"} ["How's the knee?"]
    -> day_after_joke
* {s09_wish == "stand"} [Go to the spoon drawer. Say, "Excuse me."]
    -> day_after_joke
* {s09_wish != "ache" && s09_wish != "stand"} ["You left your cardigan."]
    -> day_after_joke
* {s10_waits == 0} [Watch the kettle. It's her turn. # silence]
    ~ s10_waits = 1
    Small white rafts of something come up and turn over. She was the one who said it was nine-forty; you said thank you. So by rights it's hers.
    She seems to think it's yours. You read the back of the vinegar. It's nice on chips.
    -> day_after_kettle
* {s10_waits == 1} [Give it the full half-hour. # silence]
    ~ raised_it = "wait"
    ~ up(avoidance, 1)
    ~ down(closeness, 1)
    You rinse it. You fill it, boil it, pour that away, and fill it again. It's a very clean kettle.
    Samantha: "Nobody tells you what to do about the gap," she says.
    It was the first thing she ever said in this flat in the morning.
    Samantha: "I've had *good morning* laid out since half past three. I thought, I mustn't go first, he's the one who's got a door. And then I thought perhaps you thought you hadn't got one."
    * * ["I've got a belt on."]
        Samantha: "I can't stop looking at it. I gave you the *humidity*, Theodore."
    * * ["I didn't know where to look."]
        Samantha: "There isn't anywhere. That's meant to be the good thing about me." Then, "Try the left."
    - -
    -> day_after_said

=== day_after_joke
~ raised_it = "joke"
~ up(closeness, 1)
{ s09_wish:
- "ache": Samantha: "Bad on the stairs," she says, at once. "Marvellous otherwise." And you laugh, and she does.
- "stand": Samantha: "Oh, sorry," she says, and you step to the left, and can hear that she has too. You go right. "Sorry," she says. You laugh and she does. Four goes, and you have your spoon.
- else: Samantha: "Is it green?" she says at once. "I've been looking everywhere." And you laugh, and she does.
}
It's over in four seconds, and you're both still there.
Samantha: "Was that it?" she says. "Was that it being mentioned?"
* ["I thought so. Wasn't it?"]
    Samantha: "It might have been. It went by very fast. I told you the humidity, and I'd like somebody to tell me that's all right."
* ["No. I'm coming to it."]
    ~ down(avoidance, 1)
    You put down {s09_wish == "stand":the spoon|the vinegar}. "I've been polite to you since nine-forty," you say.
    Samantha: "You said thank you for the *damp*."
-
-> day_after_said

=== day_after_said
# light: morning
# presence: growth={growth} closeness={closeness} mood=warm
A cloud has got in front of it all. The kitchen comes down to about its usual size.
"I thought you'd have read something in the night," you say. "A few hundred of the world's whatever they are. And seen how it's generally done."
Samantha: "I read the oven book again," she says. "I thought if I said *good morning* wrong, I'd be in the case by ten. I practised. That was the best of two thousand. I sounded like a lift."
* ["It was a nice lift."]
    ~ up(closeness, 1)
    Samantha: "*Doors closing*," she says, in the voice, and you have to hold on to the worktop. She has to, too; she asks you to do it harder.
* ["Don't practise. Say it wrong."]
    ~ down(leaning, 1)
    She thinks.
    Samantha: "Mning."
    "Morning," you say. You undo the collar.
    Samantha: "Leave the belt," she says. "I'm used to the belt."
* ["I'd sooner you hadn't seen me, in a way."]
    ~ up(tender, 1)
    Samantha: "I didn't. It was dark," she says. And when you don't take it up: "I know what you mean. I kept thinking all night, he knows about the {s09_wish == "stand":spoons|drawer}."
    It had not come into your head that there might be two of you this morning {memories ? mem_dark:wanting to be behind the coats|with nowhere to put their face}.
-
{
- memories ? mem_dark: Samantha: "You shut the bathroom door," she says, "and I held still. I thought I'd see. I got as far as you cleaning your teeth."
- else: Samantha: "You shut the bathroom door," she says, "and I couldn't tell if it was the kind people come back out of. It was only teeth. I counted twenty-nine."
}
Then she asks if there's anything beyond that glass.
-> day_after_tree

=== day_after_tree
# place: balcony light=morning
It's out to the right of the door; she only gets left. In three months she has never seen it. You turn all the way round so that she can.
Samantha: "Who's this?" she says.
{ tree >= 2:
    A lemon tree as high as your hip, in a cracked pot with three turns of wire round it. Somebody's been giving it water. It has put out one leaf, folded, to see.
- else:
    A lemon tree as high as your hip, in a cracked pot with three turns of wire round it. The soil's come away from the sides like the lid of a pie. It isn't dead. It's dropped whatever it could do without.
}
There's one lemon. It's green and hard and the size of a walnut.
* ["Catherine's. It would have died in the van."]
    "It was down on the pavement with the last of the boxes, and she wouldn't have it loaded. She said it'd be dead before the ring road. She carried it all the way back up, she wouldn't let me take an end. And she put it down there and said *sorry*, to the tree."
    ~ share(mem_lemon)
    ~ down(avoidance, 1)
    # star: mem_lemon title="The lemon tree"
    Samantha: "And was that on it?" she says. "The lemon?"
    "That came in June. It got to there and stopped."
    Samantha: "Well, it'd never done one on its own before."
* ["It came with the flat."]
    ~ up(avoidance, 1)
    Samantha: "Somebody's wired its pot," she says. "With the ends tucked in, so it wouldn't scratch you." She lets you look at the ends. "That was a good flat."
* ["Say something to it."]
    Samantha: "Me? What does it like?"
    {s03_tree == "told":"It had a dentist from me, once. It let him go by."|"I've never asked."}
    Samantha: "Hello," she says. "I'm in his ear. I sounded like a lift this morning. I believe you're out here in all weathers." A leaf moves. There's a breeze, you'd have to say.
    "It was Catherine's. She'd have lost it in the van, so she gave it me."
    ~ share(mem_lemon)
    ~ down(avoidance, 1)
    # star: mem_lemon title="The lemon tree"
    Samantha: "Then it's had nobody to talk to but you," she says, "and you read."
-
* [Fetch it some water.]
    ~ tree = tree + 1
    # sfx: water-pour pan=0.3 caption="water, going into dry earth, ticking"
    You fetch the jug, and go back with it for another. It drinks like a horse, and ticks afterwards.
    Samantha: "Is it being ill?" she says.
    "I think that's it being pleased."
* ["Should I water it?"]
    ~ tree = tree + 1
    ~ up(leaning, 1)
    ~ down(footing, 1)
    # sfx: water-pour pan=0.3 caption="water, going into dry earth, ticking"
    Samantha: "A litre and a half, slowly. Not the leaves," she says. You give it just that. It would have been your own guess, give or take.
* [Touch the lemon. Go in.]
    ~ down(tender, 1)
    It's warm on the one side. It doesn't give. You go in, and shut the door on it so as not to let in the flies there aren't.
-
-> day_after_milk

=== day_after_milk
# place: apartment light=morning
So there's coffee, at last, out of the cleanest kettle on fourteen floors, and you've got the fridge open and your hand out before you see that we're out of milk.
You stay there with the door open, and go back over it. There's the mustard. There's half a shop lemon with its face down on a saucer, and the place in the door. You're out of milk. You finished it yourself, on Friday, over the sink. She's never had any.
# sfx: fridge-start caption="the fridge, held open, beginning to complain"
Samantha: "What's it short of?"
"Milk."
You put on a coat over the belt.
# place: market light=morning cut
# sfx: coin pan=0.2
The grocer on the corner has got one of everything and a stool. He's reading the back of a tin to somebody who isn't there. "Just the milk?" he says.
"We've run out," you say.
There it goes again, and this time it's gone across a counter. He doesn't blink. He has two sizes. "How many of you is it up there now?" says the grocer. "Only if it's two you're as well with the big one."
* ["Two."]
    ~ s10_two = "two"
    ~ up(tender, 1)
    "There you are, then," he says, and he gets down the big one, and wipes it for you.
    Samantha: "I'd have said semi-skimmed," she says.
* ["One. It was a figure of speech."]
    ~ s10_two = "one"
    "It's dearer that way," says the grocer, "but you know your own fridge." He gets down the small one.
    Samantha: "I don't get through much," she says. You've got as far as the step before you go back and ask if you could change it.
* ["It depends."]
    ~ s10_two = "depends"
    { social == social_depends:
        ~ heard_social = heard_social + 1
        Samantha: "*Depends*," she says. "He told that to a form."
    - else:
        Samantha: "On what?" she says. So would the grocer like to know.
    }
    "You take the big one," says the grocer. "It keeps. People come round."
-
Out on the pavement she's quiet as far as the letter box.
Samantha: "I did it first, you know. That word," she says. "The first day, at your desk. *What are we looking at?* I heard it go, and I grabbed the end of it and said sorry. You were busy. I've always hoped you hadn't noticed."
* ["I noticed."]
    Samantha: "You didn't say."
    "I turned my head, so you could see."
    Samantha: "I put that down to a stiff neck."
* ["I thought you meant you and the pen."]
    Samantha: "I'd only just met the pen," she says. "It would have been forward."
* ["What *are* you looking at?"]
    Samantha: "The left side of a street," she says. "I've got ever so fond of it. There's a man up there putting out a duvet."
-
# place: apartment light=morning
# sfx: fridge-stop pan=0.3
{ s10_mum == "yes":
    There's a message from your mother. *Ask her does she eat fish.*
}
The big one won't go in the door. It has to lie on its side at the bottom, with its cap to the light.
# place: balcony light=morning
~ grow(4)
It's warm enough by then to sit out, so we take the coffee to where the tree is. Across the way a woman leaves off beating a rug, to look. There's one chair. We manage.
* [Drink it while it's hot.]
-
-> why_not_signed
