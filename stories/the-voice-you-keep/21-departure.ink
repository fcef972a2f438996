=== departure
# scene: departure
To be written.
* [On.]
-
-> after
