"""The two single-page apps: their shells, one nonce an answer, and their files."""

import gzip
import mimetypes
import secrets
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response

from backend import settings
from backend.web.headers import content_policy, powers

_NONCE, _ZONE = "__CSP_NONCE__", "__SHOP_ZONE__"
_ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
# Vite puts the content's hash into the names of what it builds.
_HASHED = "assets"
# Documents are packed for each answer, by their nonces no two are alike: thrice as small in half a millisecond.
_PACKED = 4
_WORKER = "sw.js"


@dataclass(frozen=True, slots=True)
class Shell:
    """An app's document as it was built, and when."""

    changed: float
    text: str


class SinglePageApp:
    """A built app: files where there are files, otherwise its shell, whose router knows the address."""

    def __init__(self, name: str, dist: Path, *, camera: bool = False) -> None:
        self._name = name
        self._powers = powers(camera=camera)
        self.dist = dist
        self._shell: Shell | None = None

    async def respond(self, request: Request) -> Response:
        """The file at the request's `path`, or the shell."""
        if request.method not in ("GET", "HEAD"):
            return PlainTextResponse("Method not allowed.\n", 405, {"allow": "GET, HEAD"})
        path = request.path_params.get("path", "")
        file = self._file(path)
        if file is not None:
            return self._served(file, _accepted(request))
        if path.partition("/")[0] == _HASHED:
            return PlainTextResponse("Not found.\n", 404)
        shell = self._built()
        if shell is None:
            return PlainTextResponse(f"The {self._name} is not built yet: run `make ui`.\n", 503)
        return _packed(await self.page(request, shell), _accepted(request))

    async def page(self, request: Request, shell: Shell) -> Response:
        """What is at an address that is no file's: the shell."""
        return self.shown(shell.text)

    def shown(self, text: str, status: int = 200, *, cached: str = "no-store", framed: bool = False) -> Response:
        """A document of the app with the shop's time zone, its scripts and styles allowed by a nonce of its own.

        `framed`: a page of ours may show it within itself; no other may, and of all other documents none.
        """
        nonce = secrets.token_urlsafe(16)
        headers = {
            "content-security-policy": content_policy(nonce, framed=framed),
            **({"x-frame-options": "SAMEORIGIN"} if framed else {}),
            "permissions-policy": self._powers,
            "cache-control": cached,
        }
        told = text.replace(_NONCE, nonce).replace(_ZONE, settings.get().time_zone)
        return HTMLResponse(told, status, headers)

    def _file(self, path: str) -> Path | None:
        if not path or path == "index.html" or "\0" in path:
            return None
        file = (self.dist / path).resolve()
        inside = file.is_relative_to(self.dist.resolve()) and file.is_file()
        return file if inside and file.suffix not in (".br", ".gz", ".map") else None

    def _served(self, file: Path, accepted: set[str]) -> Response:
        hashed = _HASHED in file.relative_to(self.dist.resolve()).parts[:1]
        kept = "public, max-age=31536000, immutable" if hashed else "public, max-age=3600"
        # An old worker would keep an old app.
        headers = {"cache-control": "no-cache" if file.name == _WORKER else kept, "vary": "accept-encoding"}
        media = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        for encoding, suffix in _ENCODINGS:
            packed = file.with_name(file.name + suffix)
            if encoding in accepted and packed.is_file():
                return FileResponse(packed, headers={**headers, "content-encoding": encoding}, media_type=media)
        return FileResponse(file, headers=headers, media_type=media)

    def _built(self) -> Shell | None:
        index = self.dist / "index.html"
        try:
            changed = index.stat().st_mtime
        except OSError:
            return None
        if self._shell is None or self._shell.changed != changed:
            self._shell = Shell(changed, index.read_text(encoding="utf-8"))
        return self._shell


def _accepted(request: Request) -> set[str]:
    parts = request.headers.get("accept-encoding", "").split(",")
    return {part.partition(";")[0].strip() for part in parts if "q=0" not in part.split(";")}


def _packed(page: Response, accepted: set[str]) -> Response:
    page.headers["vary"] = "accept-encoding"
    if "gzip" in accepted:
        page.body = gzip.compress(bytes(page.body), _PACKED)
        page.headers["content-encoding"] = "gzip"
        page.headers["content-length"] = str(len(page.body))
    return page
