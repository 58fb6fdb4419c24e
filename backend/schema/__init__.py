"""The language of the graph: types, inputs, enums, unions, scalars. Nouns only; `doors.py` is the place to start."""
