"""The object cache: one download for all processes, the oldest out first, nothing torn by a kill -9."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest
from fault_proxy import running_proxy

from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.download import Expected
from cbm_backend.storage.failures import ObjectDamaged, ObjectMissing
from cbm_backend.storage.filesystem import FileStore
from cbm_backend.storage.s3 import S3Store
from cbm_backend.storage.store import Body, StoreRow

SIZE = 400_000
NAMES = ("a.tif", "b.tif", "c.tif", "d.tif")


@pytest.fixture(scope="module")
def running(s3_server):
    for number, name in enumerate(NAMES):
        s3_server.put(f"cache/{name}", bytes([number]) * SIZE)
    with running_proxy(s3_server.endpoint) as proxy:
        yield proxy


@pytest.fixture
def proxy(running, s3_server, monkeypatch):
    monkeypatch.setenv("CBM_STORE_TEST_ACCESS_KEY", s3_server.access_key)
    monkeypatch.setenv("CBM_STORE_TEST_SECRET_KEY", s3_server.secret_key)
    running.clear()
    yield running
    running.clear()


def s3(endpoint: str, folder: Path) -> S3Store:
    return S3Store(StoreRow("test", "s3", endpoint, "eodata", "default"), Connections(folder / "slots", 4))


def hold_once(endpoint: str, folder: Path, name: str) -> None:
    """What a worker does with an object; runs in processes of its own."""
    with ObjectCache(folder / "objects", 10**9).hold(
        s3(endpoint, folder), f"s3://eodata/cache/{name}"
    ) as path:
        assert path.stat().st_size == SIZE


def started(*args) -> multiprocessing.process.BaseProcess:
    process = multiprocessing.get_context("spawn").Process(target=hold_once, args=args)
    process.start()
    return process


class Memory:
    """A store without a network: what is at stake is the cache alone."""

    name = identity = "memory"

    def __init__(self, folder: Path):
        self.connections = Connections(folder / "slots", 4)

    def locate(self, href: str) -> str:
        return href

    def address(self, key: str) -> str:
        return key

    def local_path(self, key: str) -> None:
        return None

    @contextlib.contextmanager
    def open(self, key: str):
        yield Body(iter([key[:1].encode() * 5000] * 4), 20_000)


def hold_many(folder: Path, seed: int) -> None:
    """Hold objects at random from a cache that has room for three of eight."""
    os.fsync = lambda _: None
    choice, cache, store = random.Random(seed), ObjectCache(folder / "objects", 60_000), Memory(folder)
    for _ in range(400):
        key = choice.choice("abcdefgh")
        with cache.hold(store, f"{key}/x.tif") as path:
            assert path.read_bytes() == key.encode() * 20_000


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("??/*/*") if not path.name.startswith("."))


def test_processes_share_one_download(proxy, tmp_path):
    proxy.add("slow", seconds=1.0)
    processes = [started(proxy.endpoint, tmp_path, "a.tif") for _ in range(3)]
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert proxy.count("a.tif") == 1
    assert names_in(tmp_path / "objects") == ["a.tif"]


def test_a_killed_download_leaves_no_lock_and_its_part_is_cleaned_by_the_next(proxy, tmp_path):
    proxy.add("stall", keep=SIZE // 2, seconds=30)
    process = started(proxy.endpoint, tmp_path, "a.tif")
    deadline = time.monotonic() + 30
    while not list((tmp_path / "objects").glob("??/*/*.part")):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    os.kill(process.pid, signal.SIGKILL)
    process.join(10)
    assert [name.endswith(".part") for name in names_in(tmp_path / "objects")] == [True]
    hold_once(proxy.endpoint, tmp_path, "a.tif")
    assert names_in(tmp_path / "objects") == ["a.tif"]


def test_processes_that_evict_under_each_other_always_hold_whole_objects(tmp_path):
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=hold_many, args=(tmp_path, seed)) for seed in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 4
    assert ObjectCache(tmp_path / "objects", 0).size() <= 60_000


def test_what_was_not_used_for_longest_goes_first(proxy, tmp_path):
    store, cache = s3(proxy.endpoint, tmp_path), ObjectCache(tmp_path / "objects", 2 * SIZE)
    for name in ("a.tif", "b.tif", "a.tif", "c.tif"):
        with cache.hold(store, f"s3://eodata/cache/{name}"):
            time.sleep(0.01)
    assert names_in(cache.folder) == ["a.tif", "c.tif"]
    assert cache.size() == 2 * SIZE
    assert proxy.count("cache/") == 3


def test_what_is_held_stays_and_may_exceed_the_cap(proxy, tmp_path):
    store, cache = s3(proxy.endpoint, tmp_path), ObjectCache(tmp_path / "objects", SIZE)
    with cache.hold(store, "s3://eodata/cache/a.tif") as a, cache.hold(store, "s3://eodata/cache/b.tif") as b:
        assert (a.stat().st_size, b.stat().st_size) == (SIZE, SIZE)
        assert cache.evict() == 0
    assert cache.evict() == SIZE
    assert cache.size() == SIZE


def test_files_that_belong_together_lie_beside_each_other(proxy, tmp_path):
    store, cache = s3(proxy.endpoint, tmp_path), ObjectCache(tmp_path / "objects", 10**9)
    with cache.hold(store, "s3://eodata/cache/a.tif") as a, cache.hold(store, "s3://eodata/cache/b.tif") as b:
        assert a.parent == b.parent


def test_another_size_in_the_catalogue_loads_the_object_again(proxy, s3_server, tmp_path):
    s3_server.put("cache/changing.tif", b"old")
    store, cache = s3(proxy.endpoint, tmp_path), ObjectCache(tmp_path / "objects", 10**9)
    with cache.hold(store, "s3://eodata/cache/changing.tif"):
        s3_server.put("cache/changing.tif", b"newer")
    with cache.hold(store, "s3://eodata/cache/changing.tif", Expected(size=5)) as path:
        assert path.read_bytes() == b"newer"
    with pytest.raises(ObjectDamaged), cache.hold(store, "s3://eodata/cache/changing.tif", Expected(size=6)):
        pass
    assert names_in(cache.folder) == ["changing.tif"]


def test_a_missing_object_leaves_nothing_that_counts(proxy, tmp_path):
    cache = ObjectCache(tmp_path / "objects", 10**9)
    with pytest.raises(ObjectMissing), cache.hold(s3(proxy.endpoint, tmp_path), "s3://eodata/cache/gone.tif"):
        pass
    assert names_in(cache.folder) == []


def test_a_file_of_this_machine_is_used_where_it_lies(tmp_path):
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "x.tif").write_bytes(b"12345")
    store = FileStore(StoreRow("a", "file", root=str(tmp_path / "archive")), Connections(tmp_path / "s", 1))
    cache = ObjectCache(tmp_path / "objects", 0)
    with cache.hold(store, "x.tif", Expected(size=5)) as path:
        assert path == tmp_path / "archive" / "x.tif"
    with (
        pytest.raises(ObjectDamaged, match="5 bytes instead of 6"),
        cache.hold(store, "x.tif", Expected(size=6)),
    ):
        pass
    assert not cache.folder.exists()
