=== why_not_signed
# scene: why_not_signed
To be written.
* [On.]
-
-> four_on_a_sunday
