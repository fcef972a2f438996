=== letter_office
# scene: letter_office
To be written.
* [On.]
-
-> way_home
