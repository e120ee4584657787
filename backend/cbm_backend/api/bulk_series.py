"""Series of many parcels: the query of `/query/parcelTimeSeries`, one after the other in one snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from cbm_backend.api.parameters import band_spellings
from cbm_backend.api.query import series
from cbm_backend.api.streams import Snapshot
from cbm_backend.db.registry import Dataset

STATISTICS = ("count", "mean", "std", "min", "p25", "p50", "p75", "max")


@dataclass(frozen=True)
class Request:
    """What is asked for: ids, cards and bands as the dataset has them (None: all), days (inclusive)."""

    pids: list[str]
    cards: list[str]
    bands: list[str] | None
    start: date | None
    end: date | None
    histogram: bool
    reference: bool

    @staticmethod
    def spellings(card: str, bands: list[str]) -> set[str]:
        """Every way these bands may be stored for a card."""
        return {name for band in bands for name in band_spellings(card, band)}


def columns(histogram: bool, reference: bool) -> tuple[str, ...]:
    """The columns of the reply, whatever cards are in it."""
    more = (*(("hist",) if histogram else ()), *(("reference",) if reference else ()))
    return ("pid", "card", "date_part", "band", *STATISTICS, *more)


def begin(snapshot: Snapshot, dataset: Dataset, wanted: Request) -> Iterator[list[tuple]]:
    """Read the first parcel at once, the others when the iterator gets there; a list of rows each.

    Memory holds one parcel at a time. Rows have the columns of `columns`. The last one closes the snapshot.
    """
    first = _parcel(snapshot, dataset, wanted, wanted.pids[0])

    def batches() -> Iterator[list[tuple]]:
        try:
            yield first
            for pid in wanted.pids[1:]:
                yield _parcel(snapshot, dataset, wanted, pid)
        finally:
            snapshot.close()

    return batches()


def _parcel(snapshot: Snapshot, dataset: Dataset, wanted: Request, pid: str) -> list[tuple]:
    found: list[tuple] = []
    low = _epoch(wanted.start) if wanted.start else float("-inf")
    high = _epoch(wanted.end + timedelta(days=1)) if wanted.end else float("inf")
    for card in wanted.cards:
        with_histogram = wanted.histogram and card in series.CARDS_WITH_HISTOGRAM
        asked = series.Wanted(card, ",".join(wanted.bands or ()), with_histogram, wanted.reference)
        values = {
            "pid": pid,
            "card": card,
            "bands": sorted(wanted.spellings(card, wanted.bands)) if wanted.bands else None,
        }
        rows = snapshot.fetch(series.query(dataset, asked), values).rows
        gap = (None,) if wanted.histogram and not with_histogram else ()
        cut = 2 + len(STATISTICS)
        found += [(pid, card, *row[:cut], *gap, *row[cut:]) for row in rows if low <= row[0] < high]
    return found


def _epoch(day: date) -> float:
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc).timestamp()
