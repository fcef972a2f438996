// Scene 1. Eight paid hours of other people's love, and one line in it that was his own. Letter 1.

VAR s01_dentist = ""    // how the dentist signed off: "brother", "regards", "name"
VAR s01_photo = false   // he saw the photograph of the boat
VAR s01_rang = false    // he rang Harald and asked which March
VAR s01_blot = ""       // the paid blot: "bea" (by her name), "end" (over the last word), "none"
VAR s01_draft = ""      // what became of the draft in his own hand: "pocket", "shred", "dear"

=== letter_office
# scene: letter_office title="The Letter Office" act=1
# place: letter-office light=day
# sfx: printer pan=-0.4 caption="a printer, drawing somebody's handwriting"
This morning your handwriting belongs to a dentist. It leans backwards, and it has been apologising to his brother since ten past nine.
You write the thing out, fourth desk from the window, and the printer takes your page and writes it again in the client's hand. People pay extra for blots.
One long room, glass down one side, twenty-two desks. From nine to six it is in love, or in mourning, or sorry about the car, and there's nothing to hear but pens. Nobody has ever asked you to sign.
The dentist has done their father's car, and the money. All he wants now is a last word before his name.
* ["Your brother."]
    ~ s01_dentist = "brother"
    On the form he calls him *the recipient*, four times. But there's a box at the bottom for who is paying, and there, in capitals, pressed so hard it has come through: HIS BROTHER.
