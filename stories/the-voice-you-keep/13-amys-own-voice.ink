=== amys_own_voice
# scene: amys_own_voice
To be written.
* [On.]
-
-> lunch
