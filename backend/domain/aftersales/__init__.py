"""Giving back, replacing, recalling."""
