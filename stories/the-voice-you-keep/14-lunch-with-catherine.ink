=== lunch
# scene: lunch
To be written.
* [On.]
-
-> do_not_disturb
