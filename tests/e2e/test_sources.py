"""One contract, two sources: the REST server and the database itself answer alike on the same data."""

from __future__ import annotations

import dataclasses
import time
from urllib.parse import urlsplit

import numpy as np
import pytest
from both_sources import Stop, box
from qgis_support import save_database, store_login, unlock

from qgis_cbm.analysis.render import LOOKS
from qgis_cbm.client import errors, projection
from qgis_cbm.client import rest as rest_source
from qgis_cbm.client.cache import CachedClient
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.qgis_connect import direct_client
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core import chip_raster

pytest_plugins = ["both_sources"]


class TestEverySource:
    """What the plugin may rely on, whichever source it is."""

    def test_info_names_the_dataset_with_its_cards_and_extent_in_time(self, client, key):
        dataset = client.info().find(key)
        assert {"s2", "bs", "c6"} <= set(dataset.cards)
        assert {"B04", "B08"} <= set(dataset.bands["s2"])
        assert dataset.scl is True and dataset.parcels == 60 and len(dataset.id_examples) == 5
        assert dataset.start_date < dataset.end_date
        assert dataset.version >= 1

    def test_the_parcel_at_a_place(self, client, key, place, pid):
        found = client.parcels_at(key, *place)
        assert pid in [parcel.pid for parcel in found]
        assert all(parcel.geometry["type"] == "MultiPolygon" and parcel.area_m2 > 0 for parcel in found)

    def test_no_parcel_at_sea(self, client, key):
        assert client.parcels_at(key, 0.0, 0.0) == ()

    def test_the_parcel_of_an_id(self, client, key, pid):
        (parcel,) = client.parcels_by_id(key, pid)
        assert parcel.pid == pid and parcel.crop_name

    @pytest.mark.parametrize(
        "wrong", ["no such id", "'; drop table demo.parcels_2024; --", "%s", "{id}", "ü"]
    )
    def test_an_unknown_id_is_said_to_be_unknown(self, client, key, wrong):
        with pytest.raises(errors.NotFound, match="There is no parcel with id"):
            client.parcels_by_id(key, wrong)

    def test_parcels_of_a_polygon_touch_it(self, client, key, place, pid):
        few, many = (client.parcels_in(key, box(*place, half)) for half in (1e-5, 0.003))
        assert pid in {parcel.pid for parcel in few}
        assert {parcel.pid for parcel in few} < {parcel.pid for parcel in many}

    @pytest.mark.parametrize(
        "ring",
        [
            [],
            [(5, 52), (5, 52), (5, 52)],
            [(5, 52), (5.1, 52.1), (5.1, 52), (5, 52.1)],
            [(5, 52), (500, 52), (5, 53)],
            [(0, 40), (20, 40), (20, 55), (0, 55)],
        ],
        ids=["empty", "a point", "crosses itself", "beyond the globe", "half of Europe"],
    )
    def test_an_impossible_polygon_is_refused_in_a_sentence(self, client, key, ring):
        with pytest.raises(errors.BadPolygon) as refused:
            client.parcels_in(key, ring)
        assert refused.value.message.endswith((".", "anew."))

    def test_peers_have_the_same_crop_and_come_nearest_first(self, client, key, pid):
        (parcel,) = client.parcels_by_id(key, pid)
        peers = client.peers(key, pid, within_m=5000, most=5)
        assert 0 < len(peers) <= 5 and pid not in [peer.pid for peer in peers]
        assert [peer.distance_m for peer in peers] == sorted(peer.distance_m for peer in peers)
        for peer in peers:
            assert client.parcels_by_id(key, peer.pid)[0].crop_name == parcel.crop_name

    def test_series_with_histograms_and_scenes(self, client, key, pid):
        rows = client.series(key, pid, "s2")
        assert len(rows) and rows.histogram is not None and all(rows.reference)
        assert {"B04", "B08"} <= set(rows.bands)
        assert client.series(key, pid, "bs").histogram is None

    def test_a_product_or_parcel_without_rows_gives_none(self, client, key, pid):
        assert len(client.series(key, pid, "ndvi")) == 0
        assert len(client.series(key, "no such id", "s2")) == 0

    def test_weather_has_a_row_for_every_value_of_the_seasons_days(self, client, key, pid):
        assert client.info().find(key).lacks("weather") == ""
        rows = client.series(key, pid, "weather")
        assert set(rows.band) == {"tmin", "tmax", "tmean", "prec"}
        assert len(rows) == 4 * (92 + 366) and (rows.time % 86400 == 0).all()
        values = {band: rows.statistics["mean"][np.array(rows.band) == band] for band in set(rows.band)}
        assert (values["tmin"] <= values["tmean"]).all() and (values["tmean"] <= values["tmax"]).all()
        assert (values["prec"] >= 0).all() and values["prec"].max() > 1
        assert len(client.series(key, "no such id", "weather")) == 0

    def test_scenes_tell_what_they_are_worth_over_the_parcel(self, client, key, pid):
        scenes = client.scenes(key, pid, "s2")
        assert len(scenes) >= 8
        assert [scene.time for scene in scenes] == sorted(scene.time for scene in scenes)
        assert all(scene.card == "s2" and scene.reference.startswith("S2") for scene in scenes)
        assert any(scene.valid and scene.cloud is not None for scene in scenes)
        assert all(0 <= scene.cloud <= 1 for scene in scenes if scene.cloud is not None)
        assert {scene.direction for scene in client.scenes(key, pid, "bs")} <= {"A", "D"}
        with pytest.raises(errors.NotFound):
            client.scenes(key, "no such id", "s2")

    @pytest.mark.parametrize("look", ["true", "ndvi", "scl", "radar"])
    def test_images_are_listed_by_time_and_hold_the_bands_asked_for(self, client, key, pid, look):
        look = LOOKS[look]
        chips = client.chips(key, pid, look.card, look.bands)
        assert len(chips) >= 8 and [chip.time for chip in chips] == sorted(chip.time for chip in chips)
        assert len({chip.reference for chip in chips}) == len(chips)
        raster = chip_raster.decode(client.chip(key, chips[0]), classes=look.kind == "class")
        assert raster.values.shape[0] == len(look.bands) and raster.values.shape[1] == raster.values.shape[2]
        assert np.isfinite(raster.values).any() and raster.epsg > 32600

    def test_images_of_an_unknown_parcel_or_band(self, client, key, pid):
        with pytest.raises(errors.NotFound):
            client.chips(key, "no such id", "s2", ("B04",))
        assert client.chips(key, pid, "s2", ("B77",)) == ()

    def test_a_decision_is_stored_under_the_logins_name_and_heads_the_history(self, client, key):
        pid = client.info().find(key).id_examples[3]
        before = client.decisions(key, pid)
        stored = client.decide(key, pid, "not compliant", "Bare soil", "seen on 3 June – ü")
        assert (stored.pid, stored.outcome) == (pid, "not compliant")
        assert (stored.reason, stored.note) == ("Bare soil", "seen on 3 June – ü")
        assert abs(stored.decided_at - time.time()) < 60
        assert client.decisions(key, pid) == (stored, *before)

    def test_only_the_latest_decision_counts(self, client, key):
        first, second = client.info().find(key).id_examples[:2]
        third = "none at all"
        for outcome in ("compliant", "inconclusive"):
            client.decide(key, first, outcome)
        client.decide(key, second, "compliant")
        many = [first, second, third, *(f"none {number}" for number in range(20))]
        found = {parcel.pid: parcel.outcome for parcel in client.find_parcels(key, many)}
        assert found == {first: "inconclusive", second: "compliant"}

    def test_parcels_are_found_by_many_ids_in_their_order(self, client, key, monkeypatch):
        listed = {parcel.pid: parcel for parcel in client.list_parcels(key, most=50)}
        pids = [*reversed(listed), "nobody", next(iter(listed))]
        for page in (1000, 7):
            monkeypatch.setattr(rest_source, "_PAGE_OF_PARCELS", page)
            found = client.find_parcels(key, pids)
            assert [parcel.pid for parcel in found] == list(reversed(listed))
            assert {parcel.pid: parcel for parcel in found} == listed
        assert client.find_parcels(key, ["nobody", "x" * 5000, ""]) == ()

    def test_an_unknown_parcel_cannot_be_decided(self, client, key):
        with pytest.raises(errors.NotFound, match="There is no parcel with id 'no such id'"):
            client.decide(key, "no such id", "compliant")

    @pytest.mark.parametrize(("outcome", "reason"), [("maybe", ""), ("compliant", "x" * 201)])
    def test_what_the_contract_does_not_allow_is_refused_and_changes_nothing(
        self, client, key, outcome, reason
    ):
        pid = client.info().find(key).id_examples[4]
        before = client.decisions(key, pid)
        with pytest.raises(errors.ClientError):
            client.decide(key, pid, outcome, reason)
        assert client.decisions(key, pid) == before

    def test_a_dataset_that_does_not_exist(self, client, pid):
        with pytest.raises(errors.UnknownDataset):
            client.parcels_by_id(DatasetKey("nowhere", 2024), pid)

    def test_cancelled_before_it_began(self, client, key, pid):
        stop = Stop()
        stop.asked = True
        with pytest.raises(errors.Cancelled):
            client.parcels_by_id(key, pid, stop)
        assert client.parcels_by_id(key, pid), "the client goes on"


