// Labelled gathers and choices: visited, counted, gone back to; gathers without choices; nested labels.
- (top) The top, {top}.
* (rope) [The rope.]
	{rope} rope, {top} top.
	* * (knot) A knot[?].
	* * {not knot} No knot[?].
	- - (under) Under it all.
* (ladder) [The ladder.]
	* * [Up.]
		- - - (rung) Rung {rung}.
		{rung < 3: -> rung}
	- - Off it.
+ {top > 1} [Enough.] -> done
- (bottom) The bottom, {rope}{ladder}.
- - And under.
{top < 4: -> top}
- (done) Done.
-> END
