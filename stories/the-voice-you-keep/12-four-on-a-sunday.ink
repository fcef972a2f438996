// Scene 12. A Sunday in May, the hills. Paul and Ines. How he introduces her, and what it's like to be believed.
VAR s12_proof = ""       // what he brought in evidence: "post", "ask", "night", "egg" for nothing
VAR s12_second = false   // she has heard the second sentence
VAR s12_list = false     // Paul showed him his own shopping list
VAR s12_fourth = ""      // the fourth sentence: "sheep" shouted, "kept", "her" told to Samantha

=== four_on_a_sunday
~ earpiece = "in"
# scene: four_on_a_sunday title="Four on a Sunday" act=3
# place: hills light=noon
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=bright
On Thursday you told Paul there was somebody. You had four sentences ready for what came after that. Paul said, "Great, bring her," and went back to the shopping list he was flattening. *Limes, rope, card for Mum.*
So it's Sunday, and May, and we are going up a hill with a bottle of wine and four sentences.
Samantha: "He wrote at eight this morning," she says. "He wants to know if she eats eggs."
"What did you tell him?"
Samantha: "I put *not usually*. Try one on me. One of the four."
You've breath enough for the first, which is *she isn't quite what you'll be expecting*. # sfx: bird pan=-0.6 caption="a lark, going up"
Samantha: "What will he be expecting?"
"Legs."
Samantha: "Then don't start there," she says.
* ["Tell them I've got a temperature."]
    ~ up(leaning, 1)
    Samantha: "I do a lovely temperature," she says. "Thirty-nine two. I'll do it if you ask me twice."
    We go round a gorse bush. You don't ask twice, but you leave a gap where it would go.
* [Give her the second sentence.]
    ~ s12_second = true
    The second is *I know how it sounds*. You say it to a gate.
    Samantha: "How does it sound?" she asks. A woman comes down past us with a spaniel, saying, "No, love, the blue one, the one he was buried in," to nobody, and the spaniel. "More like that than you'd think," says Samantha.
* ["Race you to the top."]
    Samantha: "I've won," she says. "I've been up here for ages. There's a mast. You're a very small man, the colour of a ham, and I wish I'd brought something to throw."
    You tell her she can't see you from a mast. She says no, but the ham she could work out.
-
# figure: paul at=left
# figure: ines at=right
At the top, under a thorn tree, there is a rug, and Paul in a straw hat, and Ines with her shoes off. Paul has carried his good plates up a hill. There are four.
He gets up, and looks past you, down the path, for someone slower.
"We can wait," says Ines. "Everybody overdoes the first bit."
Your hand's round the phone in your breast pocket. It's hot, from one or other of us.
* ["This is my girlfriend. This is Samantha."]
    ~ told_paul = "girlfriend"
    ~ up(tender, 1)
    You've got the phone out, at arm's length, like a man showing his ticket. Paul looks at it. He wipes his palm down his shorts, finds there is nowhere to put it, and waves.
    "Great," he says. "Hello, Samantha. No egg, then."
    Samantha: "It was a lovely thing to ask," she says, out loud, to three people.
* ["This is Samantha. She's a friend."]
    ~ told_paul = "friend"
    ~ up(avoidance, 1)
    ~ down(closeness, 1)
    "Great," says Paul to the phone. "Hello, Samantha."
    "What kind?" says Ines. "Of friend."
    "The kind he's gone that colour about," Paul says.
    Samantha: "Hello," she says. She takes a moment over it. "Yes, I'm the friend."
* ["She's an OS. I should have said."]
    ~ told_paul = "os"
    ~ up(footing, 1)
    "Said what?" says Paul.
    "Ours does the bookings," says Ines. "At the test centre. He won't give anybody a Tuesday." She moves a shoe to make room. "So is she the OS, or is she the somebody?"
    You tell her both.
    "Great," says Paul, and sits down to the eggs.
    Samantha: "Hello from both," she says, out loud. "I've heard so much. I've read most of it."
