"""What stands in the way, in words for the person who gave the command."""


class CannotStart(Exception):
    """Nothing was lost; the message says what is in the way and what to do. Never a traceback."""


class Stopped(Exception):
    """The person asked to stop while the shop was still starting."""


class BackupProblem(Exception):
    """A backup cannot be made or restored. Nothing was changed; the message says why and what to do."""
