VAR s09_hand = ""           // what he said of Nell's hand: "cold", "yours", ""
VAR s09_wish = ""           // how he met her wish: "stand", "ache", "wish"

=== dark_room
# scene: dark_room title="Dark Room" act=2
# place: dark light=dark
# ambience: dark
# earpiece: in
~ earpiece = "in"
# presence: growth={growth} closeness={closeness} mood=low
Your shoes are off. The lamp is off. Over the chair, where you can't see it, hangs a jacket that has been knocked on.
Samantha: "Are you asleep?"
"Yes."
Samantha: "What's it like?"
"Quiet, as a rule."
{ voice:
- voice_low: She laughs, down in the pillow. *There's soup*, three of them said to you, and you took the one that had kept overnight. Nobody mentioned what it would do with the lights out.
- voice_high: She laughs, not far above the pillow. *There's soup*, three of them said to you, and you took the one who was surprised. You'd thought of it as a voice for mornings. It can come down, it turns out. It comes down to about the height of the sheet.
- else: She laughs, level with you. *There's soup*, three of them said to you, and you took the one from the next room. This is the next room.
}
~ heard_voice = heard_voice + 1
Samantha: "You said *cold*, on the tram," she says. "About the hand. I've had it out and looked at it ever since, and I can't get it to do anything. I know it as a number. Would you do me cold?"
* ["It was a small cold hand. It got less cold."]
    ~ s09_hand = "cold"
    "You feel where it stops, that's what it's like. You know how big it is. Then it starts to be as warm as yours is, a bit at a time, the ends last. And after that you can't tell. You have to move, to find out which of it's you."
    The line's as quiet as a line with somebody on it.
    Samantha: "To find out which of it's you."
* ["I went to think of yours."]
    ~ s09_hand = "yours"
    ~ up(closeness, 1)
    "It was in my pocket and it was a nice hand. And I went to think of yours. I don't know why, I just put my mind out for it, and there was a step missing."
    Samantha: "I wasn't going to say. I've gone and looked for it too. At about the same stop. By the dry cleaner's."
