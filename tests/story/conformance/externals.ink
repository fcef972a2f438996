// External functions fall back on the ink function of their name.
EXTERNAL play(sound, times)
EXTERNAL age()
VAR played = 0
{play("bell", 2)}
~ play("horn", 1)
{age() + 1} and {played}.
* {age() > 40} [Old.]
* {age() < 40} [Young.]
- -> END
=== function play(sound, times)
~ played += times
~ return sound + " rings"
=== function age()
~ return 41
