// Scene 3. Wednesday: a year since the van. Three things she didn't put on her list; the last one touched is the one he can't finish.

VAR s03_papers = ""       // the grey folder: "read", "hidden", "straightened"
VAR s03_cello = ""        // when it broke off: "again", "knocked" (once, on the wall), "washed"
VAR s03_tree = ""         // the balcony: "watered", "soil", "told"
VAR s03_drawer = ""       // the drawer: "lamp", "under", "smelt" if opened, else "stuck", "oiled"

=== year_of_evenings
# scene: year_of_evenings title="A Year of Evenings" act=1
# place: apartment light=evening
# sfx: door-close pan=-0.3 caption="your own door"
Wednesday. A year ago tonight there was a van downstairs with its hazards on, and you carried things down to it. You were a great help. The driver said so.
That makes three hundred and sixty-five evenings. You could have learned Danish, even the numbers.
You have an egg at the ironing board. It's the right height, and it leaves the table free for the post. {s02_box == "umbrella": It still hasn't rained.|The grey box is on the counter, where you've twice used it to keep a cookbook open.}
On top of the fridge is a grey folder with a yellow tab sticking out where your name goes. It's been there since July. You move it to get at the matches, so it has no dust.
* [Take it down. Read your name.]
    ~ s03_papers = "read"
    ~ up(footing, 1)
    # sfx: page-turn pan=0 caption="pages, thick ones"
    It calls you *the parties*. Your middle name is in. She's the only person who ever found it funny. The line beside the tab is exactly one match long; you've tried it with a match. The good pen's in your jacket, but that one is for other people.
* [Stand the cereal in front of it.]
    ~ s03_papers = "hidden"
    ~ up(avoidance, 1)
    A bit of yellow still shows, over the top, to the right of the cockerel. You add the porridge oats. Now it looks as if you were expecting guests.
* [Straighten it.]
    ~ s03_papers = "straightened"
    You square it to the edge of the fridge, tab to the front. Then, since a thing that straight looks handled, you knock one corner out again with a knuckle.
-
She took what was hers and half of what was both, from a list, and the list was fair. You'd have given her more if you had been asked, or had said. Three things on the shelf weren't on it.
-> year_of_evenings_shelf

