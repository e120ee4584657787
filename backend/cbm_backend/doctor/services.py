"""What else is asked over the network: object stores, and Redis for the rate limits."""

from __future__ import annotations

from collections.abc import Iterator

from cbm_backend.config import NO_LIMIT, Settings
from cbm_backend.db.connection import Connection
from cbm_backend.doctor.finding import FAIL, OK, WARN, Finding, sentence
from cbm_backend.errors import CbmError
from cbm_backend.storage import credentials, registry
from cbm_backend.storage.store import StoreRow
from cbm_backend.storage.stores import open_store
from cbm_backend.storage.transport import TryLater


def stores(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """Ask every store whether it would serve us with the keys we have."""
    with connection.cursor() as cursor:
        rows = registry.read(cursor)
    if not rows:
        yield Finding("stores", OK, "There are no stores; scenes are read where they were catalogued.")
    for row in rows:
        yield _store(settings, row)


def _store(settings: Settings, row: StoreRow) -> Finding:
    prefix = credentials.variable_prefix(row.name)
    remedy = f"`cbm-backend stores show {row.name}` tells what is asked where"
    try:
        store = open_store(row, settings)
        with store.connections.take():
            return Finding("stores", OK, store.check())
    except TryLater as error:
        return Finding("stores", WARN, sentence(error.message), f"look again later; {remedy}")
    except CbmError as error:
        if row.profile == "s3":
            remedy += f", {prefix}_ACCESS_KEY and {prefix}_SECRET_KEY are its keys"
        return Finding("stores", FAIL, sentence(error.message), remedy)


def limits(settings: Settings) -> Iterator[Finding]:
    """Where the API counts requests."""
    if settings.rate_limit == NO_LIMIT:
        yield Finding("limits", WARN, "Requests are not limited.", "set CBM_RATE_LIMIT, such as 600/minute")
        return
    if settings.redis_url is None:
        yield Finding("limits", OK, f"Each process of the API counts requests on its own "
                      f"({settings.rate_limit}); CBM_REDIS_URL lets them count together.")  # fmt: skip
        return
    try:
        import redis
    except ImportError:
        yield Finding("limits", FAIL, "CBM_REDIS_URL is set, but the package redis is not installed.",
                      "pip install 'cbm-backend[redis]'")  # fmt: skip
        return
    try:
        client = redis.Redis.from_url(settings.redis_url.get_secret_value(), socket_connect_timeout=3)
        client.ping()
        client.close()
    except (redis.RedisError, ValueError, OSError) as error:
        yield Finding("limits", WARN, f"Redis does not answer ({type(error).__name__}): each process counts "
                      "on its own until it does.", "start Redis, or correct CBM_REDIS_URL")  # fmt: skip
        return
    yield Finding("limits", OK, f"All processes of the API count requests in Redis ({settings.rate_limit}).")
