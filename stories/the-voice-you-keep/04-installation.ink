=== installation
# scene: installation
To be written.
* [On.]
-
-> first_morning
