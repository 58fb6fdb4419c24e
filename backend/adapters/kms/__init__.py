"""Key services."""