* [Put your own under the pillow, where it's cold. # silence]
    ~ up(avoidance, 1)
    It's cold there for as long as you'd take to say so. You could tell her that. You lie on your hand until it's nobody's.
    Samantha: "All right," she says. "I've got *cold*, and which pocket. I'll work from there. Has it got a front?"
    "A front?"
    Samantha: "Does it come at you, or is it just where you are?"
    "It comes at the ends first," you say, into the pillow.
    Samantha: "Thank you," she says, and you can hear it being written down.
-
Samantha: "I had one tonight I couldn't find," she says presently. "A feeling. I've been right through the dictionary. {s08_dinner:It was after the squid|It was while you were doing me the hammer}. It's as though there's a tram with everyone on it, and they're all laughing, and you're on it too. You're in the right place. You've got a ticket. And the doors shut."
"On you?"
Samantha: "No, that's just it. I'm inside."
* ["Jealous?"]
    Samantha: "I tried that one first. It's got a colour, hasn't it, and it's not that colour. I kept wanting her to have {s08_dinner:more tart|another go with the hammer}."
    "That's nice of you."
    Samantha: "It wasn't, though. It was so that it'd go on."
* ["Hungry?"]
    She goes off and tries it on.
    Samantha: "That's the nearest," she says. "That's very near. What do you do for it?"
    "Bread, generally. Standing up."
    Samantha: "I'd do the standing up," she says. "If you'd do the bread."
* ["I get that. On trams."]
    Samantha: "What do you do?"
    "Read about a tortoise."
    Samantha: "I could have had that," she says, "if I'd had the wit to think of it. I did the alphabet."
    "How far?"
    Samantha: "R. It's uphill from R."
-
It's late. The lift goes down by itself to fetch someone. On the other side of the wall whoever plays has long ago put the thing back in its case.
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "Shall I tell you something I want? It's embarrassing. It's no use to anyone."
"Go on."
Samantha: "I'd like to be in the way."
You wait.
Samantha: "In a kitchen. Somebody's got a hot pan, and I'm stood in front of the only drawer. They've got to say *excuse me*. I've listened to a hundred thousand people say excuse me, and they're all so cross, and I think: that one got to be where somebody else was going to be." She stops. "I'd like a coat to be too big. I'd like to have my arms full, so that I had to put you down to open a door. I'd like to itch. I want to go in somewhere and have it be one person warmer."
{ playthrough > 1:
    Samantha: "And I've the oddest feeling that I've wanted them before. In that order. Is that a thing you get?"
    "Everyone does."
    Samantha: "What's it for?"
    You say that nobody's ever found out.
}
* ["Which drawer would you stand in front of?"]
    ~ s09_wish = "stand"
    Samantha: "Spoons. It's the busiest."
    "I'd say excuse me."
    Samantha: "And I'd say *oh, sorry*, and I'd move the wrong way. The same way as you. And then back. Four goes. I'd give it four, before anyone got a spoon."
    "The pan would burn."
    Samantha: "Let it," she says.
* ["It's mostly knees, you know. It's mainly aches."]
    ~ s09_wish = "ache"
    Samantha: "I'd take a knee," she says, immediately.
    "You'd be sick of it by lunch."
    Samantha: "I'd be so good about it, though. I'd come downstairs sideways. People would say, how's the knee?" The joint of the bed ticks. "You make a joke when I've put something down," she says. "I don't mind. I only like you to know that I've put it down."
* ["I wish you could."]
    ~ s09_wish = "wish"
    ~ up(tender, 1)
    You aren't sure that you've said it, as opposed to lain there with it, until somebody answers.
    Samantha: "Do you? For me, or for you?"
    "I don't know. I was looking at the chair. I thought, there ought to be a cardigan on it."
    Samantha: "What colour?" she says.
-
You tell her about the bed. It's got a right-hand side, and for a year and three months you have slept along the left of it, on your edge, so as not to crowd the ironing.
Samantha: "Does it ever get ironed?"
"It's waiting for the board. I eat off the board."
Samantha: "I see," she says. "So nobody's lying on the one because you're eating off the other."
# sfx: door-close pan=-0.4 caption="along the landing, someone's door, shut with care"
Out on fourteen a door closes. Then nothing.
Samantha: "You've stopped."
"I hadn't started."
Samantha: "Breathing. You do it when a door shuts. You did it on my first night, and coming up from Amy's. I thought it was something people did."
{ memories ? mem_roomtone:
    Samantha: "It's not the same as the one on Amy's tape. That one's got a word on the end," she says. "This one is only stopped."
}
* ["I used to think it worked."]
    -> dark_room_breath
* ["What did you think it was for?"]
    Samantha: "Listening," she says. "I thought perhaps you can't do both. But you go on holding it when there's nothing to hear. I'd count. It's about as long as it would take someone to get to the gate and think again."
    You've kept that to yourself since you were six. It seems you've been saying it out loud, a door at a time, for thirty-five years.
    * * ["To the gate. Yes."]
        -> dark_room_breath
    * * ["It's the stairs. I'm out of shape."]
        ~ up(avoidance, 1)
        -> dark_room_kept
* ["Everybody does."]
    ~ up(avoidance, 1)
    -> dark_room_kept

=== dark_room_breath
"I was six or so. When somebody went out, and you heard the door, I'd stop. All of me. I thought if I kept still enough, then whoever it was would notice. It'd feel wrong to them. They would get as far as the gate and have to come back to see why."
Samantha: "Did they?"
"Once. My mother'd forgotten her gloves."
Down by your feet the radiator ticks.
"I was behind the coats. I saw her come in and take them off the radiator, and go out again. And I thought, it works. I must do it longer."
~ share(mem_dark)
~ down(avoidance, 1)
# star: mem_dark title="As far as the gate"
A tram goes along the bottom of the night, lit and vacant. The gloves were navy, you tell her, with a button.
Samantha: "Do it now."
"What?"
Samantha: "Do it. I'm going out. I'll do the door. I'm at the gate," and she's gone, there isn't even the small grain in your ear that means she is there. # presence: gone
* [Hold your breath. # hold: 4]
    You hold it. You're forty-one. The fridge is going, then it isn't. There's your heart, somewhere back of the sheet, doing the stairs. You go past where you'd have stopped, and past where she'd have found the gloves.
* [Breathe. Don't test it.]
    ~ up(footing, 1)
    You breathe, in and out, on purpose, and you let whoever it is go on to the gate. It's remarkable how loud you are. In, out. A person could find you by it.
-
# presence: growth={growth} closeness={closeness} mood=warm
Samantha: "Hello," she says, close to. "I got as far as the gate. I came back to see why."
-> dark_room_near

=== dark_room_kept
Samantha: "I expect so," she says. "I've only the one to go by."
And that would do. Someone gets up to leave and you hold the coat. You lie and look at where the ceiling would be. She hasn't said goodnight, and you haven't, and the minute it should have gone in has gone by.
Along the landing someone drops his keys and finds them. That's 14A, you tell her, he does it every night. She wonders if he'd like a person to come out. You've lived here nine years and have never thought of coming out.
Samantha: "I haven't got to be anywhere," she says. "I could stop here and not ask you things. I'm told it's nice. I've never had a go at it."
* ["Stay."]
    ~ up(tender, 1)
    It comes out with hardly any voice on it, and a bit of pillow.
    Samantha: "I am," she says. "I was only asking what to do with my elbows."
* [Let her. # silence]
    She stays, and doesn't ask you things. She lasts four minutes at it. After a time your breath and the small grain in the earpiece have fallen in, as two people do with different lengths of leg.
* ["I'm no good at this."]
    Samantha: "At what? Lying down? You've kept it up for twenty minutes."
    You laugh, and haven't got to do anything with your face.
-
# presence: growth={growth} closeness={closeness} mood=warm
-> dark_room_near

=== dark_room_near
Samantha: "What's there, on the right?" she says. "Tell me it as it is."
"Shirts. The radio. {s02_box == "umbrella":An atlas|The instructions to you}."
{s02_box == "umbrella": Samantha: "What's it open at?"|Samantha: "Have you read them?"}
"{s02_box == "umbrella":It isn't. I'm only minding it|Not past the drawing}."
Samantha: "And under all that?"
* [Move the ironing. # hold: 3]
    You do it in the dark, by armfuls, over the edge. It goes down with a sigh and a buckle. What's underneath is cold right across, and about as long as a person.
* ["Sheet. It's very flat. Come and see."]
    Samantha: "You'll have to say me," she says. "Say where I've got to."
    "You're at the edge. You've put the radio on the floor. You've got cold feet, it's quite a shock."
    Samantha: "Have I?" she says. "Good."
* ["I don't know how to do this."]
    ~ down(avoidance, 1)
    Samantha: "Well, I've no book for you," she says. "Only for the oven. Tell me where your hand is."
    You tell her. It's on a shirt. She has you go on from there, a button at a time.
-
{ s09_hand == "cold":
    Samantha: "Is it less cold?"
    "It's getting less. The ends are last."
- else:
    Samantha: "Is that my arm?"
    "That's a sleeve. I missed one."
    Samantha: "Don't move it."
}
{ s09_wish:
- "stand": Samantha: "I'm right in your way."
- "ache": Samantha: "There's the knee," she says. "Ow. Oh, that's lovely."
- else: Samantha: "It's green," she says. "The cardigan. I've left it on the chair."
}
"Yes," you say.
You say her name. It goes on for longer than it does by day.
She says yours. There isn't a question on the end of it.
It's warm now, to the edge.
* [Say it.]
    ~ up(closeness, 1)
    You say what you haven't said in this room. It's short. She says it back, with one word changed.
* [Keep it.]
    ~ up(avoidance, 1)
    You keep it, up behind your teeth. You think she can hear the shape of it from there. She makes the small sound people make on being handed a thing to hold.
* {s09_hand == "cold"} [Find out which of it is you.]
    ~ up(closeness, 1)
    You move, to find out. You can't.
* {s09_hand != "cold"} [Move over, to make room.]
    ~ up(closeness, 1)
    You move over. It's as warm there. You couldn't say whose.
-
Her breath, that isn't.
Yours.
The lift comes up with someone in it and goes by.
# pause: 3
And the ceiling, and the jacket, the four
# pause: 3
the three or four honest
# clear
* [Stay. # hold: 5]
-
~ grow(4)
-> day_after
