"""Between the REST contract and the plugin's values: JSON in. Pure; raises `ClientError`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timezone

import numpy as np

from qgis_cbm.analysis.timeseries import STATISTICS, Observations, statistic_columns
from qgis_cbm.client.errors import BadReply, NotOurServer, UnknownDataset
from qgis_cbm.client.protocol import (
    NOT_CARDS,
    Chip,
    DatasetInfo,
    DatasetKey,
    Decision,
    ListedParcel,
    Parcel,
    Peer,
    Scene,
    ServerInfo,
    TileSource,
)

# What servers of the original kind do not have: they do not name their software.
_ONLY_OURS = ("chips", "decisions", "decide", "scenes", "parcel_layer", "attribute_layer")
_ORIGINAL = "This server is of the original kind: it has parcels, series and chips only."
_PARCEL_KEYS = ("pid", "cropname", "cropcode", "srid", "area", "clon", "clat")


def decode_object(body: bytes, where: str, content_type: str = "") -> dict:
    """Return the JSON object of a reply. Raises `BadReply`, naming the server and what came instead."""
    try:
        value = json.loads(body.decode("utf-8"))
    except ValueError:
        kind = content_type.split(";")[0].strip() or "something else"
        said = f"did not answer with JSON but with {kind}; is the address right?"
        if not body.strip():
            said = "gave an empty answer."
        elif "json" in kind:
            said = "gave an answer that is cut short or damaged."
        raise BadReply(
            f"The server at {where} {said}", detail=body[:500].decode("utf-8", "replace")
        ) from None
    if not isinstance(value, dict):
        raise BadReply(
            f"The server at {where} answered with JSON that is not an object.", detail=str(value)[:500]
        )
    return value


def decode_info(reply: Mapping[str, object], where: str) -> ServerInfo:
    """Return what `/query/info` tells. Raises `NotOurServer` when there is no list of areas."""
    aois = reply.get("aois")
    if not isinstance(aois, Mapping):
        raise NotOurServer(
            f"The server at {where} answers, but it is not a CbM server (no areas in its reply)."
        )
    server = reply.get("server")
    software = str(server.get("software") or "") if isinstance(server, Mapping) else ""
    lacking = {} if software else dict.fromkeys(_ONLY_OURS, _ORIGINAL)
    datasets = [
        replace(dataset, lacking=lacking)
        for aoi, entry in aois.items()
        if isinstance(entry, Mapping)
        for dataset in _datasets(str(aoi), entry)
    ]
    return ServerInfo(software, tuple(sorted(datasets, key=lambda dataset: dataset.key)))


def _datasets(aoi: str, entry: Mapping) -> Iterable[DatasetInfo]:
    cards = tuple(str(card) for card in entry.get("time_series") or () if str(card) not in NOT_CARDS)
    details = entry.get("details")
    if isinstance(details, Mapping):
        for name, detail in details.items():
            year, _, ptype = str(name).partition("_")
            if year.isdigit() and isinstance(detail, Mapping):
                yield _detailed(DatasetKey(aoi, int(year), ptype), detail, entry, cards)
        return
    # The original's server says less: every year may have every parcel type.
    for year in entry.get("years") or ():
        if str(year).isdigit():
            for ptype in ("", *(str(kind) for kind in entry.get("datasets") or () if kind)):
                key = DatasetKey(aoi, int(year), ptype)
                yield DatasetInfo(key, cards, id_examples=_examples(entry, key))


def _detailed(key: DatasetKey, detail: Mapping, entry: Mapping, cards: tuple[str, ...]) -> DatasetInfo:
    stored = detail.get("bands")
    bands = (
        {str(card): tuple(map(str, names or ())) for card, names in stored.items()}
        if isinstance(stored, Mapping)
        else {}
    )
    center = detail.get("center")
    scl = detail.get("scl")
    return DatasetInfo(
        key,
        # A year without scenes says so: the cards of the area belong to its other years.
        tuple(card for card in bands if card not in NOT_CARDS) if isinstance(stored, Mapping) else cards,
        bands,
        scl if isinstance(scl, bool) else None,
        (float(center[1]), float(center[0]))
        if isinstance(center, (list, tuple)) and len(center) == 2
        else None,
        _text(detail.get("start_date")) or None,
        _text(detail.get("end_date")) or None,
        _whole(detail.get("parcels")),
        _whole(detail.get("version")),
        _text(detail.get("id_column")),
        _examples(entry, key),
        tuple(map(str, detail.get("crops") or ())),
    )


def _examples(entry: Mapping, key: DatasetKey) -> tuple[str, ...]:
    suffix = "_".join(filter(None, (str(key.year), key.ptype)))
    found = entry.get(f"id_examples_{suffix}")
    return tuple(map(str, found)) if isinstance(found, list) else ()


def decode_parcels(reply: Mapping[str, object], key: DatasetKey, where: str) -> tuple[Parcel, ...]:
    """Return the parcels of a reply in its order; `{}` is the contract's sign for an unknown dataset."""
    if not reply:
        raise UnknownDataset(f"The server at {where} has no parcels of {key}.")
    rows = _rows(reply, _PARCEL_KEYS, where)
    geometries = reply.get("geom")
    geometries = geometries if isinstance(geometries, list) else [None] * len(rows)
    return tuple(
        Parcel(
            _text(pid), _text(name), _text(code), _whole(srid) or 4326, _geometry(geometry, where),
            _number(area), _number(lon), _number(lat),
        )
        for (pid, name, code, srid, area, lon, lat), geometry in zip(rows, geometries)
    )  # fmt: skip


