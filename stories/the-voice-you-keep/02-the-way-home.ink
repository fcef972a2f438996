// Scene 2. A tram full of people talking to nobody on it; head down or head up; a kiosk; a lift.

VAR s02_ears = ""         // what he had in his ears: "rain", "nothing", "ferry"
VAR s02_scrolls = 0       // instalments of the tortoise read
VAR s02_driver = false    // he saw the old man lift two fingers to the tram
VAR s02_cake = false      // he looked at the cake
VAR s02_girl = false      // he saw the girl take hers out
VAR s02_spoke = ""        // on the walkway: "well" (he tried talking to nobody), "office", "fast"
VAR s02_book = ""         // at the table with Catherine's book on it: "read" (the last page), "moved", "salt"
VAR s02_box = ""          // at the kiosk: "bought", "mother" (said it was for her), "umbrella"
VAR s02_lift = ""         // in the lift: "bless", "certificate", "button"

=== way_home
# scene: way_home title="The Way Home" act=1
# place: tram light=dusk
# sfx: tram-doors pan=0.4 caption="tram doors"
The five past six is full, and everyone on it is talking. Nobody is talking to anybody on it.
A man by the doors forgives his accountant. A girl with her forehead on the glass says, "No, you first," and waits, and laughs. It used to be how you knew whom not to sit by. Now it's you, with your mouth shut, that people leave a seat beside.
You get out the old earphones, the ones with a wire. There's a playlist called *Rain*, which you wore out, and one called *Rain, Other*. It isn't raining.
* [Play it from the top.]
    ~ s02_ears = "rain"
    A woman with a guitar has left the porch light on. She's had it on since last November, and you know every place she breathes. You turn her up until it's the man by the doors singing it, to his accountant.
* [Put them in and play nothing.]
    ~ s02_ears = "nothing"
    This is the other thing they're for. Nobody lowers their voice for a man with a wire. Behind you somebody is being told, in confidence, what a roof costs.
