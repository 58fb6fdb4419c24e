"""What nobody uses in a single-page app fails its check: an export, a module, a dependency, a screen, a link."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.make.tools import node

PROJECT = Path(__file__).parents[2]
APP = {
    "index.html": '<script type="module" src="/src/main.ts"></script>',
    "vite.config.ts": "export default {};",
    "codegen.ts": "export default {};",
    "package.json": json.dumps({"dependencies": {"react": "1", "antd": "1"}, "scripts": {}}),
    "scripts/none.mjs": "",
    "src/main.ts": 'import { used } from "./app/things"; import "react"; import "echarts"; used();',
    "src/app/things.ts": "export const used = () => unused; export const unused = 1; export type Left = 1;",
    "src/app/router.tsx": "\n".join(
        [
            *(f'export const r{n} = createRoute({{ ...at("/{n}") }});' for n in range(9)),
            'export const link = <Link to="/0" />;',
            'export const all = { to: cond ? "/1" : "/gone" };',
            'export const lost = createRoute({ ...at("/lost") });',
            'export const linked = { to: ["/2", "/3", "/4", "/5", "/6", "/7", "/8"][n] };',
        ]
    ),
}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A small app with something of each kind that nobody uses."""
    for name, text in APP.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (tmp_path / "node_modules").symlink_to(PROJECT / "admin-ui/node_modules")
    return tmp_path


def complaints(app: Path, check: str, *words: str) -> list[str]:
    done = subprocess.run(
        [node(), PROJECT / f"infra/ui/{check}.mjs", *words], cwd=app, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stdout
    return sorted(line.strip() for line in done.stderr.splitlines()[1:])


def test_what_nobody_takes_or_uses_is_named(app: Path) -> None:
    found = complaints(app, "check-exports")
    assert [line for line in found if "router.tsx: nobody takes" not in line] == [
        "package.json: echarts is missing",
        "package.json: nobody uses antd",
        "src/app/router.tsx: nothing leads there",
        "src/app/things.ts: nobody takes Left",
        "src/app/things.ts: nobody takes unused",
    ]


def test_a_screen_without_a_way_and_a_way_without_a_screen_are_named(app: Path) -> None:
    assert complaints(app, "check-routes", "/0", "/void") == [
        "/0: is led to from src/app/router.tsx too",
        "/void: there is no such screen",
        "src/app/router.tsx: /gone leads nowhere",
        "src/app/router.tsx: nothing leads to /lost",
    ]
