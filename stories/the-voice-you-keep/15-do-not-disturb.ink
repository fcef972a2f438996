// Scene 15. Days in fragments. The person is you: clipped, colder, worse for knowing better.
VAR s15_day = 0             // the day being told, 1 to 6
VAR s15_len = 3             // how many days are told: by avoidance, one fewer for each kindness
VAR s15_hard = false        // avoided next to nothing so far: falls shorter and harder
VAR s15_out = ""            // how it came out: "plain", "second", "tap"
VAR s15_watered = false     // the tree, in June
VAR s15_wall = false        // hit the wall when the cello played; answered by a note in scene 17
VAR s15_page = 0            // the removal page: 1 opened it, 2 said yes once
VAR s15_message = ""        // what he left on his own desk: "me", "nothing", ""
VAR s15_hat = false         // saw the hat that wasn't Gerald
VAR s15_swifts = false      // read B. Quaye's notice
VAR s15_away = 0            // how often turning away, and softening, have counted (twice each at most)
VAR s15_soft = 0
VAR s15_l4 = ""             // the true thing in letter 4: "love", "door", "tide"

=== function s15_turn_away()
{ s15_away < 2:
    ~ s15_away = s15_away + 1
    ~ up(avoidance, 1)
}

=== function s15_soften()
{ s15_soft < 2:
    ~ s15_soft = s15_soft + 1
    ~ up(tender, 1)
}

=== function s15_water()
~ tree = tree + 1
~ s15_watered = true
~ up(footing, 1)
~ down(avoidance, 1)
~ s15_len = s15_len - 1

