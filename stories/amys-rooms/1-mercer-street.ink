// Scene 1. A Thursday in November. Water with nobody in it, and a man in a car.
VAR a1_seen = 0         // things listened to while the water settled
VAR a1_clock = false    // heard the clock, three walls off
VAR a1_leaflet = false  // watched the leaflet over the vent
VAR a1_word = ""        // what Dominic got instead of a time: "wave", "nearly", "locker"

=== mercer_street
# scene: mercer_street title="Mercer Street" act=1
# place: baths light=night
# figure: pask at=right
Wanted: water, indoors, large, nobody in it. A man drowns in the third reel, and all the library had was water with people having a nice time.
The key to the Mercer Street Baths came on a cork float the size of a loaf. Signed for it. The pen was on a float as well. # sfx: keys caption="a key, and the cork it's tied to"
"It's not that I don't trust you," said Mr Pask, who keeps the baths. "It's the insurance. I can't leave a member of the public on her own with that." He meant the water. It was lit from underneath and looked as if it had heard. "I'll sit. You'll not know I'm here. I've an egg, and my crisps, so as not to be in and out."
* ["Sorry. It might be a while."]
    ~ said_sorry(1)
    "She's not going anywhere," said Mr Pask, of the water.
* ["Could you eat first?"]
    ~ wanted()
    He looked at the clock. "I could have the egg now," he said. "I couldn't honestly call it supper till nine."
