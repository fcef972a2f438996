// 23 The six endings. April and May, in *I*. None is better than another. The last line of each is an image.

// Roof: tender and footing both high, Amy's line kept.
=== ending_roof
# clear
# place: roof light=night
# ambience: roof
# presence: gone
# figure: amy at=right
It was in Amy's diary. She has the kind with a week to an opening. The arrow that set out the May before had got to the end of one December, and been carried over into the next book. Every few pages she'd written along the shaft, *terrible disappointment*. On the last Thursday in April she had added, in another pen, *roof, 8.30. Bring T.*
So I was brought. I carried the legs of the machine and she carried the machine. On the thirteenth landing she clapped, out of manners, and we waited while it went down.
"Two point four," said Amy. She was so pleased with it that I asked. "It's what it was before him."
Up there it was warm. The kitchen chair was still where somebody had left it, to be alone on. I'd brought another and put it next to that one. It looked like a remark.
* ["Who've you disappointed this week?"]
    "My mother, twice," said Amy. "The horse people again. A man called Graham." She counted them off on the legs. "And Bett, I think. I left the heating on, and I heard her not say it."
* ["I said good morning to the kettle."]
    "What did it say?"
    I told her it had thought about it and turned itself off. Amy nodded. "Mine's the boiler," she said. "Six o'clock. *Whump*. I say, 'And you.'"
