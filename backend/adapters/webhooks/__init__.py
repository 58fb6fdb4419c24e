"""Posting to addresses that other people chose."""
