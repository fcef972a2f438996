// Diverts within a line, after choices, to labels, to DONE and END, and loops that print.
VAR n = 0
Here -> there
=== there
and there.
-> loop
=== loop
~ n++
Round {n}.
{n < 3: -> loop}
+ [Again.] -> loop
+ [A thread that is done.]
	Done here.
	-> DONE
* [On] and on. -> far.point
=== far
Not here.
-> END
= point
The point.
-> END
