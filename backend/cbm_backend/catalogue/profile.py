"""Providers as data: one TOML file each, here in `profiles/` and in `<config dir>/profiles/`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import tomllib
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from cbm_backend.config import config_dir
from cbm_backend.errors import InputError, NotFound

FOLDER = Path(__file__).parent / "profiles"
Kind = Literal["stac-api", "static-stac", "odata", "opensearch", "database", "folder"]


class DatabaseTable(BaseModel):
    """The table of a database source and what its columns mean; empty names are columns it does not have."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    table: str
    db_schema: str = Field("public", alias="schema")
    reference: str
    obstime: str
    footprint: str
    location: str = ""
    cloud_cover: str = ""
    published: str = ""
    flipped: bool = False  # footprints have latitude first


class Profile(BaseModel):
    """How one provider is asked, and what of its answers is used. Never holds a secret.

    `collections` and `product_types` tell, per card, what to ask for. `assets` maps a band label to the asset
    keys that hold it, best first (empty: assets are recognised by their own metadata). `hosts` and `buckets`
    are where its assets may lie. `published` is the property that tells when a scene was added or changed,
    `published_by` how it is asked for; without them an update looks back `lookback_days` of acquisitions.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")
    kind: Kind
    title: str
    url: str = ""
    note: str = ""
    collections: dict[str, tuple[str, ...]] = {}
    product_types: dict[str, tuple[str, ...]] = {}
    assets: dict[str, tuple[str, ...]] = {}
    hosts: tuple[str, ...] = ()
    buckets: tuple[str, ...] = ()
    method: Literal["POST", "GET"] = "POST"
    page_size: int = Field(100, ge=1, le=10_000)
    max_skip: int = Field(10_000, ge=1)
    connections: int = Field(4, ge=1, le=64)
    published: str = ""
    published_by: Literal["", "cql2", "query", "odata"] = ""
    lookback_days: int = Field(30, ge=1)
    table: DatabaseTable | None = None

    def asked(self, what: Literal["collections", "product_types"], card: str | None) -> tuple[str, ...]:
        """The collections or product types of a card, of all cards without one.

        Raises `InputError` for a card that this provider does not have.
        """
        offered: dict[str, tuple[str, ...]] = getattr(self, what)
        if card is not None and offered and card not in offered:
            raise InputError(f"The source '{self.name}' has no scenes of card {card}; it has "
                             f"{', '.join(sorted(offered))}.")  # fmt: skip
        wanted = [offered[card]] if card in offered else list(offered.values())
        return tuple(dict.fromkeys(name for names in wanted for name in names))


def profiles() -> dict[str, Profile]:
    """All profiles by name; one of the administrator's replaces ours of the same name."""
    found: dict[str, Profile] = {}
    for folder in (FOLDER, config_dir() / "profiles"):
        for path in sorted(folder.glob("*.toml")):
            profile = read(path)
            found[profile.name] = profile
    return dict(sorted(found.items()))


def get(name: str) -> Profile:
    """The profile of this name. Raises `NotFound` naming those there are."""
    known = profiles()
    if name not in known:
        raise NotFound(f"There is no source '{name}'; known are {', '.join(known)}.")
    return known[name]


def read(path: Path) -> Profile:
    """One profile file. Raises `InputError` naming the file and the field that is wrong."""
    try:
        return Profile(**tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}.") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the file"
        raise InputError(f"{path}: {field}: {first['msg']}.") from error
