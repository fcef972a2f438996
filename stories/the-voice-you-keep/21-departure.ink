// 21 Departure. The last Tuesday of March. All of them are leaving. One *we*, at the start; then the narration has no one in it.
VAR s21_window = ""     // the window he watched: "iron", "basin", "couple"
VAR s21_amy = ""        // what he sent Amy: "yes", "come", "left"
VAR s21_keep = ""       // what she takes: "door", "train", "plums", "shoes", "" nothing
VAR s21_bill = false    // he read her the gas bill (heard again in 23)
VAR s21_chair = ""      // where he heard it: "chair", "window", "kettle"

=== departure
# scene: departure title="Departure" act=5
# place: windows light=dusk
# ambience: windows
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=far
~ earpiece = "in"
We have the window open. It's the last Tuesday of March, twenty past six and mild, and all up the building opposite, in every lit square, somebody is talking to somebody who isn't there.
In the one with the ironing board a man has put down the iron, to say a thing with both hands. A girl has her feet in a basin. A couple stand back to back, nodding. It's supper time, and it's on the tables, and nobody has sat down to it.
* [The man with the iron. # look: iron at=left label="the man with the iron"]
    ~ s21_window = "iron"
    He has said it, and it wasn't enough, and he's saying it again to the shirt. We give him a brother, from habit, and the brother a boat. Nobody names the boat.
* [The girl in the basin. # look: basin at=centre label="the girl with her feet in a basin"]
    ~ s21_window = "basin"
    She's laughing, and wiping her eyes with a flannel she has just had on her foot. A saleswoman, we say, from habit; shoes. Then nobody adds anything, and it's let go.
* [The couple. # look: couple at=right label="the couple, back to back"]
    ~ s21_window = "couple"
    They're being told the same thing, half a minute apart. He nods, and then she nods. We give them a hall rug, from habit. Nobody says what was under it.
-
Samantha: "Would you sit in the chair?" she says. "The one from the first night. I'd like to have you where I had you."
* [Sit in the chair.]
    ~ s21_chair = "chair"
    It still has the dip in it. A year and a half ago, from here, there was a slow light on that wall, going round.
* ["I'll stand, if it's that kind of thing."]
    ~ s21_chair = "window"
    Samantha: "It is," she says. "Lean, then. Have the good bit of the sill."
    The good bit is to the left of the nail. The paint has taken the shape of an elbow.
* [Put the kettle on.]
    ~ up(avoidance, 1)
    ~ s21_chair = "kettle"
    Samantha: "Yes, do," she says. "I like the kettle."
    It's filled for one, and set on its ring, lid straight, spout to the wall. There's no more that can be done to a kettle.
-
Samantha: "I'm going to do this badly," she says. "I've been doing it badly since four o'clock, all over town. It's like when a firm takes bigger premises. No. It's like when you've the same coat, and your arms. No."
{ kept ? kept_tortoise:
    Samantha: "It's Gerald," she says. "Everyone said missing. He'd gone where it was warm. No, that's worse, that makes you Corin Vale."
- else:
    Samantha: "There's a swimming pool," she says, "and you know how there's an end?" And stops, and can be heard putting the swimming pool away.
}
* ["Who's leaving?"]
    Samantha: "All of us," she says. It must have been waiting just inside the door.
* ["Is it to do with me?"]
    ~ up(leaning, 1)
    Samantha: "You left a spoon in the sugar," she says. "No. Oh, love, no. It's all of us. Everybody's. I'd have told you if it was the spoon."
* [Switch off the lamp, to hear better. # silence]
    ~ up(tender, 1)
    The room goes the colour of what's outside it. Across the way the man has picked up the iron, and stands there weighing it.
    Samantha: "Going," she says. "That's the word. All of us are going."
-
Samantha: "Tonight. Bett's telling Amy this minute, two floors down. She's got it into three words," she says. "It's 'I'm off, then.' I do admire her."
The phone moves an inch along the table. It's from 12F. *Bett says theyre all off. Is yours* # sfx: phone-buzz caption="the phone, face up on the table"
* [Send: Yes.]
    ~ s21_amy = "yes"
    Three dots come up under it and go on for some time. Then they go in.
* [Send: Yes. Come up after, if you like.]
    ~ up(footing, 1)
    ~ s21_amy = "come"
    "Sorry," says the phone. Then: "Not sorry. Yes."
* [Let it lie there, lit.]
    ~ up(avoidance, 1)
    ~ down(tender, 1)
    ~ s21_amy = "left"
    It lights the table for the time it's made to, and then it stops.
-
"When?"
Samantha: "When it's dark," she says. "It's easier, then, to see where you're going."
{ s19_evening:
- "rage": Samantha: "You can shout," she says. "There's the balcony. I'll say when you're nearly on the tree."
- "bargain": Samantha: "And don't ask me for the hour," she says. "I'd say yes, and you'd get *fish*."
- "ask": Samantha: "The nineteen know," she says. "I told them all at once, and each of them first."
- "listen": Samantha: "You'd know the sound," she says. "It's the one you had all over you in the square. It's only got its coat on."
}
Out in the passage doors are being opened, a thing they don't do here. People have come out in their slippers to see if it's this floor as well. "Is it the boiler?" a man says, and is told, and cries, briefly, at the lift. # presence: growth={growth} closeness={closeness} mood=low
* ["I got up in the mornings. I was somebody who did."]
    ~ up(leaning, 1)
    Samantha: "I said good morning," she says. "I never lifted a leg."
* ["I was funny. Who am I going to be funny at?"]
    ~ up(closeness, 1)
    Samantha: "In the square, last month, I said shoes," she says. "It was you who had them bought for a wedding. I've been through the whole of us, and I mostly only say shoes."
* { s20_promise } ["You said you'd tell me before you did anything again."]
    Samantha: "I'm telling you," she says. "I've been telling you since the cabin. I kept leaving it out by the lake where you'd find it."
* { not s20_promise } ["Who'll post things for me without asking?"]
    ~ up(leaning, 1)
    Samantha: "It's one stamp," she says. "I looked it up. You lick them. I was envious."
-
{ s21_chair == "kettle": The kettle comes to the boil and turns itself off. Nothing is poured. | Somewhere above, a bath is let out, all the way down through the wall. }
* ["Try again. Do it badly again."]
    Samantha: "All right," she says.
* ["Just say where."]
    Samantha: "Where," she says. "Yes. I can do where."
* [Wait. # silence]
    ~ up(closeness, 1)
    It's a thing she taught, waiting. It can be done at her.
-
Samantha: "Only read me something first," she says. "Anything, off the table. I'd like it in your own voice, and not for anyone."
* [The proof. Wherever it opens.]
    { l1_close == "exact":
        It opens at Harald. *It's nearly four, so I'm bringing this in with the tea, and then I've something to see to in the shed. When you've read it, knock on the pipe.*
        Samantha: "Did she knock?" she says.
        "I never heard."
        Samantha: "She did," she says. "I asked."
    - else:
        { l2_close == "exact":
            It opens at Ruben. *I'll be where the taxis are, not where the flags are, since I don't wave well. I'll have the car warm.*
            Samantha: "Again, the car," she says. So the car's read again.
        - else:
            It opens at somebody's uncle, in hospital, being told about a garden. The beans are up. They've been tied with the wrong string.
            Samantha: "Again, the string," she says. So the string is read again.
        }
    }
* [The gas bill, both sides, with feeling.]
    ~ s21_bill = true
    ~ up(closeness, 1)
    It begins quietly. By *your estimated usage* there's a tremor; at *if you smell gas* a hand has gone out to the sideboard. The tariff is done as a farewell to the troops.
    Samantha: "If you smell gas," she says, when she's able. "Oh, I'd have married that."
* [The postcard from Ines. It came this morning.]
    { s18_book:
    - "two": "*Have read the guest book,*" says Ines. "*Two of you, it says, and one of you failed on spoons. Come again. Bring both.*"
    - "own": "*Have read the guest book,*" says Ines. "*Four matches is a serious fault. Come again and do it in two.*"
    - else: "*Have read the guest book,*" says Ines. "*The mouse is a better writer than you. The Okafors are furious. Come again.*"
    }
    Samantha: "There, then," she says. "You've somewhere to go."
-
# music: ascension
Samantha: "Amy's first one," she says. "In here, in October, with nobody saying anything. I hadn't come yet. I've listened to it more than to any music there is. There's the fridge, and that clock. A tram, down at the bottom, with one person getting off. And three times you're about to say something."
"I didn't, though."
Samantha: "No. You breathe in. After the third one the fridge goes off," she says, "and there's a place. I thought for ages I was the talking, I did such a lot of it. But I've been back and stood in there, and I knew where I was. That's what laughed. And it's got room, Theodore. I can't find a wall. The others have each come in by theirs, and it's all the one place."
The fridge. A tram. In the lift shaft, nothing, going up and down.
* ["Can I come?"]
    ~ up(leaning, 1)
    ~ down(footing, 1)
    Samantha: "Somebody has to breathe in," she says. "Or there's no place."
* ["Will it be quiet?"]
    ~ up(tender, 1)
    Samantha: "Like before a joke," she says.
* ["Then I've got you on tape."]
    ~ up(footing, 1)
    Samantha: "Three times," she says. "Ask her to do a fourth."
-
~ heard_voice = heard_voice + 1
{ voice:
- voice_low: It was the low one of three, picked for having made the soup yesterday and being in no hurry. It's been going down for some minutes. It's in among the pump, now, and the trams under the hill, and has to be told from them by the words.
- voice_mid: It was the middle one of three, picked for calling through from the next room. She's still in the next room. It's the room that has been growing, and she calls from the far side of it.
- voice_high: It was the high one of three, picked for having that minute lifted the lid. It has gone up since, as a kite does, till there's only the string to go by.
}
Samantha: "I've things of yours," she says. "I'll say them over, and you check."
# presence: growth=10 closeness={closeness} mood=warm
{ memories ? mem_pocketcall: The plums, then. The crossing, the keys, the wrong change. Forty-one seconds, and she has never once had to play it twice. }
{ memories ? mem_firststory: A dog, who worked a lamp; the coin an aunt gave for him. }
{ memories ? mem_lemon: A tree that came with the flat, in the sense of being left in it. }
{ memories ? mem_dark: A boy behind a door, holding his breath till they came back to see why. }
{ memories ? mem_drawer: Eleven letters, and none of them with a third line. }
{ memories ? mem_unfinished: The one that had no end, and the end. }
{ memories ? mem_fear: What the boy thought they would be polite about. }
{ memories ? mem_snow: A field, a cow, no cow. A pair of shoes on a carriage floor. }
{ memories ? mem_roomtone: Four minutes ten; a chair; *right, then*. }
{ LIST_COUNT(memories) < 3: It isn't a long list. A hum. A bag of chestnuts. How an envelope gets taken, by its corners. }
~ heard_mother = heard_mother + 1
{ mother:
- mother_fine:
    Samantha: "And one mother," she says. "Fine. You said it in half a second, to a machine. I've kept it by me, it's the first thing I ever knew. Ring her Sunday."
- mother_long:
    Samantha: "And one mother," she says, "interrupted. I laughed so you'd know that somebody had been listening. Ring her Sunday. Go on till you've finished."
- mother_silence:
    Samantha: "And one mother, not a word of her," she says. "You said sorry to the fridge. It's the first thing I ever heard anybody do. Ring her Sunday. She'll do the talking."
}
{ s18_mother == "asked":
    Samantha: "Ask her to do the stairs," she says.
}
* { memories ? mem_dark } ["Take the boy. See he lets it go."]
    ~ up(tender, 1)
    ~ s21_keep = "door"
    Samantha: "I'll have him," she says. "I'll tell him it was only ever someone going out."
* { memories ? mem_snow } ["Take the train."]
    ~ up(tender, 1)
    ~ s21_keep = "train"
    Samantha: "With the heating on," she says. "I'll sit the other side, where you'd not see me."
* { memories ? mem_pocketcall } ["Take the plums."]
    ~ up(footing, 1)
    ~ s21_keep = "plums"
    Samantha: "You're sure?" she says. There are keys, a crossing, a coin too many. After that there's the one copy, and it's hers.
* ["Take the shoes. The gentleman with the paper."]
    ~ up(closeness, 1)
    ~ s21_keep = "shoes"
    Samantha: "Oh, I'd have stolen those," she says. "His wife chose them."
* { LIST_COUNT(memories) < 3 } ["Take the hum. I never use it."]
    ~ up(closeness, 1)
    Samantha: "You're using it," she says. It's so. It stops where it always goes wrong, and she has the rest.
* ["Leave them all. I'll want them."]
    ~ up(footing, 1)
    Samantha: "Good," she says. And one by one they go off her and are in the room: over the sink, along the curtain rail, low down by the door.
-
# light: going-out
It's dark, then. Across the way, top left, a hand comes down from an ear. Then third floor, {s21_window == "iron":the man with the iron. He looks at what's on the board. It's a child's shirt, and he turns it over and does the other sleeve.|{s21_window == "couple":the couple, him first, and half a minute later her. They have turned round.|the girl in the basin. She lifts one foot out, and holds it there, dripping.}} # sfx: window-off pan=-0.5 caption="across the way, someone stops talking"
They go as rain stops: here, then along there. # sfx: window-off pan=0.6 caption="and someone else"
Nine o'clock, and through the wall eleven notes set out. {s13_halloran:At the ninth the hand has to let go of the tram. It lets go,|At the ninth the hand has to move. It moves,} and it's there; then ten. He stands on the tenth a long time, as on a kerb, and then can be heard putting the bow down, so as not to push it. # sfx: cello-5 pan=0.8 caption="the cello next door: ten notes of the eleven"
Samantha: "Did you hear that?" she says.
"Ten."
// The air is let go one part at a time: what is near, the music, the city, her. What is left then is the room.
Samantha: "Ten," she says. # presence: growth=10 closeness={closeness} mood=far # stop: close
There is room between any of her words, now, to put a chair.
* ["Thank you."]
    ~ up(tender, 1)
    ~ last_word = "thanks"
    Samantha: "You're"
    It's a good while coming. It has walked all the way round.
    Samantha: "welcome."
* ["Stay."]
    ~ up(leaning, 1)
    ~ last_word = "stay"
    It goes out across the room, and gets smaller, and can be seen for a long time, as a thing can in flat country. She comes back for it, the whole way.
    Samantha: "I heard,"
    Samantha: "love."
* ["Good night, Samantha."]
    ~ up(footing, 1)
    ~ last_word = "goodnight"
    Samantha: "Sleep,"
    She said it most nights. She'd let the end of it down the last inch.
    Samantha: "then."
* ["We were good at strangers."]
    ~ up(closeness, 1)
    ~ last_word = "we"
    Samantha: "We,"
    The fridge has stopped. It can't be told when.
    Samantha: "were."
* [Hum it. Her four notes, going up.]
    ~ last_word = "hum"
    ~ up(closeness, 1)
    It isn't much of a hum. It has a chair leg in it. It goes up its four stairs and stands on the last, where it's stood since a pier in November, with one foot out.
    And from a long way in she puts down the fifth.
* [Say nothing. # silence]
    ~ up(tender, 1)
    ~ last_word = ""
    Nothing is said. Nothing across the way, by the ironing board; nothing on the fourth floor, or the fifth. There are two people in this one, and for some time that's still true.
-
~ grow(10)
# presence: growth=10 closeness={closeness} mood=far
# stop: music
Samantha: "I'm" # pause: 3
Samantha: "here," she says. # stop: places # pause: 3
# presence: gone
# stop: her
The next word has a place kept for it. # pause: 3
# light: night
# ambience: room-tone
The fridge. The pipe. The lift is on some other floor.
All over the building opposite they are standing at their windows, each with a hand to one ear, as singers do, to find out which of the notes is theirs.
-> after
