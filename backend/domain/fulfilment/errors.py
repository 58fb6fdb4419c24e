"""What stops a delivery. Not refusals: nobody is there to be told; the delivery is tried again."""


class GoodsMissing(Exception):
    """A paid unit has no code and none can be claimed now; stock must come before it can be delivered."""
