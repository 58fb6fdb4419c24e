"""Programs that tests start beside Python."""

import shutil
from pathlib import Path

_OURS = Path(__file__).parents[2] / ".venv" / "done" / "bin"


def node() -> str:
    """The Node of the project's own environment, as `make` installs it."""
    found = shutil.which("node", path=str(_OURS)) or shutil.which("node")
    assert found, "no Node: `make test` installs it"
    return found
