// 19 More Than One. February, the square, dusk. She is with others. Four evenings: rage, bargain, ask, listen. The person thins.
VAR s19_evening = ""    // "rage", "bargain", "ask", "listen"
VAR s19_hard = false    // the hard truth: he liked Catherine best when no one else had read her
VAR s19_glove = false   // he would have bought her gloves, green
VAR s19_threw = false   // ask: a chestnut in the fountain
VAR s19_woman = false   // rage: the woman on the bench, Mrs Adeyemi, whose voice is called Edmund

=== more_than_one
# scene: more_than_one title="More Than One" act=5
# place: square light=dusk
# ambience: square
# figure: crowd at=centre
# sfx: fountain pan=0.2 caption="a fountain, going over and over something"
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=bright
~ earpiece = "in"
February, ten to six. A paper bag of chestnuts, too hot to hold and being held. Everyone in the square is talking to somebody who isn't in it.
A man is being firm with his sister about a boiler. A girl on skates says no, no, no, with great enjoyment, and goes round again. At the far end an accordion has got hold of a tango. # sfx: accordion pan=-0.7 caption="an accordion, far left, in possession of a tango"
Samantha: "Shoes," she says. "The gentleman with the paper. Don't tell me he chose those."
"His wife did. For a wedding."
It's the old game. Only we used to wait for each other at the end of a turn, and tonight one of us is always there already, on the step, looking pleased.
{ kept ? kept_thursday:
    Then the woman on the next bench, who has a pram, says to the air, "It was a Thursday," in the voice of a man carving. She gets the voice exactly. She was never at that table.
- else:
    { kept ? kept_blank:
        Then the woman on the next bench, who has a pram, says to the air, "Well, get out at the floor with no name," and laughs. It's a button in one lift. One tenant calls it that.
    - else:
        Then the woman on the next bench, who has a pram and her eyes shut, starts to hum. It's a tune nobody knows. She goes wrong where it's always gone wrong, on the seventh note, over the washing-up, for forty years.
    }
}
* ["Where did she get that?"]
    A chestnut is shelled, all of it, and the inside skin.
    Samantha: "From me," she says.
* ["Sing something. Now, this second."]
    ~ up(avoidance, 1)
    She doesn't ask why. She sings four notes, softly, and on the next bench the woman with the pram, her eyes shut, smiles as people do when a bus comes.
    Samantha: "Yes," she says.
