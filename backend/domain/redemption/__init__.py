"""Vouchers that shops take at the counter."""
