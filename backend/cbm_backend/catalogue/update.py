"""Two ways to run a source again and again: what is new since the last run, and a season month by month."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from cbm_backend.catalogue import runs
from cbm_backend.catalogue.open_source import place
from cbm_backend.catalogue.sync import SyncReport, SyncRequest, check, sync
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.errors import CbmError, InputError

# A provider's clock and its index lag behind; what comes twice is known and changes nothing.
OVERLAP = timedelta(days=1)
LONGEST_SEASON = 60


def update(settings: Settings, request: SyncRequest) -> tuple[SyncReport, SyncRequest]:
    """Ask the source for what has appeared since the last run for this area; (report, what was asked).

    Providers that tell when a scene was published are asked for that, so late and reprocessed scenes come,
    too; the others for the acquisitions of some weeks (`lookback_days`). `request.start` bounds the
    acquisitions and is needed for the first run. Raises `InputError` without it, and like `sync`.
    """
    where = place(request.source, request.url, request.hosts, request.store, level_1c=request.level_1c)
    connection = connect(settings, role="cbm_worker", application="cbm catalogue update")
    try:
        with transaction(connection) as cursor:
            until = runs.covered_until(
                cursor, runs.scope(where, request.collections), request.aoi, request.card
            )
    finally:
        connection.close()
    if until is None:
        if request.start is None:
            raise InputError(
                f"start: there was no run of '{request.source}' for the area '{request.aoi}' yet; "
                "say from which day on."
            )
        asked = request
    else:
        profile = where.profile
        told = (
            profile.published_by if profile.kind != "database" else profile.table and profile.table.published
        )
        if told or profile.kind == "opensearch":
            asked = replace(request, since=until - OVERLAP)
        elif profile.kind in ("static-stac", "folder"):
            # Nothing tells what is new in there; reading it all again is what finds it.
            asked = request
        else:
            first = (until - timedelta(days=profile.lookback_days)).date()
            asked = replace(request, start=max(first, request.start or first))
    return sync(settings, asked), asked


def burst(
    settings: Settings,
    request: SyncRequest,
    done: Callable[[date, date, SyncReport], None] = lambda first, last, report: None,
) -> SyncReport:
    """Read a season from `request.start` to `request.end` month by month, each stored on its own.

    An interruption keeps the months before it, and a repetition changes nothing. Raises like `sync`; the
    sentence then says from which day to go on.
    """
    check(request)
    if request.start is None or request.end is None:
        raise InputError("start, end: a season needs both days.")
    whole = SyncReport()
    for first, last in months(request.start, request.end):
        try:
            report = sync(settings, replace(request, start=first, end=last))
        except CbmError as error:
            if first > request.start:
                error.message += f" Everything before {first} is stored: go on with --start {first}."
            raise
        whole.add(report)
        done(first, last, report)
    return whole


def months(start: date, end: date) -> Iterator[tuple[date, date]]:
    """The months from `start` to `end` (inclusive), the first and last cut to fit. Raises `InputError`."""
    if (end.year - start.year) * 12 + end.month - start.month >= LONGEST_SEASON:
        raise InputError(f"end: a season has at most {LONGEST_SEASON} months.")
    first = start
    while first <= end:
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        yield first, min(end, following - timedelta(days=1))
        first = following


def season(text: str, today: date | None = None) -> tuple[date, date]:
    """The days of `2023`, `2023-03` or `2023-03:2023-10`, not beyond today. Raises `InputError`."""
    today = today or datetime.now(UTC).date()
    first_text, _, last_text = text.partition(":")
    first, last = _month(first_text, 1), _month(last_text or first_text, 12)
    following = date(last.year + last.month // 12, last.month % 12 + 1, 1)
    end = min(following - timedelta(days=1), today)
    if first > end:
        raise InputError(f"season '{text}': it ends before it begins, or has not begun.")
    return first, end


def _month(text: str, default: int) -> date:
    year, _, month = text.partition("-")
    try:
        if len(year) != 4:
            raise ValueError(year)
        return date(int(year), int(month) if month else default, 1)
    except ValueError as error:
        raise InputError(f"season '{text}': write 2023, 2023-03 or 2023-03:2023-10.") from error
