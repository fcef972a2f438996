// Scene 3. A Sunday in March, Mum's. A chair, a hat, and a tape from three years ago.
VAR a3_in = true        // Bett at the table, in the ear; otherwise in the hall, in the coat
VAR a3_chair = false    // said sorry to the chair

=== second_week
# scene: second_week title="The Second Week" act=2
# place: front-room light=afternoon
# figure: dominic at=left
# figure: mum at=right
Third Sunday: lamb at Mum's. She'd seen the car from the window, and had the door open, and her face up for Dominic. "He's put me right about the boiler," she said, over his shoulder. "I'd been doing it by the *wrong end*."
"It's only the timer," said Dominic. He went straight through to the clock. Dad had it from the gas, for never being ill, and since he died it has gained; Dominic takes it back four minutes each time, with the tip of one finger, as you'd turn down the sheet on somebody asleep.
{ hooked:
    It was a month since the hook. No one had asked for it back.
- else:
    It was a month since it had been only for a week.
}
* [Keep Bett in for the lamb. # earpiece: in]
    # earpiece: in
    # presence: growth=2 closeness=2 mood=low
    Bett: "Gravy at nine o'clock," said Bett. "Mother at twelve."
* [Leave her with the coats. # earpiece: out]
    ~ a3_in = false
    # earpiece: out
    # presence: gone
    Bett: "It's a wool one next to me," said Bett. "I'll ask it about your mother." # sfx: case-click
-
There's a chair that's Dad's. It isn't kept, or anything; it only has its back to the light. Mum puts Dominic in it. "Somebody's got to," she says, "or it sulks." Went round behind with the sprouts, and caught it with a hip.
* ["Sorry."]
    ~ said_sorry(1)
    ~ a3_chair = true
    { a3_in:
        Bett: "That was to the chair," said Bett. "I'll have to open a column."
    - else:
        "Not at all," said Dominic, who was in it.
    }
* [Put a hand on its back, to stop it rocking.]
    ~ still()
    It has two darker places, high up, from a head that turned to whoever was talking.
* ["That's in the way, Mum."]
    ~ wanted()
    "Is it?" said Mum. She looked at the chair as you'd look at a cat who'd been accused. "It's always been there," she said. "You used to go round."
-
"I've seen a hat," said Mum. "In Bannerman's. No reason. Only I was passing, and if it *was* wanted, you'd never get the navy." She was helping Dominic to mint. "Six years. Your father'd have liked to see you settled."
"Five and ten months," Dominic said.
"There!" said Mum. "So it is."
It would be six in May. He passed the mint on, and saw there was some left.
"And you're happy," said Mum. It was to the mint, more or less.
* ["Well, I don't know that I am, Mum." # struck]
    -> DONE
* ["It's very handy for the trams."]
    "The two, the six and the eleven," said Dominic.
    "*Three*," said Mum.
* ["Sorry, is there a spoon?"]
    ~ said_sorry(1)
    There was; it was in the mint. Everyone looked at it.
* [Eat. # silence]
    ~ still()
    That did for a yes. It makes a knock, like a drawer going home.
-
{ a3_in:
    Bett: "There was another one there," said Bett. "Before that. You took enough in for eight words."
    Coughed, so as to have been going to cough.
}
-> second_week_tape

=== second_week_tape
# figure: dominic gone
# figure: mum gone
Dominic mended the blind. Mum washed. Said, bathroom, and got as far as the turn of the stairs, where there's a step with carpet up both sides. { a3_in: | Got the case out of the coat on the way. } # earpiece: in # presence: growth=2 closeness=3 mood=low
Bett: "I've been through your cards," said Bett. "You asked me to put them in order. There's one called *Mum's, the second week*. You've got it down as nobody."
"It is nobody. I asked her to stay in the kitchen."
Bett: "There's somebody at four minutes."
Had told nobody. Had only marked it, in pencil. The machine can play you a thing quite quietly, against the hip.
* [Play her four minutes. # hold: 3]
* ["You've heard it. You don't need me to play it."]
    Bett: "I've heard what's on it," said Bett. "I don't know who it's of." So played it.
-
# sfx: recorder-click caption="a recorder, started"
# as: memory
# ambience: room-tone
Mum's front room; the second week. The clock, before it began to gain. Rain, on the side that gets it. It's as empty as a room can be that has had forty people standing in it with plates.
Then, behind the hatch, a plate was put down, and across from that a second. # sfx: plates caption="through a hatch: two plates, put down" # pause: 2
"Mind," says Mum. "It's hot." # pause: 2
There's the clock. There's eleven seconds of it.
"Well, *blow* on it, then."
# as: prose
# ambience: own
# sfx: recorder-click caption="a recorder, stopped"
Bett: "Who's she saying it to?" said Bett.
* ["My dad."]
    Bett: "He was dead."
    "It was only the second week."
* ["Herself, I should think. People do."]
    Bett: "She left him time to answer," said Bett. "I make it eleven seconds. You don't leave yourself eleven seconds."
* [Wind the lead round your hand. # silence]
    ~ still()
    Bett: "I'll put *not known*," said Bett. The filing click; then another, which took it out again.
-
Bett: "Have you told her?"
"What would I say? That I asked her for nobody and she wouldn't keep to it?"
Bett: "I don't know what you'd say," said Bett. "I've only got the things you do. I've forty of *never mind* and one of *{it_is_like == "lunch":lunch|plate}*.{it_is_like == "joins": *Plate* is mine. I thought of it on the tram.}"
-> second_week_hatch

=== second_week_hatch
# light: evening
Went down. It had got to the time when Mum won't yet put the light on. She was at the bowl, with a tea towel out ready. From behind her it was the same sound exactly.
* ["Mum. I've got you on a tape."]
    ~ wanted()
    ~ mum_knows = true
    "What am I saying?"
    "You're telling Dad it's hot."
    She washed one all the way round, and then the back. "Well, it was," said Mum. "It was a hotpot. He never would wait." She put it in the rack. "Is he on it?"
    "No."
    "No. He'd have been blowing." # pause: 2
    She felt about under the suds and there was a fork. "Don't you play it me," said Mum. "Not yet. Not with Dominic having his tea."
* ["You could leave those. I'll do them."]
    "You'd put them back wrong," said Mum. "Dominic knows where they go." The clock on the other side of the hatch had been four minutes slower since dinner, and you could hear it at it, making up the time.
* [Dry. # silence]
    ~ still()
    Dried the whole dinner. She hands you them with a quarter turn, so the dry side's to you; did it to Dad for forty years. It's not on the tape. It doesn't make a noise.
-
# figure: dominic at=right
# figure: mum at=centre
"It'll be three years on the nineteenth," said Mum, at the door, to the coats.
"Twentieth," Dominic said. He had his arm round her. He has it in his diary every year, with the tram she takes.
He drove home with one finger on the wheel and told the road that she'd been running the boiler backwards since the autumn.
"You were quiet," said Dominic, at the lights.
* ["Was I? Sorry."]
    ~ said_sorry(1)
    "It's all right," said Dominic. "I had the boiler to explain."
* ["I'm always quiet."]
    "You're not," Dominic said. "Not at the sink, with that thing in." He'd noticed; he does. The lights changed.
* [Be quiet. # silence]
    ~ still()
-
# place: twelve-f light=night
# presence: growth=2 closeness=3 mood=low
Bett: "Sorries you'd a choice about, {figure(sorry)}," said Bett, in the box room, in the dark. "The rest I've got under *Breathing*. {a3_chair:One was to upholstery.|You've a way of doing it with a cup as well, but I've not got a column for cups.}"
It would be three hundred and ninety by the end of the month, the rest, with eleven to furniture.
The old card was coming apart.
# letter: drawer title="The drawer"
* Front room, rain. Nine minutes, no movement. [ # fragment: ornament]
    ~ card_mum = "Front room, rain. Nine minutes, no movement."
* Mum's, the second week (not the third). [ # fragment: borrowed]
    ~ card_mum = "Mum's, the second week (not the third)."
* Mum's, the second week. Two plates. [ # fragment: exact]
    ~ card_mum = "Mum's, the second week. Two plates."
-
# letter: end
# star: second_week title="The second week"
# sfx: drawer
-> multi_storey
