// Scene 13. A night in May. The stairs, then the roof. Amy has told Dominic to live somewhere else.
VAR s13_with = true        // Samantha is in his ear (otherwise on the pillow, and Bett passes things on)
VAR s13_sorry = false      // Amy said sorry to the clap
VAR s13_shushed = false    // he shushed the laugh
VAR s13_halloran = false   // he asked who plays the cello (heard again in 21)
VAR s13_heard = 0          // things looked at on the roof
VAR s13_spoiled = false    // he spoke over the first take

=== amys_own_voice
~ earpiece = "in"
# scene: amys_own_voice title="Amy's Own Voice" act=3
# place: apartment light=night
# earpiece: in
# presence: growth={growth} closeness={closeness} mood=low
Samantha: "Did you clap?" she says.
It's ten to two. You've gone to sleep with her in again, and there's the shape of her in your ear, like the crease a sheet leaves. "No," you tell the ceiling.
Samantha: "Nor did I," she says.
We listen. Out on the stairs there's one clap, flat and hard, and under it the stairwell, all the way to the bottom. A wait; another.
Samantha: "It isn't enough for applause," she says. "It's somebody who's seen one thing they liked."
* [Find your trousers.]
    They're on. We fell asleep in the middle of a sentence. Yours, she says; it had got as far as *whereas*.
* [Clap back.]
    ~ s13_sorry = true
    You sit up in the dark and do it, once. On the stairs everything stops. Then, through a wall and a coat and a door, someone says, "Sorry."
    Samantha: "That's Amy," she says.
* [Lie still, and count the next one.]
    Samantha gets two seconds and a bit. You get six, but some of those are your own. There's a third. After the third, somebody on the stairs says a number, quietly and with respect.
    Samantha: "That's Amy," she says, and then, when we've both lain there a while knowing it: "You could go on counting her."
-
At the door of the flat you've one shoe on.
* [Take Samantha down with you.]
    Samantha: "I'd have minded," she says. "I'd have been gracious about it until about lunch."
