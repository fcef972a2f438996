=== amys_rooms
# scene: amys_rooms
To be written.
* [On.]
-
-> blind_date
