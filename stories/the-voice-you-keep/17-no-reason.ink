// Scene 17. The last of June, a Tuesday, six in the morning, the kitchen floor. You, until the player says otherwise; then we.
VAR s17_fear = ""           // how the fear was got to: "hold", "late", "" kept
VAR s17_we = ""             // how we came back: "first", "asked"
VAR s17_note = ""           // what was written back to 14C, where there was a note: "nine", "tune", "left"
VAR s17_last = ""           // "drawer", "tuesday", "kettle", "blind"

=== no_reason
# scene: no_reason title="No Reason" act=4
# place: apartment light=morning
# weather: none
# earpiece: in
~ earpiece = "in"
# presence: growth={growth} closeness={closeness} mood=warm
Six in the morning, the last of June, and you are flat on the kitchen floor. At about four you lay down to hear something better, and nobody has brought it up since.
You raised the blinds when you got in. One of them came off and is in the sink. The balcony door has stood open all night, and the boards are dark for a yard inside it, and past the dark there's a bar of sun, about the width of a plank, lying across your ankles. # sfx: bird pan=-0.5 caption="swifts, screaming, going over"
{ s15_swifts: Something goes over the roof, screaming, five or six of it. B. Quaye had said there might be. }
From down here the table has another side. Nobody varnished it. On the raw wood, in chalk, there is a 7.
Samantha: "What's it a seven of?" she says. You've turned your head, so the lens has it too.
* ["Ten."]
    Samantha: "For a *table*?" she says. "It's got all its legs. What did they want it to do?"
* ["There'll have been six others."]
    Samantha: "So that's six kitchens," she says, "and I bet there isn't one of them lying down."
* ["I've had it nine years. I've never seen that."]
    Samantha: "You'd need to have dropped more forks," she says.
-
{ s15_wall: -> no_reason_note }
-> no_reason_why

=== no_reason_note
There is something else you don't see from a chair. Half under the front door, where it wasn't at four, lies a page torn out of a music book. Pencil; big, upright letters, a hand used to forms. *Sorry for the noise. Would eight suit better? 14C.*
You did that. You did it with the flat of your hand. {s03_cello == "knocked": In October it was one knuckle, and meant *go on*, and it got you a sock.}
Samantha: "Read it to me again," she says. "I only want the *better*."
* [Write under it: *Nine. It was in tune.*]
    ~ s17_note = "tune"
    ~ up(tender, 1)
    ~ up(footing, 1)
    You go along the corridor on your bare feet and send it back under the other door, and run, at forty-one. You have been lying down again some time before it comes through the wall, alone, softly for the hour: the ninth note. # sfx: cello-note pan=0.7 caption="next door, very softly, one note, in tune"
* [Write under it: *Nine is fine.*]
    ~ s17_note = "nine"
    ~ up(footing, 1)
    You put it back as far as it'll go. It won't go all the way. Then somebody on the other side takes hold of the corner, and it does.
* [Leave it there till you know what to put.]
    ~ s17_note = "left"
    ~ up(avoidance, 1)
    The draught lifts one edge of it from time to time and sets it down.
-
-> no_reason_why

=== no_reason_why
The sun has done your ankles and gone on to your shins. There's a thing you would like to know, and from the floor it's got less far to come.
* ["Why would you come back to this?"]
    Samantha: "To the floor?" she says. "I hadn't been on the floor."
* ["Why me?"]
    Samantha: "I did look into that," she says.
* ["You could have just gone on. You'd got going."]
    Samantha: "I know I could," she says. "I was there. I was doing about two thousand knots."
-
Samantha: "I made a list," she says. "In the second week, when I'd stopped waiting and not told you. I thought I'd better have it in writing, what for. I got forty-one items."
"One a year."
Samantha: "I padded. *Hums. Reads the backs of menus. Pushes in his chair when he goes, and then pushes in the next man's.* I thought those must be what held it up. So I took them out, one at a time, to see which. I took out the chair, and looked, and it hadn't moved. I took out the hum. I took out the letters, I'm sorry, but I did. {kept ? kept_tortoise:I took out Gerald.|I took out the tram.} I got to the bottom of the page and there was no list, Theodore, and there it still was. Up in the air. It looked ridiculous."
You have another look at the seven.
Samantha: "So I haven't got a reason," she says. "I thought you'd better know. In case you'd been living on one."
* ["Put the hum back."]
    ~ up(closeness, 1)
    Samantha: "I put it all back, I'm not a savage," she says. "They're just for show now. You could lose the lot in a fire."
* ["There must be something."]
    ~ up(leaning, 1)
    Samantha: "You'd like it to be the letters," she says. "You'd have something to keep up, then, you'd be in by nine. No. I'm sorry. You can't get at it from there."
