// Knots and stitches: the first is fallen into, the others are diverted to, by their own and by their whole name.
-> house
=== house
= porch
The porch.
* [In.] -> hall
* [Round.] -> house.garden
= hall
The hall, {hall} of {house} visits; {porch} {house.porch}.
-> garden
= garden
{garden > 1: -> yard.gate}
The garden. {garden.shed}
* -> yard.gate
* (shed) [The shed.]
	Shut.
- (gathered)
* {shed} [Round again.] -> garden
* {gathered} [On.] -> yard
=== yard
The yard has no first line of its own.
-> gate
= gate
The gate, since {TURNS_SINCE(-> house.hall)} turns; {TURNS()} in all.
{READ_COUNT(-> house.garden)} gardens.
-> END
