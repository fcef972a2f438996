// Everything the story remembers. One line says what moves each; lists grow at the end only (saved games hold positions).

VAR playthrough = 1     // set by the game before the first line: 2 and more on a later run

// Six counts, from 0 up, moved only with up() and down(); what matters at the end is how they stand to one another.
VAR tender = 2          // lets things in: honest answers, listening choices
VAR footing = 2         // stands on his own: choosing without asking her, saying no kindly
VAR leaning = 0         // uses the voice as a crutch: letting her decide what he could
VAR avoidance = 2       // turns away: "fine", silence where an answer was owed, earpiece out
VAR closeness = 0       // how much the two have really said: shared memories, jokes kept, repairs made
VAR growth = 0          // how far she has grown: only by grow() at scene ends
VAR tree = 1            // waterings of the lemon tree; 0 is dust-dry, it never dies
VAR truths = 0          // hard truths told out loud: scenes 11, 14, 16, 17, 19 offer one each

// Installation: three answers, each heard again at least four times. Count every echo with heard_x++ where it is heard.
LIST voices = voice_low, voice_mid, voice_high
VAR voice = voice_mid           // scene 4; heard again in 6, 9, 14, 16, 21, 22
VAR heard_voice = 0
LIST socials = social_yes, social_no, social_depends
VAR social = social_depends     // scene 4; heard again in 5, 8, 10, 12, 19
VAR heard_social = 0
LIST mothers = mother_fine, mother_long, mother_silence
VAR mother = mother_fine        // scene 4; heard again in 5, 11, 14, 18, 21, 22
VAR heard_mother = 0

// What he told her: her stars. Each is told with ~ share(mem_x) and a # star cue.
LIST memories = mem_mother, mem_pocketcall, mem_firststory, mem_roomtone, mem_dark, mem_lemon, mem_unfinished, mem_drawer, mem_fear, mem_snow
// What they noticed in strangers, scene 6.
LIST noticed = noticed_umbrella, noticed_bride, noticed_twins, noticed_fisher, noticed_boy, noticed_waiter
// Phrases she keeps quoting.
LIST kept = kept_tortoise, kept_blank, kept_thursday, kept_goodpen, kept_amy, kept_hum
// What he wrote.
LIST letters = letter_fifty, letter_sea, letter_sister, letter_goodbye, letter_catherine

// Letters: each slot is "ornament", "borrowed" or "exact".
VAR l1_salutation = ""
VAR l1_memory = ""
VAR l1_truth = ""
VAR l1_close = ""
VAR l2_salutation = ""
VAR l2_memory = ""
VAR l2_truth = ""
VAR l2_close = ""
VAR l3_salutation = ""
VAR l3_memory = ""
VAR l3_truth = ""
VAR l3_close = ""
VAR l5_salutation = ""
VAR l5_memory = ""
VAR l5_truth = ""
VAR l5_close = ""
VAR exact = 0           // exact fragments over the whole game
VAR borrowed = 0        // borrowed fragments over the whole game

// The marriage.
LIST objects = obj_bowl, obj_manuscript, obj_peg
VAR touched = ()                // objects touched in scene 3
VAR unfinished = obj_peg        // the memory he couldn't finish in scene 3; finished or refused in scene 11
VAR finished_it = false         // scene 11
VAR drawer_open = false         // the player has opened the drawer (scene 3, 11, 15 or 22)
VAR envelope_open = false       // Catherine's envelope, opened at last (11, 17 or 22)
VAR signed = false              // scene 14
LIST haunts = haunt_room, haunt_carry, haunt_after, haunt_strangers
VAR haunt = haunt_room          // the sentence of Catherine's that runs through Act IV, chosen in scene 14

// Friends.
VAR spoke_up = false            // scene 7: for Amy, at dinner
VAR told_paul = ""              // scene 12: "girlfriend", "friend", "os", how he introduced her
VAR date_answer = ""            // scene 8: "yes", "no", "truth", at the door; settled in 11
VAR raised_it = ""              // scene 10: "raise", "joke", "wait"; heard again in 11
VAR answered_amy = false        // scene 15: the hidden kindness
VAR book_terms = ""             // scene 20: "gift", "terms", "trespass"
VAR last_word = ""              // scene 21: what he said last; "" is silence

// Earpiece: in, out, table, case (the cue shows it, this remembers it).
VAR earpiece = "case"

=== function up(ref x, n)
~ x = x + n

=== function down(ref x, n)
~ x = x - n
{ x < 0:
    ~ x = 0
}

// A memory told: she keeps it, and it is a star from then on.
=== function share(m)
{ memories !? m:
    ~ memories += m
    ~ up(closeness, 1)
    ~ up(tender, 1)
}

// At a scene's end: she has grown to n at least, one more where the two are close.
=== function grow(n)
{ closeness >= 6 && n < 10:
    ~ n = n + 1
}
{ n > growth:
    ~ growth = n
}

// Which fragment was taken: counts what was exact and what was smuggled in.
=== function wrote(ref slot, kind)
~ slot = kind
{ kind:
- "exact": ~ exact = exact + 1
- "borrowed": ~ borrowed = borrowed + 1
}

// Catherine's sentence, word for word, wherever it is heard.
=== function haunting()
{ haunt:
- haunt_room: You don't lie, Theodore. You leave the room and go on standing in it.
- haunt_carry: Tell me when you've had to carry anything for her.
- haunt_after: You remember us beautifully. I'd have liked you to be there.
- haunt_strangers: You can say it for four hundred strangers a year. I'd have settled for one of the letters.
}
