"""Class names from files: YAML, a QGIS style, or the raster attribute table beside a raster."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import yaml
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from cbm_backend.errors import InputError
from qgis_cbm.analysis.foi_classes import Classes

FORMATS = "YAML (.yml), a QGIS style (.qml) or a raster attribute table (.aux.xml)"
_LARGEST = 4_000_000
# GDAL's usages of the columns of a raster attribute table.
_NAME_USAGE, _VALUE_USAGE = "2", "5"


def read(path: Path) -> Classes:
    """The classes of a file. Raises `InputError` naming the file and what is wrong in it."""
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path.name} is too large for a list of class names.")
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise InputError(f"The class names {path} do not exist.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The class names {path} cannot be read: {error}") from error
    try:
        if path.suffix.lower() in (".yml", ".yaml"):
            return Classes.from_document(_yaml(text))
        if path.suffix.lower() == ".qml":
            return Classes.from_pairs(_style(fromstring(text)))
        if path.name.lower().endswith(".aux.xml"):
            return Classes.from_pairs(_attribute_table(fromstring(text)))
    except (ValueError, ParseError, DefusedXmlException, yaml.YAMLError) as error:
        raise InputError(f"{path.name}: {' '.join(str(error).split())}") from error
    raise InputError(f"{path.name}: class names come as {FORMATS}.")


class _Loader(yaml.SafeLoader):
    """Refuses keys that occur twice, of which YAML would silently keep the last."""

    def construct_mapping(self, node: yaml.Node, deep: bool = False) -> dict:
        pairs = self.construct_pairs(node, deep=True)
        keys = [str(key) for key, _ in pairs]
        twice = next((key for key in keys if keys.count(key) > 1), None)
        if twice is not None:
            raise ValueError(f"The key '{twice}' occurs twice.")
        return dict(pairs)


def _yaml(text: str) -> object:
    return yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader


def _style(root: Element) -> Iterable[tuple[object, object]]:
    entries = [(entry.get("value"), entry.get("label")) for entry in root.iter("paletteEntry")]
    if not entries:
        raise ValueError("The style has no classes: it needs the renderer 'Paletted/Unique values'.")
    return entries


def _attribute_table(root: Element) -> Iterable[tuple[object, object]]:
    table = next(root.iter("GDALRasterAttributeTable"), None)
    if table is None:
        raise ValueError("There is no raster attribute table in it.")
    fields = sorted(table.iter("FieldDefn"), key=lambda field: int(field.get("index", 0)))
    value = _column(fields, _VALUE_USAGE, ("value", "pixelvalue", "dn", "class"))
    name = _column(fields, _NAME_USAGE, ("name", "class_name", "classname", "label", "description"))
    rows = [[cell.text for cell in row.iter("F")] for row in table.iter("Row")]
    return [(row[value], row[name] or "") for row in rows]


def _column(fields: list[Element], usage: str, names: tuple[str, ...]) -> int:
    """The column of this usage, else of such a name."""
    described = [
        ((field.findtext("Usage") or "").strip(), (field.findtext("Name") or "").strip().lower())
        for field in fields
    ]
    for number, (its_usage, _) in enumerate(described):
        if its_usage == usage:
            return number
    for wanted in names:
        for number, (_, its_name) in enumerate(described):
            if its_name == wanted:
                return number
    raise ValueError(f"The raster attribute table has no column '{names[0]}'.")
