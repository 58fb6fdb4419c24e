"""Fulfilment: each kind of goods handed over once after payment."""
