"""A season that lies on a real S3 server behind the fault proxy; shared by the tests of stores and faults."""

from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import psycopg2
import pytest
from fault_proxy import running_proxy
from psycopg2.extras import Json

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.worker import RunRequest, run
from cbm_backend.parcels.importer import ImportRequest, import_parcels
from cbm_backend.simulate import simulate
from cbm_backend.simulate.request import SimulateRequest
from cbm_backend.storage import registry
from cbm_backend.storage.store import StoreRow

REQUEST = RunRequest("zz", 2024)


def rows(settings, query, *values):
    """All rows of a query."""
    url = settings.require_database_url()
    with closing(psycopg2.connect(url)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(query, values or None)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture(scope="module")
def season(module_database, s3_server, tmp_path_factory):
    """Two scenes in the bucket, behind the proxy; `digest`: what their files gave before they moved there."""
    folder = tmp_path_factory.mktemp("season")
    settings = module_database.model_copy(update={"cache_dir": folder / "cache"})
    land = folder / "land"
    simulate(
        SimulateRequest(
            land, size=128, parcels=30, scenes=2, radar_every=0, twins=False, bands=("B04", "B08"), clouds=0.3
        )
    )
    import_parcels(
        settings,
        ImportRequest(land / "parcels.gpkg", "zz", 2024, id_column="parcel_id", crop_name="crop_name"),
    )
    assert len(sync(settings, SyncRequest(str(land / "catalog.json"), "zz")).new) == 2
    assert len(run(settings, REQUEST).extracted) == 2
    digest = digest_of(settings, "zz", 2024)
    with running_proxy(s3_server.endpoint) as proxy:
        registry.add(settings, StoreRow("eodata", "s3", proxy.endpoint, s3_server.bucket, s3_server.region))
        for id_, assets in rows(settings, "select id, assets from dias_catalogue"):
            for asset in assets.values():
                path = asset["href"]
                body = Path(path).read_bytes()
                key = f"season{path.removeprefix(str(land))}"
                s3_server.put(key, body)
                asset |= {"href": f"s3://eodata/{key}", "size": len(body)}
                asset["checksum"] = "1220" + hashlib.sha256(body).hexdigest()
            rows(
                settings,
                "update dias_catalogue set assets = %s, store = 'eodata' where id = %s",
                Json(assets),
                id_,
            )
        shutil.rmtree(land)
        yield SimpleNamespace(settings=settings, digest=digest, proxy=proxy)


def emptied(season, tmp_path):
    """Nothing extracted, nothing cached, no faults; returns settings with a cache of their own."""
    for table in ("cbm_extraction", "zz.sigs_2024", "zz.hists_2024", "zz.skips_2024"):
        rows(season.settings, f"delete from {table}")
    rows(season.settings, "update dias_catalogue set status = 'ingested', message = null")
    season.proxy.clear()
    return season.settings.model_copy(update={"cache_dir": tmp_path / "cache"})


def keys(server) -> dict[str, str]:
    """The environment in which a worker finds the keys of the store."""
    return {
        "CBM_STORE_EODATA_ACCESS_KEY": server.access_key,
        "CBM_STORE_EODATA_SECRET_KEY": server.secret_key,
    }
