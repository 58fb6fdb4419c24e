"""Orders: what a customer bought, at which price, and what became of each unit of it."""
