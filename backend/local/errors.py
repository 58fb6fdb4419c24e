"""Why a local shop cannot start, in words for the person who started it."""


class CannotStart(Exception):
    """Nothing was lost; the message says what is in the way and what to do. Never a traceback."""


class Stopped(Exception):
    """The person asked to stop while the shop was still starting."""
