"""`/v1/foi`: heterogeneity and cardinality of some parcels on a class raster of the server; stored runs."""

from __future__ import annotations

import numpy as np
from flask import Response, g
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.services import services
from cbm_backend.api.v1.foi_models import (
    FoiClass,
    FoiCluster,
    FoiParcel,
    FoiRasterList,
    FoiRequest,
    FoiResult,
    FoiRowList,
    FoiRowsQuery,
    FoiRunList,
)
from cbm_backend.api.v1.resource import InDataset, resource
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import assessing, class_raster, results, shelf
from qgis_cbm.analysis.foi import Assessment, Rule

api = resource("foi", "Is a declared parcel one homogeneous field? Checks on a class raster")


@api.post("/foi", responses={200: FoiResult})
@needs_dataset
def check_parcels(body: FoiRequest) -> Response:
    """Check up to 1,000 parcels; `save` keeps the results as a run that `/v1/foi/results` reads."""
    dataset, settings = g.dataset, services().settings
    try:
        rule = Rule(**body.model_dump(exclude={"dataset", "raster", "pids", "save"}))
    except ValueError as error:
        raise InputError(str(error)) from error
    raster = shelf.find(settings, dataset.aoi, body.raster)
    wanted = list(dict.fromkeys(body.pids))
    keys, wkb = _parcels(dataset, wanted)
    grid = class_raster.open_grid(raster.path)
    placed = assessing.place(wkb, dataset.srid, grid, np.full(len(wkb), "", "U16"), rule.inner_buffer)
    image = class_raster.read(raster.path, placed.spans, rule.ignore_zero, threads=cores())
    found = assessing.by_pixels(placed, image, raster.classes(), rule)
    if body.save is not None:
        _save(dataset, body.save, raster.path.name, rule, keys, found)
    return json_response(
        FoiResult(
            dataset=dataset.key,
            raster=raster.name,
            classes=[FoiClass(value=value, name=name) for value, name in results.named(found.classes)],
            parcels=[_parcel(pid, found, place) for place, pid in enumerate(wanted)],
            run=body.save,
        ).model_dump(mode="json")
    )


@api.get("/foi/rasters", responses={200: FoiRasterList})
@needs_dataset
def list_rasters(query: InDataset) -> Response:
    """The class rasters that the server has for the area of a dataset."""
    there = shelf.offered(services().settings, g.dataset.aoi)
    return json_response({"rasters": [{"name": r.name, "named": r.names is not None} for r in there]})


@api.get("/foi/runs", responses={200: FoiRunList})
@needs_dataset
def list_runs(query: InDataset) -> Response:
    """The stored runs of a dataset, newest first."""
    statement = sql.SQL(
        "select r.run, r.raster, r.classes, r.rule, r.made_by, "
        "to_char(r.made_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), "
        "(select count(*) from {} f where f.run = r.run) "
        "from public.cbm_foi_run r where r.dataset_id = %s order by r.made_at desc, r.run"
    ).format(results.table(g.dataset))
    rows = services().pool.fetch(statement, (g.dataset.id,)).rows
    runs = [
        {
            "run": run, "raster": raster, "rule": rule, "made_by": made_by, "made_at": made_at,
            "parcels": parcels, "classes": [{"value": value, "name": name} for value, name in classes],
        }
        for run, raster, classes, rule, made_by, made_at, parcels in rows
    ]  # fmt: skip
    return json_response({"runs": runs})


@api.get("/foi/results", responses={200: FoiRowList})
@needs_dataset
def list_results(query: FoiRowsQuery) -> Response:
    """The results of a run for the parcels that are current, a page at a time."""
    dataset: Dataset = g.dataset
    statement = sql.SQL(
        "select f.pid, p.{id}::text, f.foi_h, f.foi_c, f.total, f.nodata, f.unlisted, f.counts, f.clusters, "
        "f.reason from {foi} f join {parcels} p on p.ogc_fid = f.pid "
        "where f.run = %s and f.pid > %s order by f.pid limit %s"
    ).format(
        id=sql.Identifier(dataset.parcel_id), foi=results.table(dataset), parcels=dataset.table("parcels")
    )  # fmt: skip
    rows = services().pool.fetch(statement, (query.run, query.after, query.limit + 1)).rows
    if not rows and not query.after:
        known = "select 1 from public.cbm_foi_run where dataset_id = %s and run = %s"
        if not services().pool.fetch(known, (dataset.id, query.run)).rows:
            raise NotFound(f"run: dataset {dataset.key} has no run '{query.run}'.")
    page = rows[: query.limit]
    names = ("pid", "foi_h", "foi_c", "total", "nodata", "unlisted", "counts", "clusters", "reason")
    listed = [dict(zip(names, row[1:], strict=True)) for row in page]
    for entry in listed:
        entry["clusters"] = [{"value": value, "pixels": pixels} for value, pixels in entry["clusters"]]
    following = page[-1][0] if len(rows) > query.limit else None
    return json_response({"run": query.run, "results": listed, "next": following})


def _parcels(dataset: Dataset, wanted: list[str]) -> tuple[np.ndarray, list[bytes]]:
    """Keys and geometries of parcels in the order of their ids. Raises `NotFound` naming a missing one."""
    statement = sql.SQL(
        "select {id}::text, ogc_fid, ST_AsBinary(wkb_geometry) from {parcels} where {id}::text = any(%s)"
    ).format(id=sql.Identifier(dataset.parcel_id), parcels=dataset.table("parcels"))
    found = {row[0]: row[1:] for row in services().pool.fetch(statement, (wanted,)).rows}
    missing = [pid for pid in wanted if pid not in found]
    if missing:
        listed = ", ".join(f"'{pid}'" for pid in missing[:5])
        raise NotFound(f"pids: dataset {dataset.key} has no parcel {listed} at present.")
    return np.array([found[pid][0] for pid in wanted], np.int64), [bytes(found[pid][1]) for pid in wanted]


def _parcel(pid: str, found: Assessment, place: int) -> FoiParcel:
    counts = results.counts_of(found, place)
    total = int(found.total[place])
    flags = [None if flag < 0 else int(flag) for flag in (found.foi_h[place], found.foi_c[place])]
    return FoiParcel(
        pid=pid,
        foi_h=flags[0],
        foi_c=flags[1],
        total=total,
        nodata=int(found.nodata[place]),
        unlisted=int(found.unlisted[place]),
        counts=counts,
        percent={value: round(100 * pixels / total, 2) for value, pixels in counts.items()},
        clusters=[FoiCluster(value=value, pixels=size) for value, size in found.cluster_list(place)],
        reason=str(found.reason[place]),
    )


def _save(dataset: Dataset, run: str, raster: str, rule: Rule, keys: np.ndarray, found: Assessment) -> None:
    user = g.user.name

    def work(cursor: Cursor) -> None:
        results.register(cursor, dataset, run, raster, found.classes, rule, user)
        results.insert(cursor, dataset, run, keys, found)

    services().writer.transaction(work)
