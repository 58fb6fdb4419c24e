"""Signed messages to other people's servers. Knows no order."""
