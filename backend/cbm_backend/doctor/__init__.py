"""`cbm-backend doctor`: looks at everything the backend stands on and says what to do where it does not hold.

A check is a function that looks at one thing and yields findings; it changes nothing and never raises for
what it is there to find.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing

from cbm_backend import config
from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect
from cbm_backend.doctor import database, machine, queue, services
from cbm_backend.doctor.finding import FAIL, Finding, sentence
from cbm_backend.errors import CbmError, InputError

OF_THE_MACHINE = {
    "configuration": machine.configuration,
    "cache": machine.cache,
    "disk": machine.disk,
    "gdal": machine.gdal,
    "kernels": machine.kernels,
    "limits": services.limits,
}
OF_THE_DATABASE = {
    "database": database.server,
    "roles": database.roles,
    "schema": database.schema,
    "clock": database.clock,
    "partitions": queue.partitions,
    "queue": queue.leases,
    "stores": services.stores,
}
CHECKS = (*OF_THE_MACHINE, *OF_THE_DATABASE)


def examine(only: Sequence[str] = ()) -> list[Finding]:
    """The findings of all checks, or of those named. Raises `InputError` for an unknown name."""
    for name in only:
        if name not in CHECKS:
            raise InputError(f"only: there is no check '{name}'; there are {', '.join(CHECKS)}.")
    wanted = only or CHECKS
    try:
        settings = config.load()
    except InputError as error:
        return [Finding("configuration", FAIL, error.message, "correct this setting")]
    found: list[Finding] = []
    for name, check in OF_THE_MACHINE.items():
        if name in wanted:
            found += check(settings)
    if any(name in wanted for name in OF_THE_DATABASE):
        found += _of_the_database(settings, wanted)
    return found


def _of_the_database(settings: Settings, wanted: Iterable[str]) -> list[Finding]:
    try:
        connection = connect(settings, statement_timeout_ms=20_000, application="cbm doctor")
    except CbmError as error:
        remedy = "start PostgreSQL, or correct CBM_DATABASE_URL (host, port, login, password)"
        return [Finding("database", FAIL, sentence(error.message), remedy)]
    with closing(connection):
        connection.autocommit = True
        found: list[Finding] = []
        for name, check in OF_THE_DATABASE.items():
            if name in wanted:
                found += _looked_at(name, check, settings, connection)
        return found


def _looked_at(name: str, check: database.Check, settings: Settings, connection: Connection) -> list[Finding]:
    try:
        return list(check(settings, connection))
    except database.CANNOT_LOOK as error:
        said = sentence(str(error).strip().splitlines()[0])
        return [Finding(name, FAIL, f"This could not be looked at: {said}", "run `cbm-backend db upgrade`")]
