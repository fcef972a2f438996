// Tunnels: there and back, with arguments, one after the other, inside each other, and left for elsewhere.
-> lane -> lane ->
Back once more.
-> gate(2) -> shed
=== shed
The shed.
-> deep(3) ->
* [In.] -> lane -> end
* [Out.] -> away ->
	Never said.
- -> END
=== lane
A lane, {lane == 1:new|known}.
->->
=== gate(n)
{n} gates.
{n > 1: -> gate(n - 1) ->}
Through {n}.
->->
=== deep(n)
{n == 0: ->->}
Down {n}.
-> deep(n - 1) ->
Up {n}.
->->
=== away
Away.
->-> end
=== end
The end.
-> END
