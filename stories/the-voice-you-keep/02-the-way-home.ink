=== way_home
# scene: way_home
To be written.
* [On.]
-
-> year_of_evenings
