=== the_book
# scene: the_book
To be written.
* [On.]
-
-> departure
