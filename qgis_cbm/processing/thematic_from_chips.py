"""Algorithm: a class raster out of images of several dates, for those who have no crop map."""

from __future__ import annotations

from typing import Any

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from qgis_cbm.analysis import kmeans, spans
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core.rasters import all_written, open_raster, read_pixels
from qgis_cbm.processing.algorithm import CbmAlgorithm, refuse

_COLOURS = (
    (217, 87, 74), (242, 193, 78), (143, 191, 77), (63, 167, 150), (79, 143, 192), (122, 94, 168),
    (201, 123, 60), (181, 166, 66), (108, 143, 60), (147, 201, 214), (169, 132, 103), (91, 111, 181),
)  # fmt: skip


class ThematicFromChips(CbmAlgorithm):
    """`cbm:thematicrasterfromchips`."""

    NAME = "thematicrasterfromchips"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Thematic raster from chips")
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Groups the pixels of images of several dates by their course (k-means), and writes the groups "
        "as a class raster: with it a parcel can be checked where there is no crop map. The same images "
        "always give the same classes, numbered by rising mean; 0 is no-data.\n\n"
        "The images have one grid: NDVI of one band each, or images with a red and a near-infrared "
        "band, whose numbers are then given. With parcels only their pixels are grouped.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        rasters = QgsProcessing.SourceType.TypeRaster
        self.add(QgsProcessingParameterMultipleLayers("INPUT", self.text("Images of several dates"), rasters))
        self.add(
            QgsProcessingParameterFeatureSource(
                "PARCELS", self.text("Parcels (optional)"), [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )  # fmt: skip
        self.add_number("CLASSES", self.text("Classes"), 3, 2, kmeans.MOST_CLASSES, whole=True)
        for name, title in (
            ("RED", self.text("Band of red")), ("NIR", self.text("Band of near infrared")),
        ):  # fmt: skip
            band = QgsProcessingParameterNumber(
                name, title, QgsProcessingParameterNumber.Type.Integer, None, True, 1
            )
            self.add(band, advanced=True)
        self.add_number("SEED", self.text("Seed"), 0, 0, whole=True, advanced=True)
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", self.text(self.TITLE)))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        layers = self.parameterAsLayerList(parameters, "INPUT", context)
        target = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        bands = tuple(
            self.parameterAsInt(parameters, name, context) if parameters.get(name) is not None else 0
            for name in ("RED", "NIR")
        )
        try:
            if (bands[0] > 0) != (bands[1] > 0):
                raise ValueError(Sentence("Give both the red and the near-infrared band, or neither."))
            stack, model = self._stack(layers, bands, feedback)
            mask = self._mask(parameters, context, layers[0], model)
            feedback.setProgressText(self.text("Grouping pixels"))
            classes = kmeans.cluster(
                stack, self.parameterAsInt(parameters, "CLASSES", context), mask=mask,
                seed=self.parameterAsInt(parameters, "SEED", context),
            )  # fmt: skip
        except ValueError as error:
            raise refuse(error) from error
        feedback.setProgress(90)
        try:
            with all_written():
                _write(target, classes, model)
        except OSError as error:
            told = Sentence("{path} cannot be written: {reason}", path=target, reason=str(error))
            raise refuse(ValueError(told)) from error
        for value in range(1, int(classes.max()) + 1):
            pixels = int((classes == value).sum())
            means = np.nanmean(stack[:, classes == value])
            text = self.text("Class {value}: {pixels} pixels, mean {mean}.")
            number = QLocale()
            feedback.pushInfo(
                text.format(
                    value=value,
                    pixels=number.toString(pixels),
                    mean=number.toString(float(means), "f", 3),
                )
            )
        return {"OUTPUT": target}

    def _stack(
        self, layers: list[QgsRasterLayer], bands: tuple[int, ...], feedback: QgsProcessingFeedback
    ) -> tuple[np.ndarray, gdal.Dataset]:
        """The images as float64[dates, height, width], NaN where there is no value, and the first file."""
        if len(layers) < 2:
            raise ValueError(Sentence("Give images of at least two dates."))
        images, model = [], None
        for number, layer in enumerate(layers):
            if feedback.isCanceled():
                raise QgsProcessingException(self.text("Cancelled."))
            dataset = open_raster(layer.source())
            if dataset is None:
                raise ValueError(Sentence("{name} cannot be opened.", name=layer.name()))
            model = model or dataset
            if (dataset.RasterXSize, dataset.RasterYSize) != (model.RasterXSize, model.RasterYSize) or (
                not np.allclose(dataset.GetGeoTransform(), model.GetGeoTransform(), rtol=0, atol=1e-6)
            ):
                raise ValueError(
                    Sentence(
                        "{name} has another grid than {other}: all need one.",
                        name=layer.name(),
                        other=layers[0].name(),
                    )
                )
            if max(bands) > dataset.RasterCount:
                raise ValueError(
                    Sentence(
                        "{name} has no band {band}: it has {bands}.",
                        name=layer.name(),
                        band=max(bands),
                        bands=dataset.RasterCount,
                    )
                )
            images.append(_index(dataset, bands))
            feedback.setProgress(60 * (number + 1) / len(layers))
        return np.array(images), model

    def _mask(
        self, parameters: dict[str, Any], context: QgsProcessingContext, layer: QgsRasterLayer,
        model: gdal.Dataset,
    ) -> np.ndarray | None:  # fmt: skip
        """bool[height, width]: pixels of the parcels, None without parcels."""
        source = self.parameterAsSource(parameters, "PARCELS", context)
        if source is None:
            return None
        transform = QgsCoordinateTransform(source.sourceCrs(), layer.crs(), context.transformContext())
        shapes = []
        for feature in source.getFeatures():
            geometry = feature.geometry()
            if not geometry.isEmpty():
                geometry.transform(transform)
                geometry.convertToStraightSegment()
                shapes.append(geometry.asWkb().data())
        x, a, b, y, d, e = model.GetGeoTransform()
        grid = Grid(layer.crs().authid(), (a, b, x, d, e, y), model.RasterXSize, model.RasterYSize)
        mask = np.zeros(grid.width * grid.height, bool)
        found = spans.build(Polygons.from_wkb(shapes), grid)
        for start, length in zip(found.start.tolist(), found.length.tolist()):
            mask[start : start + length] = True
        return mask.reshape(grid.height, grid.width)


def _index(dataset: gdal.Dataset, bands: tuple[int, ...]) -> np.ndarray:
    """NDVI of two bands, or the first band as it is; NaN where there is no value."""
    if not any(bands):
        return _values(dataset.GetRasterBand(1))
    red, nir = (_values(dataset.GetRasterBand(band)) for band in bands)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(red + nir > 0, (nir - red) / (nir + red), np.nan)


def _values(band: gdal.Band) -> np.ndarray:
    try:
        pixels = read_pixels(band)
    except ValueError as error:
        raise ValueError(Sentence("An image is damaged: {reason}", reason=str(error))) from error
    values = pixels.astype(np.float64)
    nodata = band.GetNoDataValue()
    if nodata is not None:
        values[pixels == nodata] = np.nan
    values[~np.isfinite(values) | (np.abs(values) >= 1e20)] = np.nan
    scale, offset = band.GetScale(), band.GetOffset()
    return values * (1.0 if scale is None else scale) + (offset or 0.0)


def _write(target: str, classes: np.ndarray, model: gdal.Dataset) -> None:
    height, width = classes.shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(target, width, height, 1, gdal.GDT_Byte, ["COMPRESS=DEFLATE"])
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.SetGeoTransform(model.GetGeoTransform())
    reference = osr.SpatialReference(wkt=model.GetProjection())
    dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(0)
    colours = gdal.ColorTable()
    for value, colour in enumerate(_COLOURS, start=1):
        colours.SetColorEntry(value, (*colour, 255))
    band.SetColorTable(colours)
    band.WriteArray(classes)
