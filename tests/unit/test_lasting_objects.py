"""The garbage collector passes over what is there when the plugin is built."""

from __future__ import annotations

import gc
import weakref

import pytest

from qgis_cbm.core.lasting_objects import LastingObjects


class Thing:
    """Garbage that only the collector finds."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_set_apart():
    gc.unfreeze()
    yield
    gc.unfreeze()


def test_what_is_there_is_passed_over_until_the_end():
    thing = Thing()
    gone = weakref.ref(thing)
    lasting = LastingObjects()
    del thing
    gc.collect()
    assert gone() is not None and gc.get_freeze_count() > 1000
    lasting.end()
    gc.collect()
    assert gone() is None and gc.get_freeze_count() == 0


def test_what_comes_later_is_collected():
    lasting = LastingObjects()
    gone = weakref.ref(Thing())
    gc.collect()
    assert gone() is None
    lasting.end()


def test_garbage_at_hand_goes_before_even_where_it_is_old():
    thing = Thing()
    gone = weakref.ref(thing)
    gc.collect()
    del thing
    LastingObjects().end()
    assert gone() is None


def test_what_somebody_else_has_set_apart_stays_so():
    gc.freeze()
    before = gc.get_freeze_count()
    LastingObjects().end()
    assert gc.get_freeze_count() == before
