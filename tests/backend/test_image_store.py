"""The image store by itself: age, size, locks across processes."""

from __future__ import annotations

import multiprocessing
import os
import time

import pytest

from cbm_backend.storage.image_store import ImageStore

DAY = 86400.0


@pytest.fixture
def store(tmp_path):
    return ImageStore(tmp_path / "images", 1_000_000, DAY)


def put(store, name, size=1000, age=0.0):
    folder = store.id_of(name)
    store.make(folder, f"{name}.png", lambda: b"x" * size)
    path = store.find(folder, f"{name}.png")
    os.utime(path, (time.time() - age,) * 2)
    return folder


def test_an_image_is_gone_after_its_age_whether_or_not_somebody_purges(store):
    old, new = put(store, "old", age=DAY + 1), put(store, "new", age=DAY - 60)
    assert store.find(old, "old.png") is None
    assert store.find(new, "new.png")
    assert store.purge() == 1000
    assert not list(store.folder.glob("*/*/*old*")), "its lock goes with it"


def test_asking_again_starts_the_age_anew(store):
    folder = put(store, "a", age=DAY - 60)
    assert store.holds(folder, "a.png")
    assert time.time() - store.find(folder, "a.png").stat().st_mtime < 60


def test_beyond_the_size_the_oldest_go_first(store):
    put(store, "first", size=600_000, age=100)
    put(store, "second", size=300_000, age=50)
    third = put(store, "third", size=300_000)
    store.purge()
    names = {path.name for path in store.folder.glob("*/*/*.png")}
    assert names == {"second.png", "third.png"}
    assert store.find(third, "third.png")


def test_a_failure_leaves_nothing_behind(store):
    folder = store.id_of("x")

    def fail():
        raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        store.make(folder, "x.png", fail)
    assert store.find(folder, "x.png") is None
    assert not list(store.folder.glob("*/*/*.part"))
    store.make(folder, "x.png", lambda: b"now")
    assert store.find(folder, "x.png").read_bytes() == b"now"


def test_a_part_left_by_the_dead_is_purged(store):
    folder = put(store, "a")
    part = store.find(folder, "a.png").with_name("a.png.xyz.part")
    part.write_bytes(b"half")
    os.utime(part, (0, 0))
    store.purge()
    assert not part.exists()
    assert store.find(folder, "a.png")


def _ask(folder, counter, barrier):
    store = ImageStore(folder, 1_000_000, DAY)

    def produce():
        with counter.get_lock():
            counter.value += 1
        time.sleep(0.2)
        return b"image"

    barrier.wait()
    store.make(store.id_of("same"), "same.png", produce)
    assert store.find(store.id_of("same"), "same.png").read_bytes() == b"image"


def test_of_several_processes_one_makes_the_image(store):
    context = multiprocessing.get_context("spawn")
    counter, barrier = context.Value("i", 0), context.Barrier(4)
    processes = [context.Process(target=_ask, args=(store.folder, counter, barrier)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0] * 4
    assert counter.value == 1


def test_purging_beside_makers_breaks_neither(store):
    small = ImageStore(store.folder, 1, DAY)
    for number in range(50):
        put(small, f"i{number}")
        small.purge()
    assert not list(store.folder.glob("*/*/*.png"))


@pytest.mark.parametrize(
    "name", ["../x.png", ".x.png", "x", "x.exe", "x.png.aux.xml", "a/b.png", "x.png\0", ""]
)
def test_names_that_are_no_images_are_neither_made_nor_found(store, name):
    folder = store.id_of("a")
    with pytest.raises(ValueError, match="address of an image"):
        store.make(folder, name, lambda: b"")
    assert store.find(folder, name) is None


def test_the_key_is_the_owners_alone(store):
    store.id_of("a")
    assert (store.folder / ".key").stat().st_mode & 0o077 == 0
