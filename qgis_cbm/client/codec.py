"""Between the REST contract and the plugin's values: addresses out, JSON in. Pure; raises `ClientError`."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote, urlencode, urlsplit

import numpy as np

from qgis_cbm.analysis.timeseries import STATISTICS, Observations, statistic_columns
from qgis_cbm.client.errors import BadPolygon, BadReply, ClientError, NotOurServer, UnknownDataset
from qgis_cbm.client.protocol import NOT_CARDS, DatasetInfo, DatasetKey, Parcel, Peer, ServerInfo

_MOST_CORNERS = 1000
BAD_POLYGON = "The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew."
_PARCEL_KEYS = ("pid", "cropname", "cropcode", "srid", "area", "clon", "clat")


def base_url(text: str) -> str:
    """Return a server address without trailing slash or `/query`.

    Raises `ClientError` when it is not http(s), has no host, or holds a password (QGIS' store is for that).
    """
    url = text.strip()
    try:
        parts = urlsplit(url)
        host, _port = parts.hostname, parts.port
    except ValueError:
        raise ClientError(
            f"'{url}' is not a server address; it should look like https://host/path."
        ) from None
    if parts.scheme not in ("http", "https") or not host:
        raise ClientError(
            f"Server address '{url}': it should start with http:// or https:// and name a host."
        )
    if "@" in parts.netloc:
        raise ClientError(
            "The server address must not hold a user name or password; choose an authentication."
        )
    path = parts.path.rstrip("/")
    if path.endswith("/query"):
        path = path[: -len("/query")].rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}"


def query_url(base: str, route: str, parameters: Mapping[str, object] | None = None) -> str:
    """Return `<base>/query/<route>?...`; empty values are left out, nothing secret ever stands in it."""
    kept = {name: str(value) for name, value in (parameters or {}).items() if value not in ("", None)}
    query = f"?{urlencode(kept, quote_via=quote)}" if kept else ""
    return f"{base}/query/{route}{query}"


def without_secrets(url: str) -> str:
    """Return an address that came from elsewhere without user, password, query and fragment."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def dataset_parameters(key: DatasetKey) -> dict[str, object]:
    """Return the parameters that name a dataset."""
    return {"aoi": key.aoi, "year": key.year, "ptype": key.ptype}


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
    datasets = [
        dataset
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


def closed_ring(ring: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the corners of a polygon, the first one again at the end. Raises `BadPolygon`."""
    corners = [(float(lon), float(lat)) for lon, lat in ring]
    if len(set(corners)) < 3:
        raise BadPolygon("A polygon has at least three corners.")
    if len(corners) > _MOST_CORNERS:
        raise BadPolygon(f"The polygon has {len(corners)} corners; draw it with at most {_MOST_CORNERS}.")
    if not all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in corners):
        raise BadPolygon("The polygon reaches beyond the globe.")
    return corners if corners[0] == corners[-1] else [*corners, corners[0]]


def decode_peers(reply: Mapping[str, object], where: str) -> tuple[Peer, ...]:
    """Return the rows of `/query/parcelPeers`; an empty object has none."""
    if not reply:
        return ()
    rows = _rows(reply, ("pids", "distance"), where)
    return tuple(Peer(_text(pid), _number(distance)) for pid, distance in rows)


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