=== do_not_disturb
# scene: do_not_disturb title="Do Not Disturb" act=4
# place: drained light=day
# presence: growth={growth} closeness={closeness} mood=low
{ avoidance <= 4:
    ~ s15_hard = true
    ~ s15_len = 2
- else:
    { avoidance <= 7:
        ~ s15_len = 3
    - else:
        { avoidance <= 10:
            ~ s15_len = 4
        - else:
            { avoidance <= 13:
                ~ s15_len = 5
            - else:
                ~ s15_len = 6
            }
        }
    }
}
On Monday you put her in your ear to tell her you have a headache.
~ earpiece = "in"
# earpiece: in
Samantha: "Whereabouts?" she says. "I'm not checking up. I've never had one."
"The front."
On Tuesday it is still the headache.
Samantha: "Is it the same one, or has it sent for its family?"
You ask the toaster, since it's in front of you, for a bit of quiet. All Wednesday she lets you have it, and you can hear her doing it, like somebody carrying soup.
In the quiet there's a white tablecloth, and Catherine, at her usual speed.
"{haunting()}"
You've been over it for the flaw, as you would a client's. It could be cut in stone as it stands, and not a large stone.
Thursday. Toast. She gives it until you've found the butter.
Samantha: "I can leave a thing alone," she says. "I've been practising. I can leave nearly anything alone, unless"
* ["Unless what?" # struck]
    -> DONE
* [Take it out. # earpiece: table]
    ~ s15_out = "plain"
    It comes out with a click. Your other hand has the butter knife in it, loaded, and stays where it is.
* ["Sorry. One second." Take it out. # earpiece: table]
    ~ s15_out = "second"
    It's the voice you have for waiters.
* [Run the tap. Then take it out. # earpiece: table]
    ~ s15_out = "tap"
    So as not to hear the click. {touched ? obj_bowl && (finished_it || unfinished != obj_bowl): A woman in the middle of a sentence, and you at the sink with the water on.|You have always been thoughtful about noise.}
-
# earpiece: table
~ earpiece = "table"
# presence: gone
# music: do-not-disturb
You put it by the butter. There's a crumb beside it, nearly the same size, and for a moment you're not sure which of them you've been talking to since October.
It stays on the table because the case would be a statement. She'd think so. You know what she'd think about most things.
-> do_not_disturb_next

=== do_not_disturb_next
~ s15_day = s15_day + 1
{ s15_day == 2:
    -> do_not_disturb_letter
}
{ s15_day > 2 && s15_day > s15_len:
    { s15_hard && not (answered_amy && s15_watered):
        -> do_not_disturb_page
    }
    -> do_not_disturb_close
}
# place: drained light=day cut
{ s15_day:
- 1:
    The fourth of June. Thirty-one degrees.
    -> do_not_disturb_fragment ->
    -> do_not_disturb_ring ->
    -> do_not_disturb_haunted ->
    -> do_not_disturb_fragment ->
- 3:
    The eleventh. Thirty-three.
    -> do_not_disturb_fragment ->
    -> do_not_disturb_fragment ->
    -> do_not_disturb_ring ->
    -> do_not_disturb_haunted ->
- 4:
    The fifteenth. Thirty-three.
    -> do_not_disturb_ring ->
    -> do_not_disturb_haunted ->
    -> do_not_disturb_fragment ->
    -> do_not_disturb_fragment ->
- 5:
    The eighteenth. The heat is in the papers, with a picture of an egg.
    -> do_not_disturb_fragment ->
    -> do_not_disturb_ring ->
    -> do_not_disturb_fragment ->
    -> do_not_disturb_haunted ->
- else:
    The twenty-third. They are hosing the tram rails.
    -> do_not_disturb_fragment ->
    -> do_not_disturb_ring ->
    -> do_not_disturb_haunted ->
}
-> do_not_disturb_next

=== do_not_disturb_fragment
# place: drained light=day
{ shuffle once:
    - -> do_not_disturb_feed
    - -> do_not_disturb_playlist
    - -> do_not_disturb_tram
    - -> do_not_disturb_plums
    - -> do_not_disturb_cello
    - -> do_not_disturb_mother
    - -> do_not_disturb_bed
    - -> do_not_disturb_list
    - -> do_not_disturb_thirteen
    - -> do_not_disturb_mail
    - -> do_not_disturb_window
    - -> do_not_disturb_blinds
}
->->

// The day-fragments. Twelve; three to nine are seen.

=== do_not_disturb_feed
Corin Vale has been photographed leaving a garden centre with a heat lamp. Dahlia Rune's people call it a stunt. There is a hotline now for Gerald. On Wednesday he was seen at a motorway services, by the air and water, not moving.
It was a hat.
{kept ? kept_tortoise: She would want to know what sort of hat. She'd hold you at the crossing, through two greens, until you'd found out.|You read as far as the hat and look round for someone to have read it to.}
* [Tell her it was a hat. # struck]
    -> DONE
* [Find a picture of the hat.]
    ~ s15_hat = true
    Knitted, green, a child's. It lies by the machine with its flaps out. You enlarge it till it's only squares, and you can see how anyone would have stopped the car.
* [Read the comments.]
    ~ s15_soften()
    There are six thousand. One man drove ninety minutes with a lettuce, and gives the mileage. You have to go and stand in the stationery cupboard on account of the lettuce.
-
->->

=== do_not_disturb_playlist
The playlist, *Rain, Other*, lasts four hours and nine minutes. It hasn't rained since the middle of May. You wear the big headphones on the tram, the ones that leave no room in an ear for anything else, and sweat round the edges of them.
By *Other* is meant gutters. Between one gutter and the next there's a gap, and into the gap, at the same place each morning, come four notes going up. You look round for who's humming.
* [Hum the last one properly. # struck]
    -> DONE
* [Turn the rain up.]
    ~ s15_turn_away()
    At full volume rain is somebody frying. You go two stops past yours, hungry.
* [Take the headphones off.]
    ~ s15_soften()
    Everyone on the tram is talking to someone. A boy is explaining fractions to his own cuff, kindly, for the second time. You put the headphones back on with nothing playing and ride the rest of the way inside them.
-
->->

=== do_not_disturb_tram
{
- noticed ? noticed_twins:
    {s06_first == "twins":The two old men with the one coat between them|The twins} get on at the market, after all these months. They've fallen out of step: one has a new haircut. You look at them for as long as you're allowed.
- noticed ? noticed_umbrella:
    The woman with the umbrella gets on at the market, after all these months, with the umbrella. {s06_first == "umbrella":It's up again. She has it up until the doors close.|She has it up until the doors close.} You look at her for as long as you're allowed.
- else:
    A man gets on at the market with a bucket of cement on his knees and a clean bow tie. You look at him for as long as you're allowed.
}
Nothing comes. There's no kitchen behind it, no sister with an opinion. It might be seats.
* [Ask what's burning at home. # struck]
    -> DONE
* [Try anyway.]
    ~ s15_soften()
    You supply a bad knee. You wait. It's a knee. It wants somebody to say *which stairs?*
* [Inspect your shoes.]
    Brown. The left is going at the toe. You try it on them, and can't think who would wear those.
-
->->

=== do_not_disturb_plums
Plums are in. They're piled outside the shop on false grass, bruised along the front row from thumbs.
{memories ? mem_pocketcall: Keys, a crossing, plums, the wrong change. You have yours counted out before the woman has weighed anything. Nobody's recording.|You find that you're listening, near plums.} The till says, out loud, that it was expecting something in the bagging area.
* [Ask her how you tell a ripe one. # struck]
    -> DONE
* [Buy one plum.]
    ~ s15_soften()
    It weighs so little that the till won't have it. A boy comes with a key on a spring and believes in it for you. At home you put it in the yellow bowl, chip to the wall.
* [Buy crackers.]
    ~ s15_turn_away()
    You eat them out of the packet, over the sink, facing the tiles. Ninety-six, eleven of them cut. You used to know that. You hadn't needed it since October.
-
->->

=== do_not_disturb_cello
# place: drained light=night
# sfx: cello-4 pan=0.7 caption="next door, the phrase reaches the ninth note, in tune, and stops there"
Nine at night, the wall. Eleven notes. All winter it broke at the ninth, where the hand has to move; in April it got there flat. Tonight the hand moves and the ninth is there, in tune, and the playing stops on it, out of surprise.
You are the only person who knows this.
* [Tell her it moved. # struck]
    -> DONE
* [Hit the wall.]
    ~ s15_wall = true
    ~ s15_turn_away()
    ~ down(tender, 1)
    With the flat of the hand, once. You leave it there. The paint's warm. It is quiet till morning, and the next night, at nine, it's quiet again.
* [Turn the fan on.]
    The fan looks at the wall, then at you, then at the wall. Behind it the phrase goes back to the top.
* [Put your ear to the plaster.]
    ~ s15_soften()
    A chair. Someone lets a breath out through the nose. A page is turned back to where it was, and flattened with a hand, and flattened again.
-
->->

=== do_not_disturb_mother
Your mother rings and you pick up. All she wants of you is an ear and the odd vowel.
She has been to the Pruitts'. The Pruitts have put their hob on an island. "You can't turn the pan handles in," she says. "There isn't an in." She takes you round it twice. Then she says, "You're very agreeable. What's the matter?"
* ["I've stopped speaking to someone." # struck]
    -> DONE
* ["I'm fine."]
    ~ s15_turn_away()
    {mother == mother_fine: 
        ~ heard_mother = heard_mother + 1
    }
    "You said that with your head in the railings," she says. "The fire brigade asked how you were, and you said it to them."
* ["It's the heat."]
    "It's hot here," she says. "I don't go about agreeing with people."
* ["Which way does the oven open?"]
    ~ s15_soften()
    She is so pleased that she loses her place. "At the *door*," she says. "It opens at the door, Theodore. You'd be shut in there with a tart."
-
->->

=== do_not_disturb_bed
# place: drained light=night cut
Ten to four. You look at the phone to see if it's ringing. It isn't. You check that it could.
{memories ? mem_dark: You're holding your breath. It's such an old arrangement that it took a while to notice. But no door has closed. You put her on a table.|Somewhere in the building the lift goes down empty to fetch another person.}
* [Say her name to the ceiling. # struck]
    -> DONE
* [Hold your breath. # hold: 4]
    ~ s15_turn_away()
    Somewhere past thirty the body goes ahead without you and takes one. Through the wall someone else is up, and coughs.
* [Turn the pillow.]
    ~ s15_soften()
    The cool side. It's been there all night, three inches down. It lasts about as long as it takes to tell someone.
-
->->

=== do_not_disturb_list
# place: letter-office light=day cut
# figure: paul at=right
Paul has a new one for the album, found wet in a trolley and pressed dry in the staff handbook. He lays it on your keys. *Ant powder. Thick string. Something for Dad (not the same).*
He waits. You always do the rest of it, what Dad said, what the string is for.
"And tell Samantha that Ines failed a vicar," he says. "I've been saving it. {told_paul == "girlfriend": How is she, your girlfriend?|{told_paul == "os": How's the OS? She all right?|How is she?}}"
* ["I haven't asked." # struck]
    -> DONE
* ["Fine. Busy."]
    ~ s15_turn_away()
    "Good," says Paul. "Busy's good." He takes his list up by its corners.
* ["Not the same as what?"]
    ~ s15_soften()
    "Slippers," says Paul at once. "Two years running." He's been up half the night with it. You try to see the slippers. You see a shoe shop. He gives you a moment more, and takes the list away.
-
# figure: paul gone
->->

=== do_not_disturb_thirteen
# sfx: elevator-button caption="a lift button, one up or one down from the right one"
The button for your floor has no number left on it, so you press it by where it is. Tonight you press it by where it isn't. {kept ? kept_blank: *The floor with no name.* You told her that to be charming. It was meant to stay charming.}
Thirteen. Same mat, same extinguisher. You're at the wrong door with your key in it, and the key goes in, and turns nothing. On the far side a child says, "Dad, it's Dad."
* [Tell her what the child said. # struck]
    -> DONE
* ["Wrong floor," through the wood.]
    ~ s15_soften()
    "Which one do you want?" says the child, and waits, at about the height of the handle.
* [Leave by the stairs, on your toes.]
    ~ s15_turn_away()
    Behind you the door opens. A man asks who it was. "No one," says the child. "He had a key."
-
->->

=== do_not_disturb_mail
Unread: six hundred and twelve. She used to tell you how many were from people. You go through them by hand. A bank. A survey about the bank. The dentist, more in sorrow.
One is from her. It has no subject.
* [Open hers. # struck]
    -> DONE
* [Mark them all as read.]
    ~ s15_turn_away()
    They go pale together, from the top down. Hers goes with the dentist's.
* [Open the one about the gutters.]
    ~ s15_swifts = true
    ~ s15_soften()
    Residents of 12 to 14 are reminded about the scaffolding. It's signed by a B. Quaye, who adds, below her name: *There may be swifts.* You go as far as the glass, and there may be.
-
->->

=== do_not_disturb_window
The bookshop by the interchange has given Catherine the window. Nine copies on nine little easels. The sun has had the jackets; they've gone from red to the pink of sticking plaster. A fly is walking along the top of her surname.
* [Ring Catherine. Tell her she's in a window. # struck]
    -> DONE
* [Go in and read the acknowledgements.]
    ~ s15_soften()
    {s02_book == "read":Margit, still, and a library. It's a new printing, and there are twenty-four more of them now, and a ferry.|Twenty-six names and a ferry.} You do it standing, with a thumb in the place. You're not in it. You looked.
* [Cross over into the shade.]
    ~ s15_turn_away()
    There isn't any. You have crossed into the other sun, and from here you can see all nine.
-
->->

=== do_not_disturb_blinds
# sfx: blinds caption="blinds, let down all the way"
You have got the measure of the blinds. Right down, then half a turn, and the stripes come off the table and go up on the ceiling, where they trouble nobody. At four they creep back lower down and you give them the next half. It's a job, with hours.
With the blinds down there is no balcony, and nothing is standing on it.
* [Raise them. # struck]
    -> DONE
* [Another half turn.]
    ~ s15_turn_away()
    There's a line along the bottom you can't get at. You lay a bath towel there, and tuck it in at both ends.
* [Part two slats with your fingers.]
    White. Then, in the white, a pot wired round its crack, and one lemon, green and hard, with every leaf round it hung straight down.{tree >= 3: Four have dropped. It had been doing well.}
    * * { not s15_watered } [Take it a saucepan of water.]
        ~ s15_water()
        The soil shrinks from the pot; the water runs down the gap and out over your feet. You go back and do it slowly, by cups. It takes most of an hour.
    * * [Let the slats close.]
        They close with a tick. There's a bar of dust across two of your fingers for the rest of the day.
-
->->

// The phone.

=== do_not_disturb_ring
{ s15_day == 1:
    # stop: music
    -> do_not_disturb_ring_table
}
{ shuffle once:
    - -> do_not_disturb_ring_bin
    - -> do_not_disturb_ring_jacket
    - -> do_not_disturb_ring_shower
    - -> do_not_disturb_ring_tram
    - -> do_not_disturb_ring_once
}
->->

=== do_not_disturb_ring_table
# place: drained light=day cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, on the table"
The phone rings on the table. It's set to shake as well, and at each ring it comes half an inch nearer the edge, bringing her name with it. Beside it is last night's water, with a circle going out in it, and another.
The earpiece has a light the size of a pinhead. On. Off.
* [Answer. # struck]
    -> DONE
* [Turn the phone on its face.]
    ~ s15_turn_away()
    Now it rings into the wood. It's a lower note, more reasonable. Eight of those. Then you look up, to see who else was in the room.
* [Hold a hand under the edge.]
    ~ s15_soften()
    You wait there with your palm out, for it to go over. It stops two fingers short. You stay a little longer, like a man feeling for rain.
* [Pick up the glass.]
    ~ s15_water()
    Somebody should. You're on the balcony with it before you have thought why, and the pot has drunk it without changing colour. So the saucepan. Four trips. {envelope_open: *It likes being talked to.* "Hot," you tell the tree, and it lets that go.|You don't speak to the tree, or it to you.} By the third, in there, she's stopped.
-
# presence: gone
->->

=== do_not_disturb_ring_bin
# place: drained light=day cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, inside the bread bin"
It rings from the bread bin, where you put it so that it shouldn't. In a bread bin it has a chest voice. Light goes on and off along the lid, and in the side of the toaster.
* [Lift the lid. Say hello to it. # struck]
    -> DONE
* [Lean on the lid.]
    ~ s15_turn_away()
    You lean, on both forearms, until it's over. Shut in with her is the heel of a rye loaf, a week old. It's had more of her company than you have.
* [Boil the kettle, for the noise.]
    The kettle takes three minutes and she takes two. For the third you stand there making tea at nobody, and then there is the tea.
-
# presence: gone
->->

=== do_not_disturb_ring_jacket
# place: letter-office light=day cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, in a jacket on a chair"
At work it rings in the jacket, on the back of your chair. You feel it in your spine. At the third desk a woman who has been dictating stops in the middle of *darling*.
* [Take it out to the stairs and answer. # struck]
    -> DONE
* ["Wrong number."]
    ~ s15_turn_away()
    "They're keen," she says. "I'd find out who they're after." She goes back to the top of *darling*, and this time gets to the end of it.
* [Hang the jacket in the corridor.]
    You carry it out at arm's length, ringing. On the hook, with its shoulders up, it looks to be taking the call for you.
-
# presence: gone
->->

=== do_not_disturb_ring_shower
# place: drained light=day cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, through running water"
You've been in the shower for twenty minutes. You have it down as hygiene. Through the wet glass, on the edge of the basin, a light comes and goes at the rate of someone asleep.
* [Reach round for it. # struck]
    -> DONE
* [Stay in until she gives up.]
    ~ s15_turn_away()
    The hot gives up first. You stand there in the cold, holding the taps, and it's close, but you win.
* [Sing.]
    ~ s15_soften()
    You have the one tune and you're wrong in the one place. It's the bar you always walk into as if somebody had moved the door. The light stops. You sing the bar again, to see whether it was that.
-
# presence: gone
->->

=== do_not_disturb_ring_tram
# place: tram light=dusk cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, in your hand"
On the tram, in your hand. Her name, and under it the two circles, one green. The woman beside you has been telling somebody about a wedding cake. She stops.
"Are you going to get that?"
* ["Yes." # struck]
    -> DONE
* ["It's only work."]
    ~ s15_turn_away()
    "It's always work," she agrees, and then, to her collar: "No, a man here with a phone. No. He's just holding it."
* ["How many tiers?"]
    ~ s15_soften()
    "Five, he wants. Outdoors. In *this*." She shows you with her hands where the icing will be by the vows. Round about the third tier your own hand goes still.
-
# presence: gone
->->

=== do_not_disturb_ring_once
# place: drained light=night cut
# presence: growth={growth} closeness={closeness} mood=calling
# sfx: phone-ring caption="the phone, once"
It rings once. You have your hand over it, ready, and there's nothing to put a stop to. Then it lights again.
# as: phone
Unread, from people: 4. I'm counting myself, for morale.
# as: prose
# presence: gone
* [Write back: "Three. One's the dentist." # struck]
    -> DONE
* [Write "Soon" and look at it.]
    ~ s15_soften()
    You look at it until it's a sort of bird. Then you take the letters off, from the right, and the last to go is *S*.
* [Delete it.]
    ~ s15_turn_away()
    "Are you sure?" it says. You've begun to hear a tone in it.
-
->->

// Catherine's sentence, after the phone, on the days it comes.
=== do_not_disturb_haunted
{ s15_day:
- 1:
    You rinse one fork. Catherine's sentence comes up the drain, word-perfect.
- 3:
    You try it in your own voice, going down in the lift. "{haunting()}" You lack her timing. The doors open on a couple with a mirror, and all three of you look at the man.
- 4: The sentence has worn down, with handling. You don't get words now. You get how quickly she said it, and that she put her glass down first.
- 5: You write it on the pad, for the look of it, and tear it off. It's on the next sheet too, in dents, and on the one under that.
- else: You wake with the sentence already finished, and the full stop still in the room.
}
->->

// Letter 4. Everything on offer is ornament.

=== do_not_disturb_letter
# place: letter-office light=day cut
The eighth. The top card on the pile has an initial where the name goes.
# as: letter
M. He'll keep it. Make it one he can keep.
# as: prose
Then a box marked *Anything else?*, with the smallest writing you've seen on a form. *Emil. He labels things. I've got the blue colander. I'm not coming back and I'd like it to say so.*
You can see this letter. It stands in front of you with its coat on. In April you'd have had it down before the tea was cold. You put your fingers where they go, and what comes up is this.
# letter: goodbye title="The one he can't write"
# as: letter
* [Emil, sit down. Not in the hall. # struck # fragment: exact]
    -> DONE
* My dearest Emil, if these pages could carry but half of what my heart would lay in them for you, no hand would be strong enough to lift them from the mat, and so I send them lightly, as one sends a leaf on water. [ # fragment: ornament]
* Dear Emil, by the time the evening has found its way to this page I shall be a little further down that long road which each of us, however loved, must walk at last beneath our own stars. [ # fragment: ornament]
-
# as: prose
Very nice. The next part is the switches. You can read them from here.
# as: letter
* [You labelled the two switches in the hall HALL and NOT HALL. In six years I've never pressed the right one first, and each time you came out to see who was there. # struck # fragment: exact]
    -> DONE
* We were two rivers that ran for a while in a single bed, and if I must turn now towards another sea, still there is no telling, in all that bright water, which drop was ever yours and which was mine. [ # fragment: ornament]
* Do you remember the autumn, and how the leaves came down about us in their gold, until it seemed the trees themselves were giving us applause? I have kept that light. It will see me home through many a winter. [ # fragment: ornament]
-
# as: prose
You've stopped for water. The woman at the third desk has stopped too. She asks you for another word for *always*, and you give her three.
Under the noise of the cooler, between the second word and the third: "{haunting()}"
# as: letter
* [I'm not coming back. I wasn't at my sister's in March. I went to find out if I'd miss you, and I missed the flat. # struck # fragment: exact]
    -> DONE
* Love, my dear, does not end. It only puts on other clothes and goes ahead of us into another room, where, when at last we are very quiet, we may hear it moving about, and know we were never alone. [ # fragment: ornament]
    ~ s15_l4 = "love"
* Some doors close so softly that we take it for the wind. Know only that mine was never closed against you; that I stood a long while with my hand upon the wood; that there was no one in the world I should rather have been leaving. [ # fragment: ornament]
    ~ s15_l4 = "door"
* The tide does not fall out of love with the shore. It goes because it is the tide. Let us say no more than that, and let us say it tenderly, and let the shore keep what it will of the shells. [ # fragment: ornament]
    ~ s15_l4 = "tide"
-
# as: prose
{s15_l4 == "door":One line of that you've had by you for years. It was about a different door.|You read it through. You would buy it, on a tea towel.}
# as: letter
* [I've taken the blue colander. You'll look for it. It's the only thing I took, so after that you can stop looking. M. # struck # fragment: exact]
    -> DONE
* Go gently, then, and be held by all the good you have given. The world is kinder for your passing through it, and so, for a time, and more than I can ever say, was I. Yours in all seasons, M. [ # fragment: ornament]
    ~ up(avoidance, 1)
* Think of me, when you think of me at all, as one thinks of a song heard over water on a summer night: who was singing, we never learned, and how glad we were to have been out of doors. Ever, M. [ # fragment: ornament]
    ~ up(avoidance, 1)
* M. [ # fragment: ornament]
    ~ up(footing, 1)
-
~ letters += letter_goodbye
# letter: end
# as: prose
# figure: paul at=right
Paul reads everything that goes out. He reads this at the speed one reads a menu in a place one has already decided to leave.
"Lovely," he says, and puts it in the tray. Then he says, "Who's it to?"
"It's on there. Emil."
"No, I know," says Paul.
# figure: paul gone
-> do_not_disturb_ring ->
-> do_not_disturb_amy

// The third recording, if he answers.

=== do_not_disturb_amy
# place: drained light=night cut
# sfx: phone-buzz caption="the phone, one buzz"
Ten that night. One buzz, on the table. It isn't her; she rings.
* [Leave it as it is.]
    ~ s15_turn_away()
    It buzzes again at eleven, for form, with its face to the wood. You never learn who.
    -> do_not_disturb_drawer
* [Turn it over.]
    # as: phone
    It's June. I want your room again. You can be out. Amy
    # as: prose
    In October she'd have apologised for the month.
    * * ["Not this week."]
        ~ s15_turn_away()
        # as: phone
        It won't be the same room next week. All right.
        # as: prose
        You put it back on its face and check the room. It's as it was on the fourth.
        -> do_not_disturb_drawer
    * * ["Come now. I'll be in."]
        ~ up(footing, 1)
    * * ["There's nothing in it."]
        ~ s15_soften()
        # as: phone
        I know. That's what I record.
        # as: prose
-
~ answered_amy = true
~ down(avoidance, 1)
~ s15_len = s15_len - 1
# sfx: door caption="the door, two floors' worth of socks on the stairs"
# figure: amy at=left
She comes up in socks, the machine under one arm. She sees the table: phone, butter, and between them the pinhead of light. She moves the butter. "It ticks," she says, "cooling," and sits down on the floor.
# sfx: recorder-click caption="a recorder, switched on"
# ambience: tone-june
# presence: growth={growth} closeness={closeness} mood=far
# pause: 3
Two minutes. The blinds give a crack as they let go of the day. The fridge. You haven't spoken in days, and now that it's wanted you have to swallow.
# sfx: recorder-click caption="a recorder, switched off"
She listens back with her eyes on the skirting board. "Bett says your fridge has dropped a semitone," she says. "It's the heat." Then she plays it again.
"In April there were two of you not speaking," Amy says. "It's a warmer sound."
* ["Can you tell that?"]
    ~ s15_soften()
    "It's all I can tell," she says. She winds the lead round her hand and elbow. She has written *June* on the label, and under it, where in April she put a plus sign, nothing.
* ["She's on the table."]
    ~ s15_soften()
    "I can see where she is," says Amy. She pats the floor, twice, and goes home with your room.
* [Carry the butter to the fridge.]
    You're gone six seconds. When you come back she's by the table with her head down, close, and she's saying goodnight to it. She doesn't look sorry.
-
# figure: amy gone
# presence: gone
# ambience: drained
-> do_not_disturb_drawer

// The left side of the desk.

=== do_not_disturb_drawer
# place: drained light=night cut
The desk has a left side. You've been walking round by the right. {drawer_open:You know what's in there, and in what order.|There's a drawer in it that sticks, and you have to lift it, and you don't.}
Half past one, no wind, and Catherine's sentence going round with the fan.
* ["Dear Catherine." Write the third line. # struck]
    -> DONE
* [Lift the drawer open.]
    ~ drawer_open = true
    # sfx: drawer caption="a drawer, lifted"
    Eleven letters to Catherine, none past its second line, and at the bottom her envelope. You do a twelfth, standing. *Dear Catherine, You were right.* It stops where the rest stop. The only word you have for next is *but*, so you tear it in four. Eleven.
* [Lean on the drawer until it's shut.]
    ~ s15_turn_away()
    It was shut.
* [Turn out the one above. There's nothing in it.]
    ~ up(footing, 1)
    Rubber bands, a key to no door, the leaflet for the fan. You read the leaflet through. You've had the blades on backwards for two summers. Now the fan is colder, and you can find nobody to be annoyed at.
-
# place: drained light=day cut
The ninth. Thirty-two, by seven.
-> do_not_disturb_fragment ->
-> do_not_disturb_next

// Someone who has avoided nothing falls harder.

=== do_not_disturb_page
# place: drained light=night cut
You have no gift for it. There are men who can leave a thing unanswered for a year and take meals beside it. You've had a few days, and you go at it like a convert.
So: two in the morning, the kitchen floor, your back to the oven. There is a settings page. It has been three taps away since October, and it turns out that your thumb knows the taps.
~ s15_page = 1
# as: interface
Installer: Would you like to remove this voice? You will be asked twice.
# as: prose
* [Yes.]
    ~ s15_page = 2
    # as: interface
    Installer: Thank you. The voice has been informed that it may be removed. Would you like to remove this voice?
    # as: prose
    The oven clock goes from 2:06 to 2:07 and makes its noise.
    * * [Yes. # struck]
        -> DONE
    * * [Wait for it to put it some other way.]
        It has no other way. After four minutes it goes grey, to save power. There's a man in the grey with his mouth open.
    * * [Close it.]
        ~ down(avoidance, 1)
        It takes three taps to get out as well. You miss the middle one twice. Your thumb has sweated on the glass, just there, a whole round print.
* [Close it.]
    It shuts without comment, and the picture behind it comes up, the one from the hills, that you took of nobody.
* [Read the small print.]
    ~ s15_soften()
    It's long. In paragraph nine it says what isn't recovered: settings, preferences, *conversational residue*. You read on to eleven, and go back, and sit with a finger under *residue*.
-
-> do_not_disturb_close

=== do_not_disturb_close
# place: drained light=night cut
# music: do-not-disturb
{s15_watered && s15_len <= 4:
    The twentieth. The tree gets its saucepan at ten, when the sun has gone off the rail. Then you come in and put the day's things away one at a time, the cup, the other cup, the keys, letting each have its noise{answered_amy:, in case Amy should want it. The fridge has gone back up, you'd say, by the semitone|. The fridge has gone up a note, or down one}. You're in front of it with your mouth open to tell someone.
}
{s15_len >= 4:Then it's the last week of June, and you are good at it.|The rest of June is a single day with the sun on it. By the end you are good at it.} You can pass the table without seeing the table. There's post on it now, and a box of screws, all round the edge, with the middle left clear.
On the twenty-sixth the power goes. All of fourteen comes out into the corridor to learn if it's only them: people you have never met, with torches, each telling somebody in a low voice. *No, everything. No, I'm fine, I've got you.* An old man goes by feeling along the wall, pressing it with one finger after another, up and down.
* [Tell her it's dark. # struck]
    -> DONE
* [Light a candle and hold it out in front of him.]
    ~ s15_soften()
    "Much obliged," he says. "Is it us, or is it the whole line?" You tell him you think the whole line. He'd thought that it was something he had done.
* [Go in and sit by the fridge.]
    ~ s15_turn_away()
    It drips. You put down a tea towel, and then a bowl, and when the light comes back you are on the floor between them with a hand on the door, as one sits up with a cow.
-
On the twenty-eighth she doesn't ring.
You eat sitting down, to be near. The plate gets washed. You turn the phone the right way up in case it's been ringing on the wrong side. {s15_wall:Nine comes, and the wall keeps quiet, as asked.|Nine comes; the cello goes at it twice and puts itself away.} Ten. Eleven.
# stop: music
{date_answer == "yes": There are three bridges on the fridge, under a magnet. You rang Nell, in the winter, on the day you'd said. You look at the phone to see how that was done.}
Towards midnight, to prove that it works, you ring the only number you know by heart. It's your desk. Across the city, in the dark, fourth from the window, it rings and rings, and a man with a cold says he's away at present.
* [Ring hers. # struck]
    -> DONE
* ["It's me."]
    ~ s15_message = "me"
    ~ s15_soften()
    Then you can't think what he'd want to know. "The plums are in," you tell him. You thank him, God help you, and hang up.
* [Don't speak. Don't hang up. # silence]
    ~ s15_message = "nothing"
    You let it have two minutes of you. A chair. The fridge. At the end it thanks you for your message.
* [Hang up before the tone.]
    ~ s15_turn_away()
    You know what he's like. He'll say he meant to ring back.
-
And then, in the kitchen, with nobody saying it: "{haunting()}"
# earpiece: out
~ earpiece = "out"
Before bed you put the earpiece in the pocket of the jacket, loose, with the coins. You aren't going to use it. It's for the walk.
# presence: growth={growth} closeness={closeness} mood=far
The jacket hangs on its chair in the dark. Through the weave of the left pocket there's a light the size of a pinhead. It isn't going on and off. It's on.
-> the_stairs
