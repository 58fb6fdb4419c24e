"""Each import contract is broken on purpose once: a contract nobody saw red proves nothing."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

# contract, the module that oversteps, what it imports
BREAKS = [
    ("layers", "backend.core.money", "backend.domain.catalog.models"),
    ("layers", "backend.domain.catalog.models", "backend.schema.scalars"),
    ("layers", "backend.schema.scalars", "backend.resolvers.nodes"),
    ("layers", "backend.resolvers.nodes", "backend.api"),
    ("layers", "backend.jobs.relay", "backend.cli"),
    ("layers", "backend.settings", "backend.core.money"),
    ("layers", "backend.adapters.payments.sandbox", "backend.wiring"),
    ("layers", "backend.local.ports", "backend.seed"),
    ("layers", "backend.web", "backend.local.ports"),
    ("contexts", "backend.domain.audit.models", "backend.domain.tasks.models"),
    ("contexts", "backend.domain.catalog.models", "backend.domain.orders.models"),
    ("contexts", "backend.domain.vault.models", "backend.domain.checkout"),
    ("aftermath", "backend.jobs.relay", "backend.resolvers.nodes"),
    ("aftermath", "backend.jobs.relay", "backend.schema.scalars"),
    ("aftermath", "backend.jobs.relay", "strawberry"),
    ("doors", "backend.resolvers.nodes", "backend.jobs.relay"),
    ("doors", "backend.web", "backend.jobs.relay"),
    ("doors", "backend.resolvers.nodes", "dramatiq"),
    ("pure", "backend.domain.orders.models", "strawberry"),
    ("pure", "backend.domain.orders.models", "starlette.requests"),
    ("pure", "backend.core.outbox.models", "dramatiq"),
    ("services", "backend.schema.scalars", "backend.domain.orders.service"),
    ("services", "backend.schema.scalars", "backend.domain.orders.service.{first}"),
    ("services", "backend.adapters.payments.sandbox", "backend.domain.payments.service"),
    ("adapters", "backend.jobs.relay", "backend.adapters.payments.sandbox"),
    ("adapters", "backend.web", "backend.adapters.payments.sandbox"),
    ("adapters", "backend.cli", "backend.adapters.payments.sandbox"),
    ("wiring", "backend.resolvers.nodes", "backend.wiring"),
    ("wiring", "backend.local.ports", "backend.wiring"),
    ("sandbox", "backend.sandbox.app", "backend.domain.payments.models"),
    ("sandbox", "backend.sandbox.app", "backend.settings"),
    ("doors", "backend.app", "dramatiq"),
    ("adapters", "backend.app", "backend.adapters.payments.sandbox"),
    ("tools", "backend.app", "backend.seed.run"),
    ("tools", "backend.web", "backend.sandbox.app"),
    ("tools", "backend.jobs.relay", "backend.seed"),
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package and its contracts."""
    copy = tmp_path_factory.mktemp("tree")
    shutil.copytree(PROJECT / "backend", copy / "backend", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", copy)
    return copy


LINT = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports_command as lint; lint()"


def lint(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", LINT, *words], cwd=tree, capture_output=True, text=True, check=False)


def file_of(tree: Path, module: str) -> Path:
    path = tree.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def test_tree_as_it_is_keeps_every_contract(tree):
    result = lint(tree)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("contract", "importer", "imported"), BREAKS)
def test_contract_sees_its_breach(tree, contract, importer, imported):
    if "{first}" in imported:
        package = file_of(tree, imported.removesuffix(".{first}")).parent
        first = min(file.stem for file in package.glob("*.py") if file.stem != "__init__")
        imported = imported.format(first=first)
    if imported.startswith("backend"):
        assert file_of(tree, imported).exists(), imported
    file = file_of(tree, importer)
    before = file.read_text(encoding="utf-8")
    file.write_text(f"{before}\nimport {imported}\n", encoding="utf-8")
    try:
        result = lint(tree, "--contract", contract)
    finally:
        file.write_text(before, encoding="utf-8")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "BROKEN" in result.stdout, result.stdout


def test_package_nobody_placed_is_refused(tree):
    new = tree / "backend" / "helpers"
    new.mkdir()
    (new / "__init__.py").touch()
    try:
        result = lint(tree, "--contract", "layers")
    finally:
        shutil.rmtree(new)
    assert result.returncode == 1
    assert "helpers" in result.stdout


def test_context_nobody_placed_is_refused(tree):
    new = tree / "backend" / "domain" / "misc"
    new.mkdir()
    (new / "__init__.py").touch()
    try:
        result = lint(tree, "--contract", "contexts")
    finally:
        shutil.rmtree(new)
    assert result.returncode == 1
    assert "misc" in result.stdout