* [Stand the phone against the thermos, and leave it to her.]
    ~ told_paul = "os"
    ~ up(leaning, 1)
    You get the angle right, and step back, as from a firework.
    Samantha: "I'm Samantha," she says. "I'm who he's bringing. He carried me up, so if I sound shaken, that's why."
    "Oh, you're an *OS*," says Ines, as people say *oh, you're left-handed*.
    "Great," says Paul. "Sit anywhere."
-
~ earpiece = "case"
The earpiece goes in its case. Samantha has the thermos at her back, and can hear everybody. Paul lays the fourth plate in front of her. It's blue, with a wren on it. # earpiece: case # sfx: plates caption="a plate, on a rug, on grass"
He asks her whether she'd like the sun or the shade. She says she'll have whatever's going. He asks what she's reading. # sfx: cork caption="a cork"
{ memories ? mem_firststory:
    Samantha: "It's about a dog who works a lighthouse," she says. "You'll have trouble finding a copy. The author sold it to his aunt."
- else:
    Samantha: "Corks, since you opened that," she says. "I'd no idea. They don't hurt the tree."
}
Ines is sawing bread. You have four sentences, and nobody has come for them. Paul hands you a radish.
* [Tell them about the four thousand letters.]
    ~ s12_proof = "post"
    { s05_mail:
    - "her": So you tell them about the letters, and how she went through the lot of them in a morning, in your kitchen, while you looked for a spoon. "She sounds handy," says Paul. That's not it.
    - "self": So you tell them about the letters, and how you went through the lot of them in a morning, with her for company, not saying which. "She sounds patient," says Paul. That's not it.
    - else: So you tell them about the letters, and how you binned the lot in a morning, and she felt a draught. "She sounds as if she wants a vest," says Paul. That's not it.
    }
    You tell them about the business with the gas.
* ["Ask her anything. Go on. Anything."]
    ~ s12_proof = "ask"
    ~ down(closeness, 1)
    Paul thinks. He asks if she has been warm enough this spring. You say no, no, something *hard*; and he's upset, he'd thought that it was.
