// Scene 5. Thursday to the night of the clap. What she wants, asked outright; and the post that Bett kept back.

=== diagonal
# scene: diagonal title="Diagonal" act=3
# place: twelve-f light=day
# presence: growth=4 closeness=5 mood=bright
Bett: "What would you like for dinner?" said Bett.
It was ten past three on the Thursday. I told her that we have it at half past seven.
Bett: "Who's *we*?"
I went to the fish shop. I asked for a bream, and the woman had got the knife under it, to bone it, and I said would she mind not.
"All of it in?"
"All of it," I said. I ate it at four o'clock out of the pan. There were a hundred and six. I put them round the rim as I came to them, and it took as long as it took. # sfx: plates caption="one plate; a great many bones"
Bett: "And now?" said Bett.
* [Sleep in the middle.]
    I could hear both walls the same.
* [Sleep on my own side, first, and see.]
    It was six years since I'd picked it. I hadn't picked it. It was nearest to the wall, and I'd been on my way there.
* [Take the mattress out of the box room, and sleep by the window.]
    ~ wanted()
    It had been up against the glass for four years, against trams. I'd forgotten it was a window. At six the boiler went off. I'd only ever had that through a door.
-
On the Friday I slept on the diagonal, corner to corner, with my feet in his pillow. Nobody had to know; so I told Bett.
Bett: "I've put it under *Surveying*," she said.
-> diagonal_horses

