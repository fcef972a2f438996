# title: Amy's Rooms
# author: The Voice You Keep, an unofficial retelling

INCLUDE state.ink
INCLUDE 1-mercer-street.ink
INCLUDE 2-the-pit.ink
INCLUDE 3-the-second-week.ink
INCLUDE 4-the-multi-storey.ink
INCLUDE 5-diagonal.ink
INCLUDE 6-an-evening-of-rooms.ink
INCLUDE 7-off-then.ink

-> mercer_street
