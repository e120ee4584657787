"""Capabilities of a WMTS: the levels of a layer in EPSG:3857, and the template of its tiles."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urlencode
from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from cbm_backend.backgrounds.definition import Definition, checked_url
from cbm_backend.backgrounds.pyramid import Level
from cbm_backend.errors import InputError

_WMTS = "{http://www.opengis.net/wmts/1.0}"
_OWS = "{http://www.opengis.net/ows/1.1}"
_XLINK = "{http://www.w3.org/1999/xlink}"
# OGC 07-057r7: a pixel of the standard display is 0.28 mm wide.
_PIXEL = 0.00028


def resolve(definition: Definition, capabilities: bytes) -> Definition:
    """The definition as `xyz` with levels, as the capabilities describe its layer. Raises `InputError`."""
    try:
        root = ElementTree.fromstring(capabilities)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"The capabilities are not XML: {error}.") from error
    layer = _layer(root, definition.layer)
    definition = _with_choices(layer, definition)
    links = {_find(link, "TileMatrixSet"): link for link in layer.iter(f"{_WMTS}TileMatrixSetLink")}
    for matrices in root.iter(f"{_WMTS}TileMatrixSet"):
        name = _find(matrices, "Identifier", _OWS)
        crs = _find(matrices, "SupportedCRS", _OWS)
        if name in links and crs.rpartition(":")[2] in ("3857", "900913", "102100"):
            levels = tuple(_level(matrix) for matrix in matrices.iter(f"{_WMTS}TileMatrix"))
            return replace(
                definition, kind="xyz", url=_template(root, layer, name, definition), levels=levels,
                matrix_set=name,
            )  # fmt: skip
    raise InputError("The layer has no tile matrix set in EPSG:3857.")


def _layer(root: Element, wanted: str) -> Element:
    layers = list(root.iter(f"{_WMTS}Layer"))
    for layer in layers:
        if not wanted or _find(layer, "Identifier", _OWS) == wanted:
            return layer
    names = ", ".join(_find(layer, "Identifier", _OWS) for layer in layers[:20])
    raise InputError(f"The service has no layer '{wanted}'; it has {names or 'none'}.")


def _with_choices(layer: Element, definition: Definition) -> Definition:
    """The definition with the layer's name, and format and style as stated or as there are."""
    formats = [element.text or "" for element in layer.iter(f"{_WMTS}Format")]
    form = definition.image_format or next((f for f in formats if "jp" in f), "image/png")
    style = definition.style or next(
        (_find(s, "Identifier", _OWS) for s in layer.iter(f"{_WMTS}Style")), "default"
    )
    name = _find(layer, "Identifier", _OWS)
    return replace(definition, layer=name, style=style, image_format=form)


def _level(matrix: Element) -> Level:
    try:
        west, north = (float(part) for part in _find(matrix, "TopLeftCorner").split())
        return Level(
            _find(matrix, "Identifier", _OWS),
            float(_find(matrix, "ScaleDenominator")) * _PIXEL,
            west,
            north,
            int(_find(matrix, "MatrixWidth")),
            int(_find(matrix, "MatrixHeight")),
            int(_find(matrix, "TileWidth")),
        )
    except ValueError as error:
        raise InputError("The capabilities have an unreadable tile matrix.") from error


def _template(root: Element, layer: Element, matrices: str, definition: Definition) -> str:
    form, style = definition.image_format, definition.style
    named = {"{Style}": style, "{style}": style, "{TileMatrixSet}": matrices,
             "{TileMatrix}": "{z}", "{TileRow}": "{y}", "{TileCol}": "{x}"}  # fmt: skip
    resources = [r for r in layer.iter(f"{_WMTS}ResourceURL") if r.get("resourceType") == "tile"]
    resources.sort(key=lambda resource: resource.get("format") != form)
    if resources:
        url = resources[0].get("template") or ""
        for theirs, ours in named.items():
            url = url.replace(theirs, ours)
        return checked_url(url)
    for operation in root.iter(f"{_OWS}Operation"):
        get = operation.find(f".//{_OWS}Get")
        if operation.get("name") == "GetTile" and get is not None:
            base = get.get(f"{_XLINK}href") or ""
            asked = {
                "SERVICE": "WMTS",
                "REQUEST": "GetTile",
                "VERSION": "1.0.0",
                "LAYER": _find(layer, "Identifier", _OWS),
                "STYLE": style,
                "FORMAT": form,
                "TILEMATRIXSET": matrices,
            }
            place = "TILEMATRIX={z}&TILEROW={y}&TILECOL={x}"
            joint = "" if base.endswith(("?", "&")) else "&" if "?" in base else "?"
            return checked_url(f"{base}{joint}{urlencode(asked)}&{place}")
    raise InputError("The capabilities do not say where the tiles are.")


def _find(parent: Element, name: str, space: str = _WMTS) -> str:
    return (parent.findtext(f"{space}{name}") or "").strip()
