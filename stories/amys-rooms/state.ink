// What Amy's side remembers. Until she says it, in scene 4, the narration has no *I*: it is a recordist's log. After that it has.

VAR playthrough = 1     // set by the game before the first line

VAR sorry = 0           // sorries she has said aloud, each of them chosen; Bett reads the figure out and is never wrong
VAR want = 0            // times she has said aloud what she wants
VAR kept_still = 0      // times she has said nothing and let it stand; which of the two is more is heard on the last tape

VAR solo = false        // scene 1: she asked how the contrabassoon went (comes back in 6)
VAR left_leg = ""       // scene 2: what she told Graham about the stoker: "told", "sorry", "did"
VAR it_is_like = ""     // scene 2: what a room tone is like: "plate", "lunch", "joins"; Bett keeps it
VAR hooked = false      // scene 2: Bett was left on the hook, and had to ask for the coat
VAR horses = ""         // scene 2: what she said to the horses: "lovely", "see"
VAR mum_knows = false   // scene 3 or 5: Mum knows there is a tape
VAR carried = ""        // scene 4: the part of the flood she got to: "alarms", "booth", "shoes"
VAR owned = ""          // scene 4: what she told Dominic it was: "sound", "right", "mine"
VAR count_on = true     // scene 5: Bett goes on counting
VAR post = ""           // scene 5: what she said about the post Bett kept back: "cross", "thanks", "read"
VAR has_key = true      // scene 6: the key to the baths, on its float

// What she wrote on the cards: the drawer, read along at the end.
VAR card_water = ""
VAR card_pit = ""
VAR card_mum = ""
VAR card_kitchen = ""
VAR card_stairs = ""

=== function said_sorry(n)
~ sorry = sorry + n

=== function wanted()
~ want = want + 1

=== function still()
~ kept_still = kept_still + 1

// A count, as Bett says it.
=== function figure(n)
{ n:
- 0: none
- 1: one
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- 9: nine
- 10: ten
- 11: eleven
- 12: twelve
- 13: thirteen
- 14: fourteen
- 15: fifteen
- 16: sixteen
- 17: seventeen
- 18: eighteen
}