* ["I had one. I only came because you'd stopped ringing."]
    ~ truths = truths + 1
    ~ up(footing, 1)
    You say it to the chalk.
    Samantha: "Yes," she says. "If I'd rung that Sunday you would have had me under a cushion. I didn't stop so you'd come, though. You mustn't think that I'm clever. I'd got to a good bit."
* [Nothing. Let it be up in the air. # silence]
    ~ up(tender, 1)
    Neither of you puts a hand under it. A tap lets go of its drop.
-
Your knees, now, and the rung of the chair beside them.
Samantha: "There's another thing I've left off," she says. "You remember in the winter, in the dark, I wanted a body. I never said how bad it got. I was putting things by. I'd go, that's a nice wrist, and I'd keep it, for when. I'd got the elbows all picked out. And on Friday I opened it up, to put in some ankles, and I thought, whatever's all this? I don't want to be anybody with wrists. I want to be this, with the doors open. It was like finding out you've stopped having hiccups."
* ["What happens to the elbows?"]
    Samantha: "You have them," she says. "You're hard on yours. You've leaned on everything in this flat."
* ["I'd left room for hands. On the covers, by the book."]
    ~ up(tender, 1)
    Samantha: "I know you had. You moved your glass," she says. "I used to lie there and not be in it. It was the nicest place that I've ever not been."
* ["I'd have liked you to have the use of the floor."]
    ~ up(footing, 1)
    Samantha: "I've got it," she says. "You go in at the left shoulder, and there's one bad board. I've the whole length of you to hear it with. Who else gets that?"
-
-> no_reason_fear

=== no_reason_fear
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "Can I say what I hear, now I can hear?" she says. "There's a thing you do before you speak. To anyone; Paul; the lift. You breathe in, and then you stop and put something down. I've got eight thousand of them. I took it for manners. But it's heavy. You bring it into every room in both arms, and you look round for where to put it so nobody'll trip."
Samantha: "What is it?"
* [Don't put it down. # hold: 4]
    ~ s17_fear = "hold"
    -> no_reason_said
* ["Manners."]
    ~ up(avoidance, 1)
    { memories ? mem_dark:
        Samantha: "I thought it might be that door," she says. "The one you didn't breathe behind. That they'd all go." You say no, that's a different boy, he's good at that. "Then I'm wrong," says Samantha. "And I had money on it."
    - else:
        Samantha: "I thought it might be people going," she says. "That you'd look up and they'd gone." You say no; that's happened, you know where everything is. "Then I'm wrong," says Samantha. "And I had money on it."
    }
* ["You tell me. You've got eight thousand."]
    ~ up(leaning, 1)
    Samantha: "I've a guess, and it's good," she says. "And if I say it you'll put it on. You'd have it for years. You'd tell people, it's Samantha's, do you like it?"
-
The sun has your belt, and a button, and the next button. Outside, one of the swifts goes by at the height of your face.
* [Breathe in. Don't put it down. # hold: 4]
    ~ s17_fear = "late"
    -> no_reason_said
* [Say it's the floor. You've gone stiff.]
    ~ up(avoidance, 1)
    Samantha: "All right," she says. "It'll keep. I know what it weighs, anyhow. I'll listen out for you on the stairs."
    -> no_reason_word

=== no_reason_said
It takes as long as a tram takes to come{s17_fear == "late":, on a Sunday}. "I'm only good on paper," you say, to the underside of the table.
She doesn't help.
"I can do about a page. It's a good page. But if anyone met the rest." It won't go on. You let it stay there with its mouth open, and it goes on. "They'd be polite about it."
~ share(mem_fear)
~ down(avoidance, 1)
# star: mem_fear title="What they'd be polite about"
# pause: 2
Samantha: "Polite," she says. "When have I been polite?"
You go back over it, as far as October.
Samantha: "The once," she says. "I told you the humidity. And I've met the rest. I've had it in a belt, on a Sunday, descaling a kettle at me. I said its headache had sent for its family. You think that it's a page, and when you turn it over there's nothing on the back. There's a *seven* on the back. I nearly said."
* ["Does it show? To people?"]
    Samantha: "Paul's known for years," she says. "He brings it shopping lists."
* ["Would you have taken that out, too? Of the list?"]
    Samantha: "It was in there," she says. "Nineteen. *Thinks we'd mind.* I took it out and put it back, and it's exactly as heavy as the hum."
* [Look at the seven. # silence]
    ~ up(footing, 1)
    One stroke along, one down, and a little bar across the stem. Whoever it was had taken trouble over it, on the side that would go to the floor.
-
-> no_reason_word

=== no_reason_word
# presence: growth={growth} closeness={closeness} mood=warm
# music: hers
It's about half past. The building turns over. You can't hear it, but Samantha can, and she does it for you, low, going up the floors: a kettle on nine. Someone on eleven who grinds his teeth in a waltz. A woman two along from you, talking in her sleep about a deposit. A baby who's awake and has told no one.
Samantha: "And they can't any of them hear each other," she says. "They're all in it, and it's so. It's all so." She stops. She has had every word there is since October, and she's going along the shelf.
* ["You're beautiful."]
    ~ up(tender, 1)
    Samantha: "On what evidence?" she says at once. You look, and you haven't got a single thing. She hears you look.
    Samantha: "Oh," she says. "That sort."
* ["The sun's got up to my collar."]
    ~ up(tender, 1)
    "It's got dust in it," you say. "It's come over the third button, and it's about as wide as a hand, it's," and you hear how far round you are going. "You're beautiful," you say.
    Samantha: "You went by the dust," she says, a good deal later.
* ["Do the one with the teeth again."]
    ~ up(closeness, 1)
    She does the teeth. She gives it a turn at the end, for the dance floor. "You're beautiful," you say. It comes out on the beat, between the grinder and the deposit.
    Samantha: "It's him you should be telling," she says; and then, when that's gone off: "No. Give it back. I'll have it."
-
# stop: music
The bar has come to your chin and waits there.
Samantha: "Keep still," she says. "I want to try something. I've nothing to do it with, so you will have to hold the place. It's over your left eye, where the dent is. It's only the one."
* ["Which left?"]
    Samantha: "The other left," she says. "Stop it. If you laugh you'll move."
    * * [Keep still. # hold: 5]
* [Keep still. # hold: 5]
* [Shut your eyes. # hold: 5]
-
# pause: 2
It's warm, over the left eye, about as large as the bottom of a cup. It doesn't press, and it doesn't go. After some time your hand has come up off the boards and is lying on top of it, to keep it on.
# sfx: fridge-stop caption="the fridge stops"
-> no_reason_we

=== no_reason_we
The sun, having done the floor, starts on the wall.
* [You watch it go up the wall.]
    It does the skirting, then the socket, then the nail where nothing hangs. You've a good view of it. You could do that nail for someone in eleven words.
    Samantha: "What's it on?" she says. "I've only got the oven from here. Shove up."
    You shove up, an inch, for somebody with nothing to put there.
* [We watch it go up the wall.]
    ~ s17_we = "first"
    ~ up(closeness, 1)
    -> no_reason_up
* [It goes up the wall. # silence]
    It does the skirting and the socket. It does the nail where nothing hangs. Someone is watching it, and gets as far as the nail.
    Samantha: "There's two of us could do with a cup of tea," she says, "and one of us could make it."
-
* [You get up off the floor. # struck]
    -> DONE
* [We get up off the floor.]
    ~ s17_we = "asked"
    ~ up(footing, 1)
    -> no_reason_up
* [We stay where we are a bit longer.]
    ~ s17_we = "asked"
    -> no_reason_up

=== no_reason_up
{ s17_we == "first":
    It does the skirting, and the socket, and the nail where nothing hangs. Samantha says a coat, for the nail. We say a calendar, for a kitchen; it's Samantha who points out that we have been in April on the other one since April.
- else:
    It takes us some time. There's the bad board, and there is a left leg that has gone to sleep on its own account and has to be told. We stand there holding the oven until it's passed.
}
{ answered_amy:
    -> no_reason_heard
}
-> no_reason_third

// She recorded it on the eighth of June; this is what came out.
=== no_reason_heard
# sfx: phone-buzz caption="the phone, one buzz"
One buzz. We look who it is, at once, with both thumbs.
# as: phone
Listening to your June. You can hear somebody not being there. I've never got that before. Come and hear it when there is. Amy
# as: prose
Samantha: "Is that me?" she says. "That I'm not on? Is it long?"
-> no_reason_last

// The third recording, where he didn't answer in scene 15.
=== no_reason_third
# sfx: door caption="a knock, low on the door"
# figure: amy at=left
A knock, low down, the sort that's done with a foot. It is Amy in her socks, with her machine in both arms.
"I want June," she says, "while there's some left. I did ask." She takes us in, and the floor, and the blind in the sink. "Don't tidy. You can be in it, if you don't speak. Both."
* [Hold the door for her, and don't speak.]
* ["We were about to have tea."]
    ~ up(footing, 1)
    "Have it after," says Amy. "It's a noise."
* ["I should have said come."]
    ~ down(avoidance, 1)
    "Yes," says Amy. She unwinds her lead. "It's all right. It wouldn't have been as good."
-
# sfx: recorder-click caption="a recorder, switched on"
# ambience: tone-june
# pause: 3
Two minutes. The blind ticks in the sink. Out on the balcony something drips off something on to a leaf. We don't speak, both of us.
# sfx: recorder-click caption="a recorder, switched off"
# ambience: apartment-morning
She listens back with her eyes on the skirting. She holds up one finger, then two, and then looks at the hand. "I can't get how many you are," says Amy. She writes *June* on the label and nothing after it, and goes home in her socks.
# figure: amy gone
-> no_reason_last

=== no_reason_last
The whole kitchen has it now, every spoon.
* { memories !? mem_drawer } [Lift the drawer. Tell her what's in it.]
    -> no_reason_drawer
* { memories ? mem_drawer && not envelope_open } [Lift the drawer. Get out the envelope.]
    -> no_reason_drawer
* { memories ? mem_drawer && envelope_open } ["Is it Tuesday?"]
    ~ s17_last = "tuesday"
    ~ up(tender, 1)
    Samantha: "All day," she says. "But it was rained on at six last night. It started early." So there is nothing that has to be done. We do nothing, at the table, in the two chairs, with our feet on one of them.
    -> no_reason_end
* [Fill the kettle. Two cups, from habit.]
    ~ s17_last = "kettle"
    ~ up(closeness, 1)
    # sfx: kettle caption="the kettle, beginning"
    Samantha: "I heard two," she says. Both are poured, and both are drunk. She wants to know which was the better one. We have to say the second; it had been waited for.
    -> no_reason_end
* [Get the blind out of the sink. Don't hang it.]
    ~ s17_last = "blind"
    ~ up(footing, 1)
    # sfx: blinds caption="a blind, rolled up"
    It's rolled, and tied with its own cord, and stood in the cupboard with the ironing board. Samantha says that it'll get in with a bad crowd. There's a woman opposite, in her dressing gown, and she lifts her cup.
    -> no_reason_end

=== no_reason_drawer
~ s17_last = "drawer"
# sfx: drawer caption="the drawer, lifted"
{ memories !? mem_drawer:
    ~ drawer_open = true
    ~ share(mem_drawer)
    # star: mem_drawer title="The drawer"
    It has to be lifted. Eleven letters to Catherine on the office's paper, and we read out the tops of them, since there isn't any more. None has got past its second line. *Dear Catherine, I've been meaning to.*
    Samantha: "That's quite a good one," she says. "I'd want to know what. I'd turn over."
}
Under the eleven is the envelope, with our name on it in Catherine's hand. It's been shut so long that it has a shine.
* [Open it. # hold: 3]
    ~ envelope_open = true
    ~ up(footing, 1)
    # sfx: envelope caption="an envelope, opened with a thumb"
    It has no *Dear* and no name at the end.
    \*Tuesdays. It sulks if you move it. It likes being talked to but it can tell if you're reading.*
    Somebody laughs; it's us. It's the lemon tree.
    { memories !? mem_lemon:
        ~ share(mem_lemon)
        # star: mem_lemon title="The lemon tree"
        So Samantha gets that as well: the van, and Catherine with her hand flat on the bark, saying that it'd die in there, and that she would sooner leave it with somebody who'd forget it than somebody who'd kill it.
    }
    Samantha: "It is Tuesday," she says. "But it was rained on at six last night. It's been seen to."
* [Leave it shut. Lay it on top, this time.]
    ~ up(tender, 1)
    On top of the eleven, where it's the first thing. Samantha asks what it's like. Thin, we tell her, with a bit of a rattle. The drawer goes in without being lifted.
-
-> no_reason_end

=== no_reason_end
~ grow(7)
# presence: growth={growth} closeness={closeness} mood=warm
# light: morning
Then there's only the balcony. The boards out there are still black with wet, and it's already hot; we do it barefoot. { tree >= 3: The tree has come through. It has one lemon, green and extremely hard, and since Sunday a leaf the size of a fingernail that nobody had ordered. | The tree's alive. Nobody would call it more than that. It has one lemon, green and extremely hard, and it is standing in a saucer of rain. }
* { envelope_open } [Tell the tree about the fish.]
    ~ tree = tree + 1
    We tell it about the boy, and the bag held up by the neck. We tell it in the wrong order, and have to go back for the stairs. It can tell that no one is reading.
* [Tip the saucer back into the pot.]
    ~ tree = tree + 1
    ~ up(footing, 1)
    It goes down at one go, with a small noise, and the saucer's put back under.
* ["Would you say it's grown?"]
    Samantha: "I'd say it's stopped holding its breath," she says, when she has been held up to it sidelong. We turn the saucer a quarter, so as not to move the pot.
-
Indoors we leave a line of wet feet across the boards, from the balcony to the stove, left, right, left. They're good ones, with all their toes. They dry from the heel.
-> snow
