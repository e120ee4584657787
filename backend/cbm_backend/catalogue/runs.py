"""The record of runs: what was asked of a source for an area, and until when nothing can have been missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend.catalogue.open_source import Place


@dataclass(frozen=True)
class Run:
    """One run: it asked for what appeared in the source from `seen_from` (None: ever) to `seen_until`.

    A scene appears after it was acquired, so a run over days ends at its last day: what was acquired later
    cannot have been seen.
    """

    source: str
    aoi: str
    card: str
    seen_from: datetime | None
    seen_until: datetime
    started_at: datetime

    @classmethod
    def of(
        cls, place: Place, aoi: str, card: str | None, collections: tuple[str, ...],
        since: datetime | None, start: date | None, end: date | None, now: datetime | None = None,
    ) -> Run:  # fmt: skip
        """The run that begins now. `since` is aware; days are those of UTC."""
        now = now or datetime.now(UTC)
        first = datetime.combine(start, time.min, UTC) if start else None
        after = datetime.combine(end, time.min, UTC) + timedelta(days=1) if end else now
        seen_from = max((moment for moment in (since, first) if moment), default=None)
        return cls(scope(place, collections), aoi, card or "", seen_from, min(after, now), now)


def scope(place: Place, collections: tuple[str, ...] = ()) -> str:
    """What tells runs of one source from those of another, and from runs that took other things of it."""
    table = place.profile.table
    address = place.address or (f"{table.db_schema}.{table.table}" if table else "")
    parts = [place.profile.name, address, *sorted(collections)]
    return " ".join([*parts, "with level 1C"] if place.level_1c else parts)


def record(cursor: Cursor, run: Run, counts: dict[str, int]) -> None:
    """Keep a finished run; in the transaction that stores its scenes."""
    cursor.execute(
        """insert into public.cbm_catalogue_run
               (source, aoi, card, seen_from, seen_until, started_at, finished_at, counts)
           values (%s, %s, %s, %s, %s, %s, clock_timestamp(), %s)""",
        (run.source, run.aoi, run.card, run.seen_from, run.seen_until, run.started_at, Json(counts)),
    )


def covered_until(cursor: Cursor, source: str, aoi: str, card: str | None) -> datetime | None:
    """Until when nothing of the source was left out, or None when there was no run yet.

    Runs over all cards count for each; a run over one card counts for that card only.
    """
    cursor.execute(
        """select seen_from, seen_until from public.cbm_catalogue_run
           where source = %s and aoi = %s and card = any(%s) order by id""",
        (source, aoi, ["", card] if card else [""]),
    )
    return joined(cursor.fetchall())


def joined(spans: Iterable[tuple[datetime | None, datetime]]) -> datetime | None:
    """The end of the spans that follow on one another without a gap, beginning with the first."""
    until: datetime | None = None
    for seen_from, seen_until in spans:
        if until is None or seen_from is None or seen_from <= until:
            until = seen_until if until is None else max(until, seen_until)
    return until
