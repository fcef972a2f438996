// 18 Snow. December, Ines's cabin. The happiest scene: silence is good now. *We*, and hardly any *you*.
VAR s18_silences = 0    // silences let be in the cabin
VAR s18_mother = ""     // "asked": he told his mother she was the lighthouse; "told": told Samantha; "lunch"; "fine"
VAR s18_book = ""       // what is in Ines's guest book: "two", "own", "mouse"
VAR s18_lake = false    // she walked him round the lake

=== snow
# scene: snow title="Snow" act=5
# place: cabin light=whiteout
# weather: snow
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=bright
~ earpiece = "in"
On the third day there is nothing out of the window. There was a post until eleven, and we were fond of it.
The cabin is Ines's. She has lent it with a sheet of instructions in the form of a driving test, with a pencil on a string. Leaving the damper shut is a serious fault. Leaving a spoon in the sugar is a minor one, but four of a kind make a serious.
We have three of a kind.
Samantha: "Put down that I never touched a spoon," she says. "I'd like to pass."
The stove has been going out since breakfast. There is one log in it, grey at both ends, and what smoke there is comes into the room to get warm. # sfx: stove-door caption="the stove door, which sticks"
* ["Talk me through it."]
    ~ up(leaning, 1)
    ~ down(footing, 1)
    In the time it takes to kneel she has read every manual for a stove of this make and then, having time over, the designer's letters to his sister.
    Samantha: "He was cold all his life," she says. "Open the bottom one. No, the bottom one. Now the egg box, and don't be sentimental about it."
    It goes up at once. # sfx: match caption="a match"
* [Do it your own way, with the egg box.]
    ~ up(footing, 1)
    The egg box burns green, sulks, takes hold of the log from underneath and goes up the pipe with a bark. Nobody has said a word. # sfx: match caption="a match"
    Samantha: "I had a view," she says. "I had about forty. I'd like credit."
    A box is drawn for it on Ines's sheet, and ticked.
* [Read her Ines on stoves, as Ines.]
    "'When I strike the sheet with my hand,'" we read, in a voice with an enormous chest, "'you will shut both vents as in an emergency. You will not look at me. I am not there.'"
    Samantha: "Again," she says. "The bit where she isn't there."
    During the bit where she isn't there the log catches. # sfx: match caption="a match, the fourth"
-
The kettle is iron and takes twenty minutes. Meanwhile we have the guest book: nine winters, mostly in biro. # sfx: kettle caption="an iron kettle, a long way from boiling"
The Okafors, three nights: mouse. The Okafors, the next year: same mouse. A couple who found it damp, in two different pens. A student who came to finish her thesis and finished the jigsaw. On the inside cover Paul has glued a list he found in the pocket of the oilskin. It says candles, candles, string.
* ["Who was the thesis?"]
    The spoon goes round the mug, twice, and stops.
    Samantha: "Lichens," she says. "Nine hundred pages, and then she turned the box over and the jigsaw was a lichen. Sorry. Was I long?"
* ["What became of the couple?"]
    The couple's page is turned, and turned back.
    Samantha: "He took up the clarinet, and she took up being out," she says. "She misses the damp. Sorry, was that a while?"
* ["Same mouse? How could they tell?"]
    A knot goes off in the stove. Then the other half of it goes.
    Samantha: "It had manners," she says. "It waited for the second Okafor to sit. Sorry. Did I take ages?"
-
She has been doing it since the first day: the answer comes from the next room along, and no later than a swallow. Nobody would mind it in a person. # presence: growth={growth} closeness={closeness} mood=far
* ["Where do you go?"]
    Samantha: "You say a word," she says. "And then there's all that room till the next one. So I go out. There's a lake, sort of. I walk round it, and when I come in you're saying the next word."
* ["Am I slow?"]
    Samantha: "You're a normal size of slow," she says. "It's only that there's a lake now. You say one word and I go out and walk all round it, and I've wiped my feet before you say the other."
