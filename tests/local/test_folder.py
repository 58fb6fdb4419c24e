"""The data folder: held by one, written in whole steps, refused in words."""

import json
import os
import stat
from pathlib import Path

import pytest

from backend.local.errors import CannotStart
from backend.local.folder import DataFolder


def test_second_holder_is_refused(folder):
    first, second = DataFolder(folder), DataFolder(folder)
    first.open()
    with pytest.raises(CannotStart, match=rf"already runs from .*process {os.getpid()}"):
        second.open()
    first.close()
    second.open()
    second.close()


def test_value_is_made_once_and_closed_to_others(folder):
    data = DataFolder(folder)
    data.open()
    assert data.remembered("secrets", lambda: {"a": 1}) == {"a": 1}
    assert data.remembered("secrets", lambda: {"a": 2}) == {"a": 1}
    assert stat.S_IMODE((folder / "secrets.json").stat().st_mode) == 0o600
    data.close()


def test_damaged_value_is_refused_and_kept(folder):
    (folder / "secrets.json").write_text('{"a": ')
    data = DataFolder(folder)
    data.open()
    with pytest.raises(CannotStart, match="cannot be read"):
        data.remembered("secrets", dict)
    data.close()
    assert (folder / "secrets.json").read_text() == '{"a": '


def test_file_halved_by_a_kill_is_swept(folder):
    (folder / ".secrets.abcd1234").write_text("half")
    data = DataFolder(folder)
    data.open()
    data.close()
    assert not (folder / ".secrets.abcd1234").exists()


def test_file_in_the_way_is_refused(folder):
    (folder / "file").write_text("mine")
    with pytest.raises(CannotStart, match="is not a folder"):
        DataFolder(folder / "file").open()
    with pytest.raises(CannotStart, match="Cannot write to the data folder"):
        DataFolder(folder / "file" / "inside").open()
    assert (folder / "file").read_text() == "mine"


def test_unwritable_folder_is_refused():
    with pytest.raises(CannotStart, match="TESSERA_DATA_DIR"):
        DataFolder(Path("/proc/tessera")).open()


def test_new_folder_is_closed_to_others(folder):
    data = DataFolder(folder / "deep" / "data")
    data.open()
    data.remember("x", [1])
    assert stat.S_IMODE(data.path.stat().st_mode) & 0o066 == 0
    assert json.loads((data.path / "x.json").read_text()) == [1]
    data.close()
