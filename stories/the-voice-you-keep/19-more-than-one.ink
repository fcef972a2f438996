=== more_than_one
# scene: more_than_one
To be written.
* [On.]
-
-> the_book
