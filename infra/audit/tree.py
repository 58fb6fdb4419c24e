"""Refuse secrets, download addresses and unpinned dependencies in the files that are checked in."""

import re
import subprocess
import sys
from pathlib import Path

SECRETS = {
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "an access key": re.compile(r"\b(AKIA[0-9A-Z]{16}|sk_live_[0-9A-Za-z]{16,}|ghp_[0-9A-Za-z]{36})\b"),
    "a password in an address": re.compile(r"\b(postgres(ql)?|rediss?|amqps?)://[^\s:/@{}]*:[^\s@{}*<]{12,}@"),
}
ADDRESS = re.compile(r"https?://|file://|\bresolved\b")
PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==[^\s;]+")


def tracked() -> list[Path]:
    """Every checked-in file that still exists."""
    names = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True).stdout.split(b"\0")
    return [path for name in names if name and (path := Path(name.decode())).is_file()]


def secrets_in(path: Path) -> list[str]:
    """What in the file looks like a credential, by line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError:
        return []
    return [
        f"{path}:{number}: {what}"
        for number, line in enumerate(lines, 1)
        for what, shape in SECRETS.items()
        if shape.search(line)
    ]


def faults_of_lock(path: Path) -> list[str]:
    """A lock names an exact version and a hash for each package, and no place to fetch it from."""
    text = path.read_text(encoding="utf-8")
    faults = [f"{path}: names an address: {found.group()}" for found in ADDRESS.finditer(text)][:3]
    for entry in re.split(r"\n(?=[A-Za-z0-9])", text):
        if (name := PINNED.match(entry)) and "--hash=sha256:" not in entry:
            faults.append(f"{path}: {name['name']} has no hash")
    return faults


def faults_of_package_lock(path: Path) -> list[str]:
    """The same for npm: an integrity for each package, no address (those of funding pages aside)."""
    text = path.read_text(encoding="utf-8")
    return [f"{path}: names an address: {line.strip()}" for line in text.splitlines() if '"resolved"' in line][:3]


def main() -> int:
    """Print every fault; 1 when there is one."""
    faults: list[str] = []
    for path in tracked():
        faults += secrets_in(path)
        if path.name.startswith("requirements") and path.suffix == ".lock":
            faults += faults_of_lock(path)
        if path.name == "package-lock.json":
            faults += faults_of_package_lock(path)
    sys.stderr.writelines(f"{fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
