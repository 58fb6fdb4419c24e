"""What people may ask about their own data: a copy of it, and that it is forgotten while the books stay."""
