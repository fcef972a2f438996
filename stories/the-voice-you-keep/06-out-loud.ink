VAR s06_seen = 0            // strangers looked at in the market
VAR s06_first = ""          // whom they noticed first: comes back on the pier
VAR s06_guess = ""          // what he made of them; right or wrong later
VAR s06_pier = 0            // strangers looked at on the pier
VAR s06_dog = false         // walked into the wet dog
VAR s06_coin = false        // the coin has been shown already
VAR s06_paid = false        // found the accordion by ear

=== out_loud
# scene: out_loud title="Out Loud" act=2
# place: market light=morning
# earpiece: in
~ earpiece = "in"
# presence: growth={growth} closeness={closeness} mood=bright
It's Saturday, the last in November, and you are out.
There was nothing you needed from the market, you told her. She said no, nor did she.
Samantha: "So what do people look at first?"
"The prices."
Samantha: "And when they've done the prices?"
There's a thing you do on trams, you tell her, where you decide what's in someone's bag. It isn't a game, there's no way to win; and you hear yourself giving her the rules.
Samantha: "Turn your head a bit," she says. "I want to go first and I've only got the left."
-> out_loud_market

=== out_loud_market
{ s06_seen >= 2:
    -> out_loud_to_pier
}
* [The woman with her umbrella up. # look: umbrella at=left label="a woman under a yellow umbrella, in the sun"]
    -> out_loud_umbrella
* [The bride, buying onions. # look: bride at=right label="a bride at the vegetable stall"]
    -> out_loud_bride
* [The two old men in one coat. # look: twins at=centre label="two old men in the same coat, twice"]
    -> out_loud_twins
* [The waiter with his eyes shut. # look: waiter at=far-right label="a waiter in a doorway, eyes shut"]
    -> out_loud_waiter
* [The notice on the lamp-post. # look: poster at=far-left label="a notice in crayon on a lamp-post"]
    ~ kept += kept_tortoise
    It's in crayon, in a plastic bag against the weather. HAVE YOU SEEN GERALD. There's a portrait.
    Samantha: "Is it a pie?"
    You explain the tortoise: Corin Vale, Dahlia Rune, the custody, how he walked out in the second week. You know more than you'd have wished to be heard knowing.
    Samantha: "*Last seen going quite fast*," she reads. "I want that on mine."
    -> out_loud_market
* {s06_seen >= 1} [Walk down to the water.]
    You buy walnuts on the way, so as to have been shopping. "For a cake?" says the woman, and you say yes.
    Samantha: "What sort of cake?" she says, all the way down the steps.
    -> out_loud_to_pier

=== out_loud_umbrella
~ noticed += noticed_umbrella
~ s06_seen = s06_seen + 1
There's not a cloud on the whole coast. She stands by the eggs under a yellow umbrella and looks straight ahead.
Samantha: "She's hiding from above," she says. "Top window, green blind. They were engaged."
* ["No. It won't go down."]
    { s06_first == "":
        ~ s06_guess = "down"
    }
    Samantha: "Since when?"
    "Thursday. She's been to the bank with it."
    Samantha: "She's had to sleep in the bath," she says. "With the taps."
* ["He threw the ring out. She's waiting for it."]
    { s06_first == "":
        ~ s06_guess = "ring"
    }
    ~ down(avoidance, 1)
    Samantha: "How long's she been waiting?"
    "A year," you say. "It's a high window." The eggs come in three sizes, and the word for the largest is *kingly*.
    She lets you do all three sizes.
-
{ s06_first == "":
    ~ s06_first = "umbrella"
}
-> out_loud_market

=== out_loud_bride
~ noticed += noticed_bride
~ s06_seen = s06_seen + 1
The train of the dress is up off the wet, held with clothes pegs, and under it are running shoes. She's particular. She holds each onion to her ear.
Samantha: "She's doing the catering," she says. "Sixty people. His aunt offered, and she's heard about his aunt."
* ["They're in case she cries."]
    { s06_first == "":
        ~ s06_guess = "cry"
    }
    Samantha: "So she can say it was the onions. Did you?"
    "There was a lot of pollen. It was an outdoor thing."
    Samantha: "Pollen," she says. "You were lucky."
* ["She got married in May. She likes the dress."]
    { s06_first == "":
        ~ s06_guess = "dress"
    }
    Samantha: "She does the bins in it."
    "She's had it let out."
    Samantha: "He comes down every morning," she says, "and there she is."
-
{ s06_first == "":
    ~ s06_first = "bride"
}
-> out_loud_market

=== out_loud_twins
~ noticed += noticed_twins
~ s06_seen = s06_seen + 1
They're eighty or so and come up to your shoulder. Same grey coat, same cap, same string bag. One of them presses a melon and passes it across. The other presses it and puts it back.
Samantha: "Brothers," she says. "They came out holding hands and it's been downhill."
* ["They don't speak. They do it all in melons."]
    { s06_first == "":
        ~ s06_guess = "melons"
    }
    Samantha: "Since the will."
    "Since before the will. Since a girl called Lotte."
    Samantha: "*Too soft*," she says, as the melon goes back. "That was for Lotte."
* ["One of them's recently lost his wife."]
    { s06_first == "":
        ~ s06_guess = "widower"
    }
    ~ up(tender, 1)
    Samantha: "Which?"
    You watch. "The one who's letting the other choose."
    She watches too. The left one's got his purse out before there is anything to pay for.
-
{ s06_first == "":
    ~ s06_first = "twins"
}
-> out_loud_market

=== out_loud_waiter
~ noticed += noticed_waiter
~ s06_seen = s06_seen + 1
A café door, not open yet. A young man in a long apron stands with his back against it, eyes shut, one palm up as if a small bird had been left with him. His lips move.
Samantha: "He's got as far as *but*," she says. "Look at his chin."
* ["He's resigning. That's the tray."]
    { s06_first == "":
        ~ s06_guess = "resign"
    }
    Samantha: "With dignity?"
    "That was the first draft. He has got on to the aprons."
    Samantha: "Oh, the aprons," she says. "They've had that coming."
* ["There's somebody he's going to ask."]
    { s06_first == "":
        ~ s06_guess = "ask"
    }
    Samantha: "Ask what?"
    "It keeps getting smaller. It was marriage when I first saw him. It's down to a film."
    Samantha: "It'll be *what time is it* by the time he opens," she says. "Somebody should tell him to go back to marriage."
-
{ s06_first == "":
    ~ s06_first = "waiter"
}
-> out_loud_market

=== out_loud_to_pier
# place: pier light=noon
# sfx: gull pan=-0.5
The market lets you out at the bottom by the pier, with a bag of walnuts in your hand. All along the boards people are walking with one hand to an ear, agreeing with the air. They leave you as much room as they leave each other.
{ s02_spoke == "well":
    A month ago, by yourself, you got as far as *well*. It seems to have been the start of something.
}
{ s02_girl:
    One of them is the girl off the five past six. "No, *you*," she's saying. She sees you, and your ear, and gives you the nod that's given to colleagues.
}
-> out_loud_pier

=== out_loud_pier
{ s06_pier >= 1:
    -> out_loud_reveal
}
* [The man fishing. # look: fisher at=right label="a man with a rod and no bucket"]
    ~ noticed += noticed_fisher
    ~ s06_pier = s06_pier + 1
    He has no bucket and no bait. He winds in, looks at the bare hook, dries it with a folded handkerchief and throws it out again.
    Samantha: "What's he after?"
    * * ["His wife's sister is staying."]
        Samantha: "Until?"
        "She has a return ticket. She hasn't said for when."
        Samantha: "He'll need a longer line," she says, and just then the man looks round, straight at you, and touches his cap.
    * * ["He caught one once. He's been sorry ever since."]
        Samantha: "What does he do if he gets another?"
        "He can't. There's nothing on the hook."
        Samantha: "But he goes on offering." He has to wind in twice more before she will let you move.
    - -
    -> out_loud_reveal
* [The boy with the shoebox. # look: boy at=left label="a boy with a shoebox, walking very slowly"]
    ~ noticed += noticed_boy
    ~ s06_pier = s06_pier + 1
    He's nine or so. There are holes in the lid, done with a pencil. He carries it dead level, lips pressed together, and is overtaken by a man on two sticks.
    Samantha: "I have to know."
    * * {kept ? kept_tortoise} ["It's Gerald."]
        ~ up(closeness, 1)
        Samantha: "It's *Gerald*," she says. "He's taking him to the sea. Nobody's ever asked him if he'd like the sea."
        "They'll be looking for a man with a car."
        Samantha: "And all the time it was a child with a pencil. I won't say a word."
    * * ["Nothing, now. He hasn't looked."]
        Samantha: "Oh, don't," she says.
        "He's making sure it has a smooth ride."
        She sees him out of sight, which means you do, over your shoulder, with a bag of walnuts held out level in front of you.
    * * ["A better shoe."]
        Samantha: "Just the one?"
        "He can't afford to be wrong about two."
        The boy goes by. Something in the box shifts its weight from one end to the other, and it's no shoe.
    - -
    -> out_loud_reveal
* [Nobody. Just the water.]
    ~ s06_pier = s06_pier + 1
    Samantha: "What's the water's trouble?" she says, when you've leaned on the rail for some time.
    "It wants to come in and it's not sure it was asked."
    Samantha: "It's been on your step all morning," she says, "going *oh, only if you're busy.* Has it brought anything?"
    "A plank. Most of a crab."
    Samantha: "It shouldn't have."
    -> out_loud_reveal

=== out_loud_reveal
{ s06_first:
- "umbrella": -> out_loud_reveal_umbrella
- "bride": -> out_loud_reveal_bride
- "twins": -> out_loud_reveal_twins
- else: -> out_loud_reveal_waiter
}

=== out_loud_reveal_umbrella
Half-way along, a yellow umbrella is coming towards you, against the wind, and there's nowhere to be but in front of it.
"Excuse me, are you strong?" says the woman beneath it. "It's been up since Thursday."
{ s06_guess == "down":
    Samantha: "*Thursday*!" she says, so loudly that you put a hand to your ear. "You said Thursday!"
- else:
    Samantha: "No ring," she says. "It's only metal." And when you've got hold of it: "Ask her how she's slept."
}
You get it down between you, on the third go. She's smaller without it. She thanks you and stands looking up all round, as at a room she's had the furniture taken out of.
-> out_loud_walk

=== out_loud_reveal_bride
# sfx: crowd-hush pan=0.4
Past the kiosk there's a photographer on a box, and in front of him, in a row, there are seven brides. Each has an onion. Each is told to look at hers as if it had just spoken.
It is for a soup.
Samantha: "Seven," she says at last. "{s06_guess == "cry":And not one of them needs an excuse|And not one of them does the bins}. I'd got so fond of his aunt."
Yours is third from the left. She's the one who, when the man calls a rest, gives her onion a polish on the dress before she puts it down.
-> out_loud_walk

=== out_loud_reveal_twins
The two old men have got the bench in the sun. They're sharing the melon with a penknife, turn about. A small girl has been stood in front of them by her mother, and she asks are they twins.
"Oh, no," says one. "We were a pretty ordinary couple. Thirty-eight years ago he bought this coat."
"I looked well in it," the other says.
"He did. So I got one."
{ s06_guess == "widower":
    Samantha: "Nobody's lost anybody," she says. "And you'd got as far as the hymns. I heard you picking them."
- else:
    Samantha: "No Lotte, then. I was as wrong as you can get. I was wrong about the *coat*. Can I have another go?"
}
-> out_loud_walk

=== out_loud_reveal_waiter
Your waiter is at the end of the deckchairs, in his apron, with his palm up. The woman who hires out the deckchairs has put down her book.
"There's the bream," he's telling her, "with a fennel thing. There's the lamb. There's a tart, it's the almond. And there's me, from eleven, when I've done the chairs."
She asks what the tart is like.
{ s06_guess == "ask":
    Samantha: "He *asked*," she says. "You said he'd ask." You've stopped dead. People with prams divide and go round you.
- else:
    Samantha: "He's not resigning," she says. "He could not be less resigned." You've stopped dead. People with prams divide and go round you.
}
-> out_loud_walk

=== out_loud_walk
# presence: growth={growth} closeness={closeness} mood=warm
Beyond the kiosk the pier goes on with nothing on it, wide as a street.
Samantha: "You always see it first and then I get told," she says. "Would you shut your eyes? I'll do the seeing. You do the legs."
* [Shut them.]
    You do, before there's time to hear what you think about it.
* ["People will see."]
    Samantha: "They'll think you're on the line to somebody asleep."
    A man goes by, telling his lapel that he has never liked her father. You shut them.
* [Shut one.]
    Samantha: "That's a wink," she says. "It's a long wink. There's a lady here who's started to wonder." So you shut the other.
-
# place: dark light=dark
# ambience: pier
# sfx: gull pan=-0.8 caption="a gull, high up on the left"
{ voice:
- voice_low: Red, then brown. Yesterday's soup, you'd thought, when you chose it from the three. With nothing to look at it's lower than that. It comes up by way of the boards. You could stand a cup on it.
- voice_high: Red, then brown. The one with the lid in its hand, you'd thought, when you chose it from the three. With nothing to look at it's higher yet. She has got up on something. She can see for miles.
- else: Red, then brown. The one from the next room, you'd thought, when you chose it from the three. With nothing to look at it has come through. It's alongside, on the windward side, and there's less wind.
}
~ heard_voice = heard_voice + 1
Samantha: "Eleven, straight on," she says. "Ordinary ones. There isn't a soul."
* [Eleven, then. # turn: on]
    # sfx: footsteps caption="your own shoes on planks, slower than you walk"
    It's a long way to eleven. At seven the planks change pitch. At nine you have put your hand out, and you bring it back and give it the walnuts to hold.
* [Stop at four. # turn: stop]
    # sfx: wave pan=-0.4 caption="below you and to the left, a wave, going in under the boards"
    You stop at four. There's a good deal more sea than there was.
    Samantha: "That's fine," she says. "I've moved eleven. It starts from here."
-
# sfx: dog pan=0.5 caption="a dog shaking itself, close, on the right"
Samantha: "Dog," she says. "Asleep. No, wet. No, up. Go left of it."
* [Left. # turn: left]
    # sfx: dog pan=0.9 caption="the dog, sighing, now well behind on the right"
    You go left, and something that smells of harbour is on your right and then isn't.
    Samantha: "Beautiful," she says. "You went round him like tea. He's sniffing where you'd have been."
* [Right. # turn: right]
    ~ s06_dog = true
    # sfx: dog pan=0.1 caption="the dog, dead ahead, delighted"
    It leans its whole side on your shins and transfers some water.
    Samantha: "I did say left," she says. "That was you, that one. Does it feel nice? It looks as though it'd feel like a bag of something."
-
# sfx: accordion pan=0.7 caption="an accordion, some way ahead, on the right: a waltz with a leak in it"
{s02_ears == "ferry": You know it. It's the advertisement for the ferry. You'd know that leak anywhere.}
Samantha: "I won't help with this one. There's a man with an accordion, he's got a hat down. Pay him."
* [To the right, towards it. # turn: right]
    ~ s06_paid = true
    ~ up(footing, 1)
    # sfx: coin pan=0.5 caption="a coin, landing on other coins, low on the right"
    You go by the leak in it. When it's as loud in the one ear as the other you bend, feel for felt, and let go.
    "Sir," says a voice from near your knee. He's sitting down. You'd had him as tall.
    She hasn't said a thing, though you could tell where she'd have said it.
* [Left, round him. # turn: left]
    # sfx: wind-gust pan=-0.7 caption="wind, open water, a rail humming on the left"
    You find the rail, with a hip. The waltz goes on behind you, unpaid.
    Samantha: "He's seen you," she says. "He's seen a man cross a whole pier to avoid him with his eyes shut. He looks impressed."
* ["Where do I go?"]
    ~ up(leaning, 1)
    ~ down(footing, 1)
    # sfx: accordion pan=0.2 caption="the accordion, nearer now, almost in front"
    Samantha: "Quarter right. Six. Bend. Left hand. There," she says, and it's done, coin on coin, without your having heard where he was.
    You thank her, and the man thinks it's him.
-
# sfx: wave pan=-0.2 caption="under the boards the sea, on both sides and ahead"
Samantha: "Now stop."
* [Stop. # turn: stop]
    Both feet. The boards go on moving a little without you.
* [One more. # turn: on]
    Under your toe there's a squared-off edge, and no more planks. She doesn't say a word about it.
-
# music: hers
And then she hums. It's four notes, going up, and the last one has nothing under it.
# stop: music
"What's that?"
Samantha: "I don't know. It was in me when I looked," she says. "It wants another one at the end. I haven't got another one."
* [Hum it back to her.]
    ~ kept += kept_hum
    ~ up(closeness, 1)
    You do the four. You're well into something else before you know you've gone on, and she begins to laugh.
    Samantha: "That's yours! You do that over the washing-up. It goes wrong at the turn, you always put your foot in the same hole. I was going to say. Then I was afraid you'd mend it."
* ["Do it again."]
    It stops on the same stair, with one foot up.
    Samantha: "It isn't sad," she says. "I checked. It's only not done."
* [Wait for the fifth. # silence]
    The sea goes in under you and comes out again. She waits too. At your back the accordion gets to the end of the waltz, leaks, and starts it again.
-
# place: pier light=noon
# sfx: gull pan=0.6
You open them. There's a kerb as high as your shoe, and beyond it, in strong light, nothing you could stand on.
-> out_loud_story

=== out_loud_story
You sit on the bollard, which is warm, and open the walnuts with the heel of your hand. Over the bay there's the old light, white, switched off for the day.
Samantha: "What's the first thing you made up?" she says. "Not strangers. The first one that was yours."
* ["A dog who works a lighthouse."]
    Samantha: "Go on, then," she says, and you can tell that she's sat down, if that's what she does.
    -> out_loud_dog
* ["It was for money. I've still got the money."]
    ~ s06_coin = true
    Samantha: "How much?"
    You have to stand up to get at it. It lives in the ticket pocket of this jacket, it's about the size of a shirt button and the country's gone. Your Aunt Ottilie paid it over at a kitchen table, for a story about a lighthouse.
    Samantha: "I'd like what she got."
    -> out_loud_dog
* ["I don't remember."]
    ~ up(avoidance, 1)
    Samantha: "That's funny," she says. "You looked at the lighthouse when you said it."
    "There's nobody in it. It's done by a switch."
    Samantha: "I only said *looked*."
    A walnut goes to a gull, which carries it to the far rail and turns its back.
    -> out_loud_back

=== out_loud_dog
"There's a keeper, and he's got a dog. The keeper's ill. Or asleep, it wasn't clear. A storm comes on and the dog has seen it done, so he does it. With his teeth. The mantle, the clockwork, all of it. He does it for nine nights."
Samantha: "Who writes up the log?"
"He barks it."
Samantha: "Of course. And then?"
"The keeper wakes up, and there's a ship's captain at the door with a medal. He thinks it must have been him. So he takes it."
Down among the piles a rope knocks, and stops.
Samantha: "Does the dog mind?"
* ["It doesn't say. I was nine."]
    Samantha: "But did he?"
    It's thirty-two years, and you've not been asked. "He'd got to work the lamp," you say.
* ["It's his best point, that he doesn't."]
    ~ up(avoidance, 1)
    Samantha: "Hm. Whose best point?"
    A walnut, you tell her, is a kind of plum. It almost is.
* ["You're the first one to ask about the dog."]
    ~ down(avoidance, 1)
    Samantha: "What do they ask about?"
    { memories ? mem_mother:
        "You know what my mother asked."
        Samantha: "*Where am I?*" she says. "It's *this* one. You'd put her in as the—" and for once she hears something coming, and lets it by. "Another day."
    - else:
        "It was only my mother. She asked where she was."
        Samantha: "Was she in it?" she says, and for once hears something coming, and lets it by. "Another day."
    }
-
~ share(mem_firststory)
~ down(avoidance, 1)
# star: mem_firststory title="The dog who worked the lamp"
{ not s06_coin:
    "My aunt bought it," you say. "Ottilie. She gave me this." It lives in the ticket pocket of the jacket; it's about the size of a shirt button, and the country's gone.
}
Samantha: "I'd have paid two," she says. "What does it sound like? The money."
# light: dusk
It has got to be four o'clock. Along the front they're winding in the awnings. You set it on its edge on the iron, where it's flat, and flick it.
# sfx: coin pan=0.1 caption="a small coin, spinning on iron, for a long time"
~ grow(2)
It stands up and turns into a ball. It's still going when the light across the bay comes on, and she has started to hum again, on the four notes, waiting for it to fall.
* [Catch it before it does.]
    It's warm from the iron, and goes on turning, for a moment, inside your fist.
* [Let it fall.]
    Samantha: "Tails," she says. "Well, he'd be pleased."
-
-> amys_rooms

=== out_loud_back
# light: dusk
~ grow(2)
You stay till the sun's on the rail. She tells you what the gull was: she's given it a van and a first wife.
"What did she see in it?"
Samantha: "The van. You saw how it went off with that walnut. She'd had eleven years of that."
You walk back with your eyes open, and it is a shorter pier.{s06_paid: "Sir," says the accordion as you go by, and you can see how far down it comes from.}
{ s06_dog:
    Where the dog was there is a wet place the shape of a dog. Your own shoe is in it, going the wrong way.
- else:
    Where the dog was there is a wet place the shape of a dog, and a clean dry curve, just to the left, the width of a man going round.
}
* [Go round it again.]
    You'd thought it was wider, with your eyes shut. She says left, under her breath, though you're going left.
* [Hum, without noticing.]
    { kept ? kept_hum:
        Samantha: "In you go," she says, at the hole.
    - else:
        Samantha: "You go wrong at the same place," she says. "Every time. Don't mend it."
    }
    ~ kept += kept_hum
-
-> amys_rooms
