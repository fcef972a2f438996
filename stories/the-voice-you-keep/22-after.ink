=== after
# scene: after
To be written.
* [On.]
-
-> ending_roof
