"""Products as rows of a file: written down, read again, and what a file would change."""
