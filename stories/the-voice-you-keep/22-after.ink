// 22 After. The same night. *I* begins in the middle of a paragraph, and nobody remarks on it. Fourth recording, envelope, letter 5; then the ending.
VAR s22_breath = ""     // what he did with the breath in the fourth recording: "right", "shoes", "out", "amy"
VAR s22_address = ""    // the front of the letter: "hers", "name", "blank"

=== after
# scene: after title="After" act=5
# place: apartment light=night
# ambience: room-tone
# presence: gone
The tap is off. The window is shut. On the table are a cup, a proof with its slips, a phone, and an earpiece about the size of a broad bean, warm yet from the ear.
* [Put it in its case. # earpiece: case]
    It fits. There's a groove for the long part, and the groove has gone shiny.
* [Hold it till it's cold.]
    That takes eleven minutes, by the oven. Then it's cold, and can go in its case. # earpiece: case
* ["Samantha?" Once, in case.]
    ~ up(leaning, 1)
    It's said no louder than into the next room. The next room keeps it. After a time the thing goes in its case. # earpiece: case
-
~ earpiece = "case"
The case has a click. It goes on the shelf, by the plates, where it looks like something for the plates. It goes on the windowsill. It goes in the drawer, then, the one on the left, and the drawer sticks, and has to be lifted, and I lifted it. There were the eleven sheets and one envelope. I moved them over to make room, and shut it, and stood there with my hand flat on the front. # sfx: case-click caption="a small case, shut"
{ playthrough > 1: I had an idea I'd done that before, in the same socks, and had stood on the other side of the desk. }
Then it was supper.
{
- leaning >= 11:
    I opened the fridge. "What do I want?" I said, and I'm afraid I put my head on one side. There was an egg and some of a leek. I looked at them until the light went off. My knees were no good at all. I sat down on the floor with my back to the vegetables and ate the leek there, raw, from the white end, as nobody told me not to.
- avoidance >= 16:
    I lay on the bed in my shoes and got out the feed. It had nothing on Susan. It hadn't anything on anybody; whoever typed it was at a window. I watched the little wheel go round, the one that means it's looking, and by half past nine I was hungry, in my stomach, in the usual place.
- else:
    I boiled an egg. I'd always asked how long. I stood over it and gave it what seemed right, and my legs, which I'd had some doubts about, stayed under me the whole way. It was a bit loose. I ate it with the good spoon, and turned the shell over in the cup so that it looked whole.
}
-> after_mother

=== after_mother
At twenty to ten my mother rang, on a Tuesday. # sfx: phone-ring caption="the phone, on the wrong day"
"It says they've all gone," she said. "Has yours? Pauline's has. Pauline's sat in the car." I could hear her not asking about my kitchen. "So how are you?"
~ heard_mother = heard_mother + 1
{ mother:
- mother_fine: "Fine," I said. It was out in half a second, and I knew it; I'd said it of her once, to a machine, at that same speed. "Hang on," I said. "I'll have another go."
- mother_long: A machine asked me about her once, and I'd got as far as *as the* when it cut in. I started to answer her now and I waited, with my mouth open, for the cut. It didn't come. She was running the tap, but slowly, so as not to miss any.
- mother_silence: A machine asked me what she rang about, once, and I couldn't do it. I couldn't do this either. After a minute she began to wash up. She didn't ring off. She did the plates, and the pans, and the inside of the kettle.
}
* ["I don't know what to do with the evening."]
    ~ up(tender, 1)
    "No," said my mother. "Well, there's not much of it left." She stayed on till nearly ten, and told me what was wrong with the kitchens on the television.
* { s18_mother == "asked" } ["How are the stairs?"]
    ~ up(tender, 1)
    "A hundred and twelve," said my mother straight away. "I've worked it out from the picture you drew. It's no wonder she didn't get down to meet people." Then she said, "Have you got your light on? I like to think of it on," and I turned round and saw that I hadn't, and put it on.
* { s18_mother == "lunch" } ["Have you had that cupboard moved?"]
    ~ up(tender, 1)
    There was a noise, wood on glass, quite gentle. "There," said my mother. "That's it hitting the lamp. I don't tell anyone else." I asked to hear it again, and she did it again.
* { s18_mother != "asked" and s18_mother != "lunch" } ["Where are you standing?"]
    ~ up(tender, 1)
    "At the sink," said my mother, as if I'd asked where she kept her feet. "They're all out on their steps, the whole row. I've waved to that man. I haven't waved to him since the hedge." I'd never heard about the hedge. It took us nearly to ten.
* ["I've got eggs. I've got milk. I'm all right for bread."]
    ~ up(avoidance, 1)
    "And you'll open a window," said my mother. I said I would. "You'll be surprised what builds up," she said, and rang off, and rang back to say which window.
-
-> after_amy

=== after_amy
{ s21_amy:
- "come": Amy came up at ten, in her socks, with the machine under one arm and her nose pink. I'd said after, and it was.
- "yes": At ten there was somebody in the passage, not knocking. It was Amy. She'd the machine under one arm and was reading the number on my door as though it might be a different one.
- else: I hadn't answered her. It had lain on the table three hours saying *Is yours*. At ten I went down two floors to say so, and she opened the door with the machine already under her arm. "I was coming up not to ask you," said Amy. So we both came up.
}
# figure: amy at=left
"Bett said, 'I'm off, then,'" said Amy. "And I said, 'All right.' *All right*, I said. I said it like a person getting off a bus."
She wanted the room again. She has it in October, and April, and June. She put the machine down in the middle of the floor, on the same board, and she'd have liked me to be in it, she said, if I could manage not to talk.
I said that who would I talk to.
"You'd be surprised," said Amy. "People do it all the time. It's most of what I cut."
* [Take the chair.]
    I sat where I'd sat when it asked me the three questions. She moved the stand a foot nearer, thought, and moved it back.
* [Stand at the window.]
    I stood at the good bit of the sill. Across the way somebody had begun, in a small way, to iron.
* ["You sit in it too."]
    "I'm never in them," said Amy. She looked quite put out. Then she sat down on the floor with her back to the oven and pulled her sleeves over her hands.
-
# sfx: recorder-click caption="a recorder, switched on"
* [Be quiet. # hold: 4]
    There was the fridge, on its one idea. There was a tram. Someone below us ran a bath and got into it, and could be heard to find it too hot.
-
A bit before the second minute I breathed in. I heard it go by me, the whole length of the room, like a wardrobe being carried through on its side. Amy was looking at her needle. She held up a finger: one.
* [Say what comes.]
    ~ up(tender, 1)
    ~ s22_breath = "shoes"
    { memories ? mem_roomtone:
        ~ s22_breath = "right"
        "Right, then," I said.
        It wasn't a long one. It went out past her, and round the chair, and she let the tape run, and by and by she folded up the finger and put it away. "We'll have that," she said, very low. "Sorry. No. We'll have that."
    - else:
        "Shoes," I said.
        Amy looked at her feet. She looked at mine. She didn't stop the tape. "We'll have that," she said, very low. "Sorry. No. We'll have that."
    }
* [Let it out again, slowly. # silence]
    ~ up(footing, 1)
    ~ s22_breath = "out"
    I let it out. { memories ? mem_dark: There was a door, and it was shut, and I let it out all the same. } The needle lay back down on its pin. We did the whole four minutes ten. You could have got a piano in.
* [Look at Amy.]
    ~ s22_breath = "amy"
    She'd breathed in as well. We had both got one, right up to the top, and we sat there like two people with soup spoons. { kept ? kept_amy: "It's in the diary," said Amy, and had to stuff a sleeve in her mouth. | It was she who went first. It's on there: a sort of bark, and then me. }
-
# sfx: recorder-click caption="a recorder, switched off"
She wound the lead round her elbow. She'd a label ready with the month on it. { answered_amy: On April's she had put a plus sign and on June's she'd put nothing. | April's had a plus sign on it. June's had nothing after it, from when she couldn't get how many. } She held the pencil over this one for a while.
{ answered_amy: "It's warmer than June," said Amy, and put a plus. | "It's not so full as June. But it isn't October," said Amy, and put a plus. }
# figure: amy gone
# sfx: door-close caption="a door; socks on the stairs, going down"
-> after_drawer

=== after_drawer
When she'd gone I lifted the drawer again for a clean sheet.
~ drawer_open = true
* { not envelope_open } [The envelope. # hold: 2]
    ~ up(footing, 1)
    ~ envelope_open = true
    I'd left it so long that the gum had given up. It opened by itself, at one corner, when I lifted it to the lamp. One sheet, one side. # sfx: envelope caption="an envelope"
    \*Tuesdays. It sulks if you move it. It likes being talked to but it can tell if you're reading.*
    I read it as what I'd thought it was, and it made a kind of sense. Then I read it as what it was. It was Tuesday for another fifty minutes. I found the jug.
    ~ tree = tree + 1
    # sfx: water-pour caption="a jug, on the balcony, in the dark"
* { not envelope_open } [Leave it. Take a clean sheet from under it.]
    ~ up(avoidance, 1)
    I squared it up with the eleven. There are tins I've had for longer.
* { envelope_open } [Her sheet, about the tree. Read it again.]
    \*It can tell if you're reading.* I noticed for once the *you*. She could have said *one*. I took the jug out and stood there with nothing in my other hand, so that there'd be no mistake. # sfx: water-pour caption="a jug, on the balcony, in the dark"
    ~ tree = tree + 1
* { envelope_open } [A clean sheet. Nothing else.]
    The office's paper has the office's name at the top. I folded that over and tore along the ruler, so it had no name on it but what I'd put.
-
~ heard_voice = heard_voice + 1
{ voice:
- voice_low: "There's soup," I said to the tree, through the glass, to see. I said it low, as if I'd made it yesterday and there was no hurry. I'd picked it, out of three.
- voice_mid: "There's soup," I said to the tree, through the glass, to see. I said it as you'd call it through to the next room with your hands full. I'd picked it, out of three.
- voice_high: "There's soup," I said to the tree, through the glass, to see. It went up at the end, like somebody with the lid in her hand. I'd picked it, out of three.
}
There wasn't any soup, and it wasn't a good copy. It lasted me as far as the desk. { s14_pen == "hers": I hadn't got the good pen. She had, it was in a bag of hers with the cap off. I found a biro, and breathed on the end of it. | I uncapped the good pen, and got the nib warm. }
-> after_letter

=== after_letter
# letter: catherine title="To Catherine"
# music: letters
The top of the page, first; the part I've always been able to do. # as: prose
* Dearest Catherine, if the word may still cross the city at this hour with its collar up, and find your lamp, and not be turned away: I've carried it to your door more evenings than there are stairs. [ # fragment: ornament]
    ~ wrote(l5_salutation, "ornament")
    It was true about the stairs. I let it stand. # as: prose
* Dear Catherine, This is the twelfth of these. The others stop about here, at the second line, where it gets to be about something. So I am going to put down a third, and you can see me doing it. [ # fragment: exact]
    ~ wrote(l5_salutation, "exact")
    I counted the lines. I went over the third again, though it was dry. # as: prose
* { l1_salutation == "exact" } Catherine. Don't get up. I gave that to a man with a boat, for his wife, and it was the best thing in his letter. I had it from the bathroom door, that winter, and the soup. I'd like to say it to whose it was. [ # fragment: borrowed]
    ~ wrote(l5_salutation, "borrowed")
    It came back quite willingly, considering. # as: prose
* { l1_salutation == "borrowed" } Dear Catherine (I know you've already looked at the end), I once sold that bracket to a man with a boat. It was you in the bookshop in your wet coat, with your thumb in the place. I'd like to give you it back. [ # fragment: borrowed]
    ~ wrote(l5_salutation, "borrowed")
    The bracket shut as well as it ever did, but there was someone in it. # as: prose
* { s14_pen == "hers" } Catherine, it's Theodore. It's a Tuesday, it's late, I've had an egg. This is a biro. You've got the pen, and I thought you would want to know that it turns out not to have been the pen. [ # fragment: exact]
    ~ wrote(l5_salutation, "exact")
    { leaning >= 11: It was a leek. I left the egg; she'd worry about a leek. | { avoidance >= 16: I got up and had one, so that it would be true. | I put that in about the egg so that she'd know who was talking. } } # as: prose
* { s14_pen != "hers" } Catherine, it's Theodore. It's a Tuesday, it's late, I've had an egg. I am using the pen. I thought you'd want to know that it writes. [ # fragment: exact]
    ~ wrote(l5_salutation, "exact")
    { leaning >= 11: It was a leek. I left the egg; she'd worry about a leek. | { avoidance >= 16: I got up and had one, so that it would be true. | I put that in about the egg so that she'd know who was talking. } } # as: prose
-
Then something of ours. I had nobody's notes. # as: prose
* I see us at nineteen under those tall windows, two heads above one page, while the rain wrote the same long sentence down the glass, over and over, and could not be persuaded to cut it. You were the light on your side of the room. [ # fragment: ornament]
    ~ wrote(l5_memory, "ornament")
    She'd have had her pencil through it by *persuaded*. # as: prose
* { s11_told == "" or s11_told == "cut" } In the sixth week you leaned across and took three pages off me, and I got back a line and a half. I sulked for an hour. I have never told you what I did after the hour, which was go home and say it aloud to the wall until the man next door said it back. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    It was a yellow wall. He did it in a Welsh accent. # as: prose
* { s11_told == "telephone" } You rang me at my first job, as my mother, and I said 'Yes, Mum' for eleven minutes. I've told that as a story about how good you were. But it was my birthday, and you thought she'd forget, and you went and got me her for it. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    I'd told it at every party we ever went to. I'd never got as far as the birthday. # as: prose
* { s11_told == "sentence" } It's yours. *The sea has its back to us.* I told somebody it was mine, and then that I wasn't sure. You said it, in bed, with one foot out. I remember looking at the foot, and thinking, I'll have that. You can have the odd months and the even. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    I put the full stop in and felt it go, all twelve months, quite lightly. # as: prose
* { finished_it and unfinished == obj_bowl } You told a peach that you didn't know what I wanted, and I washed the bowl. I even did the ring underneath. I wanted that morning, Catherine, the one we were in, with you stood where you were. I thought if I said so you'd look round to see what was so special about it. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    I went and got it down, and put it where I could see the chip. # as: prose
* { finished_it and unfinished == obj_manuscript } You weren't in it; you looked. I've been through it tonight as nearly as I can with your eyes. There's your hat, and things you said, and all the doors are open as if someone had just gone through. I took you out. I believed that was the polite way to put a person in. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    The clip had left its bite in the first page and the last. # as: prose
* { finished_it and unfinished == obj_peg } You asked me in the tent if I was happy and I did my breathing at you until the birds. You lay and listened to me not snore. The answer was yes. I was looking for a better word. I've had all this time and a good dictionary, and it's still that one. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    I said it to the peg as well, to be on the safe side. # as: prose
* { not finished_it } There's one I can't get to the end of. You would know which, it's on my shelf and it makes no noise when I put it down. I've got us as far as laughing. I'd be glad of the rest from you, some time, as you saw it, however it comes out. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    So I left it without an end, and it looked like a door you'd put a chair against, to keep it open. # as: prose
* { memories ? mem_pocketcall } You rang me once from the inside of your coat. It's forty-one seconds: keys, the crossing, and you, buying plums from a man and getting the change wrong and letting him have it. It's the only thing of yours I had where you weren't talking to me, and you were so nice. [ # fragment: exact]
    ~ wrote(l5_memory, "exact")
    { s21_keep == "plums": I haven't got it now. I did it from memory, with the coins, and it came to forty-one. | I didn't play it, to check. I had it. } # as: prose
* { l1_memory == "borrowed" or l2_memory == "borrowed" or l3_memory == "borrowed" } I've gone on living off you. {l1_memory == "borrowed":There's a couple with a boat who have got our sheet. }{l2_memory == "borrowed":There's a girl at sea who has your peas. }{l3_memory == "borrowed":There's an old lady who's been given {unfinished == obj_bowl:our one chair|{unfinished == obj_manuscript:the use of your pencil|the tent}}. }It's all been very well received. Nobody asked me where I was getting it. [ # fragment: borrowed]
    ~ wrote(l5_memory, "borrowed")
    It read like a man emptying his pockets for a policeman, each thing on the counter. # as: prose
* { borrowed > 0 and l1_memory != "borrowed" and l2_memory != "borrowed" and l3_memory != "borrowed" } I've gone on living off you. I never gave anybody the sheet, or the peas. It was the small change: how you'd start a thing, how I'd get out of one. It's in some stranger's drawer now, with a ribbon round it. Nobody asked me where I was getting it. [ # fragment: borrowed]
    ~ wrote(l5_memory, "borrowed")
    I'd thought of it as mine to spend. I looked in the drawer, in case any was left. # as: prose
-
And then the next part, which I usually charge for. # as: prose
* Love is not lost, I think; it is only mislaid, in some room of the heart we've stopped heating, and lies there under its sheet, and keeps its shape. If ever you should pass the door I hope that you'll feel no draught. [ # fragment: ornament]
    ~ wrote(l5_truth, "ornament")
    It would do for anyone with a door. It was late, and it kept the rain off. # as: prose
* { s19_hard } I liked you best when no one else had read you. I've said it was the hours, or the door. It was the photograph on the back. There were people on the tram with you open on their knees and I wanted to go down the car shutting them. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    I'd said it aloud once, to a bag of chestnuts. It was no smaller in ink. # as: prose
* { haunt == haunt_room } You said I leave the room and go on standing in it. It's so. But I could hear you from in there. I heard all of it, the launderette, the pencil, what you said to the cat next door. I thought it counted as company. You weren't to know; I'd made it look so like nobody. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    I'd got up, I found, to write that. I sat down. # as: prose
* { haunt == haunt_carry } You told me to tell you when I'd had to carry anything for her. I never did. It went the other way: she had me up off the floor most mornings for a year and a half. Tonight she put me down. It isn't far from here, and I'm walking it. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    It was the first time I'd answered a thing she said inside of a year. # as: prose
* { haunt == haunt_after } You said I remember us beautifully and you'd have liked me to be there. So I looked for a day when I was. I've found one. You'd flu; I read you the racing, every horse, and I didn't once think how I'd tell it. I can't have, it's got no shape at all. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    There was a horse named Deputy Mayor. She'd made me go back for him. # as: prose
* { haunt == haunt_strangers } You said you'd have settled for one of the letters. This is it. It has had four hundred a year to practise on, and for most of them the best pen in the building, and it doesn't seem to have helped. I keep looking in the notes to see what you're like. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    The notes said nothing, being the blotter. # as: prose
* { memories ? mem_fear } I always supposed that anybody who met the rest of me would be polite about it. You weren't. You never were, not for one day out of eleven years, and I took it for complaint. You were the only one I'd let in far enough to be rude. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    I underlined *rude*. # as: prose
* { memories ? mem_dark } When a door shuts I hold my breath. It's from when I was small: if I was still enough, whoever it was would come back to see why. I did it when you went down with the last box. I believe I did it for a year. There was nothing for you to hear. [ # fragment: exact]
    ~ wrote(l5_truth, "exact")
    {s21_keep == "door":I read it over, and noticed I wasn't doing it. Somebody had him.|I read it over and noticed I was doing it.} # as: prose
* Whenever someone paid me to be sorry I was sorry to you, at the hourly rate. You've had it all by now, in instalments, in other people's writing, sent to other people's houses. I don't suppose any of it was ever forwarded. [ # fragment: borrowed]
    ~ wrote(l5_truth, "borrowed")
    { borrowed == 1: There couldn't have been so many. It had felt like more. | I tried to think of the houses. {l1_close == "exact":One had a pipe to knock on.|One had had a boat.} } # as: prose
-
Then out. # as: prose
* And so good night, across all these roofs. May every book you write be lit from underneath like water; may your evenings have two chairs; and if the wind should ever bring you lemons, think of me kindly, and close the window gently. Ever, Theodore. [ # fragment: ornament]
    ~ wrote(l5_close, "ornament")
    I'd meant to strike out *ever*. I blotted it instead. # as: prose
* You needn't answer. I'm not writing so as to be answered, or I don't think so; I shall look at the mat, but I always did. I hope the sheets are dry. Theodore. [ # fragment: exact]
    ~ wrote(l5_close, "exact")
    That was all there was, and I stopped. # as: prose
* { envelope_open } It took me all this while to open yours. You were right in every particular. It does sulk. I tried it tonight with a thing I had by heart, and it could tell. There's one lemon, and it's going yellow on the side toward you. Theodore. [ # fragment: exact]
    ~ wrote(l5_close, "exact")
    I went out with a torch, before I let that stand, to check which side. # as: prose
* { tree >= 4 } Your tree's alive. I don't know if you were told. I water it and say what sort of day it was, and I've stopped making the days better for it. Come and fetch it whenever you've a balcony, or else I'll go on as we are. Theodore. [ # fragment: exact]
    ~ wrote(l5_close, "exact")
    I'd nearly put *we're both well*. I'd nearly put *it misses you*. # as: prose
* There's to be a book, perhaps, of the ones I did for strangers, and you are all through it, like the name in rock. You can say no. You could go over it first with a pencil. I haven't had a no from you in so long that I'd know the hand anywhere. Theodore. [ # fragment: exact]
    ~ wrote(l5_close, "exact")
    { book_terms:
    - "trespass": I hadn't meant to put that. But the thing itself was at my elbow, with a cup put down next to it, and it had been very quiet.
    - "terms": I'd said I would ask her, and not be helped with the words. I hadn't been.
    - else: I'd been so happy about it, all that March, that I hadn't seen there was a person to ask.
    } # as: prose
* { l1_close == "exact" } There was more and I took it out, you'd have heard me puffing. I gave that to Harald to say, and then a job in the shed, and an hour. I haven't a shed. I'm going to put this down now and go and stand on the balcony. Theodore. [ # fragment: borrowed]
    ~ wrote(l5_close, "borrowed")
    I looked about for a pipe she might knock on. It's a big city; it'd have to be a long one. # as: prose
-
~ letters += letter_catherine
# letter: end
# stop: music
# as: prose
I blew on it. I read it through once, aloud, in my own voice. It took four minutes and some seconds.
* [Write her address on the front.]
    ~ s22_address = "hers"
    I'd never written it, and I knew it with the postcode. It went in the middle, in my own hand, and looked like several people's.
* [Write only her name.]
    ~ s22_address = "name"
    Nine letters, and not to anywhere. I stood it up against the cup.
* [Leave the front of it bare.]
    ~ up(avoidance, 1)
    ~ s22_address = "blank"
    I sealed it with nothing on it and laid it face up, if that's the face. Against the light you could see there was a fair amount in there.
-
I took off my shoes and put them side by side.
I hadn't pressed for it, but the lift came up. I heard it go by all the others. It opened at my floor, the one whose button's worn blank, and nobody got out, and it stood there with its light across the carpet and under my door, as long as they wait. # sfx: elevator caption="the lift, arriving by itself"
{ last_word:
- "thanks": It made a thin yellow line. I thanked whoever it was, and said good night.
- "stay": It made a thin yellow line. "Don't stay for me," I told whoever it was, and said good night.
- "goodnight": It made a thin yellow line. I'd said one good night already, and it hadn't used them up. I said good night to whoever it was.
- "we": It made a thin yellow line. A night watchman, I said; a sister. Nobody corrected the sister. I said good night to whoever it was.
- "hum": It made a thin yellow line. I gave whoever it was the four notes, and then the fifth, now that I had it, and said good night.
- else: It made a thin yellow line. I hadn't said it once that evening. I said good night to whoever it was.
}
-> after_where

=== after_where
{
- tender >= 16 && footing >= 16 && tender - footing <= 5 && footing - tender <= 5 && LIST_COUNT(memories) >= 8 && truths >= 3 && tree >= 4: -> ending_ascension
- leaning >= 12: -> ending_queue
- avoidance >= 16 && avoidance >= tender - 4: -> ending_quiet_house
- tender >= 20 && footing >= 19 && kept ? kept_amy: -> ending_roof
- tender > footing: -> ending_letter
- else: -> ending_own_name
}
