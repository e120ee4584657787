"""Extractions that are disturbed: parcels imported anew, PostgreSQL restarted, many workers at once."""

from __future__ import annotations

import os
import tempfile
import threading
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
from pydantic import SecretStr
from small_world import FIELDS, World

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.db.migrate import upgrade
from cbm_backend.demo.private_postgis import PrivatePostgis
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import publish as publishing
from cbm_backend.extraction import worker
from cbm_backend.extraction.digest import digest_of


def undisturbed(world):
    """The digest of a run from scratch."""
    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    world.run()
    return digest_of(world.settings, "zz", 2020)


@pytest.mark.parametrize("when", ["extract", "publish"])
def test_parcels_imported_anew_while_a_scene_is_worked_on(database, tmp_path, monkeypatch, when):
    world = World(tmp_path, database)
    world.parcels(**FIELDS)
    for day in ("20200501", "20200601"):
        world.optical(f"s{day}", day)
    world.sync()
    changed = {"a": FIELDS["a"], "b": (12, 2, 22, 20), "new": (31, 2, 38, 10)}
    place, name = (worker.pure, "extract") if when == "extract" else (worker, "publish")
    original = getattr(place, name)

    def meanwhile(*args, **kwargs):
        monkeypatch.setattr(place, name, original)
        world.parcels(**changed)
        return original(*args, **kwargs)

    monkeypatch.setattr(place, name, meanwhile)
    world.run()
    world.run()
    assert world.rows("select count(*) from cbm_extraction e, cbm_dataset d "
                      "where e.parcels_version < d.parcels_version") == [(0,)]  # fmt: skip
    assert {key[0] for key in world.signatures()} == {"a", "b", "new"}
    assert world.signatures()[("b", "s20200501", "B04")][0] == 180
    found = digest_of(world.settings, "zz", 2020)
    assert found == undisturbed(world)


@pytest.mark.parametrize("how", ["in good order", "by a crash"])
def test_a_restart_of_postgresql_in_the_middle_of_a_scene(tmp_path, monkeypatch, how):
    with tempfile.TemporaryDirectory(prefix="cbm-pg-", dir=os.environ.get("CBM_TEST_TMP")) as folder:
        Path(folder).chmod(0o755)
        server = PrivatePostgis(Path(folder) / "pg")
        server.start()
        try:
            settings = Settings(database_url=SecretStr(server.url))
            upgrade(settings)
            world = World(tmp_path, settings)
            world.parcels(**FIELDS)
            for day in ("20200501", "20200601", "20200701"):
                world.optical(f"s{day}", day)
            world.sync()
            original = publishing.copy_signatures

            def restarted(cursor, dataset, obsid, result):
                original(cursor, dataset, obsid, result)
                if len(world.signatures()) == 6:
                    monkeypatch.setattr(publishing, "copy_signatures", original)
                    if how == "by a crash":
                        server.crash()
                    server.stop()
                    server.start()

            monkeypatch.setattr(publishing, "copy_signatures", restarted)
            with pytest.raises(psycopg2.OperationalError):
                world.run()
            world.settings = world.settings.model_copy(update={"database_url": SecretStr(server.url)})
            assert {key[1] for key in world.signatures()} == {"s20200501"}
            # This very process held the scene and still runs: only its lease can end.
            world.rows("update cbm_extraction set lease_until = now() where status = 'inprogress'")
            assert world.run().extracted == ["s20200601", "s20200701"]
            found = digest_of(world.settings, "zz", 2020)
            assert found == undisturbed(world)
        finally:
            server.stop()


def test_eight_workers_take_300_scenes_once_each(database, tmp_path):
    world = World(tmp_path, database)
    world.parcels(**FIELDS)
    world.optical("one")
    world.sync()
    world.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry)
           select obstime + n * interval '1 h', reference || n, card, footprint, assets, radiometry
           from dias_catalogue, generate_series(1, 299) n"""
    )
    taken, lock = [], threading.Lock()

    def work():
        with closing(connect(world.settings)) as connection:
            dataset = registry.get_dataset(connection, "zz", 2020)
            queue.plan(connection, dataset, queue.Selection())
            while claimed := queue.claim(connection, world.settings, dataset, queue.Selection()):
                with lock:
                    taken.append(claimed.scene.obsid)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == len(set(taken)) == 300
    assert world.rows("select status, attempts, count(*) from cbm_extraction group by 1, 2") == [
        ("inprogress", 1, 300)
    ]