* [Look at the supper. # silence]
    ~ still()
    The egg was in foil. The crisps were the thick kind, with ridges.
-
Dominic was outside in the car, with two tickets on the dashboard. His brother Leo plays the contrabassoon. In eleven years there had never been a bar of it that anyone could point to, and tonight there were sixteen. It was ten to nine; they began at nine, round the corner. Had told him ten minutes. Had said it with the car door open, looking at the vents along the roof.
Hung two microphones over the deep end. Put a third on a cushion beside the overflow.
"It remembers, see," said Mr Pask. "There's a lady does forty lengths of a Thursday. Doreen. You'll have to wait while it's forgotten Doreen."
"How long does it take?"
"She's a kicker," said Mr Pask.
* [Go out and tell Dominic it won't be ten minutes.]
    ~ a1_word = "wave"
    Got as far as the turnstile, which only turns inwards unless Mr Pask does something with his foot, and Mr Pask had just gone up the ladder. Waved, through two glass doors. Dominic waved back. He took it for *coming*.
* [Send him: "nearly".]
    ~ a1_word = "nearly"
    It was the shortest word that hadn't a number in it. # sfx: phone-buzz caption="the phone: a thumb, held up"
* [Put the phone in a shoe, and the shoe in a locker.]
    ~ a1_word = "locker"
    That was for the hum; a phone lays a small saw along the bottom of everything. The locker took a coin, and kept the shoe. # sfx: coin caption="a coin, going down inside a locker"
-
-> mercer_street_settle

=== mercer_street_settle
{ a1_seen >= 2:
    -> mercer_street_car
}
{ a1_seen == 0:
    Twenty past nine. It was going down. Shut the eyes, and see who's in.
- else:
    Lower. The lamps had stopped shaking. Who else?
}
~ a1_seen = a1_seen + 1
* [The office, three walls off. # look: clock at=far-right label="a lit office window, with a clock in it"]
    ~ a1_clock = true
    By the time it had come through three walls it wasn't a tick any more. It was the *t*.
* [The rack of leaflets. # look: leaflet at=far-left label="a rack of leaflets, by the showers"]
    ~ a1_leaflet = true
    VERRUCAS: YOUR QUESTIONS. One stood out further than its friends. There's a vent over it, and every nine seconds the corner went up, as though it had thought of another.
* [The deep end. # look: water at=left label="the water, nearly flat"]
    You'd think big. It had stopped so still that it was small. It made the noise a full tray makes, in the hands of someone not moving.
* [Mr Pask, up the ladder. # look: pask at=right label="Mr Pask in the lifeguard's chair, in socks"]
    He had opened the crisps inside his jacket, half an inch a minute, like somebody defusing them. He was putting each on his tongue and waiting until it gave up.
-
-> mercer_street_settle

=== mercer_street_car
At twenty to ten the car started. He indicates from a kerb with nobody on it. It came through the lobby, left, left, left, for longer than you'd need to see that the road was empty.
* [Run.]
    On tiles, in socks. By the time the turnstile had been talked round there was a dry place on Mercer Street in the shape of a car. Came back. The water had seen somebody run, and had to be waited for while it forgot.
* [Go on turning the dial.]
    ~ still()
    Left, left. Then the engine went up the hill and round, one street, two, and was part of the town. It was a very good floor.
* ["Sorry," to the door.]
    ~ said_sorry(1)
    "You're all right," said Mr Pask, from above, thinking it was for him.
-
Rolled at ten. # sfx: recorder-click caption="a recorder, started"
* [Keep still. # hold: 5]
-
{a1_clock:The *t*.|The office clock, worn by three walls to its *t*.} {a1_leaflet:The leaflet, with its question.|A leaflet on VERRUCAS, over a vent, lifting one corner every nine seconds.} And under those a great level nothing, as wide as the street, that came up to the edge and stayed there. Knelt, to be lower than it. It came over the sill without a sound and into both knees. # pause: 2
In the sixteenth minute Mr Pask swallowed.
* ["Once more. Please. Without that."]
    ~ wanted()
    He held on to both arms of the chair. They ran the whole thing again, he and the water. It was no better. It didn't appear to have hurt him to be asked.
* ["Sorry! That was lovely. Sorry."]
    ~ said_sorry(2)
    "Was it me?" whispered Mr Pask, when he dared.
* [Let it run.]
    ~ still()
    You could hear it go down. You could hear him wish it hadn't. It's the only minute of that night that anybody has asked for twice.
-
-> mercer_street_home

=== mercer_street_home
# place: amys-flat light=evening
# figure: dominic at=right
12F, one in the morning. Dominic was in the hall with his coat on, and the programme, rolled.
"I went in for the second half," he said. "I sat behind a pillar. He looked for us. I saw him, there was a rest, and he looked."
{ a1_word:
- "wave": "You waved," he said.
- "nearly": "You said nearly," he said.
- else: "I rang," he said. It was in the shoe. The shoe was in a locker on Mercer Street, and had to be explained.
}
"It was fifteen really good minutes." It was meant for a present.
* ["Sorry. I'm so sorry. Sorry."]
    ~ said_sorry(3)
    "It's all right," said Dominic. He seemed to have had another sentence ready, and not to know where to set it down.
* ["How was he?"]
    ~ solo = true
    His face came undone. "It goes down to twenty-nine hertz," he said. "You'd have liked it. You don't hear it so much as you find you're sitting on it." He held out the phone. "I got some. You can mostly hear the pillar." It was half past one, and there were wet things. Said, tomorrow.
* [Take off the wet things in the dark. # silence]
    ~ still()
    He stood the programme on the shelf, between the cabbage and the gravel. He'd folded it along the line with his brother's name on.
-
In the box room, said *Wednesday*, low, on to the front of the reel.
"Thursday," said Dominic, from the kitchen, over the tap. He was right. There had been Doreen.
# sfx: drawer caption="a library drawer, full of cards"
A card, then, for the drawer. There's one line to a card.
# letter: drawer title="The drawer"
* Water, interior, still. Fifteen minutes. [ # fragment: ornament]
    ~ card_water = "Water, interior, still. Fifteen minutes."
* Baths. A Thursday. She said ten minutes. [ # fragment: borrowed]
    ~ card_water = "Baths. A Thursday. She said ten minutes."
* Baths, Mercer Street. Nobody, and Mr Pask, not eating. [ # fragment: exact]
    ~ card_water = "Baths, Mercer Street. Nobody, and Mr Pask, not eating."
-
# letter: end
# star: baths title="Mercer Street"
# sfx: drawer
Lay down. He'd left the side by the wall. Could hear the whole of him being awake.
-> the_pit
