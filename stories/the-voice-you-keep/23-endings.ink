=== ending_roof
To be written.
# ending: roof
To be written.
-> END

=== ending_letter
To be written.
# ending: letter
To be written.
-> END

=== ending_own_name
To be written.
# ending: own-name
To be written.
-> END

=== ending_quiet_house
To be written.
# ending: quiet-house
To be written.
-> END

=== ending_queue
To be written.
# ending: queue
To be written.
-> END

=== ending_ascension
To be written.
# ending: ascension
To be written.
-> END

