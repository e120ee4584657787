"""Walk a static STAC catalogue down to its items, pruned by area and time before anything is read.

Malformed nodes are recorded and skipped; a visited set and limits keep a catalogue that points to itself
finite. A server that stops answering ends the walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from cbm_backend.catalogue.item import flat_bbox, parse_time
from cbm_backend.catalogue.paging import next_link
from cbm_backend.errors import InputError
from cbm_backend.log import redact
from cbm_backend.storage.address import resolve
from cbm_backend.storage.documents import Documents

MAX_DEPTH = 20
MAX_NODES = 1_000_000

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Filter:
    """What is wanted: a box (west, south, east, north; EPSG:4326) and whole days from `start` to `end`."""

    box: Box | None = None
    start: date | None = None
    end: date | None = None

    def covers_time(self, first: datetime | None, last: datetime | None) -> bool:
        """Whether the interval (naive UTC, None = open) touches the wanted days."""
        if self.start and last and last < datetime.combine(self.start, time.min):
            return False
        return not (self.end and first and first >= datetime.combine(self.end, time.min) + timedelta(days=1))

    def covers_box(self, box: Box | None) -> bool:
        """Whether the rectangle touches the wanted one; an unknown rectangle might."""
        return self.box is None or box is None or boxes_touch(self.box, box)


@dataclass
class Walk:
    """What a walk saw: documents read, nodes it did not have to read, and what it could not read and why."""

    documents: int = 0
    pruned: int = 0
    refused: list[tuple[str, str]] = field(default_factory=list)

    def cut_short(self, address: str, following: str) -> None:
        """A file holds one page of an answer; the link to the next one leads to where nobody has pointed."""
        self.refused.append(
            (address, f"It is one page of several, and the next one was not read: {redact(following)}.")
        )


def boxes_touch(one: Box, other: Box) -> bool:
    """Whether two rectangles touch; one with west > east crosses the antimeridian."""
    if one[1] > other[3] or other[1] > one[3]:
        return False
    return any(a[0] <= b[1] and b[0] <= a[1] for a in _spans(one) for b in _spans(other))


def walk(
    root: str, documents: Documents, wanted: Filter, seen: Walk | None = None
) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every item below `root` (absolute path or URL) that may be wanted, with its own address.

    `seen` is filled along the way. Raises `InputError` or `Unavailable` when the root itself cannot be read.
    """
    seen = seen if seen is not None else Walk()
    first = documents.read_object(root)
    if first.get("type") not in ("Catalog", "Collection", "Feature", "FeatureCollection"):
        raise InputError(f"{root} is not a STAC catalogue (its type is {first.get('type')!r}).")
    visited = {root}
    stack: list[tuple[str, int]] = [(root, 0)]
    while stack:
        address, depth = stack.pop()
        try:
            node = first if address == root else documents.read_object(address)
        except InputError as error:
            seen.refused.append((address, error.message))
            continue
        seen.documents += 1
        kind = node.get("type")
        if kind == "Feature":
            yield from _features(address, [node], wanted, seen)
        elif kind == "FeatureCollection":
            yield from _features(address, node.get("features"), wanted, seen)
            following = next_link(node.get("links"))
            if following:
                seen.cut_short(address, following["href"])
        elif kind not in ("Catalog", "Collection"):
            seen.refused.append((address, f"Its type {kind!r} is none of STAC's."))
        elif kind == "Collection" and not _extent_wanted(node, wanted):
            seen.pruned += 1
        elif depth >= MAX_DEPTH:
            seen.refused.append((address, f"It lies more than {MAX_DEPTH} levels below the root."))
        else:
            # The stack is last in, first out: reversed, so that items come in the order of the catalogue.
            linked = _linked(address, node, documents, visited, seen)
            stack += [(target, depth + 1) for target in reversed(linked)]


def _linked(
    address: str, node: dict[str, Any], documents: Documents, visited: set[str], seen: Walk
) -> list[str]:
    """The addresses a node links to, those not met before; `visited` learns them."""
    links = node.get("links")
    if not isinstance(links, list):
        seen.refused.append((address, "It has no list of links."))
        return []
    found = []
    for link in links:
        if not isinstance(link, dict) or link.get("rel") not in ("child", "item", "items"):
            continue
        try:
            target = resolve(str(link.get("href") or ""), address, documents.reach)
        except InputError as error:
            seen.refused.append((str(link.get("href") or address), error.message))
            continue
        if target not in visited and len(visited) < MAX_NODES:
            visited.add(target)
            found.append(target)
    return found


def _features(
    address: str, features: Any, wanted: Filter, seen: Walk
) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(features, list):
        seen.refused.append((address, "It has no list of features."))
        return
    for feature in features:
        if not isinstance(feature, dict):
            seen.refused.append((address, "One of its features is not an object."))
        elif _item_wanted(feature, wanted):
            yield address, feature
        else:
            seen.pruned += 1


def _item_wanted(item: dict[str, Any], wanted: Filter) -> bool:
    properties = item.get("properties")
    properties = properties if isinstance(properties, dict) else {}
    moment = parse_time(properties.get("datetime")) or parse_time(properties.get("start_datetime"))
    return wanted.covers_time(moment, moment) and wanted.covers_box(flat_bbox(item.get("bbox")))


def _extent_wanted(collection: dict[str, Any], wanted: Filter) -> bool:
    """Whether anything in the collection can be wanted; a missing or malformed extent never prunes."""
    extent = collection.get("extent")
    if not isinstance(extent, dict):
        return True
    boxes = _inner(extent.get("spatial"), "bbox")
    intervals = _inner(extent.get("temporal"), "interval")
    parsed = [flat_bbox(box) for box in boxes]
    if parsed and not any(wanted.covers_box(box) for box in parsed):
        return False
    times = [pair for pair in intervals if isinstance(pair, list) and len(pair) == 2]
    return not times or any(wanted.covers_time(parse_time(a), parse_time(b)) for a, b in times)


def _inner(value: Any, key: str) -> list[Any]:
    inner = value.get(key) if isinstance(value, dict) else None
    return inner if isinstance(inner, list) else []


def _spans(box: Box) -> list[tuple[float, float]]:
    west, east = box[0], box[2]
    return [(west, east)] if west <= east else [(west, 180.0), (-180.0, east)]
