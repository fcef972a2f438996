=== no_reason
# scene: no_reason
To be written.
* [On.]
-
-> snow
