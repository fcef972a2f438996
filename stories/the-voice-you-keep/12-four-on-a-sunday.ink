=== four_on_a_sunday
# scene: four_on_a_sunday
To be written.
* [On.]
-
-> amys_own_voice