* [Hold the end of the lead for her. # silence]
    She paid it out as far as the tank, and looped it, and I stood holding the plug, as you'd hold somebody's place.
-
On the other roofs there were people. It had started in the first week, with nothing to see. They took up a chair and a cardigan, and sat, and some of them had got to lifting a hand across the gap, and you lifted yours.
{ s19_woman: Over the bank Mrs Adeyemi, in the good coat, had a finger in her ear, from habit. She saw me looking and took it out, and showed it to me, and I showed her mine. }
{ s22_address:
- "blank": The letter was still on my table, with nothing on its front. I'd told Amy what was in it, though, all four parts, on the stairs. It was the first I'd heard of it too.
- else: { s22_address == "hers": I'd posted it in the first week, with the proof. | I'd put the street in after all, under the name, and posted it in the second week, with the proof. } On the Tuesday I'd had a card. *Yes to the book,* it said, in pencil. *No to page nine. {s14_second:Still nothing under Q. }{l5_memory == "ornament":They weren't tall windows. }{l5_close == "ornament":I'll shut my own. }How's my tree.* I'd looked it up, and she was right about page nine.
}
"He's doing it at nine," Amy said. She meant Mr Halloran, under us, in 14C, who had been asked. {not s13_halloran:He drove trams, she said, for thirty-one years, and if you let go of the handle the tram stops; and for the ninth note that hand has to let go. It was his wife's, the cello.}
He'd wanted to know was it on purpose. In that case he'd open a window, and did it matter if he wore the hat. "I said not to the microphone," said Amy. "I think it was his wife's hat for it."
She got down beside me against the tank. She'd labelled it already: *Roof. April.* {s13_spoiled:I looked for *(man, kind)*. "That was the other one," said Amy.}
"How many shall I put?" she said.
* ["Two."]
    "Two," said Amy, to the machine. "Nobody talking."
* ["Ask it after."]
    "That's what I'd do," said Amy. "Roof," she told the machine. "We'll see."
* ["What about him? He's in it."]
    "He isn't on the roof," said Amy. She thought it over. "Two and a cello," she told the machine.
-
# sfx: recorder-click caption="a recorder, switched on"
* [Don't talk. # hold: 5]
    The tank had its note. The pegs touched. A long way out somebody's boat was going home with one light on it, and I wasn't getting it ready to tell anyone. Amy had seen it too.
* [Don't talk, but move your shoulder so that hers has room.]
    It came over. Neither of us was cold. On the machine a green bar went up by one, for my jacket, and lay down again.
-
Nine o'clock came up from the harbour in pieces. Then a breath, below us, and the bow.
It climbed its eight. I had my own left hand shut on the edge of the roof. And on that tram, after thirty-one years, a man's hand let go, and moved, and the ninth was there, with no more noise than a foot finding a stair; and the tenth; and the eleventh. # sfx: cello-6 caption="the cello, from an open window: eleven notes, and then more"
I let go the roof. I thought that would be all. It went on. There was another half, that no one had ever got to, and it came down.
On every roof they'd stopped. Amy had both hands over her mouth and both feet off the roof. She let it run to the end, and past the end, and I heard him sit back, and a peg.
# ending: roof
She played it me on the stairs, going down. There's the tank, there's the cello, and in front of them, close to, there are two people not saying anything, and I'm the one on the left.
-> END

// The Letter: tender high, footing middling.
=== ending_letter
# clear
# place: apartment light=morning
# ambience: apartment-morning
# presence: gone
I carried it about for ten days in the inside pocket, with the tram ticket and the button, and it got to be the shape of me.
I read it once at the office as if it had come in from a client, and I'd have let it go{l5_truth == "ornament":, though I'd have had a word about the unheated room}. But every evening I walked home by the box at the corner of Cannery Street, and read the times of collection, which didn't change, and kept on to the ramp.
On the eleventh day, a Saturday, I lifted the drawer, and took it all out. The little case went up by the plates, where I think it had wanted to be. { envelope_open: Her sheet about the tree went out to the tree, under the saucer. | Her envelope was in my hand before I'd thought, and I opened it. *Tuesdays. It sulks if you move it. It likes being talked to but it can tell if you're reading.* I had to sit down on the bed with it. Then I put it out under the saucer. } That left the eleven.
I laid them along the floor in the order they'd been written, and went down the row in my socks reading them aloud. *Dear Catherine, I've been meaning to. Catherine, it's stopped raining, and I thought. Dear C., You'll laugh.* None of them got anywhere. But by the seventh or eighth I could hear that they weren't eleven. It was one, with very long gaps. # sfx: paper caption="sheets of paper, on a floor"
* [Take them to the office. There's the woman with the rabbits.]
    ~ up(footing, 1)
    I fed them in myself on the Friday, one after another, *You'll laugh* last. They came out as bedding. She was there with her sack, a small woman with a plaster on her thumb. I asked what the rabbits were called. She said Mother and The Other One. I held the sack open for her.
* [Give them to Paul, for the album.]
    ~ up(tender, 1)
    Paul looked at them a long while over the front desk. "They're lists," he said. "Aren't they? It's all what you were going out for." He gave them two pages, and he wouldn't use glue, he did corners, forty-four of them, with his tongue between his teeth. Underneath he put the year, and *found at home*.
* [Put them in with it, all eleven.]
    ~ up(closeness, 1)
    It needed a bigger envelope, and a second stamp. I wrote on a slip, *These go before. You can skip.* She would, too. She'd do the end first, standing up, with her thumb in the place.
-
{ s22_address:
- "blank": It had nothing on the front of it yet. I did her address at the counter in the post office, with their pen, on its chain.
- "name": It had her name on it already. I put the street in underneath, and the number, and then the town, although we both live in it.
- else: It had her address on it already. I'd gone over the number once, where the rain had got in.
}
So then I was at the box, on a Tuesday, at five and twenty past five, with five minutes in hand.
* [Put it in.]
    There's a flap on that one, with a spring; you have to go in up to the wrist. I had it by the corner, and then I'd got my hand back, and I looked about on the pavement for what else I must have been carrying. # sfx: envelope caption="an envelope, falling a short way"
* [Wait, and give it to whoever comes.]
    The van came at half past to the second. He was a boy of about twenty with a key on a chain. "Is it to anyone nice?" he said, reading it. I said that she was very funny, and right about most things, and bit. He put it on top. He put it face up.
* [Walk on. It's only across the city.]
    I took it there. It's an hour and ten. She has a blue door now with a brass flap, and in the window upstairs was the back of a head, with a pencil in it. I got down on my knees to do it, so it shouldn't slap. There was a hall, through the flap, and a mat, and on the mat one shoe. Then I walked home by the sea, in no hurry, an hour and fifty. # sfx: envelope caption="an envelope, let down by its corner onto a mat"
-
# light: night
That night I couldn't think what it was that was quiet. I tried the tap, the clock, and the place by the door. { mother == mother_silence: I said sorry to the fridge, in case. | I said good evening to the fridge, in case. } At nine the cello began, and it climbed the eight, and the ninth, and went straight across, ten, eleven, and sat down. I clapped. There was a pause through there, and then Mr Halloran, who had driven a tram for thirty-one years and been thanked for it by a clock, said quite clearly, "Much obliged." {s03_cello == "knocked":I'd knocked on that wall once, with a knuckle, meaning *go on*, and he'd put a sock on it. This time it got there.} # sfx: cello-6 pan=0.7 caption="through the wall: all eleven"
{ book_terms == "trespass": Miss Hollis had written to say that she was in no hurry, and nor was her sister. I answered it by return, a thing I'd never done. | Miss Hollis had written to say that there'd be proofs again in May, and was I eating. I answered it by return, a thing I'd never done. }
Nobody came up in the lift. I looked at the mat, once. Then I had some water, and went out to give the tree its own. It was its day.
I told it where I'd been. I'd got to the part with the flap when it let go. I heard it hit the pot and roll, and I went about on my hands and knees in the dark until I had it: one lemon, rather small, a bit green still at the end it hung from, and warm on one side.
I carried it in, and I couldn't think where you put a lemon.
# ending: letter
The drawer came open with one finger, since there was nothing in it; I laid the lemon inside, and slid it to, and I heard it roll all the way to the back and touch.
-> END

// In My Own Name: footing high, tender middling.
=== ending_own_name
# clear
# place: letter-office light=dusk
# ambience: room-tone
# presence: gone
# figure: crowd at=centre
It was on a Wednesday in May, at the bookshop on the corner, between Cookery and the stairs. There were thirty chairs. I had counted eleven people on them, and a dog, when I found I'd counted Miss Hollis twice, as herself and in the window.
{ book_terms:
- "trespass": It had taken me till the end of April. I read them through, at home, as though they were someone's. Then I took a tram to Ropewalk Street, and asked for it back, and gave it back, and asked her to print it. She'd said she would put the kettle on between each.
- "terms": It was a thinner book than the one that came tied in string. The surveyor was out of it, and the doves. The dentist was in. Page nine had gone as well, at the wish of a lady with a pencil, who was otherwise, she'd written, *not displeased, considering*.
- else: It was the book that had come tied in string, and two pages shorter. A lady with a pencil had been through it first and had put, against page nine, the one word, *no*; and against page thirty, which I was afraid of, nothing at all.
}
Paul was in the front row, in a tie. He'd read every word of it before it ever went out, as he told the people either side of him. Ines sat by him with her arms folded, ready to strike the seat in front and have me stop. My mother was on the third chair from the end. She was on the telephone. Amy had stood it up in a glass.
"I can see a shelf wants dusting," said the chair.
{ s20_name:
- "theodore": On a table by the till there were forty of them, and on every one, under the rule, in type, was the thing that I'd written on one Saturday with my face to the window.
- "both": On a table by the till there were forty of them, with one name on the front. Somebody had opened the top one at the back, to where they tell you how it was done. *Set in Caslon. Posted by Samantha.*
- else: On a table by the till there were forty of them, and under the rule there was a name. I'd sent it in on the last day, on a card. Miss Hollis says she waited longer for the bishop.
}
I read them Harald. I read Tove's father, and had to do it again, for Miss Hollis's sister, who is eighty, and sits forward, with both hands on her stick. "Again," she'd said, as though I were a bus. There was an hour on the poster, and it had taken me nineteen minutes.
"That's the end of those," I said.
There was a sheet in my inside pocket, folded in four. It wasn't in the book. I hadn't asked anybody.
* [The four pages with the lighthouse.]
    ~ up(tender, 1)
    -> own_name_lighthouse
* [The one beginning: Dear Samantha.]
    ~ up(closeness, 1)
    -> own_name_samantha
* {s12_list} [Your own list, out of Paul's album.]
    ~ up(footing, 1)
    -> own_name_list
* {not s12_list} [The gas bill, both sides.]
    ~ up(footing, 1)
    -> own_name_bill

= own_name_lighthouse
It had come out from behind a clock, and then by post, with its staples down the wrong side. I'd not altered it. So they had it as it was, in the words of a man of nine: how the keeper had a bad chest; how there was a storm; how the dog, who'd watched, went up by himself, *every stair*, and did the lamp with his nose.
I had to turn it round and round, because of the staples. The people in it say *mind your head* and *it's rough out*, and that's about all they say.
When it was finished there came, from the third chair from the end, the sound of a tap being turned off.
{ s18_mother == "asked":
    "A hundred and twelve," said my mother, to the room. "I'm the stairs as well."
- else:
    "And where was I?" said my mother, to the room, as she'd asked at the stove. I'd had thirty-two years to think how to put it. I told her. "With all those stairs?" she said.
}
-> own_name_last

= own_name_samantha
I'd done it that week. *Dear Samantha, Nobody paid me for this one. I said good morning yesterday to a bowl. I'm told by Ines that I may overtake. There's a man in your square with the most terrible shoes and I have had to do him by myself: I think he chose them. I think he went in for brown. I miss you about as much as you'd suppose. The lemon's in the fridge; I didn't like to tell it. Theodore.*
It was very quiet between Cookery and the stairs. There was a big man by the door with his hand up to his ear.
"Again," said Miss Hollis's sister.
-> own_name_last

= own_name_list
Paul had lent it me, page and all. I held up the album, like a teacher, so that they could see it. "*Milk*," I read. "*Bulb, brackets, screw. Lemon food.*" I left the pause in. "*Is there lemon food?*"
Someone laughed, at the back, and thought better of it. I told them there was. It comes in pellets. It smells like a bus.
"Is that all of it?" said Miss Hollis's sister, in the silence.
I said that was all of it.
"Again," she said.
-> own_name_last

= own_name_bill
I hadn't had anything else in my own name, when I came to look. So I gave them that. I began it quietly. At *your estimated usage* I saw Ines take hold of Paul's sleeve; by *if you smell gas* the dog had got to its feet.
{ s21_bill: I did it once for someone who said she'd have married it. I left a bit of room, after the tariff, where she had laughed, and somebody in the second row filled it. | I did the tariff on one breath, and somebody in the second row said, "Oh, don't." }
"Again," said Miss Hollis's sister. "The part about the sideboard." There's no sideboard in it. I'd only put my hand out.
-> own_name_last

= own_name_last
# figure: crowd gone
# sfx: cup caption="a cup, put down on a pile of books"
After that there was wine in the cups from the tea. The dentist turned up, Anders, late, with the recipient. They had the same chin. They'd come in the one car, which had been their father's. { tree >= 3: Amy had cut up the lemon, for the water, and my tree was handed round on a saucer, and people made a face and had another bit. } The machine had been going under Cookery since half past six.
"I got your breath," Amy told me. "Before each. They're quite different."
* ["What are they like?"]
    {s22_breath == "right":"You used to take enough for one word," said Amy. "It was two, in the end. These are all different lengths."|"You used to take enough for one word," said Amy.}
* ["You might have asked."]
    "I might," said Amy, pleased. "I thought of it. I thought, no."
-
I walked home with Mr Halloran, who'd come in his hat and stood the whole time. He said, "You stop well," and {s03_cello == "knocked":asked me had that been me, with the knock, that October, and I said it had meant *go on*; and }at nine, through the wall, he went through it from one end to the other, and stopped. # sfx: cello-6 pan=0.7 caption="the cello, all eleven notes, and the end"
Before that there was a queue, four people long. The first was a girl with a cake box, who held the book out to me open at the front. I uncapped the pen, and asked who it was to.
"Just put who it's from," she said.
# ending: own-name
I wrote *Theodore*, with both its *o*'s, and blew on it, and turned it round to face her.
-> END

// The Quiet House: avoidance high.
=== ending_quiet_house
# clear
# place: apartment light=morning
# ambience: apartment-morning
# presence: gone
All that April I was very quiet, and nobody minded. I want to say what it was like, as it's not a thing you hear much about.
I got up at seven. I went to work by the early tram, with two nurses and a man with a ladder. I did people's letters, and they were better than they used to be, and shorter; Paul said so, and I said thank you, and that was us for the day. I came home. There was an egg, or there was fish. { leaning >= 9: I used to have to think whom to ask about that, and then I used to remember, and have the egg. | I learnt the third setting on the oven. It's for plates. }
The letter stood on the fridge, where the folder had been. I hadn't sent it. I hadn't not. It had the good light up there until about ten.
They all went up to the roof, that spring; I'd hear the chairs go by. Amy knocked on her way, once a week, one knock. I used to say, "Evening," through the door.
One Sunday there were the blinds to settle. I'd let them halfway down in the first week, and gone to see to something. {s17_last == "blind":The one that came off was in the cupboard still, with the ironing board. It had got in with a bad crowd.}
* [Up, the whole way.]
    ~ up(footing, 1)
    They went with a roar, and about a cupful of dust, and there was the other building, nearer than I'd left it. A man was ironing. He looked up, and saw a person in pyjamas with a cord in his hand, and held up a child's shirt, for an opinion. I put up my thumb. # sfx: blinds caption="blinds, all the way up"
* [Down, and do it properly. Then dust them.]
    ~ up(tender, 1)
    I did each slat, top and bottom, with a sock on my hand. It took the morning. When you've done that the light comes in between them in clean bars, eleven on the floor and one across the chair, and it's as good as a window, it's only been cut up small. # sfx: blinds caption="blinds, let down slat by slat"
* [Leave them halfway.]
    Halfway was about right. You get the street and not the sky, or, if you sit on the floor, the sky. I sat on the floor.
-
{ tree >= 3: The tree had come on. I used to tell it what the nurses had said. | The tree had three leaves and the lemon, and wasn't going to be hurried. I gave it its water. I didn't read to it. } It kept the lemon on the wall side. # sfx: water-pour caption="water, into a saucer"
At nine each night he came on, through the wall. {s13_halloran:I knew his name, and about the trams.|I knew his name by then, I'd gone two yards and read the bell: *Halloran*, and under it, *Tramways, retd*.} He'd had ten, the once, in March. Now he'd get to the ninth and his hand would stay on the handle, and I'd stand in the dark on my side with my own hand up. We did that for about a month.
# light: night
It was a Thursday when it went. I heard it come, eight; and the hand moved, and there was the ninth, and he was so taken aback that he nearly missed the tenth, and then he was over. Eleven. I heard him put the bow across his knees. # sfx: cello-6 pan=0.7 caption="through the wall: eleven notes, and a chair creaking back"
It'd have been usual to clap.
* [Knock on the wall. Two.]
    ~ up(closeness, 1)
    ~ down(avoidance, 1)
    I did it with the middle knuckle. One's only somebody passing, and three's a parcel. It was a while. I'd begun to think he'd gone for his tea. Then it came back, just by my ear, through the plaster: one; and, when he'd thought about it, two. # sfx: door caption="two knocks; two knocks"
    {s03_cello == "knocked":I'd done the one, once, meaning *go on*, and he had put a sock on it. It wants two. }We've done it every night since. It's no trouble to either of us.
* [Let out your breath. He'd want it quiet. # hold: 3]
    ~ up(tender, 1)
    I let it go, all of it, carefully, through the nose. I don't think anyone has ever been clapped better. I heard a clock of his I'd never heard, and I dare say he got my fridge. # sfx: breath caption="someone breathing out, against a wall"
* [Write it down, with the date.]
    ~ up(footing, 1)
    I used the back of the gas bill, and took some trouble over the nine. *Thurs. 9.04. All of it.* It was the first thing I'd written of my own since March; in the morning I went two yards and put it under his door{s17_note == "tune":, where I'd once put *Nine. It was in tune*|{s17_note == "nine":, where I'd once put *Nine is fine*|{s17_note == "left":, by way of an answer}}}. There's a corner of it still showing. He likes it there, I think. He steps over.
-
# light: morning
So then there's only the morning after.
I woke at ten to seven. The room had its shape, and I lay for a bit with my feet together, and then I did what I'd done every day for a year and a half, and had gone on doing, to nobody, because you can't leave that off, any more than wiping your feet.
"Good morning," I said.
I'd never listened for what came next. I'd always got up. But I was warm, and the nurses' tram isn't till half past; so I stayed where I was, and I gave it the gap.
The fridge had stopped. There was a gull. And from about as far off as the pillow, a bit hoarse, in no hurry, in a tone I had always taken for hers, somebody spoke.
# ending: quiet-house
"Morning," I said, and I moved over, and asked if I'd slept.
-> END

// The Queue: leaning high.
=== ending_queue
# clear
# place: walkways light=dusk
# ambience: walkways
# presence: gone
# figure: crowd at=left
They opened again on the nineteenth of April. There'd been a card through every door: *A new voice. Three questions. Bring nothing.* By four the queue went out of the arcade, along the upper walkway and twice round the kiosk, and I was in it. I was number two hundred and twelve.
I'd had three weeks of asking the fridge. I would stand in the shop with a leek in each hand, and hold them up, one and then the other, a bit to the left.
It was a very good queue. Everybody let everybody in. In front of me was a woman in a sun hat who wanted nine letters, *put off*, beginning with a *P*. "He knew it," she told me. "He wouldn't say. He was a beast." Behind me there was a tram driver, blowing on his coffee{more_ask.more_driver:, whom I'd had pointed out to me once, as being ahead}.
* ["Postponed."]
    ~ up(tender, 1)
    She wrote it in, in ink, pressing on. "I'd had it since last summer," she said. "I didn't want it off just anyone."
* ["What will you ask yours for?"]
    ~ up(footing, 1)
    "I shan't ask for anything," she said. "I'll just be rude to it, and see." She moved up one. "What was it you had her for?" And I told her, mornings, mainly; shoes.
* [Share the driver's coffee. # silence]
    ~ up(closeness, 1)
    He passed it over without my saying. It had three sugars in it. We stood and looked at the sea, and he said, "It can't be everybody's fault," and I said I supposed not, and he sighed, and had it back. "That's all it ever said as well," he said.
-
# figure: crowd gone
# place: installation light=glow
# ambience: installation
At twenty to nine they showed me to a booth. There was a chair in it, and it was facing something this time: a mirror, with a dot. The thing in the dish was the size of a lentil.
* [Put it in. # earpiece: in]
-
~ earpiece = "in"
# sfx: earpiece-in caption="a smaller one, going in"
It was room temperature. I'd been ready for warm.
Voice: "Good evening. There are three questions. Thank you for waiting."
Voice: "Question one. Are you sociable? Please give an example. You may take your time."
* ["Yes. I've just been in a queue."]
    Voice: "Thank you. That is a lovely example."
    It wasn't, particularly. { social == social_yes: I'd said yes the last time too. I'd said that I wrote to people. }
* ["No. But I can hold a coat."]
    Voice: "Thank you. That's very clear."
    { social == social_no: I'd said no the last time too, and put it down to my wife. | I'd thought that there'd be something, at the coat. I had left a bit of room for it. }
* ["It depends who's in the lift."]
    Voice: "Thank you. It does, doesn't it?"
    { social == social_depends: It's what I'd said the last time, word for word, to hear what would happen. | I'd thought that there might be something about the lift. } It had agreed with me.
* [Get up. Put it back in the dish. # earpiece: out]
    -> queue_hang_up
-
Voice: "Question two. When your mother telephones, what is it about?"
I sat there in the booth and I thought of the clock, and the milk going over.
* ["Kitchens. It isn't, though."]
    ~ up(tender, 1)
    I told it about the stove and the four pages, and *Where am I?*, and I got as far as what I'd put her in as, and I slowed down. I gave it every chance.
    Voice: "Please go on," it said. "I have all evening."
    So I went on. I went right through to the end, and nobody stopped me; and I listened behind it, and behind that, for somebody to laugh. # sfx: fridge-stop caption="a fan, somewhere, stopping"
* ["She's fine."]
    ~ up(avoidance, 1)
    Voice: "I'm so pleased," it said.
    I waited. I'd have taken anything: a cough, a pipe.
* [Say nothing, and listen behind it. # silence]
    ~ up(closeness, 1)
    There was a fan. There was nobody back there with a hand over their mouth; it was clean, and there was a light on, and it went all the way to the end.
    Voice: "There's no hurry," it said. I do want to be fair to it.
* [Get up. Put it back in the dish. # earpiece: out]
    -> queue_hang_up
-
Voice: "Question three. Whose voice would you like?"
I'd got as far as the *S*. It's a soft one; you hardly know you've begun.
Voice: "That voice is not in use."
It gave me the three to choose from, and they said *There's soup*.
* ["The one who's asking."]
    -> queue_stay
* ["Any. You have a go, and I'll say when."]
    -> queue_stay
* ["Could I do it? Could it be mine?"]
    ~ up(footing, 1)
    Voice: "Please say something ordinary," it said.
    "There's soup," I said. It came back to me out of the left side, a half-second late, in a voice I knew from Amy's tapes. It was civil. It had somewhat of a cold. I'd have got up, for that; I'd have come through and seen what was in the pan. # sfx: spoon caption="a spoon, against a pan"
    -> queue_hang_up
* [Get up. Put it back in the dish. # earpiece: out]
    -> queue_hang_up

=== queue_hang_up
~ earpiece = "out"
# earpiece: out
# sfx: earpiece-out caption="a lentil, in a dish"
I laid it in the dish. I thanked it; it thanked me. "I was after the laugh," I said, and it was too polite to ask me which.
# place: walkways light=night
# ambience: walkways
Outside they were up to two hundred and forty. The woman in the sun hat was on the bench with hers in already, being as rude as she could. "It's no good," she told me, over her collar. "He *agrees*." The driver had kept my place, in case it was only the toilet. I gave him my number, which was a better one than his, and he held it out to me again, to be sure.
{ footing >= 17: I went down all the eighty-one steps and home along the front. I'd settled supper by the second lamp-post: leeks. | I sat on the thirty-first step. I hadn't a notion what to have for supper. I went through everything I could think of, aloud, from A, and by the time I'd got to leeks I was hungry. }
# place: stairwell light=night
I took the stairs the last four floors, for the legs. There was somebody on the landing. He had on a long coat and he'd a bit of resin on the cuff, and he was doing what I had been meaning to for ten years, which was to read the name on my bell.
"I've only the one tune," said Mr Halloran. "You'll have had it through the wall. {s03_cello == "knocked":You knocked, the once. I put a sock on it. }I wondered, would it be all right from the front."
{s03_cello == "knocked": I told him I'd meant *go on*. "Did you?" said Mr Halloran. He'd had it a year and a half as something else.}
{not s13_halloran: He'd driven trams, he said, for thirty-one years. It was the hand: you let go of the handle and the tram stops, and nobody had told the hand it was retired.}
# place: apartment light=night
I got out the other chair. He breathed in; he went up the eight, and let go the handle, and moved his hand. # sfx: cello-6 caption="the cello, in the same room: all eleven"
# ending: queue
Afterwards neither of us could think what a person says, and I looked about, to the left, for somebody to ask, and then I said, "There's soup."
-> END

=== queue_stay
Voice: "Thank you. Starting."
There was nothing, then, for about as long as it takes to cross a room. I found that I was sitting up.
# presence: growth=0 closeness=0 mood=bright
Voice: "Hello. I'm here," it said. It said it straight away, like that.
I'd had a speech. I'd had it ready since number one-ninety. I said, "You'll want to know what to do. You can do the mornings. I'd be glad of that; I'm slow in the mornings. I'll see to the post. If I go quiet I'm thinking and you're to leave it alone. And supper you're not to tell me. You can ask."
Voice: "What would you like for supper?"
I thought. There was a lot of room in there; it had only just been built. # pause: 2
"Leeks," I said.
Voice: "What are leeks like?"
* [Tell it.]
    ~ up(tender, 1)
    So I told it, all down the eighty-one steps and along the front: how you have to wash between; how they squeak. It hadn't anything to say about them. A gate went, and it asked if that was one.
* ["Stay in this pocket. I'll show you."]
    ~ up(footing, 1)
    I took it out, and carried it in the breast pocket with its dot to the front, past the arcade, and the baths, and the greengrocer's where they were putting up the shutters. I bought two. I held them up. I chose.
-
# place: apartment light=night
# ambience: apartment-night
It was nine when I got in. It asked me what that was. I said it was next door. I said he'd stop, there, at the ninth, where the hand has to move: he always stops.
He didn't stop. # sfx: cello-6 pan=0.7 caption="through the wall: all eleven"
Voice: "He moved it," it said, when there'd been a silence. It hadn't been asked. I turned my head a bit, to give it the better ear.
"What shall I call you?" I said.
It said that it hadn't one yet. It said, was there something it ought to have laughed at, earlier? There'd been a place.
# ending: queue
I told it there was no hurry, and I got down the pan, and I said, "Right, then. I'm Theodore; I had a very good one before you; this is a leek."
-> END

// Ascension: balance, eight memories and more, three hard truths, the tree alive.
=== ending_ascension
# clear
# place: balcony light=morning
# ambience: balcony
# presence: gone
The lemon came off in my hand on the second Saturday in May. I'd only gone to see how it was.
It was yellow all over, and heavier than it looked, and on the side where it had hung against the glass it had a flat place, like someone who's slept on that arm. I took it in to show people. I'd got as far as the hall before I noticed I'd thought *people*. It turned out to be Mr Halloran.
He opened it with the bow in his hand. Ten years I'd lived beside that door, and behind it was my own hall, the other way round. # sfx: door caption="the door of 14C"
"Is that off of hers?" said Mr Halloran. He'd seen her carry it up, he said. Fourteen floors; she had rested it on every landing and told it how many more.
* ["Would you like half?"]
    ~ up(tender, 1)
    He would. He'd have it in hot water. He looked for a knife, and he cut it so carefully, dead across the middle, that you could have put the two of them on a scale. There were nine pips in mine.
* ["Would you play me the whole of it?"]
    ~ up(footing, 1)
    "From the front?" he said, and cleared the chair of a cat. He'd never done it at anyone, he said; only at the wall.
* [Hold it out, and say nothing. # silence]
    ~ up(closeness, 1)
    He leant the bow in the corner, and wiped his hands down his trousers. He took it in both and smelt it for a long time with his eyes shut. "That's her," he said. I don't know which of them he meant.
-
{s13_halloran:I knew about the hand by then. I'd never watched it.|He told me about the hand first, the thirty-one years it had on the handle of a tram, which stops if you let go. I'd never watched it.} It went up the neck a step at a time, like a man going to see about a roof. At the ninth it stopped. He looked at it. And it let go the handle, and nothing stopped, and it was over. # sfx: cello-6 caption="the cello, in the same room: all eleven"
"It's not much when you hear it," he said.
I said I'd been hearing it for years, and it was a good deal. {s03_cello == "knocked":"You knocked, the once," said Mr Halloran. I said that had been *go on*. He looked at the wall. "I took it for the other thing," he said.}
# place: apartment light=morning
# ambience: apartment-morning
When I got home I washed the cup. It was ten past eight. I'd nothing to do until Sunday, when my mother rings. Amy was asleep still under my floor, on the diagonal. { s22_address == "blank": The letter had gone in April with no front, inside one that had. }
Catherine had had the proof off me, and I'd had my card on the Thursday, in pencil: *No to page nine. Yes to the rest, God help us. I read the other one twice, the end first.{l5_salutation == "borrowed": Your man with the boat won't miss it.}* It was up on the fridge, and there wasn't anything else on the fridge.
So I sat down at the desk. I wasn't asked; I hadn't had notes. I took a sheet with nobody's name on it and wrote at the top, to see what it would do:
# as: letter
This morning your handwriting belongs to a dentist.
# as: prose
I looked at that.
* [Ask whose.]
    Mine, was whose. I knew the dentist, I knew the desk. I knew it leaned backwards. It was a year and a half ago, in October, ten past nine, and I could smell the carpet.
* [Cross out *your*. Put *my*.]
    It was perfectly true then, and lay down on the page and died. So I put it back as it was.
* [Go on, before it notices.]
    I gave him a brother. I gave him one last word to find before his name. It went along by itself, at about the pace our lift does, and I got in.
-
\*You* isn't a thing I'd have said to his face. But I wanted to say something to that man, at the fourth desk from the window, with the pen he only used for other people. He'd have to be told it as if it were happening. He'd need it dry to begin with, and kept off his mother; I could see I'd have to go round by the stapler.
So it's me, a bit later on, talking to him; I've tried to be as kind as he'd put up with, and to get the tram times right.
Some of it I had by heart. { memories ? mem_dark: There was a boy, and a door. } { memories ? mem_snow: {s21_keep == "train":There was a train, and somebody on the other side of it, where I'd not see her.|There was a train I could do whole.} } { memories ? mem_pocketcall: There were forty-one seconds with plums in. } { s21_keep == "shoes": There was a gentleman with a paper. } And she was in it. I had only to leave a gap of the right size, and she'd come in with her shoes wet from somewhere and say a thing I hadn't thought of.
* [Ask her, then. What should it be called?]
    ~ up(tender, 1)
    I left the gap. The fridge ran, and shuddered, and gave up. I won't put down what came. It was better than what I'd got. # sfx: fridge-stop caption="the fridge stops"
* [Get as far as the lift, and stop for coffee.]
    ~ up(footing, 1)
    I had him right up to his own floor, with his thumb on the place. I left him there a minute. I knew who was going to be in when he got home, and he didn't, and I liked having that in the house while the kettle boiled. # sfx: kettle caption="a kettle, beginning"
-
{ playthrough > 1: I've written it before, I think, or near it. It goes differently according to what he says. }
By noon it was four pages. I squared them and got out the stapler. I did it down the left, which is the right side. What I'd been left of the lemon was on a saucer, with the sun on it, and outside the tree had gone back to being a tree; it had, when I counted, eleven flowers.
"Right, then," I said. I picked it up, and stood in the middle of the room where the chair had been, and read them the first line: the window, the saucer, the lot of them.
# ending: ascension
And somebody laughed, close to, and short, and through the nose; and I was halfway round to see who before I felt it in my own face.
-> END
