=== the_stairs
# scene: the_stairs
To be written.
* [On.]
-
-> no_reason
