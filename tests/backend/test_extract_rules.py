"""Options that change numbers: what they count, that one dataset has one rule, and how it is reset."""

from __future__ import annotations

import json

import numpy as np
import pytest
from affine import Affine
from rasterio.features import rasterize
from small_world import FIELDS, SIZE, TINY, World, pixels, write_raster

from cbm_backend import config
from cbm_backend.cli import main
from cbm_backend.errors import Conflict, InputError
from cbm_backend.extraction.placing import place
from cbm_backend.extraction.rule import Rule
from cbm_backend.extraction.worker import RunRequest, run
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons


@pytest.fixture
def world(database, tmp_path, monkeypatch):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    made.optical("one")
    made.sync()
    monkeypatch.setenv("CBM_DATABASE_URL", made.settings.require_database_url())
    monkeypatch.setenv("CBM_CACHE_DIR", str(made.settings.cache_dir))
    config.load.cache_clear()
    yield made
    config.load.cache_clear()


def extract(world, **options):
    return run(world.settings, RunRequest("zz", 2020, options=options))


def command(*args):
    return main(["extract", args[0], "--aoi", "zz", "--year", "2020", *args[1:]])


def test_touched_pixels_are_those_of_gdal():
    import shapely

    rng = np.random.default_rng(11)
    shapes = [
        shapely.Polygon(rng.uniform(0, 400, 2) + rng.uniform(-90, 90, (6, 2))).buffer(0).union(
            shapely.box(*(corner := rng.uniform(0, 300, 2)), *(corner + rng.uniform(1, 60, 2)))
        )
        for _ in range(60)
    ]  # fmt: skip
    for transform in ((10.0, 0.0, 0.0, 0.0, -10.0, 400.0), (8.0, 3.0, 0.0, 3.0, -8.0, 380.0)):
        grid = Grid("EPSG:32631", transform, 40, 40)
        parcels = Polygons.from_wkb([shapely.to_wkb(shape) for shape in shapes])
        found, _ = place(parcels, grid, Rule(all_touched=True))
        for number, shape in enumerate(shapes):
            expected = rasterize(
                [shape], out_shape=(40, 40), transform=Affine(*transform), all_touched=True, dtype="uint8"
            )
            runs = range(found.offsets[number], found.offsets[number + 1])
            ours = [f for run in runs for f in range(found.start[run], found.start[run] + found.length[run])]
            assert ours == np.flatnonzero(expected).tolist()


def test_all_touched_gives_slivers_a_value(world):
    world.parcels(**FIELDS, **TINY)
    extract(world, all_touched=True, bands=("B04",))
    found = world.signatures()
    assert found[("tiny", "one", "B04")][0] == 1
    assert {key[2] for key in found} == {"B04"}
    assert world.rows("select count(*) from zz.hists_2020") == [(0,)]


def test_a_buffer_keeps_the_inner_pixels(world):
    extract(world, buffer=10.5)
    # Field a has 8 x 6 pixels, c 28 x 16 pixels; a centre must be 10.5 m inside.
    found = world.signatures()
    assert found[("a", "one", "B04")][0] == 6 * 4
    assert found[("c", "one", "B04")][0] == 26 * 14


def test_what_a_buffer_leaves_nothing_of_has_a_reason(world):
    extract(world, buffer=31)
    assert ("a", "one", "B04") not in world.signatures()
    assert world.rows(
        "select distinct s.reason from zz.skips_2020 s join zz.parcels_2020 p on p.ogc_fid = s.pid "
        "where p.id = 'a'"
    ) == [("no_pixel_centre",)]


def test_small_parcels_are_skipped_and_counted(world):
    extract(world, min_area=10_000)
    assert {key[0] for key in world.signatures()} == {"b", "c"}
    skipped = world.rows("select p.id, s.reason from zz.skips_2020 s join zz.parcels_2020 p on ogc_fid = pid")
    assert set(skipped) == {("a", "too_small")}


def test_coverage_weighs_pixels_by_their_share(world):
    pytest.importorskip("exactextract")
    half = {"half": (2.5, 2, 4.5, 4), "whole": (10, 10, 12, 12)}
    world.parcels(**half)
    extract(world, weighting="coverage")
    # Columns 2, 3, 4 with weights 1/2, 1, 1/2 over two rows.
    count, mean, *_ = world.signatures()[("half", "one", "B04")]
    assert count == pytest.approx(4, abs=0.01)
    assert mean == pytest.approx(1003, abs=0.01)
    count, mean, std, *_ = world.signatures()[("whole", "one", "B04")]
    assert (count, mean) == pytest.approx((4, 1010.5), abs=0.02)
    assert std == pytest.approx(0.5, abs=0.02)


