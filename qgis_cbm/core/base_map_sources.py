"""Base maps as QGIS' own provider of web maps names them; those saved by the user in QGIS. Nothing secret."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings

from qgis_cbm.analysis.open_address import holds_secret
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.core.source_parts import encoded

DEEPEST = 21
# Where QGIS keeps XYZ connections: until 3.28, and since.
_SAVED = ("qgis/connections-xyz", "connections/xyz/items")


@dataclass(frozen=True)
class SavedMap:
    """An XYZ connection of QGIS. source: empty where it cannot be used, then `reason` says why."""

    name: str
    source: str
    reason: str = ""


def tiles(url: str, deepest: int | None = None, authcfg: str = "", *, from_below: bool = False) -> str:
    """Return the source of tiles.

    url: with {x}, {y} or {-y}, {z} or {q}, and {s} for one of several servers.
    """
    url = url.replace("{s}", "1")
    if from_below:
        url = url.replace("{y}", "{-y}")
    login = f"&authcfg={authcfg}" if authcfg else ""
    return f"type=xyz&url={encoded(url)}&zmin=0&zmax={deepest or DEEPEST}{login}"


def service(url: str, layer: str, style: str = "", form: str = "", matrix_set: str = "") -> str:
    """Return the source of a WMS (layer: one or several with commas), with `matrix_set` of a WMTS."""
    layers = layer.split(",")
    styles = [*style.split(","), *[""] * len(layers)][: len(layers)]
    named = "".join(f"&layers={encoded(name)}" for name in layers)
    named += "".join(f"&styles={encoded(name)}" for name in styles)
    tiled = f"&tileMatrixSet={encoded(matrix_set)}" if matrix_set else "&dpiMode=7&contextualWMSLegend=0"
    place = f"&url={encoded(url)}"
    return f"crs=EPSG:3857&format={encoded(form or 'image/png')}{named}{tiled}{place}"


def saved() -> tuple[SavedMap, ...]:
    """Return the XYZ connections that the user has in QGIS, by name."""
    settings, found = QgsSettings(), {}
    for group in _SAVED:
        settings.beginGroup(group)
        for name in settings.childGroups():
            url = str(settings.value(f"{name}/url", "") or "")
            if url:
                found[name] = _saved(name, url, settings)
        settings.endGroup()
    return tuple(found[name] for name in sorted(found, key=str.lower))


def _saved(name: str, url: str, settings: QgsSettings) -> SavedMap:
    if holds_secret(url) or settings.value(f"{name}/password", ""):
        return SavedMap(
            name,
            "",
            Sentence(
                "It has a key or password in plain, which would travel with the project: give it an "
                "authentication configuration in QGIS."
            ),
        )
    deepest = str(settings.value(f"{name}/zmax", "") or "")
    authcfg = str(settings.value(f"{name}/authcfg", "") or "")
    return SavedMap(name, tiles(url, int(deepest) if deepest.isdigit() else None, authcfg))
