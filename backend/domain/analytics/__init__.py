"""What the shop sells, to whom and how fast, counted as it happens and read without counting."""