=== year_of_evenings_shelf
{ LIST_COUNT(touched) >= 3:
    -> year_of_evenings_nine
}
{ LIST_COUNT(touched):
- 0: There they are. You clean round them.
- 1: The other two still have their dust on.
- 2: That leaves the one. It's four minutes to nine, by the oven.
}
* {touched !? obj_bowl} [The yellow bowl. # look: bowl at=left label="the yellow bowl"]
    -> year_of_evenings_bowl
* {touched !? obj_manuscript} [The manuscript. # look: manuscript at=centre label="the pages in the bulldog clip"]
    -> year_of_evenings_manuscript
* {touched !? obj_peg} [The tent peg. # look: peg at=right label="the bent tent peg"]
    -> year_of_evenings_peg
* {LIST_COUNT(touched) == 2} [Leave that one where it is.]
    {
    - touched !? obj_bowl: Two's plenty. The bowl keeps its chip to the wall. Some time this year you put a light bulb in it, so as not to lose the bulb, and you couldn't now swear that it works. It would have to come down to be tried. You've fetched a chair before you remember that you can reach.
    - touched !? obj_manuscript: Two's plenty. The pages stay as they are. In spring you turned them over, so as not to see the title, and that put the back of the last one on top, with her pencil showing through. You turned them up again. It's a good title. It has a ring on it from a cup, yours or hers; you've gone into that.
    - else: Two's plenty. The peg hangs by its crook from the edge of the shelf. In March the man who read the meter hung his cap on it, and you stood where you could see the cap, and said yes to whatever he was saying. He went down without it, and had to come back up for it, fourteen floors.
    }
    -> year_of_evenings_nine

=== year_of_evenings_bowl
~ touched += obj_bowl
~ unfinished = obj_bowl
# sfx: bowl pan=-0.4 caption="a china bowl, lifted off a shelf"
There's a chip at four o'clock. You keep it to the wall.
Your first kitchen has one chair and it's her turn for it. You're on the draining board with your feet in the sink. She's got your pages on her knee and the bowl between her shoes, and a carrier bag of peas. # as: memory
She does you in the voice of a man announcing trains. He has a cold, and no hope. Wherever you've put *luminous* she stops the train, holds one pea out at the full length of her arm, and lets go. *Pink*, says the bowl. By page nine there's enough for supper.
You want to know if the ending works. "Ask the peas," she says.
* [Run a thumb round the rim.]
    At four o'clock it catches. You go round again, and it's there again, at four. It's never once been at five. # as: prose
* [Check Monday's letter for "luminous".]
    You go through Harald from *Bea* to *Harald*, in your head. {l1_memory == "ornament" || l1_salutation == "ornament": It isn't there. There's a {l1_memory == "ornament":*gold*|*harbour*} that she'd have stopped the train for.|Nothing. You haven't used it in nineteen years. You've gone round by way of *bright*.} # as: prose
* [Put a lemon in it. You haven't one.]
    You put in a battery, two keys and the coin you found in the other trousers. Now it's a bowl with things in. # as: prose
-
-> year_of_evenings_shelf

=== year_of_evenings_manuscript
~ touched += obj_manuscript
~ unfinished = obj_manuscript
# sfx: page-turn pan=0 caption="forty pages, let fall against a thumb"
Forty pages, the colour of tea at the edges. The clip has kept its temper.
At nineteen you were taught, with ten others, by a man in a poncho, who told each of you to cut your page by half, and by half again. It was easier on somebody else's. She held out her hand across the aisle, and there was a pencil in it. # as: memory
Nothing you wrote left the house without that pencil going over it. *no. no. YES. who says this?* The YES went through to the next page. You were thirty-eight, and you took it round the block, twice, past the same dog.
She got hers back from you with ticks. Neat ones, down the side. "It's like being read by a nice ceiling," she said, and laughed, and went on holding the page out, in case.
* [Press the clip open. Turn to the YES.]
    It's beside a sentence about a coat. You'd have taken that sentence out. You can feel the word with a finger from the other side. # as: prose
* [Make a tick in the air.]
    You do it with the wrist, small, as you used to. It's a good tick. It would do for anything. # as: prose
* [Weigh it in your hand.]
    Two hundred grams, you'd say, of which the clip is fifty. You take it over to the kitchen scales. Two hundred and six. # as: prose
-
-> year_of_evenings_shelf

=== year_of_evenings_peg
~ touched += obj_peg
~ unfinished = obj_peg
# sfx: peg pan=0.4 caption="a small piece of metal, picked up"
Aluminium, bent nearly double. The man with the van asked if it was a sculpture, and you said yes.
The river comes in at two in the morning and picks up the groundsheet with both of you on it. You're afloat, in a tent, in a field. She puts one arm out under the flap to feel what's there. "Leeks," she says. # as: memory
She takes command. She has you bail with a sandal. She names the vessel after your mother, and hails a caravan. You laugh until the next tent asks, very civilly, through its wall, whether you have any idea, and neither of you has, neither of you's got *any*, and that's another ten minutes.
Nine pegs went down the river. You'd hit this one wrong, with a stone, so it went in crooked, and held.
* [Try to bend it straight.]
    It gives a very little, and then it's your hand that's giving. There's a pink bar across the palm. # as: prose
* [Hang it back on the edge of the shelf.]
    You let go a finger at a time. It swings, and ticks on the wood, and hangs straight, as far as it can. # as: prose
* [Say "leeks".]
    It comes out in nobody's voice in particular. The fridge stops, and goes on to something else. # as: prose
-
-> year_of_evenings_shelf

=== year_of_evenings_nine
# light: night
# ambience: apartment-night
# sfx: cello-1 pan=0.7 caption="next door, a cello climbs eight notes and breaks on the ninth"
Nine o'clock. You're still standing there when the cello starts next door, low down, with confidence.
{ unfinished:
- obj_bowl: Ten years on. The same bowl. A weekday. You've a tie on. She hasn't dressed. She hasn't eaten. She turns it round. She says your name. She says, *I don't* # as: memory
- obj_manuscript: The last page. The clip off. Your best one. Three days she's had it. Her door shut. Your soup outside it. You turn it over. You find the pencil. It says, *This is* # as: memory
- else: The same night. Wet through. Nobody's laughing now. Two in one bag. The lamp's out. Rain on the nylon. Her mouth's by your ear. She says your name. She says, *Are you* # as: memory
}
There the hand next door has to move along the string, and it doesn't arrive. A creak. A short word, through plaster. It has broken there all year. # as: prose
* [Go back to the top with it.]
    ~ s03_cello = "again"
    ~ up(tender, 1)
    # sfx: cello-1 pan=0.7 caption="next door, again from the top, and again it breaks"
    { unfinished:
    - obj_bowl: Ten years on. The same bowl. You let it be a Sunday. You take off the tie. You go slower at the end, both of you, the cello and you, and her mouth opens, and # as: memory
    - obj_manuscript: The last page. The clip off. You leave out the soup. You go slower at the end, the cello and you, and hold the page up to the window, and # as: memory
    - else: The same night. Wet through. You leave the lamp on this time. You go slower at the end, you and the cello, and she gets up on one elbow, and # as: memory
    }
    You count them. It's eight again. # as: prose
* [Knock on the wall, once.]
    ~ s03_cello = "knocked"
    ~ up(footing, 1)
    One knuckle. It stops. You had meant *go on*, but you can hear, now that it's done, how a knock sounds from over there. You stand with your hand up, a brick's width from whoever it is.
    When it starts again it has been wrapped in something. A sock, you'd say.
* [Go and wash something.]
    ~ s03_cello = "washed"
    ~ up(avoidance, 1)
    # sfx: water-pour pan=-0.2 caption="the kitchen tap"
    {unfinished == obj_bowl: You wash the bowl. It wasn't dirty. You do the inside, the outside and the little foot it stands on, and you dry it for so long that the cloth gets warm.|You wash the pan. You wash the other pan, which wasn't dirty, and the lid of a third, and you run the tap until the pipes are the loudest thing on the floor.}
-
-> year_of_evenings_balcony

=== year_of_evenings_balcony
# place: balcony light=night
# sfx: tram-bell pan=-0.6 caption="a tram, fourteen floors down"
Catherine left the lemon tree because it would have died in a van. So it is dying here, where it knows people. The pot has a crack down it and three turns of wire, and there's one lemon, green, the size of a walnut since June.
* [Fill the jug.]
    ~ s03_tree = "watered"
    ~ tree = tree + 1
    # sfx: water-pour pan=0 caption="water, going into dry earth"
    It drinks the whole jug with a ticking noise, and then some of that finds the crack, and the wire, and the edge. Two floors down a saucepan lid goes *tink*.
    "Sorry!" says somebody, below. That's Amy, in 12F, apologising for being rained on.
* [Feel the soil.]
    ~ s03_tree = "soil"
    Dry to the second knuckle. But it's an outdoor plant, it has the whole sky to ask, and there's a forecast. A leaf comes off on your cuff and you put it in the ashtray, where the others are.
* [Tell it what day it is.]
    ~ s03_tree = "told"
    ~ down(avoidance, 1)
    "Wednesday," you say. You try the weather, though it has been out in that all day, and by the time you're cold you have told a tree about a dentist{s02_box != "umbrella":, and a box}. A leaf lifts; that's the wind.
-
# sfx: drawer pan=-0.5 caption="a drawer that doesn't want to"
# place: apartment light=night
Indoors, the left-hand drawer of the desk sticks. To open it you have to lift, and to lift it you have to mean it. Nobody ever opened it looking for stamps.
* [Lift.]
    ~ drawer_open = true
    ~ up(tender, 1)
    -> year_of_evenings_drawer
* [Leave it stuck.]
    ~ s03_drawer = "stuck"
    You press the front of it home with a knee, a thing you've done so often that there's a place on the wood with no varnish, about the shape of Portugal. Inside, paper slides an inch. {s01_draft == "dear": Monday's page can live in your jacket, with the pen.|} {s01_draft == "pocket": Harald can stay in your jacket. He's no trouble.|}
* [Oil the other one, on the right.]
    ~ s03_drawer = "oiled"
    The right-hand drawer has never stuck in its life. You take it out, oil both runners and wipe it down, and it goes back with one finger. You leave the can standing on the left one.
-
-> year_of_evenings_bed

=== year_of_evenings_drawer
# as: prose
On top, {s01_draft == "dear": ten letters on office paper, and then Monday's, which you add. *Dear Catherine, There's a man called Harald who*. That makes eleven.|eleven letters on office paper. You don't have to count. You numbered them, at one stage, in the corner, as though there'd be a set.}
Dear Catherine, They have changed the 9 so that it goes round by the hospital, and I wondered if # as: letter
Dear Catherine, You were right about the
Catherine, I saw your coat today, on a woman who
None of them gets past its second line. Some have only the comma. And underneath, where you'd have to want it, one envelope, sealed, with *Theodore* on it in her hand. The T is crossed last; you can see her coming back for it. # as: prose
* [Hold it up to the lamp.]
    ~ s03_drawer = "lamp"
    It's good paper. The lamp gets as far as the fold. You can see that there's one sheet, that it isn't full, and your own fingers, round the edge, red.
* [Put it back, underneath.]
    ~ s03_drawer = "under"
    The eleven go on top, evened up. Then down, in, and the knee.
* [Smell it.]
    ~ s03_drawer = "smelt"
    Drawer. You try the flap. Drawer, and glue, and, if you're going to be like that about it, earth.
-
-> year_of_evenings_bed

=== year_of_evenings_bed
# sfx: fridge-stop pan=-0.4 caption="the fridge, giving up for the night"
You go to bed at eleven. You have the left side. On the right, in the dark, are {s02_box == "umbrella": a pile of ironing, the radio and an atlas|a pile of ironing, the radio and the instructions to a box}, and when you turn over you take care to leave them their half.
# sfx: case-click pan=0.7 caption="next door, two clasps"
Through the wall {s03_cello == "knocked": they take off the sock, and try it once more, very low, up to eight. Then|somebody has one last try at it, up to eight. Then} the lid comes down. There are two clasps. You wait for the second.
-> installation
