=== dark_room
# scene: dark_room
To be written.
* [On.]
-
-> day_after
