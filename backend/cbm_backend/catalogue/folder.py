"""A folder of this machine with SAFE trees and geocoded Sentinel-1 products as a source of scenes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from cbm_backend.catalogue import radar, safe
from cbm_backend.catalogue.model import BandAsset
from cbm_backend.catalogue.product import card_of, first_time, stem
from cbm_backend.catalogue.product_files import ProductFile, ProductFolder, on_disk
from cbm_backend.catalogue.product_name import parse
from cbm_backend.catalogue.profile import Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Wanted
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.catalogue.store import Row
from cbm_backend.errors import InputError

MOST_DEPTH = 12
_POLARISATION = re.compile(r"(?<![A-Za-z])(VV|VH)(?![A-Za-z])", re.IGNORECASE)
_RASTER = re.compile(r"\.(tiff?|img|jp2)$", re.IGNORECASE)


class Folder:
    """Everything below one folder. What is no product, or none that can be extracted, is refused by name."""

    def __init__(self, profile: Profile, root: str, rows: Rows):
        self._root = Path(root)
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """The products, in the order of their paths."""
        for parent, folders, files in os.walk(self._root):
            here = Path(parent)
            folders.sort()
            if len(here.relative_to(self._root).parts) >= MOST_DEPTH:
                seen.refused.append((parent, f"It lies more than {MOST_DEPTH} folders deep."))
                folders.clear()
            seen.documents += 1
            for name, product in _products(here, folders, sorted(files)):
                moment = first_time(stem(name))
                if moment is not None and not wanted.filter.covers_time(moment, moment):
                    seen.pruned += 1
                else:
                    yield Entry(name, lambda product=product: product(self._rows))  # type: ignore[misc]


def _products(
    here: Path, folders: list[str], files: list[str]
) -> Iterator[tuple[str, Callable[[Rows], Row]]]:
    """(name, reader) of the products directly below a folder; their folders are not entered."""
    for name in list(folders):
        if parse(name) is not None or name.upper().endswith(".SAFE"):
            folders.remove(name)
            yield name, _reader(here / name)
        elif name.lower().endswith(".data"):
            folders.remove(name)
            yield stem(name), _backscatter(here / name)
    yield from _loose(here, files)


def _reader(path: Path) -> Callable[[Rows], Row]:
    def read(rows: Rows) -> Row:
        if not path.name.upper().startswith("S1"):
            scene, values = safe.read_scene(on_disk(path), level_1c=rows.level_1c)
            return rows.from_scene(scene, values, scene.notes[0] if scene.notes else None)
        card_of(path.name)
        raise InputError("It is a Sentinel-1 SAFE folder, which holds no geocoded rasters.")

    return read


def _backscatter(path: Path) -> Callable[[Rows], Row]:
    """A BEAM-DIMAP folder `<reference>.data` of a CARD-BS product."""

    def read(rows: Rows) -> Row:
        card_of(path.name)
        inside = on_disk(path)
        named = ProductFolder(str(path), inside.files, inside.read, local=True)
        return rows.from_scene(radar.read_scene(named))

    return read


def _loose(here: Path, files: list[str]) -> Iterator[tuple[str, Callable[[Rows], Row]]]:
    """Rasters that lie in the folder itself: CARD-COH, VV and VH side by side, or nothing known."""
    pairs: dict[str, dict[str, str]] = {}
    for name in files:
        if name.lower().endswith(".zip") and re.match(r"S[12][A-Z]?_", name):
            yield name, _refusal("It is packed; unpack it first.")
        elif not _RASTER.search(name):
            continue
        elif re.search(r"CARD[-_]COH", name, re.IGNORECASE):
            yield stem(name), _coherence(here, name)
        else:
            found = _POLARISATION.search(Path(name).stem.replace("_", " "))
            radar_like = re.match(r"(S1|OPERA_L2_RTC)", name)
            if found and radar_like and name.lower().endswith((".tif", ".tiff")):
                reference = re.sub(rf"[_-]{found[1]}(?=[_.-]|$)", "", Path(name).stem, count=1)
                pairs.setdefault(reference, {})[found[1].upper()] = name
            else:
                yield name, _refusal("It is no product that is known here.")
    for reference, polarisations in sorted(pairs.items()):
        yield reference, _pair(here, reference, polarisations)


def _coherence(here: Path, name: str) -> Callable[[Rows], Row]:
    def read(rows: Rows) -> Row:
        alone = ProductFolder(str(here), (ProductFile(name),), lambda path: b"", local=True)
        scene_name = stem(name)
        bands = radar.coherence_bands(alone, scene_name)
        return rows.from_scene(radar.make(scene_name, card_of(scene_name), bands, None, look=True))

    return read


def _pair(here: Path, reference: str, polarisations: dict[str, str]) -> Callable[[Rows], Row]:
    def read(rows: Rows) -> Row:
        bands = {f"{pol}b": BandAsset(str(here / name)) for pol, name in sorted(polarisations.items())}
        return rows.from_scene(radar.make(reference, "bs", bands, None, look=True))

    return read


def _refusal(reason: str) -> Callable[[Rows], Row]:
    def read(rows: Rows) -> Row:
        raise InputError(reason)

    return read
