// Alternatives and conditions over several lines, with choices and diverts in their branches.
VAR x = 0
-> top
=== top
~ x++
{
	- x == 1: One.
	- x == 2:
		Two,
		on two lines.
	- else: More.
}
{ x:
	- 1: By value, one.
	- 2: By value, two.
	- else: By value, else.
}
{ x > 1:
	Greater.
	* [From inside.]
		Taken from inside.
		-> top
- else:
	Not greater.
}
{ stopping:
	- First.
	- Second.
	- Last.
}
{ cycle:
	- Ha.
	- Ho.
}
{ once:
	- Once.
	- Twice.
}
{x < 4: -> top}
+ [On.]
- {x > 3: -> finish}
-> top
=== finish
Finished.
-> END
