"""Who did what, when and why: staff's acts and evidence of what was refused. Knows no other context."""
