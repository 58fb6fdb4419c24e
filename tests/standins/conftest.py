"""One provider process for the whole run of these tests; each test has its own numbers and desk."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.standins.sandbox import Desk, Merchant, SandboxProcess


@pytest.fixture(scope="session")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    process = SandboxProcess(tmp_path_factory.mktemp("provider") / "books")
    process.folder.mkdir()
    process.start()
    yield process
    process.stop()


@pytest.fixture
async def merchant(sandbox: SandboxProcess) -> AsyncIterator[Merchant]:
    merchant = Merchant(sandbox.url)
    yield merchant
    await merchant.http.aclose()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    desk = Desk()
    await desk.open()
    yield desk
    await desk.close()
