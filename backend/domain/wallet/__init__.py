"""A customer's money in the shop: what went back to it, what was given, what may be spent. The ledger keeps it."""
