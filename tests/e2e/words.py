"""What a screen says, out of the app's own catalogues: a test names the meaning, not the wording."""

import json
from functools import lru_cache
from pathlib import Path

PROJECT = Path(__file__).parents[2]


@lru_cache
def _catalogue(app: str, locale: str) -> dict[str, str]:
    told = json.loads((PROJECT / f"{app}-ui/src/shared/i18n/{locale}.json").read_text(encoding="utf-8"))
    found: dict[str, str] = {}

    def walk(part: object, path: str) -> None:
        if isinstance(part, dict):
            for name, inner in part.items():
                walk(inner, f"{path}.{name}" if path else name)
        else:
            found[path] = str(part)

    walk(told, "")
    return found


def said(app: str, locale: str, key: str, **values: object) -> str:
    """The text of a key in a language, with its values put in; plurals by `count`."""
    told = _catalogue(app, locale)
    plural = f"{key}_{'one' if locale == 'en' and values.get('count') == 1 else 'other'}"
    text = told.get(key) or told[plural]
    for name, value in values.items():
        text = text.replace(f"{{{{{name}}}}}", str(value))
    return text
