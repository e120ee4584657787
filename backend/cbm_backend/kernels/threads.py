"""Parcels shared out among threads: the compiled kernels let go of Python's lock while they run."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


def over(parcels: int, largest: int, threads: int, work: Callable[[int, int], T]) -> list[T]:
    """`work(first, last)` for consecutive groups that cover all parcels, in their order.

    largest: parcels in a group at most. There are several groups per thread, as parcels differ in size.
    """
    size = max(1, min(largest, -(-parcels // (4 * threads)) if threads > 1 else largest))
    firsts = range(0, parcels, size)

    def group(first: int) -> T:
        return work(first, min(first + size, parcels))

    if threads == 1 or len(firsts) < 2:
        return [group(first) for first in firsts]
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(group, firsts))
