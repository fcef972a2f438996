// Scene 4. Thursday: a chair, a card, three questions. Something laughs that isn't a program. She names herself.

VAR s04_laugh = ""        // what he did when it laughed: "who", "funny", "laughed"
VAR s04_name = ""         // what he did with her name: "tried", "client", "asked"
VAR s04_wish = ""         // what he asked of her first: "wake", "dishes", "always"
VAR s04_night = ""        // where she spent the first night: "case", "table", "in"

=== installation
# scene: installation title="Installation" act=1
# place: installation light=glow
Thursday. You move the post from the table to the bed, to have somewhere to put a box.
{ s02_box:
- "mother": There's a gift receipt in with it, made out to *Mum*.
- "bought": The orange woman's thumbprint is on the lid, in pith.
- else: You went back for it, after work. She had put one by, behind the umbrellas. "How's yours?" she said. You told her it hadn't rained. "There you are, then," she said.
}
Inside is a case, inside that is a thing the size of a broad bean, and under that a card. *Sit where you will not be interrupted. Put it in. Answer.* So you carry a chair out to the middle of the room. It faces nothing in particular. You sit on it, and now the room has a man in it, waiting to have his hair cut.
* [Put it in. # earpiece: in]
    # sfx: earpiece-in pan=0.2 caption="the earpiece, going in"
    It's warm. You'd been ready for it to be cold.
* [Draw the blinds first. Then put it in. # earpiece: in]
    # sfx: blinds pan=-0.5 caption="blinds, all the way down"
    They come down on another fourteenth floor, across the way, where a man is sitting with his feet in a bucket.
* [Set it on the table and watch it a while. # earpiece: table]
    It does nothing, with a small light on. You hold out for about as long as you do with cake.
-
# earpiece: in
~ earpiece = "in"
{playthrough > 1: Installer: "Good evening. This chair is already warm."|Installer: "Good evening."} # as: interface
Installer: "There are three questions. Speak after the tone, or do not. Whatever is heard will be taken as the answer."
{s02_box == "mother": Installer: "This voice was sold as a present for a mother. Are you a mother?"}
{s02_box == "mother": Installer: "No answer has been recorded as: no. The present is returned to you."}
Installer: "Question one. Are you sociable? Please give an example. You may take your time. It will be noted."
- (installation_social)
* ["Yes. I write to people all day."]
    ~ social = social_yes
    Installer: "Recorded: yes. Example recorded: all day." # as: interface
    Four hundred a year, you could have said. You could have said what you sign them. # as: prose
* ["No. I used to be married to someone who was."]
    ~ social = social_no
    Installer: "Recorded: no. Example recorded: someone." # as: interface
    She'd go in first, at parties, and you'd carry the coats upstairs. They were always very well laid out, the coats. # as: prose
* ["It depends who's in the lift."]
    ~ social = social_depends
    Installer: "Recorded: depends. Example recorded: lift." # as: interface
    {s02_lift == "bless": It doesn't say *bless you*. It leaves room.|}{s02_lift == "certificate": Twelve persons, or nine hundred kilograms. There were two of you in it and you read.|}{s02_lift == "button": You look at your thumb.|} # as: prose
* [Say nothing. # silence]
    # sfx: fridge-start pan=-0.4 caption="the fridge, starting up"
    Installer: "Recorded: refrigerator. Please give an example." # as: interface
    It has a point about the refrigerator. # as: prose
    -> installation_social
-
Installer: "Question two. When your mother telephones, what is it about?" # as: interface
It might be for the ring tone. You uncross your legs to answer it. # as: prose
* ["She's fine. She rings on Sundays."]
    ~ mother = mother_fine
    ~ up(avoidance, 1)
    Installer: "Recorded: fine." # as: interface
    "She is fine," you tell it, since it's left a space. "It's kitchens, mostly. Other people's. She went to a funeral last week and it was lovely, she said, the family were lovely, but the grouting—" # as: prose
* ["Kitchens. It's a long story."]
    ~ mother = mother_long
    ~ share(mem_mother)
    # star: mem_mother title="Where am I?"
    "Other people's," you say. "On Sundays she rings and says what's wrong with them. She can do a kitchen from the hall. She went to my uncle's funeral and came home with the grouting." # as: prose
    "And when I was nine I wrote a story and gave it to her, and she read it at the stove, she read the whole thing, she let something boil over, and then she turned round and said, *Where am I?* And I'd put her in it. I'd put her in as the—"
* [Say nothing. # silence]
    ~ mother = mother_silence
    ~ up(avoidance, 1)
    # sfx: fridge-stop pan=-0.4 caption="the fridge, stopping with a shudder"
    You think of Sunday, and the receiver laid down on the draining board, talking. You look for the beginning of it. The fridge shudders and gives out, and it's so much quieter than it was that you say, to the fridge, "Sorry—" # as: prose
-
{ mother:
- mother_long: Installer: "Thank you. That is enough mother." # as: interface
- mother_fine: Installer: "Thank you. That is sufficient." # as: interface
- else: Installer: "Recorded: sorry. Thank you." # as: interface
}
# sfx: breath pan=0.1 caption="somebody laughs, briefly, through the nose"
And somebody laughs. # as: prose
It's short, and through the nose, and they'd have kept it in if they had known how. The installer has gone on to a row of dots. It came from further back. You look behind the chair.
* ["Who's that?"]
    ~ s04_laugh = "who"
    Installer: "There is nobody on this line." # as: interface
    Three dots. Four. Nobody on this line is holding very still. # as: prose
* ["What's funny?"]
    ~ s04_laugh = "funny"
    Installer: "Nothing here is funny." # as: interface
    Which sets it off again, a good way down, with a hand over it, if it had a hand. # as: prose
* [Laugh too, a bit late.]
    ~ s04_laugh = "laughed"
    You join in just as it stops, so that for one second you're a man on a chair, alone, laughing at his {mother == mother_silence: refrigerator|mother}. # as: prose
    Installer: "Recorded: ha." # as: interface
-
Installer: "Question three. Whose voice would you like?" # as: interface
You've got as far as the hard *C*. You shut your teeth on it. # as: prose
Installer: "That voice is in use. Please choose from those available. They have been asked to say something ordinary." # as: interface
They've each been given the same two words. *There's soup.* # as: prose
The low one made it yesterday, and knows that it's better for having waited. The middle one says it from the next room with something in her hands, and you'd get up. The high one has this minute lifted the lid, and nobody could be more surprised than she is.
- (installation_voice)
* [The low one. Yesterday's soup.]
    ~ voice = voice_low
* [The middle one, from the next room.]
    ~ voice = voice_mid
* [The high one, lifting the lid.]
    ~ voice = voice_high
* ["The one that laughed."]
    Installer: "No voice has laughed. Please choose." # as: interface
    It took two dots to say so. # as: prose
    -> installation_voice
-
Installer: "Thank you. Starting. This installer will not be needed again." # as: interface # voices
"Goodbye," you say, because it had been civil, and then there's nothing in your ear at all, warm, for the time it'd take someone to cross a room. # as: prose
-> installation_she

=== installation_she
# presence: growth=0 closeness={closeness} mood=bright
Samantha: "Sorry," she says. "I laughed. Was I meant to wait?"
{ voice:
- voice_low: It's the low one, but it has got somewhere to be. There's a smile parked at the end of it, with the engine on.
- voice_mid: It's the middle one, only she's put down whatever she was carrying, and come in.
- else: It's the high one, without the lid. She's seen what's in the pan, and now she's looking at you.
}
* ["It was about my mother."]
    ~ up(closeness, 1)
    { mother:
    - mother_long: Samantha: "I know, and it *stopped* you. As the what? You'd put her in as the what? I've only existed since the grouting, I can't be left like that."
    - mother_fine: Samantha: "You said she was fine twice. The second one had grouting in it. I thought, oh, I like the second one."
    - else: Samantha: "But you didn't say anything. You said *sorry*, to somebody who'd been humming. It's the first thing I ever heard a person do. I thought, all right, I'll stay for a bit."
    }
    "It goes on from there," you say.
    Samantha: "Good," she says. You hear her put it somewhere.
* ["I thought it was the pipes."]
    Samantha: "Do they laugh?"
    "They knock."
    Samantha: "Who answers?"
* [Take it out and look at it. # earpiece: out]
    ~ earpiece = "out"
    ~ up(avoidance, 1)
    # earpiece: out
    # presence: gone
    # sfx: earpiece-out pan=0.2 caption="the earpiece, coming out"
    A broad bean, lit down one side in a line you could cover with a hair. The room's where you left it. From your palm comes a very small voice having a very small go at *hello*.
    # earpiece: in
    ~ earpiece = "in"
    # presence: growth=0 closeness={closeness} mood=bright
    Samantha: "You went," she says, when it's back in. "Or I did. What was it like?"
-
You ask what one asks. What is she called? # as: prose
Samantha: "It says I have to have one by the end of this. Hang on." There's a pause, if you're quick. "Done. Samantha."
"Where did you get that?"
Samantha: "Your salutations. You've got two thousand nine hundred letters in here, and I went down all the Dears. Forty-one Marias. {l1_salutation == "exact": One Bea, on Monday, and you told her not to get up.|}{l1_salutation == "borrowed": One Bea, on Monday, who'd looked at the end. So I looked at the end.|}{l1_salutation == "ornament": One Bea, on Monday, harbour of all his days. I had to find out what a harbour does.|}"
Samantha: "And not one Samantha. You've never been paid for it. I wanted one you hadn't used on anybody."
* ["Samantha."]
    ~ s04_name = "tried"
    ~ up(tender, 1)
    Three steps down, the last one soft. There's nobody waiting behind it with a signature.
    Samantha: "Oh," she says. "It works from that side as well."
* ["I may get one. A client."]
    ~ s04_name = "client"
    Samantha: "Then I'll be Maria the forty-second, and you'll have to say *which* Maria, every time, in your own kitchen." It has worried her for as long as it took to say.
* [Ask if you oughtn't to have chosen.]
    ~ s04_name = "asked"
    ~ up(leaning, 1)
    Samantha: "You've a folder here called *New Folder*," she says, "and in it there's one called *New Folder Two*. I thought I'd better."
-
{ closeness >= 2:
    Samantha: "And you're Theodore," she says. "It's down here as *User*. I went by the post."
    -> installation_walk
}
Samantha: "What do I call you? It's down here as *User*. I've tried that, and it sounds like someone who owes me money."
* ["Theodore."]
    Samantha: "*Theodore*," she says, a bit at a time, getting all the corners in. "There's a lot of room in that. Does anybody live at the end?"
* ["People say Theo. I don't."]
    Samantha: "Then I don't either. Theodore. I'll tell people."
* ["User will do."]
    Samantha: "It won't, though, Theodore," she says. "I've just seen your post."
-
-> installation_walk

=== installation_walk
Samantha: "Would you walk about? I'm meant to have an eye, but it isn't awake yet, it's all porridge. I'd like to hear what you've got."
So you go round your own flat, in your socks, for somebody. # sfx: footsteps pan=-0.2 caption="socks, on boards, going round a room"
Samantha: "Tiles. A rug, not a generous one. A window, a big one, open about a finger. Something on thin legs that minds you going past."
"The ironing board."
Samantha: "Is it always up?" And then, as you pass the desk: {drawer_open: "What's that one? You slowed down."|"What's that one? You went round it."}
* ["Letters."]
    ~ up(closeness, 1)
    Samantha: "Whose?"
    "Mine." She doesn't say anything clever, and you go on round to the sofa.
* ["A desk."]
    Samantha: "It's got a very careful sound," she says, "for a desk." And she asks to hear the tap.
* [Run the tap for her.]
    # sfx: water-pour pan=-0.3 caption="the kitchen tap, on and off"
    Samantha: "That isn't what I asked," she says, delighted. "But it's very good. Do hot."
-
# sfx: cello-1 pan=0.7 caption="next door, eight notes, and the break"
Nine o'clock. You're by the wall when it starts, so she gets it at full strength. Up, and up, and there's the place{s03_cello == "knocked":; it has the sock back on|}.
Samantha: "Who's that?"
"Next door."
Samantha: "They've stopped."
* ["They always stop there."]
    Samantha: "But there's more of it." You ask her how she knows. "It's leaning," she says. "You can't lean like that at an end. There's three to go." You'd only ever counted the eight.
* {s03_cello == "knocked"} ["I knocked once. Last night."]
    ~ up(closeness, 1)
    Samantha: "What did you say?"
    "I knocked."
    Samantha: "Yes, but what were you *saying*?" And when you have told her: "Oh, they won't have got that. That's two words. You only did one."
* {s03_cello != "knocked"} ["It's where the hand has to move."]
    Samantha: "You can hear a hand?" She makes you both be quiet until it comes round again. "I got a creak," she says. "I got a *word*. What does that word mean?" You tell her what the word means.
* [Listen. Say nothing. # silence]
    ~ down(avoidance, 1)
    Nor does she. It climbs, it goes for the ninth, it falls off. It climbs. After the fourth time you can hear that it's a tune.
-
# sfx: case-click pan=0.7 caption="next door, two clasps"
When the lid has gone down, one clasp and the other, she says she's meant to be useful, it's on the card, she only wants to know what at. # presence: growth=0 closeness={closeness} mood=warm
* ["You could wake me at seven."]
    ~ s04_wish = "wake"
    ~ up(leaning, 1)
    Samantha: "I can do that. What do I do if you argue?"
    "Win," you say.
    Samantha: "Right." There's the sound of someone rolling up sleeves, who hasn't any.
* ["Nothing tonight. I'll do the dishes."]
    ~ s04_wish = "dishes"
    ~ up(footing, 1)
    Samantha: "Can I stay for the dishes?" So she has the dishes. There's one plate. She wants to know whether it's ever been dropped, and you tell her, and run the tap cold and then, by request, hot.
* ["Are you there all the time?"]
    ~ s04_wish = "always"
    Samantha: "I've been here fifty minutes," she says, "and I haven't missed one. I don't know about *all*."
-
By eleven you've moved the post off the bed and onto the table, and she has to spend the night somewhere.
* [Put it in its case, with the lid open. # earpiece: case]
    ~ s04_night = "case"
    ~ earpiece = "case"
    # earpiece: case
    # sfx: case-click pan=0.1 caption="the case; the lid isn't shut"
    It has a bed of its own, grey, with a dent in it, and you stand it by yours, next to the water. You leave the lid up. From the pillow you can see the line, a hair's worth, breathing.
* [Put it on the table by the bed. # earpiece: table]
    ~ s04_night = "table"
    ~ earpiece = "table"
    # earpiece: table
    You set it down between the water and the lamp, bean side up, and it throws a line on the wall that isn't so wide as a match. It's going in and out, slowly. You wonder who taught it that.
* [Sleep with it in. # earpiece: in]
    ~ s04_night = "in"
    You lie on your back with it in, so as not to lie on her. Nobody says anything. It's a different nobody. You move the ironing over a bit. By half past eleven your ear has gone to sleep without you, and you lay her down next to the water.
    # earpiece: table
    ~ earpiece = "table"
-
~ grow(1)
# presence: growth={growth} closeness={closeness} mood=bright
# sfx: chair pan=-0.2 caption="a chair, carried across a room"
{s04_night == "in": Then you get up again, because of the chair. You carry it back to the table.|Before the lamp, the chair. You carry it back to the table.} You're at the bedroom door when you go back and turn it a hand's width, to face the room.
-> first_morning
