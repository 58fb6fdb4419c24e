"""What brings people: rewards that follow their orders."""
