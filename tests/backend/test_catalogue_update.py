"""Updates and seasons: what is asked, what is stored once, what the command says."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from catalogue_area import add_area, rows
from catalogue_server import Answer, serve

from cbm_backend import cli, config
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.catalogue.update import burst, update
from cbm_backend.errors import InputError, Unavailable

DAY = timedelta(days=1)


@pytest.fixture
def settings(database, tmp_path):
    add_area(database, "be", 5.0, 50.7, 5.8, 51.2)
    return database.model_copy(update={"cache_dir": tmp_path / "cache"})


def item(moment, published=None, generation=None):
    """An item of tile 31UFS at this time."""
    time = moment.strftime("%Y%m%dT%H%M%S")
    made = (generation or moment + timedelta(hours=5)).strftime("%Y%m%dT%H%M%S")
    name = f"S2A_MSIL2A_{time}_N0509_R051_T31UFS_{made}"
    return {
        "type": "Feature", "id": name, "collection": "sentinel-2-l2a", "bbox": [5, 50.6, 6, 51.5],
        "geometry": {"type": "Polygon",
                     "coordinates": [[[5, 50.6], [6, 50.6], [6, 51.5], [5, 51.5], [5, 50.6]]]},
        "properties": {"datetime": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
                       "published": (published or moment).strftime("%Y-%m-%dT%H:%M:%SZ")},
        "assets": {"B04_10m": {"href": f"s3://eodata/{name}.SAFE/B04_10m.jp2", "type": "image/jp2",
                               "raster:scale": 0.0001, "raster:offset": -0.1}},
    }  # fmt: skip


def search(items):
    """A STAC API over `items` that honours datetime and the filter on `published`."""

    def answer(asked, server):
        first, _, last = asked.body.get("datetime", "../..").partition("/")
        since = asked.body["filter"]["args"][1] if "filter" in asked.body else ""
        found = [
            entry
            for entry in items
            if (first == ".." or entry["properties"]["datetime"] >= first)
            and (last == ".." or entry["properties"]["datetime"] <= last)
            and entry["properties"]["published"] >= since
        ]
        return Answer({"type": "FeatureCollection", "features": found})

    return answer


def at(month, day):
    return datetime(2023, month, day, 10, 50, 31)


def test_an_update_asks_for_what_was_published_since(settings):
    items = [item(at(4, 5)), item(at(4, 8))]
    with serve(search(items)) as server:
        request = SyncRequest(server.url, "be", card="s2", source="cdse")
        with pytest.raises(InputError, match="say from which day"):
            update(settings, request)
        sync(
            settings, SyncRequest(server.url, "be", date(2023, 4, 1), date(2023, 4, 10), "s2", source="cdse")
        )
        [[until]] = rows(settings, "select seen_until from cbm_catalogue_run")
        assert until == datetime(2023, 4, 11, tzinfo=UTC)
        # A new acquisition, and an old one that was processed again.
        items += [item(at(4, 12)), item(at(4, 5), at(4, 13), at(4, 13))]
        report, asked = update(settings, request)
        assert asked.since == until - DAY
        assert (len(report.new), report.known, len(report.superseded)) == (2, [], 1)
        report, asked = update(settings, request)
        assert (report.new, asked.since > datetime.now(UTC) - 2 * DAY) == ([], True)
    assert rows(settings, "select count(*) from dias_catalogue") == [(4,)]


def test_other_areas_cards_and_sources_have_updates_of_their_own(settings):
    add_area(settings, "nl", 5.0, 51.0, 5.9, 51.4)
    with serve(search([item(at(4, 5))])) as server:
        sync(
            settings, SyncRequest(server.url, "be", date(2023, 4, 1), date(2023, 4, 10), "s2", source="cdse")
        )
        for other in (
            SyncRequest(server.url, "nl", card="s2", source="cdse"),
            SyncRequest(server.url, "be", source="cdse"),
            SyncRequest(server.url + "/v2", "be", card="s2", source="cdse"),
        ):
            with pytest.raises(InputError, match="no run"):
                update(settings, other)


def test_a_provider_that_tells_no_dates_of_publication_is_asked_for_some_weeks(settings):
    with serve(search([item(at(4, 5))])) as server:
        first = SyncRequest(server.url, "be", date(2023, 4, 1), date(2023, 4, 10), source="stac-api")
        sync(settings, first)
        report, asked = update(settings, SyncRequest(server.url, "be", source="stac-api"))
    assert (asked.since, asked.start) == (None, date(2023, 3, 12))
    assert len(report.known) + len(report.refused) == 1


def test_a_season_is_read_month_by_month_and_twice_is_once(settings):
    items = [item(at(month, day)) for month in (3, 4, 5) for day in (5, 25)]
    seen = []
    with serve(search(items)) as server:
        request = SyncRequest(server.url, "be", date(2023, 3, 10), date(2023, 5, 31), source="cdse")
        first = burst(settings, request, lambda begin, end, report: seen.append((begin, len(report.new))))
        before = rows(settings, "select * from dias_catalogue order by id")
        again = burst(settings, request)
    assert seen == [(date(2023, 3, 10), 1), (date(2023, 4, 1), 2), (date(2023, 5, 1), 2)]
    assert (len(first.new), len(again.new), len(again.known)) == (5, 0, 5)
    assert rows(settings, "select * from dias_catalogue order by id") == before
    assert rows(settings, "select max(seen_until) from cbm_catalogue_run") == [
        (datetime(2023, 6, 1, tzinfo=UTC),)
    ]


def test_a_season_that_breaks_off_keeps_its_months_and_says_where_to_go_on(settings):
    items = [item(at(month, 5)) for month in (3, 4, 5)]

    def answer(asked, server):
        if asked.body["datetime"].startswith("2023-05"):
            return Answer("", 503, {"Retry-After": "3000"})
        return search(items)(asked, server)

    with serve(answer) as server:
        request = SyncRequest(server.url, "be", date(2023, 3, 1), date(2023, 5, 31), source="cdse")
        with pytest.raises(Unavailable) as raised:
            burst(settings, request)
    assert "go on with --start 2023-05-01" in raised.value.message
    assert rows(settings, "select count(*) from dias_catalogue") == [(2,)]


@pytest.fixture
def run(settings, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("CBM_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("CBM_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("CBM_DATABASE_URL", settings.require_database_url())
    config.load.cache_clear()

    def call(*args):
        code = cli.main(["catalogue", *args])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    yield call
    config.load.cache_clear()


def test_the_commands(run):
    code, out, _ = run("profiles")
    assert code == 0
    assert {line.split("\t")[0] for line in out.splitlines()} >= {"cdse", "earth-search", "folder", "resto"}
    items = [item(at(4, 5)), item(at(4, 8)), item(at(5, 3))]
    items.append(item(at(4, 20)) | {"id": "S2A_MSIL1C_20230420T105031_N0509_R051_T31UFS_20230420T162253"})
    with serve(search(items)) as server:
        source = ["--source", "cdse", "--url", server.url, "--aoi", "be"]
        code, out, err = run("burst", *source, "--season", "2023-04:2023-05")
        assert (code, err) == (0, "")
        lines = out.splitlines()
        assert lines[0].startswith("2023-04-01 .. 2023-04-30: 2 new, ")
        assert lines[1].startswith("2023-05-01 .. 2023-05-31: 1 new, ")
        assert lines[2] == "note        s3://eodata: No store holds it yet: `cbm-backend stores add`."
        assert lines[3].startswith("refused     S2A_MSIL1C_20230420T105031")
        assert lines[4].startswith("3 new, 0 updated, 0 known, 0 superseded, 0 ambiguous, 1 refused;")
        code, out, _ = run("update", *source)
        assert (code, out.splitlines()[0]) == (0, "published since 2023-05-31 00:00 UTC:")
        code, out, _ = run("sync", *source, "--json")
        assert json.loads(out)["counts"]["known"] == 3
    assert run("sync", "--aoi", "be")[0] == 2
    assert run("sync", "--aoi", "be", "--stac", "a.json", "--url", "b")[0] == 2
    assert run("sync", "--aoi", "be", "--source", "stac-api")[0] == 2
    assert run("burst", *source)[0] == 2
