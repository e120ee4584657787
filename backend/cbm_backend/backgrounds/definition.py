"""What a base map is, read from the files administrators have: GDAL's WMS and WMTS descriptions, or our own.

They are read here, never by GDAL, and hold addresses that the administrator wrote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.backgrounds.pyramid import EDGE, Level
from cbm_backend.errors import InputError

NAME = re.compile(r"[a-z0-9]{1,32}")
KINDS = ("xyz", "tms", "wmts", "wms", "ags", "file")
_MERCATOR = {"3857", "900913", "102100", "102113", "3785"}
_LARGEST = 200_000


@dataclass(frozen=True)
class Definition:
    """A base map. `url` is a template with {x} {y} {z} {q} {s} (xyz, tms: rows counted from below), the
    address of a service (wms, ags) or of its capabilities (wmts), or a path (file).

    layer, style, image_format: for services. levels: of xyz and tms. matrix_set: the tile matrix set of a
    wmts, once its capabilities were read.
    """

    kind: str
    url: str
    attribution: str = ""
    levels: tuple[Level, ...] = ()
    layer: str = ""
    style: str = ""
    image_format: str = "image/jpeg"
    version: str = "1.1.1"
    user_agent: str = ""
    matrix_set: str = ""

    def options(self) -> dict[str, str | int]:
        """What a client needs to show it by itself, beside kind and address; nothing that is not stated."""
        stated: dict[str, str | int] = {}
        if self.kind in ("wms", "wmts"):
            stated |= {"layer": self.layer, "style": self.style, "format": self.image_format}
        if self.kind == "wms":
            stated["version"] = self.version
        if self.kind == "wmts":
            stated["matrix_set"] = self.matrix_set
        if self.kind in ("xyz", "tms") and self.levels:
            stated["max_zoom"] = int(self.levels[-1].name)
        return {name: value for name, value in stated.items() if value != ""}


def parse(text: bytes, folder: Path | None = None) -> Definition:
    """A definition from XML. Raises `InputError` naming what is missing.

    folder: what the path of a file is relative to.
    """
    if len(text) > _LARGEST:
        raise InputError("It is too long for the definition of a base map.")
    try:
        root = ElementTree.fromstring(text)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"It is not XML: {error}.") from error
    reader = {"GDAL_WMS": _gdal_wms, "GDAL_WMTS": _gdal_wmts}.get(root.tag)
    if reader is not None:
        return reader(root)
    if root.tag == "Background":
        return _own(root, folder or Path())
    raise InputError(f"<{root.tag}>: <GDAL_WMS>, <GDAL_WMTS> and <Background> describe base maps.")


def checked_url(url: str) -> str:
    """The address when it is http(s) without a password. Raises `InputError`."""
    parts = urlsplit(url)
    if parts.scheme.lower() not in ("http", "https") or not parts.netloc:
        raise InputError(f"{url[:200]!r} is not an http(s) address.")
    if "@" in parts.netloc:
        raise InputError("An address with a user name or password in it is not taken.")
    return url


def _gdal_wms(root: Element) -> Definition:
    service = root.find("Service")
    if service is None:
        raise InputError("<Service> is missing.")
    kind = (service.get("name") or "").lower()
    url = _text(service, "ServerUrl") or _text(service, "ServerURL")
    if not url:
        raise InputError("<ServerUrl> is missing.")
    attribution, agent = _text(root, "Attribution"), _text(root, "UserAgent")
    if kind in ("wms", "ags"):
        return Definition(
            kind,
            checked_url(url),
            attribution,
            layer=_text(service, "Layers"),
            style=_text(service, "Styles"),
            image_format=_text(service, "ImageFormat") or "image/jpeg",
            version=_text(service, "Version") or "1.1.1",
            user_agent=agent,
        )
    if kind not in ("tms", "virtualearth"):
        raise InputError(f"<Service name={kind!r}>: TMS, VirtualEarth, WMS and AGS are read.")
    _check_projection(root)
    if "${" not in url and "{" not in url:
        # The older form: the server's address and, apart from it, what stands behind it.
        version, layer, form = (_text(service, name) for name in ("Version", "Layer", "Format"))
        rest = f"{version or '1.0.0'}/{layer}/{{z}}/{{x}}/{{y}}.{form or 'png'}"
        url = f"{url.rstrip('/')}/{rest}"
    window = root.find("DataWindow")
    # A quadkey has a digit per level, so there is none for the whole world.
    levels = _levels(root, 1 if kind == "virtualearth" else 0)
    bottom = kind == "tms" and _text(window, "YOrigin").lower() != "top"
    kind = "tms" if bottom else "xyz"
    return Definition(kind, checked_url(template(url)), attribution, levels, user_agent=agent)


def template(url: str) -> str:
    """GDAL's and other spellings of placeholders as {x} {y} {z} {q} {s}."""
    for theirs, ours in (("quadkey", "q"), ("server_num", "s"), ("switch", "s")):
        url = url.replace(f"${{{theirs}}}", f"{{{ours}}}").replace(f"{{{theirs}}}", f"{{{ours}}}")
    return url.replace("${", "{")


def _levels(root: Element, first: int) -> tuple[Level, ...]:
    window = root.find("DataWindow")
    west, north = _number(window, "UpperLeftX", -EDGE), _number(window, "UpperLeftY", EDGE)
    east, south = _number(window, "LowerRightX", EDGE), _number(window, "LowerRightY", -EDGE)
    deepest = int(_number(window, "TileLevel", 19))
    across, down = int(_number(window, "TileCountX", 1)), int(_number(window, "TileCountY", 1))
    tile = int(_number(root, "BlockSizeX", 256))
    if not (0 <= deepest <= 30 and 1 <= across <= 64 and 1 <= down <= 64 and 16 <= tile <= 1024):
        raise InputError("<TileLevel>, <TileCountX>, <TileCountY> or <BlockSizeX> is out of bounds.")
    if not (east > west and north > south):
        raise InputError("<DataWindow>: upper left and lower right are the wrong way round.")
    return tuple(
        Level(str(z), (east - west) / (tile * across << z), west, north, across << z, down << z, tile)
        for z in range(first, deepest + 1)
    )


def _gdal_wmts(root: Element) -> Definition:
    url = _text(root, "GetCapabilitiesUrl")
    if not url:
        raise InputError("<GetCapabilitiesUrl> is missing.")
    return Definition(
        "wmts", checked_url(url), _text(root, "Attribution"), layer=_text(root, "Layer"),
        style=_text(root, "Style"), image_format=_text(root, "Format"), user_agent=_text(root, "UserAgent"),
    )  # fmt: skip


def _own(root: Element, folder: Path) -> Definition:
    path = _text(root, "File")
    if not path:
        raise InputError("<File> is missing: the path of an .mbtiles, a GeoTIFF or a folder of tiles.")
    return Definition("file", str(folder / path), _text(root, "Attribution"))


def _check_projection(root: Element) -> None:
    stated = _text(root, "Projection") or "EPSG:3857"
    if stated.rpartition(":")[2] not in _MERCATOR:
        raise InputError(f"<Projection> {stated}: tiles in EPSG:3857 are read.")


def _text(parent: Element | None, name: str) -> str:
    return (parent.findtext(name) or "").strip() if parent is not None else ""


def _number(parent: Element | None, name: str, default: float) -> float:
    text = _text(parent, name)
    try:
        return float(text) if text else default
    except ValueError:
        raise InputError(f"<{name}> is not a number: {text!r}.") from None
