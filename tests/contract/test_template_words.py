"""What the shop writes is called something on the admin's screens: every message, in both languages."""

import json
from pathlib import Path

import pytest

from backend.domain.notifications.templates import TEMPLATES

ADMIN = Path(__file__).parents[2] / "admin-ui/src"


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_every_message_has_a_name(language: str) -> None:
    words = json.loads((ADMIN / f"shared/i18n/{language}.json").read_text())["template"]["name"]
    assert sorted(set(TEMPLATES) ^ set(words)) == []


def test_the_screen_knows_every_name() -> None:
    known = (ADMIN / "features/notifications/template-name.ts").read_text()
    assert [name for name in TEMPLATES if f'"{name}"' not in known] == []
