"""The seeded shop: a deterministic world worth looking at, made of rows the real services would have made."""
