"""Class names of a raster: from a file, from the style of its layer, or from its raster attribute table."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from qgis.PyQt.QtXml import QDomDocument

from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.sentences import Sentence, said
from qgis_cbm.core.rasters import open_raster

_FILE_FILTER = QT_TRANSLATE_NOOP("ClassNames", "Class names (*.yml *.yaml *.qml)")


def file_filter() -> str:
    """Return what file dialogs offer."""
    return QCoreApplication.translate("ClassNames", _FILE_FILTER)


def read(path: str) -> Classes:
    """The classes of a YAML file or a QGIS style. Raises ValueError naming the file and what is wrong."""
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ValueError(
            Sentence("The class names {path} cannot be read: {reason}", path=path, reason=said(error))
        ) from error
    try:
        if file.suffix.lower() == ".qml":
            return _style(text)
        return Classes.from_document(_yaml(text))
    except ValueError as error:
        raise ValueError(Sentence("{name}: {reason}", name=file.name, reason=said(error))) from error


def of_layer(layer: QgsRasterLayer) -> Classes | None:
    """The names that a layer brings: of its style, else of its attribute table; None without usable ones."""
    return of_style(layer) or of_attribute_table(layer.source())


def of_style(layer: QgsRasterLayer) -> Classes | None:
    """The names in the style of a layer; None without usable ones."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return None
    return _usable([(entry.value, entry.label) for entry in renderer.classes()])


def of_attribute_table(path: str) -> Classes | None:
    """The names in the raster attribute table of a file; None without usable ones."""
    dataset = open_raster(path)
    return None if dataset is None else _attribute_table(dataset.GetRasterBand(1).GetDefaultRAT())


def _yaml(text: str) -> object:
    import yaml  # QGIS depends on it

    class Loader(yaml.SafeLoader):
        """Refuses keys that occur twice, of which YAML would silently keep the last."""

        def construct_mapping(self, node: yaml.Node, deep: bool = False) -> dict:
            pairs = self.construct_pairs(node, deep=True)
            keys = [str(key) for key, _ in pairs]
            twice = next((key for key in keys if keys.count(key) > 1), None)
            if twice is not None:
                raise ValueError(Sentence("The key '{twice}' occurs twice.", twice=twice))
            return dict(pairs)

    loader = Loader(text)
    try:
        return loader.get_single_data()
    except yaml.YAMLError as error:
        raise ValueError(" ".join(str(error).split())) from error
    finally:
        loader.dispose()


def _style(text: str) -> Classes:
    document = QDomDocument()
    if not document.setContent(text)[0]:
        raise ValueError(Sentence("This is no QGIS style."))
    entries = document.elementsByTagName("paletteEntry")
    found = [entries.at(place).toElement() for place in range(entries.count())]
    if not found:
        raise ValueError(
            Sentence("The style has no classes: it needs the renderer 'Paletted/Unique values'.")
        )
    return Classes.from_pairs((entry.attribute("value"), entry.attribute("label")) for entry in found)


def _attribute_table(table: gdal.RasterAttributeTable | None) -> Classes | None:
    if table is None or not table.GetRowCount():
        return None
    value, name = table.GetColOfUsage(gdal.GFU_MinMax), table.GetColOfUsage(gdal.GFU_Name)
    for column in range(table.GetColumnCount()):
        title = table.GetNameOfCol(column).lower()
        value = column if value < 0 and title in ("value", "pixelvalue", "dn", "class") else value
        name = column if name < 0 and title in ("name", "class_name", "classname", "label") else name
    if value < 0 or name < 0:
        return None
    rows = range(table.GetRowCount())
    return _usable([(table.GetValueAsString(row, value), table.GetValueAsString(row, name)) for row in rows])


def _usable(pairs: list[tuple[object, str]]) -> Classes | None:
    """Classes of these pairs; None where the names are only the values again, or repeat."""
    if not pairs or all(_repeats(value, name) for value, name in pairs):
        return None
    try:
        return Classes.from_pairs(pairs)
    except ValueError:
        return None


def _repeats(value: object, name: str) -> bool:
    try:
        return float(name) == float(str(value))
    except ValueError:
        return not name.strip()
