"""Partners that sell on: their programs, keys, scopes and requests."""
