// 20 The Book. March, a Saturday. A parcel: she sent his letters to a publisher, unasked, in June. Hardly a pronoun left.
VAR s20_read = 0        // slips read: Bea's, Tove's, Lise's
VAR s20_name = ""       // what goes in the blank under the title: "theodore", "both", "blank"
VAR s20_promise = false // she has promised to tell him first, next time

=== the_book
# scene: the_book title="The Book" act=5
# place: apartment light=morning
# ambience: apartment-morning
# sfx: parcel caption="a parcel, put down on a table"
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=bright
~ earpiece = "in"
Saturday, in March. The parcel has been on the table for an hour, and we've walked round it. It is the size of a loaf. Whoever tied the string has tied up boats.
The sender is Hollis & Daughter, of Ropewalk Street. Nothing has been ordered from Hollis, or from his daughter.
Samantha: "They've found Gerald," she says.
"When?"
Samantha: "Tuesday. I was saving it. He was next door, in the airing cupboard, second shelf, on the good towels. The neighbour thought he was hers. She'd been calling him Susan."
{ kept ? kept_tortoise:
    {do_not_disturb_feed:So much for the motorway services. So much for the hat.|So much for the poster.} We gave that animal a wife in Portugal.
- else:
    For a year and a half two people have paid lawyers to describe that tortoise's feelings.
}
Samantha: "The judge had him brought in," she says. "He walked the length of the bench. It took a quarter of an hour, and they all stood. Then he got to the neighbour's handbag and put his head in. So Susan it is." She's telling it faster than it needs.
* ["What's in the parcel, Samantha?"]
    There's a gap, and it isn't the lake.
    Samantha: "I've got a speech," she says. "It only works after."
* ["Did he put on weight?"]
    Samantha: "Two hundred grams," she says. "He'd been having her sandwiches." And then, as if that had used up the tortoise: "I do wish you'd open it."