class TestEqualAnswers:
    """The same question to both."""

    def test_datasets(self, rest, direct, key):
        one, other = (client.info().find(key) for client in (rest, direct))
        assert dataclasses.replace(one, lacking={}) == dataclasses.replace(other, lacking={})
        assert not one.lacks("chips") and not other.lacks("chips")

    def test_base_maps(self, rest, direct, key, administrator):
        rows = (
            ("osm", None, "xyz", "https://host/{z}/{x}/{y}.png", '{"max_zoom": 18}'),
            ("keyed", None, "xyz", "https://host/{z}/{x}/{y}.png?api_key=1234", "{}"),
            ("ortho", "demo", "wms", "https://host/wms", '{"layer": "a", "format": "image/png"}'),
            ("elsewhere", "shut", "file", "/data/ortho.mbtiles", "{}"),
            ("scan", "demo", "file", "/data/ortho.tif", "{}"),
        )
        with administrator.cursor() as cursor:
            cursor.executemany(
                "insert into public.cbm_background (name, aoi, kind, url, options) "
                "values (%s, %s, %s, %s, %s)",
                rows,
            )
        try:
            one, other = (client.info().find(key) for client in (rest, direct))
        finally:
            with administrator.cursor() as cursor:
                cursor.execute(
                    "delete from public.cbm_background where name = any(%s)", ([r[0] for r in rows],)
                )
        assert one.base_maps == other.base_maps
        found = {each.name: each for each in one.base_maps}
        assert list(found) == ["keyed", "ortho", "osm", "scan"]
        assert found["keyed"].url == found["scan"].url == "", "a key stays with the administrator"
        assert (found["ortho"].layer, found["osm"].max_zoom) == ("a", 18)
        assert one.base_map_tiles and not other.base_map_tiles

    def test_parcels(self, rest, direct, key, place, pid):
        assert rest.parcels_by_id(key, pid) == direct.parcels_by_id(key, pid)
        assert rest.parcels_at(key, *place) == direct.parcels_at(key, *place)
        area = box(*place, 0.01)
        assert len(rest.parcels_in(key, area)) > 5
        assert rest.parcels_in(key, area) == direct.parcels_in(key, area)

    @pytest.mark.parametrize("card", ["s2", "bs", "c6", "weather"])
    def test_series(self, rest, direct, key, card):
        for pid in rest.info().find(key).id_examples:
            one, other = (client.series(key, pid, card) for client in (rest, direct))
            assert (one.band, one.histogram, one.reference) == (other.band, other.histogram, other.reference)
            np.testing.assert_array_equal(one.time, other.time)
            assert set(one.statistics) == set(other.statistics)
            for name, column in one.statistics.items():
                np.testing.assert_array_equal(column, other.statistics[name], err_msg=name)

    @pytest.mark.parametrize("card", ["s2", "bs", "c6", "ndvi"])
    def test_scenes(self, rest, direct, key, card):
        for pid in rest.info().find(key).id_examples:
            one, other = (client.scenes(key, pid, card) for client in (rest, direct))
            assert one == other

    @pytest.mark.parametrize("look", ["true", "fcc", "ndvi", "scl", "radar", "coherence"])
    def test_images_have_the_same_pixels_on_the_same_grid(self, rest, direct, key, look):
        """Native grid, size, offset and choice among several products of an acquisition (contract 6.1)."""
        look = LOOKS[look]
        for pid in rest.info().find(key).id_examples[:3]:
            one, other = (client.chips(key, pid, look.card, look.bands) for client in (rest, direct))
            mine, theirs = (
                [dataclasses.replace(chip, address="") for chip in chips] for chips in (one, other)
            )
            assert mine == theirs
            assert one, "there is something to compare"
            for by_rest, by_file in zip(one, other):
                pair = [
                    chip_raster.decode(client.chip(key, chip), classes=look.kind == "class")
                    for client, chip in ((rest, by_rest), (direct, by_file))
                ]
                assert pair[0].transform == pair[1].transform and pair[0].epsg == pair[1].epsg
                np.testing.assert_array_equal(pair[0].values, pair[1].values, err_msg=by_rest.reference)

    def test_lists_of_parcels(self, rest, direct, key):
        crops = rest.info().find(key).crops
        rest.decide(key, rest.info().find(key).id_examples[0], "compliant")
        for crop, outcome, most in (
            ("", None, 1000), (crops[0], None, 1000), ("", "compliant", 1000), ("", "", 7), ("none", None, 5),
        ):  # fmt: skip
            one, other = (client.list_parcels(key, crop, outcome, most) for client in (rest, direct))
            assert one == other
            assert all(outcome is None or parcel.outcome == outcome for parcel in one)
            assert all(crop in ("", parcel.crop_name) for parcel in one)
        assert len(rest.list_parcels(key)) == 60
        assert len(rest.list_parcels(key, most=7)) == 7

    def test_peers(self, rest, direct, key):
        for pid in rest.info().find(key).id_examples:
            for within, most in ((300, 3), (1000, 10), (5000, 100)):
                one, other = (client.peers(key, pid, within, most) for client in (rest, direct))
                assert [peer.pid for peer in one] == [peer.pid for peer in other]
                np.testing.assert_allclose(
                    [peer.distance_m for peer in one], [peer.distance_m for peer in other], atol=1e-6
                )

    def test_decisions_of_one_source_are_seen_in_the_other(self, rest, direct, key, database_login, stack):
        pid = rest.info().find(key).id_examples[0]
        one = rest.decide(key, pid, "compliant", "by REST")
        other = direct.decide(key, pid, "inconclusive", "by SQL")
        assert (one.decided_by, other.decided_by) == (stack["user"], database_login[0])
        assert rest.decisions(key, pid)[:2] == direct.decisions(key, pid)[:2] == (other, one)
        pids = rest.info().find(key).id_examples
        assert rest.find_parcels(key, pids) == direct.find_parcels(key, pids) != ()


