"""The endpoints under `/v1`: pydantic models in and out, problem+json for errors, described by OpenAPI.

To add one, write a module here beside `datasets.py` and append its `api` to `APIS`:

    from cbm_backend.api.gate import needs_dataset
    from cbm_backend.api.v1.resource import InDataset, resource

    api = resource("scenes", "Scenes of a dataset")

    class SceneQuery(InDataset):                       # adds `dataset: <aoi>_<year>[_<ptype>]`
        limit: int = Field(100, ge=1, le=1000, description="The most scenes to list.")

    @api.get("/scenes", responses={200: SceneList})    # above the mark
    @needs_dataset
    def list_scenes(query: SceneQuery) -> Response:
        \"""The scenes of a dataset, newest first.\"""
        dataset = g.dataset
        return json_response(...)

- Arguments named `query`, `path`, `body` with a pydantic model are checked before the view runs; what does
  not fit is answered with 400 and a sentence for each field. Raise `cbm_backend.errors` for anything else.
  Give examples of parameters as `json_schema_extra={"example": ...}`.
- Every view carries one mark: `needs_dataset` (the gate has authorised it; use `g.dataset`, never the text
  of the request), `any_user` or `needs_admin`. A view without a mark is closed, and a test names it.
- A foreign dataset is answered with 403, an unknown one with 404, by the gate, wherever `dataset` stands:
  query, path (`<dataset>`) or JSON body.
- Read with `services().pool.fetch(...)`, write with `services().writer.transaction(...)`.
- A reply that also comes as CSV or Parquet says so in its model: `model_config = also("text/csv")`.
- `caching.not_modified()` and `tagged()` give ETags by the dataset's version.
- Endpoints outside `/v1` (tiles, collections): `resource("tiles", "Vector tiles", prefix="")`.
"""

from __future__ import annotations

from flask_openapi3 import APIBlueprint

from cbm_backend.api.maps import base_maps, features, tiles
from cbm_backend.api.v1 import chips, datasets, decisions, foi, jobs, parcels, scenes, series, skips

APIS: tuple[APIBlueprint, ...] = (
    datasets.api,
    decisions.api,
    tiles.api,
    features.api,
    base_maps.api,
    parcels.api,
    series.api,
    scenes.api,
    skips.api,
    chips.api,
    jobs.api,
    foi.api,
)
