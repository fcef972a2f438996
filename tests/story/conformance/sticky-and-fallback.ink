// A sticky choice stays, another is offered once, and a fallback is taken when none is left.
VAR rings = 0
-> door
=== door
{rings} rings.
+ {rings < 3} [Ring.]
	~ rings++
	-> door
* [Knock.]
	It hurts a little.
	-> door
* {rings > 2} [Push.]
	It was open.
	-> door
* -> inside
=== inside
Inside there is one bell, still going.
* [Go back.] -> back
* ->
	Nobody is offered this.
- -> END
=== back
* {false} [Never.]
* -> out
=== out
Out again.
-> END
