// Scene 6. February, nine months on. The baths again, with sixty people in coats.
VAR a6_knelt = false    // went down at the overflow with Dominic
VAR a6_room = ""        // the room before the long one: "mum", "kitchen", "pit"; comes back on Bett's tape

=== evening_of_rooms
# scene: evening_of_rooms title="An Evening of Rooms" act=3
# place: baths light=day
# figure: pask at=right
# presence: growth=6 closeness=7 mood=bright
I had meant to take the key back, all that year; it's not easy to mislay, it's got a loaf on it. In February I took it round.
"I wondered," said Mr Pask. "I've been using the window."
I said there was something I wanted. I wanted the baths, one evening, with the lights down, and people in to sit round the water in their coats, and nobody to come on. I'd play them rooms.
"What rooms?" said Mr Pask.
* ["Empty ones. For an hour. I think it would be good."]
    ~ wanted()
    He looked along the water. Doreen was in it, going like a mill. "It'd want to be a night she's not in," said Mr Pask.
* ["Yours. I've got it from when you had the crisps."]
    "Am I *on* it?" said Mr Pask. He sat down on a float.
* [Give him the key, and wait. # silence]
    ~ still()
    He turned it over, and over back. "I'd have to sit in," said Mr Pask. "With the public. It's the insurance."
-
So it was a Thursday; Doreen had gone over to Mondays. I did the cards for it myself: *An Evening of Rooms. Eight o'clock. Nobody will appear.*
-> evening_of_rooms_doors

=== evening_of_rooms_doors
# place: baths light=night
# ambience: restaurant
# figure: mum at=left
# sfx: crowd-hush caption="sixty people, on tiles, being quiet"
Sixty came. Graham had brought Pim, from the horses. Judith had wine in a flask. There were some I'd never seen, who had read the card and wanted to know if it meant it.
October, from two floors up, I left in the drawer. I'd taken that one without knocking.
Mum had come by two trams, in the hat. She stood at the turnstile until everybody had seen it. "You said wear it," said Mum. "I don't suppose it minds the damp."
At eight there was a seat empty, and it was the one behind the pillar. At four minutes past, somebody came in sideways, in a mackintosh, and sat down in it. I waited for him to tell them what time it was. He got out a programme, and folded it, once. # figure: dominic at=far-right
Bett: "You're on," said Bett.
"I'm never on."
Bett: "It's sixty people," said Bett, "and they're all looking at a cupboard. You might tell them which end."
* ["It's already started."]
    ~ wanted()
    I said it from the shallow end, in the voice I use for horses. Sixty people stopped in the middle of taking off one glove. You never heard such a good room.
* ["You needn't do anything. You can breathe."]
    There was a laugh, and then they all found that they were breathing, and couldn't go back to how they'd been doing it.
* ["Sorry. I don't know how you begin one of these."]
    ~ said_sorry(1)
    "You press the button, dear," said Mum, quite loud. So that was how.
    {count_on:
        Bett: "That one carried," said Bett.
    }
-
# light: dark
# ambience: room-tone
# sfx: recorder-click caption="a recorder, started, in the dark"
Mr Pask brought the lamps down, one bank after another. I gave them the dentist's, in the lunch hour. I gave them the registry office, between two. Somebody whispered, "Is it on?" and someone whispered, "*Shh*, it's the dentist." # pause: 2
There was time for one more, before the long one.
* {mum_knows} [Mum's, the second week. She'd said yes.]
    ~ a6_room = "mum"
    I had asked her on the Sunday. She'd said, was it rude. She'd said all right, then, if they knew that it was hotpot.
    Rain. The clock. Two plates. *Mind*, says Mum, out of both walls, to sixty people, *it's hot*. # sfx: plates caption="two plates; and eleven seconds"
    There's eleven seconds. Nobody in the place so much as swallowed; you could hear them all, leaving him room. And on the left, under a hat, very low, "*Blow* on it, then," said Mum, along with herself.
* {not mum_knows} [Mum's, the second week. # struck]
    -> DONE
* [12F, the night of the flood. He's here.]
    ~ a6_room = "kitchen"
    I'd cut in where Judith goes. It's a flat with the fridge off, and two people in it. You can't hear what they say, I'd put that under. You can hear {a4_dried:one hand the other a plate|a plate put down, and a bit of floor between it and somebody}. # sfx: plates caption="plates; two people being careful"
    By the pillar he'd got his head down. It might have been to see his watch. In the front Judith passed the wine along, over eleven strangers, until it got to him.
* [The pit. It's my own.]
    ~ a6_room = "pit"
    {it_is_like:
    - "plate": Sand. One drop. All round the water they had their arms in, as though they'd got a plate each.
    - "lunch": Sand. One drop. At six kilohertz there's a boiled sweet. "That's my *lunch*," said Graham, in the dark, to Pim, and I heard her take his arm.
    - else: Sand. One drop. It was only ever for joins. They sat there in it as if they'd been let in round the back and shown where everything's kept.
    }
    I'd left a bit on the end that I used to cut. {card_pit == "The pit. One person, keeping still (B.).":It says on the card whose it is.|It's fourteen to the minute, somebody, up at the top.} They got slower. They were all trying to be her size.
-
-> evening_of_rooms_water

=== evening_of_rooms_water
# sfx: recorder-click caption="the reel from November"
Then I played them the water to itself.
It was fifteen minutes of Mercer Street, with nobody in it, in Mercer Street. It came up off the tape and got down into the pool, and fitted. There was a *t* in the office and a *t* on the reel, and they weren't quite together, and then for a time they were. # pause: 3
* [Keep still, with sixty people. # hold: 6]
* [Look at the water. # look: water at=left label="the water, with nobody in it"]
    All the faces were upside down in it, and Mum's hat.
* [Look for whoever's in the sixtieth seat. # look: pillar at=far-right label="a pillar, and half a mackintosh"]
    He'd shut his eyes. In six years I never saw him have them shut while he was up.
-
In the sixteenth minute, a year ago last November, Mr Pask swallowed.
"That's me!" said Mr Pask, up his ladder, in February.
It began with the hat. It went along the front and round by the showers, sixty people laughing on tiles, with a roof. There's a honk on the tape. It's quite near to the microphone. # sfx: child-laugh caption="sixty people, a swimming bath, and one honk"
They stayed where they were and listened to it finish. It takes four and a half seconds, in there, full.
-> evening_of_rooms_after

=== evening_of_rooms_after
# light: night
# figure: dominic at=centre
He waited till the others had gone for their trams. I thought, four minutes past. I'd have let him.
"There is a vent," said Dominic. # pause: 2
"On that side. I sat under it. I told people there wasn't." He looked at the roof. "You said it moved the leaflets, and it does. I watched one."
{ owned:
- "sound": "It's small, isn't it?" he said. "You'd think big."
- "right": "I was wrong," said Dominic. He seemed to look all round it, for the catch.
- else: "I could have gone on sitting there," said Dominic. "You don't have to put anything in it."
}
* ["Thank you."]
    ~ wanted()
    He did a button up over it.
* ["Every nine seconds."]
    "Eight and a half," said Dominic, before he could help it. His ears went, and then so did I.
* ["Come and hear the overflow."]
    ~ a6_knelt = true
    We got down on our knees at the sill, in the mackintosh and the duffel, and didn't say anything into it. He got wet.
-
{ solo:
    He held out a little stick, with a label on, in his capitals: LEO. SIXTEEN BARS. (PILLAR.) "You said tomorrow," Dominic said. "It's been a while." I've listened to it now. You can't hear the contrabassoon. You find that you're sitting on it; and close to, a bit to the left, there's a man who's so proud he has forgotten to cough.
}
# figure: dominic gone
# figure: pask at=right
# sfx: keys caption="the key, on its float"
Mr Pask was putting the loaf away in its drawer. {a6_knelt:"You've water in your knees," he said.|"Nobody ran," he said.}
* ["Could I keep the key? I might want it."]
    ~ wanted()
    "What for?"
    "I don't know yet. Mornings."
    He considered the insurance. "I'd have to not know," said Mr Pask, and pushed it along the counter with one finger, looking at the diving board.
* [Hand over the other one. I'd had it copied.]
    ~ has_key = false
    I'd had a copy made in the summer, in case of losing it. "On its own?" said Mr Pask. "With no cork?" He was as shocked as I've seen him.
* ["Will you join in again, if we do it in the spring?"]
    "On purpose?" said Mr Pask. He'd want to choose the flavour. He went off to think about it, and left the float on the counter, and in the end I took it home.
-
# figure: mum at=left
# star: evening title="Nobody will appear"
Mum had waited on the steps. She took my arm for the ice, and held her hat with the other. She said it had been very nice, and where did I get it from, and that she'd not known there was so much *to* it. We were nearly at the tram. "I had it back to front," said Mum. "Till the dentist."
-> off_then
