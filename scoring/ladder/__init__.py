"""What past leads prove about the next ones: the ladder from written rules to a fitted model.

Pure: no ORM, no network, no Django. The way through it: `columns` types a table, `leaks` refuses
what was filled in after the outcome, `folds` cuts it in order of time, `bands` and `fitting` turn
rows into additive cards, `metrics` and `drift` judge them on rows they have not seen, `verdict`
says which step of the ladder is earned, `cards` scores and explains.
"""
