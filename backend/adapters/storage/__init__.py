"""Places for files on their way."""
