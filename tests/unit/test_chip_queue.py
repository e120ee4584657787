"""Images are taken one by one, those on the screen first, each once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from qgis_cbm.services.chip_queue import ChipQueue


def test_numbers_come_in_order_and_wishes_first():
    queue = ChipQueue(5)
    queue.first([3, 9, 1])
    assert [queue.take() for _ in range(6)] == [3, 1, 0, 2, 4, None]


def test_what_was_taken_is_missing_until_it_comes():
    queue = ChipQueue(2)
    assert (queue.take(), queue.waiting, queue.missing) == (0, 1, 2)
    assert queue.came(0) and queue.missing == 1
    assert not queue.came(0), "once is enough"
    assert not queue.came(1), "nobody has taken it"


def test_a_cleared_queue_awaits_nothing():
    queue = ChipQueue(3)
    queue.take()
    queue.clear()
    assert queue.take() is None and queue.missing == 0 and not queue.came(0)


def test_many_threads_take_each_number_once():
    queue = ChipQueue(2000)

    def work(_: int) -> list[int]:
        found = []
        while (number := queue.take()) is not None:
            found.append(number)
        return found

    with ThreadPoolExecutor(8) as pool:
        taken = [number for part in pool.map(work, range(8)) for number in part]
    assert sorted(taken) == list(range(2000))
