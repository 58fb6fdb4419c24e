"""The journal speaks the reader's language: each act that code records has a name in the admin's words."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
WORDS = PROJECT / "admin-ui/src/shared/i18n"
ACT = re.compile(r"[a-z_]+\.[a-z_]+")
SAID_BY = ("audit.record", "_record", "_note", "tasks.Export", "tasks.LockedExport")


def recorded() -> Iterator[str]:
    """The action of every call of `audit.record`, whichever of two it chooses, and of every asking for a file."""
    for path in (PROJECT / "backend").rglob("*.py"):
        text = path.read_text()
        if "audit" not in text and not re.search(r"tasks\.(Locked)?Export", text):
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(SAID_BY):
                for part in (inner for argument in node.args[:3] for inner in ast.walk(argument)):
                    if isinstance(part, ast.Constant) and ACT.fullmatch(str(part.value)):
                        yield str(part.value)


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_every_act_has_a_name(language: str) -> None:
    words = json.loads((WORDS / f"{language}.json").read_text())["audit"]["acts"]
    named = {f"{what}.{did}" for what, acts in words.items() for did in acts}
    acts = set(recorded())
    assert len(acts) > 100
    assert sorted(acts ^ named) == []
