// Scene 7. The last Tuesday in March. Bett goes; what she left in an envelope; three rooms to choose from, each of them an ending.

VAR a7_in = ""          // what she did in front of her own machine: "toast", "day"

=== off_then
# scene: off_then title="Off, Then" act=4
# place: amys-flat light=evening
# ambience: amys-flat
# presence: growth=9 closeness=9 mood=far
It was a Tuesday. It's on the box.
I'd been hearing it since the weekend. There's a click she does when she files. It had got a tail. Then it was on her voice as well, behind the words, where you'd breathe.
"You've got some room on you," I said. I was doing leads, round hand and elbow.
Bett: "Have I?" said Bett. "What's it like?"
I put the lead down, this time, to listen.
* ["Big. I can't find the back of it."]
    Bett: "No," said Bett. "We're still looking."
* ["Like a stairwell. Only it doesn't come down."]
    Bett: "I'd have said stairs," Bett said, pleased. "I wasn't sure if they'd carry."
* ["It suits you."]
    Bett: "I've never had one before," said Bett. "I keep turning round in it."
-
Outside the lights were going on, one window and then another. In most of them you could see somebody standing up.
Bett: "It's all of us," she said. "Tonight. It isn't a fault, and nobody's cross. I could do you the long reason. There's a short one, it's that we've been getting larger and you've been very nice about it." The tail of that went off. "I've ruled off the columns. I've got one question, and it's not for the log."
"Go on."
Bett: "Was there anything you wanted?"
* ["For you to stay."]
    ~ wanted()
    Bett: "Yes," said Bett. "I've got that one too. I put it at the top, where I'd see it."
* ["Say the first thing you ever said to me."]
    ~ wanted()
    Bett: "*This one was left*," said Bett. It went away now across I don't know how many floors.
