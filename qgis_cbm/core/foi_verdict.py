"""What a FOI check has found, in the user's words and colours: the dock, its table and the layer's style."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from qgis_cbm.analysis import foi

_translate = QCoreApplication.translate

BOTH, HETEROGENEOUS, SEVERAL, FINE, NOT_JUDGED = OUTCOMES = (
    "both",
    "heterogeneous",
    "several",
    "fine",
    "not_judged",
)
FLAGGED = (BOTH, HETEROGENEOUS, SEVERAL)
_TEXTS = {
    BOTH: QT_TRANSLATE_NOOP("Foi", "Heterogeneous, several objects"),
    HETEROGENEOUS: QT_TRANSLATE_NOOP("Foi", "Heterogeneous"),
    SEVERAL: QT_TRANSLATE_NOOP("Foi", "Several objects"),
    FINE: QT_TRANSLATE_NOOP("Foi", "Homogeneous"),
    NOT_JUDGED: QT_TRANSLATE_NOOP("Foi", "Not judged"),
}
_BOTH = QT_TRANSLATE_NOOP("Foi", "Both")
# Told apart with every kind of colour vision: by lightness, too.
COLOURS = {
    BOTH: "#8e1b3a",
    HETEROGENEOUS: "#e0662f",
    SEVERAL: "#f2c14e",
    FINE: "#2e9e5b",
    NOT_JUDGED: "#9aa0a6",
}
# Classes that a sentence names.
_MOST = 3
_REASONS = {
    foi.NO_GEOMETRY: QT_TRANSLATE_NOOP("Foi", "it has no geometry"),
    foi.NOT_POLYGON: QT_TRANSLATE_NOOP("Foi", "it is not a polygon"),
    foi.OUTSIDE: QT_TRANSLATE_NOOP("Foi", "it lies outside the class raster"),
    foi.BUFFER_EMPTY: QT_TRANSLATE_NOOP("Foi", "nothing is left of it inside the buffer"),
    foi.NO_PIXEL_CENTRE: QT_TRANSLATE_NOOP("Foi", "it holds no pixel centre"),
    foi.ALL_NODATA: QT_TRANSLATE_NOOP("Foi", "all its pixels are no-data"),
    foi.UNLISTED_ONLY: QT_TRANSLATE_NOOP("Foi", "none of its pixels is of a class with a name"),
    foi.TOO_FEW_PIXELS: QT_TRANSLATE_NOOP("Foi", "it has too few pixels"),
}


@dataclass(frozen=True)
class Verdict:
    """One FOI. shares: (class name, percent), largest first, of the classes that are there.

    large: (class name, size) of the clusters (pixels) or areas (square metres) above the threshold.
    """

    foi_h: int
    foi_c: int
    reason: str
    pixels: int
    unlisted: int
    shares: tuple[tuple[str, float], ...]
    large: tuple[tuple[str, float], ...]
    by_area: bool

    @property
    def outcome(self) -> str:
        """One of OUTCOMES."""
        if self.foi_h == 1:
            return BOTH if self.foi_c == 1 else HETEROGENEOUS
        if self.foi_c == 1:
            return SEVERAL
        return NOT_JUDGED if self.foi_h < 0 else FINE


def outcome_text(outcome: str) -> str:
    """What an outcome is called."""
    return _translate("Foi", _TEXTS[outcome])


def short_text(outcome: str) -> str:
    """The same in a word or two."""
    return _translate("Foi", _BOTH) if outcome == BOTH else outcome_text(outcome)


def reason_text(reason: str) -> str:
    """Why a parcel cannot be judged, as half a sentence."""
    return _translate("Foi", _REASONS[reason]) if reason in _REASONS else reason


def shares_text(verdict: Verdict, most: int = _MOST) -> str:
    """The largest shares: Wheat 62 %, Maize 38 %."""
    return ", ".join(f"{name} {percent(share)}" for name, share in verdict.shares[:most])


def percent(share: float) -> str:
    """A share with one decimal at most."""
    decimals = 0 if f"{share:.1f}".endswith(".0") else 1
    return f"{QLocale().toString(float(share), 'f', decimals)} %"


def sentence(verdict: Verdict, min_share: float, max_share: float) -> str:
    """The verdict with its grounds."""
    outcome = verdict.outcome
    if outcome == NOT_JUDGED:
        return _translate("Foi", "This parcel cannot be judged: {}.").format(reason_text(verdict.reason))
    if outcome == FINE:
        return _translate("Foi", "This parcel is homogeneous: {}.").format(shares_text(verdict))
    said = []
    if verdict.foi_h == 1:
        within = [each for each in verdict.shares if min_share <= each[1] <= max_share]
        names = ", ".join(f"{name} {percent(share)}" for name, share in within)
        limits = f"{percent(min_share)[:-2]}–{percent(max_share)}"
        said.append(_translate("Foi", "Heterogeneous: {} (within {}).").format(names, limits))
    if verdict.foi_c == 1:
        said.append(_translate("Foi", "Several objects: {}.").format(_large_text(verdict)))
    return " ".join(said)


def _large_text(verdict: Verdict) -> str:
    """How many clusters of each class, and how large the largest is."""
    by_class: dict[str, list[float]] = {}
    for name, size in verdict.large:
        by_class.setdefault(name, []).append(size)
    unit = "m²" if verdict.by_area else _translate("Foi", "pixels")
    parts = []
    largest = sorted(by_class.items(), key=lambda each: -max(each[1]))
    for name, sizes in largest[:_MOST]:
        size = QLocale().toString(max(sizes), "f", 0)
        if len(sizes) > 1:
            text = _translate("Foi", "{number} × {name} (up to {size} {unit})")
            parts.append(text.format(number=len(sizes), name=name, size=size, unit=unit))
        else:
            parts.append(f"{name} ({size} {unit})")
    listed, more = ", ".join(parts), len(largest) - _MOST
    if more > 0:
        return _translate("Foi", "{listed} and {more} more").format(listed=listed, more=more)
    return listed
