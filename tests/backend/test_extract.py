"""What an extraction stores."""

from contextlib import closing
from datetime import date

import numpy as np
import pytest
from small_world import BESIDE, FIELDS, NAME, SIZE, TINY, World, pixels, write_raster

from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import NotFound
from cbm_backend.extraction import publish
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.scene import unify_nodata
from cbm_backend.extraction.status import scenes
from cbm_backend.extraction.worker import RunRequest, retry, run


@pytest.fixture
def world(database, tmp_path):
    made = World(tmp_path, database)
    made.parcels(**FIELDS)
    return made


def test_values_can_be_worked_out_by_hand(world):
    world.optical("one", value=1000)
    world.sync()
    report = world.run()
    assert (report.extracted, report.failed, report.remaining) == (["one"], [], 0)
    found = world.signatures()
    # Field a: columns 2..9, rows 2..7 of values 1000 + column.
    assert found[("a", "one", "B04")] == pytest.approx(
        (48, 1005.5, np.std(range(8)), 1002, 1009, 1003.75, 1005.5, 1007.25)
    )
    # The same field holds 4 x 3 pixels of 20 m.
    assert found[("a", "one", "B11")][:5] == pytest.approx((12, 1002.5, np.std(range(4)), 1001, 1004))
    hists = dict(
        world.rows("select p.id, h.hist from zz.hists_2020 h join zz.parcels_2020 p on p.ogc_fid = h.pid")
    )
    assert hists["a"] == {"0": 6, "4": 6}
    assert hists["b"] == {"4": 36}
    assert len(found) == 3 * 2


def test_no_row_without_a_reason(world):
    world.parcels(**FIELDS, **TINY, **BESIDE)
    band = pixels(1000)
    band[2:8, 2:10] = 0
    world.scene("one", B04=write_raster(world.folder / "B04.tif", band))
    world.sync()
    world.run()
    assert {key[0] for key in world.signatures()} == {"b", "c"}
    skipped = world.rows(
        "select p.id, s.band, s.reason from zz.skips_2020 s join zz.parcels_2020 p on p.ogc_fid = s.pid"
    )
    assert sorted(skipped) == [("a", "B04", "all_nodata"), ("tiny", "B04", "no_pixel_centre")]
    [row] = scenes(world.settings, "zz", 2020)
    assert (row.status, row.parcels, row.signatures, row.skipped) == ("extracted", 4, 2, 2)


def test_the_offset_is_applied_but_never_to_nodata(world):
    name = NAME.format(day="20220501", baseline="N0400")
    band = pixels(1500)
    band[2:8, 2:6] = 0
    band[2, 6] = 900
    world.scene(name, "20220501", B04={"href": str(write_raster(world.folder / "b.tif", band, nodata=None)),
                                       "raster:bands": [{}]})  # fmt: skip
    world.sync()
    world.run()
    count, mean, _, lowest, highest, *_ = world.signatures()[("a", f"{name}.SAFE", "B04")]
    assert (count, lowest, highest) == (24, -100, 509)
    valid = band[2:8, 6:10].astype(float) - 1000
    assert mean == pytest.approx(valid.mean())


def test_fill_values_never_count_and_other_nodata_is_honoured(world):
    band = pixels(0.25, dtype="float32") / 100
    band[2:8, 2], band[2:8, 3], band[2:8, 4], band[2:8, 5], band[2:8, 6] = np.nan, np.inf, 1e20, -9999, 0
    raster = {"scale": 1, "offset": 0, "nodata": 0, "data_type": "float32"}
    path = write_raster(world.folder / "b.tif", band, nodata=-9999)
    world.scene("one", B04={"href": str(path), "raster:bands": [raster]})
    world.sync()
    world.run()
    count, mean, *_ = world.signatures()[("a", "one", "B04")]
    assert count == 18
    assert mean == pytest.approx(10000 * band[2:8, 7:10].mean(), rel=1e-6)


@pytest.mark.parametrize(
    "dtype, values, nodata, kept",
    [("uint16", [0, 5, 7], [None], None), ("uint16", [0, 5, 7], [0.0, -9999.0, 1e20], 0.0),
     ("float32", [0, 5, 7], [float("nan"), 5.0, 7.0], 5.0), ("uint8", [0, 5, 255], [255.0, 0.5], 255.0)],
)  # fmt: skip
def test_nodata_of_file_and_catalogue_become_one(dtype, values, nodata, kept):
    band, value = unify_nodata(np.array([values], dtype), nodata)
    assert value == kept
    assert band.dtype == dtype
    if dtype == "float32":
        assert band.tolist() == [[0, 5, 5]]


def test_radar_cards_have_their_own_labels(world):
    vv = write_raster(world.folder / "vv.tif", pixels(0.5, dtype="float32"), nodata=0)
    both = np.stack([pixels(0.25, dtype="float32"), pixels(0.125, dtype="float32")])
    coherence = write_raster(world.folder / "coh.tif", both, nodata=0)
    one = {"raster:bands": [{}]}
    world.scene(
        "S1A_IW_GRDH_1SDV_20200501T172000_CARD_BS", VV={"href": str(vv), **one}, VH={"href": str(vv), **one}
    )
    listed = {"eo:bands": [{"name": "VV"}, {"name": "VH"}], "raster:bands": [{}, {}]}
    world.scene("S1B_20200501_CARD-COH6", coherence={"href": str(coherence), **listed})
    world.sync()
    world.run()
    found = world.signatures()
    assert {key[2] for key in found} == {"VVb", "VHb", "VVc", "VHc"}
    assert found[("a", "S1B_20200501_CARD-COH6", "VHc")][3] == 2.125
    with closing(connect(world.settings)) as connection:
        dataset = registry.get_dataset(connection, "zz", 2020)
    assert dataset.bands == {"bs": ["VHb", "VVb"], "c6": ["VHc", "VVc"]}
    assert "scl" not in dataset.tables


