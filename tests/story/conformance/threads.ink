// Threads gather choices from elsewhere, with their own temporaries, and go on where they came from.
VAR met = 0
-> square
=== square
The square.
<- talk("Ines", -> square)
<- talk("Nell", -> square)
<- weather
* {met > 0} [Go home.]
	Home.
	-> END
-> DONE
=== talk(who, -> back)
{who} is here.
* [Speak to {who}.]
	{who} says nothing twice.
	~ met++
	-> back
=== weather
It may rain.
* [Look up.]
	It rains.
	-> tunnel ->
	-> square
=== tunnel
You are wet.
->->
