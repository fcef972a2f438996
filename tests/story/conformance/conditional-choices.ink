// Choices behind one condition or several, by variable, by visits and by function.
VAR coat = true
VAR steps = 3
-> hall
=== hall
The hall.
+ {not stairs} {coat} [Up.] -> stairs
+ {stairs} {steps > 2} {coat or steps == 0} [Down.] -> cellar
* {is_even(steps)} [Even.] You never see this.
* { not is_even(steps) } { coat && !stairs } [Odd.] -> odd
* {hall > 2} [Leave.] -> END
* -> END
- -> hall
=== odd
~ coat = false
Odd: the coat is off.
-> hall
=== stairs
Up you go.
-> hall
=== cellar
Dark, and down.
~ steps = 0
-> hall
-> hall
=== function is_even(x)
~ return x mod 2 == 0
