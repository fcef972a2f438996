// Choices, gathers and their nesting: what is indented under a choice comes back at the gather of its level.
The boat is late.
* Wait on the bench.
	The bench is wet.
	* * Sit all the same.
		It soaks through.
	* * Stand beside it.
		* * * On one leg.
			* * * * Like a heron.
				Nobody laughs.
		* * * On two.
	- - The clock says ten.
		* * Ask the clock.
		* * Ask the sea.
	- - It does not say.
* Walk to the end of the pier.
	There is less of it than there was.
- The boat comes.
- And goes.
-> END