def test_a_buffer_needs_metres(tmp_path):
    grid = Grid("EPSG:4326", (0.001, 0.0, 3.0, 0.0, -0.001, 52.0), 10, 10)
    import shapely

    with pytest.raises(InputError, match="not in metres"):
        place(Polygons.from_wkb([shapely.to_wkb(shapely.box(3, 51.99, 3.01, 52))]), grid, Rule(buffer=5))


@pytest.mark.parametrize(
    "options, field",
    [({"buffer": -1.0}, "buffer"), ({"buffer": float("nan")}, "buffer"), ({"weighting": "x"}, "weighting"),
     ({"min_area": -1.0}, "min-area"), ({"bands": ("B04; drop",)}, "bands"),
     ({"weighting": "coverage", "all_touched": True}, "all-touched")],
)  # fmt: skip
def test_a_wrong_option_is_named_and_changes_nothing(world, options, field):
    with pytest.raises(InputError, match=f"^{field}:"):
        extract(world, **options)
    assert world.rows("select extraction_rule from cbm_dataset") == [(None,)]
    assert world.rows("select count(*) from cbm_extraction") == [(0,)]


def test_one_dataset_has_one_rule_until_it_is_reset(world, capsys):
    extract(world, buffer=10.5)
    world.optical("two", "20200601")
    world.sync()
    with pytest.raises(Conflict, match=r"shrunk by 10\.5 m.*extract reset --aoi zz --year 2020"):
        extract(world, buffer=0.0)
    with pytest.raises(Conflict):
        extract(world, bands=("B04",))
    assert extract(world, buffer=10.5).extracted == ["two"]
    assert world.signatures()[("a", "two", "B04")][0] == 24, "an option left out stays as it is"
    assert command("reset", "--yes") == 0
    assert "2 scenes reset" in capsys.readouterr().out
    assert world.tables() == [[], [], []]
    assert world.rows("select extraction_rule, bands, tables ? 's2', tables ? 'scl' from cbm_dataset") == [
        (None, {}, False, False)
    ]
    assert world.rows("select distinct status from dias_catalogue") == [("ingested",)]
    assert extract(world).extracted == ["one", "two"]
    assert world.signatures()[("a", "two", "B04")][0] == 48


def test_one_scene_can_be_reset(world, capsys, monkeypatch):
    world.optical("two", "20200601")
    world.sync()
    extract(world)
    before = world.tables()
    assert command("reset", "--scene", "nowhere", "--yes") == 3
    monkeypatch.setattr("click.confirm", lambda *args, **kwargs: (_ for _ in ()).throw(KeyboardInterrupt))
    assert command("reset", "--scene", "one") == 130, "asked first"
    assert world.tables() == before
    assert command("reset", "--scene", "one", "--yes") == 0
    assert {key[1] for key in world.signatures()} == {"two"}
    assert extract(world).extracted == ["one"]
    assert world.tables() == before


def test_a_scene_at_work_is_not_reset(world):
    from contextlib import closing

    from cbm_backend.db import registry
    from cbm_backend.db.connection import connect
    from cbm_backend.extraction import claim as queue

    with closing(connect(world.settings)) as connection:
        dataset = registry.get_dataset(connection, "zz", 2020)
        queue.plan(connection, dataset, queue.Selection())
        assert queue.claim(connection, world.settings, dataset, queue.Selection())
    assert command("reset", "--yes") == 4
    assert world.rows("select status from cbm_extraction") == [("inprogress",)]


def test_the_plan_tells_what_a_run_would_do(world, capsys):
    for name, day in (("two", "20200601"), ("three", "20200701"), ("four", "20200801")):
        world.optical(name, day)
    world.sync()
    extract(world)
    world.rows("update cbm_extraction e set status = 'ingested', not_before = now() + interval '1 h' "
               "from dias_catalogue c where c.id = obsid and reference = 'two'")  # fmt: skip
    world.rows("update cbm_extraction e set parcels_version = 0 "
               "from dias_catalogue c where c.id = obsid and reference = 'three'")  # fmt: skip
    write_raster(world.folder / "new.tif", pixels(1, size=SIZE))
    world.scene("new", "20200901", B04=world.folder / "new.tif")
    world.sync()
    before = world.rows("select * from cbm_extraction order by obsid")
    capsys.readouterr()
    assert command("plan", "--json") == 0
    plan = json.loads(capsys.readouterr().out)
    assert {row["reference"]: row["why"] for row in plan["scenes"]} == {
        "two": "waiting", "three": "outdated", "new": "new",
    }  # fmt: skip
    assert plan["rule"]["all_touched"] is False
    assert command("plan") == 0
    assert "1 new, 1 outdated, 1 waiting" in capsys.readouterr().out
    assert world.rows("select * from cbm_extraction order by obsid") == before
    assert command("status", "--json") == 0
    status = json.loads(capsys.readouterr().out)
    assert status["counts"] == {"extracted": 2, "ingested": 1, "extracted, parcels outdated": 1}
    assert main(["extract", "cache", "--purge"]) == 0
    assert "2 files" in capsys.readouterr().out
