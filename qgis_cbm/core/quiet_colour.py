"""Text that matters less: as quiet as it may be while everybody can still read it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor

READABLE = 4.5
"""The least contrast of text, https://www.w3.org/TR/WCAG21/#contrast-minimum."""
_STEP = 0.05


def mixed(first: QColor, second: QColor, part: float) -> QColor:
    """Return `first` with `part` (0..1) of `second` in it."""
    pairs = zip(first.getRgb()[:3], second.getRgb()[:3])
    return QColor(*(round(a * (1 - part) + b * part) for a, b in pairs))


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of two colours: 1 for the same one, 21 for black and white (WCAG 2.1)."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def quiet(text: QColor, ground: QColor, *others: QColor, part: float = 0.4) -> QColor:
    """Return `text` with at most `part` of the ground in it: only so much of it as leaves it readable.

    others: grounds on which it stands, too.
    """
    grounds = (ground, *others)
    while part > 0 and min(contrast(mixed(text, ground, part), each) for each in grounds) < READABLE:
        part -= _STEP
    return mixed(text, ground, max(part, 0.0))


def _luminance(colour: QColor) -> float:
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return sum(weight * each for weight, each in zip((0.2126, 0.7152, 0.0722), linear))
