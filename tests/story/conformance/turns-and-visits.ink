// What ink counts: visits of knots, turns since, whether something was seen, and choices left.
-> room
=== room
Room {room}, turn {TURNS()}, {CHOICE_COUNT()} choices.
* [Window.]
	~ temp seen = TURNS_SINCE(-> window)
	{seen}
	-> window
* {window} [Door.] -> door
* [Bed.]
	{CHOICE_COUNT()}
	-> room
+ {TURNS() > 4} [Stop.] -> END
+ [Wait.]
- -> room
=== window
The window.
-> room
=== door
The window was {TURNS_SINCE(-> window)} turns ago, the door {TURNS_SINCE(-> door)}.
{not cellar:No cellar.}{window && not cellar: Only a window.}
-> room
=== cellar
Never.
-> END
