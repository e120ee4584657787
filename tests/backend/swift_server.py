"""The S3 server of the session: OpenStack Swift, as the benchmarks use it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cbm_backend.demo.private_s3 import S3Server, running_server
from cbm_backend.errors import Conflict


@pytest.fixture(scope="session")
def s3_server() -> Iterator[S3Server]:
    """A running S3 server for the whole session; tests keep apart by their key prefixes."""
    server = running_server()
    try:
        running = server.__enter__()
    except Conflict as error:
        pytest.skip(error.message)
    yield running
    server.__exit__(None, None, None)
