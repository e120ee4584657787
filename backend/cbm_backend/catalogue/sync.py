"""Bring the scene catalogue up to date with a static STAC catalogue, for one area."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import shapely
from shapely.errors import ShapelyError

from cbm_backend.catalogue import radiometry, static_stac, store
from cbm_backend.catalogue.item import CARDS, read_item
from cbm_backend.catalogue.model import StacScene
from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage.address import Reach, resolve, start
from cbm_backend.storage.documents import Documents


@dataclass(frozen=True)
class SyncRequest:
    """Which catalogue (file or URL), for which area, and what of it: days (inclusive), card, more hosts."""

    stac: str
    aoi: str
    start: date | None = None
    end: date | None = None
    card: str | None = None
    hosts: tuple[str, ...] = ()


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

    def counts(self) -> dict[str, int]:
        """The numbers of the summary line."""
        names = ("new", "updated", "known", "superseded", "ambiguous", "refused")
        return {name: len(getattr(self, name)) for name in names} | {
            "outside": self.outside, "other_cards": self.other_cards,
        }  # fmt: skip


def sync(
    settings: Settings, request: SyncRequest, progress: Callable[[str], None] = lambda reference: None
) -> SyncReport:
    """Read the catalogue and store the scenes that touch the area, in one transaction.

    Raises `NotFound` for an unknown area, `InputError` for a catalogue or option that cannot be used and
    `Unavailable` when a server does not answer; then nothing is changed.
    """
    if request.card is not None and request.card not in CARDS:
        raise InputError(f"card '{request.card}': use one of {', '.join(CARDS)}.")
    if request.start and request.end and request.start > request.end:
        raise InputError(f"start {request.start} lies after end {request.end}.")
    root = start(request.stac)
    documents = Documents(Reach.of(root, request.hosts))
    report = SyncReport()
    connection = connect(settings, role="cbm_worker", application="cbm catalogue sync")
    try:
        area = _area(connection, request.aoi)
        rows = _read(root, documents, area, request, report, progress)
        with transaction(connection) as cursor:
            store.lock(cursor)
            for row in rows:
                _note(report, row, store.put(cursor, row))
            report.superseded = store.settle_duplicates(cursor, [row.scene for row in rows])
    finally:
        connection.close()
    return report


def _read(
    root: str,
    documents: Documents,
    area: shapely.Geometry,
    request: SyncRequest,
    report: SyncReport,
    progress: Callable[[str], None],
) -> list[store.Row]:
    """The scenes of the catalogue that touch the area, ready to be stored."""
    walked = static_stac.Walk()
    wanted = static_stac.Filter(tuple(shapely.bounds(area).tolist()), request.start, request.end)
    shapely.prepare(area)
    rows = []
    for address, item in static_stac.walk(root, documents, wanted, walked):
        name = str(item.get("id") or address)
        try:
            row = _row(item, address, documents)
        except InputError as error:
            report.refused.append((name, error.message))
            continue
        if request.card is not None and row.scene.card != request.card:
            report.other_cards += 1
        elif not area.intersects(shapely.from_wkb(row.footprint_wkb)):
            report.outside += 1
        else:
            rows.append(row)
            progress(row.scene.reference)
    report.outside += walked.pruned
    report.refused += walked.refused
    return rows


def _row(item: dict[str, Any], address: str, documents: Documents) -> store.Row:
    scene = read_item(item, lambda href: resolve(href, address, documents.reach))
    footprint = _footprint_wkb(scene)
    metadata, note = _metadata(scene, documents)
    if metadata is not None and scene.orbit_direction is None and metadata.orbit_direction is not None:
        scene = replace(scene, orbit_direction=metadata.orbit_direction)
    try:
        return store.Row(scene, radiometry.resolve(scene, metadata), footprint, note)
    except radiometry.RadiometryUnknown as error:
        return store.Row(scene, None, footprint, error.message)


def _metadata(
    scene: StacScene, documents: Documents
) -> tuple[radiometry.ProductRadiometry | None, str | None]:
    """What MTD_MSIL2A.xml says, or None and why it could not be read (the next source then decides)."""
    if scene.product_metadata is None or scene.card != "s2":
        return None, None
    try:
        return radiometry.read_product_metadata(documents.read(scene.product_metadata)), None
    except InputError as error:
        return None, f"MTD_MSIL2A.xml was not used: {error.message}"


def _footprint_wkb(scene: StacScene) -> bytes:
    try:
        shape = shapely.from_geojson(json.dumps(scene.footprint))
        shape = shape if shape.is_valid else shapely.make_valid(shape)
    except (ShapelyError, ValueError) as error:
        raise InputError(f"Its footprint is not a polygon: {error}.") from error
    if shape.is_empty or not shapely.area(shape) > 0:
        raise InputError("Its footprint has no area.")
    return shapely.to_wkb(shapely.force_2d(shape))


def _note(report: SyncReport, row: store.Row, outcome: store.Outcome) -> None:
    if outcome.kind == "refused":
        report.refused.append((outcome.reference, outcome.reason or ""))
        return
    getattr(report, outcome.kind).append(outcome.reference)
    if row.radiometry is None:
        report.ambiguous.append((outcome.reference, row.message or ""))
    elif row.message:
        report.notes.append((outcome.reference, row.message))


def _area(connection: Connection, aoi: str) -> shapely.Geometry:
    name = registry.check_aoi(aoi)
    with transaction(connection) as cursor:
        cursor.execute("select ST_AsBinary(wkb_geometry) from public.aois where name = %s", (name,))
        row = cursor.fetchone()
        if row is None:
            cursor.execute("select name from public.aois order by name")
            known = ", ".join(found[0] for found in cursor.fetchall()) or "none yet"
            raise NotFound(f"There is no area '{name}'; known: {known}.")
    return shapely.from_wkb(bytes(row[0]))