class TestSourceAway:
    """What was looked at once is there without its source: parcel, series, images; by id and by a click."""

    def test_the_second_look_needs_nobody(self, request, client, key, place, pid, stack, tmp_path):
        disk = DiskCache(tmp_path / "cache", 50_000_000)
        look = LOOKS["true"]

        def cached(source):
            return CachedClient(source, disk, "here", projection.position)

        there = cached(client)
        there.info()
        parcels = there.parcels_at(key, *place)
        series = there.series(key, pid, "s2")
        chips = there.chips(key, pid, look.card, look.bands)
        images = [there.chip(key, chip) for chip in chips[:3]]
        if client is request.getfixturevalue("rest"):
            away = cached(rest_client("http://127.0.0.1:9", "", 2))
        else:
            login = store_login(unlock(), "nobody", "nothing")
            name = save_database("away", urlsplit(stack["database_url"]), login, port="1")
            away = cached(direct_client(name, 2))
        away.prepare()
        assert away.info().as_of is not None
        assert away.parcels_at(key, *place) == parcels and pid in {parcel.pid for parcel in parcels}
        np.testing.assert_array_equal(away.series(key, pid, "s2").time, series.time)
        assert away.chips(key, pid, look.card, look.bands) == chips
        assert [away.chip(key, chip) for chip in chips[:3]] == images
        with pytest.raises(errors.ServerUnreachable):
            away.parcels_at(key, place[0] + 1, place[1])


