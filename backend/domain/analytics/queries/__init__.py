"""Reading the roll-ups: a fixed number of statements each, however many orders there were."""