def _geometry(value: object, where: str) -> dict | None:
    """The original sends GeoJSON as text inside the JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise BadReply(f"The server at {where} sent a parcel outline that is not GeoJSON.") from None
    return value if isinstance(value, dict) else None


def decode_peers(reply: Mapping[str, object], where: str) -> tuple[Peer, ...]:
    """Return the rows of `/query/parcelPeers`; an empty object has none."""
    if not reply:
        return ()
    rows = _rows(reply, ("pids", "distance"), where)
    return tuple(Peer(_text(pid), _number(distance)) for pid, distance in rows)


def decode_listed(reply: Mapping[str, object], where: str) -> list[ListedParcel]:
    """Return the parcels of a page of `/collections/<dataset>/items`."""
    features = reply.get("features")
    try:
        if not isinstance(features, list):
            raise TypeError("no features")
        return [
            ListedParcel(
                _text(feature["properties"]["pid"]), _text(feature["properties"]["crop"]),
                _number(feature["properties"]["area"]), _text(feature["properties"]["decision"]),
            )
            for feature in features
        ]  # fmt: skip
    except (KeyError, TypeError) as error:
        raise BadReply(
            f"The server at {where} sent a list of parcels that cannot be read.", detail=repr(error)
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
                str(value["reference"]), str(value["card"]), _utc(str(value["obstime"])),
                _text(value["tile"]), _whole(value["orbit"]), _text(value["direction"]),
                _share(value["cloud_cover"]), _share(value["cloud"]), _whole(value["valid"]),
                bool(value["observation"]),
            )
            for value in found
        ]  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            f"The server at {where} sent a list of scenes that cannot be read.", detail=repr(error)
        ) from None


def decode_chips(reply: Mapping[str, object], where: str) -> tuple[Chip, ...]:
    """Return what `/v1/chips` lists. Raises `BadReply`, also for images that lie elsewhere."""
    found, card = reply.get("chips"), str(reply.get("card"))
    try:
        if not isinstance(found, list):
            raise TypeError("no list")
        chips = tuple(
            Chip(
                str(value["reference"]), card, _utc(str(value["obstime"])), str(value["url"]),
                _text(value["direction"]), _share(value["cloud"]),
            )
            for value in found
        )  # fmt: skip
        if not all(chip.address.startswith("/v1/chips/") for chip in chips):
            raise ValueError("an image of another place")
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            f"The server at {where} sent a list of images that cannot be read.", detail=repr(error)
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
            _text(value["reason"]),
            _text(value["note"]),
            str(value["decided_by"]),
            _utc(str(value["decided_at"])),
            bool(value.get("earlier_geometry")),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadReply(
            f"The server at {where} sent a decision that cannot be read.", detail=f"{error!r} in {value!r}"
        ) from None


def decode_decisions(reply: Mapping[str, object], where: str) -> tuple[Decision, ...]:
    """Return the rows of `/v1/decisions`."""
    found = reply.get("decisions")
    if not isinstance(found, list):
        raise BadReply(f"The server at {where} sent no list of decisions.")
    return tuple(decode_decision(value, where) for value in found)


def _utc(text: str) -> float:
    """ISO time with a Z, seconds since 1970; Python reads the Z itself only since 3.11."""
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()


def decode_tiles(reply: Mapping[str, object], url: str, where: str) -> TileSource:
    """Return what a TileJSON says of zooms and extent; `url` is the address of the tiles."""
    least, most, bounds = _whole(reply.get("minzoom")), _whole(reply.get("maxzoom")), reply.get("bounds")
    if least is None or most is None or not 0 <= least <= most <= 30:
        raise BadReply(f"The server at {where} does not say at which zooms its tiles are.", detail=str(reply))
    if not isinstance(bounds, list) or len(bounds) != 4:
        return TileSource(url, least, most)
    west, south, east, north = map(_number, bounds)
    return TileSource(url, least, most, (west, south, east, north))


def decode_series(reply: Mapping[str, object], where: str) -> Observations:
    """Return the rows of `/query/parcelTimeSeries`; an empty object or empty lists give no rows."""
    if not reply.get("date_part"):
        return Observations.empty()
    rows = _rows(reply, ("date_part", "band"), where)
    n = len(rows)
    statistics = {
        name: _column(reply[name], where) for name in STATISTICS if isinstance(reply.get(name), list)
    }
    try:
        return Observations(
            np.array([_number(time) for time, _ in rows], dtype=np.float64),
            tuple(_text(band) for _, band in rows),
            statistic_columns(statistics, n),
            _histograms(reply.get("hist"), where),
            _references(reply.get("reference")),
        )
    except ValueError as error:
        raise BadReply(
            f"The server at {where} sent a time series with uneven columns.", detail=str(error)
        ) from None


def _column(values: object, where: str) -> list[float]:
    if not isinstance(values, list):
        raise BadReply(f"The server at {where} sent a time series without lists.")
    return [_number(value) for value in values]


def _references(values: object) -> tuple[str, ...] | None:
    return tuple(map(_text, values)) if isinstance(values, list) else None


def _histograms(values: object, where: str) -> tuple[dict[int, int] | None, ...] | None:
    if not isinstance(values, list):
        return None
    try:
        return tuple(
            {int(scl): int(count) for scl, count in value.items()} if isinstance(value, dict) else None
            for value in values
        )
    except (TypeError, ValueError):
        raise BadReply(f"The server at {where} sent a cloud histogram that cannot be read.") from None


def _rows(reply: Mapping[str, object], names: tuple[str, ...], where: str) -> list[tuple]:
    columns = [reply.get(name) for name in names]
    missing = [name for name, column in zip(names, columns) if not isinstance(column, list)]
    if missing:
        raise BadReply(f"The server at {where} left out {', '.join(missing)} in its reply.")
    lengths = {len(column) for column in columns if isinstance(column, list)}
    if len(lengths) > 1:
        raise BadReply(f"The server at {where} sent lists of different lengths.")
    return list(zip(*(column for column in columns if isinstance(column, list))))


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return math.nan


def _share(value: object) -> float | None:
    number = _number(value)
    return number if math.isfinite(number) else None


def _whole(value: object) -> int | None:
    number = _number(value)
    return int(number) if math.isfinite(number) else None


def server_sentence(body: bytes, content_type: str = "") -> str:
    """Return the sentence a server gives with an error, on one line; empty when it gives none for people."""
    text = body[:4000].decode("utf-8", "replace").strip()
    if "json" in content_type or text.startswith("{"):
        try:
            value = json.loads(text)
        except ValueError:
            return ""
        if not isinstance(value, dict):
            return ""
        text = next(
            (value[k] for k in ("detail", "message", "error", "title") if isinstance(value.get(k), str)), ""
        )
    if "<" in text:
        return ""
    sentence = " ".join(text.split())
    return sentence if len(sentence) <= 300 else f"{sentence[:297]}..."