class TestRefusals:
    """What is not there is said in the plugin's own words, whichever source it is."""

    def test_an_unknown_parcel_is_named(self, client, key):
        with pytest.raises(errors.NotFound, match="There is no parcel with id 'nobody' in demo 2024"):
            client.scenes(key, "nobody", "s2")

    def test_an_unknown_area_and_year_are_told_apart_from_it(self, client, key, pid):
        with pytest.raises(errors.UnknownDataset, match=r"no data of this area and year|no parcels of demo"):
            client.scenes(dataclasses.replace(key, year=1999), pid, "s2")


class TestReasons:
    """Why a parcel has no values: both sources tell what the extraction stored."""

    def test_both_tell_the_same_as_the_table(self, rest, direct, key, administrator):
        with administrator.cursor() as cursor:
            cursor.execute(
                "select p.parcel_id, array_agg(distinct s.reason) from demo.skips_2024 s "
                "join demo.parcels_2024 p on p.ogc_fid = s.pid group by 1 order by 1"
            )
            stored = dict(cursor.fetchall())
        assert any("no_pixel_centre" in reasons for reasons in stored.values()), "the landscape has one"
        for pid, reasons in stored.items():
            told = rest.skips(key, pid)
            assert sorted({skip.reason for skip in told}) == sorted(reasons)
            assert told == direct.skips(key, pid)

    def test_a_parcel_with_values_in_every_scene_has_none(self, client, key, administrator):
        with administrator.cursor() as cursor:
            cursor.execute(
                "select p.parcel_id from demo.parcels_2024 p "
                "where not exists (select from demo.skips_2024 s where s.pid = p.ogc_fid) limit 1"
            )
            (pid,) = cursor.fetchone()
        assert client.skips(key, pid) == ()
