"""What can be sold now, and what is held for whom."""
