// Tags: of the story, of a knot, of lines, several on one, computed, and those that belong to a choice.
# title: Tags
# author: nobody
The first line. # first
# above
A line below its tag.
Two tags. # one # two: with a colon
A {x > 0:computed # deep} tag. # x={x}
# alone
-> kitchen
VAR x = 1
=== kitchen
# place: kitchen light=dusk
# weather: rain
In the kitchen. # line
* [Choose me. # silence] # after
	You chose. # chosen
* Half in [the bracket # struck # two] and half out. # out
	Half.
* Whole # of both
	Whole, printed.
- A \# is no tag. # end
-> END
