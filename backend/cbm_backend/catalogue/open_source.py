"""From a request to the source it means: profile, address, reach and stores put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from cbm_backend.catalogue.client import Client
from cbm_backend.catalogue.probe import Probe
from cbm_backend.catalogue.profile import Profile, get
from cbm_backend.catalogue.rows import Known, Rows
from cbm_backend.catalogue.source import Source
from cbm_backend.config import Settings
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage.address import Reach, is_url, start
from cbm_backend.storage.documents import Documents
from cbm_backend.storage.store import StoreRow
from cbm_backend.storage.stores import Stores


@dataclass(frozen=True)
class Place:
    """Where a request points: the profile, the address it is asked at, further hosts and the store named."""

    profile: Profile
    address: str
    hosts: tuple[str, ...] = ()
    store: str | None = None
    level_1c: bool = False


def place(
    source: str, url: str | None, hosts: tuple[str, ...] = (), store: str | None = None,
    *, level_1c: bool = False,
) -> Place:  # fmt: skip
    """The place of a source by name. Raises `NotFound`, and `InputError` for an address that does not fit."""
    profile = get(source)
    address = url or profile.url
    if profile.kind == "database":
        if url:
            raise InputError(
                "url: a database source takes its connection from CBM_SOURCE_DATABASE_URL, where no list of "
                "processes shows a password."
            )
        return Place(profile, "", hosts, store, level_1c)
    if not address:
        raise InputError(f"url: the source '{profile.name}' needs an address (--url).")
    if profile.kind == "folder":
        folder = Path(address)
        if not folder.is_dir():
            raise InputError(f"{address}: there is no such folder.")
        address = str(folder.resolve())
    elif profile.kind in ("stac-api", "odata"):
        if not is_url(address):
            raise InputError(f"{address}: the source '{profile.name}' needs an http(s) address.")
        address = start(address)
    else:
        address = start(address)
    return Place(profile, address, hosts, store, level_1c)


def reach_of(place: Place, stores: list[StoreRow]) -> Reach:
    """The hosts its assets may lie on: its own, those of the profile, of the request and of http stores."""
    own = [
        urlsplit(row.endpoint).netloc for row in stores if row.profile == "http" and row.endpoint is not None
    ]
    if place.profile.kind in ("database", "folder"):
        return Reach(files=True, hosts=frozenset(host.lower() for host in (*place.hosts, *own)))
    return Reach.of(place.address, (*place.hosts, *place.profile.hosts, *own))


def open_source(
    settings: Settings, place: Place, store_rows: list[StoreRow], known: Mapping[str, Known]
) -> Source:
    """The source at a place. Nothing is asked of it yet. Raises `NotFound` for an unknown store."""
    if place.store is not None and place.store not in {row.name for row in store_rows}:
        raise NotFound(
            f"There is no store '{place.store}': add it with `cbm-backend stores add {place.store} ...`."
        )
    stores = Stores(store_rows, settings)
    reach = reach_of(place, store_rows)
    buckets = {row.bucket for row in store_rows if row.bucket} | set(place.profile.buckets)
    rows = Rows(
        reach, frozenset(buckets), Documents(reach), stores, Probe(stores, place.store), known, place.store,
        place.level_1c, tuple(store_rows),
    )  # fmt: skip
    return _of_kind(settings, place, rows)


def _of_kind(settings: Settings, place: Place, rows: Rows) -> Source:
    profile, address = place.profile, place.address

    def client() -> Client:
        return Client(settings, address, rows.reach, connections=profile.connections)

    if profile.kind == "stac-api":
        from cbm_backend.catalogue.stac_api import StacApi

        return StacApi(profile, address, client(), rows)
    if profile.kind == "static-stac":
        from cbm_backend.catalogue.stac_files import StaticStac

        return StaticStac(profile, address, rows)
    if profile.kind == "folder":
        from cbm_backend.catalogue.folder import Folder

        return Folder(profile, address, rows)
    if profile.kind == "odata":
        from cbm_backend.catalogue.odata import OData

        return OData(profile, address, client(), rows)
    if profile.kind == "opensearch":
        from cbm_backend.catalogue.opensearch import OpenSearch

        return OpenSearch(profile, address, client() if is_url(address) else None, rows)
    from cbm_backend.catalogue.database import DatabaseSource

    return DatabaseSource(profile, settings, rows)
