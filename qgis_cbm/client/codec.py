"""Between the REST contract and the plugin's values: JSON in. Pure; raises `ClientError`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.timeseries import STATISTICS, Observations, statistic_columns
from qgis_cbm.client.errors import BadReply, NotOurServer, UnknownDataset
from qgis_cbm.client.protocol import (
    NO_WEATHER,
    NOT_CARDS,
    BaseMap,
    DatasetInfo,
    DatasetKey,
    Parcel,
    Peer,
    ServerInfo,
)
from qgis_cbm.client.reply_values import number, text, whole

# What servers of the original kind do not have: they do not name their software.
_ONLY_OURS = ("chips", "decisions", "decide", "scenes", "parcel_layer", "attribute_layer", "base_maps")
_ORIGINAL = Sentence("This server is of the original kind: it has parcels, series and chips only.")
_PARCEL_KEYS = ("pid", "cropname", "cropcode", "srid", "area", "clon", "clat")


def decode_object(body: bytes, where: str, content_type: str = "") -> dict:
    """Return the JSON object of a reply. Raises `BadReply`, naming the server and what came instead."""
    try:
        value = json.loads(body.decode("utf-8"))
    except ValueError:
        raise BadReply(
            _not_json(body, where, content_type), detail=body[:500].decode("utf-8", "replace")
        ) from None
    if not isinstance(value, dict):
        raise BadReply(
            Sentence("The server at {where} answered with JSON that is not an object.", where=where),
            detail=str(value)[:500],
        )
    return value


def _not_json(body: bytes, where: str, content_type: str) -> Sentence:
    kind = content_type.split(";")[0].strip()
    if not body.strip():
        return Sentence("The server at {where} gave an empty answer.", where=where)
    if "json" in kind:
        return Sentence("The server at {where} gave an answer that is cut short or damaged.", where=where)
    if not kind:
        return Sentence(
            "The server at {where} did not answer with JSON but with something else; is the address right?",
            where=where,
        )
    return Sentence(
        "The server at {where} did not answer with JSON but with {kind}; is the address right?",
        where=where,
        kind=kind,
    )


def decode_lines(body: bytes, where: str) -> list[dict]:
    """Return the JSON objects of a reply, one a line. Raises `BadReply`, also for one that is cut short."""
    try:
        found = [json.loads(line) for line in body.decode("utf-8").splitlines() if line]
        if (body and not body.endswith(b"\n")) or not all(isinstance(value, dict) for value in found):
            raise ValueError("no whole objects")
    except ValueError as error:
        raise BadReply(_not_json(body or b" ", where, "json"), detail=str(error)) from None
    return found


def decode_info(reply: Mapping[str, object], where: str) -> ServerInfo:
    """Return what `/query/info` tells. Raises `NotOurServer` when there is no list of areas."""
    aois = reply.get("aois")
    if not isinstance(aois, Mapping):
        raise NotOurServer(
            Sentence(
                "The server at {where} answers, but it is not a CbM server (no areas in its reply).",
                where=where,
            )
        )
    server = reply.get("server")
    software = str(server.get("software") or "") if isinstance(server, Mapping) else ""
    lacking = {} if software else dict.fromkeys(_ONLY_OURS, _ORIGINAL)
    datasets = [
        replace(
            dataset,
            lacking={**dataset.lacking, **lacking},
            base_maps=decode_base_maps(entry.get("backgrounds")),
        )
        for aoi, entry in aois.items()
        if isinstance(entry, Mapping)
        for dataset in _datasets(str(aoi), entry)
    ]
    return ServerInfo(software, tuple(sorted(datasets, key=lambda dataset: dataset.key)))


def decode_base_maps(value: object) -> tuple[BaseMap, ...]:
    """Return a list of base maps; entries that cannot be read are left out."""
    found = []
    for entry in value if isinstance(value, list) else ():
        if isinstance(entry, Mapping) and entry.get("name") and entry.get("kind"):
            texts = {
                name: text(entry.get(name))
                for name in ("url", "attribution", "layer", "style", "format", "version", "matrix_set")
            }
            found.append(
                BaseMap(
                    str(entry["name"]), str(entry["kind"]), max_zoom=whole(entry.get("max_zoom")), **texts
                )
            )
    return tuple(found)


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
        text(detail.get("start_date")) or None,
        text(detail.get("end_date")) or None,
        whole(detail.get("parcels")),
        whole(detail.get("version")),
        text(detail.get("id_column")),
        _examples(entry, key),
        tuple(map(str, detail.get("crops") or ())),
        {"weather": NO_WEATHER} if detail.get("weather") is False else {},
    )


def _examples(entry: Mapping, key: DatasetKey) -> tuple[str, ...]:
    suffix = "_".join(filter(None, (str(key.year), key.ptype)))
    found = entry.get(f"id_examples_{suffix}")
    return tuple(map(str, found)) if isinstance(found, list) else ()


def decode_parcels(reply: Mapping[str, object], key: DatasetKey, where: str) -> tuple[Parcel, ...]:
    """Return the parcels of a reply in its order; `{}` is the contract's sign for an unknown dataset."""
    if not reply:
        raise UnknownDataset(Sentence("The server at {where} has no parcels of {key}.", where=where, key=key))
    rows = _rows(reply, _PARCEL_KEYS, where)
    geometries = reply.get("geom")
    geometries = geometries if isinstance(geometries, list) else [None] * len(rows)
    return tuple(
        Parcel(
            text(pid), text(name), text(code), whole(srid) or 4326, _geometry(geometry, where),
            number(area), number(lon), number(lat),
        )
        for (pid, name, code, srid, area, lon, lat), geometry in zip(rows, geometries)
    )  # fmt: skip