* [Tell them what it's like at night, talking.]
    ~ s12_proof = "night"
    You tell them how late it gets. "It's that," you say, "it's as real as," and wave your bread about. Ines watches the bread. "You don't have to swear to it," she says.
* [Eat your radish.]
    ~ s12_proof = "egg"
    ~ up(footing, 1)
    You put salt on it, and eat it. You have an egg. You tell nobody anything, all the way down to the yolk and out the other side.
-
{ s12_proof == "egg":
    "Well, you've passed," says Ines, out of nowhere.
    "What in?"
    "Usually they go on and on at me till I've written it down. How good they are at home, in their own road." She salts hers. "You just sat there and drove."
- else:
    You've started on the next when you hear it: a man on a market stall, about to put her through a carrot.
    Samantha: "I slice as well," she says from the thermos. "I grate."
    "Theodore," says Ines. "You've passed. You passed back there, at the thermos. You can leave off checking your mirrors."
}
She fails four people a day for a living. She sees your face, and laughs, and two rooks give up the tree. # sfx: bird pan=0.7 caption="two rooks, leaving"
"What'd he put?" she asks Samantha. "My sister had one put in. They want to know if you're social."
* ["Don't tell her that."]
    "It's not a secret," says Ines, "it's a form."
* ["Go on, then. Tell them."]
    Paul stops chewing in order to hear.
* [Hand the eggs round.]
    Ines takes one without moving her eyes from the thermos.
-
{ social:
- social_yes:
    Samantha: "He put *yes*," she says. "Right out. I went about for a day and a half believing it."
    "We all did," says Paul. "We had him down for the skittles."
- social_no:
    Samantha: "He put *no*," she says. "So I got ready for a hermit. I'd things prepared about lichen. And now look, there's a second cheese."
    "He came to the skittles," Paul says, in your defence. "He held the coats."
- social_depends:
    Samantha: "He put *it depends*," she says. "I've kept a list of what on. There's rain, there's cake, there's who else has a coat on already. I'd no idea about hills."
    "Skittles," says Paul. "Put no for skittles."
}
~ heard_social = heard_social + 1
Then the album comes out. Paul has brought it for her, specially, and has only now seen the difficulty.
Samantha: "Theodore'll read," she says. "He does them beautifully, he does the commas."
-> four_on_a_sunday_lists

=== four_on_a_sunday_lists
* ["*Anything Denise will eat. Grapes. NOT the small grapes.*"]
    Denise is nine, you say. Denise is a parrot, says Samantha. We settle on an aunt, staying for the weekend. By *NOT* we have seen what she did with the small grapes.
* ["*Bleach, lilies, bleach.*"]
    You'd leave that, you say; you would just back out of the shop. But Samantha wants to know about the lilies. We think it's a church. We think it's a rota, and a woman who's had it since the last vicar, and then, with the second bleach, somebody's dog.
* ["*Limes, rope, card for Mum.*"]
    You say a boat. Samantha says, but why's he guilty? You don't put *card for Mum* on a list in May unless you forgot in March. So he's forty, we say, and there is a boat, and his mother is in it, waving a drink, and he has tied her to something.
* {tree >= 2} [The last page. Paul has his thumb on it.]
    ~ s12_list = true
    ~ up(tender, 1)
    "It's a good one," says Paul. "I did mean to ask." He takes the thumb off.
    \*Milk. Bulb (screw). Lemon food? Is there lemon food.*
    "By the trolleys, end of March. I know your g's, I've seen them on the tea rota. It's all I've got of yours that's in your own writing. It's the only one in the book that asks you something."
    Samantha: "Is there?" she says. There is. It comes in pellets. We have had a bag of it on the balcony for weeks, and it smells of a bus.
-
{ s12_list:
    "Pellets," says Paul, and pencils it in under the question, and looks from you to the thermos, very pleased.
- else:
    "You two have done that before," says Paul, very pleased, looking from you to the thermos. It's the first thing all day you haven't brought to show him.
}
{ l3_truth:
- "exact":
    { s11_plain:
        "Your Ada Brandt came for hers," he says. "She read it at the desk, standing. She said, 'Is that all?' I said that was all. And she stood there. Then she asked me what time the post goes."
    - else:
        "Your Ada Brandt came for hers," he says. "Read it at the desk, standing, and borrowed my pen, and took out a line about strings. Then she posted it. She had it in the box before I could get the lid back on."
    }
- "borrowed":
    "Your Ada Brandt came for hers," he says. "She said it was somebody, all right, but was it her? She's taken it home. She's going to read it to the cat."
- else:
    "Your Ada Brandt came for hers," he says. "She said, 'He's made me sorry.' She did send it. She'd paid, she said."
}
* ["Did she ask who'd written it?"]
    "I said we all pitch in." He finds something in the sky. "She said, 'No, you don't.'"
* ["What time does the post go?"]
    "Ten past five," says Paul. "I'd have held it."
* [Take another radish.]
    He sees that you have heard. He passes the salt.
-
# presence: growth={growth} closeness={closeness} mood=warm
By three the sun has come round the tree. Ines has a blister. Paul gave up the hat for the sake of his looks and has a line across his forehead. There's an ant in everyone.
Samantha: "May I say something awful?" she says. "I'm having such a nice time. I've been listening to you for two hours, and it's all upkeep. It's hats and salt, and who's in the shade. And I came up the same hill, and I've still got every one of my feet."
"How many's that?" says Ines.
Samantha: "None! That's what's so good. You'd have to get up very early to tread on me."
They laugh; you laugh. In the winter, with no light on, she'd have taken any feet going.
* ["In the winter you wanted one. A body."]
    ~ up(tender, 1)
    Paul finds he has to look for the corkscrew.
    Samantha: "I did," she says. "I thought it was how you got in." An ant goes over the wren, and off the rim. "I keep feeling round for the bit that minds. It was here in January."
* ["You missed the egg, though."]
    ~ up(closeness, 1)
    Samantha: "I did miss the egg," she says. "Describe the egg."
    Ines says it's a bit like biting someone's ear, with permission. Paul, who made them, is hurt. It's *damp*, you say, it's very *sure of itself*; and Samantha says she's sorry, it does sound like upkeep.
* ["Where were you just then? Since the cheese?"]
    Samantha: "Was it long?" she says. "I was on the mast. And there's a woman down in the valley who's got a hen that, anyhow. And here."
    "All at once?" says Paul, with his mouth full.
    Samantha: "It isn't far," says Samantha.
-
# presence: gone
Ines wants to show you her left-hand bend, so you go out with her along the ridge as far as the wall. Samantha stays behind, with Paul's crossword. Before you've got to the wall you can hear her laughing, small, in the grass, at something of his. # sfx: wind-gust caption="wind, along a wall"
The bend's down there in the trees. People come into it, says Ines, and brake, and that's that. She has her bad foot up on the wall.
"Are you nice to her?" she says.
* ["I think so. You'd have to ask her."]
    ~ up(avoidance, 1)
    "I'm asking you," says Ines. "I never ask the car."
* ["We had a row once. On a tram."]
    "Who said sorry?"
    { s11_sorry == "him":
        "I did."
        "Mean it?" says Ines, and watches you work it out. "Well, that's one each you've got coming."
    - else:
        "She did."
        "Then you owe her one," says Ines. "I'd do it while you've got nothing to be sorry for. It's quicker."
    }
* ["People ask it the other way round."]
    "People ask what she *is*," says Ines. "They ask me that, too, when I tell them what I do. What is she, I say, she's a woman with a clipboard. Get in."
* [Watch the bend. # silence]
    A small red car comes to the trees and brakes. "There," says Ines, with great sadness. She gives you a while. "I only ask because nobody'll ever see you being it," she says. "You'd have to do it with no one looking. That's parking, that is. Hardly anybody can park."
-
# figure: paul gone
# figure: ines gone
~ earpiece = "in"
At five we start down. Paul and Ines are in front with the basket between them, and Samantha is back in your ear. # earpiece: in # sfx: earpiece-in
# presence: growth={growth} closeness={closeness} mood=warm
{ told_paul:
- "girlfriend":
    Samantha: "*This is my girlfriend*," she says. She tries it again lower, and then as if reading it off a door. "You went up at the end. As though they might have run out."
- "friend":
    Samantha: "Your friend had a nice day," she says. "Your friend thinks you may have caught the sun." She lets us get all the way through a kissing gate. "I didn't mind it up there. I mind it a bit now. It's like ants."
- else:
    Samantha: "Paul wants to know if I'd do Christmas cards," she says. "He said it to me. He didn't say it to you to ask me. I nearly rang you up to tell you."
}
Samantha: "And you never used the rest. You've {s12_second:two|three} I haven't even heard."
* [Shout them at the sheep.]
    ~ s12_fourth = "sheep"
    Far down the path the basket stops. "I WAS AS SURPRISED AS ANYBODY!" you tell the hill. Forty sheep look up. "I'M HAPPY, AND I'D LIKE IT TO COUNT!"
    One of them coughs.
* ["They were for an argument. I'll hang on to them."]
    ~ s12_fourth = "kept"
    Samantha: "Who's left to argue with?" she says. There's a moment when we both know, and a stile. "You don't have to save her the best ones," she says, after the stile.
* [Tell her the fourth, only the fourth.]
    ~ s12_fourth = "her"
    ~ up(closeness, 1)
    "I'm happy," you say, "and I'd like it to count."
    It was built to be said across a table, to a raised eyebrow. Going downhill, with nobody against it, it gets away, and you have to trot after it.
    Samantha: "I've counted it," she says.
-
~ grow(5)
# figure: ines at=right
By the gate there is a tap for dogs. Ines holds the plates under it one by one, and you dry them on Paul's hat. The fourth has had nothing on it all day but an ant. She does the front, and then the back, round the rim, and holds it up for drips, and gives it to you. # sfx: water-pour pan=0.3 caption="a tap, a plate, turned over"
-> amys_own_voice
