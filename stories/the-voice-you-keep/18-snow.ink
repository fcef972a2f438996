=== snow
# scene: snow
To be written.
* [On.]
-
-> more_than_one
