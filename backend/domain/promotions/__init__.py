"""Promotions: what changes a price, why, how often, and who pays for it."""
