"""The cache: instant the second time, honest about age, useful offline, and never in the way."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from qgis_cbm.analysis.timeseries import Observations, statistic_columns
from qgis_cbm.client import cache_codec
from qgis_cbm.client.cache import CachedClient
from qgis_cbm.client.cache_codec import Stamp
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.errors import NotFound, ServerUnreachable, WrongCredentials
from qgis_cbm.client.protocol import DatasetInfo, DatasetKey, Parcel, Peer, Scene, ServerInfo

KEY = DatasetKey("nl", 2020)
SHAPE = {"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]}
PARCEL = Parcel("4711", "Maïs", "259", 28992, SHAPE, 12345.0, 5.1, 52.1)


def rows(level: float = 0.5) -> Observations:
    columns = {"mean": [level, np.nan], "count": [10.0, 12.0]}
    return Observations(
        np.array([1.5e9, 1.6e9]),
        ("B04", "B08"),
        statistic_columns(columns, 2),
        ({4: 10}, None),
        ("S2A_x", "S2B_y"),
    )


class Source:
    """A client whose answers, version and reach the test decides; it counts what it is asked."""

    def __init__(self):
        self.version = 1
        self.level = 0.5
        self.trouble = None
        self.asked = []

    def _answer(self, what, value):
        self.asked.append(what)
        if self.trouble is not None:
            raise self.trouble
        return value

    def info(self, feedback=None):
        dataset = DatasetInfo(
            KEY, ("s2",), {"s2": ("B04",)}, True, (5.0, 52.0), "2020-01-01", None, 12, self.version, "id",
            ("4711",), ("Maïs",), {"decide": "No."},
        )  # fmt: skip
        return self._answer("info", ServerInfo("cbm-backend", (dataset,)))

    def series(self, key, pid, card, feedback=None):
        return self._answer("series", rows(self.level))

    def parcels_by_id(self, key, pid, feedback=None):
        if pid != PARCEL.pid:
            raise NotFound("There is none.")
        return self._answer("parcel", (PARCEL,))

    def parcels_at(self, key, lon, lat, feedback=None):
        return self._answer("place", (PARCEL,))

    def peers(self, key, pid, within_m, most, feedback=None):
        return self._answer("peers", (Peer("1", 12.5),))

    def scenes(self, key, pid, card, feedback=None):
        return self._answer("scenes", (Scene("S2A_x", "s2", 1.5e9, "31UFU", 8, "D", 0.4, None, None, False),))


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def disk(tmp_path):
    return DiskCache(tmp_path / "cache", 10_000_000)


@pytest.fixture
def client(source, disk):
    made = CachedClient(source, disk, "here")
    made.info()
    source.asked.clear()
    return made


def same(one, other):
    assert (one.band, one.histogram, one.reference) == (other.band, other.histogram, other.reference)
    np.testing.assert_array_equal(one.time, other.time)
    assert set(one.statistics) == set(other.statistics)
    for name, column in one.statistics.items():
        np.testing.assert_array_equal(column, other.statistics[name])


def test_the_second_look_asks_nobody(client, source):
    first = client.series(KEY, "4711", "s2")
    same(client.series(KEY, "4711", "s2"), first)
    assert client.parcels_by_id(KEY, "4711") == client.parcels_by_id(KEY, "4711") == (PARCEL,)
    assert client.peers(KEY, "4711") == client.peers(KEY, "4711") == (Peer("1", 12.5),)
    assert client.scenes(KEY, "4711", "s2") == client.scenes(KEY, "4711", "s2")
    assert source.asked == ["series", "parcel", "peers", "scenes"]


def test_a_new_version_is_asked_for_and_the_older_series_is_there_meanwhile(client, source):
    client.series(KEY, "4711", "s2")
    assert client.older(KEY, "4711", "s2") is None, "current"
    source.version, source.level = 2, 0.7
    client.info()
    found, stored = client.older(KEY, "4711", "s2")
    same(found, rows(0.5))
    assert stored > 1.6e9
    same(client.series(KEY, "4711", "s2"), rows(0.7))
    assert client.older(KEY, "4711", "s2") is None


def test_offline_what_was_seen_is_shown_and_told_to_be_old(client, source, disk):
    client.series(KEY, "4711", "s2")
    client.parcels_at(KEY, 5.1, 52.1)
    source.trouble = ServerUnreachable("Down.")
    later = CachedClient(source, disk, "here")
    info = later.info()
    assert info.as_of is not None and dataclasses.replace(info, as_of=None) == Source().info()
    assert later.parcels_by_id(KEY, "4711") == (PARCEL,)
    same(later.series(KEY, "4711", "s2"), rows())
    assert later.older(KEY, "4711", "s2") is not None
    with pytest.raises(ServerUnreachable):
        later.series(KEY, "4711", "bs")
    source.trouble = None
    later.info()
    assert later.older(KEY, "4711", "s2") is None, "the source confirms that it is current"


def test_another_login_sees_nothing_of_it(client, source, disk):
    client.parcels_by_id(KEY, "4711")
    source.trouble = ServerUnreachable("Down.")
    with pytest.raises(ServerUnreachable):
        CachedClient(source, disk, "here, as somebody else").parcels_by_id(KEY, "4711")


@pytest.mark.parametrize("trouble", [WrongCredentials("No."), NotFound("None.")])
def test_a_refusal_is_not_answered_from_the_cache(client, source, trouble):
    client.series(KEY, "4711", "s2")
    source.version = 2
    client.info()
    source.trouble = trouble
    with pytest.raises(type(trouble)):
        client.series(KEY, "4711", "s2")


def test_an_answer_on_its_way_while_a_newer_version_is_heard_of_is_not_taken_for_that(client, source):
    client.info()
    answer = source.series

    def slow(*asked):
        found = answer(*asked)
        source.version = 2
        client.info()
        return found

    source.series = slow
    client.series(KEY, "4711", "s2")
    source.series, source.level = answer, 0.9
    assert client.series(KEY, "4711", "s2").statistics["mean"][0] == 0.9


def test_versions_are_asked_for_again_after_a_while(client, source, monkeypatch):
    client.series(KEY, "4711", "s2")
    source.version, source.level = 2, 0.7
    same(client.series(KEY, "4711", "s2"), rows(0.5))
    client._asked -= 301
    same(client.series(KEY, "4711", "s2"), rows(0.7))


@pytest.mark.parametrize("damage", [b"", b"{", b"PK\x03\x04 cut", b'{"format": 0}', b"\xff\xfe"])
def test_a_damaged_file_is_no_answer(client, source, disk, damage):
    client.series(KEY, "4711", "s2")
    client.parcels_by_id(KEY, "4711")
    for _, _, path in disk._files():
        path.write_bytes(damage)
    same(client.series(KEY, "4711", "s2"), rows())
    assert client.parcels_by_id(KEY, "4711") == (PARCEL,)


def test_pickles_are_refused():
    import io

    out = io.BytesIO()
    np.savez(out, stamp=np.array([{"evil": 1}], dtype=object))
    with pytest.raises(ValueError):
        cache_codec.unpack_series(out.getvalue())


def test_empty_series_survive(disk):
    stamp, found = cache_codec.unpack_series(cache_codec.pack_series(Stamp(3, 1.0), Observations.empty()))
    assert stamp == Stamp(3, 1.0) and len(found) == 0 and found.histogram is None


def test_the_cap_holds_and_what_was_looked_at_stays(tmp_path):
    import os

    disk = DiskCache(tmp_path, 1000)
    for number in range(8):
        disk.put(b"x" * 100, str(number))
        os.utime(disk._path((str(number),)), (number, number))
    assert disk.get("0") is not None, "looking at it makes it young"
    for number in range(8, 13):
        disk.put(b"x" * 100, str(number))
    assert disk.size() <= 1000
    assert disk.get("0") is not None and disk.get("12") is not None and disk.get("1") is None
    disk.put(b"x" * 2000, "huge")
    assert disk.get("huge") is None
    disk.clear()
    assert disk.size() == 0 and disk.get("12") is None


def test_a_folder_that_cannot_be_written_is_an_empty_cache(tmp_path):
    (tmp_path / "file").write_text("in the way")
    disk = DiskCache(tmp_path / "file" / "cache", 1000)
    disk.put(b"x", "a")
    assert disk.get("a") is None and disk.size() == 0
    disk.clear()


HOLED = [[[0, 0], [900, 0], [900, 900], [0, 900], [0, 0]], [[300, 300], [600, 300], [600, 600], [300, 300]]]


@pytest.fixture
def farmland(source):
    """Parcels of a projected system, and a way there: a degree is 100 km."""
    shapes = {
        "holed": {"type": "MultiPolygon", "coordinates": [HOLED]},
        "over it": {"type": "Polygon", "coordinates": [[[800, 0], [2600, 0], [2600, 400], [800, 0]]]},
    }
    parcels = {pid: Parcel(pid, "Maïs", "259", 28992, shape, 1.0, 0, 0) for pid, shape in shapes.items()}
    source.parcels_by_id = lambda key, pid, feedback=None: source._answer("parcel", (parcels[pid],))
    source.parcels_at = lambda key, lon, lat, feedback=None: source._answer("place", ())
    return parcels


def cached(source, disk, place="here"):
    return CachedClient(source, disk, place, lambda srid, lon, lat: (lon * 1e5, lat * 1e5))


def test_a_click_finds_a_parcel_seen_before_while_the_source_is_away(source, disk, farmland):
    client = cached(source, disk)
    client.info()
    for pid in farmland:
        client.parcels_by_id(KEY, pid)
    assert client.parcels_at(KEY, 0.001, 0.001) == (), "the source is asked while it is there"
    source.trouble = ServerUnreachable("Down.")
    later = cached(source, disk)
    later.info()

    def pids(x, y):
        return {parcel.pid for parcel in later.parcels_at(KEY, x / 1e5, y / 1e5)}

    assert pids(100, 100) == {"holed"}
    assert pids(880, 10) == {"holed", "over it"}, "two overlap here"
    assert pids(2500, 300) == {"over it"}, "in another square kilometre"
    for x, y in ((500, 400), (5000, 5000), (-10, 10)):
        with pytest.raises(ServerUnreachable):
            later.parcels_at(KEY, x / 1e5, y / 1e5)
    with pytest.raises(ServerUnreachable):
        cached(source, disk, "here, as somebody else").parcels_at(KEY, 0.001, 0.001)


def test_a_place_that_cannot_be_projected_finds_nothing(source, disk, farmland):
    def nowhere(srid, lon, lat):
        raise ValueError("no such system")

    client = CachedClient(source, disk, "here", nowhere)
    client.info()
    client.parcels_by_id(KEY, "holed")
    source.trouble = ServerUnreachable("Down.")
    with pytest.raises(ServerUnreachable):
        client.parcels_at(KEY, 0.001, 0.001)
