// Glue joins lines over line ends, blank lines, diverts and tags.
One <>
two.
Three<>

 four.
<> five.
-> on
=== on
<> six.
Seven <> # seven
-> off
=== off
eight. # eight
{true:nine <>}
ten.
{false:never <>}
Eleven.
* [Go on] twelve <>
- thirteen.
-> END
