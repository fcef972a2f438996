=== year_of_evenings
# scene: year_of_evenings
To be written.
* [On.]
-
-> installation
