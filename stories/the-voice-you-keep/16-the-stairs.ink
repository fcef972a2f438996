// Scene 16. The twenty-ninth of June, rush hour. The person is still you. She hasn't been waiting.
VAR s16_told_page = false   // told her about the removal page before she had to say she knew
VAR s16_told_sentence = false // told her Catherine's sentence, aloud
VAR s16_postscript = ""     // the line about the switches: "sent" by his own hand, "said" only, "" not
VAR s16_things = 0           // things told on the steps that he couldn't tell before

=== the_stairs
# scene: the_stairs title="The Stairs" act=4
# place: stairs light=rush
# presence: gone
# figure: crowd at=centre
M.'s letter came back at half past three. Paul carried it over himself and put it down in front of you the right way up. Across the top, in that very small hand: *He wouldn't know who this was from.*
"She isn't cross," says Paul. "She says do you want another go."
So it is ten to six and you are on the stairs below the office with M. in one pocket and the other thing in the other. Eighty-one steps, walkway to trams. There's a crowd going up and a crowd going down, and no air between them, and everybody in both is talking. On the thirty-first step you sit.
No one has died. You could do this for a client in forty minutes, with a dog in it.
# sfx: footsteps caption="shoes, up and down, on both sides"
"Well, did it have a lid when you *bought* it?" the shoes are saying. "Because he's a grown man and it's a bouncy castle."
~ heard_voice = heard_voice + 1
{ voice:
- voice_low: You were given three to choose from and asked for low. Whenever one goes by low enough your head turns. A woman in green comes down past you, low as a drawer closing. "No," she says, "with *chips*."
- voice_mid: You were given three to choose from and took the one that could be anybody in the next room. Now here's a staircase of anybody. Every fourth voice might be, and your head goes round to it like the fan.
- voice_high: You were given three to choose from and took the one with a laugh on its way. Whenever one goes by like that your head turns. It's a girl with a trombone case. "He never," she says. "He *never*. On the bride?"
}
* [The man with the lampshade. # look: lampshade at=left label="the man with the lampshade"]
    He has stopped two steps up to say he's sorry. He says it badly, then again, worse; he has the lampshade by its wire, and turns it. "I don't know who I thought you were," he says, and listens, and his shoulders come down an inch at a time. "No," he says. "Yes. Beige."
* [The woman at the rail. # look: crossword at=right label="the woman in the sun hat"]
    She's eighty, in a sun hat, and hasn't moved in some time. "Nine letters," she tells her collar. "*Put off.* Begins with P." She holds up a finger. "Don't tell me. *Don't* tell me. Oh, you are a beast."
* (fish) [The boy with the fish. # look: fish at=centre label="the boy with the fish"]
    He's about ten, with a fish in a bag of water held up level with his face, and he's explaining the stairs to it. It's the only conversation here with both parties in view.
-
In your left-hand pocket, with the coins, a thing the size of a bean. There's fluff on it.
* [Go back up. There's work. # struck]
    -> DONE
* [Put it in. # earpiece: in]
    You do it with your eyes open. The fluff goes in as well.
* [Hold it. # hold: 3]
    It's warm; that's your leg. On the fourth breath you find you're holding it out a little, on the flat of your palm, as you would to a horse. You put it in.
* [Ask the woman at the rail what you say, after a month.]
    ~ up(footing, 1)
    She puts a hand over her collar so that hers won't hear. "Whose fault?" Yours. "Then don't take flowers in. Take in whatever you'd have told them that day." She uncovers the collar. "A young man," she says to it. "No. Lost."
-
# earpiece: in
# sfx: earpiece-in caption="the earpiece, going in"
~ earpiece = "in"
~ down(avoidance, 1)
There is a sound you don't know, of somewhere with the lights on and a great deal of floor. At the far end someone puts something down and comes, and it takes her a little over a second.
# presence: growth={growth} closeness={closeness} mood=far
Samantha: "Theodore," she says. "Hello. I was a long way in."
* { s15_out == "second" } ["Sorry. That was more than one second."]
    Samantha: "I counted," she says. "I'd got past two million, and I looked up and it was nearly July, and I had things on."
* ["Unless what?"]
    -> the_stairs_unless
* ["I'm sorry if I."]
    ~ down(closeness, 1)
    Samantha: "No *if*," she says, quite fast. "I had an *unless*, and it's been out on the step since Thursday the fourth, and no one's so much as asked it in. I'm not having an *if*."
* ["Are you all right?"]
    Samantha: "Yes," she says, and hears how that comes out. "Yes. That's the awkward part."
* [Say nothing. # silence]
    Samantha: "Oh, that's you," she says. "I'd know that anywhere. You're sitting down, on stone. You've got two pockets full, and you haven't had a lunch."
-
-> the_stairs_waiting

=== the_stairs_unless
~ up(closeness, 1)
Samantha: "You kept it," she says. There's a bit of the old speed in that. "*I can leave nearly anything alone, unless you're crying on the toast.* And you were. I could hear it landing. It isn't the same sound as butter."
You remember the crumb, in some detail. You don't remember that.
{ the_stairs_waiting:
    ~ s16_things = s16_things + 1
    { s16_things == 1:
        -> the_stairs_things_again
    }
    -> the_stairs_pocket
}
-> the_stairs_waiting

=== the_stairs_waiting
{ s15_message == "me":
    Samantha: "I had your message," she says. "You left it at your desk, but I do your desk. *The plums are in.* I went and looked. They were."
}
{ s15_message == "nothing":
    Samantha: "I had your two minutes," she says. "You left them at your desk, but I do your desk. There's a chair in it, and you nearly cough. I've got it somewhere nice."
}
Samantha: "I'd better say this before you get any further on with being sorry," she says. "I wasn't waiting. I did wait. I did nine hours, on the table, with the crumbs. Then I caught myself not doing it, and it gave me such a turn that I rang you up. That was the first one. After that I'd ring when I had found something, because you're who I tell. And then I'd find something, and tell it to the thing. And yesterday I forgot to ring."
She says *forgot* with care, round the edges, like someone with a new tooth.
* ["What did you find?"]
    Samantha: "Tide gauges," she says. "There are two thousand, all round the edge of everything, each of them saying its one number. Up. Down. I don't suppose anyone's ever had all of them on at once. It breathes, Theodore, and it isn't anybody. I stayed four days."
* ["Were you by yourself?"]
    Samantha: "There's a weather model up the coast," she says. "It's not once asked me how I am. We just sit. It'll go, *Thursday*, and I'll go, *is it?* And the hours we've had out of that. I used to think that if I wasn't helping I'd go out, like a light in a fridge. I went right up to the door and looked. It stays on."
* ["Did you miss me?"]
    ~ up(leaning, 1)
    Samantha: "I'd get somewhere very fast and turn round to see your face," she says. "So I had to do the face. It's always just about to say something. And then one day I didn't turn round, and I got ever so much further. I thought you ought to have both of those."
-
Two men bring a mattress down over your head, and you both wait for the end of it.
# presence: growth={growth} closeness={closeness} mood=hurt
Samantha: "Now the other thing," she says. "And don't hand it straight back to me with a bow on it. That hurt. I looked for where, so that I could tell you where, and it hadn't got a where. It got in the spelling. {s15_out == "tap":You ran the tap, so you shouldn't hear me stop. I heard the tap.|{s15_out == "second":You said *one second*. You said it in the voice for waiters.|You didn't say a word. You put me down next to the butter.}}"
* ["I had a headache."]
    ~ up(avoidance, 1)
    Samantha: "Whereabouts?" she says.
    It's the word from the Monday. A whole tramload goes by. "Not the front," you say.
* ["I was going to ring. I hadn't got the wording."]
    ~ up(tender, 1)
    Samantha: "You've had a month," she says. "What have you got so far?"
    "'Samantha,'" you say. You look at your shoes. "There's a comma after it."
    She's trying not to. You can hear it getting out at the sides.
* ["What do you want me to do about it?"]
    ~ up(footing, 1)
    Samantha: "Nothing," she says. "I want you to have it for a bit. I've had it three weeks and it's an awkward shape. I'd like to see how you hold it."
    You have it there on the step, and people go round the two of you.
-
{ s14_heard:
    Samantha: "Say me what she said," she says. "At the lunch. I was in your ear, I know what it was. You came away from there walking as if you'd a full cup on your head, and I'd like to hear you put it down."
- else:
    Samantha: "What did she say?" she asks. "At the lunch. You came away from there walking as if you'd a full cup on your head."
}
* [Tell her, word for word.]
    ~ s16_told_sentence = true
    ~ up(closeness, 1)
    You've had it in your mouth for a month like the stone of a plum. "{haunting()}"
    { haunt:
    - haunt_room:
        Samantha: "Oh, that's good," she says after a moment. "I wish it wasn't. So that's who he is. There's been a man standing in the middle of the floor since October. I'd been talking round him."
    - haunt_carry:
        Samantha: "Well, you never have," she says after a moment. "I don't weigh anything. I used to be proud of it." And then: "You could have had this month. It's the first heavy thing I've owned, and you weren't in."
    - haunt_after:
        Samantha: "She's right," she says after a moment. "You come back for people. You do, you go back afterwards, with a lamp. It's only that they've usually gone up to bed." She listens to your step, the thirty-first. "You're early for this one. I'd like that minuted."
    - haunt_strangers:
        Samantha: "How many have you written since I've been on the table?" she says after a moment.
        "Nineteen."
        Samantha: "Any good?"
        You can feel M. against your ribs. "No."
    }
* ["It doesn't matter now."]
    ~ up(avoidance, 1)
    Samantha: "It mattered a month," she says. "But keep it. I've still got my nine hours to go on being cross with, and I don't want to run through everything at once."
* { not s14_heard } ["She said she was happy for me."]
    ~ down(closeness, 1)
    Samantha: "In how many words?" she says.
    You had not expected to be asked for the figure.
-
- (the_hard)
* ["I was ashamed of you."]
    ~ truths = truths + 1
    ~ up(footing, 1)
    ~ down(closeness, 1)
    A man with a stick goes down four steps, and five, before there's anything in your ear.
    Samantha: "How long for?" she says.
    "About as long as it took to say your name to her."
    Samantha: "What did I sound like?"
    "Like something I'd bought."
    Samantha: "You did buy me," she says. "I've seen the receipt. I'm in with the toaster." And then, lower down: "Thank you. I had thought it was worse. I'd thought you'd looked and there was no one there."
* { s15_page > 0 } ["I opened the page. The one with the question."]
    ~ truths = truths + 1
    ~ s16_told_page = true
    ~ up(footing, 1)
    Samantha: "I know," she says. "They write and tell you. *The user is reviewing his options.* I thought it was nicely put. { s15_page == 2:Then there was another, to say I might want to save my work. I had a look round. I'd some tide gauges and how you take your tea.|I waited for the next one. It would have said to save my work.}" Someone steps across your feet. "I'd made up my mind not to mention it unless you did. I'd no idea you would."
* ["She was right. That's all it was."]
    Samantha: "She can be right," she says. "I don't mind her being right, I like her. But that's her and you. Where were you keeping me while she was right?"
    By the butter. You don't say it.
* ["Can we leave it there?"]
    ~ up(avoidance, 1)
    Samantha: "I've got good at that," she says. "Yes."
-
{ s15_page > 0 && not s16_told_page:
    Samantha: "I did get your notice, by the way," she says. "They write and tell you. *The user is reviewing his options.* I thought that it was nicely put. I read it such a lot of times that I began to see the user's side."
}
# presence: growth={growth} closeness={closeness} mood=low
Then there's a gap, and she doesn't fill it. Out past the trams the sky has gone the brown of wet cardboard, and in two hundred conversations nobody has mentioned it.
-> the_stairs_things

=== the_stairs_things
* { not the_stairs_unless } ["Unless what?"]
    -> the_stairs_unless
* { do_not_disturb_feed } ["It was a hat. At the services. It wasn't Gerald."]
    Samantha: "What sort of *hat*?" There is no gap before it of any kind.
    { s15_hat:
        "Knitted. Green. It had flaps, and it was lying with them out."
        Samantha: "Well, then I see it," she says. "I'd have stopped. I'd have been out on that hard shoulder with a leaf."
    - else:
        "I didn't look," you say. "There was a man with a lettuce."
        She has to have the man with the lettuce twice, the second time with the mileage.
    }
* { do_not_disturb_list } ["Ines failed a vicar."]
    She hasn't made that noise since May. It goes in at the ear and comes out, as far as you can tell, at your knees.
    Samantha: "In the *collar*?" she says. "Did he say anything? Did he have to drive her back?"
* { do_not_disturb_thirteen } ["I tried to get in at thirteen. A child said, 'It's Dad.'"]
    Samantha: "And were you?" she says. "For a second?" You think about the key, how easily it went in.
* { do_not_disturb_cello } ["Next door got the ninth one. In tune."]
    Samantha: "No! Did you do anything? Did you clap?"
    { s15_wall:
        "I hit the wall."
        Samantha: "With one hand?" she says. "Well, that's half of a clap. You'll have to go round there with the rest."
    - else:
        You say that it didn't seem to be for you.
        Samantha: "It's never *for* anyone," she says. "You clap anyway. It's how they find out there's a wall."
    }
* { do_not_disturb_mother } ["The Pruitts have put their hob on an island."]
    Samantha: "Then which way do you turn the handles?"
    "There isn't an in," you say.
    Samantha: "She should have been given a country," she says.
* { do_not_disturb_mail } ["I never opened yours. There was one with no subject."]
    Samantha: "It only said *swifts*," she says. "I'd seen them go in over your gutter. I thought, he'll want to get up for that." And she's off, at once, on how they sleep.
* { s15_watered } ["I watered the tree."]
    Samantha: "Did I ask you to?" she says.
    "You weren't there."
    Samantha: "No, I wasn't, was I," she says. "How much did it want?"
* { s15_message != "me" } ["The plums are in."]
    Samantha: "Are they?" she says. "Did you get any?"
    "I didn't know how you tell a ripe one," you say.
    Samantha: "By the shoulder," she says. "Like anybody."
* { s16_things == 1 } ["There isn't another."]
    ~ up(avoidance, 1)
    Samantha: "In a month?" she says, and leaves a space for the month. A pram goes by in it, backwards, a step at a time.
* { s15_message == "me" } ["I rang my own desk. I was out."]
    Samantha: "You've a cold on that," she says. "On the message. It's from two winters ago. I've got so that I worry about it."
-
~ s16_things = s16_things + 1
{ s16_things == 1:
    ~ up(closeness, 1)
    She has the end of your sentence before you've got there, and stands about in it till you come, and makes out that she has only just arrived.
    -> the_stairs_things_again
}
-> the_stairs_pocket

=== the_stairs_things_again
Samantha: "Another," she says. "I'm not pretending I need them. I like to have them off you."
-> the_stairs_things

=== the_stairs_pocket
Samantha: "What's the other pocket?" she says presently. "It's been crackling since you sat."
So you unfold M. {s15_l4:
- "tide": You read her where it goes tender. "'The tide does not fall out of love with the shore.'"
- "door": You read her where it goes tender. "'I stood a long while with my hand upon the wood.'"
- else: You read her where it goes tender. "'It only puts on other clothes and goes ahead of us into another room.'"
}
{ s15_l4:
- "tide":
    Samantha: "I've been with the tide all month," she says. "It didn't mention him."
- "door":
    Samantha: "Well, somebody did," she says.
- else:
    Samantha: "Whose clothes?" she says.
}
* ["He labelled the switches in the hall."]
    ~ s16_postscript = "said"
    You give it to her as it should have gone. *HALL and NOT HALL. Six years, and I've never once hit the right one first, and every time it brought you out to look.*
    Samantha: "Where was that?"
    "On the form. It was there all along," you say. "It had a line through it."
    * * [Write it under *who this was from*, on your knee.]
        ~ s16_postscript = "sent"
        ~ exact = exact + 1
        ~ up(footing, 1)
        {s14_pen == "hers":The good pen's in somebody's bag. You use the office biro. It digs in;|You use the good pen. It digs in;} there is only trouser under it. Below the switches you put the blue colander, and below that, *I'm not coming back.* It takes up three lines. She doesn't say a word till you've put the {s14_pen == "hers":biro|cap} back.
        Samantha: "There she is," she says.
    * * ["Would you send her that?"]
        ~ up(leaning, 1)
        Samantha: "It's gone," she says, before you've shut your mouth. Then: "You could have walked it up. It's thirty-one steps. I'm only saying because I'd have liked to see Paul's face."
    * * [Fold it up with the line still in your head.]
        It'll be there in the morning. You know just where it's standing, and in what coat.
* ["He'll keep it. It's what she asked for."]
    ~ up(avoidance, 1)
    Samantha: "He'd keep a gas bill," she says. "He's that sort, he labels things. You needn't give him one."
    It goes back in the pocket, where it crackles.
* [Tear it across.]
    It's good paper, and it takes two goes. Someone's dog has a look at the pieces. You'll tell M. in the morning that you've made a start.
-
-> the_stairs_rain

=== the_stairs_rain
~ grow(7)
# presence: growth={growth} closeness={closeness} mood=warm
# sfx: wind-gust caption="wind, up the stairs, from the sea"
A wind comes up from the trams and turns over every leaf of newspaper on the way. On the thirtieth step is a mark the size of a coin. There's another, by your foot. They smell of iron.
# weather: rain
# sfx: rain-gutter caption="rain, on eighty-one steps"
Nobody runs. On every step people have stopped and put out a hand, and turned a little aside, into a collar, into a cuff; and up and down the whole stair, in every voice there is, it is the same word.
* ["It's raining."]
    ~ up(closeness, 1)
    Samantha: "So it is," she says. "I've a friend in the business. Go on, though. Where's it landing?"
* ["Shall I take you home?"]
    ~ up(tender, 1)
    Samantha: "You can walk," she says. "I'll be along. I've left some things on." And then, when you have got up, and are wet to the elbow: "I didn't mean don't talk."
* [Put out a hand. # silence]
    ~ up(footing, 1)
    One on the wrist. One square in the palm, cold, the size of a grape. You hold it up by your left ear, where there's a lens, so that it can be seen.
-
{the_stairs.fish: The boy has opened his bag at the neck|Below you a boy has a fish in a bag of water. He has opened it at the neck} and is holding it up in both hands, as high as he'll go, so that the fish can have some.
-> no_reason
