VAR s08_in = false          // Samantha is in his ear at the restaurant
VAR s08_dinner = false      // she heard the dinner, if not the door
VAR s08_line = false        // he used the line she gave him
VAR s08_own = false         // told Nell the reply wasn't his (only if s05_mail is "her")
VAR s08_fourth = false      // Nell gave him the fourth honest bridge

=== blind_date
# scene: blind_date title="The Blind Date" act=2
# place: walkways light=night
# earpiece: in
~ earpiece = "in"
# presence: growth={growth} closeness={closeness} mood=bright
The last Saturday in January, and cold for here: people have got their good coats out and are walking about inside them like visitors. You are nine minutes early, outside a restaurant in the railway arches.
"I've only polished the one shoe," you say.
Samantha: "Both. You did the left one twice. I was there."
{ social:
- social_yes: Samantha: "*Yes*, you said, sociable; you wrote to people all day. I'd like it noted that this one's got legs."
- social_no: Samantha: "*No*, you said, you'd only been married to it. So I don't know who this is, in the clean shirt."
- else: Samantha: "*Depends who's in the lift*, you told the installer. I've looked. There's no lift. It's all on the one floor and you've got a clean shirt."
}
~ heard_social = heard_social + 1
Samantha: "She's done two hundred and fourteen reports on bridges. There's a semicolon in every one. I'm only telling you what's public. Shall I be in or out?"
* [Leave her in. # earpiece: in]
    ~ s08_in = true
    ~ s08_dinner = true
    "In. But not talking."
    Samantha: "I'll be a coat."
* [Put her in the case. # earpiece: case]
    ~ up(footing, 1)
    ~ earpiece = "case"
    Samantha: "Good," she says. It's the *good* of a person who has to look for their gloves for a minute.
    # earpiece: case
    # sfx: case-click
    # presence: gone
    You put her in your inside pocket, with the pen.
* ["Which would you rather?"]
    ~ earpiece = "case"
    Samantha: "Oh," she says. "The case. I'd only want to be good at it, and one of you should get to be bad at it." Then, "Thank you. You don't have to be bad."
    # earpiece: case
    # sfx: case-click
    # presence: gone
-
# place: restaurant light=night
# figure: nell at=right
She comes in carrying a chair. "Is anybody using this?" she asks the table by the door, who weren't, and she puts her coat on it, gives it a pat, and sits down across from you. "Nell. You're Theodore, or I've just sat down with a man who is being very good about it."
"I'm sorry it's January. I had a viaduct." She raps the table top with one knuckle. "Chipboard," she says. She raps the wall behind her. "Honest."
"What's above us?"
"The eight-fifteen. Two hundred tons. It's all right, I did this arch in May."
{ s05_mail:
- "her":
    She unfolds her napkin. "I liked what you wrote. *Delighted, and a little afraid of your standards.* I've got it on the fridge at work."
    You've never seen it before in your life. It's just what you would have put.
- "self":
    She unfolds her napkin. "*Sorry, I was under four thousand of these*," she says. "I'd been having such careful ones. *Under*, I thought, well, he's met some weight."
- else:
    She unfolds her napkin. "Paul says you deleted me."
    "I deleted everybody. It wasn't personal. He had to come to my desk and tell me about you on foot."
    "He told me that as well. He said to ask what else was in there."
}
* {s05_mail == "her"} ["I didn't write it. Someone helps me."]
    ~ s08_own = true
    ~ up(footing, 1)
    ~ down(leaning, 1)
    "Someone good," she says, when she has looked at you. "Do you know, I nearly hadn't come? It was so well put. What would you have said?"
    "*Yes. When?*"
    "I'd have come sooner for that," says Nell.
* {s05_mail == "her"} ["I'm glad. It took a while."]
    ~ up(avoidance, 1)
    ~ up(leaning, 1)
    "It didn't read as if it had," says Nell, pleased for you. { s08_in:In your ear a coat keeps perfectly still.|Against your chest the case is no heavier than a matchbox, and has corners.}
* {s05_mail != "her"} ["What do you listen for? When you knock?"]
    "Whether it's all the one thing. Here." She has you rap the wall with her, first your side and then hers. "People paint over it, or they fill. They're kind to it. You can't hear kind. You can only hear that the note stops early."
* {s05_mail != "her"} ["Does anyone thank you? For a bridge?"]
    "No one." She's taken a piece of your bread already. "Well, how would they? Nobody writes in. *I drove home tonight, and nothing happened.*"
    You tell her you could do her one by Monday.
* [Ask what she's having.]
    "What you're having, and then I'll want what I was going to have," Nell says. "I'm told it's a fault. Have the squid."
-
# sfx: glass pan=0.3
A bridge lets you know years before it goes, she says over the squid, and very civilly: a bit of tea down a wall, and that's rust. The city engineer is frightened of heights and inspects by asking her to describe it. You laugh; it's the one from the first morning, with the crack mended. "Now you," says Nell. "Are they true? The letters?"
* {l2_truth == "exact"} ["What do you do with your hands, from getting up?"]
    ~ up(tender, 1)
    It's Ruben Aguilar's question. It's out before you can check whose it was.
    Nell puts down her fork and tells you. The kettle, which she fills by ear. The cold ladder. She takes her glove off for the last yard, always, since you can't feel a hairline through a glove. "No one's ever wanted that," she says, "in order," and she looks at her two hands on the chipboard, the backs and then the palms.
* ["They're well made."]
    ~ up(avoidance, 1)
    "That's what I put," says Nell, "when I can't say sound."
    It's so quick that you laugh, and then you've heard it. She offers you a ring of squid on her fork, by way of a barrier.
* ["The third thing they tell me usually is."]
    ~ down(avoidance, 1)
    "First they say what they think I want. Then it's the weather. The third thing they put in because there's a line left." You turn your glass. "*Bad hip. We had a boat.* I just stand next to that."
    Nell thinks. "What's your third thing?" she says, and you wish you had gone with the weather.
* ["The blots are. They're four-fifty."]
    "Where do they go?" says Nell.
    Where the person would have stopped, you tell her. She lets about the length of a blot go by. "And you always know where that is," she says.
-
"Paul says you've had a year," she says later, over a tart with two spoons. "He said it like that. A *year*. You needn't."
{ s08_in:
    Samantha: "She likes a thing that's been under load and is still up," she says, very low. Then, "No. I'm a coat."
}
* {s08_in} [Say it: "I was under load. I'm still up."]
    ~ s08_line = true
    ~ up(leaning, 2)
    ~ down(footing, 1)
    "Are you?" says Nell, delighted, and then she stops. She's listening to the half-second before you spoke. "Where did you go to, for that?" she says.
    You say the kitchen was noisy. The line sits there on the tart.
* ["My wife left. I've been a bit slow to."]
    ~ up(tender, 1)
    "How slow?"
    "I'm still on her side of it. I think I'm holding the door."
    She takes a spoonful off the side you hadn't started. "Is it sprung?" says Nell.
* [Cut what's left of the tart in half. # silence]
    ~ up(avoidance, 1)
    You turn the plate, and shave one side, and turn it back. She watches you get it exact.
    "As bad as that," says Nell. She gives you the half with the almond on.
* ["Quiet. There was a tortoise in it."]
    ~ up(avoidance, 1)
    ~ kept += kept_tortoise
    She's on Dahlia Rune's side; you've been for Corin. She does the lawyers. It lasts out the tart, and it isn't till the bill's come that you see she asked you something and has gone without.
-
There are four honest bridges in this city. She writes three of them on the back of the bill, in an engineer's capitals, and then a 4. "You don't get four on a first go," says Nell. "Come on. Number two's outside."
-> blind_date_bridge

=== blind_date_bridge
# place: walkways light=night
# figure: nell at=centre
Number two is a footbridge over the goods yard, and you have crossed it every working day for nine years with your head down.
"Put your ear to the rail, and I'll go over the other end," Nell says. "Proper flat. Not that side if you've got someone in it."
{ s08_in:
    You'd thought it didn't show.
}
* {s08_in} [Take Samantha out. # earpiece: out]
    ~ s08_in = false
    ~ earpiece = "case"
    # earpiece: case
    # presence: gone
    You put her in the case and the case in the pocket. The wind gets straight into that ear.
* {s08_in} [Use the other ear.]
    You use the right. So Samantha gets the sky, with wires in it, and half of Nell.
* {not s08_in} [Lay your head on the iron.]
    The cold of it goes through to the teeth. From here you see the bridge along its whole length, as a cat would.
* {not s08_in} ["What am I listening for?"]
    "I'm not going to tell you," says Nell, walking away backwards. "I'd only get the answer I put in."
-
A long way off, and not tall, she takes a brass hammer out of her bag.
# sfx: glass pan=0 caption="through the iron: a tap, so clear that it's inside the skull. Then it goes past, and goes on"
The tap goes through you and away over the yard, and hasn't finished. Then two more, close together. Sixty yards away she has her hammer up, and is waiting, with all her teeth showing.
* [Rap back, with the walnut in your pocket.]
    There's a walnut, from November, from the pier. You give her two. She puts her head straight down on the rail in her good coat to get them.
* [Rap back, with the good pen.]
    You rap with the cap end, twice, and then see what you're holding, and do it once more.
* [Wave.]
    She waves too. Then she puts her ear back to it for a while, in case the wave was by the way.
-
She walks you home; or you do her. She lives over a shop that mends scales.
{ s06_first:
- "umbrella": You tell her about the woman on the pier whose umbrella wouldn't go down. "It'll be the runner," says Nell. "They always look at the ribs."
- "bride": You tell her about the seven brides. She wants to know what kind of soup, and then if any of them was getting on with her onion.
- "twins": You tell her about the two old men with the one coat. "That's load-sharing," says Nell. "You can't do it in under thirty years."
- else: You tell her about the waiter, and what came after the tart. "And she asked about the tart? Oh, well done," says Nell. "I'd have gone straight for the lamb."
}
You tell it as if you'd been there by yourself.
About half-way, with no remark, she puts her hand in your coat pocket along with yours, as you'd post a letter.
Outside the scales she takes it back. And then she knocks, twice, with one knuckle, on the lapel of your tobacco-coloured jacket, a bit left of the middle.
"Is anybody using this?" says Nell.
* ["No. Nobody."]
    ~ date_answer = "yes"
    ~ up(avoidance, 1)
    She listens to the end of it. It may stop early. She kisses you in any case, once, on the mouth. It's cold and tastes of almonds.
    "I'm down the river till Thursday," she says. "Ring me Thursday. You mustn't if you don't mean to, I'd rather have a crack than paint."
    You say Thursday. You can feel it being meant.
* ["I think I am."]
    ~ date_answer = "no"
    ~ up(footing, 2)
    "You?" says Nell.
    "I've only just started. I wouldn't be much good to share with."
    She thinks it through, down to the ground. "No. All right," she says. "That's sound. I don't like it. It's sound." She shakes your hand and gives it a bit of a pull, as she would a railing.
* ["Someone was. I've been keeping the place."]
    ~ date_answer = "truth"
    ~ s08_fourth = true
    ~ up(tender, 1)
    ~ down(avoidance, 1)
    "So that she can sit down again? Or so nobody else will?"
    You breathe in, to tell her. You'd honestly like to know.
    "That's a finding," says Nell. "I'd sign that." She takes the bill from your top pocket and her pencil from her hair, and writes in number four. "You've earned it, and I shan't be showing it to you. Go in the morning, when they're opening it."
* [Stand there. Let her knock again. # silence]
    ~ date_answer = "no"
    ~ up(avoidance, 2)
    She doesn't knock again. She gives it longer than you'd have given it. "No," says Nell. "Somebody's in. He's behind the sofa." She does up your top button. "It was a lovely dinner. I mean that about the dinner."
-
# figure: nell gone
# sfx: door-close pan=0.4 caption="a street door, well hung, closing"
She raps on the doorpost going in, twice, out of habit, and it's good.
-> blind_date_home

=== blind_date_home
{ earpiece != "in":
    # earpiece: in
    ~ earpiece = "in"
    # sfx: earpiece-in
    You get as far as the tram stop before you put Samantha in.
}
# presence: growth={growth} closeness={closeness} mood=low
{ s08_in:
    { date_answer:
    - "yes": Samantha: "I was a coat," she says. "I was right up against it." Then, "*Nobody*. It's what you say to the wine waiter, isn't it? It's just manners."
    - "truth": Samantha: "I was a coat," she says. "I did hear." And as the tram comes: "I'd have written down number four too."
    - else: Samantha: "I was a coat," she says. "I did hear. I tried to do the alphabet."
    }
- else:
    { s08_dinner:
        Samantha: "I've got as far as the tart," she says. "What did the rail do?"
    - else:
        Samantha: "How was she?" she says. "You needn't do the whole thing. Do the middle."
    }
    You do the hammer. She has you do it again.
}
{ s08_own:
    { s08_dinner:
        Samantha: "You gave her back my *Delighted*," she says. "I didn't mind. *Yes. When?* is shorter, and it had you in it."
    - else:
        You tell her that you owned up about the reply, and what you'd have put.
        Samantha: "*Yes. When?*" she says. "Oh, that's much better. There's nothing in mine to open the door."
    }
}
{ s08_line:
    Samantha: "That line of mine," she says, some stops later. "I'd take it back if I could see how. She'd been getting on so well with you."
}
Samantha: "Did you like her?"
* ["Very much."]
    Samantha: "So do I. I'd a list started, of what was wrong with her. It's only got *semicolons* on it."
* ["She's got a good laugh."]
    Samantha: "That was going to be my complaint," she says. "I'd been counting on a bray."
* ["I'll ring her. Thursday."]
    { date_answer == "yes":
        Samantha: "I'll put it in. Thursday." She puts it in. { kept ? kept_thursday:Neither of you makes the joke.|You hear how neatly it goes in.}
    - else:
        Samantha: "{s08_in:She didn't ask you to.|Did she ask you to?}"
        "No." You watch two stops go by. "I thought I might ask me."
    }
-
Samantha: "When it came to the hand in your pocket," she says, and begins again. "You went quiet{s08_in: on the left side|, telling it}. What was it?"
"It was cold," you say.
She leaves room. A dry cleaner's goes by, lit, with one wedding dress.
# place: apartment light=night
# sfx: paper
~ grow(3)
At home you put the bill up on the door of the fridge, under a magnet. {s08_fourth:Four honest bridges in capitals, the last in pencil.|Three honest bridges, in capitals, and a 4 with nothing after it.} Over it the corner of the grey folder hangs out, by the width of a tab.
* [Rap on the door of it, twice.]
    # sfx: fridge-start caption="the fridge, starting"
    It starts up at once.
* [Switch off the light.]
    # sfx: fridge-start caption="in the dark, the fridge, starting"
    You say goodnight to the bridges, by number.
-
-> dark_room
