"""The classes of a thematic raster: which values count, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence, marked

from .foi_raster import ClassImage

MOST = 256
KEY = "category_map"


@dataclass(frozen=True)
class Classes:
    """The classes in the order of the user: values (as in the raster) and names, one for each.

    Raises ValueError naming the value or name that is wrong: none at all, more than 256, a value or a name
    (compared without case) that occurs twice, an empty name.
    """

    values: tuple[int, ...]
    names: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(self.values) != len(self.names):
            raise ValueError(
                Sentence(
                    "{values} class values have {names} names.",
                    values=len(self.values),
                    names=len(self.names),
                )
            )
        if not self.values:
            raise ValueError(Sentence("There is no class: list every value of the raster with its name."))
        if len(self.values) > MOST:
            raise ValueError(
                Sentence(
                    "There are {values:,} classes and {most} are possible: is this a class raster?",
                    values=len(self.values),
                    most=MOST,
                )
            )
        _refuse_twice(marked("The class value '{item}' occurs twice."), self.values)
        names = [name.casefold() for name in self.names]
        _refuse_twice(marked("The class name '{item}' occurs twice."), names)
        for value, name in zip(self.values, self.names):
            if not name.strip():
                raise ValueError(Sentence("The class {value} has no name.", value=value))

    def __len__(self) -> int:
        return len(self.values)

    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[object, object]]) -> Classes:
        """Read (value, name) pairs as files hold them: values are whole numbers, as numbers or text.

        Raises ValueError as the class does, and for a value that is not a whole number.
        """
        entries = [(_whole(value), str(name).strip()) for value, name in pairs]
        return cls(tuple(value for value, _ in entries), tuple(name for _, name in entries))

    @classmethod
    def from_document(cls, document: object) -> Classes:
        """Read a parsed YAML document, `category_map:` with value: name. Raises ValueError for other keys."""
        if not isinstance(document, Mapping) or KEY not in document:
            raise ValueError(
                Sentence(
                    "The class names need one key '{key}:' with 'value: name' in each line below.", key=KEY
                )
            )
        unknown = sorted(str(key) for key in document if key != KEY)
        if unknown:
            raise ValueError(
                Sentence(
                    "The key '{unknown}' is not known; the only one allowed is '{key}'.",
                    unknown=unknown[0],
                    key=KEY,
                )
            )
        entries = document[KEY]
        if not isinstance(entries, Mapping) or not entries:
            raise ValueError(Sentence("'{key}:' has no 'value: name' lines below it.", key=KEY))
        for value, name in entries.items():
            if name is None or isinstance(name, (Mapping, list)):
                raise ValueError(Sentence("{key}: the class {value} has no name.", key=KEY, value=value))
        return cls.from_pairs(entries.items())

    @classmethod
    def found(cls, values: np.ndarray) -> Classes:
        """Make classes called like their values. Raises ValueError when there are none or more than 256."""
        if not len(values):
            raise ValueError(Sentence("No parcel has a pixel with a class."))
        return cls(tuple(int(value) for value in values), tuple(f"class_{value}" for value in values))

    def columns(self, image: ClassImage) -> np.ndarray:
        """uint16[c]: what each code of the image counts as.

        0..k - 1 for the classes, k for values that are not listed, k + 1 for no-data.
        """
        order = np.argsort(self.values)
        ranked = np.asarray(self.values, np.int64)[order]
        place = np.minimum(np.searchsorted(ranked, image.values), len(self) - 1)
        result = np.where(ranked[place] == image.values, order[place], len(self))
        result[image.nodata] = len(self) + 1
        return result.astype(np.uint16)


def _whole(value: object) -> int:
    """Read a class value; text such as '3' or '3.0' counts as a number."""
    if isinstance(value, bool):
        raise ValueError(Sentence("The class value {value} is not a whole number.", value=value))
    try:
        number = float(str(value))
        if number != int(number):
            raise ValueError
        return int(str(value)) if str(value).lstrip("+-").isdigit() else int(number)
    except (ValueError, OverflowError):
        raise ValueError(
            Sentence("The class value {value} is not a whole number.", value=repr(value))
        ) from None


def _refuse_twice(template: str, items: Iterable[object]) -> None:
    seen = set()
    for item in items:
        if item in seen:
            raise ValueError(Sentence(template, item=item))
        seen.add(item)
