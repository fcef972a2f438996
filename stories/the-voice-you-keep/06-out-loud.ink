=== out_loud
# scene: out_loud
To be written.
* [On.]
-
-> amys_rooms