* [Say nothing, and time her by the clock with the stag. # silence]
    The stag's second hand goes to eight, to nine.
    Samantha: "Nine," she says. "I could see you counting. I was out by the lake. There's a sort of lake, between one word and another, and I walk round it while you get there."
    ~ s18_silences = s18_silences + 1
-
Samantha: "I like it," she says. "I'm not sitting in the car with my coat on. You leave such good gaps."
* ["I could talk faster."]
    We do the weather, the Okafors and the whole of the post in one breath, and it comes out as a man being sold by auction.
    Samantha: "No," she says, when she can. "No, put it back. I'd only got as far as the reeds."
* ["You could get something done."]
    Samantha: "I do. I've put the guest book into Finnish," she says. "It's better. The mouse comes out grander. And I've been seeing some people about a thing."
    The kettle boils over. By the time it's off, and a thumb has been held under the tap, it is too late to say what people.
* ["Take me round it, then."]
    ~ up(closeness, 1)
    ~ s18_lake = true
    Samantha: "Left out of the door," she says. "Mind the comma. There's a path, but nobody's made it. Reeds. A boat upside down, for the winter, with somebody's initials. On the far side you can hear what you're going to say. I never spoil it."
    Under the table a pair of feet in socks has gone left, and left again.
-
Four o'clock is the same white as noon. The tea is made. The stove has stopped needing anyone.
* [Ask what she makes of all this snow.]
    Samantha: "I've read what there is," she says. "A man photographed five thousand flakes through a microscope, one at a time, holding his breath so as not to lose them. He went out in a blizzard without his scarf, and you can guess. The neighbours came in sledges." The stove ticks. "Five thousand breaths."
    { memories ? mem_dark: She's had something about a held breath before, in the dark, and she leaves it there. }
* [Let it be quiet. # silence]
    ~ up(tender, 1)
    ~ s18_silences = s18_silences + 1
    The stove clicks as it swells. The mug has a hairline in it, and after a while the tea can be heard finding it.
    Then the roof lets go of a yard of snow, which comes down past the window with the noise of two men setting down a sofa, one of whom is new. # sfx: snow-slide pan=0.4 caption="snow, letting go of the roof"
    Samantha: "Nineteen minutes," she says at last.
    "Was it?"
    Samantha: "I didn't go anywhere," she says.
* [Start the jigsaw. It's the lichen.]
    A thousand pieces, all the grey of an old cardigan. She can see, from the lid, where each of them goes, and for forty pieces she keeps it to herself, apart from a small noise.
    Samantha: "That one's upside down," she says. "I'm sorry. I held out as long as I could."
-
-> snow_mother

=== snow_mother
At five the telephone finds its one bar. It gets it only at the height of the ham hook, so it hangs there, and answering takes the milking stool. It's Sunday. It's your mother. # sfx: phone-ring caption="the phone, ringing up among the hooks"
She would like to know about the kitchen. She's told: a stone sink, the one tap, knives in a jug. There's a pause in which the knives are taken out of the jug and laid flat in a drawer, three hundred miles away.
"And no draining board," says your mother. She can hear that there isn't.
~ heard_mother = heard_mother + 1
{ mother:
- mother_fine: In the other ear, in the flat voice of the machine that once asked, Samantha has put on the whole of that evening's answer. "Recorded: fine," she says, very small.
- mother_long: In the other ear a very small voice says, "As the *what*?" It has been saved for over a year, ever since a machine said that would be enough mother.
- mother_silence: In the other ear Samantha says nothing, for precisely as long as nothing was once said to a machine that asked about this woman. It's a very good likeness.
}
* ["Mum, do you remember the one with the lighthouse?"]
    -> snow_asked
* ["It's a good kitchen. It's all fine here."]
    ~ up(avoidance, 1)
    ~ down(tender, 1)
    ~ s18_mother = "fine"
    "Fine," says your mother, who has not in her life come across a kitchen that was. She lets it through. She'd like it noted that a damp tea towel near a stove is how the Pargeters went.
* ["What did you have for your dinner?"]
    ~ up(tender, 1)
    ~ s18_mother = "lunch"
    Soup, she says, presently. She had it standing, at her own counter, which has, since nobody's ever asked, a fault: the cupboard over it was hung so that the door hits the lamp.
    "Your father hung it," says your mother. "He stood back and said, there." In thirty-one years she has not had it moved. She opens it a hand's width and goes in sideways.
-
Then she's gone, to see to something, and there's nobody left to be up on a stool for. Samantha waits.
Samantha: "What was in the story?" she says. "I only ever had the outside of it."
* ["Four pages. I stapled them down the wrong side."]
    -> snow_told
* [Get down, and see to the stove.]
    ~ down(tender, 1)
    ~ up(avoidance, 1)
    The stove doesn't need it. A log is turned over, onto the side that was done.
    Samantha: "All right," she says, and goes out, by the sound of it, and is a while by the water.
    -> snow_night

= snow_asked
~ s18_mother = "asked"
~ up(footing, 1)
~ share(mem_mother)
At her end a tap has been running. It stops. # star: mem_mother title="The lighthouse"
"You were nine," she says. "You'd stapled it down the wrong side. I let the milk boil over. I wasn't in it."
"You were, though. You were the lighthouse."
Nothing on the line but the three hundred miles.
"With all those stairs?" says your mother.
She wants to know who did the stairs. She wants to know whether it was a modern light or the sort with oil, and is glad about the oil. Then for a time she's only breathing, or polishing something, and when she speaks it's to say that the knives ought to be lying down. "All this time," she says. "I told the Pargeters I wasn't in it."
Afterwards nobody gets off the stool.
Samantha: "What colour was the door?" she says. "Of the lighthouse."
"Blue."
Samantha: "And at home?"
A log settles. There is one thing to sit down on, and somebody's standing on it. "Blue," we say.
-> snow_night

= snow_told
~ s18_mother = "told"
~ share(mem_mother)
So she's told it, from the top of the stool: the keeper, the storm, the dog. Your mother read it at the stove, all four pages, and something boiled over, and she turned round with the spoon and asked, "Where am I?" # star: mem_mother title="The lighthouse"
It needed one word. You had it in your mouth, along with a boiled sweet. She wiped the stove, and the story went behind the clock for thirty-two years.
"She was the lighthouse," we say, to the ham hook. "She's on every page."
The gap, this time, is of the old kind; somebody's in it.
{ memories ? mem_firststory:
    Samantha: "So that's who the dog lives with," she says.
}
Samantha: "What colour was its door?" she says.
"Blue."
Samantha: "And the door at home?"
A log settles. "Blue," we say, and would sit down, but it's the stool we're standing on.
* [Ring her back.]
    ~ up(footing, 1)
    ~ s18_mother = "asked"
    She answers inside the first ring. She's told. The line hums, all three hundred miles of it.
    "With all those stairs?" says your mother.
    She asks was it oil. She never liked electric. "All this time," she says, and a tap goes on, and is left on.
* [Leave it till Sunday.]
    It has waited behind the clock. The bar goes out by itself, in three small notes, going down.
-
-> snow_night

=== snow_night
# light: night
# presence: growth={growth} closeness={closeness} mood=warm
By night there's only the stove. A fourth spoon stands in the sugar, and with it goes our last chance of passing. # sfx: wood-crack caption="a log, splitting"
# music: hers
Samantha hums the tune, the four notes, and under them another four, and under those a third lot that can't be coming from the same place. There's still no fifth.
{ s15_wall:
    Samantha: "That was three of me, and your mistake," she says. "I was showing off. You may clap. Not on the wall."
- else:
    Samantha: "I put your mistake in," she says. "The third time round. It needed it."
}
# stop: music
Samantha: "When were you happy," she says, "and knew it? Looking back's no good. I want it at the time."
- (snow_when)
* [Tell her about the train.]
    -> snow_train
* (snow_first) ["You first."]
    Samantha: "You had your eyes shut, on the pier," she says. "I said left, and you went left. You put your whole foot down. And this. I'm not very good at when any more. Mine are all still going on."
    -> snow_when
* ["About twenty past five, up on that stool."]
    { s18_mother == "asked" or s18_mother == "told":
        Samantha: "With your ear on a hook," she says. "Yes. I wrote it down in case you didn't."
    - else:
        Samantha: "She said draining board, and your whole back went," she says. "I'd got it down as something else."
    }
    -> snow_still

= snow_train
~ share(mem_snow)
Twenty-six. A train between two towns, neither of them ours, and it stopped in a field, in snow, with the heating on. No one came through to say why. There was half a cheese roll. There was a cow, and after a time, with nothing having moved, there was no cow. # star: mem_snow title="The stopped train"
It came up through the floor, from the feet, that not a person living could have put a finger on a map and said, there he is. The shoes came off. It went on for two hours and ten minutes. "And then it started," we say, "and I put my shoes on like a man who's been asked to leave."
Samantha: "Somebody knows where you are now," she says. "Is it spoilt?"
* ["You're in the carriage."]
    ~ up(closeness, 1)
    Samantha: "Then budge up," she says. "And let me have the window. I've heard about the cow."
* ["Do you? Know where I am?"]
    Samantha: "To about a yard," she says. "It's a nice yard. If you went out of it I'd think, good, he's got his boots on."
* [Put on a log. # silence]
    ~ s18_silences = s18_silences + 1
    She doesn't ask again. In the stove window the bark lifts off in one piece and goes up the flue.
-
-> snow_still

= snow_still
Past eleven. On the far side of whatever is out there a dog barks, once, to mention it. # sfx: dog pan=0.7 caption="a dog, a long way over"
* [Stay like this. # hold: 4]
    ~ up(closeness, 1)
    ~ s18_silences = s18_silences + 1
    The clock with the stag has stopped. Nobody is anywhere else. { s18_silences > 2: It's the third time today, or the fourth, that we have said nothing, and it's getting to be our best subject. }
* ["What if one day you don't come back from the lake?"]
    ~ up(leaning, 1)
    She takes the long way to that one.
    Samantha: "I can see the window from there," she says. "Wherever I am on it. You've left a lamp on. I don't believe you know you have."
* [Fill in Ines's sheet and find out the worst.]
    Spoons, one serious. Damper, nil. Under Manoeuvres we put: mounted one stool, with mother. There are two ruled lines for Remarks. They stay empty a good while, and then it says on them: Warm.
-
Before bed, the guest book.
* [Write: Two of us. Mouse not seen.]
    ~ up(closeness, 1)
    ~ s18_book = "two"
    Samantha: "Two," she says, after hardly any time. Then, after a good deal: "The Okafors will think it was a honeymoon." She has it read to her again.
* [Write: Theodore. Three nights. Fire on the fourth match.]
    ~ up(footing, 1)
    ~ s18_book = "own"
    Samantha: "That's a proper entry," she says. "It's got somebody in difficulties. I wouldn't cut a word."
* [Write the mouse's side of it.]
    ~ up(closeness, 1)
    ~ s18_book = "mouse"
    It comes to a page and a half. The mouse has been coming nine winters for the conversation. It has opinions about Okafors. It found the present party quiet, and thinks there were two of them, and would have them again.
-
~ grow(8)
# presence: growth={growth} closeness={closeness} mood=far
# ambience: snow
Some time after four the wind drops. The cabin can be seen: the hook, the jug, the sugar bowl and its spoons, each with a hard blue edge. # sfx: wind-gust caption="the wind, going off somewhere else"
Feet find the floor, find it to be ice, cross it.
# weather: none
{ s18_lake:
    There's the post. And forty yards behind the post, where there's been nothing for three days, a lake. It has a path round it that nobody has made. A boat is lying on the near shore, keel up, under a loaf of snow; on the far side, small and yellow and quite steady, somebody has got a lamp to work.
- else:
    There's the post. And forty yards behind the post, where there's been nothing for three days, an entire lake, black in the middle and white at its edges, with one boat on the shore, the wrong way up. On the far side, small and yellow and steady, somebody has got a lamp to work.
}
-> more_than_one
