"""A static STAC catalogue as a source of scenes."""

from __future__ import annotations

from collections.abc import Iterator

from cbm_backend.catalogue import static_stac
from cbm_backend.catalogue.profile import Profile
from cbm_backend.catalogue.rows import Rows
from cbm_backend.catalogue.source import Entry, Wanted
from cbm_backend.catalogue.static_stac import Walk


class StaticStac:
    """catalog.json, on this machine or on the web."""

    def __init__(self, profile: Profile, root: str, rows: Rows):
        self._profile = profile
        self._root = root
        self._rows = rows

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """Every item below the root that may be wanted."""
        for address, item in static_stac.walk(self._root, self._rows.documents, wanted.filter, seen):
            yield Entry(
                str(item.get("id") or address),
                lambda item=item, address=address: self._rows.from_item(  # type: ignore[misc]
                    item, address, self._profile.assets
                ),
            )
