"""Which account the stores run under. PostgreSQL refuses to run as root, and should."""

import hashlib
import os
import pwd
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from backend.local.errors import CannotStart

ELSEWHERE = Path("/var/lib/tessera")
"""Where root's stores live when no unprivileged account can reach the data folder."""


@dataclass(frozen=True, slots=True)
class Account:
    """A user of this machine other than the one who runs us."""

    uid: int
    gid: int
    name: str

    def can_enter(self, folder: Path) -> bool:
        """Whether this account may pass through every folder down to this one."""
        return self._succeeds("/bin/sh", "-c", 'cd "$1"', "sh", str(folder))

    def can_run(self, program: Path) -> bool:
        """Whether this account may start the program, its libraries included."""
        return self._succeeds(str(program), "--version")

    def _succeeds(self, *command: str) -> bool:
        try:
            ended = subprocess.run(
                command,
                user=self.uid,
                group=self.gid,
                extra_groups=[],
                cwd="/",
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=20,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return ended.returncode == 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the stores keep their files and under whom they run; None is the person who started us."""

    home: Path
    account: Account | None
    notes: tuple[str, ...] = ()

    def give(self, path: Path) -> None:
        """Hand a file or an empty folder to the account."""
        if self.account is not None:
            os.chown(path, self.account.uid, self.account.gid)

    def runnable(self, programs: Path, probe: str, version: str, package: Path) -> Path:
        """The folder of programs, or of their copy when the account cannot reach the original.

        `package` is the installed package they belong to; libraries bundled beside it (`<package>.libs`) are copied
        too, to the same place relative to the programs, where the loader looks for them.
        """
        if self.account is None or self.account.can_run(programs / probe):
            return programs
        copy = self.home / "programs" / f"{package.name}-{version}"
        copied = copy / programs.relative_to(package.parent)
        if not copy.exists():
            unfinished = copy.with_name(f".{copy.name}")
            shutil.rmtree(unfinished, ignore_errors=True)
            for part in (package, package.with_name(f"{package.name}.libs")):
                if part.is_dir():
                    shutil.copytree(part, unfinished / part.name, ignore=shutil.ignore_patterns("*.py", "*.pyc"))
            for entry in (unfinished.parent, unfinished, *unfinished.rglob("*")):
                # Readable for the account, whatever the umask was when they were installed.
                entry.chmod(0o755 if entry.is_dir() or os.access(entry, os.X_OK) else 0o644)
            unfinished.rename(copy)
        if not self.account.can_run(copied / probe):
            raise CannotStart(f"{self.account.name} cannot run {copied / probe}. Is that place mounted noexec?")
        return copied


def place_for(folder: Path) -> Place:
    """Choose the account and the home of the stores of this data folder.

    As an ordinary user: that user, in the folder. As root: whoever owns the stores already there; else `nobody`,
    else the folder's own owner, whichever can reach it; else `nobody` in a folder of its own. No permission
    outside the data folder is ever changed.
    """
    if os.geteuid() != 0:
        return Place(folder, None)
    found = _owner(folder / "postgres")
    for account in [found] if found else [_nobody(), _owner(folder)]:
        if account is not None and account.can_enter(folder):
            return Place(folder, account)
    if found is not None:
        raise CannotStart(
            f"The database in {folder} belongs to {found.name}, who cannot reach that folder any more.\n"
            "Give the folders above it back their permissions, or set TESSERA_DATA_DIR to another folder."
        )
    return _elsewhere(folder)


def _elsewhere(folder: Path) -> Place:
    nobody = _nobody()
    if nobody is None:
        raise CannotStart("Started as root, and this machine has no account `nobody` to run PostgreSQL under.")
    home = ELSEWHERE / hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    for made in (ELSEWHERE, home):
        made.mkdir(mode=0o711, parents=True, exist_ok=True)
        made.chmod(0o711)
    (home / "data-folder").write_text(f"{folder}\n", encoding="utf-8")
    return Place(
        home,
        nobody,
        (f"Stores run as {nobody.name}, who cannot enter {folder}: their files are in {home}.",),
    )


def _owner(path: Path) -> Account | None:
    try:
        uid = path.stat().st_uid
        entry = pwd.getpwuid(uid)
    except (OSError, KeyError):
        return None
    return None if uid == 0 else Account(uid, entry.pw_gid, entry.pw_name)


def _nobody() -> Account | None:
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        return None
    return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)
