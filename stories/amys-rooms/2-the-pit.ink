// Scene 2. February. The floor where she does everybody's feet; a machine that is only here for a week.
VAR a2_sorry = 0        // what the count stood at when Bett began

=== the_pit
# scene: the_pit title="The Pit" act=1
# place: pit light=picture
There are eleven floors in the floor of Studio B, each a yard square, let in like graves for cats. Gravel, wet gravel, parquet, lino, sand, a bit of deck. Seven doors stand about with no walls: front, back, cell, cupboard, and three off a submarine.
Was a frightened stoker until lunch. He takes a ten. The heels are packed with a sock, and you come down on the outside edge, since he's expecting the worst from the left.
"Lovely," said Graham, over the talkback. Graham sits behind the glass with the desk and a flask. "Could he be a bit more frightened in the left one?"
* ["Sorry. Yes."]
    ~ said_sorry(1)
    ~ left_leg = "sorry"
    Take ten. He was more frightened in the left one. He had nowhere to put it after that, with three reels to go.
* ["The left's his good one."]
    ~ wanted()
    ~ left_leg = "told"
    The glass thought about it. "Is that in the script?" said Graham.
    "It's in the shoes."
    He wrote it down. Nobody had ever written one down.
* [Do it again, the same, a shade slower. # silence]
    ~ still()
    ~ left_leg = "did"
    "*There* he is," said Graham, of a man who hadn't altered.
-
He came round with a clipboard, then. He comes through the wrong door; it's the cell. "They've sent us a thing to log the takes. It came with the ventilation. We've to have it for a week, and say. Voice. Low, middle or high?"
* ["Whichever's least trouble."]
    Graham ticked all three.
* ["Is there one nobody's picked?"]
    Graham turned the form over. There was one on the back.
* ["Sorry, does it have to talk?"]
    ~ said_sorry(1)
    "It's that or a light," said Graham.
-
~ a2_sorry = sorry
# earpiece: in
# presence: growth=1 closeness=0 mood=low
Bett: "This one was left," it said.
Looked up, because there wasn't any room on it. Every voice has been somewhere. It has a bathroom behind it, or a coat, or a hall with a bicycle. This one hadn't been anywhere yet.
"Name," read Graham.
Bett: "It says on your form that I'm to aid and abet the user," it said. "I'd leave off the aid. It sounds like a plaster."
Graham wrote, as he'd heard it, *Bett*.
-> the_pit_count

=== the_pit_count
# clear
Was all four of them, one after another, down the same ladder. # sfx: footsteps caption="four men on a ladder, all of them Amy"
Bett: "Take fourteen, ladder, the cook," said Bett. "One drop. One sniff. Sorries from before my time, {figure(a2_sorry)}."
"Who told you?"
{
- a2_sorry == 0:
    Bett: "Nobody," said Bett. "I'd been led to expect some."
- left_leg == "sorry":
    Bett: "There's one on the front of ten," said Bett. "It's louder than the stoker. I worked back."
- left_leg == "told":
    Bett: "It's in how you say 'morning'," said Bett.
- else:
    Bett: "Graham's form," said Bett. "Under *Hazards*."
}
* ["You needn't log those. Sorry."]
    ~ said_sorry(1)
    Bett: "That's on now," said Bett. "I don't put them there. I only pick them up."
* ["What's it to you?"]
    ~ wanted()
    Bett: "A number," said Bett. "I was asked for numbers. If somebody'd asked me for shoes I'd have told you that the cook's laces were undone."
    They were, too. Did them up.
* [Put the cook's shoes in their row. # silence]
    ~ still()
    They go in order of size, toes to the wall, forty pair. It looks like a queue of people who've been told not to turn round.
-
At six the picture went off, and there were three minutes of the room to get, for laying under. Graham put his flask down and his hands in his lap. # light: work
# sfx: recorder-click caption="a recorder, started"
* [Keep still. # hold: 4]
-
The screen, cooling. The sand finding its level. Somewhere in the wet gravel one drop made up its mind. # sfx: recorder-click caption="a recorder, stopped"
Bett: "Take thirty-one," said Bett. "What is it? It's the longest one today, and nobody walks."
"It's the room."
Bett: "I've got the dimensions. What's it like?"
Nobody asks. People say, *oh, like silence*, and get their coats.
* ["A plate somebody's holding. Before they've put it down."]
    ~ it_is_like = "plate"
    ~ wanted()
    Nothing. Then a small dry click, which turned out to be her filing.
    Bett: "Plate," said Bett.
* ["This one's got Graham's lunch in it."]
    ~ it_is_like = "lunch"
    Bett: "Which bit?"
    "About six kilohertz. It's a boiled sweet, now."
    Behind the glass Graham stopped chewing. There was a small dry click, which turned out to be her filing.
    Bett: "*Lunch*," said Bett, with what would have been respect.
* ["It's only for joins. Sorry. Nobody listens to it."]
    ~ it_is_like = "joins"
    ~ said_sorry(1)
    Bett: "You did," said Bett. "You leaned."
-
-> the_pit_horses

=== the_pit_horses
"Horses want you for the autumn," said Graham, doing up his flask. "A whole regiment. I said you'd love it. You do love a horse."
They're half-coconuts, packed with felt. The front legs are hands and the back ones are elbows.
* ["Lovely."]
    ~ horses = "lovely"
    "That's what I said you'd say," said Graham, and went out through the cupboard.
* ["Can I see?"]
    ~ horses = "see"
    ~ wanted()
    "See what?" said Graham, and waited to be told. He went out through the cupboard, looking back.
-
The little printer by the glass put out its tongue. # sfx: printer caption="a label, printed"
It said PIT. THREE MINUTES. ONE PERSON, KEEPING STILL.
"It ought to say nobody."
Bett: "There was somebody. Fourteen breaths a minute, up at the top, where people keep them who'd sooner not be a nuisance. I wasn't sure of the shoes."
"That's me. You don't count me. I'm the one who's getting it."
Bett: "Then who was keeping still?" said Bett.
Got the scissors, and cut it off after the minutes. # sfx: scissors caption="scissors"
# letter: drawer title="The drawer"
* Studio B, atmosphere. Three minutes. [ # fragment: ornament]
    ~ card_pit = "Studio B, atmosphere. Three minutes."
* The pit. One person, keeping still (B.). [ # fragment: borrowed]
    ~ card_pit = "The pit. One person, keeping still (B.)."
    Fished the end out of the bin, and stuck it on, a bit crooked.
* The pit. Four frightened men, gone home. [ # fragment: exact]
    ~ card_pit = "The pit. Four frightened men, gone home."
-
# letter: end
# star: pit title="The pit"
It lives on a hook by the door, in a case like a lozenge tin. Dominic had written out the trams: if it was five to seven at the hook, it was the two minutes past.
* [Put it in the coat. It's only for a week. # earpiece: in]
    # earpiece: in
    # sfx: earpiece-in
    Bett: "What's in here?" said Bett, at the gate.
    Keys. A conker, from some autumn. A fork that had been a swordfight. "Sorry about the fluff."
    Bett: "I'm not complaining," said Bett. "It's my first room."
* [Leave it on its hook, and go for the two minutes past. # earpiece: out]
    # earpiece: out
    # sfx: case-click
    ~ hooked = true
    Got the two minutes past. Sat in it, and the coat was just a coat. In the morning there was a lozenge tin in the coat, and Graham was studying his flask. "It said it wanted to see a pocket," said Graham. "I didn't like to say no to it."
-
-> second_week
