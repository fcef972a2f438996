// Scene 4. A Wednesday in May. Dinner for Dominic's sister; one story, and where it stops. Here the narration gets its *I*.
VAR a4_dried = false    // went in, and was handed the plates

=== multi_storey
# scene: multi_storey title="The Multi-Storey" act=2
# place: amys-flat light=evening
# ambience: amys-flat
# figure: dominic at=right
# figure: judith at=left
# presence: growth=3 closeness=4 mood=low
Dominic's sister Judith eats like somebody catching a train. She was on her second helping. "Go on," said Judith. "Tell me one. You've always got some noise or other. He just tells me the times."
There was a machine running, on the shelf by the cabbage. It was getting the fridge, which had been good lately. It's got all of this on it.
Bett: "There's the flood," said Bett, low, in the pocket. "You told it me on Sunday, in the bath. It was four minutes, and I'd not have cut any."
* ["There was that flood. In the car park."]
* ["I might have told you. Sorry. About the flood?"]
    ~ said_sorry(1)
    "I'd remember a flood," said Judith.
-
"We'd left the car for the afternoon, and there's a main goes, under Fenner Street—"
"Fennel," said Dominic. He was filling Judith's glass.
"Fennel Street. And when we got back it was up to about—"
"Second hubcap."
"Up to there." There were three good bits still to come, standing in the shallows with their shoes in their hands. You'd only to get to one.
* [The alarms.]
    ~ carried = "alarms"
    "And all the alarms were going. Every car. Only as the water got in them they went down, one at a time, like, *oh*—" It was a good one, it had a bubble in. Judith stopped eating. "So it was a choir. It was a choir being let down on a rope. There were about sixty of—"
    "Forty-four. It's forty-four a deck."
* [The man in the booth.]
    ~ carried = "booth"
    "And there's a man in the booth, with the water up to his badge, and he's got his arm out, straight out, for the ticket. He's letting up the barrier for each one. And they're going out over the *top* of it. They're floating out over the top, with nobody in. And he says to us—"
    "We'd paid until six," Dominic told Judith.
* [The shoes.]
    ~ carried = "shoes"
    "And there'd been a shoe shop, on the corner, with the boxes out. So they're coming down the ramp. Not pairs. They're all coming along in the current, singles, very upright, like people who've seen the—"
    "It was a sports shop," Dominic said.
-
Judith had her fork up. She wanted the rest. It was there. It was in the mouth.
"And I said to Dominic, it's the only time I've ever been in a car park where you could really—"
"It was the multi-storey," said Dominic.
# pause: 2
-> multi_storey_stop

=== multi_storey_stop
# ambience: room-tone
# presence: growth=3 closeness=4 mood=far
He was right. It was. A car park is flat.
# sfx: fridge-stop caption="the fridge stops"
The fridge went off. That left the candle, and Judith's knee against the table leg, and Dominic's thumb going round on the stem of the glass he'd filled. There was someone in the room keeping extremely still. It had never been so plain on anything: one small breath, right up at the top.
* ["The multi-storey. Sorry. And it was—" # struck]
    -> DONE
* ["It doesn't matter." # struck]
    -> DONE
* [Finish the breath. # hold: 4]
-
"Dominic," I said, "I'd like you to live somewhere else." # pause: 2
I said it. I heard it go across the table and reach the quilts on the wall, and not come back.
"Please," I said, since he'd gone white.
"Somewhere *else*," said Dominic. # pause: 2
Bett didn't count anything.
Judith laid her knife and fork together, and finished her water. "I'll get my coat," she said. "I thought so at Christmas." She went round the table and kissed him on the top of the head, as though he'd been nine. Then, in the hall, she put her face back in. "But what did you *say*? In the car park?"
* ["That you could really hear yourself think."]
    "In *that*?" said Judith.
    "It's what I said."
    "Oh, that's good," said Judith. She had to hold on to the cabbage.
* ["I'll ring you and tell you. From the start."]
    ~ wanted()
    "You'd better," said Judith. "I'll get the wine in."
* ["Sorry, Judith."]
    ~ said_sorry(1)
    "What for? I've had two dinners," said Judith. That was the last for some while. I've been through the tape.
-
# figure: judith gone
-> multi_storey_late

=== multi_storey_late
# place: twelve-f light=night
# figure: dominic at=centre
# figure: amy at=left
You'd think it'd be loud. He washed up. I sat on the floor of the hall, with my back against the shelf, and we did it through the doorway, to the plates.
"Is it because I say things?" he said.
* ["You never asked what it sounded like. Any of it."]
    ~ owned = "sound"
    ~ wanted()
    A plate; a plate. "You were always about to tell me," said Dominic.
* ["You're nearly always right. I don't know what to do with it."]
    ~ owned = "right"
    "I thought it'd be a help," Dominic said. "To have somebody who was."
    I was never on the wrong tram in six years.
* ["No. It's because I didn't."]
    ~ owned = "mine"
    ~ wanted()
    He turned off the tap. "You were in there the whole time," he said. He was working it out backwards, like a connection. "I thought I was filling in."
-
"I waited fifty minutes in that car," said Dominic.
"I know."
"I didn't mind the car. I minded not knowing it was fifty. I'd have brought a book." He had his back to me. His ears were red. "I've said *fifty minutes* at every meal since, and I don't think I ever told you."
{ solo:
    "You did ask how he was," he said. "Leo. I'd like that to be on there, if it's on."
}
He'd heard the machine, then. He doesn't miss a hum. He had been speaking up.
* ["It is on. Do you want me to stop it?"]
    "No," said Dominic. "Then there's a record."
* [Go in and dry. # silence]
    ~ still()
    ~ a4_dried = true
    He hands them to you flat. I'd never noticed. You have to find your own edge.
* ["I said ten minutes, and I knew it was a lie."]
    ~ wanted()
    He let some water out. "I thought you'd gone to sleep in there," he said. "I thought, she's tired. I turned the heater off, for the noise."
-
He put some shirts in a bag, and the biro. He stood at the knife block and took the thin one half out, the one for fish, that he'd boned every fish of mine with. He pushed it back.
"Take it," I said. "You know how."
"You'll need something," said Dominic.
At the door he looked at his watch, and I saw him try not to.
* ["Go on."]
    "It's ten past twelve," said Dominic. "So it was a Thursday. In the end."
* ["It's Thursday. I know."]
    "I wasn't going to say," said Dominic. He'd have burst.
* [Let him not say it. # silence]
    ~ still()
    He got as far as the half-landing. "*Thursday*," I heard him tell the stairs. It was two point four seconds dying away. It's a lovely stairwell.
-
# figure: dominic gone
# sfx: door-close caption="a door; down a great many stairs, one man, keeping to the left"
# presence: growth=3 closeness=5 mood=warm
Bett: "One please," said Bett, after we'd both heard him out to the street. "I've no sorries in the sentence at all. I've checked it for small ones."
# sfx: fridge-start caption="the fridge"
# letter: drawer title="The drawer"
* Kitchen, evening. Domestic, some voices. [ # fragment: ornament]
    ~ card_kitchen = "Kitchen, evening. Domestic, some voices."
* 12F. It was a Thursday. [ # fragment: borrowed]
    ~ card_kitchen = "12F. It was a Thursday."
* 12F. Two people, and the plates. Ten past twelve. [ # fragment: exact]
    ~ card_kitchen = "12F. Two people, and the plates. Ten past twelve."
-
# letter: end
# star: kitchen title="Ten past twelve"
I slept on the edge, by the wall. I left him his half. I couldn't think who'd told me to.
-> diagonal
