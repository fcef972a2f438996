// Globals, constants and temporaries of every kind, ref, divert targets as values, and what each may be made of.
CONST LIMIT = 3
CONST WHO = "Nell"
VAR whole = 7
VAR part = 1.5
VAR yes = true
VAR text = "it's"
VAR empty = ""
VAR target = -> one
VAR made = 0
~ made = whole * 2 + LIMIT
{whole} {part} {yes} {text} {empty}. {made} {LIMIT}
~ whole += 1
~ part -= 0.25
~ yes = not yes
~ text = text + " mine"
{whole} {part} {yes} {text}
~ temp kept = made
~ made--
~ kept = kept + made
{kept}
{target == -> one: same target}
~ target = -> two
{yes:yes|no} {not yes:no|yes} {whole > 1 && not yes: both} {empty == "":blank}
-> go(target, 2)
=== go(-> where, times)
~ temp left = times
{left} left, {WHO}.
-> where
=== one
One.
-> END
=== two
Two, {two} time.
{two < LIMIT: -> go(-> two, 9)}
-> END
