// Lists: states, sets, order, ranges, functions of them, and lists made of other lists' items.
LIST kettle = cold, (warm), boiling, gone
LIST cups = (blue), red, (white), green = 9
LIST empties = none, (some)
VAR shelf = (blue, white)
VAR any = ()
{kettle} {LIST_VALUE(kettle)}
~ kettle++
{kettle}
~ kettle = cold
{kettle < boiling: cold before boiling}
{cups} of {LIST_ALL(cups)}: {LIST_COUNT(cups)}
~ cups += red
~ cups -= blue
{cups} {LIST_MIN(cups)} {LIST_MAX(cups)} {LIST_INVERT(cups)}
{cups ? red: red is here}{cups !? blue: , blue is not}
{cups ? (red, white): both}
{cups ^ shelf}
{shelf has blue: the shelf has blue}{shelf hasnt red: and no red}
~ any = cups + kettle
{any}
{LIST_RANGE(LIST_ALL(cups), red, green)}
{cups(9)} {kettle(1)} {cups(7)}.
~ any = ()
{any: something|nothing}{LIST_COUNT(any)}
{green > red: by value}{LIST_VALUE(green)}
{(blue, red) == (red, blue): sets have no order}
{(blue, red) >= (blue): more} {(blue) <= (red, white): less}
~ temp r = LIST_RANDOM(LIST_ALL(cups))
{LIST_ALL(cups) ? r: one of them}
{pop(cups)} {cups}
-> END
=== function pop(ref l)
~ temp first = LIST_MIN(l)
~ l -= first
~ return first
