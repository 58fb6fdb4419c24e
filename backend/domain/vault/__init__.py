"""Codes: received in batches, sealed, claimed once, delivered, revealed."""
