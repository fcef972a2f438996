// A second file: main.ink includes it. One file a scene is a good measure, and what an extension replaces is a whole file.
=== stairs ===
# scene: stairs title="Her Window"
# place: her-window light=late
It's her window you go to, in the end. From here the street has a floor and a ceiling.
* [The tram stop. # look: stop at=right label="the tram stop"]
	Somebody is waiting with flowers, held upside down as if they were dripping.
	-> stairs.more
* [Keep still until the light goes. # hold: 2]
	It goes. It takes the wall, the bicycle and your hands, in that order.
	-> stairs.more

= more
# music: letters
{ shuffle once:
	- A dog below has one opinion.
	- In the flat beneath, plates are put away by someone in no hurry.
}
* [Look at the stop again. # look: stop at=right label="the tram stop"]
	The flowers have found their owner. You can tell by how slowly they both walk.
	-> stairs.more
* [Knock on her door.]
	Ruth: "You waited," she says, as if it were a thing you had brought.
	# ending: waited
	-> END
* [Go home.]
	You take the stairs in the dark, one hand on the rail, and find there were always this many.
	# ending: home
	-> END
