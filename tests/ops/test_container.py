"""The container file and the compose file name only what exists, and no place to fetch anything from."""

import re
from pathlib import Path

from click.testing import CliRunner

from backend.cli import main
from backend.settings import Settings

INFRA = Path(__file__).parents[2] / "infra"
COMPOSE = (INFRA / "compose" / "compose.yml").read_text(encoding="utf-8")
CONTAINER = (INFRA / "container" / "Containerfile").read_text(encoding="utf-8")
EXAMPLE = (INFRA / "compose" / "example.env").read_text(encoding="utf-8")
# Variables of the compose file itself, of the stores, and of OpenTelemetry.
OTHERS = {"TESSERA_IMAGE", "POSTGRES_IMAGE", "VALKEY_IMAGE", "POSTGRES_PASSWORD", "VALKEY_PASSWORD", "WEB_WORKERS"}
OTHERS |= {"OTEL_EXPORTER_OTLP_ENDPOINT"}


def _settings() -> set[str]:
    fields = Settings.model_fields.items()
    return {str(field.validation_alias or f"TESSERA_{name.upper()}") for name, field in fields}


def test_every_variable_is_a_setting():
    told = set(re.findall(r"\b(TESSERA_[A-Z_]+)", COMPOSE + CONTAINER + EXAMPLE)) - OTHERS
    assert told - _settings() == set()
    assert {"TESSERA_KEY_ENCRYPTION_KEY", "TESSERA_BLIND_INDEX_KEY", "TESSERA_SIGNING_KEY"} <= told


def test_every_variable_asked_for_is_in_the_example_and_the_other_way_round():
    asked = set(re.findall(r"(?<!\$)\$\{([A-Z_]+)", COMPOSE))
    assert asked == set(re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE))


def test_no_secret_and_no_registry_is_named():
    assert not re.findall(r"^(?:.*PASSWORD|.*_KEY|.*TOKEN)=.+$", EXAMPLE, re.MULTILINE)
    images = re.findall(r"(?:^FROM|\bimage:) +(\S+)", CONTAINER + COMPOSE, re.MULTILINE)
    assert len(images) >= 5
    for image in images:
        assert image.startswith("${"), image
    assert not re.search(r"\b[a-z0-9-]+\.(?:io|com|org|dev)\b", CONTAINER + COMPOSE + EXAMPLE)


def test_every_command_exists():
    commands = [one.replace('"', "").split(", ")[0] for one in re.findall(r"^ +command: \[([^\]]+)\]", COMPOSE, re.M)]
    shop = [one for one in commands if one not in ("postgres", "valkey-server")]
    assert sorted(set(shop)) == ["migrate", "relay", "serve", "worker"]
    for one in shop:
        assert CliRunner().invoke(main, [one, "--help"]).exit_code == 0
    # Each queue has its worker.
    assert set(re.findall(r"--queue, (\w+)", COMPOSE)) == {"fulfil", "default", "bulk"}


def test_what_runs_is_no_root_and_can_write_nowhere_else():
    assert "USER tessera" in CONTAINER
    assert CONTAINER.rindex("USER tessera") < CONTAINER.index("ENTRYPOINT")
    for word in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true"):
        assert word in COMPOSE
