"""Tessera: a shop for virtual goods that delivers what was paid for, once."""
