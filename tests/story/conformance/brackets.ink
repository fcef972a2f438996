// What stands before, in and after a choice's bracket: offered, printed, or both.
"Tea?"
* "Yes[."]," you say, "two sugars."
	She counts them in.
* [Nod.]You nod.
* ["No."]
* Whole and nothing else.
- The cup arrives.
* [] Nothing was offered here.
* Offered[] and printed.
-
-> END
