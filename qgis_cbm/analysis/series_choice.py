"""From the names an analyst writes to what has to be asked for: bands, indices, cards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import indices
from .indices import Index
from .sentences import Sentence
from .timeseries import canonical_band

_LETTERS = {"bs": "b", "c6": "c", "c1": "c"}
_CLOUDS_FROM = "s2"
_ANY_BAND = ("B04", "B02", "B03", "B08")

Stored = Mapping[str, Sequence[str]]
"""Card -> its bands, none where the source does not say."""


@dataclass(frozen=True)
class Choice:
    """keys: of `series.Product`, in the order of the names. cards: card -> bands to ask for, () for all."""

    keys: tuple[str, ...]
    cards: Mapping[str, tuple[str, ...]]


def split_names(text: str) -> tuple[str, ...]:
    """Return the names of a list, between commas, semicolons or blanks, each once."""
    return tuple(dict.fromkeys(part for part in re.split(r"[\s,;]+", text) if part))


def choose(names: Sequence[str], stored: Stored, own: Sequence[Index] = ()) -> Choice:
    """Find the products of these names: an index, a band, or a band of one card (`s2/B08`).

    Where one comes from optical bands, what tells the cloud share is asked for as well. Raises ValueError,
    with a sentence that lists what there is.
    """
    if not names:
        raise ValueError(Sentence("Name at least one band or index, such as NDVI or B08."))
    every = (*indices.INDICES.values(), *own)
    known = {index.name.upper(): index for index in every}
    unsaid = [card for card, bands in stored.items() if not bands]
    keys: list[str] = []
    cards: dict[str, set[str]] = {}
    for name in names:
        index = known.get(name.upper())
        found = list(_bands_of(name, stored))
        if index is not None:
            # As in the plot: the stored one, and where a parcel has none, computed.
            found += _inputs(index, stored)
            keys.append(f"index/{index.name}")
        else:
            places = found or [(card, name) for card in unsaid]
            keys += [f"{card}/{_shown(card, band)}" for card, band in places]
        if not found and not unsaid:
            offer = ", ".join(_offer(stored, every))
            raise ValueError(
                Sentence(
                    "“{name}” is neither stored here nor can it be computed; there are: {offer}.",
                    name=name,
                    offer=offer,
                )
            )
        for card, band in found:
            cards.setdefault(card, set()).add(band)
        for card in unsaid if not found else ():
            cards.setdefault(card, set())
    _add_clouds(cards, stored)
    return Choice(
        tuple(dict.fromkeys(keys)), {card: tuple(sorted(bands)) for card, bands in sorted(cards.items())}
    )


def of_one_card(names: Sequence[str], stored: Stored) -> tuple[str, tuple[str, ...]]:
    """Return the card that has all these bands, and the bands as its rows call them.

    Raises ValueError, with a sentence that lists what there is.
    """
    for card in stored:
        found = [list(_bands_of(name, {card: stored[card]})) for name in names]
        if all(found):
            return card, tuple(_shown(*places[0]) for places in found)
    lists = {card: ", ".join(_shown(card, band) for band in bands) for card, bands in stored.items()}
    there = "; ".join(f"{card}: {bands}" for card, bands in lists.items())
    raise ValueError(
        Sentence(
            "No product has all of the bands {bands}; there are {there}.", bands=", ".join(names), there=there
        )
    )


def _add_clouds(cards: dict[str, set[str]], stored: Stored) -> None:
    """Index products have no histograms of their own: those of the scenes' card count."""
    bands = {band for names in cards.values() for band in names}
    one = next((band for band in _ANY_BAND if band in stored.get(_CLOUDS_FROM, ())), None)
    if one is not None and _CLOUDS_FROM not in cards and any(not _is_radar(band) for band in bands):
        cards[_CLOUDS_FROM] = {one}


def _bands_of(name: str, stored: Stored) -> Iterable[tuple[str, str]]:
    """Yield (card, band as stored) of a name, whatever its case and with or without the radar's letter."""
    card_name, slash, band_name = name.rpartition("/")
    wanted = canonical_band(band_name.upper())
    for card, bands in stored.items():
        if slash and card.lower() != card_name.lower():
            continue
        for band in bands:
            if wanted in (_shown(card, band).upper(), band[:2] if _is_radar(band) else ""):
                yield card, band


def _inputs(index: Index, stored: Stored) -> list[tuple[str, str]]:
    """Return every (card, band) that an index may be computed from."""
    found = []
    for card, bands in stored.items():
        shown = {_shown(card, band): band for band in bands}
        needed = index.bands(shown)
        if needed is not None:
            found += [(card, shown[band]) for band in needed.values()]
    return found


def _offer(stored: Stored, every: Iterable[Index]) -> list[str]:
    bands = {_shown(card, band) for card, names in stored.items() for band in names}
    computed = [index.name for index in every if index.name not in bands and _inputs(index, stored)]
    return [*computed, *sorted(bands)]


def _shown(card: str, band: str) -> str:
    """The label that the rows of a source carry: VV of backscatter comes as VVb, B4 as B04."""
    return band + _LETTERS.get(card, "") if band in ("VV", "VH") else canonical_band(band)


def _is_radar(band: str) -> bool:
    return re.fullmatch(r"(VV|VH|HH|HV)[bc]?", band) is not None
