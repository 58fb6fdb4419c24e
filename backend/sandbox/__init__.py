"""A stand-in payment provider: another company's computer, spoken to over HTTP only.

It keeps its own books (an SQLite file in a folder of its own), signs everything it says, and misbehaves on
demand the way real providers do. Of this project it imports nothing but the primitives of `backend.core`.
No real money moves here.
"""
