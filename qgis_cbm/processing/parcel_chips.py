"""Algorithm: the images of parcels as GeoTIFFs in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QLocale

from qgis_cbm.analysis import render, series_choice
from qgis_cbm.analysis.render import LOOKS, Look
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.timeseries import iso
from qgis_cbm.client.errors import (
    AuthenticationLocked,
    Cancelled,
    ClientError,
    NotFound,
    NotOffered,
    ServerUnreachable,
    WrongCredentials,
)
from qgis_cbm.client.protocol import Chip, DatasetInfo
from qgis_cbm.core import chip_files, chip_manifest, chip_raster, i18n, saved_files
from qgis_cbm.core.chip_manifest import FAILED, KEPT, WRITTEN, Entry
from qgis_cbm.core.look_names import look_name
from qgis_cbm.processing.source_algorithm import SourceAlgorithm

# After one of these no other image would come either.
_HOPELESS = (Cancelled, ServerUnreachable, WrongCredentials, AuthenticationLocked, NotOffered)


@dataclass(frozen=True)
class Wish:
    """What is fetched. look: its values; stored: the pixels as they are. most_cloud: share 0..1."""

    look: Look
    stored: bool
    start: float
    end: float
    most_cloud: float
    again: bool

    def takes(self, chip: Chip) -> bool:
        """Return whether an image is wanted; one of unknown cloudiness is."""
        return self.start <= chip.time < self.end and (chip.cloud is None or chip.cloud <= self.most_cloud)


class ParcelChips(SourceAlgorithm):
    """`cbm:parcelchips`."""

    NAME = "parcelchips"
    TITLE = QT_TRANSLATE_NOOP("CbmProcessing", "Chips of parcels")
    ICON = "images.svg"
    HELP = QT_TRANSLATE_NOOP(
        "CbmProcessing",
        "Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in "
        "the folder. The parcels are those of a layer or table with their ids, or a list of ids.\n\n"
        "A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene "
        "classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the "
        "pixels are written as stored, with scale and offset.\n\n"
        "Images that are in the folder already are kept, so that a run can be taken up again. "
        "manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, "
        "direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.",
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_source()
        self.add_parcels()
        looks = [look_name(name) for name in LOOKS]
        self.add(QgsProcessingParameterEnum("PRODUCT", self.text("Product"), looks, defaultValue=0))
        bands = QgsProcessingParameterString(
            "BANDS", self.text("Own bands instead, as stored"), optional=True
        )
        bands.setHelp(self.text("Such as B02 B08 B11; s1 bands VVb VHb."))
        self.add(bands)
        self.add_days()
        self.add_number("MAX_CLOUD", self.text("At most hidden (per cent of the parcel)"), 100, 0, 100)
        again = self.text("Fetch again what is there")
        self.add(QgsProcessingParameterBoolean("OVERWRITE", again, False), advanced=True)
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", self.text("Folder")))
        self.addOutput(QgsProcessingOutputFile("MANIFEST", self.text("List of the images")))
        self.addOutput(QgsProcessingOutputNumber("WRITTEN", self.text("Images written")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        dataset: DatasetInfo,
    ) -> dict[str, Any]:  # fmt: skip
        """Fetch one image after the other; the list is written however it ends."""
        if dataset.lacks("chips"):
            raise ValueError(dataset.lacks("chips"))
        pids = self.parcel_ids(parameters, context, dataset)
        wish = self._wish(parameters, context, dataset)
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        entries: list[Entry] = []
        unknown: list[str] = []
        try:
            for number, pid in enumerate(pids):
                if feedback.isCanceled():
                    break
                try:
                    self._parcel(dataset, pid, wish, folder, feedback, entries, (number, len(pids)))
                except NotFound:
                    unknown.append(pid)
        finally:
            if len(unknown) < len(pids):
                manifest = _listed(folder, entries)
        self.name_unknown(feedback, unknown, pids)
        counts = {kind: sum(entry.status == kind for entry in entries) for kind in (WRITTEN, KEPT, FAILED)}
        words = self.text("{written} images written, {kept} were there, {failed} failed.")
        feedback.pushInfo(words.format(**{kind: QLocale().toString(count) for kind, count in counts.items()}))
        return {"OUTPUT": str(folder), "MANIFEST": str(manifest), "WRITTEN": counts[WRITTEN]}

    def _parcel(
        self, dataset: DatasetInfo, pid: str, wish: Wish, folder: Path, feedback: QgsProcessingFeedback,
        entries: list[Entry], place: tuple[int, int],
    ) -> None:  # fmt: skip
        look = wish.look
        chips = self.client.chips(dataset.key, pid, look.card, look.bands, feedback)
        # Not before: no folder is left behind where no parcel is known.
        _make(folder)
        wanted = [chip for chip in chips if wish.takes(chip)]
        for number, chip in enumerate(wanted, start=1):
            if feedback.isCanceled():
                return
            path = chip_files.path_in(folder, pid, chip.reference or f"{chip.time:.0f}", look)
            status, reason = KEPT, ""
            if wish.again or not path.is_file():
                status, reason = WRITTEN, self._fetch(dataset, chip, path, wish, feedback)
                if reason:
                    status = FAILED
                    feedback.pushWarning(f"{pid}, {iso(chip.time)[:10]}: {reason}")
            entries.append(
                Entry(
                    path.relative_to(folder).as_posix(), pid, dataset.key.name, iso(chip.time), look.name,
                    " ".join(look.bands), chip.reference, chip.direction,
                    "" if chip.cloud is None else f"{chip.cloud:.4g}", status, reason,
                )
            )  # fmt: skip
            feedback.setProgress(100 * (place[0] + number / len(wanted)) / place[1])

    def _fetch(
        self, dataset: DatasetInfo, chip: Chip, path: Path, wish: Wish, feedback: QgsProcessingFeedback
    ) -> str:
        """Write an image; the sentence that says why there is none. Raises what ends the run."""
        try:
            content = self.client.chip(dataset.key, chip, feedback)
            raster = chip_raster.decode(content, classes=wish.look.kind == "class")
            _make(path.parent)
            if wish.stored:
                saved_files.write(path, content)
            else:
                chip_files.write(path, raster, wish.look)
        except _HOPELESS:
            raise
        except ClientError as error:
            return i18n.message(error)
        except OSError as error:
            raise ValueError(
                Sentence("{path} cannot be written: {reason}", path=path, reason=error.strerror or error)
            ) from error
        except ValueError:
            return self.text("The image that came cannot be read.")
        return ""

    def _wish(self, parameters: dict[str, Any], context: QgsProcessingContext, dataset: DatasetInfo) -> Wish:
        start, end = self.days(parameters, context)
        names = series_choice.split_names(self.parameterAsString(parameters, "BANDS", context))
        stored = {card: dataset.bands.get(card, ()) for card in dataset.cards}
        if names:
            card, bands = series_choice.of_one_card(names, stored)
            look = Look("_".join(bands), card, bands, "stored", ())
        else:
            look = tuple(LOOKS.values())[self.parameterAsEnum(parameters, "PRODUCT", context)]
            offered = render.offered(stored, bool(dataset.scl))
            if look not in offered and all(stored.values()):
                there = ", ".join(look_name(other.name) for other in offered) or self.text("none")
                words = self.text("The dataset has no images of this product; there are: {names}.")
                raise ValueError(words.format(names=there))
        cloud = self.parameterAsDouble(parameters, "MAX_CLOUD", context) / 100
        again = self.parameterAsBoolean(parameters, "OVERWRITE", context)
        return Wish(look, bool(names), start, end, cloud, again)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ValueError(
            Sentence("The folder {folder} cannot be made: {reason}.", folder=folder, reason=reason)
        ) from error


def _listed(folder: Path, entries: list[Entry]) -> Path:
    _make(folder)
    try:
        return chip_manifest.write(folder, entries)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ValueError(
            Sentence("{path} cannot be written: {reason}", path=folder / chip_manifest.NAME, reason=reason)
        ) from error