* [Find the one you're ashamed of.]
    ~ s02_ears = "ferry"
    It's an advertisement for a ferry, ninety seconds, with accordion. Someone put it up eight years ago and it has been played three hundred and twelve times, and you'd like to know who had the other two. A child opposite is watching your mouth.
-
# sfx: tram-bell pan=-0.5 caption="the tram's bell, as it takes the ramp"
The tram takes the ramp up to the viaduct, in among the third-floor windows, near enough to read a calendar. Six stops.
* [The woman on the left. # look: cake at=left label="the woman with a cake on her knees"]
    ~ s02_cake = true
    It's in a white box with a window in the lid, and at the bends she puts both arms round it. "Nobody expects it to be straight," she's telling someone, low down. {s02_ears == "nothing": "No. Well, you've never seen a cake."|You can't get the rest.} Then the tram brakes, the box tips, and you can read it: HAPPY 40TH, and underneath, from a smaller nozzle, ANYWAY.
* [The man on the right. # look: rehearsal at=right label="the man in the good coat"]
    He is leaving somebody. "I've thought about this very carefully," he says, and listens, and frowns. "Warmer how?" He tries it without *very carefully*. You'd have cut that too. He takes off his hat and begins again.
* [Your phone.]
    -> way_home_feed ->
-
{ s01_draft:
- "shred": At the brewery stop you find a strip of the shredder's work on your cuff. It says *arling*.
- "pocket": Whenever the tram leans, Harald crackles in your inside pocket. He's the loudest thing you have on.
- else: There's a page in your inside pocket with a husband on one side of it and, on the other, a line and a bit. You find you're sitting so as not to bend it.
}
* [The couple at the pole. # look: couple at=centre label="the couple at the pole"]
    Rings, one shopping bag between them, a handle each. They are both talking. "Thursday's no good to him," she says. "I'd rather she heard it from me," says he. Then both of them laugh, at the same moment, and it takes you a whole stop to be sure it wasn't the same joke. They get down together without dropping the bag.
* [The window. # look: window at=far-right label="the window"]
    There's a man in it in a tobacco-coloured jacket, and lit kitchens are going through his head from left to right. In one a woman in a dressing gown is doing a jigsaw on the stove; in the next they've sat down, and somebody's late. He has the face of someone about to be asked the way. Nobody asks.
* [Your phone{s02_scrolls > 0:, still|}.]
    -> way_home_feed ->
-
# sfx: tram-doors pan=0.5 caption="the doors, and cooler air"
The car thins out. {s02_ears == "rain": In your ears it has got to the one about the airport, and you let it.|}{s02_ears == "nothing": "I'm nearly home," people are saying, up and down the car. "I'm nearly home. I'll ring you when I'm home."|}{s02_ears == "ferry": The accordion comes into harbour. You send it out again.|} {s02_cake: The cake gets off at the hospital, level as a pond.|At the hospital a white cake box goes by, carried level, by someone you didn't see get on.}
* [The driver. # look: driver at=far-left label="the driver, through the glass"]
    ~ s02_driver = true
    ~ down(avoidance, 1)
    One hand on the brass, one flat on her knee. She's the only other person aboard with her mouth closed, and in her case there's a notice about it. At the crossing an old man in a long coat stops on the kerb and raises two fingers to the tram. She lifts two off the brass, and puts them back where they were.
* [The girl. # look: girl at=centre label="the girl with her forehead on the glass"]
    ~ s02_girl = true
    "No, *you* hang up," she says, though there's nothing to hang up. Then she takes it out of her ear, and holds it, and looks round, and finds a tram full of people, one of them looking. She has it back in before the bend.
* [Your phone{s02_scrolls > 1:. There's a photograph|}.]
    -> way_home_feed ->
-
# sfx: tram-doors pan=0.4 caption="tram doors, and the tram leaving"
# place: walkways light=dusk
{s02_scrolls >= 3: You get down one stop too late, on account of a tortoise, and walk back along the upper walkway against the stream.|You get down where you always get down, on the upper walkway, and go along with the stream.} It's three lanes wide and the whole of it murmurs. {s02_scrolls >= 3: Coming at you they all look pleased to see someone.|From behind you can't tell who is being told off.}
# sfx: crowd-hush pan=0 caption="several hundred people, each talking to someone else"
A man with a ladder admits that it was right about the carpet. A nun says, "Go on, then, what did he say?" It's five years since anyone looked round. You went on saying *pardon?* longer than most.
* [Talk too. Nobody would know.]
    ~ s02_spoke = "well"
    "Well," you say, aloud. A woman with a pram moves over to give you both more room. You wait with some interest for what you'll say next. That seems to have been it.
* [Ring the office, where nobody is.]
    ~ s02_spoke = "office"
    It rings on Paul's desk, between the stapler and the album. You know that ring; you walk along beside it. After nine it's Paul, recorded, being sorry to have missed you, and you believe him, and hang up before you are a message.
* [Walk faster.]
    ~ s02_spoke = "fast"
    You overtake a quarrel, a recipe and somebody's whole childhood, and come up behind two schoolgirls saying goodnight to the same voice, in turn, like grace. You stay behind them as far as the steps.
-
The bookshop there is still lit. It has a table out under a lamp, and on the table, face up, between a cat detective and a history of salt, there are four of Catherine's, under a card that says *Local*. It came out in the spring. There were six on Friday.
* [Read the last page, standing.]
    ~ s02_book = "read"
    {l1_salutation == "borrowed": You keep a thumb in the place, since that's how it is done, you told Bea so.|It's how she'd do it, so it is practically manners.} You look for yourself. There's a landlady, a dog called Minister and some weather coming. You read it again, in case you're the dog. Overleaf she thanks Margit, and a library.
* [Move hers in front of the cat detective.]
    ~ s02_book = "moved"
    ~ up(footing, 1)
    You square the pile, and turn the top one so the lamp gets her name. A boy comes out of the shop to see what you're doing. "Is it good?" he says. You tell him the margins are generous.
* [Read about salt.]
    ~ s02_book = "salt"
    Page ninety. Roman soldiers weren't paid in it, it turns out; that's a thing people say. You read to the foot of the page with your left eye, and with the right you read *Catherine*, upside down, four times.
-
Where two walkways cross there is a kiosk: umbrellas, chargers, tights. Since spring, next to the tights, a rack of grey boxes the size of a bar of soap. On the lid it says *OS*, and lower down, where the soap would say lavender, *One*.
You don't stop. Your shoelace does. Ahead of you a man is handing his back. "There's nothing wrong with it," he says. "It kept asking how I was."
The woman in the kiosk is peeling an orange over the boxes, all in one go. "They're forty," she says.
"What does it do?"
"Talks. It's you that has to think of something." She gets to the end of the peel and holds it up, a whole one, for you to admire. "Seventy for two."
"Who buys two?"
"Couples," she says.
* [Buy one. Say it's for your mother.]
    ~ s02_box = "mother"
    "Ah," she says, and puts in a gift receipt, and a ribbon, and tells you about hers, who's eighty and has had three weeks of it and won't come to the phone. "Engaged," she says. "She never was in her life."
* [Buy one. Count it out in coins.]
    ~ s02_box = "bought"
    ~ up(footing, 1)
    It takes some time, in coins. A queue collects, all of it chatting. At the end there's one too many, and she slides it back to you across the counter, under a thumb, with a bit of orange.
* [Buy an umbrella.]
    ~ s02_box = "umbrella"
    There has been no rain all month. She leans out and looks at the sky for you anyway, both ends of it. The only one whose catch works has ducks on. "I'll put one by," she says, taking your money. You let her mean umbrellas.
-
# place: walkways light=night
# sfx: elevator pan=0.2 caption="a lift, arriving"
In your building the lift is open, with a man in it. The button for fourteen has worn blank, so you go by place: up past twelve, past thirteen, and there. Only tonight there's a thumb on it.
He's about seventy. {s02_driver: You've seen the coat. Half an hour ago it was raising two fingers to a tram.|He has a long dark coat on, with paler places at the shoulder where something's been unpicked.} You've ridden up with him before, you suppose. You'll have been reading.
The doors shut. There's nothing in his ear. He looks at you pleasantly, as people do before they speak.
* [Say good evening.]
    ~ s02_lift = "bless"
    ~ up(tender, 1)
    You get it ready at four. You have it right up behind your teeth by nine. At eleven you open your mouth and it comes out as a noise.
    "Bless you," says the man.
* [Read the inspection certificate.]
    ~ s02_lift = "certificate"
    ~ up(avoidance, 1)
    Twelve persons or nine hundred kilograms. Inspected in May, by a B. Loop. You read it from two up to thirteen, and when you run out and turn round, he's reading it too.
* [Press the button he has pressed.]
    ~ s02_lift = "button"
    You put your thumb where his was. It's still warm.
    "It's on," says the man. "It never looks it." You both watch it not look it, up to thirteen.
-
# sfx: door-close pan=-0.5 caption="a door, along the corridor"
At fourteen you do something to your shoe until you've heard a key, and a door. There are four it could have been. The corridor smells of oranges. It's you.
{ s02_box:
- "umbrella": You stand the ducks in the sink to drip. They're dry already. You give them a quarter of an hour.
- "mother": You put the box on the kitchen counter and take off the ribbon, which was cutting into it. Then you turn it to face the wall.
- else: You put the box on the kitchen counter, move it out of the way of the toaster, and move it back. When you turn off the light you can still see where it is.
}
-> year_of_evenings

// One instalment of the feed for each time he looks down.
=== way_home_feed
~ s02_scrolls = s02_scrolls + 1
{ s02_scrolls:
- 1:
    Corin Vale and Dahlia Rune are separating, with love and with lawyers. They ask for privacy at this time for themselves and for Gerald. # as: phone
    Gerald is a tortoise. There are nine thousand comments. You read forty of them. The fortieth says *he looks tired*, and you go back up and look. # as: prose
- 2:
    ~ up(avoidance, 1)
    Both parties are now suing for Gerald. A tortoise of his kind can reach a hundred and fifty, and counsel for Miss Rune observes that any arrangement will have to outlast both of them. # as: phone
    You scroll on through what the lettuce costs. A stop goes by in the screen, upside down, with its lights on. # as: prose
- else:
    GERALD SPEAKS? A friend of the tortoise says he has been 'very withdrawn'. # as: phone
    You make the photograph bigger with two fingers, and then bigger. He has got a strawberry. When you look up, the stop after yours is pulling in, and the woman beside you, who wasn't there, is saying, "Well, who *would* you like to live with?" to her lap. # as: prose
}
->->
