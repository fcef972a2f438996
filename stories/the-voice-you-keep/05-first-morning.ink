=== first_morning
# scene: first_morning
To be written.
* [On.]
-
-> out_loud
