"""Base maps as the administrator publishes them: a description in the config folder and a row that tells."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

import psycopg2.errors
from psycopg2.extras import Json

from cbm_backend.backgrounds import collection
from cbm_backend.backgrounds.collection import Published
from cbm_backend.backgrounds.definition import NAME, Definition, parse
from cbm_backend.backgrounds.extract import with_capabilities
from cbm_backend.backgrounds.fetching import Fetcher, NoBackground
from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import InputError, NotFound


def rows(settings: Settings) -> list[Published]:
    """What is published."""
    with closing(connect(settings)) as connection, transaction(connection) as cursor:
        cursor.execute(collection.SELECT)
        return [Published(*row) for row in cursor.fetchall()]


def add(settings: Settings, name: str, source: Path | None, aoi: str | None) -> Published:
    """Write `<config dir>/tms/<name>.xml` and publish it; what was there under this name is replaced.

    source: an .xml, .mbtiles, GeoTIFF or folder; None for the template of that name. Raises `InputError` and
    `NotFound`.
    """
    if not NAME.fullmatch(name):
        raise InputError("name: use 1 to 32 lower-case letters and digits.")
    text = collection.packaged(name) if source is None else _description(source)
    row = Published.of(name, aoi, _known(parse(text, collection.folder())))
    with closing(connect(settings)) as connection, transaction(connection) as cursor:
        act_as_owner(cursor)
        try:
            cursor.execute(
                """insert into public.cbm_background (name, aoi, kind, url, attribution, options)
                   values (%s, %s, %s, %s, %s, %s)
                   on conflict (name) do update set aoi = excluded.aoi, kind = excluded.kind,
                       url = excluded.url, attribution = excluded.attribution, options = excluded.options""",
                (row.name, row.aoi, row.kind, row.url, row.attribution, Json(row.options)),
            )
        except psycopg2.errors.ForeignKeyViolation as error:
            raise NotFound(
                f"There is no area '{aoi}'; `cbm-backend aois list` shows those there are."
            ) from error
        # Within the transaction: the row tells of nothing that is not there.
        _write(name, text)
    return row


def remove(settings: Settings, name: str) -> None:
    """Withdraw a base map. Raises `NotFound`."""
    path = collection.folder() / f"{name}.xml"
    with closing(connect(settings)) as connection, transaction(connection) as cursor:
        act_as_owner(cursor)
        cursor.execute("delete from public.cbm_background where name = %s", (name,))
        if cursor.rowcount == 0 and not path.exists():
            raise NotFound(f"There is no base map '{name}'; `cbm-backend backgrounds list` shows them.")
        path.unlink(missing_ok=True)


def _known(definition: Definition) -> Definition:
    """A WMTS with what its capabilities say; where these cannot be had now, clients get it as our tiles."""
    if definition.kind != "wmts":
        return definition
    try:
        found = with_capabilities(definition, Fetcher())
    except NoBackground:
        return definition
    return replace(
        definition, layer=found.layer, style=found.style, image_format=found.image_format,
        matrix_set=found.matrix_set,
    )  # fmt: skip


def _description(source: Path) -> bytes:
    if source.suffix.lower() == ".xml" and source.is_file():
        return source.read_bytes()
    definition: Definition = collection.of_path(source)
    return f"<Background>\n  <File>{escape(definition.url)}</File>\n</Background>\n".encode()


def _write(name: str, text: bytes) -> None:
    place = collection.folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
        part = place / f".{name}.xml.part"
        part.write_bytes(text)
        part.replace(place / f"{name}.xml")
    except OSError as error:
        raise InputError(f"{place} cannot be written: {error.strerror}.") from error
