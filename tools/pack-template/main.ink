// Your story. Everything below is yours to change; save, and the page follows and keeps your place.
// A tag (# like: this) is a cue: it changes what is seen and heard. Every cue there is: docs/cues.md.
# title: {{name}}
INCLUDE stairs.ink

VAR lamp = false // whole numbers, true or false, and "texts" are what a save keeps best

-> landing

=== landing ===
# scene: landing title="The Landing"
# place: stairwell light=night
The light on the stairs goes off after a minute, so the whole house knows how long everybody takes.
You are on the third floor with your keys in your teeth. # sfx: keys pan=0.2 caption="keys"
# figure: neighbour at=left
Ruth: "Don't press it," says somebody by the window. "Wait. It's better without."
* ["What is?"]
	Ruth: "The street," she says. "You can see it thinking."
* [Press the switch.]
	~ lamp = true
	# sfx: case-click
	The stairs come back, with a bicycle on them. She shuts her eyes until it's over.
* [Say nothing. # silence]
	You wait. It costs nothing, and she seems to count it.
-
# figure: neighbour gone
When you look again she has gone up. {lamp: The lamp ticks|Below, a tram turns round the corner with all its windows lit}.
-> stairs
