"""The files of a scene on this machine: read where they lie, or downloaded through the cache and held."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from cbm_backend.extraction.model import Scene
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.download import Expected
from cbm_backend.storage.stores import Stores

_ENVI = ".img"
_ENVI_HEADER = ".hdr"


@contextlib.contextmanager
def held(
    scene: Scene, stores: Stores, cache: ObjectCache, checkpoint: Callable[[], None] = lambda: None
) -> Iterator[Scene]:
    """The scene with local paths instead of addresses; its files stay while the context lasts.

    checkpoint: called before every file; may raise to give up. Raises like `Stores.for_address` and
    `ObjectCache.hold`.
    """
    with contextlib.ExitStack() as files:
        paths: dict[str, str] = {}
        for band in scene.bands.values():
            if band.href in paths:
                continue
            checkpoint()
            store = stores.for_address(band.href, scene.store)
            path = files.enter_context(cache.hold(store, band.href, Expected(band.size, band.checksum)))
            if path.suffix.lower() == _ENVI and store.local_path(store.locate(band.href)) is None:
                # GDAL finds the header beside the image, which is where the cache puts it.
                files.enter_context(cache.hold(store, band.href[: -len(_ENVI)] + _ENVI_HEADER))
            paths[band.href] = str(path)
        bands = {label: replace(band, href=paths[band.href]) for label, band in scene.bands.items()}
        yield replace(scene, bands=bands)
