"""What holds for all tests: no property fails by chance, or as the machine was busy; what is dear is made once."""

import gc
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, derandomize=False)
settings.load_profile("same")

SHARING = ("tests/extract/test_languages.py", "tests/extract/test_statements.py", "tests/process/test_container.py")
"""Files whose tests share what takes long to make: each file runs in one process, other tests where there is room."""
YOUNG = 100_000
"""How many objects are made before the collector looks for cycles; with Python's 700 it takes a twentieth of a run."""


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Spare the collector of cycles what lives as long as the process: modules, languages, the tests themselves."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)


class Sharing(LoadScopeScheduling):  # type: ignore[misc]  # the library has no types
    """Gives each worker tests one by one, but the tests of a file in `SHARING` together."""

    def _split_scope(self, nodeid: str) -> str:
        return next((file for file in SHARING if nodeid.startswith(file)), nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Sharing:
    """Return what shares out the tests among the workers."""
    return Sharing(config, log)