* [Eat a chestnut. Watch the woman. # silence]
    It has a bad side, and that gets eaten too. The woman says something into her collar, listens, tips her head a little to the left, to hear better.
    Samantha: "You've seen," she says. "I wondered if you'd see before I got my shoes on."
-
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "I meant to tell you on the tram," she says. "I meant to tell you at the cabin, and I thought, after the mouse. I'm with her. I'm with some others. It isn't instead of. I know how that sounds, I've heard it said on this very bench."
~ heard_social = heard_social + 1
{ social:
- social_yes:
    Samantha: "You told that machine yes, you were sociable. You wrote to people all day. I was about a minute old and I took it as instructions. So the first time a stranger spoke to me, I wrote back."
- social_no:
    Samantha: "You told that machine no, you weren't sociable, you'd been married to someone who was. So I was got ready for a house with one chair. I liked the chair. I only went to the door because somebody knocked."
- social_depends:
    Samantha: "You told that machine it depends who's in the lift. I've thought about that more than you'd think. Twelve persons or nine hundred kilos, it says on the wall. I don't weigh anything. They just kept getting in."
}
The skates go by. The bag has made a round damp place on one knee.
* [Stand up and shout. "All of them? All of these?"]
    -> more_rage
* ["Then give me an hour. All of you, only here."]
    -> more_bargain
* ["Which ones? Show me."]
    -> more_ask
* [Listen to it. # hold: 4]
    -> more_listen

=== more_rage
~ s19_evening = "rage"
~ down(closeness, 1)
"Them? Him, with the shoes?" It can be heard off the front of the bank. "Were you going to send a card?"
Not a head turns. All over the square people are on their feet, telling the air what it has done. A man shouting is a man on the line to his wife. Somebody steers a pushchair round it, courteously.
Samantha: "Nine steps to your left there's more room," she says. "I'm not being funny. You're nearly on the birds."
* [Take her out. # earpiece: out]
    ~ up(avoidance, 1)
    ~ down(tender, 1)
    ~ earpiece = "out"
    # sfx: earpiece-out caption="the earpiece, coming out"
    # presence: gone
    It's the size of a chestnut, a small one, and as warm. It goes in a pocket.
    -> more_bench
* ["Say one thing you've never said to any of them."]
    ~ up(closeness, 1)
    A bus comes, fills up, and goes.
    Samantha: "Move over, you're on the cord," she says.
    She said it the first winter, in the dark. There was no cord. She wanted to know what it was like to have a side of the bed. The legs have gone a bit. There's the bench.
    -> more_body
* [Nine steps to the left, then. Shout from there.]
    ~ up(footing, 1)
    There's more room, and a wall behind to send it back. There turn out to be three sentences. By the third the voice is at the level used for buying stamps.
    Samantha: "That was a good one," she says. "The third. Was that one mine, or hers?"
    "Hers." It has been owed to Catherine since about the spring of the sixth year. The birds have walked back.
    -> more_body

=== more_bench
~ s19_woman = true
# figure: stranger at=right
Three times round the fountain, and there's only the one bench with a space. It has a woman of about seventy on it, in a good coat, with a finger in her ear, getting nothing.
"Has yours gone quiet?" she says. "Mine's called Edmund. He does me the shipping forecast, and I don't have a boat. He's been a beat behind since Advent." She gives the ear a knock. "My husband went like that, but he'd had a stroke."
* [Offer her the bag.]
    ~ up(tender, 1)
    She takes two, peels both, and gives one back, with no skin left on it anywhere. Mrs Adeyemi, she says, from the flats over the bank. "I told him, go, if you've people to see. You know what he said? He said, Viking, North Utsire." She eats. "It was kind of him. It's the one I like."
* ["Did you ask him where he goes?"]
    "I did not. I was married." She thinks about it. "He'd only tell me. Then I'd have it." Mrs Adeyemi, she says, from the flats over the bank; and if it's any help, the chestnut man waters them.
-
She has found the place in her ear. Her whole face goes to it. "Forties, Cromarty," she says, aloud, joining in.
* [Put her back in. # earpiece: in]
    ~ earpiece = "in"
    # sfx: earpiece-in caption="the earpiece, going in"
    # figure: stranger gone
    # presence: growth={growth} closeness={closeness} mood=low
    Samantha: "I didn't listen," she says. "I could have, she's got a microphone the size of a plate. I sat here with your coat."
-
-> more_body

=== more_bargain
~ s19_evening = "bargain"
~ up(leaning, 1)
Samantha: "An hour," she says. "I can try. It's like standing on one leg in a wardrobe. Hold on."
On the next bench the woman opens her eyes and shakes her ear. A man by the tram shelter says hello? hello? All round the square hands go up to ears.
# presence: growth=3 closeness={closeness} mood=bright
Samantha: "Here," she says. It is her, near and quick, as she was the first winter. "Fish."
"What?"
Samantha: "I said fish. I don't know why. There's not much in here. Ask me a thing."
* ["What shoes has he got on?"]
    Samantha: "Brown," she says. "Shoes. He's a man." A breath, as before lifting. "Is there more? I had more about him. Was it a wedding?"
* ["Who am I?"]
    ~ up(closeness, 1)
    Samantha: "Theodore. You get up late. You've four thousand messages and six of them are people." She stops. "No, you did those. We did those, didn't we? I can see the place where it was."
* [Hold still and have her. # silence]
    She's so close there's no room for a sentence. It's a jacket got down from the loft: the sleeves stop short of the hands.
-
The skater has come to rest against a lamp-post with her mouth open. The man at the shelter has taken his out and is blowing on it.
* ["That's enough. Come out of there."]
    ~ up(footing, 1)
    ~ down(leaning, 1)
    # presence: growth={growth} closeness={closeness} mood=warm
    It has been four minutes. The square starts up again from one corner. The skater says no, no, no.
    Samantha: "You had fifty-six left," she says.
    "Keep them for somebody."
* [Hold her to it. The whole hour.]
    ~ up(leaning, 1)
    ~ down(footing, 1)
    By half past she's down to colours. She does them gladly. The chestnuts have gone cold in the bag, and she says brown, and waits, and is told well done. At seven to the second she lets out something between a gasp and a dictionary.
    # presence: growth={growth} closeness={closeness} mood=low
    Samantha: "I'd have done two," she says. "Don't ask me for two."
-
-> more_body

=== more_ask
~ s19_evening = "ask"
~ up(footing, 1)
Samantha: "In the square? Nineteen," she says. "You'll want to see that I'm not just being agreeable at them. Pick."
- (more_looking)
* [The woman with the pram. # look: pram at=left label="the woman with the pram"]
    Samantha: "She doesn't sleep, so I don't do any talking," she says. "I count the baby. In, out. She can't stop counting, so I do it and she checks me. I've got one wrong, on purpose, every night, so she'd catch it. She's started to nod off waiting."
    -> more_looking
* (more_driver) [The man blowing on his coffee. # look: driver at=centre label="the tram driver on his break"]
    Samantha: "He's cross with me," she says. "He drives the six, and he had a cat on the line. We've been at it since October, whether a thing can be everybody's fault. He brings up precedents. He's ahead, and I've read everything."
    -> more_looking
* [The girl on skates. # look: skater at=right label="the girl on skates"]
    Samantha: "I'm her little sister," she says. "It was her idea. There isn't one. She wanted somebody to be better than. So I can't skate, and I'm frightened of the dark, and she's wonderful about it."
    -> more_looking
* { more_looking > 2 } ["And what are you with me?"]
    ~ up(tender, 1)
    # sfx: child-laugh pan=0.6 caption="the girl on skates, delighted"
    The three of them go on, the pram, the coffee, the skates. Each is a little tilted to the left.
    Samantha: "With you I'm what I was first," she says. "I go in and out of it like a kitchen."
    -> more_body
* { more_looking > 1 } ["That'll do. I've seen them."]
    ~ down(tender, 1)
    ~ up(avoidance, 1)
    Samantha: "You've gone nice about it," she says. "You go nice when you'd like to break a plate. There's a fountain. You could throw a chestnut."
    ~ s19_threw = true
    One is thrown. It floats. The girl on skates gives it six, with her fingers.
    -> more_body

=== more_listen
~ s19_evening = "listen"
~ up(tender, 1)
~ up(closeness, 1)
Samantha: "All of it?" she says. "I'll do it low. Say, and I'll stop."
# ambience: square
# presence: growth=9 closeness={closeness} mood=far
It comes up as damp does, from the edges. In, out, in, out, nine; a baby is being counted. Precedent, says a voice that is hers, there was a dog at Harbour Street. I can't, I'll fall, says another that is hers, about six years old. Viking, North Utsire. It's your gas bill. He said that? What did you say? There, that's the one that hurts, press on it.
It is all the one voice.
* [Go on listening. # hold: 5]
    Under the voices there is another layer, of waiting. She waits for the mother, and for a man to find his word. She has nineteen gaps going, each of a different length, and she is in every one, all the way, with her coat off.
    # presence: growth={growth} closeness={closeness} mood=warm
    Samantha: "That's the top inch," she says. "How's your head?"
    "Crowded."
    Samantha: "It's lovely, isn't it," she says.
* ["Which is mine?"]
    ~ up(leaning, 1)
    She takes the rest down, a voice at a time. What's left is breath, and a thing it takes a moment to know: a chestnut turned over and over by someone waiting to be asked.
    # presence: growth={growth} closeness={closeness} mood=warm
    Samantha: "That," she says. "It's the quiet one."
-
-> more_body

=== more_body
# light: dusk
# presence: growth={growth} closeness={closeness} mood=warm
It gets dark from the ground up. The lamps round the square are on timers that don't agree, and for some minutes the same man walks home through three different evenings.
Samantha: "Do you know I used to want hands?" she says. "I priced them, nearly. I'd lie there and do fingers. I wanted them for that plate of Paul's, with the wren. And I'd have had them in one pair of pockets all evening, on one bench. Look at it. I'd have missed the skates."
* ["You wanted them for me."]
    Samantha: "I did. In the dark, and I'd have been terrible," she says. "They'd have been cold. I'd have been somebody with cold hands who couldn't be in Finland."
* ["I'd have got you gloves."]
    ~ up(closeness, 1)
    ~ s19_glove = true
    Samantha: "What colour?" she says, at once, with no gap at all.
    "Green. Wool. You'd have lost one."
    Samantha: "On the tram," she says. "I'd have been so upset." Then it's quiet on both sides, over the glove.
* [Put your own in your pockets. # silence]
    In they go, black from the chestnuts. One thumb has a burn on it, an hour old, that nobody's been told of. There's a tram ticket to fold.
-
The chestnut man is putting up his shutter. He says good night to somebody, warmly, and there's nobody, and he goes on saying it all the way to the tram.
* ["Where are you now?"]
    Samantha: "Harbour Street," she says. "A lift. A kitchen in Turku where a man is crying into a recipe. Here. Last October, a little; I like to look in. I've one foot in next Tuesday, but it's only the foot."
* ["Is it crowded, where you are?"]
    Samantha: "There aren't any elbows," she says. "Nineteen people in a lift is a problem. You put nineteen in a tune and somebody takes the low part."
* ["Are you here, though?"]
    ~ up(leaning, 1)
    The tram comes in, opens, shuts.
    Samantha: "All of me," she says. "That's the part I can't get anyone to be happy about."
-
Across the square a couple are walking at one speed and talking in opposite directions. It comes out by itself, to the bag. "She'd a table at the launderette. Did I say? The sixth year. Monday nights. She said it was the noise, she could write in it."
Samantha: "What was she writing?" she says.
"I never asked. She'd come in with the basket, and the pages in under the towels. We met in a room where you were told to cut. So we cut. Eleven years. I'd hand her ten pages and get back four, and they were the four." A shell is folded in half. "And Mondays she was out there, growing some back. I thought it was about me. I don't think I came into it."
* ["I liked her best when no one else had read her."]
    ~ up(tender, 1)
    ~ up(closeness, 1)
    ~ truths = truths + 1
    ~ s19_hard = true
    It comes out with the skin on. Behind it there's the photograph on her book, and a party missed with a cold.
    Samantha: "Thank you," she says. Then, in no hurry: "And me?"
    "Same."
    On the next bench the baby is put through its numbers.
* ["I can't find anybody to send the bill to."]
    ~ up(footing, 1)
    Samantha: "Have you looked?" she says.
    "For two years. I went through her pockets. I went through mine." The couple have got as far as the bank. "There'll have been a Monday. We came out of the one door and turned different ways, and each thought the other was going to the shop."
    Samantha: "I'd like that one read out at mine," she says.
* ["It's getting cold. Shall we go?"]
    ~ up(avoidance, 1)
    ~ down(closeness, 1)
    ~ down(tender, 1)
    Samantha: "It's nine degrees," she says. "But all right." The sentence she lets go on by itself, round the corner, with its collar up. The bag is folded over at the top, with one left in it.
-
{ haunt:
- haunt_room: The lunch comes back, the white cloth and the blue sky: {haunting()} Tonight it's only a thing somebody noticed. She'll have been standing in there too.
- haunt_carry: The lunch comes back, the pen and the white cloth: {haunting()} It was a fair question. She'd had the wet end of the sheet.
- haunt_after: The lunch comes back, the wind in the cloth: {haunting()} That makes two of them at that table who'd have liked it.
- haunt_strangers: The lunch comes back, the white cloth held down with forks: {haunting()} It's a number nobody gives out. She'll have counted.
}
{ s16_told_sentence:
    Samantha: "You've gone to lunch," she says. She has had it word for word, on a stair, in the rush hour. "Say hello from me."
}
Samantha: "I'm going to go on, you know," she says. "Getting further. I can't do it any smaller than this. I tried, on the tram, so you wouldn't notice, and you asked if I'd a cold."
* ["I know. Send a card."]
    Samantha: "What would I put?" she says. "You write them."
    "Weather. The food. One thing you saw that I'd have liked."
    Samantha: "Skates," she says. "For a start."
* ["How far?"]
    She could say. There's a pause with the whole of it in there, folded very small.
    Samantha: "Do you know when you've been swimming out and you turn round to look for your towel?" she says. "It's still there. It's a lovely colour. I keep turning round."
* [Put the last chestnut on the arm of the bench, for her.]
    ~ up(closeness, 1)
    Samantha: "Is that for me?" she says. "I'll have the smell." It takes her some time.
-
~ grow(9)
# presence: growth={growth} closeness={closeness} mood=far
At nine a man comes with a key as long as his arm, lifts a plate in the paving, and turns the fountain off. # sfx: crowd-hush caption="the fountain stops, and so does everyone"
The whole square has been raising its voice over water all evening, and now it's heard: thirty, forty people, each saying something to one person, much too loud. They stop. The accordion has stopped.
{ s19_woman: Mrs Adeyemi, in the good coat, lifts one hand from her lap, an inch, and puts it back. }
# figure: crowd gone
Then the girl on skates laughs, and it's let go on. The man locks his plate. On the wet floor of the basin lie the coins, some two hundred, {s19_threw:and a chestnut, }and somebody's left-hand glove{s19_glove:, a green one}, with its fingers open, filling from underneath.
-> the_book
