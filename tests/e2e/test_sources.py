"""One contract, two sources: the REST server and the database itself answer alike on the same data."""

from __future__ import annotations

import dataclasses
import secrets
import threading
import time
from urllib.parse import urlsplit

import numpy as np
import pytest
from qgis_support import save_database, store_login, unlock

from qgis_cbm.analysis.render import LOOKS
from qgis_cbm.client import errors, projection
from qgis_cbm.client.cache import CachedClient
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.client.qgis_connect import direct_client
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core import chip_raster


@pytest.fixture(scope="module")
def rest(stack, qgis_app):
    """The server, asked by a user who may see everything."""
    made = rest_client(stack["url"], store_login(unlock(), stack["user"], stack["password"]), 20)
    made.prepare()
    return made


@pytest.fixture(scope="module")
def direct(saved_database, closed_area):
    """The database, asked by an analyst of one area."""
    made = direct_client(saved_database, 20)
    made.prepare()
    return made


@pytest.fixture(scope="module")
def reader(stack, administrator):
    """The database, asked by one who may read the area and nothing more."""
    user, password = "reader_only", secrets.token_urlsafe(12)
    with administrator.cursor() as cursor:
        cursor.execute(f"create role {user} login password %s in role cbm_read_demo", (password,))
    login = store_login(unlock(), user, password)
    made = direct_client(save_database("reader", urlsplit(stack["database_url"]), login), 5)
    made.prepare()
    return made


@pytest.fixture(params=["rest", "direct"])
def client(request):
    """Either source."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def key(stack):
    return DatasetKey(**stack["dataset"])


@pytest.fixture(scope="module")
def place(stack):
    return stack["parcel"]["lon"], stack["parcel"]["lat"]


@pytest.fixture(scope="module")
def pid(stack):
    return stack["parcel"]["pid"]


def box(lon, lat, half):
    """Corners of a square around a place, in degrees."""
    return [
        (lon - half, lat - half),
        (lon + half, lat - half),
        (lon + half, lat + half),
        (lon - half, lat + half),
    ]


def unaddressed(chip):
    """A chip without what only its own source understands."""
    return dataclasses.replace(chip, address="")


class Stop:
    """A feedback that somebody cancels from another thread."""

    def __init__(self):
        self.asked = False

    def isCanceled(self):
        return self.asked


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
        for pids in ([first, second, third], many):
            assert client.latest_decisions(key, pids) == {first: "inconclusive", second: "compliant"}

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
        assert rest.latest_decisions(key, pids) == direct.latest_decisions(key, pids)


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


class TestAnalystOfOneArea:
    """The database login sees what its area's role allows, and cannot be talked into more."""

    def test_sees_his_area_only(self, direct, key, closed_area):
        assert [dataset.key for dataset in direct.info().datasets] == [key]

    def test_cannot_read_another_area(self, direct, closed_area):
        with pytest.raises(errors.UnknownDataset):
            direct.parcels_at(DatasetKey(closed_area, 2024), 5.6, 52.5)

    def test_a_database_of_before_that_hides_the_weather_is_named_and_the_rest_is_read(
        self, reader, administrator, key
    ):
        with administrator.cursor() as cursor:
            cursor.execute("revoke select on public.era5_data from cbm_read_demo")
        try:
            dataset = reader.info().find(key)
            assert dataset.lacks("weather").startswith("Your login may not read the weather")
            assert len(reader.series(key, dataset.id_examples[0], "weather")) == 0
            assert len(reader.series(key, dataset.id_examples[0], "s2")) > 0
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("grant select on public.era5_data to cbm_read_demo")

    def test_the_database_itself_refuses(self, direct, closed_area):
        with (
            pytest.raises(errors.NotAuthorised, match="permission denied"),
            direct._database.transaction() as ask,
        ):
            ask("select * from {parcels}", {"parcels": (closed_area, "parcels_2024")})

    @pytest.mark.parametrize("statement", ["delete from {parcels}", "create table mine (a int)"])
    def test_nothing_can_be_written_by_a_question(self, direct, statement):
        with pytest.raises(errors.ClientError, match="read-only"), direct._database.transaction() as ask:
            ask(statement, {"parcels": ("demo", "parcels_2024")})

    def test_a_reader_sees_all_of_his_area_and_is_told_why_he_may_not_decide(self, reader, key):
        dataset = reader.info().find(key)
        assert dataset.lacks("weather") == dataset.lacks("decisions") == ""
        assert len(reader.series(key, dataset.id_examples[0], "weather")) > 0
        assert dataset.lacks("decide").startswith("Your login may read but not decide")
        with pytest.raises(errors.NotOffered, match="may read but not decide"):
            reader.decide(key, dataset.id_examples[0], "compliant")

    def test_who_is_not_told_where_scenes_lie_has_everything_but_images(
        self, saved_database, administrator, key, pid
    ):
        client = direct_client(saved_database, 5)
        client.prepare()
        with administrator.cursor() as cursor:
            cursor.execute("revoke select on demo.scene_files from cbm_read_demo")
        try:
            dataset = client.info().find(key)
            assert "where the scenes of demo lie" in dataset.lacks("chips") and not dataset.lacks("scenes")
            with pytest.raises(errors.NotOffered, match="where the scenes of demo lie"):
                client.chips(key, pid, "s2", ("B04",))
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("grant select on demo.scene_files to cbm_read_demo")

    def test_scenes_in_no_registered_store_are_not_read(self, saved_database, administrator, key, pid):
        client = direct_client(saved_database, 5)
        client.prepare()
        chip = client.chips(key, pid, "s2", ("B04",))[0]
        with administrator.cursor() as cursor:
            cursor.execute("select root from public.cbm_store")
            ((root,),) = cursor.fetchall()
            cursor.execute("update public.cbm_store set root = '/somewhere/else'")
        try:
            other = direct_client(saved_database, 5)
            other.prepare()
            for ask in (
                lambda: other.chips(key, pid, "s2", ("B04",)),
                lambda: other.chip(key, chip),
            ):
                with pytest.raises(errors.NotOffered, match="in no registered store"):
                    ask()
        finally:
            with administrator.cursor() as cursor:
                cursor.execute("update public.cbm_store set root = %s", (root,))

    def test_decisions_cannot_be_changed_or_signed_for_others(self, direct):
        for statement in (
            "update {decisions} set outcome = 'compliant'",
            "delete from {decisions}",
            "insert into {decisions} (pid, outcome, decided_by) values (1, 'compliant', 'anna')",
        ):
            refused = pytest.raises(errors.NotAuthorised)
            with refused, direct._database.transaction(write=True) as ask:
                ask(statement, {"decisions": ("demo", "decisions_2024")})

    def test_the_catalogue_is_seen_through_the_areas_view(self, direct):
        with pytest.raises(errors.NotAuthorised), direct._database.transaction() as ask:
            ask("select * from public.dias_catalogue", {})


