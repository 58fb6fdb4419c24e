"""Reading a file of codes: what it is written in, how it is laid out, and what is wrong with which row."""
