=== blind_date
# scene: blind_date
To be written.
* [On.]
-
-> dark_room
