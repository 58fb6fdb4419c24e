"""Finding what is on sale: words, sounds and slips of the pen; what was looked for in vain."""
