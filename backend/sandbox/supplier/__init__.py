"""A stand-in supplier of top-ups: another company's site that runs Kasushou 2.0, spoken to over HTTP only.

It keeps its own books (an SQLite file), checks every signature, lets orders ripen by its own clock, and misbehaves
on demand the way real suppliers do. No account is really credited here.
"""