* [Fetch the scissors. # silence]
    Samantha: "Oh," she says. "Oh, good. Mind the corner. No, you'll be fine. I've only got the one speech and it goes after."
-
# sfx: scissors caption="scissors, string"
Under the paper there's paper, and under that a book, or what a book is before it's let out: a cream cover, a smell of glue. Across the top, in black, *On Behalf Of*. Below that is a rule, and below the rule a blank, the height of a name.
A letter falls from it, typed, on a machine with a bad *e*.
# as: letter
Dear Sir, I am the Daughter. I am seventy-one. In June I was sent thirty-one letters by your friend, who said at once that you didn't know. I read them aloud to my sister, who is blind and has a temper, and who asked for one of them again. Nobody has been asked for again in this house since 1988.
I have had them set, which was forward of me. I don't know what you're called. Your friend says it's for you to say. J. Hollis (Miss). # sfx: page-turn caption="a page, another, another"
# as: prose
It falls open. There's a dentist in it, and a widow, and a man to a Pauline. They went out in a backward slant, or in capitals, and here they all are in the one type, with their hats off.
* ["What have you done?"]
    ~ up(avoidance, 1)
    Samantha: "That's nearly how I put it in the speech," she says. "Only I'd got it at the end."
* ["June?"]
    Samantha: "You'd got me on the table, by the butter," she says. "I thought that you'd notice the month."
* [Look at the back, for the price. # silence]
    There isn't one yet. There's a box, ruled in pencil, where one might go.
    Samantha: "I told her not less than a lunch," she says.
-
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "You weren't talking to me. So I read you," she says. "All of it, everything that had gone out, seven years. It was that or the fridge. And one in a hundred had somebody standing in it. I knew you'd say it was mostly verbs. So I asked a person who'd never met you."
"You asked her."
Samantha: "I asked them all. I wrote to thirty-one people and said who you were and might we. They've put slips in. The only one I didn't ask is the one who'd have said no. In such good prose. I'd have believed it."
Blue slips stand out of the top edge, a dozen or so, put in straight.
-> book_slips

=== book_slips
* [The first slip. It's in ballpoint, and leans. # look: bea at=left label="a blue slip: Lindqvist"]
    ~ s20_read = s20_read + 1
    -> book_bea
* [The one with an oil thumb on it. # look: tove at=centre label="a blue slip: Aguilar"]
    ~ s20_read = s20_read + 1
    -> book_tove
* [The one in two different hands. # look: lise at=right label="a blue slip: Brandt"]
    ~ s20_read = s20_read + 1
    -> book_lise
* { s20_read > 1 } [Close it, with a thumb in the place.]
    -> book_close

= book_bea
{ l1_truth:
- "exact":
    Harald says, in type: *I keep one hand out the whole way, about a foot from your coat, and at the top I put it in my pocket before you turn round.*
    Bea says, on the blue: "I have known about the hand six years. There's a mirror on the turn of the stairs. I never let on or he'd have stopped. Print it, he doesn't read books. B. Lindqvist."
- "borrowed":
    Harald says, in type: *I lie there with my face arranged and listen, because you tell it better when it isn't to me.*
    Bea says, on the blue: "Harald is gone before the lamp's out, he always has been. So there is somebody else's husband lying there listening. I've got into the way of telling him things. I hope that is all right with his wife. B. Lindqvist."
- else:
    Harald says, in type: *If I were given every hour again I'd ask for them in the same order, in the same weather, with you at the far end of each one.*
    Bea says, on the blue: "It's very fine. I knew it was bought. But Harald has never in his life paid for anything to be put on, not on a cake even. So I had that. B. Lindqvist."
}
{ l1_memory:
- "exact": Underneath, when she'd thought of it: "It was soup, not potatoes. Who told you about the saucepan?"
- "borrowed": Underneath, when she'd thought of it: "We never used a launderette. But he came in off the line last Sunday holding out two corners, and stood there till I took them."
- else: Underneath, when she'd thought of it: "There was no gold on the water. It was Tuesdays, and midges."
}
{ l1_truth == "borrowed" or l1_memory == "borrowed":
    "She knows." It's said aloud, to the sink.
    Samantha: "I didn't tell her," she says. "She worked it out. It took her one reading, standing up."
- else:
    Samantha: "She asked what you looked like," she says. "I said like a person about to hold a door."
}
-> book_slips

= book_tove
{ l2_truth:
- "exact":
    The oil has come through onto a line of Ruben's: *I would like you to write and say what you do with your hands from when you get up, in order. You needn't make it interesting.*
    "Please see attached," and attached, folded small, are eleven sheets. *0540. Boots. Left, then right. 0544. Wash, one hand (other one's for the rail).* It goes on to midnight. At some point a chair has been drawn up to the table. "He's had it laminated," says a different pen, at the end. "T. Aguilar, 2nd Eng."
- "borrowed":
    The oil has come through onto a line of Ruben's: *I ask you how you are, and then I tell you about the gutters before you can answer.*
    She writes: "I read this out on watch. Six of us. Every one had a father with gutters. I ask him for the gutters now before he can start, and then he's nothing left to say and has to ask me. T. Aguilar, 2nd Eng."
- else:
    The oil has come through onto a line of Ruben's: *You need only lay your palm against the hull to feel us humming at the other end.*
    She writes: "That's the port compressor. I did go down after my watch, though, and put my hand on it. Don't tell Dad. T. Aguilar, 2nd Eng."
}
{ l2_memory:
- "exact": There's a postscript, sideways, up the edge: "For my birthday he sent a towel."
- "borrowed": There's a postscript, sideways, up the edge: "Mum did the peas. Who did the peas?"
- else: There's a postscript, sideways, up the edge: "I can't swim. He knows I can't."
}
{ l2_close == "exact":
    And another, smaller: "He *was* by the taxis."
}
{ l2_salutation == "exact":
    At the foot, in a hand that has been nowhere near an engine: "I was in the other room for my knitting."
}
{ l2_memory == "borrowed":
    Samantha: "I didn't answer that one," she says. "I thought you might."
- else:
    Samantha: "That's the one Miss Hollis's sister asked for again," she says. "She'd been a telephonist. She'd put through a lot of fathers."
}
-> book_slips

= book_lise
{ l3_truth:
- "exact":
    Where it opens, Ada says: *I don't want the piano. I didn't want it then. I wanted you to ask me.* {s11_plain:After that there's white, to the foot of the page.|The next line, about strings, is there. Miss Hollis has ringed it and put a query. It's the only query in the book.}
    The slip, in small round writing, says: "She came on a Thursday. I asked her if she'd like the piano. She said no." And below, in pencil, pressed hard: "Then we had the cake."
- "borrowed":
    Where it opens, Ada says: *You took the piano. I took being right. I've had it nine years now in the front room, where it shows.*
    The slip, in pencil, pressed hard, says: "It isn't me, but I know her." And below, in small round writing: "I thought it was Ada to the life. I rang to say so, and she said it was somebody in an office. So then we had to talk about who."
- else:
    Where it opens, Ada says: *Pride is a wall that two people build from either side, and I know I have laid my share of the stones.*
    The slip, in small round writing, says: "It isn't how Ada goes on, so I rang up to find out what she'd given for it." And below, in pencil, pressed hard: "I told her. We've spoken most nights since, about the price."
}
{ l3_close == "exact":
    Up the edge, in the round writing: "It *is* the stop after the chapel. I told him so."
}
Samantha: "I asked if either of them could play yet," she says. "No. They've got it open, though. They keep the bills in it.{l3_salutation == "exact": The tuner has to lift them out.}"
-> book_slips

=== book_close
# presence: growth={growth} closeness={closeness} mood=warm
{ s16_postscript == "sent":
    Behind the last of them, not counted with the thirty-one, is one that was only finished on the stairs: three lines, HALL and NOT HALL, the colander. It has no blue slip. It has a strip of the tape that comes out of a labelling machine. *KEPT*, says the strip.
}
{ borrowed > 1:
    Down the margins, here and there, Miss Hollis has set a tick in pencil, at her friend's asking. They aren't by the best lines. It takes a page or two to see that the ticked ones have the same woman in them. And on the last page, with no client's name above it, is *Dear Catherine*, and a comma.
    Samantha: "I couldn't ask Catherine," she says. "I'd got the letter written. But she isn't one of the clients. She's only what it's made of. That one's yours to send."
- else:
    On the last page, with no client's name above it, Miss Hollis has had set *Dear Catherine*, and a comma, and left it there.
    Samantha: "I told her there was a thirty-second," she says. "I said it might be years. That one's yours to send."
}
Through the wall someone is tuning, up and up and a hair too far. { tree >= 3: Out on the balcony the lemon has begun to turn. | Out on the balcony there's the lemon, green as a bottle, with one yellow thumbprint. } # sfx: cello-tuning pan=0.7 caption="next door, a string being brought up to the note"
Samantha: "I've left you the gap," she says. "For saying it in."
* ["I'd never have done it."]
    -> book_gift
* ["Yes. And I say what comes out of it."]
    -> book_terms_set
* ["They weren't yours to send."]
    -> book_trespass

=== book_gift
~ book_terms = "gift"
~ up(tender, 1)
~ up(closeness, 1)
Samantha: "No," she says, with such satisfaction. "You'd have got as far as the string."
It has been on a press. Somebody in Ropewalk Street has had ink to the elbow over a dentist.
* [Read her one, aloud, as if it were anybody's.]
    So the kitchen hears the widow, all four pages. There's a place near the end where it wants to go fast, and doesn't.
    Samantha: "Asked for again," she says.
* ["How did you know I'd want it?"]
    ~ up(leaning, 1)
    Samantha: "I didn't. I wanted it," she says. "I dressed it up as you for a while. What does it weigh? Miss Hollis would only give me grams."
    "About two pears."
* ["You could have been wrong."]
    ~ up(footing, 1)
    Samantha: "I'd a speech for that as well," she says. "It was shorter. There was a bit about the postage."
-
-> book_blank

=== book_terms_set
~ book_terms = "terms"
~ up(footing, 1)
~ s20_promise = true
Samantha: "Go on," she says, sitting up, by the sound. "I'm taking it down."
"The surveyor's can go, and the one with the doves. I'll ask Catherine myself, for the ones she's in. If she says no, it's no, and you won't help me to word it. And you tell me. Before. Next time you do a thing for me."
Samantha: "I'll tell you before I do anything again," she says. "I'm writing it where I'll see it. What about commission? I got her up from eight per cent."
* ["To what?"]
    ~ up(closeness, 1)
    Samantha: "Eleven," she says. "I told her eleven was a thing with you. She thought it was religious."
* ["And the dentist stays in."]
    ~ up(tender, 1)
    Samantha: "Miss Hollis wanted him out. She has a dentist," she says. "I said over my dead body, and she asked what I meant by that, and it took the rest of the call."
* ["I'm sorry. That came out like a solicitor."]
    ~ down(footing, 1)
    ~ up(leaning, 1)
    Samantha: "Don't you dare," she says. "It was lovely. I've never had any terms before."
-
-> book_blank

=== book_trespass
~ book_terms = "trespass"
~ up(footing, 1)
~ down(closeness, 1)
# presence: growth={growth} closeness={closeness} mood=hurt
A tram goes down the hill, and can be heard to stop, and let somebody off.
Samantha: "No," she says. "They weren't."
She could bring in Bea. All the blue slips are standing there with their hands up, and she doesn't call on one.
"They were in other people's handwriting. It was the only reason I could do it."
Samantha: "I know," she says. "I thought, if he sees it in type. I thought I'd be quick and it wouldn't count. I did it on the tram once, in about a dozen words. I'll write to Miss Hollis."
* (book_wrote) ["I'll write to her."]
    ~ up(footing, 1)
    { s14_pen == "hers": There's a biro, with *Pell and Orr* on it. It has never said a thing for anybody but solicitors. | The cap comes off the good pen. It has proposed to Pauline and buried several people, all on behalf of. } What it says is: *Dear Miss Hollis, Please wait. I didn't know. I'd like to read them first, as though they were someone's.*
    Samantha: "And you'll sign that?" she says, and hears it being done.
* ["Thirty-one people said yes to you."]
    ~ up(tender, 1)
    ~ s20_promise = true
    Samantha: "And one would have said no," she says, "and I'd got his address. I'll tell you before I do anything again. It won't be much use to you. I'd like to have said it."
* [Put it back in its paper. Do up the string.]
    ~ up(avoidance, 1)
    ~ down(tender, 1)
    The paper goes back by its folds. The string won't go round twice now. It goes round once and is held there, under a thumb, for want of somebody to lend a finger.
    Samantha: "I would," she says. "You know I would."
    The thumb comes off. The paper opens.
-
The book isn't sent back, and it isn't given a shelf. At noon a cup is put down next to it.
-> book_blank

=== book_blank
# presence: growth={growth} closeness={closeness} mood=far
There is still the cream cover, with its rule, and the place for a name.
{ kept ? kept_goodpen && s14_pen != "hers" && not book_trespass.book_wrote:
    Samantha: "It's been to sea, that pen, and to two golden weddings," she says. "It's never once been home."
- else:
    Samantha: "It wants something there," she says. "She's got you down in the ledger as Sir."
}
* { s14_pen == "hers" } [The biro off the gas bill, then. Theodore.]
    ~ s20_name = "theodore"
    ~ up(footing, 1)
    It skips on the *T*. By the second *o* it has warmed up, and the hand has slowed down, and it's only by looking away to the window that the rest gets written. # sfx: pen caption="a biro, eight letters"
    Samantha: "There he is," she says.
* { s14_pen != "hers" } [The good pen, then. Theodore.]
    ~ up(footing, 1)
    ~ s20_name = "theodore"
    The *T* is all right. By the second *o* the hand has seen what it's at, and slows down, and it's only by looking away to the window that the rest gets written. # sfx: pen caption="a pen, eight letters"
    Samantha: "There he is," she says.
* ["Put both of us."]
    ~ up(leaning, 1)
    ~ up(closeness, 1)
    ~ s20_name = "both"
    She doesn't answer while the fridge runs. It stops.
    Samantha: "Put me at the back," she says, "where they say what type it's in. *This was set in something or other, and posted by Samantha.* It's where they tell you how it was done."
* [Leave it blank. # silence]
    ~ s20_name = "blank"
    Samantha: "There isn't a date on it," she says. "Miss Hollis says she has waited for worse. She waited for a bishop."
-
She goes quiet, then quieter; there's someone she has to see. Since February that has had a sound, a door left on the latch.
~ grow(9)
The window's opened, for the glue. Air comes in off the balcony, lifts the cover, and goes through the book from the front without stopping for anyone: dentist, widow, harbour, wasp; the slips all nodding. # sfx: page-turn caption="pages, a lot of them, turned by nobody"
It gets to the end, and *Dear Catherine*, and lies open there. { tree >= 3: Through the glass, among the leaves, one side of the lemon is the exact yellow of the tab on a grey folder. | Through the glass the tree has dropped one leaf, on the dry side, and is holding out the lemon with the rest. }
-> departure
