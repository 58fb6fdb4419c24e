"""Files that long work reads and makes: text and tables, what is wrong with them, what spreadsheets do to them."""