* ["Regards." He's a dentist.]
    ~ s01_dentist = "regards"
    The printer makes the R twice the height of anything else on the page, with a flag. He must practise that R.
* [No last word. Only the name.]
    ~ s01_dentist = "name"
    That leaves a hand's breadth of white above *Anders*. You're paid by the letter, so the white he gets for nothing.
-
# figure: paul at=right
At noon Paul comes over with half a sandwich. He runs the front desk, and reads everything that goes out because he likes to.
He also likes shopping lists, other people's, left behind in trolleys. They go in an album, with corners. Today's is laid on your blotter: *grapes, bleach, candles, NICE cheese*. The *nice* is underlined until it tore.
"So who's coming?" says Paul.
* ["His daughter. She's bringing someone."]
    The bleach is for the hall, you tell him, where the cat was. It's the wrong cheese, but he'll have stood in front of it a good ten minutes. Paul writes on the back, for the album, *daughter + 1*.
* ["Nobody. He eats it in the bath."]
    Paul considers the list with new respect. "By candlelight," he says.
    "The bleach is for the bath. He has standards." Paul writes *BATH* on the back, for the album.
* [Say you've an express waiting.]
    "Course you have." He picks the list up by its edges. "Grapes, though," he says, going. "Somebody's not well." You move the stapler to where the list was.
-
# figure: paul gone
There is an express waiting. The client's notes come to eighteen words, and that's with the 74. *Bea. 74. Fifty years in March. Bad hip. We had a boat. She'll know if it's too long.*
It's October. He is five months early or seven months late. Harald Lindqvist has ticked *Express*.
- (letter_office_desk)
* [The handwriting sample. # look: sample at=left label="the handwriting sample"]
    Clients copy out a sentence, so that the printer can learn the hand. Harald's is from the noticeboard of a harbour: *Visiting vessels report to the office.* Then, lower down and smaller: *Is this enough.*
    -> letter_office_desk
* [The photograph. # look: photograph at=right label="the photograph"]
    ~ s01_photo = true
    One photograph, to be returned. Four metres of boat on a trailer in a front garden, with the grass up round its wheels. There's a saucepan lying in the bottom. At the edge of the picture is somebody's elbow, leaving.
    -> letter_office_desk
* [Ring him and ask which March.]
    ~ s01_rang = true
    ~ up(footing, 1)
    It rings a long time in what sounds like a hall. "Lindqvist," says a man, out of breath. You ask him which March.
    "The next one. Only I might not be—" and then he's away from the phone, shouting cheerfully into a house: "Nobody! Windows! A man about windows!"
    -> letter_office_desk
+ [Uncap the pen.]
-
# sfx: pen caption="the cap comes off a pen"
It's the good pen. Catherine gave it to you the year you both sold something, and you use it only for other people. It has proposed to the same Pauline twice, for different men. It has never signed for a parcel.
# letter: fifty title="For fifty years together"
# music: letters
{s01_rang: You know which March, now. What he calls her when there's no man about the windows, you don't.|First, what he calls her. You've no idea.} # as: prose
* My dearest Bea, harbour of all my days, [ # fragment: ornament]
    ~ wrote(l1_salutation, "ornament")
    That's eight words gone and nothing has happened to anybody. You try to hear him say *harbour* in that hand. # as: prose
* Dear Bea (I know you've already looked at the end), [ # fragment: borrowed]
    ~ wrote(l1_salutation, "borrowed")
    In the bookshop on the corner she read last pages, standing, before she'd pay. You look at the bracket. It has shut behind itself. # as: prose
* Bea. Don't get up. [ # fragment: exact]
    ~ wrote(l1_salutation, "exact")
    She will, of course, hip and all, and come through to see what he's done. You put in a comma to slow her down, and take it out again. # as: prose
-
Then something they both remember. He's given you a boat. He hasn't said what was wrong with it. # as: prose
* Do you remember the boat, and the gold laid down across the water for us every evening? The sea was kind because you were on it. I have carried those evenings about with me through all the winters since, and not one of them has gone out. [ # fragment: ornament]
    ~ wrote(l1_memory, "ornament")
    You did a week of these once with a temperature. Nobody sent one back. # as: prose
* The first week, you asked me to take the other end of a sheet. We folded towards each other and away and towards, and when the corners met you took mine out of my hands. Fifty years, and I'm still walking up to you holding two corners. [ # fragment: borrowed]
    ~ wrote(l1_memory, "borrowed")
    It was a launderette, and you were nineteen, the pair of you, and it was the only sheet. The Lindqvists will have had a line in the garden. # as: prose
* The boat leaked. I steered and you bailed, with the saucepan, and you never asked to change places, because you'd seen my knuckles. You did the potatoes in it the same night. I said they were good. 'They're bilge, Harald,' you said, and had some more. [ # fragment: exact]
    ~ wrote(l1_memory, "exact")
    {s01_photo: The saucepan's in the photograph. The potatoes you would swear to in court.|You've no evidence for a saucepan. But it was a boat, and it will have leaked, and they'd have used something.} # as: prose
-
And now what he can't say. He's paid for it in advance, at the higher rate. # as: prose
* If I were given every hour again I'd ask for them in the same order, in the same weather, with you at the far end of each one and the light behind you. No man was ever luckier in his days, or slower to say so. [ # fragment: ornament]
    ~ wrote(l1_truth, "ornament")
    ~ up(avoidance, 1)
    You think you gave this one to a surveyor, in spring. He had a window too. # as: prose
* You talk in the dark when you think I've gone off. What's left in the fridge, whom you should have rung. I could answer. I lie there with my face arranged and listen, because you tell it better when it isn't to me. [ # fragment: borrowed]
    ~ wrote(l1_truth, "borrowed")
    The pen has stopped. At the next desk the printer is doing a widow, very upright, at a great rate. # as: prose
* I come up the stairs behind you now. You think I've got slow. I keep one hand out the whole way, about a foot from your coat, and at the top I put it in my pocket before you turn round. [ # fragment: exact]
    ~ wrote(l1_truth, "exact")
    ~ up(tender, 1)
    Thirteen stairs, you decide, with the rail on the wrong side. You've never met these people. You can smell the hall. # as: prose
-
Then out, before she notices how long it is. # as: prose
* So here is to the next fifty, my own Bea, under whatever stars are left to us. May every tide that takes us out bring us home again, hand in hand, while there's a quay and a lamp on it. For ever and a day, your Harald. [ # fragment: ornament]
    ~ wrote(l1_close, "ornament")
    The hip, you notice, has got better. # as: prose
* You have always said I go on for one sentence after the end. I've looked for it in this and can't tell which it is. Cross it out when you come to it, in pencil, and I won't ask to see. Harald. [ # fragment: borrowed]
    ~ wrote(l1_close, "borrowed")
    There was only one pencil that did that. It lived behind an ear. # as: prose
* There was more and I took it out. You'd have heard me puffing. It's nearly four, so I'm bringing this in with the tea, and then I've something to see to in the shed. When you've read it, knock on the pipe. Harald. [ # fragment: exact]
    ~ wrote(l1_close, "exact")
    You give him an hour out there, and a job with a lot of small screws. # as: prose
-
~ letters += letter_fifty
# letter: end
# stop: music
# sfx: printer pan=-0.1 caption="the printer begins, slowly, pressing hard"
You lay the page in the tray. The printer thinks about Harald for nine seconds and then starts to be him. He keeps close to the line and presses hard.
Then the blot, four-fifty apiece. In the box for it he has put, *If you think so.*
* [One by her name, where he'd have stopped.]
    ~ s01_blot = "bea"
    The printer sets the nib down beside *Bea* and holds it there for one whole second. It's the longest the machine ever goes without a word.
* [One on the last word, for haste.]
    ~ s01_blot = "end"
    It comes out with a tail, going right. He has heard her on the stairs, and turned the paper over, and begun to whistle.
* [None. She'd know.]
    ~ s01_blot = "none"
    You put a line through the box. You've saved him the four-fifty and he'll never hear of it. The printer had the nib up ready, and has to put it down.
-
# light: dusk
# figure: paul at=right
At ten to six Paul is back, with Bea's letter not yet in its envelope. Behind him the cleaner is putting the chairs up.
{ s01_dentist:
- "brother": "Your dentist rang. Could he have a look at it again before it went. I told him it went at eleven. 'Oh God,' he says." Paul thinks. "Then he says, 'Good.'"
- "regards": "Your dentist's been on. Delighted. It's the first thing we've done that sounds like him. He asked me if I'd seen the R."
- else: "Your dentist thinks a word's come off the end. I said I'd look on the floor." He did look, you can tell: there's dust on one knee.
}
{ s01_blot:
- "bea": He holds Bea's page up against the window. "You've given him a blot," he says. "Oh, well *placed*."
- "end": He holds Bea's page up against the window. "Look at him hiding it," says Paul, with his nose to the blot. "He'll have sat on it."
- else: He holds Bea's page up against the window. "No blot?" he says, and looks again. "No. Quite right."
}
-> letter_office_paul

=== letter_office_paul
{
- l1_memory == "borrowed":
    Then he reads you the sheet. He does it with both arms, and when the corners meet, so do his hands. "*Holding two corners*," says Paul. "I mean. How does he come up with it?"
    The launderette had a clock with a bear on it. You were there till closing.
- l1_truth == "borrowed":
    He lowers his voice for it. "*With my face arranged*. I've done that. I've done that *this week*." He shakes his head at Harald. "Fifty years, and he just lets her talk."
    The cleaner's mop comes down the row. You lift both feet for it, and have them up still when it has gone.
- l1_salutation == "borrowed":
    He's laughing before he gets to you. "*I know you've already looked at the end*. That's her, isn't it? That's her to the life, you can see her doing it."
    You can. She's in a wet coat, with her thumb holding the place she hasn't paid for.
- l1_close == "borrowed":
    "That bit with the pencil," says Paul. "*And I won't ask to see*. You think, well, he's no trouble. And then you think, hang on. Fifty years, and he never once asked to see?"
    You tell him it's an idiom.
- l1_truth == "exact":
    Paul has his arm out in front of him, and is walking it behind a coat that isn't there. "A *foot* away," he says. "He must get so tired."
    It was a ladder, in fact, the day of the shelves, with Catherine at the top of it holding a spirit level. You stood underneath with both hands up. When she looked down you were doing your cuffs.
- l1_memory == "exact":
    "*They're bilge, Harald*," says Paul, in quite a good Bea. "And she never asked to change places. He knew. All that time he's known."
    Catherine drove. You had the map. In eleven years nobody in that car proposed any other arrangement, and the map was of the wrong county for two of them.
- l1_salutation == "exact":
    "Four words," Paul says, "and she's up. She's halfway to the door." He holds the page away from him, to give her room.
    You've said it yourself, through a bathroom door, with soup. It was tomato. You had forgotten the spoon.
- l1_close == "exact":
    "He'll be out there with his ear against the pipe," says Paul. "He won't do one screw. Oh, *knock*, Bea."
    One knock was the kettle. Two was *come and read this*. It was a good pipe. You could hear two from the bath.
- else:
    He has read it twice, the second time more slowly, looking for the number of the house. "Lovely," he says, and turns it over for the rest.
    You know what there'd be in the margin. You know the pencil.
}
{l1_memory == "ornament" && l1_truth == "ornament" && l1_salutation == "ornament" && l1_close == "ornament": "Where'd you get it?"|"Is that from the notes?"} he says.
* ["It's mostly verbs."]
    ~ up(avoidance, 1)
    "Mostly verbs," says Paul, happily, and you watch him put it away to take home.
* ["Somebody I knew."]
    ~ up(tender, 1)
    Paul looks at the page, then at you, and then has the manners to look at the page. "Well, Bea's got it now," he says.
* [Ask to have it back a minute.]
    He gives it to you at once. You look for the place. But it's all in Harald's hand by now, every word pressing as hard as the next, and there's no seeing where you would cut. You give it back.
* [Say nothing. # silence]
    Paul waits as long as anyone would, squaring the page on the edge of your desk. You'd been about to do that.
-
# sfx: envelope pan=0.3 caption="an envelope, licked and pressed"
"Ines failed a bishop this morning," he says, doing the flap. Ines is the girlfriend; she examines drivers. "Mirrors." And Harald goes into the sack with the rest of the night's post.
# figure: paul gone
# sfx: door pan=0.6 caption="the street door"
Your own page, the one the printer read from, is still in the tray. House rule: drafts through the shredder by six.
* [Shred it.]
    ~ s01_draft = "shred"
    It goes in as a marriage and comes out as bedding. A woman comes for it on Fridays. She has rabbits.
* [Fold it into your jacket.]
    ~ s01_draft = "pocket"
    ~ down(avoidance, 1)
    The jacket is the colour of tobacco and has five pockets. This is the inside one, where it keeps a tram ticket and a button that came off somebody at a wedding.
* [Turn it over. Write "Dear Catherine".]
    ~ s01_draft = "dear"
    You do it with the office biro. *Dear Catherine, There's a man called Harald who* and you'd go on, but it's one minute to, and the cleaner would like your chair.
-
The lamps go off from the back of the room, in rows. At the next desk the printer has come to the end of its widow. It holds the page out to an empty chair, and goes on holding it.
-> way_home
