"""What every resource under `/v1` shares: its blueprint, its error forms, the parameter `dataset`."""

from __future__ import annotations

from typing import Annotated

from flask_openapi3 import APIBlueprint, Tag
from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from cbm_backend.api.dataset_lookup import KEY_PATTERN

MAX_PARCELS = 1_000
ParcelId = Annotated[str, StringConstraints(min_length=1, max_length=200)]
PROBLEM_TYPE = "application/problem+json"


class FieldProblem(BaseModel):
    """One field of a request and what is wrong with it."""

    field: str
    message: str


class Problem(BaseModel):
    """An error (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str | None = None
    code: str | None = Field(
        None,
        description="What it is in a word, for clients with sentences of their own: no_dataset, no_parcel, "
        "no_image, unavailable, too_long or defect.",
    )
    errors: list[FieldProblem] | None = None
    request_id: str | None = None


class InDataset(BaseModel):
    """A query, path or body that names a dataset; the gate has authorised it as `g.dataset`."""

    dataset: str = Field(
        pattern=KEY_PATTERN,
        description="`<aoi>_<year>` or `<aoi>_<year>_<ptype>`; `/v1/datasets` lists yours.",
        json_schema_extra={"example": "nl_2020"},
    )


class OfParcels(InDataset):
    """A body that names parcels of a dataset."""

    pids: list[ParcelId] = Field(
        min_length=1,
        max_length=MAX_PARCELS,
        description="Ids of parcels.",
        json_schema_extra={"example": ["1"]},
    )


def also(*media_types: str) -> ConfigDict:
    """The `model_config` of a reply that comes in other forms, too: `also("text/csv")`."""
    extra = {"content": {media_type: {"schema": {"type": "string"}} for media_type in media_types}}
    return ConfigDict(openapi_extra=extra)  # type: ignore[typeddict-unknown-key]


def described(text: str, *media_types: str) -> dict:
    """A reply that no model describes: binary, or another standard's."""
    return {"description": text, "content": {each.partition(";")[0]: {"schema": {}} for each in media_types}}


def _problem(description: str) -> dict:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {"description": description, "content": {PROBLEM_TYPE: {"schema": schema}}}


ERRORS = {
    400: "A parameter is not usable; `errors` names each field and what is allowed.",
    401: "No credentials, or wrong ones.",
    403: "The user has no grant for this dataset.",
    404: "There is no such dataset or object.",
    413: "The body is too large.",
    429: "Too many requests or failed logins; see Retry-After.",
    500: "A defect of the server.",
    503: "The database does not answer at the moment; see Retry-After.",
}


def resource(name: str, description: str, *, prefix: str = "/v1") -> APIBlueprint:
    """A blueprint whose endpoints stand under `prefix`, are tagged `name`, and document the common errors."""
    return APIBlueprint(
        name,
        __name__,
        url_prefix=prefix or None,
        abp_tags=[Tag(name=name, description=description)],
        abp_responses={status: _problem(text) for status, text in ERRORS.items()},
    )
