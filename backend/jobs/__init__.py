"""The aftermath: what follows an event, brought by the relay and done by workers.

`routes.py` is the whole of it on one page; a `duty` is one handler; `relay.py` brings messages to the broker,
`worker.py` does them, `schedule.py` says what recurs.
"""
