"""What our server answers beyond the original's contract, as the plugin's values. Pure; raises `BadReply`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import BadReply
from qgis_cbm.client.protocol import Chip, Decision, ListedParcel, Scene, Skip, TileSource
from qgis_cbm.client.reply_values import number, share, text, utc, whole


def decode_listed(reply: Mapping[str, object], where: str) -> list[ListedParcel]:
    """Return the parcels of a page of `/collections/<dataset>/items`."""
    return _listed(reply.get("features"), lambda feature: feature["properties"], where)


def decode_known(reply: Mapping[str, object], where: str) -> list[ListedParcel]:
    """Return the parcels of a reply of `/v1/parcels`."""
    return _listed(reply.get("parcels"), lambda parcel: parcel, where)


def _listed(rows: object, of_row: Callable[[Any], Any], where: str) -> list[ListedParcel]:
    try:
        if not isinstance(rows, list):
            raise TypeError("no parcels")
        return [
            ListedParcel(text(row["pid"]), text(row["crop"]), share(row["area"]), text(row["decision"]))
            for row in map(of_row, rows)
        ]
    except (KeyError, TypeError) as error:
        raise BadReply(
            Sentence("The server at {where} sent a list of parcels that cannot be read.", where=where),
            detail=repr(error),
        ) from None


def next_link(reply: Mapping[str, object]) -> str:
    """Return where the next page of a collection is, empty for the last one."""
    links = reply.get("links")
    for link in links if isinstance(links, list) else ():
        if isinstance(link, Mapping) and link.get("rel") == "next":
            return str(link.get("href") or "")
    return ""


def decode_scenes(reply: Mapping[str, object], where: str) -> list[Scene]:
    """Return the scenes of a page of `/v1/scenes`."""
    found = reply.get("scenes")
    try:
        if not isinstance(found, list):
            raise TypeError("no list")
        return [
            Scene(
                str(value["reference"]), str(value["card"]), utc(str(value["obstime"])),
                text(value["tile"]), whole(value["orbit"]), text(value["direction"]),
                share(value["cloud_cover"]), share(value["cloud"]), whole(value["valid"]),
                bool(value["observation"]),
            )
            for value in found
        ]  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            Sentence("The server at {where} sent a list of scenes that cannot be read.", where=where),
            detail=repr(error),
        ) from None


def decode_skips(reply: Mapping[str, object], where: str) -> tuple[Skip, ...]:
    """Return what `/v1/skips` lists. Raises `BadReply`."""
    found = reply.get("skips")
    try:
        if not isinstance(found, list):
            raise TypeError("no list")
        return tuple(Skip(str(row["card"]), str(row["reason"]), int(row["scenes"])) for row in found)
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            Sentence("The server at {where} sent reasons that cannot be read.", where=where),
            detail=repr(error),
        ) from None


def decode_chips(reply: Mapping[str, object], where: str) -> tuple[Chip, ...]:
    """Return what `/v1/chips` lists. Raises `BadReply`, also for images that lie elsewhere."""
    found, card = reply.get("chips"), str(reply.get("card"))
    try:
        if not isinstance(found, list):
            raise TypeError("no list")
        chips = tuple(
            Chip(
                str(value["reference"]), card, utc(str(value["obstime"])), str(value["url"]),
                text(value["direction"]), share(value["cloud"]), whole(value.get("orbit")),
            )
            for value in found
            # A scene that lacks one of the bands has no image.
            if value["url"] is not None
        )  # fmt: skip
        if not all(chip.address.startswith("/v1/chips/") for chip in chips):
            raise ValueError("an image of another place")
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            Sentence("The server at {where} sent a list of images that cannot be read.", where=where),
            detail=repr(error),
        ) from None
    return chips


def decode_decision(value: object, where: str) -> Decision:
    """Return a decision of `/v1/decisions`. Raises `BadReply`."""
    try:
        if not isinstance(value, Mapping):
            raise TypeError("not an object")
        return Decision(
            str(value["pid"]),
            str(value["outcome"]),
            text(value["reason"]),
            text(value["note"]),
            str(value["decided_by"]),
            utc(str(value["decided_at"])),
            bool(value.get("earlier_geometry")),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            Sentence("The server at {where} sent a decision that cannot be read.", where=where),
            detail=f"{error!r} in {value!r}",
        ) from None


def decode_decisions(reply: Mapping[str, object], where: str) -> tuple[Decision, ...]:
    """Return the rows of `/v1/decisions`."""
    found = reply.get("decisions")
    if not isinstance(found, list):
        raise BadReply(Sentence("The server at {where} sent no list of decisions.", where=where))
    return tuple(decode_decision(value, where) for value in found)


def decode_tiles(reply: Mapping[str, object], url: str, where: str) -> TileSource:
    """Return what a TileJSON says of zooms and extent; `url` is the address of the tiles."""
    least, most, bounds = whole(reply.get("minzoom")), whole(reply.get("maxzoom")), reply.get("bounds")
    if least is None or most is None or not 0 <= least <= most <= 30:
        raise BadReply(
            Sentence("The server at {where} does not say at which zooms its tiles are.", where=where),
            detail=str(reply),
        )
    if not isinstance(bounds, list) or len(bounds) != 4:
        return TileSource(url, least, most)
    west, south, east, north = map(number, bounds)
    return TileSource(url, least, most, (west, south, east, north))
