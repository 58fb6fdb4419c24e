"""Slips of the pen: which words are near another.

Two words are near when leaving letters out of both makes them equal. So the index keeps each word under what is
left of it without any one letter (any two of a long one), and a query looks for its own remains: a few look-ups by
index, however many words there are.
"""

SHORTEST = 4
# From this many letters on two slips are forgiven.
LONG = 8
LONGEST = 16


def slips_forgiven(word: str) -> int:
    """How many slips a word may hold and still be understood."""
    if len(word) < SHORTEST or len(word) > LONGEST:
        return 0
    return 2 if len(word) >= LONG else 1


def remains(word: str, slips: int) -> set[str]:
    """The word, and what is left of it without up to so many of its letters."""
    found = last = {word}
    for _ in range(slips):
        last = {one[:place] + one[place + 1 :] for one in last for place in range(len(one))}
        found = found | last
    return found


def distance(one: str, other: str, most: int) -> int:
    """How many letters were left out, put in, mistaken, or swapped with their neighbour; `most + 1` for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
