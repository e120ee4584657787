"""Products that a catalogue only lists: their bands are looked up where the product lies."""

from __future__ import annotations

from collections.abc import Iterator

import shapely

from cbm_backend.catalogue import radar, safe
from cbm_backend.catalogue.item import refuse_level
from cbm_backend.catalogue.product import Product
from cbm_backend.catalogue.product_files import in_store
from cbm_backend.catalogue.product_name import parse
from cbm_backend.catalogue.rows import Rows, footprint_wkb
from cbm_backend.catalogue.source import Entry, Unchanged, Wanted
from cbm_backend.catalogue.static_stac import Walk
from cbm_backend.catalogue.store import Row
from cbm_backend.errors import CbmError, InputError, Unavailable
from cbm_backend.storage.failures import StopWorker


def entries(products: Iterator[Product], rows: Rows, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
    """Entries of the products; those outside the days or the area are left out before a store is asked."""
    for product in products:
        if not wanted.filter.covers_time(product.obstime, product.obstime) or _elsewhere(product, wanted):
            seen.pruned += 1
        else:
            yield Entry(product.name, lambda product=product: row(product, rows))  # type: ignore[misc]


def row(product: Product, rows: Rows) -> Row:
    """The row of a listed product.

    Raises `InputError` with the reason to refuse it, `Unchanged` when it is stored as it is, `StopWorker` and
    `Unavailable` when its store does not serve us.
    """
    card = product.card
    if card == "s2":
        refuse_level(parse(product.name.removesuffix(".SAFE")), rows.level_1c)
    if not product.location:
        raise InputError("The catalogue does not say where it lies in the store.")
    if rows.unchanged(product.name, product.location):
        raise Unchanged
    try:
        folder = in_store(rows, product.location)
    except (InputError, StopWorker, Unavailable):
        raise
    except CbmError as error:
        raise InputError(error.message) from error
    if card == "s2":
        scene, values = safe.read_scene(folder, product, level_1c=rows.level_1c)
        return rows.from_scene(scene, values, scene.notes[0] if scene.notes else None)
    return rows.from_scene(radar.read_scene(folder, product))


def _elsewhere(product: Product, wanted: Wanted) -> bool:
    """Whether the footprint is known and misses the area; an unusable one is refused later, with a reason."""
    if product.footprint is None:
        return False
    try:
        shape = shapely.from_wkb(footprint_wkb(product.footprint))
    except InputError:
        return False
    return not wanted.area.intersects(shape)
