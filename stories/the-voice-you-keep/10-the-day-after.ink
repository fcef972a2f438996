=== day_after
# scene: day_after
To be written.
* [On.]
-
-> why_not_signed
