"""What is asked: addresses of a CbM server, their parameters, and polygons. Pure; raises `ClientError`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import BadPolygon, ClientError
from qgis_cbm.client.protocol import DatasetKey

_MOST_CORNERS = 1000
BAD_POLYGON = Sentence(
    "The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew."
)


def base_url(text: str) -> str:
    """Return a server address without trailing slash or `/query`.

    Raises `ClientError` when it is not http(s), has no host, or holds a password (QGIS' store is for that).
    """
    url = text.strip()
    try:
        parts = urlsplit(url)
        # Reading the port checks it; port 0 is none.
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        raise ClientError(
            Sentence("'{url}' is not a server address; it should look like https://host/path.", url=url)
        ) from None
    if parts.scheme not in ("http", "https") or not host:
        raise ClientError(
            Sentence(
                "Server address '{url}': it should start with http:// or https:// and name a host.", url=url
            )
        )
    if "@" in parts.netloc:
        raise ClientError(
            Sentence("The server address must not hold a user name or password; choose an authentication.")
        )
    path = parts.path.rstrip("/")
    if path.endswith("/query"):
        path = path[: -len("/query")].rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}"


def query_url(base: str, route: str, parameters: Mapping[str, object] | None = None) -> str:
    """Return `<base>/query/<route>?...`; empty values are left out, nothing secret ever stands in it."""
    return f"{base}/query/{route}{_query(parameters)}"


def v1_url(base: str, route: str, parameters: Mapping[str, object] | None = None) -> str:
    """Return `<base>/v1/<route>?...`; empty values are left out."""
    return f"{base}/v1/{route}{_query(parameters)}"


def items_url(base: str, key: DatasetKey, parameters: Mapping[str, object]) -> str:
    """Return the address of a page of the dataset's OGC API collection."""
    return f"{base}/collections/{key.name}/items{_query(parameters)}"


def _query(parameters: Mapping[str, object] | None) -> str:
    kept = {name: str(value) for name, value in (parameters or {}).items() if value not in ("", None)}
    return f"?{urlencode(kept, quote_via=quote)}" if kept else ""


def parameter(address: str, name: str) -> str:
    """Return the value of a parameter of an address, empty for none."""
    return (parse_qs(urlsplit(address).query).get(name) or [""])[0]


def without_secrets(url: str) -> str:
    """Return an address that came from elsewhere without user, password, query and fragment."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def dataset_parameters(key: DatasetKey) -> dict[str, object]:
    """Return the parameters that name a dataset."""
    return {"aoi": key.aoi, "year": key.year, "ptype": key.ptype}


def season(key: DatasetKey) -> tuple[str, str]:
    """Return the first day of a dataset's season and the day after its last one, as ISO days."""
    return f"{key.year - 1}-10-01", f"{key.year + 1}-01-01"


def closed_ring(ring: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the corners of a polygon, the first one again at the end. Raises `BadPolygon`."""
    corners = [(float(lon), float(lat)) for lon, lat in ring]
    if len(set(corners)) < 3:
        raise BadPolygon(Sentence("A polygon has at least three corners."))
    if len(corners) > _MOST_CORNERS:
        raise BadPolygon(
            Sentence(
                "The polygon has {corners} corners; draw it with at most {most}.",
                corners=len(corners),
                most=_MOST_CORNERS,
            )
        )
    if not all(-180 <= lon <= 180 and -90 <= lat <= 90 for lon, lat in corners):
        raise BadPolygon(Sentence("The polygon reaches beyond the globe."))
    return corners if corners[0] == corners[-1] else [*corners, corners[0]]