def _geometry(value: object, where: str) -> dict | None:
    """The original sends GeoJSON as text inside the JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise BadReply(
                Sentence("The server at {where} sent a parcel outline that is not GeoJSON.", where=where)
            ) from None
    return value if isinstance(value, dict) else None


def decode_peers(reply: Mapping[str, object], where: str) -> tuple[Peer, ...]:
    """Return the rows of `/query/parcelPeers`; an empty object has none."""
    if not reply:
        return ()
    rows = _rows(reply, ("pids", "distance"), where)
    return tuple(Peer(text(pid), number(distance)) for pid, distance in rows)


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
            np.array([number(time) for time, _ in rows], dtype=np.float64),
            tuple(text(band) for _, band in rows),
            statistic_columns(statistics, n),
            _histograms(reply.get("hist"), where),
            _references(reply.get("reference")),
        )
    except ValueError as error:
        raise BadReply(
            Sentence("The server at {where} sent a time series with uneven columns.", where=where),
            detail=str(error),
        ) from None


def _column(values: object, where: str) -> list[float]:
    if not isinstance(values, list):
        raise BadReply(Sentence("The server at {where} sent a time series without lists.", where=where))
    return [number(value) for value in values]


def _references(values: object) -> tuple[str, ...] | None:
    return tuple(map(text, values)) if isinstance(values, list) else None


def _histograms(values: object, where: str) -> tuple[dict[int, int] | None, ...] | None:
    if not isinstance(values, list):
        return None
    try:
        return tuple(
            {int(scl): int(count) for scl, count in value.items()} if isinstance(value, dict) else None
            for value in values
        )
    except (TypeError, ValueError):
        raise BadReply(
            Sentence("The server at {where} sent a cloud histogram that cannot be read.", where=where)
        ) from None


def _rows(reply: Mapping[str, object], names: tuple[str, ...], where: str) -> list[tuple]:
    columns = [reply.get(name) for name in names]
    missing = [name for name, column in zip(names, columns) if not isinstance(column, list)]
    if missing:
        raise BadReply(
            Sentence(
                "The server at {where} left out {missing} in its reply.",
                where=where,
                missing=", ".join(missing),
            )
        )
    lengths = {len(column) for column in columns if isinstance(column, list)}
    if len(lengths) > 1:
        raise BadReply(Sentence("The server at {where} sent lists of different lengths.", where=where))
    return list(zip(*(column for column in columns if isinstance(column, list))))


def problem_code(body: bytes, content_type: str) -> str:
    """Return what our server calls an error in a word; empty where it gives none."""
    if "problem+json" not in content_type:
        return ""
    try:
        value = json.loads(body)
    except ValueError:
        return ""
    return str(value.get("code") or "") if isinstance(value, dict) else ""


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
