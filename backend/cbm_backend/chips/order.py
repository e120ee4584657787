"""What has to be made for a request: a folder of images, and how each of them comes about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from cbm_backend.chips import composite, filmstrip, geotiff
from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.chips.composite import Lut
from cbm_backend.chips.cut import Sources
from cbm_backend.chips.filmstrip import Stretch
from cbm_backend.chips.request import COMPOSITE_SIDE, POLARISATIONS, Place
from cbm_backend.storage.image_store import ImageStore


@dataclass(frozen=True)
class Piece:
    """One image. label: what it is called in the reply; store: name of the store that it needs."""

    name: str
    label: str
    store: str | None
    produce: Callable[[Sources], bytes]


@dataclass(frozen=True)
class Order:
    """The images of one request, in the order of the reply; all lie in one folder."""

    folder_id: str
    pieces: tuple[Piece, ...]


def raw(
    images: ImageStore, place: Place, level: str, found: Sequence[Acquisition], bands: Sequence[str]
) -> Order:
    """Sentinel-2 bands, acquisition by acquisition. All bands of a place share one folder:

    clients exchange the band in an address for another.
    """
    pieces = (_raw(place, acquisition, band, len(bands) > 1) for acquisition in found for band in bands)
    return _order(images.id_of("raw", *place.key(), level), pieces)


def batch(
    images: ImageStore, place: Place, level: str, found: Sequence[Acquisition], bands: Sequence[str]
) -> Order:
    """The product of acquisitions and bands, labelled `<timestamp>_<band>`."""
    pieces = (_raw(place, acquisition, band, True) for acquisition in found for band in bands)
    return _order(images.id_of("raw", *place.key(), level), pieces)


def radar(images: ImageStore, place: Place, card: str, found: Sequence[Acquisition]) -> Order:
    """Both polarisations of Sentinel-1 scenes, float32, labelled `<timestamp>_VV`."""
    pieces = (_radar(place, acquisition, name) for acquisition in found for name in POLARISATIONS)
    return _order(images.id_of("radar", *place.key(), card), pieces)


def pictures(
    images: ImageStore,
    place: Place,
    level: str,
    found: Sequence[Acquisition],
    bands: tuple[str, str, str],
    lut: Lut,
) -> Order:
    """Composites of three bands as PNG."""
    pieces = (_picture(place, acquisition, bands, lut) for acquisition in found)
    return _order(images.id_of("picture", *place.key(), level, *bands, lut.key()), pieces)


def view(
    images: ImageStore,
    place: Place,
    acquisition: Acquisition,
    bands: Sequence[str],
    stretched: Stretch,
    form: str,
) -> Order:
    """One scene for the filmstrip: a PNG under a stretch that all dates share, or a GeoTIFF as stored."""
    scene = acquisition.scene

    def produce(sources: Sources) -> bytes:
        cuts = [sources.cut(scene, band, place.lon, place.lat, place.side) for band in bands]
        if form == "tif":
            return filmstrip.geotiff(cuts, bands)
        return filmstrip.png(filmstrip.picture(cuts, stretched), cuts[0])

    limits = stretched.key() if form == "png" else ""
    folder_id = images.id_of("view", *place.key(), scene.card, *bands, limits)
    piece = Piece(f"{acquisition.product}.{form}", acquisition.timestamp, scene.store, produce)
    return Order(folder_id, (piece,))


def _order(folder_id: str, pieces: Iterable[Piece]) -> Order:
    return Order(folder_id, tuple(sorted(pieces, key=lambda piece: (piece.label, piece.name))))


def _raw(place: Place, acquisition: Acquisition, band: str, labelled: bool) -> Piece:
    def produce(sources: Sources) -> bytes:
        return geotiff.encode(sources.cut(acquisition.scene, band, place.lon, place.lat, place.side))

    label = f"{acquisition.timestamp}_{band}" if labelled else acquisition.timestamp
    return Piece(f"{acquisition.product}.{band}.tif", label, acquisition.scene.store, produce)


def _radar(place: Place, acquisition: Acquisition, polarisation: str) -> Piece:
    scene = acquisition.scene
    # VVb, VVc: the letter tells the cards apart in the signature tables.
    band = next((label for label in scene.bands if label[:2] == polarisation), polarisation)

    def produce(sources: Sources) -> bytes:
        return geotiff.encode(sources.cut(scene, band, place.lon, place.lat, place.side), radar=True)

    label = f"{acquisition.timestamp}_{polarisation}"
    return Piece(f"{acquisition.product}_{polarisation}.tif", label, scene.store, produce)


def _picture(place: Place, acquisition: Acquisition, bands: tuple[str, str, str], lut: Lut) -> Piece:
    scene = acquisition.scene

    def produce(sources: Sources) -> bytes:
        cuts = [sources.cut(scene, band, place.lon, place.lat, COMPOSITE_SIDE) for band in bands]
        return composite.encode(composite.compose(cuts, bands, lut))

    return Piece(f"{acquisition.product}.png", acquisition.timestamp, scene.store, produce)
