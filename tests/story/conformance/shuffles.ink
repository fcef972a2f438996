// Shuffles and chance: from a seed, the same each time.
VAR n = 0
-> loop
=== loop
~ n++
{~heads|tails} {~a|b|c|d} {RANDOM(1, 100)} {RANDOM(1, 6)}
{shuffle:
	- A dog.
	- A cat.
	- A bird.
}
{shuffle once:
	- Only once.
	- Once only.
}
{shuffle stopping:
	- Before.
	- Beside.
	- At last.
}
{n < 6: -> loop}
~ SEED_RANDOM(42)
{RANDOM(1, 1000)} {RANDOM(1, 1000)}
* [{~left|right|middle}]
* [{RANDOM(1, 1000)}]
- {~up|down}
-> END
