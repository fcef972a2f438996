// Alternatives: sequences, cycles, once-only, with nothing in a branch, nested, and by the variable they print.
VAR name = "Theo"
VAR n = 0
-> loop
=== loop
~ n++
{one|two|three} {&red|blue} {!first|second}. {||third time}{n}
{Hello|{&Again|And again}}, {name}{n > 2:!|.}
{n < 5: -> loop}
{name}: {n == 5:five}{n == 6:six|not six}{n:some}{0:none}
A \{brace\} and a \| bar and \# no tag.
-> END
