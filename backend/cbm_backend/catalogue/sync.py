"""Bring the scene catalogue up to date with a source, for one area and some days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import urlsplit

import shapely
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.catalogue import runs, static_stac, store
from cbm_backend.catalogue.item import CARDS
from cbm_backend.catalogue.open_source import open_source, place
from cbm_backend.catalogue.rows import Known
from cbm_backend.catalogue.source import Source, Unchanged, Wanted
from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage import registry as store_registry
from cbm_backend.storage.store import StoreRow


@dataclass(frozen=True)
class SyncRequest:
    """Where (`url`: a file, folder or address; None for that of the profile), for which area, and what of it.

    Days are inclusive. `hosts` are further web servers that assets may lie on, `store` the one that holds
    them, `since` (UTC) asks for what was published since then.
    """

    url: str | None
    aoi: str
    start: date | None = None
    end: date | None = None
    card: str | None = None
    hosts: tuple[str, ...] = ()
    source: str = "static-stac"
    collections: tuple[str, ...] = ()
    store: str | None = None
    level_1c: bool = False
    since: datetime | None = None


@dataclass
class SyncReport:
    """References by outcome; `refused` and `ambiguous` with the reason; counts of what was not wanted."""

    new: list[str] = field(default_factory=list)
    updated: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    superseded: list[str] = field(default_factory=list)
    ambiguous: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    outside: int = 0
    other_cards: int = 0

    def add(self, other: SyncReport) -> None:
        """Count in what another run brought."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)
        self.notes = list(dict.fromkeys(self.notes))

    def counts(self) -> dict[str, int]:
        """The numbers of the summary line."""
        names = ("new", "updated", "known", "superseded", "ambiguous", "refused")
        return {name: len(getattr(self, name)) for name in names} | {
            "outside": self.outside, "other_cards": self.other_cards,
        }  # fmt: skip


def sync(
    settings: Settings, request: SyncRequest, progress: Callable[[str], None] = lambda reference: None
) -> SyncReport:
    """Read the source and store the scenes that touch the area, in one transaction; the run is recorded.

    Raises `NotFound` for an unknown area or source, `InputError` for a catalogue or option that cannot be
    used and `Unavailable` when a server does not answer; then nothing is changed.
    """
    check(request)
    where = place(request.source, request.url, request.hosts, request.store, level_1c=request.level_1c)
    report = SyncReport()
    run = runs.Run.of(where, request.aoi, request.card, request.collections, request.since, request.start,
                      request.end)  # fmt: skip
    connection = connect(settings, role="cbm_worker", application="cbm catalogue sync")
    try:
        area = area_of(connection, request.aoi)
        with transaction(connection) as cursor:
            stores = store_registry.read(cursor)
            known = _known(cursor, area, request) if where.profile.kind != "static-stac" else {}
        source = open_source(settings, where, stores, known)
        rows = _read(source, area, request, report, progress)
        with transaction(connection) as cursor:
            store.lock(cursor)
            outcomes = [store.put(cursor, row) for row in rows]
            for row, outcome in zip(rows, outcomes, strict=True):
                _note(report, row, outcome)
            report.superseded = store.settle_duplicates(cursor, [row.scene for row in rows])
            runs.record(cursor, run, report.counts())
        report.notes += _unread(rows, stores) + _copies(outcomes)
    finally:
        connection.close()
    return report


def check(request: SyncRequest) -> None:
    """Raise `InputError` for a card or days that make no sense."""
    if request.card is not None and request.card not in CARDS:
        raise InputError(f"card '{request.card}': use one of {', '.join(CARDS)}.")
    if request.start and request.end and request.start > request.end:
        raise InputError(f"start {request.start} lies after end {request.end}.")


def _read(
    source: Source,
    area: shapely.Geometry,
    request: SyncRequest,
    report: SyncReport,
    progress: Callable[[str], None],
) -> list[store.Row]:
    """The scenes of the source that touch the area, ready to be stored."""
    seen = static_stac.Walk()
    wanted = Wanted(area, request.start, request.end, request.card, request.since, request.level_1c,
                    request.collections)  # fmt: skip
    shapely.prepare(area)
    rows: dict[tuple[str, str, datetime], store.Row] = {}
    for entry in source.entries(wanted, seen):
        try:
            row = entry.row()
        except Unchanged:
            report.known.append(entry.name)
            continue
        except InputError as error:
            report.refused.append((entry.name, error.message))
            continue
        if request.card is not None and row.scene.card != request.card:
            report.other_cards += 1
        elif not wanted.filter.covers_time(row.scene.obstime, row.scene.obstime) or not area.intersects(
            shapely.from_wkb(row.footprint_wkb)
        ):
            report.outside += 1
        else:
            # A server whose holdings change while it is read may send a scene on two pages.
            rows.setdefault((row.scene.reference, row.scene.collection, row.scene.obstime), row)
            progress(row.scene.reference)
    report.outside += seen.pruned
    report.refused += seen.refused
    return list(rows.values())


def _note(report: SyncReport, row: store.Row, outcome: store.Outcome) -> None:
    if outcome.kind == "refused":
        report.refused.append((outcome.reference, outcome.reason or ""))
        return
    getattr(report, outcome.kind).append(outcome.reference)
    if row.radiometry is None:
        report.ambiguous.append((outcome.reference, row.message or ""))
    elif row.message:
        report.notes.append((outcome.reference, row.message))


def _copies(outcomes: list[store.Outcome]) -> list[tuple[str, str]]:
    copies = [outcome.reference for outcome in outcomes if outcome.copy]
    if not copies:
        return []
    which = copies[0] if len(copies) == 1 else f"{copies[0]} and {len(copies) - 1} more"
    reason = (
        "The files are known at another place and stay there: all areas share a scene. Where those are gone, "
    )
    return [(which, reason + "run this again.")]


def _unread(rows: list[store.Row], stores: list[StoreRow]) -> list[tuple[str, str]]:
    """Buckets of the scenes that no store holds: nothing can be extracted from there yet."""
    found = {
        urlsplit(band.href).netloc
        for row in rows
        for band in row.scene.bands.values()
        if band.href.startswith("s3://")
    }
    missing = sorted(found - {row.bucket for row in stores})
    return [(f"s3://{bucket}", "No store holds it yet: `cbm-backend stores add`.") for bucket in missing]


def _known(cursor: Cursor, area: shapely.Geometry, request: SyncRequest) -> dict[str, Known]:
    """What is stored of this area and time: what does not change need not be read again."""
    cursor.execute(
        """select reference, assets, radiometry, orbit_direction from public.dias_catalogue
           where card = 's2' and status <> 'ambiguous' and footprint && ST_GeomFromWKB(%s, 4326)
             and (%s::date is null or obstime >= %s) and (%s::date is null or obstime < %s::date + 1)""",
        (shapely.to_wkb(area), request.start, request.start, request.end, request.end),
    )
    return {row[0]: Known(*row[1:]) for row in cursor.fetchall()}


def area_of(connection: Connection, aoi: str) -> shapely.Geometry:
    """The polygon of an area (EPSG:4326). Raises `NotFound` naming those there are."""
    name = registry.check_aoi(aoi)
    with transaction(connection) as cursor:
        cursor.execute("select ST_AsBinary(wkb_geometry) from public.aois where name = %s", (name,))
        row = cursor.fetchone()
        if row is None:
            cursor.execute("select name from public.aois order by name")
            known = ", ".join(found[0] for found in cursor.fetchall()) or "none yet"
            raise NotFound(f"There is no area '{name}'; known: {known}.")
    return shapely.from_wkb(bytes(row[0]))
