"""The user's settings: connections to CbM servers and a few options. Passwords live in QGIS' own store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from urllib.parse import quote, unquote

from qgis.core import QgsSettings

_GROUP = "cbm"
_CONNECTIONS = f"{_GROUP}/connections"


@dataclass(frozen=True)
class Connection:
    """A named source of data: a CbM server, or a PostgreSQL database.

    authcfg: id of a QGIS authentication configuration for the server, empty for none. database: name of the
    PostgreSQL connection saved in QGIS, which has its own login; empty for a server. store_authcfg: id of
    the configuration with the access keys of a database's store of images, empty for the environment's.
    """

    name: str
    url: str
    authcfg: str = ""
    database: str = ""
    store_authcfg: str = ""

    @property
    def is_direct(self) -> bool:
        """Whether the database is asked without a server in between."""
        return bool(self.database)

    @property
    def address(self) -> str:
        """Where it leads to, for people."""
        return f"PostgreSQL: {self.database}" if self.database else self.url


@dataclass(frozen=True)
class Options:
    """Everything else the user may set.

    timeout: seconds to wait for a reply of the server. cache_mb: what may be remembered on disk, 0 for
    nothing.
    """

    timeout: int = 30
    cache_mb: int = 200
    last_connection: str = ""
    last_aoi: str = ""
    last_year: int = 0
    last_ptype: str = ""


def load_options() -> Options:
    """Return the stored options; anything unreadable falls back to its default."""
    settings, defaults = QgsSettings(), Options()
    values = {}
    for field in fields(Options):
        default = getattr(defaults, field.name)
        stored = settings.value(f"{_GROUP}/{field.name}", default)
        try:
            values[field.name] = type(default)(stored)
        except (TypeError, ValueError):
            values[field.name] = default
    return Options(**values)


def save_options(options: Options) -> None:
    """Store all options."""
    settings = QgsSettings()
    for name, value in asdict(options).items():
        settings.setValue(f"{_GROUP}/{name}", value)


def connections() -> tuple[Connection, ...]:
    """Return all connections by name."""
    settings = QgsSettings()
    settings.beginGroup(_CONNECTIONS)
    found = [
        Connection(
            unquote(group),
            str(settings.value(f"{group}/url", "")),
            str(settings.value(f"{group}/authcfg", "")),
            str(settings.value(f"{group}/database", "")),
            str(settings.value(f"{group}/store_authcfg", "")),
        )
        for group in settings.childGroups()
    ]
    settings.endGroup()
    return tuple(sorted(found, key=lambda connection: connection.name.lower()))


def find_connection(name: str) -> Connection | None:
    """Return the connection of this name, or None."""
    return next((connection for connection in connections() if connection.name == name), None)


def save_connection(connection: Connection, replaces: str = "") -> None:
    """Store a connection; `replaces` is its former name when it was renamed."""
    if replaces and replaces != connection.name:
        remove_connection(replaces)
    settings = QgsSettings()
    group = f"{_CONNECTIONS}/{quote(connection.name, safe='')}"
    settings.setValue(f"{group}/url", connection.url)
    settings.setValue(f"{group}/authcfg", connection.authcfg)
    settings.setValue(f"{group}/database", connection.database)
    settings.setValue(f"{group}/store_authcfg", connection.store_authcfg)


def remove_connection(name: str) -> None:
    """Forget a connection; its authentication configuration stays in QGIS' store."""
    QgsSettings().remove(f"{_CONNECTIONS}/{quote(name, safe='')}")


def known_datasets(name: str) -> tuple[str, ...]:
    """Return the names of the datasets that a connection had when it was last asked."""
    stored = QgsSettings().value(f"{_CONNECTIONS}/{quote(name, safe='')}/datasets", [])
    stored = [stored] if isinstance(stored, str) else stored or []
    return tuple(str(dataset) for dataset in stored if dataset)


def save_datasets(name: str, datasets: Sequence[str]) -> None:
    """Remember what a connection has."""
    if tuple(datasets) != known_datasets(name):
        QgsSettings().setValue(f"{_CONNECTIONS}/{quote(name, safe='')}/datasets", list(datasets))


def load_folder(purpose: str) -> str:
    """Return the folder last used for this purpose, empty for none."""
    return str(QgsSettings().value(f"{_GROUP}/folders/{purpose}", ""))


def save_folder(purpose: str, folder: str) -> None:
    """Remember a folder for the next time."""
    QgsSettings().setValue(f"{_GROUP}/folders/{purpose}", folder)
