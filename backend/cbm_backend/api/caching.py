"""ETags: a reply about a dataset is valid as long as the dataset's version stands."""

from __future__ import annotations

from flask import Response, g, request


def etag() -> str | None:
    """The tag of the dataset the gate has found; the URL tells the rest."""
    dataset = g.get("dataset")
    return None if dataset is None else f"{dataset.id}.{dataset.version}.{dataset.parcels_version}"


def not_modified() -> Response | None:
    """304 when the client holds this version already, else None."""
    tag = etag()
    if tag is None or not request.if_none_match.contains(tag):
        return None
    return tagged(Response(status=304))


def tagged(response: Response) -> Response:
    """The response with its tag: private, and to be asked for again each time."""
    tag = etag()
    if tag is not None:
        response.set_etag(tag)
        response.headers["Cache-Control"] = "private, no-cache"
        response.headers["Vary"] = "Authorization"
    return response