class TestDatabaseTrouble:
    """Each failure is one sentence that names the connection and holds no secret."""

    def test_cancel_ends_a_long_statement_at_once(self, direct, administrator):
        stop = Stop()
        threading.Timer(0.3, lambda: setattr(stop, "asked", True)).start()
        began = time.monotonic()
        with pytest.raises(errors.Cancelled), direct._database.transaction(stop) as ask:
            ask("select pg_sleep(20), 'cancel me'", {})
        assert time.monotonic() - began < 1
        deadline = time.monotonic() + 5
        while time.monotonic() < deadline:
            with administrator.cursor() as cursor:
                cursor.execute(
                    "select count(*) from pg_stat_activity where query like '%cancel me%' "
                    "and state = 'active' and pid <> pg_backend_pid()"
                )
                if cursor.fetchone() == (0,):
                    return
        pytest.fail("the server still works on the cancelled statement")

    def test_a_statement_that_takes_too_long_is_ended_by_the_server(self, saved_database):
        client = direct_client(saved_database, 1)
        client.prepare()
        late = pytest.raises(errors.ServerTimeout, match="did not answer within 1 s")
        with late, client._database.transaction() as ask:
            ask("select pg_sleep(20)", {})

    def test_sessions_that_the_server_ended_are_replaced(
        self, direct, administrator, key, pid, database_login
    ):
        direct.parcels_by_id(key, pid)
        with administrator.cursor() as cursor:
            cursor.execute(
                "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = %s",
                (database_login[0],),
            )
            assert cursor.fetchone()[0] >= 1
        assert direct.parcels_by_id(key, pid)

    @pytest.mark.parametrize(
        ("change", "expected", "said"),
        [
            ({"authcfg": "wrong"}, errors.WrongCredentials, "does not accept the user name and password"),
            ({"authcfg": ""}, errors.ClientError, "“broken”"),
            ({"port": "1"}, errors.ServerUnreachable, "refused"),
            ({"database": "nothing"}, errors.ServerUnreachable, 'database "nothing" does not exist'),
            ({"database": "postgres"}, errors.NotOurServer, "is not a CbM database"),
        ],
    )
    def test_a_connection_that_does_not_work(self, stack, database_login, change, expected, said):
        user, password = database_login
        login = store_login(unlock(), user, "drought" if change.get("authcfg") == "wrong" else password)
        settings = {**change, "authcfg": "" if change.get("authcfg") == "" else login}
        client = direct_client(save_database("broken", urlsplit(stack["database_url"]), **settings), 5)
        with pytest.raises(expected, match=said) as failure:
            client.prepare()
            client.info()
        assert "“broken”" in failure.value.message
        for text in (failure.value.message, failure.value.detail or ""):
            assert password not in text and "drought" not in text

    def test_a_connection_that_is_not_on_this_computer(self, qgis_app):
        with pytest.raises(errors.ClientError, match="“elsewhere” is not set up in QGIS on this computer"):
            direct_client("elsewhere", 5)

    def test_without_psycopg2_the_package_is_named(self, saved_database, monkeypatch):
        import sys

        monkeypatch.setitem(sys.modules, "psycopg2", None)
        with pytest.raises(errors.MissingPackage, match="python3-psycopg2"):
            direct_client(saved_database, 5).prepare()
