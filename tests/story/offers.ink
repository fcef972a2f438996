# scene: offers title="Ways of offering"
She waits. # place: tram light=dusk
* [Say nothing. # silence]
  # sfx: cup
  Samantha: "Take your time."
* ["I kept it." # struck]
- On the desk is paper. # letter: fifty title="Fifty"
* You put the bins out. [ # fragment: exact]
* O golden years. [ # fragment: ornament]
- He folds it. # letter: end
* [Hold. # hold: 3]
- Done. # ending: roof
-> END