=== diagonal_horses
# clear
# sfx: phone-ring caption="the telephone: the horses"
It was the horses. They were a nice woman called Pim. They had the regiment from September to Christmas, thirty thousand hooves, and they'd all been told how much I loved it.
{ horses == "see":
    "Graham said you'd want to see it first," said Pim. "He said it was the strangest thing. So I've sent it, and isn't it good?" It was. I had watched it twice.
- else:
    "Graham said you said lovely," said Pim. I had, too.
}
* ["Lovely! When do you need me?" # struck]
    -> DONE
* ["Sorry, can I let you know?" # struck]
    -> DONE
* ["No, thank you."]
    ~ wanted()
    "Oh!" said Pim. "Is it the money?" I said no. She asked was it the dates, and I said it wasn't. I could hear her going along a shelf for me, picking things up. "I don't want to," I said.
* ["I've done horses. I don't want to do any more."]
    ~ wanted()
    "But you're so *good* at it," said Pim.
    "I know," I said. I heard that go out. Nobody came to arrest it.
* [Hold the telephone, and want nothing into it. # silence]
    ~ still()
    Pim talked for a time. Then she slowed. "You don't want to do it, do you?" she said.
    "No," I said. "Thank you. {horses == "see":I liked the film.|I like horses.}"
-
"Well, good for you," said Pim. She sounded as if she might be going to try it on somebody.
# sfx: case-click caption="the telephone, put down"
The ceiling had stayed where it was.
Bett: "You could do that again," said Bett. "If you'd a list."
* [Ring Mum, before she rings me.]
    ~ wanted()
    I told her standing up. "Six *years*," said Mum. "I went back for it Tuesday. The hat. It's in its box on the bed, it's navy, what'll I do with it now?"
    "Wear it."
    "Where?"
* [Make toast. She'll ring.]
    ~ still()
    She rang. She'd had it from Dominic, who'd thought she ought to know the boiler would be all right till June. "I've *bought* it now," said Mum. "I went back. Navy. What am I to do with it?"
    "Wear it," I said.
    "Where?" said Mum.
-
"Mum, I don't mind." I'd meant about the hat. Then I went all round inside, with the light, and looked in the corners. There wasn't anybody in there minding anything. I told her so. I may have shouted.
Bett: "Eleven seconds," said Bett, after. "I timed it. Before she said, 'Well, you were never like this.'"
{ mum_knows:
    -> diagonal_post
}
* [Ring her back. There's a tape.]
    ~ mum_knows = true
    ~ wanted()
    "I've got you on a tape," I said, before she could ask. "From the second week. You're telling Dad it's hot."
    I could hear her kitchen. It's exactly the same kitchen. "Is he on it?" said Mum.
    "No."
    "No," said Mum. "He'd have been blowing."
* [Wash up the plate. # silence]
    ~ still()
    I had it washed and was holding it out, with a quarter turn, before I saw that there was nobody to take it.
-
-> diagonal_post

=== diagonal_post
# clear
# place: stairwell light=night
# presence: growth=4 closeness=6 mood=low
Dominic's things had filled up the stairs: six years, in eighteen boxes, waiting for a van. He'd been by, with the biro. Under SHOES he had put *(and one belt)*. There was one belt.
"He said he'd sent to say he was coming," I said. "He said he'd sent fourteen."
Bett: "Fifteen," said Bett.
# pause: 2
Bett: "They were about the boiler," said Bett. "And a drill. One was only *Thursday*. I kept them back. You'd have said sorry to each of them, and it was your first week of not. I thought it'd be tidier."
* ["They were mine. You don't get to tidy them."]
    ~ post = "cross"
    ~ wanted()
    It rang, all the way down. I had never been angry on a stair before. It's got a very even decay.
    Bett: "No," said Bett. It was some time coming. "That was me deciding what you could stand. I'd picked up how it's done. I've put it down as mine, in ink, under *Fifteen*."
* ["Would you read me them?"]
    ~ post = "read"
    She did it straight, with the punctuation. You have to bleed the radiators in October. There is a key for it, on the hook behind the door; it's the small one. I hope that you're sleeping. It's the small one with the string.
    Bett: "I'd had that down as boilers," said Bett, when she'd got to the end. "I don't believe it is. I ought to have let you have it."
* ["Thank you. Don't do it again."]
    ~ post = "thanks"
    Bett: "Which?" said Bett.
    "Both of it."
    Bett: "I could do with a column," said Bett. "That's two true things, and they pull." I heard it ruled.
-
"And do you have to count?" I said.
Bett: "No," said Bett. "It was the first thing I had. Would you like it stopped?"
* ["Go on with it. I'd miss it."]
    Bett: "Of the sort you'd a choice about, it's {figure(sorry)}," said Bett. "And the other sort's down to one a day. You'll run me out of work."
* ["When the van's been, stop. I'd like to say one by accident."]
    ~ count_on = false
    ~ wanted()
    Bett: "I'll close the book behind the van," said Bett. When it came to it I couldn't hear any difference. Only I said one, in June, to a kettle, and nobody was there.
-
There was a thing I wanted to find out, I told her. It would be noisy. It was ten to two in the morning, with people in bed on twelve floors.
Bett: "Are you asking me?"
* ["No."]
    ~ wanted()
    Bett: "No further questions," said Bett.
* ["I was going to. No."]
    Bett: "I'll put that as a no with a run-up," said Bett.
-
I got the stand up on to the half-landing, over my head. I was in the duffel coat and my pyjamas. It was two point four seconds in there on the Monday. I wanted to know how much of it he'd taken up.
* [Clap. # hold: 2]
-
# sfx: crowd-hush caption="one clap, and a stairwell"
Two point one. It's the boxes.
It went down past everybody's doors, and it came up again with the whole building on it. I kept my hands apart, and waited, as you'd wait for change. And two floors above me, on fourteen, a man who lives alone said something to somebody. # pause: 2
# letter: drawer title="The drawer"
* Stairwell, impulse. Two point one seconds. [ # fragment: ornament]
    ~ card_stairs = "Stairwell, impulse. Two point one seconds."
* Stairs (and one belt). [ # fragment: borrowed]
    ~ card_stairs = "Stairs (and one belt)."
* Stairs. Eighteen boxes, and one person, clapping. [ # fragment: exact]
    ~ card_stairs = "Stairs. Eighteen boxes, and one person, clapping."
-
# letter: end
# star: stairs title="Two point one"
I put my hands up as high as they'd go, and clapped again.
-> evening_of_rooms