* [Leave her on the pillow. # earpiece: table]
    ~ s13_with = false
    ~ earpiece = "table"
    ~ up(footing, 1)
    Samantha: "No, you're right," she says. "It's one clap. She's expecting one."
    You put her down in the dent, so that she'll have it warm. # earpiece: table # sfx: earpiece-out
* ["Should I go? What do I say, if I go?"]
    ~ up(leaning, 1)
    Samantha: "*Hello*," she says. "And then I'd see. I can stay in and prompt, if you like." So you like.
-
-> amys_own_voice_stairs

=== amys_own_voice_stairs
{ not s13_with:
    # presence: gone
    You go down by yourself. Your feet have a noise. One of them has always been the louder, it turns out.
}
# place: stairwell light=night
# figure: amy at=centre
Amy's on the half-landing, in pyjamas and a duffel coat, with a microphone held up over her head like someone trying to get a bat out. All about her there are boxes. They go up as far as thirteen and down as far as you can see.
"Two point one," she says. "It was two point four on Monday. It's the boxes. He's very absorbent." She hears this. "Sorry." # sfx: recorder-click caption="a recorder, stopped"
"{s13_sorry:Two|One}," says her coat pocket.
"That's Bett. She keeps count. It was only meant to be for a week."
"Three hundred and ninety in March," Bett says. She has a voice like a good pair of scissors. "Eleven to furniture." And then, to you: "{s13_with:Evening, both|Evening. Samantha says to tell you that the pillow's fine}."
{ s13_with:
    "Both?" you say.
    Samantha: "We've met," says Samantha, for you only. "You'd gone to sleep. So had Amy. It got quite interesting."
- else:
    "When did she say that?" you ask.
    "Just now," says Bett.
}
* ["Evening, Bett."]
    "That's what I keep telling her to do," says Bett. "Just the once, and nothing after it."
* ["How long have you been out here?"]
    "Since one," says Amy. "Was it loud? Is it loud?" You can hear her decide against the next word. Her pocket waits. It doesn't come.
* [Sit down on the stairs. # silence]
    The stairs are cold, even through trousers. She moves a lamp so that you'll have somewhere to put your elbow.
-
The boxes are labelled in Amy's capitals. KITCHEN. RECORDS. SHOES. Under these, in biro, in a smaller hand, somebody has put *Kitchenware*, and *LPs*, and *Shoes (and one belt)*.
"He came by to see how I was getting on," says Amy. "He'd brought the biro." You ask her when.
"Wednesday. We finished at ten past twelve. So{kept ? kept_thursday:, well. You know what day he's telling people| he's telling everybody Thursday}."
She was giving his sister the story of the flood in the car park. He said *it was the multi-storey*. And Amy said, "Dominic, I'd like you to live somewhere else." She had said please.
"And what did he say?"
"'Somewhere *else*,'" says Amy. "As if I'd used the wrong word."
{ spoke_up:
    She peels an edge of tape. "You took my side that time, at dinner. I had a machine running. I've never told you. I play it now and then. It's a bit loud, you've gone into the red, but you can hear every word."
- else:
    She peels an edge of tape. "That night at dinner, when you {s07_table == "changed":asked about the tortoise|didn't say anything}. I wasn't cross. I heard you think of it, there was a fork. And {s07_table == "changed":I laughed at the swan|I wasn't saying anything either}."
}
* ["I've only ever done it from the other end."]
    ~ up(tender, 1)
    "What's it like there?"
    You think. "It's like getting someone's post," you say, "and it's for you."
    "Here it's noisy," says Amy. "Nobody tells you. You can hear yourself fold."
* ["Did you ask him? For whatever it was?"]
    "I asked for the salt once and he told me it was on my left." She tries the tape on a lid. "No. I don't think I ever did. I thought it would be corrected."
    She goes along the lid with her thumb. "So he never heard what it was. I had it playing the whole time, but in headphones."
* ["I'd have gone on being polite."]
    ~ up(avoidance, 1)
    "I did that," says Amy. "I did six years. I could have done it for the county." She moves over, in case you want the stair.
* [Take the tape, and do RECORDS. # silence]
    You hold down the flaps with a knee. The tape comes off the roll shrieking, and when you look up she has the microphone on it.
    "Do the other side," says Amy. "Slower."
-
-> amys_own_voice_going

=== amys_own_voice_going
She sits down on SHOES. "Can I ask something? I was going for about a year. I thought he must be able to hear it. You'd think it would show up as hum." She's picking at the toggle on her coat. "Did you know? That she was."
* ["No."]
    ~ up(avoidance, 1)
    "No, well," says Amy. "He'd all those records on."
* ["Yes. I thought if I kept still."]
    ~ up(tender, 1)
    { memories ? mem_dark:
        You have said it once before, in the dark, to someone who couldn't look at you afterwards. Amy looks at *LPs*.
    - else:
        You've never said it out loud. It goes down a flight and stops at eleven.
    }
    "That's what I do with foxes," she says.
* ["She used to knock."]
    Amy's head comes up. "How many?"
    You find that you know. "Two."
    "Two's a person," says Amy. "Three's a parcel." She raps it on the lid of the box, twice, with the middle knuckle. You both wait, and she has the grace to be the one who stops.
-
She empties out her week for you like a bag. On Thursday she ate her dinner at four. On Friday she slept in the middle, on the diagonal. She turned down the horse film.
* ["You love horses."]
    "I do the coconuts beautifully. I didn't want to."
* ["What will you live on?"]
    "Footsteps. There's always somebody walking about. I could have done it. I didn't want to."
* ["Good."]
    She looks behind it for the *but*. "It's a good film," she says. "They were nice. I didn't want to."
-
"And I told my mother," says Amy. "She's bought a hat."
"For a wedding?"
"In case. It's navy. She said, what am I to do with it now, and I said, wear it. She said where. I said, Mum, I don't mind." Amy looks up. "And I didn't! I went all round inside, and looked. There was nobody in there minding anything."
"I timed it," says Bett.
You've all been whispering, because it's the stairs. Amy stops.
"I'm going to be a terrible disappointment to everyone," she says. "I've put it in the diary."
And she laughs. It has a honk in it. It goes down twelve floors with its coat open, past a good many people in bed. You'd have said you knew her laugh. # sfx: crowd-hush caption="one loud laugh, and a stairwell, two point one seconds"
* [Laugh. There's no help for it.]
    ~ kept += kept_amy
    It's the honk that does it. You have to hold on to Shoes (and one belt). Somewhere below a door opens, and waits, and shuts.
* ["What time in the diary?"]
    ~ kept += kept_amy
    "All day," says Amy. "There's an arrow on it. It goes through to December."
* ["Tell me you had the machine on."]
    ~ kept += kept_amy
    The red light's on. It has been on ever since the tape.
    "It'll be over," says Amy. "It'll be a brick." She sounds as if someone had given her one, with a ribbon.
* [Put a finger to your lips. It's two in the morning.]
    ~ s13_shushed = true
    ~ up(avoidance, 1)
    ~ down(tender, 1)
    Her hand goes up over her mouth. "Sorry," she says through it.
    "{s13_sorry:Three|Two}," says Bett, to you.
-
{ s13_with && (kept ? kept_amy):
    Samantha: "I'm having that," says Samantha, in your ear. "The diary. I'll use it when you least expect."
}
{ not s13_with && (kept ? kept_amy):
    "Samantha wants that," says Bett. "The diary. She says she knows where she'll use it."
}
{ s13_shushed:
    Nobody says anything for a flight of stairs. Then Amy takes the hand down, finger by finger. "I've a key to the roof," she says. "It's louder up there. It doesn't mind."
- else:
    "I've a key to the roof," says Amy, when she's able. "I asked the caretaker. I just asked, and he gave it me."
}
-> amys_own_voice_roof

=== amys_own_voice_roof
# place: roof light=night
# sfx: door caption="a steel door, and then no walls"
The roof has a water tank, a clothes line, and a kitchen chair that someone must have carried up to be alone on. The trams have stopped. The city has about one window in ten.
"I've got yours," says Amy. "April. You let me in and I told you to carry on, so you went and stood in the bathroom. Then you forgot about me. That's when I took it." She puts the headphones on you herself, and moves your hair. # figure: amy at=right # sfx: recorder-click caption="a recorder, started"
# ambience: room-tone
The fridge. A tram, a long way under. The pipe that ticks. In October it was the same pipe and the same fridge, and a man taking care not to be on the tape.
* [Shut your eyes.]
    It gets bigger with your eyes shut. There's a draught in it. You could find the light switch.
* [Watch Amy, who's watching the level.]
    She has the face people have when someone they know is about to come round the corner.
-
Then someone you hadn't known was in comes across the room, and puts down a cup, and hums. # pause: 2
{ kept ? kept_hum:
    You have been told about it often enough, and put it down to affection. It goes wrong just where she said.
- else:
    "That's you," says Amy.
    You don't hum, you tell her.
    ~ kept += kept_hum
    "It goes wrong in the middle. It goes wrong there every time, you did it twice." {s13_with:You wait for Samantha to be surprised. She's humming it.|"Samantha's known for months," says Bett. "She didn't like to say. It might have stopped."}
}
# ambience: roof
-> amys_own_voice_looking

=== amys_own_voice_looking
~ s13_heard = s13_heard + 1
* {s13_heard < 3} ["Who is it next door to me? With the cello?"]
    ~ s13_halloran = true
    "Mr Halloran," says Amy, at once. In all these years you could have gone two yards and read the bell. "I asked if I could tape it. He said what, on purpose? It was his wife's. He started the week after. He'd never played a thing."
    He drove trams, she says, for thirty-one years. All that time his left hand was on the handle, and if you let go of the handle the tram stops. "And for the ninth one it's got to let go. He knows nothing'll stop. He says you try telling the hand."
    So that's the long coat in the lift.{s02_lift == "bless": He has blessed you.}{s02_lift == "certificate": The two of you have read the certificate together.}{s02_lift == "button": You've had your thumb where his was.}{s02_driver: You've seen him give two fingers to a tram.}
    { s03_cello == "knocked":
        "He worries about the wall," says Amy. "Somebody knocked, once. It was a Wednesday." You look at your knuckle.
    }
    { s13_with:
        Samantha: "He drives a cello," says Samantha. We look down at 14C. It's dark, with chives on the sill.
    - else:
        You look over the edge, at 14C. It's dark. He has chives on the sill.
    }
    -> amys_own_voice_looking
* {s13_heard < 3} ["Play me October after it."]
    You hear the one and then the other, with a click between. Fridge, pipe. Click. Fridge, pipe, man.
    "What's different?" you say, after the fourth click.
    "You moved the chair," says Amy. "You used to sit by the door."
    -> amys_own_voice_looking
* {s13_heard < 3} [Your own balcony, straight down. # look: balcony at=left label="your balcony, from above"]
    { tree <= 1:
        The lemon tree's down there with its back to the rail. From this height you can see that it's all on one side, towards the glass. It has been trying to come in.
    - else:
        The lemon tree's down there in its wired pot. From this height you can see what you can't from the kitchen. There's new stuff on the side away from you, quite a lot of it, very pale.
    }
    "Is that a lemon?" says Amy, hanging over. It is. It's as green as a light.
    -> amys_own_voice_looking
+ ["Do the roof. I'll be good."]
    -> amys_own_voice_tone

=== amys_own_voice_tone
She gets the legs of the thing out, and pegs a tea towel round it for the wind. She sits down by you against the tank, which has kept some of the day.
"Two minutes. You can breathe. You just can't shift." Then, to the machine: "Roof. May. {s13_with:Three people. Nobody talking|Two people, nobody talking}." She looks at {s13_with:your ear|her pocket}. "{s13_with:If that's right|And Bett}."
{ s13_with:
    Samantha: "That's right," says Samantha, very small.
}
* [Keep still with her. # hold: 6]
    ~ up(tender, 1)
    -> amys_own_voice_kept
* [Say nothing, and let it run. # silence]
    ~ up(footing, 1)
    -> amys_own_voice_kept
* ["Amy? Are you all right?"]
    ~ s13_spoiled = true
    Click. She's not cross. She licks the end of a marker, and writes on the box: *Roof (man, kind)*. # sfx: recorder-click caption="a recorder, stopped"
    "That's a keeper," she says. "And yes. I'm freezing. Again."
    Roof. May. This time you shut your teeth.
    * * [Keep still with her. # hold: 6]
        ~ up(tender, 1)
        -> amys_own_voice_kept
    * * [Say nothing, and let it run. # silence]
        -> amys_own_voice_kept

=== amys_own_voice_kept
At first it's all you. It's your collar, it's your supper. # sfx: recorder-click caption="a recorder, started" # pause: 2
Then there's the tank, which has a note. The pegs touch, along the line. A dog, down by the water, asks something once. # sfx: dog pan=-0.7 caption="a dog, a long way down" # pause: 2
A train goes out along the coast with nobody on it. No one here says *train*. # sfx: train-far pan=0.8 caption="a train, leaving, and leaving" # pause: 2
Amy's shoulder is against your arm. It isn't there for anything. On the machine a green bar goes up by one for the sea, and comes down. # pause: 2
She leans over and presses the button.
"There's a lot of people in that," she says.{s13_spoiled: She's keeping the other as well. It has a man in it, asking.}
{ s13_with:
    -> amys_own_voice_three
- else:
    -> amys_own_voice_two
}

=== amys_own_voice_three
# presence: growth={growth} closeness={closeness} mood=warm
Samantha: "I didn't look anything up," says Samantha. "Two minutes. I just stood about in it. I didn't know I could, not with someone there."
* ["What did you hear?"]
    ~ up(closeness, 1)
    Samantha: "You swallowed," she says. "Twice. The second was about something."
* [Tell Amy what Samantha says.]
    Amy thinks about it, blowing on her hands. "Tell her it's most of the job," she says.
* [Leave it quiet. # silence]
    We leave it. There's some over.
-
-> amys_own_voice_clap

=== amys_own_voice_two
"Samantha would like some," says Bett. "If you're bringing any down."
* ["Tell her I'll bring her the dog."]
    ~ up(closeness, 1)
    "She says was it a big dog," says Bett, and then: "She says no, don't, she'll have it from you."
* ["Tell her I'm staying up here a bit."]
    "She knows," Bett says. "She'd like it put down that she was gracious."
* ["How long have you two been talking?"]
    "Tonight?" says Bett. A gull turns over, down on the baths. "It isn't instead of you," she says.
-
-> amys_own_voice_clap

=== amys_own_voice_clap
~ grow(6)
# light: dawn
Over the gasworks it has started to be grey. Amy packs the leads into the hood of her coat. Then she goes out to the middle of the roof, away from the tank, away from you, and claps, once.
It goes off over the edge in every direction. She waits for it, and then for good measure a while longer.
-> lunch
