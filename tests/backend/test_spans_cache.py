"""Row spans on disk: made once, shared between processes, and never trusted when they are damaged."""

from __future__ import annotations

import hashlib
import logging
import multiprocessing
import os

import numpy as np
import pytest
import shapely

from cbm_backend.extraction.spans_cache import SpansCache
from cbm_backend.kernels import spans
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons

GRID = Grid("EPSG:32631", (10.0, 0.0, 0.0, 0.0, -10.0, 1000.0), 100, 100)
PLACES = [(10, 10), (300, 20), (500, 500), (20, 800), (40, 810)]


def fields(places):
    return [shapely.to_wkb(shapely.box(x, y, x + 95, y + 85)) for x, y in places]


def digests(geometries):
    found = b"".join(hashlib.sha256(wkb).digest()[:16] for wkb in geometries)
    return np.frombuffer(found, np.uint8).reshape(len(geometries), 16)


def get(cache, geometries, built, key="key"):
    def build(positions):
        built.append(len(positions))
        chosen = [geometries[position] for position in positions]
        return spans.build(Polygons.from_wkb(chosen), GRID), np.zeros(len(chosen), bool)

    return cache.get("zz_2020", key, digests(geometries), build)


def assert_right(found, geometries):
    expected = spans.build(Polygons.from_wkb(geometries), GRID)
    for name in ("offsets", "start", "length"):
        assert np.array_equal(getattr(found.spans, name), getattr(expected, name))
        assert getattr(found.spans, name).dtype == getattr(expected, name).dtype
        # Compiled code is made anew for arrays that cannot be written to.
        assert getattr(found.spans, name).flags.writeable
    assert (found.spans.width, found.spans.height) == (100, 100)
    assert found.outside.dtype == bool


@pytest.fixture
def cache(tmp_path):
    return SpansCache(tmp_path / "spans", 10**9)


def test_spans_are_built_once_and_then_mapped(cache):
    built = []
    for _ in range(3):
        assert_right(get(cache, fields(PLACES), built), fields(PLACES))
    assert built == [5]


def test_an_edited_parcel_is_converted_anew_alone(cache):
    built = []
    get(cache, fields(PLACES), built)
    edited = fields([(700, 700), *PLACES[3:], PLACES[1], PLACES[0], PLACES[0]])
    assert_right(get(cache, edited, built), edited)
    assert built == [5, 1], "also where parcels went and others changed places"
    assert_right(get(cache, edited, built), edited)
    assert_right(get(cache, [], built), [])
    assert built == [5, 1, 0]


def test_another_grid_or_rule_has_a_file_of_its_own(cache):
    built = []
    for key in ("one", "two", "one", "two"):
        get(cache, fields(PLACES), built, key)
    assert built == [5, 5]
    assert len(cache.files()) == 2


def flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def of_another_key(path):
    other = SpansCache(path.parent / "other", 10**9)
    get(other, fields(PLACES), [], "another key")
    path.write_bytes(other.files()[0].read_bytes())


@pytest.mark.parametrize(
    "damage",
    [flip, of_another_key, lambda path: path.write_bytes(path.read_bytes()[:-1]),
     lambda path: path.write_bytes(b""), lambda path: path.write_bytes(b"x" * 5000)],
)  # fmt: skip
def test_a_damaged_file_is_made_anew_and_it_is_said(cache, damage, caplog):
    built = []
    get(cache, fields(PLACES), built)
    damage(cache.files()[0])
    with caplog.at_level(logging.WARNING):
        assert_right(get(cache, fields(PLACES), built), fields(PLACES))
    assert "cannot be used" in caplog.text
    assert "made anew" in caplog.text
    assert_right(get(cache, fields(PLACES), built), fields(PLACES))
    assert built == [5, 5]


def test_a_cache_that_cannot_be_written_costs_time_only(tmp_path, caplog):
    (tmp_path / "spans").write_text("a file where the folder should be")
    built = []
    cache = SpansCache(tmp_path / "spans", 10**9)
    for _ in range(2):
        assert_right(get(cache, fields(PLACES), built), fields(PLACES))
    assert built == [5, 5]
    assert "not kept" in caplog.text


def test_the_oldest_files_go_when_it_is_full(cache):
    for number, key in enumerate(("a", "b", "c")):
        get(cache, fields(PLACES), [], key)
        os.utime(max(cache.files(), key=lambda path: path.stat().st_mtime), (number, number))
    size = cache.size() // 3
    built = []
    get(cache, fields(PLACES), built, "a")
    small = SpansCache(cache.folder, 2 * size)
    get(small, fields(PLACES), built, "d")
    assert len(cache.files()) == 2
    get(small, fields(PLACES), built, "a")
    assert built == [5], "a was used last, so b and c went"
    assert cache.purge() == 2 * size
    assert cache.files() == []


def race(folder, barrier, log):
    """What two workers that start together do; runs in processes of its own."""
    built = []
    barrier.wait(60)
    found = get(SpansCache(folder, 10**9), fields(PLACES) * 2000, built)
    assert_right(found, fields(PLACES) * 2000)
    log.put(built)


def test_two_processes_at_once_build_it_once(tmp_path):
    context = multiprocessing.get_context("spawn")
    barrier, log = context.Barrier(2), context.Queue()
    processes = [context.Process(target=race, args=(tmp_path / "spans", barrier, log)) for _ in range(2)]
    for process in processes:
        process.start()
    built = [log.get(timeout=60) for _ in processes]
    for process in processes:
        process.join(30)
    assert sorted(built) == [[], [10000]]
    assert [path.suffix for path in (tmp_path / "spans").iterdir() if path.suffix != ".lock"] == [".spans"]