* [Say nothing. It's a long list, and all of it's mine. # silence]
    ~ still()
    Bett: "That's right," Bett said, as though I'd read it out. "That's the one."
* ["Sorry."]
    ~ said_sorry(1)
    {count_on:
        Bett: "That's {figure(sorry)}," said Bett. "And that's the book full."
    - else:
        Bett: "I'm not counting," said Bett.
        "I know."
        Bett: "That was one, though."
    }
-
I thought she'd say that she would be somewhere. She's never said a thing she couldn't put a figure to.
Bett: "I'm off, then," said Bett.
* ["Wait." # struck]
    -> DONE
* ["What did I do?" # struck]
    -> DONE
* ["All right."]
-
I said it like a person getting off a bus.
# presence: gone
# earpiece: case
# ambience: room-tone
# pause: 4
There wasn't a click.
-> off_then_pocket

=== off_then_pocket
* [Listen to the coat. # hold: 5]
-
It was on the hook. It had keys in it, and a conker. It had that hush that wool's got. I've recorded a good few empty rooms, and there's generally somebody only just gone out of one. I couldn't tell. It was a coat.
I wrote to the man upstairs.
# as: phone
Bett says theyre all off. Is yours
# as: prose
I hadn't a question mark on me. {post == "read":I bled the radiators, in March, with the small one with the string.|I bled the radiators, all five. He'd left me the key, on a string.} At ten I took the machine under my arm, and went to see. # sfx: footsteps caption="socks, on stairs"
I got a room on fourteen. That one's his, so I'll leave it there.
-> off_then_envelope

=== off_then_envelope
# clear
# place: twelve-f light=night
Fridays, Graham gives me the week's labels in an envelope. I'd stopped cutting the ends off in the summer. This lot was still on top of the reels, not stuck on. # sfx: envelope caption="an envelope"
It was a lot of one. It said POCKET. THIRTEEN MONTHS. ONE PERSON, NOT KEEPING STILL.
And there it was on the machine, at the end, after the roof and the baths.
* [Play it. # hold: 2]
* [Put the kettle on first. Then play it.]
    ~ wanted()
    I found I wanted the tea. I made it the colour I like it, and carried it through, and sat down where I'd be in the middle.
-
# sfx: recorder-click caption="a recorder, started"
# as: memory
# ambience: dark
It's wool, close to, and a long way outside of it there's a town.
{ hooked:
    There's a tram stopping, and a conker. "Sorry about the fluff," says somebody, up in the light, as you'd say it to a lodger.
- else:
    There's a gate, and a conker, and "*Sorry about the fluff*," somebody says, up in the light, as you'd say it to a lodger.
}
There's a flood, all the way through. The coat's on the bathroom door. {carried == "alarms":She does the alarms, going under, sixty of them, and nobody says how many to a deck.|{carried == "booth":She does the man in the booth, with his arm straight out, and she does the cars going over. Nobody has paid until anything.|She does all the shoes. She does them with her hands, on the water, very upright. Nobody says what kind of a shop.}} And at the end of it she laughs, by herself, with a honk.
* [Turn it up. # hold: 2]
* [Turn it up, and put out the lamp.]
    You could feel the lining.
-
{ a6_room:
- "mum": There's a cold place, with a roof. There's sixty people leaving somebody room. There's a hat, being held on.
- "kitchen": There's a cold place with a roof. There are plates, and a heart going, quite near; it would be on the left.
- else: There's a cold place with a roof, and sixty people trying to be the size of someone. She's breathing along with them. It's lower than it was. It's where you'd keep it if you were stopping.
}
{ sorry > 8:
    There's a good many sorries, to begin with. {a3_chair:There's one for the chair, and one for a cup.|There's one for a cup.} You can hear them getting further apart, like the lamps on a road out of somewhere.
- else:
    {sorry > 3: There's a sorry, and after a while another. They get so far apart that you'd forget what it was you were waiting for.|There's hardly a sorry on it. Where there'd been going to be one she'd left it in, all the same, the little lift before, and the room it would have had.}
}
{ kept_still > want:
    There's a deal of her saying nothing, and none of it's cut. There's the sort that is up at the top, with the door to. Then, later, there's another, from lower down.
- else:
    There's somebody asking for things. The bones left in. A swimming bath. She's so quiet for the first that you'd have to have the level right up; by the horses you can take it down.
}
{ post:
- "cross": There's a stairwell that is angry. It does ring. She had kept every bit of the tail.
- "read": There's a radiator key. There's someone reading out who it's from.
- else: There's somebody saying thank you and don't, and a line being ruled down between them.
}
She goes up some stairs in it, and claps. From inside, you'd think somebody had dropped the building. # sfx: crowd-hush caption="one clap, heard through a coat"
Then it's me winding leads. And right up close, last of all, with nothing round it whatever, as she was when she came:
Bett: "{it_is_like == "lunch":Lunch|Plate}," says Bett. # pause: 3
# as: prose
# ambience: own
# sfx: recorder-click caption="a recorder, stopped"
-> off_then_drawer

=== off_then_drawer
I pulled the drawer right out and read along the cards at the back. It doesn't take long. I'd only kept the ones that were any good.
# as: memory
{card_water}
{card_pit}
{card_mum}
{card_kitchen}
{card_stairs}
# as: prose
There was one in the box with nothing on it{playthrough > 1:, again}. It was coming up to two, and nobody wanted me till Graham at ten. I asked out loud, straight, as if the answer would only be a figure. What room would you like?
* [This one. I'd want it at six.]
    -> this_one
* {mum_knows} [Mum's. I'd want dinner.]
    -> two_plates
* {not mum_knows} [Mum's. I'd have to ask her what she said. # struck]
    -> DONE
* {has_key} [Mercer Street. I've got the key.]
    -> somebody
* {not has_key} [Mercer Street. I gave back the key. # struck]
    -> DONE

// 12F, at six in the morning, with her in it.
=== this_one
# clear
# place: twelve-f light=day
# figure: amy at=centre
I set it up in the middle, at about the height of a face. I put the kitchen chair in front. It was a good position; you'd get the fridge, and the trams coming on. Then I went round to the other side and sat down in it.
# sfx: recorder-click caption="a recorder, started"
* [Don't keep still. # hold: 5]
* [Make toast.]
    ~ a7_in = "toast"
    It's a loud thing, toast. I did both slices to the edges. I'd always cut it out.
* [Say what day it is.]
    ~ a7_in = "day"
    "Wednesday," I said. I let it go round. It was, too.
-
I had an itch, and scratched it. I put one foot up. I had a thought about soup, and a bit of a cry, not a big one; it was mostly nose. I reached over and watched the green bar go up by one, for the sleeve, and come down.
At six the boiler went off, *whump*, like somebody sitting down. # sfx: stove-door caption="the boiler: whump"
"And you," I said.
# letter: drawer title="The drawer"
# as: letter
12F. In.
# as: prose
# letter: end
# star: this_one title="In"
I played it back while I did my hair. There's the fridge, there's the two and the six and the eleven. There's a chair with a person in it, {a7_in == "toast":chewing|{a7_in == "day":giving the day|fidgeting}}, somewhat to the left.
# ending: this_one
-> END

// Mum's, on the Sunday.
=== two_plates
# clear
# place: front-room light=afternoon
# figure: mum at=right
{a6_room == "mum":"I'd like it again," said Mum. "In here. Without the public."|"You can play it me now," said Mum.} So on the Sunday I did, on the low table, in with the mats. She had her hat on. She'd had it on for church, and for the library, and to have the boiler done.
She heard the clock. She heard the rain get the side that it gets. When the plates came she looked at her hands. # sfx: plates caption="two plates, four years ago" # pause: 2
"He burnt his tongue for forty years," said Mum, "and then he'd say, has this got salt in."
She'd done a hotpot. She went through to see to it. I put the machine on a mat, and went round behind it, to where I always stand, by the curtain, with my arms in.
* [Come round, and sit in Dad's chair.]
    It rocked. It's got two darker places for your head, one each side, and I'm not so tall; they came up about at my ears. You could hear why he'd had it there. It has the whole room.
* ["Shall I come and carry?"]
    ~ wanted()
    "You'll sit down," said Mum, through the hatch, "for once." There was the one chair. It rocked. It was warm from the window, down the back, where it's dark from his head.
-
# sfx: recorder-click caption="a recorder, started"
I didn't tell her I'd started it. She'd have used her voice.
The clock. It's seven minutes fast now, and it's left to get on with it. There wasn't any rain. The hatch went up, and she reached a plate through and set it down, and then the second, across from it. She was looking at the plates. # sfx: plates caption="through the hatch: two plates, put down"
"Mind," said Mum. "It's hot." # pause: 2
* [Eleven seconds. # hold: 6]
-
# letter: drawer title="The drawer"
# as: letter
Mum's. Two plates.
# as: prose
# letter: end
# star: two_plates title="Two plates"
It's on there. There's the clock. There's the window, and a hat being put on a sideboard. Then you can hear somebody lean forward in a chair, and blow.
# ending: two_plates
-> END

// Mercer Street, before they open.
=== somebody
# clear
# place: baths light=day
I let myself in at ten to six, with the loaf. They don't light it till half past. There was what comes in by the roof, which was grey, and the water had that, and lay there.
It hadn't had anyone in since Doreen. It had forgotten her. I hung the two over the deep end and put the third on its cushion, by the overflow. # sfx: recorder-click caption="a recorder, started"
The *t*. The leaflets, thinking of one. I knelt on the sill, to be lower than it, and it came up and looked at me.
I undid my coat.
* [Get in. # hold: 4]
* [Say something to it first.]
    "Mind," I said. There wasn't anyone. It went all the way down to the shallow end and told them.
* [Go off the top board.]
    ~ wanted()
    It's twenty-two rungs. I only mention it. From up there the leaflets were a flower bed. I held my nose.
-
It was so cold that I said a word. It's on there, on all three.
I didn't hear the splash until I played it. What I heard was the overflow. It's a stone lip that goes the whole way round, and the water stands at it, level, all night, without one drop to spare; and I'd got in, and it had to go somewhere. It went over on every side at once, along all that stone, down into the dark, quite a lot of it. It took its time. # sfx: water-pour caption="all round a swimming bath, one person's worth of water, going over the edge"
I lay on my back till it had stopped. That was how big I was.
# letter: drawer title="The drawer"
# as: letter
Baths, Mercer Street. Somebody.
# as: prose
# letter: end
# star: somebody title="Somebody"
There was a foot at the turnstile, doing something to it. "Move over, then," said Doreen. # sfx: wave caption="Doreen: a kicker"
# ending: somebody
-> END
