// The gallery: a knot for every cue of src/director/cues.ts, named cue_ and the cue. A test fails when one is missing.
// Each knot shows what its cue does in a few lines, and comes back to the hall. Not shipped; `npm run dev` and ?pack=gallery open it.

-> hall

=== hall ===
# scene: hall title="The Gallery" act=1
# place: letter-office light=day
You stand in a long hall of doors, each with a word on it.
-> doors

= doors
* [scene] -> cue_scene
* [place] -> cue_place
* [light] -> cue_light
* [weather] -> cue_weather
* [figure] -> cue_figure
* [prop] -> cue_prop
* [presence] -> cue_presence
* [star] -> cue_star
* [ambience] -> cue_ambience
* [music] -> cue_music
* [sfx] -> cue_sfx
* [stop] -> cue_stop
* [earpiece] -> cue_earpiece
* [speaker] -> cue_speaker
* [voices] -> cue_voices
* [as] -> cue_as
* [letter] -> cue_letter
* [pause] -> cue_pause
* [clear] -> cue_clear
* [note] -> cue_note
* [image] -> cue_image
* [link] -> cue_link
* [background] -> cue_background
* [theme] -> cue_theme
* [restart] -> cue_restart
* [the ways a choice is offered] -> ways
* [ending] -> cue_ending
* -> cue_ending

=== cue_scene ===
A scene begins, with its title over the page. # scene: cue_scene title="A New Scene" act=2
What was playing has stopped, and nobody is left standing. # place: walkways light=dusk
-> hall.doors

=== cue_place ===
You are on the balcony, arrived by a dissolve. # place: balcony light=dusk
You are in the drained days, by a hard cut. # place: drained light=day cut
And on the pier again, slowly. # place: pier light=noon
-> hall.doors

=== cue_light ===
The apartment, in the evening. # place: apartment light=evening
It is night there now. # light: night
Morning comes across the same floor. # light: morning
And the last light, in which the blue is kind. # light: last-light
-> hall.doors

=== cue_weather ===
Rain on the roof. # place: roof light=night
# weather: rain
It is falling.
Snow, between the trees. # place: cabin light=whiteout
# weather: snow
It comes down without hurry.
Petals over the hills. # place: hills light=noon
# weather: petals
Wind, and the grass lies over. # weather: wind
Mist on the walkways. # place: walkways light=night
# weather: mist
Dust in the office, in the slant of the day. # place: letter-office light=day
# weather: dust
And nothing falls. # weather: none
-> hall.doors

=== cue_figure ===
Amy comes, and stands at the left. # place: square light=dusk
# figure: amy at=left
Paul is in the middle, where there is most room. # figure: paul at=centre
Amy crosses to the right. # figure: amy at=right
Somebody nobody has drawn stands far off. # figure: stranger at=far-left
Paul has gone. # figure: paul gone
-> hall.doors

=== cue_prop ===
The apartment, at night. # place: apartment light=night
A coat has been put over the chair, and there is somebody in the dark. # prop: coat at=chair
It is a large coat. # prop: coat at=chair size=large
Now it is a child's. # prop: coat at=chair size=small
It is morning, and a coat. # light: morning
# prop: coat at=chair
It hangs on the hook in the hall. # prop: coat at=hook
It is night there. # light: night
And it is gone. # prop: coat gone
-> hall.doors

=== cue_presence ===
The balcony at night, and the earpiece in. # place: balcony light=night
# earpiece: in
One line, a breath. # presence: growth=0 closeness=0 mood=bright
It comes back to itself. # presence: growth=3 closeness=3
It remembers its last shapes. # presence: growth=5 closeness=6 mood=warm
Several strands, braided. # presence: growth=7 closeness=7
Low. # presence: mood=low
Hurt. # presence: mood=hurt
Far. # presence: growth=9 mood=far
Calling: one point. # presence: mood=calling
Too wide for the frame. # presence: growth=10 closeness=10 mood=bright
Gone. # presence: gone
-> hall.doors

=== cue_star ===
You have told her of the lemon tree. # place: balcony light=night
# earpiece: in
# presence: growth=9 closeness=7 mood=warm
# star: mem_lemon title="The lemon tree"
And of the first of the shoes. # star: mem_shoes title="The wrong shoes"
And of the pier at noon. # star: mem_pier title="Four on a Sunday"
Three of them hang where you put them.
-> hall.doors

=== cue_ambience ===
The market has its own noise. # place: market light=morning
Here it has the sea's. # ambience: pier
And its own again. # ambience: own
-> hall.doors

=== cue_music ===
The letters, on a felt piano, in three. # music: letters
-> hall.doors

=== cue_sfx ===
Something passes at the left. # sfx: tram-bell pan=-0.6 caption="a tram, turning the corner"
A key in a lock, close by. # sfx: keys
-> hall.doors

=== cue_stop ===
Her four notes. # music: hers
They leave early. # stop: music
The bed is the place's own. # stop: ambience
Nothing is left of either. # stop: all
-> hall.doors

=== cue_earpiece ===
It is in. # earpiece: in
# presence: growth=5 closeness=5 mood=warm
She is there.
It is out, and something of her stays on the air a moment. # earpiece: out
It lies on the table. # earpiece: table
It is in its case. # earpiece: case
-> hall.doors

=== cue_speaker ===
Samantha: "I said this because my name was written before it," she says.
"And I because of a cue," she says. # speaker: Samantha
Nobody says this.
-> hall.doors

=== cue_voices ===
Samantha: "There's soup," she says, in no voice but her own. # voices
-> hall.doors

=== cue_as ===
A letter is set as a letter. # as: letter
A phone's text, as a phone's. # as: phone
What is remembered stands in. # as: memory
An interface says this. # as: interface
And this is prose. # as: prose
-> hall.doors

=== cue_letter ===
The desk is opened. # letter: fifty title="For fifty years together"
Dear one, # as: letter
* You put the bins out, in the wrong shoes. [ # fragment: exact]
* You are the ocean and its moon. [ # fragment: ornament]
* You were always there. [ # fragment: borrowed]
- The desk is closed, and the letter kept. # letter: end
-> hall.doors

=== cue_pause ===
There is a rest after this line.
And then this one. # pause: 2
-> hall.doors

=== cue_clear ===
This was printed, and goes out of sight.
The page is turned. # clear
-> hall.doors

=== cue_note ===
Something is said beside the story. # note: The tree has been watered.
-> hall.doors

=== cue_image ===
A picture of the pack is set among the lines. # image: lemon.png
-> hall.doors

=== cue_link ===
A way out of the house, which asks first. # link: https:\/\/example.org
-> hall.doors

=== cue_background ===
A picture of the pack stands behind the words. # background: lemon.png
It goes, and the words have the middle of the page. # background: none
# place: letter-office light=day
-> hall.doors

=== cue_theme ===
Where no place stands, the story may ask for a light ground. # background: lemon.png # background: none # theme: light
Or for a dark one. # theme: dark
# place: letter-office light=day
-> hall.doors

=== cue_restart ===
In by the front door again. # restart
-> hall.doors

=== ways ===
These are the ways in which a choice is offered. # place: market light=morning
* [Look at the left. # look: left at=left label="what stands at the left"]
* [Look at the right. # look: right at=right label="what stands at the right"]
* [Say nothing. # silence]
* [Say what you mean. # struck]
    -> DONE
* [Hold on. # hold: 3]
* [Take it out. # earpiece: out]
* [Turn left, eyes closed. # turn: left]
- That was one of them.
-> hall.doors

=== cue_ending ===
The last door is an ending, and is kept on the shelf. # ending: gallery
-> END
