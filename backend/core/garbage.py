"""When this process looks for garbage: not while it starts, and afterwards only among what requests made.

A start makes half a million objects that live as long as the process. Looking through them again and again costs a
sixth of the start, and a quarter of a second in the middle of requests each time they are all looked through.
"""

import gc


def pause() -> None:
    """Look for none from now on; a process forked from this one begins so too."""
    gc.disable()


def resume() -> None:
    """Look again; whatever there is by now is taken to live as long as the process."""
    gc.freeze()
    gc.enable()
