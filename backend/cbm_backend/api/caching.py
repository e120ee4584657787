"""ETags: a reply about a dataset is valid as long as the dataset's version stands.

What shows decisions is as new as the last of them, too: those replies give their number as `state`.
"""

from __future__ import annotations

from flask import Response, g, request


def etag(state: int | None = None) -> str | None:
    """The tag of the dataset the gate has found; the URL tells the rest."""
    dataset = g.get("dataset")
    if dataset is None:
        return None
    tag = f"{dataset.id}.{dataset.version}.{dataset.parcels_version}"
    return tag if state is None else f"{tag}.{state}"


def not_modified(state: int | None = None) -> Response | None:
    """304 when the client holds this version already, else None."""
    tag = etag(state)
    if tag is None or not request.if_none_match.contains(tag):
        return None
    return tagged(Response(status=304), state)


def tagged(response: Response, state: int | None = None) -> Response:
    """The response with its tag: private, and to be asked for again each time."""
    tag = etag(state)
    if tag is not None:
        response.set_etag(tag)
        response.headers["Cache-Control"] = "private, no-cache"
        response.headers["Vary"] = "Authorization"
    return response
