"""The drill: a data folder is saved by command, lost, and made again from the file and the keys."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from backend.local import at_hand, demo
from backend.settings import Settings

KEY = "QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI="


@pytest.fixture
def folders() -> Iterator[tuple[Path, Path]]:
    with tempfile.TemporaryDirectory(prefix="tessera-drill-") as name:
        Path(name).chmod(0o711)
        yield Path(name) / "lost", Path(name) / "found"


def _tessera(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if not name.endswith(("_URL", "_KEY"))}
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "backend.cli", *words],
        env={**bare, "TESSERA_BACKUP_KEY": KEY, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )


@pytest.mark.soak
def test_a_lost_folder_comes_back_from_its_backup_and_its_keys(folders, tmp_path):
    lost, found = folders
    for folder in folders:
        folder.mkdir(mode=0o711)
        folder.chmod(0o711)
    keys = demo._new_keys()
    (lost / "secrets.json").write_text(json.dumps(keys))
    (lost / "logs").mkdir()
    told = {f"TESSERA_{name.upper()}": keys[name] for name in at_hand.KEYS}
    with at_hand.shop(Settings(data_dir=lost, database_url="")) as (url, _):
        seeded = _tessera("migrate", "--seed", "0.0002", DATABASE_URL=url, TESSERA_DATA_DIR=str(lost), **told)
        assert seeded.returncode == 0, seeded.stderr
        # While the server of the folder runs, it is that one that is saved.
        saved = _tessera("backup", str(tmp_path / "running.tar"), TESSERA_DATA_DIR=str(lost))
        assert saved.returncode == 0, saved.stderr
    saved = _tessera("backup", str(tmp_path / "shop.tar"), TESSERA_DATA_DIR=str(lost))
    assert saved.returncode == 0, saved.stderr
    assert "Saved" in saved.stdout
    assert not any(value in saved.stdout + saved.stderr for value in keys.values())

    refused = _tessera("restore", str(tmp_path / "shop.tar"), TESSERA_DATA_DIR=str(found))
    assert refused.returncode == 1
    assert "secrets.json" in refused.stderr
    wrong = {**demo._new_keys(), "postgres": keys["postgres"]}
    (found / "secrets.json").write_text(json.dumps(wrong))
    refused = _tessera("restore", str(tmp_path / "shop.tar"), TESSERA_DATA_DIR=str(found))
    assert refused.returncode == 1
    assert "are not those of the shop that was saved" in refused.stderr
    (found / "secrets.json").write_text(json.dumps(keys))
    restored = _tessera("restore", str(tmp_path / "shop.tar"), TESSERA_DATA_DIR=str(found))
    assert restored.returncode == 0, restored.stderr
    assert "Restored" in restored.stdout
    assert "Its books" in restored.stdout

    again = _tessera("backup", str(tmp_path / "again.tar"), TESSERA_DATA_DIR=str(found))
    assert again.returncode == 0, again.stderr
    assert again.stdout.split()[:5] == saved.stdout.split()[:5]
