"""Fixtures for tests that run the real service."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from tests.process.world import Mailbox, Service, Web, mail_server, web_server


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    made = Service(folder=tmp_path)
    made.write("monitor.yaml", "receivers:\n  console: console://\nto: [console]\n")
    yield made
    if made.process is not None and not made.ended:
        made.kill()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def mailbox(authority: trustme.CA, service: Service) -> Iterator[Mailbox]:
    """A mail server that the service trusts; ``${MAIL_PORT}`` is its port."""
    bundle = service.folder / "authority.pem"
    authority.cert_pem.write_to_path(str(bundle))
    with mail_server(authority) as (box, port):
        service.environ |= {"SSL_CERT_FILE": str(bundle), "MAIL_PORT": str(port)}
        yield box


@pytest.fixture
def web() -> Iterator[Web]:
    with web_server() as server:
        yield server
