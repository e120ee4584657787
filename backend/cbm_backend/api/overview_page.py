"""What the landing page says: the user's datasets, how far they are, and examples that work as they stand."""

from __future__ import annotations

import logging
import shlex
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import psycopg2
from flask import current_app, request

from cbm_backend.api.query.series import cards
from cbm_backend.api.services import services
from cbm_backend.api.version import VERSION
from cbm_backend.db.registry import Dataset
from cbm_backend.users.store import User

_LOG = logging.getLogger("cbm_backend.api")
# Pins with which the published client runs on today's Python.
CLIENT = 'pip install "cbm==0.0.18" "pandas<2" "numpy<2" "setuptools<81"'

_STATUS = """
    select dataset_id, count(*) filter (where status = 'extracted'),
           count(*) filter (where status in ('ingested', 'inprogress')),
           count(*) filter (where status = 'failed'), max(finished_at)
    from public.cbm_extraction group by dataset_id
"""


@dataclass(frozen=True)
class Progress:
    """Scenes of a dataset by state; `updated` is None before the first."""

    extracted: int = 0
    waiting: int = 0
    failed: int = 0
    updated: datetime | None = None


@dataclass(frozen=True)
class Example:
    """A thing to try: what it does and the text to copy."""

    title: str
    text: str


@dataclass(frozen=True)
class Shown:
    """A dataset as a card of the page."""

    dataset: Dataset
    parcels: int
    cards: dict[str, list[str]]
    progress: Progress
    examples: tuple[Example, ...]


def content(user: User) -> dict[str, Any]:
    """The variables of `pages/landing.html`; newest year first."""
    found = [d for d in services().registry.snapshot().datasets.values() if user.may_see(d.aoi)]
    progress = _progress()
    shown = [_shown(d, user, progress.get(d.id, Progress())) for d in found]
    shown.sort(key=lambda s: (-s.dataset.year, s.dataset.key))
    return {
        "user": user.name,
        "areas": "all areas" if user.admin else ", ".join(sorted(user.aois)) or "no area yet",
        "version": VERSION,
        "root": _root(),
        "has_files": services().settings.files_dir is not None,
        "datasets": shown,
        "has_features": any(
            rule.rule.startswith("/collections") for rule in current_app.url_map.iter_rules()
        ),
    }


def _root() -> str:
    """How clients reach the server, with a slash at the end."""
    return (services().settings.public_url or request.url_root).rstrip("/") + "/"


def _progress() -> dict[int, Progress]:
    try:
        return {row[0]: Progress(*row[1:]) for row in services().pool.fetch(_STATUS).rows}
    except psycopg2.Error as error:
        _LOG.error("status of extraction: %s", str(error).strip().partition("\n")[0])
        return {}


def _shown(dataset: Dataset, user: User, progress: Progress) -> Shown:
    summary = services().summaries.of(dataset)
    bands = {card: dataset.bands.get(card, []) for card in cards(dataset)}
    examples = _examples(dataset, user, summary.examples[0], bands) if summary.examples else ()
    return Shown(dataset, summary.count, bands, progress, examples)


def _examples(dataset: Dataset, user: User, pid: str, bands: dict[str, list[str]]) -> tuple[Example, ...]:
    root = _root()
    named = {"aoi": dataset.aoi, "year": dataset.year, "pid": pid}
    if dataset.ptype:
        named["ptype"] = dataset.ptype

    def curl(path: str, **arguments: Any) -> str:
        query = f"?{urlencode(arguments)}" if arguments else ""
        return f"curl -u {shlex.quote(user.name)} {shlex.quote(f'{root}{path}{query}')}"

    ptype = f", ptype={dataset.ptype!r}" if dataset.ptype else ""
    account = f"{root.rstrip('/')!r}, {user.name!r}"
    start = f"# {CLIENT}\nimport cbm\n\ncbm.set_api_account({account}, 'your password')\n"
    where = f"{dataset.aoi!r}, {str(dataset.year)!r}, {pid!r}"
    found = [Example("A parcel with its geometry", curl("query/parcelByID", **named, withGeometry="True"))]
    if bands:
        card = "s2" if "s2" in bands else next(iter(bands))
        found.append(Example(f"Its series ({card})", curl("query/parcelTimeSeries", **named, tstype=card)))
        found.append(
            Example(
                "The same as a table",
                curl("query/parcelTimeSeries", **named, tstype=card, tsformat="csv") + " -o series.csv",
            )
        )
        call = f"cbm.get.time_series.by_pid({where}, tstype={card!r}{ptype})"
        code = f"{start}series = {call}\nprint(series.keys())"
        found.append(Example("Python, with the published client", code))
    return tuple(found)
