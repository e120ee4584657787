"""Images of parcels without a server: which scenes have some, and cutting them from the scenes' own files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client import direct_sql as statements
from qgis_cbm.client.direct_questions import Transactions, ask_pid, scene_rows
from qgis_cbm.client.direct_registry import Registry
from qgis_cbm.client.direct_rows import scenes
from qgis_cbm.client.errors import NotFound, no_parcel
from qgis_cbm.client.protocol import Chip, DatasetKey, Feedback
from qgis_cbm.client.scene_files import Place, SceneFiles, address, read_address, scene_files
from qgis_cbm.client.stores import Store, stores_of

_SCENE = 9
"""Columns of a scene in `statements.scenes`; those of its files follow."""
_REMEMBERED = 5000


class Images(Protocol):
    """`scene_images.SceneImages`, or what stands in for it in a test."""

    def check(
        self, scene: SceneFiles, band: str, stores: Mapping[str, Store], feedback: Feedback | None
    ) -> None:
        """Make sure that the scene's store lets this user read. Raises `ClientError` with the reason."""

    def cut(
        self,
        scene: SceneFiles,
        bands: Sequence[str],
        place: Place,
        stores: Mapping[str, Store],
        feedback: Feedback | None = None,
    ) -> bytes:
        """Return bands of a scene around a place as GeoTIFF."""


class DirectChips:
    """Finds and cuts images; `images` reads the files, where this user has access to their store."""

    def __init__(self, database: Transactions, registry: Registry, images: Images):
        self._database, self._registry, self._images = database, registry, images
        self._stores: dict[str, Store] = {}
        self._files: dict[tuple[str, int], SceneFiles] = {}

    def listed(
        self, key: DatasetKey, pid: str, card: str, bands: Sequence[str], feedback: Feedback | None
    ) -> tuple[Chip, ...]:
        """Return the season's images of a parcel by time, once it is sure that their store lets us in."""
        with self._database.transaction(feedback) as ask:
            dataset = self._registry.dataset(ask, key)
            self._registry.require(dataset, "chips")
            names = dataset.identifiers()
            found = ask_pid(ask, statements.VIEW, names, {"pid": pid})
            if not found:
                raise no_parcel(key, pid)
            rows = scene_rows(ask, dataset, pid, card, files=True)
            self._stores = stores_of(ask(statements.STORES, {}))
        place, shown = Place.of(found[0]), []
        for scene, row in zip(scenes([row[:_SCENE] for row in rows]), rows):
            files = scene_files(*row[_SCENE:])
            if scene.observation and set(bands) <= set(files.bands):
                shown.append((scene, files))
        if shown:
            newest = shown[-1][1]
            self._images.check(newest, bands[0], self._stores, feedback)
        self._remember([files for _, files in shown], key.aoi)
        return tuple(
            Chip(
                scene.reference, card, scene.time, address(files.obsid, place, bands), scene.direction,
                scene.cloud, scene.orbit,
            )
            for scene, files in shown
        )  # fmt: skip

    def cut(self, key: DatasetKey, chip: Chip, feedback: Feedback | None) -> bytes:
        """Return an image cut from the scene's files (see `DataClient`)."""
        obsid, place, bands = read_address(chip.address)
        files = self._files.get((key.aoi, obsid))
        if files is None or not self._stores:
            with self._database.transaction(feedback) as ask:
                dataset = self._registry.dataset(ask, key)
                self._registry.require(dataset, "chips")
                rows = ask(statements.SCENE_FILES, dataset.identifiers(), {"obsid": obsid})
                self._stores = stores_of(ask(statements.STORES, {}))
            if not rows:
                raise NotFound(Sentence("There is no scene {scene} any more.", scene=chip.reference))
            files = scene_files(*rows[0])
        return self._images.cut(files, bands, place, self._stores, feedback)

    def _remember(self, found: Sequence[SceneFiles], aoi: str) -> None:
        """Keep where scenes lie for the images that will be asked for; a few seasons of them."""
        known = {(aoi, files.obsid): files for files in found}
        self._files = known if len(self._files) > _REMEMBERED else {**self._files, **known}
