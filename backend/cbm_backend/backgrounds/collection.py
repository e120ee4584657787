"""The base maps of this server: files in `<config dir>/tms`, and rows of `public.cbm_background`."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cbm_backend.backgrounds.definition import NAME, Definition, checked_url, parse, template
from cbm_backend.backgrounds.pyramid import mercator
from cbm_backend.config import config_dir
from cbm_backend.errors import InputError, NotFound
from qgis_cbm.analysis.open_address import holds_secret

TEMPLATES = Path(__file__).with_name("templates")
LOCAL = (".mbtiles", ".tif", ".tiff")
_DEEPEST = 19


@dataclass(frozen=True)
class Published:
    """A row of `public.cbm_background`: what the administrator shows, to all areas (`aoi` None) or one.

    options: as `Definition.options` gives them.
    """

    name: str
    aoi: str | None
    kind: str
    url: str
    attribution: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, aoi: str | None, definition: Definition) -> Published:
        """The row of a definition."""
        return cls(name, aoi, definition.kind, definition.url, definition.attribution, definition.options())

    def definition(self) -> Definition:
        """The row as a definition; levels are those that most servers have. Raises `InputError`."""
        if self.kind == "file":
            return Definition("file", self.url, self.attribution)
        stated = self.options
        deepest = int(stated.get("max_zoom", _DEEPEST))
        levels = mercator(deepest) if self.kind in ("xyz", "tms") else ()
        return Definition(
            self.kind, checked_url(template(self.url)), self.attribution, levels,
            str(stated.get("layer", "")), str(stated.get("style", "")),
            str(stated.get("format", "image/jpeg")), str(stated.get("version", "1.1.1")),
        )  # fmt: skip


SELECT = "select name, aoi, kind, url, attribution, options from public.cbm_background order by name"


def folder() -> Path:
    """Where administrators put definitions."""
    return config_dir() / "tms"


def names_in(place: Path) -> list[str]:
    """The names of the definitions in a folder: `<name>.xml`, `.mbtiles`, `.tif` or a folder of tiles."""
    found = set()
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for path in place.iterdir():
            wanted = path.is_dir() or path.suffix.lower() in (".xml", *LOCAL)
            if wanted and NAME.fullmatch(path.stem if path.is_file() else path.name):
                found.add(path.stem if path.is_file() else path.name)
    return sorted(found)


def offered(aoi: str | None, rows: Iterable[Published]) -> list[str]:
    """The names an area can use, for `/query/info` (`tms`): published for it or for all, or just there."""
    published = {row.name: row for row in rows}
    files = [name for name in names_in(folder()) if name not in published]
    return sorted(files + [name for name, row in published.items() if row.aoi in (None, aoi)])


def described(aoi: str | None, rows: Iterable[Published]) -> list[dict[str, Any]]:
    """What an area can use, for clients that show base maps themselves (`backgrounds` of `/query/info`).

    url: None for what lies on this server, and for addresses with a key in them: those come as tiles of this
    server only. A description that cannot be read is left out.
    """
    rows = list(rows)
    published = {row.name: row for row in rows}
    found = []
    for name in offered(aoi, rows):
        try:
            row = published.get(name) or Published.of(name, None, find(name, rows)[0])
        except (InputError, NotFound):
            continue
        hidden = row.kind == "file" or holds_secret(row.url)
        found.append({
            "name": name, "kind": row.kind, "url": None if hidden else row.url,
            "attribution": row.attribution, **row.options,
        })  # fmt: skip
    return found


def find(name: str, rows: Iterable[Published]) -> tuple[Definition, str | None]:
    """The definition of a name in any case, and the area it is kept for. A file counts before a row.

    Raises `NotFound`, and `InputError` for a definition that is not one.
    """
    name = name.lower()
    if not NAME.fullmatch(name):
        raise NotFound("There is no such base map.")
    row = next((row for row in rows if row.name == name), None)
    aoi = row.aoi if row else None
    for path in _candidates(folder(), name):
        if path.suffix == ".xml" and path.is_file():
            return parse(path.read_bytes(), path.parent), aoi
        if path.exists():
            return Definition("file", str(path)), aoi
    if row is None:
        raise NotFound(f"There is no base map '{name}'.")
    return row.definition(), aoi


def packaged(name: str) -> bytes:
    """The template of this name that comes with the package. Raises `NotFound`."""
    if name in names_in(TEMPLATES):
        return (TEMPLATES / f"{name}.xml").read_bytes()
    raise NotFound(f"There is no template '{name}'; there are {', '.join(names_in(TEMPLATES))}.")


def of_path(path: Path) -> Definition:
    """The definition that a file or folder of the administrator's is. Raises `InputError`."""
    if path.suffix.lower() == ".xml" and path.is_file():
        return parse(path.read_bytes(), path.resolve().parent)
    if path.is_dir() or (path.is_file() and path.suffix.lower() in LOCAL):
        return Definition("file", str(path.resolve()))
    raise InputError(f"{path} is no .xml, {', '.join(LOCAL)} or folder of tiles.")


def _candidates(place: Path, name: str) -> list[Path]:
    return [place / f"{name}.xml", *(place / f"{name}{suffix}" for suffix in LOCAL), place / name]
