// Functions: values, text, ref, recursion, calls in text, in conditions and in arguments; what they print is trimmed as ink trims it.
VAR coins = 2
CONST PRICE = 3
Fact: {factorial(5)}, max {max(2, max(7, 3))}.
~ pay(coins, PRICE)
{coins} coins.
~ swap(coins)
{coins}, {say("hush")}, {say(say("x"))}.
{told(1)}{told(0)}
{POW(2, 3)} {INT(3.7)} {FLOOR(2.5)} {CEILING(2.1)} {FLOAT(4)} {MIN(1, 2)} {MAX(1, 2)}
{7 mod 3} {7 % 4} {7 / 2} {7.0 / 2} {-3 + 1} {2 * (3 + 4)}
{"a" + "b" == "ab": joined} {"abc" ? "b": holds} {"abc" !? "z": holds not}
{not false} {true && false} {true || false} {1 == 1.0} {3 != 4}
A line {print()} around.
-> END
=== function factorial(n)
{ n <= 1:
	~ return 1
}
~ return n * factorial(n - 1)
=== function max(a, b)
{a > b:
	~ return a
- else:
	~ return b
}
=== function pay(ref purse, sum)
~ purse = purse - sum
=== function swap(ref x)
~ temp y = x
~ x = 0 - y
=== function say(what)
~ return "'" + what + "'"
=== function told(x)
{x: told}
~ return
=== function print()
  printed
  twice
