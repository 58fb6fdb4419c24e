"""Companies that deliver on the shop's behalf: offers, orders at them, what became of those."""