def test_selection_by_card_and_day(world):
    for day in ("20200501", "20200601", "20200701"):
        world.optical(f"s{day}", day)
    world.sync()
    assert world.run(selection=Selection(card="bs")).planned == 0
    report = world.run(selection=Selection(date(2020, 6, 1), date(2020, 6, 1)))
    assert report.extracted == ["s20200601"]
    assert world.run().extracted == ["s20200501", "s20200701"]


def test_a_second_run_has_nothing_to_do(world):
    world.optical("one")
    world.sync()
    world.run()
    before = world.tables()
    report = world.run()
    assert (report.planned, report.extracted, report.failed) == (0, [], [])
    assert world.tables() == before


@pytest.mark.parametrize(
    "request_", [RunRequest("xx", 2020), RunRequest("zz", 2019), RunRequest("zz", 2020, "x")]
)
def test_an_unknown_dataset_is_named(world, request_):
    for command in (run, retry):
        with pytest.raises(NotFound, match=r"zz_2020"):
            command(world.settings, request_)


def test_a_better_product_replaces_what_was_extracted(world):
    loser, winner = (NAME.format(day="20200501", baseline=b) for b in ("N0209", "N0500"))
    world.optical(loser, value=1000)
    world.sync()
    world.run()
    world.optical(winner, value=3000)
    assert world.sync().superseded == [f"{loser}.SAFE"]
    assert {key[1] for key in world.signatures()} == {f"{loser}.SAFE"}, "until the winner is published"
    assert world.run().extracted == [f"{winner}.SAFE"]
    assert {key[1] for key in world.signatures()} == {f"{winner}.SAFE"}
    [[statuses]] = world.rows("select array_agg(status order by reference) from dias_catalogue")
    assert statuses == ["superseded", "extracted"]
    assert [row.reference for row in scenes(world.settings, "zz", 2020)] == [f"{winner}.SAFE"]


@pytest.mark.parametrize("step", ["copy_signatures", "_copy_histograms", "_copy_skips"])
def test_a_better_product_replaces_all_rows_or_none(world, monkeypatch, step):
    loser, winner = (NAME.format(day="20200501", baseline=b) for b in ("N0209", "N0500"))
    world.optical(loser, value=1000)
    world.sync()
    world.run()
    before = world.tables()
    world.optical(winner, value=3000)
    world.sync()

    def interrupted(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(publish, step, interrupted)
        world.run()
    assert world.tables() == before
    world.run()
    assert {key[1] for key in world.signatures()} == {f"{winner}.SAFE"}


def test_changed_radiometry_is_extracted_again(world):
    world.optical("one", value=1000)
    world.sync()
    world.run()
    world.items["one"]["assets"]["B04"]["raster:bands"] = [{"scale": 0.0002, "offset": 0}]
    assert world.sync().updated == ["one"]
    world.run()
    assert world.signatures()[("a", "one", "B04")][3] == 2004


def test_a_later_import_is_topped_up_with_the_missing_pairs_only(world, monkeypatch):
    world.optical("one", "20200501", 1000)
    world.optical("two", "20200601", 2000)
    world.sync()
    world.run()
    changed = {**FIELDS, "b": (12, 2, 22, 20), "new": (31, 2, 38, 10)}
    changed.pop("c")
    world.parcels(**changed)
    assert {row.status for row in scenes(world.settings, "zz", 2020)} == {"extracted, parcels outdated"}

    from cbm_backend.kernels import spans

    built, build = [], spans.build
    monkeypatch.setattr(spans, "build", lambda p, g, **more: built.append(len(p)) or build(p, g, **more))
    report = world.run()
    assert report.extracted == ["one", "two"]
    assert set(built) == {2}, "only the changed and the new field"
    topped_up = digest_of(world.settings, "zz", 2020)
    assert len(world.signatures()) == 2 * 2 * 3

    world.rows("delete from cbm_extraction")
    for name in ("sigs", "hists", "skips"):
        world.rows(f"delete from zz.{name}_2020")
    assert digest_of(world.settings, "zz", 2020) != topped_up
    world.run()
    assert digest_of(world.settings, "zz", 2020) == topped_up, "as a run from scratch"


def test_a_scene_without_parcels_is_done_and_says_so(world):
    world.parcels(**BESIDE)
    world.rows("update aois set wkb_geometry = ST_Buffer(wkb_geometry, 0.02)")
    world.optical("one")
    world.sync()
    world.run()
    assert world.rows("select status, message, parcels from cbm_extraction") == [
        ("extracted", "no_parcels", 0)
    ]
    with closing(connect(world.settings)) as connection:
        assert "s2" not in registry.get_dataset(connection, "zz", 2020).tables


def test_parcels_are_taken_by_the_grid_not_by_the_rounded_footprint(world):
    world.parcels(edge=(SIZE - 2, 0, SIZE + 3, 2))
    world.scene("one", B04=write_raster(world.folder / "b.tif", pixels(1000)))
    world.sync()
    world.run()
    assert world.signatures()[("edge", "one", "B04")][0] == 4
