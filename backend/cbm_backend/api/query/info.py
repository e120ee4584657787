"""`/query/info` and `/query/options`: what the server has for the asking user (contract 1.12).

`details` and `backgrounds` are for the plugin.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, g, request

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import any_user
from cbm_backend.api.query.series import HISTOGRAMS, cards
from cbm_backend.api.query.weather import has_weather
from cbm_backend.api.services import services
from cbm_backend.api.version import SOFTWARE
from cbm_backend.backgrounds.collection import Published, described, offered
from cbm_backend.db.registry import Dataset

blueprint = Blueprint("info", __name__)

REPOSITORY = "https://github.com/ec-jrc/cbm"


@blueprint.get("/query/")
@any_user
def root() -> Response:
    """The greeting of the original."""
    return Response("DIAS API", content_type="text/plain; charset=utf-8")


@blueprint.get("/query/options")
@any_user
def options() -> Response:
    """The areas the user may see, with their years: what the original kept in options.json."""
    areas: dict[str, dict[str, Any]] = {}
    for dataset in sorted(services().registry.snapshot().datasets.values(), key=lambda d: (d.aoi, d.year)):
        if g.user.may_see(dataset.aoi) and g.asked.aoi in (None, dataset.aoi):
            area = areas.setdefault(dataset.aoi, {"desc": dataset.description or dataset.aoi, "year": []})
            if str(dataset.year) not in area["year"]:
                area["year"].append(str(dataset.year))
    return json_response({"aois": areas})


@blueprint.get("/query/info")
@any_user
def info() -> Response:
    """Server, helpers and, for each area the user may see, what can be asked."""
    by_aoi: dict[str, list[Dataset]] = defaultdict(list)
    for dataset in services().registry.snapshot().datasets.values():
        if g.user.may_see(dataset.aoi) and g.asked.aoi in (None, dataset.aoi):
            by_aoi[dataset.aoi].append(dataset)
    backgrounds = _backgrounds()
    base = (services().settings.public_url or request.url_root).rstrip("/")
    return json_response(
        {
            "server": {
                "title": "CbM",
                "host": base,
                "description": "Checks by Monitoring",
                "license": "GPL-2.0-or-later",
                "software": SOFTWARE,
            },
            "helpers": {
                "documentation": f"{REPOSITORY}#readme",
                "git_repository": REPOSITORY,
                "information_page": f"{base}/query/info",
                "downloadable material": f"{base}/files",
                "swagger": f"{base}/apidocs",
            },
            "aois": {aoi: _area(aoi, by_aoi[aoi], backgrounds, base) for aoi in sorted(by_aoi)},
        },
        indent=True,
    )


def _area(aoi: str, datasets: list[Dataset], backgrounds: list[Published], base: str) -> dict[str, Any]:
    datasets = sorted(datasets, key=lambda d: (d.year, d.ptype))
    latest_year = datasets[-1].year
    shown = next(d for d in datasets if d.year == latest_year)
    area: dict[str, Any] = {
        "years": sorted({str(d.year) for d in datasets}),
        "datasets": sorted({d.ptype for d in datasets if d.ptype}),
        "time_series": sorted({card for d in datasets for card in cards(d)}),
        "tms": offered(aoi, backgrounds),
        "backgrounds": described(aoi, backgrounds),
        "id_table_column": shown.parcel_id,
    }
    for dataset in datasets:
        area[f"id_examples_{_year_ptype(dataset)}"] = list(services().summaries.of(dataset).examples)
    area["request_examples"] = _request_examples(shown, base)
    area["details"] = {_year_ptype(d): _details(d) for d in datasets}
    return area


def _year_ptype(dataset: Dataset) -> str:
    return f"{dataset.year}_{dataset.ptype}" if dataset.ptype else str(dataset.year)


def _request_examples(dataset: Dataset, base: str) -> dict[str, str]:
    ids = services().summaries.of(dataset).examples
    named = {"aoi": dataset.aoi, "year": dataset.year, "pid": ids[0] if ids else ""}
    arguments = urlencode({**named, "ptype": dataset.ptype} if dataset.ptype else named)
    examples = {"parcelByID": f"{base}/query/parcelByID?{arguments}&withGeometry=True"}
    for card in cards(dataset):
        examples[f"parcelTimeSeries_{card}"] = f"{base}/query/parcelTimeSeries?{arguments}&tstype={card}"
    background = "chipsize=512&extend=512&tms=osm&iformat=png&withGeometry=True"
    examples["backgroundByParcelID"] = f"{base}/query/backgroundByParcelID?{arguments}&{background}"
    examples["weatherTimeSeries"] = f"{base}/query/weatherTimeSeries?{arguments}"
    examples["parcelPeers"] = f"{base}/query/parcelPeers?{arguments}&distance=1000&max=10"
    return examples


def _details(dataset: Dataset) -> dict[str, Any]:
    return {
        "bands": {card: dataset.bands.get(card, []) for card in cards(dataset)},
        "scl": bool(dataset.tables.get(HISTOGRAMS)),
        "weather": has_weather(dataset),
        "center": list(dataset.center) if dataset.center else None,
        "start_date": dataset.start_date.isoformat() if dataset.start_date else None,
        "end_date": dataset.end_date.isoformat() if dataset.end_date else None,
        "parcels": services().summaries.of(dataset).count,
        "crops": list(services().summaries.of(dataset).crops),
        "version": dataset.version,
        "id_column": dataset.parcel_id,
        "crop_name_column": dataset.crop_name,
        "crop_code_column": dataset.crop_code,
    }


def _backgrounds() -> list[Published]:
    return services().backgrounds.published()
