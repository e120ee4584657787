"""Counts of requests per window: right under many threads, gone when the window ends."""

from __future__ import annotations

import threading

from cbm_backend.api import counters
from cbm_backend.api.counters import Counters


def test_a_count_lasts_from_its_first_request_to_the_end_of_its_window(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(counters.time, "time", lambda: now[0])
    store = Counters()
    assert [store.incr("anna", 60), store.incr("anna", 60, 2), store.incr("bob", 60)] == [1, 3, 1]
    assert (store.get("anna"), store.get_expiry("anna")) == (3, 1060.0)
    now[0] = 1059.9
    assert store.incr("anna", 60) == 4
    now[0] = 1060.0
    assert store.get("anna") == 0
    assert store.incr("anna", 60) == 1
    assert store.get_expiry("anna") == 1120.0


def test_no_request_is_lost_among_threads():
    store = Counters()
    threads = [
        threading.Thread(target=lambda: [store.incr("all", 60) for _ in range(2000)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get("all") == 16_000


def test_keys_of_past_windows_make_room(monkeypatch):
    now = [1000.0]
    monkeypatch.setattr(counters.time, "time", lambda: now[0])
    monkeypatch.setattr(counters, "MAX_KEYS", 10)
    store = Counters()
    for number in range(10):
        store.incr(f"user {number}", 60 if number else 600)
    now[0] = 1100.0
    store.incr("user 10", 60)
    assert store.reset() == 2
    store.incr("x", 1)
    store.clear("x")
    assert store.get("x") == 0
