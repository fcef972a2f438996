// Comments, blank lines, indents and odd spaces are not the story's.
/* A block
   over lines, with * and - and -> in it */
   Indented,   with   inner   spaces.
	Tabbed.	And tabbed.  


A line // with a comment
of its own /* inside */ here.
TODO: not said
{true:   spaced   }and on.
{ "a" }{ "b" } { "c" }
Ends with space {""}
{""}
{false:nothing}
After an empty line.
* [   Spaced choice.   ]
	   Indented answer.
-   Gathered.
“Quotes” — dashes… and ümläüts, 日本, 🫖.
-> END
