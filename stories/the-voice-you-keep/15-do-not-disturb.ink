=== do_not_disturb
# scene: do_not_disturb
To be written.
* [On.]
-
-> the_stairs
