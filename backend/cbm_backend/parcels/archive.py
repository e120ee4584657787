"""Zipped parcel files: the data set inside is unpacked to a temporary folder, wherever it stands."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from cbm_backend.errors import InputError

_DATA = (".gpkg", ".shp", ".geojson", ".json", ".parquet", ".geoparquet")
_SIDECARS = (".shx", ".dbf", ".prj", ".cpg", ".qpj")
_LARGEST = 50 * 2**30
_WORST_RATIO = 500


@contextmanager
def unpacked(path: Path, layer: str | None) -> Iterator[tuple[Path, str | None]]:
    """(file to read, layer in it): `path` itself, or the data set inside it when it is a zip.

    Of a zip with several data sets the one whose name is `layer` is taken. Raises `InputError` for a damaged
    archive, one with nothing usable or several candidates, or one that unpacks to something absurd.
    """
    if not zipfile.is_zipfile(path):
        if path.suffix.lower() == ".zip":
            raise InputError(f"{path.name} is not a readable zip file.")
        yield path, layer
        return
    try:
        with zipfile.ZipFile(path) as bundle, tempfile.TemporaryDirectory(prefix="cbm-parcels-") as folder:
            member, inner_layer = _choose(bundle, path.name, layer)
            yield _extract(bundle, member, Path(folder), path.name), inner_layer
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "encrypted" not in str(error):
            raise
        raise InputError(f"{path.name} cannot be unpacked: {error}") from error


def _choose(bundle: zipfile.ZipFile, shown: str, layer: str | None) -> tuple[zipfile.ZipInfo, str | None]:
    found = [
        info
        for info in bundle.infolist()
        if PurePosixPath(info.filename).suffix.lower() in _DATA
        and not PurePosixPath(info.filename).name.startswith(".")
        and "__MACOSX" not in info.filename
    ]
    if not found:
        raise InputError(f"{shown} holds no parcel file (looked for {', '.join(_DATA)}).")
    if len(found) == 1:
        member = found[0]
        # A single-layer format is named by its file.
        own = _stem(member) == layer and PurePosixPath(member.filename).suffix.lower() != ".gpkg"
        return member, None if own else layer
    named = [info for info in found if layer in (_stem(info), PurePosixPath(info.filename).name)]
    if len(named) != 1:
        names = ", ".join(sorted(_stem(info) for info in found))
        raise InputError(f"{shown} holds several data sets: name one with --layer: {names}.")
    return named[0], None


def _stem(info: zipfile.ZipInfo) -> str:
    return PurePosixPath(info.filename).stem


def _extract(bundle: zipfile.ZipFile, member: zipfile.ZipInfo, folder: Path, shown: str) -> Path:
    """Unpack `member` and its sidecars flat into `folder`: no path of the archive is ever used."""
    wanted = [member]
    source = PurePosixPath(member.filename)
    if source.suffix.lower() == ".shp":
        wanted += [
            info
            for info in bundle.infolist()
            if PurePosixPath(info.filename).with_suffix("") == source.with_suffix("")
            and PurePosixPath(info.filename).suffix.lower() in _SIDECARS
        ]
    size = sum(info.file_size for info in wanted)
    packed = max(1, sum(info.compress_size for info in wanted))
    if size > _LARGEST or (size > 2**30 and size / packed > _WORST_RATIO):
        raise InputError(
            f"{shown} would unpack to {size / 2**30:.0f} GiB: unpack it yourself and import the file."
        )
    for info in wanted:
        target = folder / (source.stem + PurePosixPath(info.filename).suffix.lower())
        with bundle.open(info) as packed_file, target.open("wb") as plain:
            shutil.copyfileobj(packed_file, plain, 1 << 20)
    return folder / (source.stem + source.suffix.lower())
