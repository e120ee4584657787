"""The one gate in front of every route: who asks, and may they see the dataset they ask for.

Deny by default. A route is open to strangers only when it stands in `PUBLIC_ROUTES`; everything else, unknown
paths included, needs valid credentials. Every other view carries one mark: `any_user`, `needs_dataset` or
`needs_admin`; one without a mark is closed. A request that names an area (or is served from one) needs the
grant, whatever the mark.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from enum import Enum
from ipaddress import ip_address
from typing import Any, TypeVar

from flask import Flask, Response, current_app, g, request
from flask_openapi3 import APIBlueprint

from cbm_backend.api.authentication import TooManyFailures, basic_credentials, bearer_token
from cbm_backend.api.dataset_lookup import DEFAULT_AOI, Asked, asked, asked_by_key, resolve
from cbm_backend.api.failures import legacy, problem
from cbm_backend.api.services import services
from cbm_backend.api.text_check import check_text
from cbm_backend.errors import InputError
from cbm_backend.users.store import User

DATASET = "dataset"
_ASK = "Ask the administrator for access to this area."
# The last two are capability URLs: ids nobody can guess, made only by a request with credentials.
PUBLIC_ROUTES = frozenset(
    {"/health", "/ready", "/favicon.ico", "/dump/<image>/<file>", "/static/tmp/<image>/<file>"}
)

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_VIA")

View = TypeVar("View", bound=Callable)
_LOG = logging.getLogger("cbm_backend.api")


class Access(Enum):
    """Who may call a view; the mark it carries."""

    ANY_USER = "any user"
    DATASET = "users with a grant for the dataset"
    ADMIN = "administrators"
    MONITOR = "this machine, and administrators"


def any_user(view: View) -> View:
    """Mark a view that every user may call; what it shows it limits to `g.user`'s areas itself."""
    return _marked(view, Access.ANY_USER)


def needs_dataset(view: View) -> View:
    """Mark a view that serves one dataset: the gate authorises it and puts it into `g.dataset`.

    The dataset stands in the query, the path or the JSON body: `dataset=<aoi>_<year>[_<ptype>]`, or aoi, year
    and ptype. `/query` views get None for an unknown one; for all others the gate answers 404 itself.
    """
    return _marked(view, Access.DATASET)


def needs_admin(view: View) -> View:
    """Mark a view for administrators."""
    return _marked(view, Access.ADMIN)


def for_monitors(view: View) -> View:
    """Mark a view that this machine may call without credentials, and administrators from anywhere."""
    return _marked(view, Access.MONITOR)


def access(view: Callable | None) -> Access | None:
    """The mark of a view, also below decorators, or None."""
    found = None
    while view is not None and found is None:
        found = getattr(view, "access", None)
        view = getattr(view, "__wrapped__", None)
    return found


def install(app: Flask) -> None:
    """Put the gate in front of all routes of the application."""
    app.before_request(_gate)


def _marked(view: View, mark: Access) -> View:
    inspect.unwrap(view).access = mark
    return view


def _gate() -> Response | None:
    g.user = None
    if request.url_rule is not None and request.url_rule.rule in PUBLIC_ROUTES:
        return None
    mark = access(current_app.view_functions.get(request.endpoint or ""))
    if mark is Access.MONITOR and _from_this_machine():
        return None
    try:
        user = _user(request.headers.get("Authorization"), request.remote_addr or "")
    except TooManyFailures as error:
        text = f"Too many failed logins. Try again in {error.retry_after} s."
        return _refusal(429, text, {"Retry-After": str(error.retry_after)})
    if user is None:
        return _unverified()
    g.user = user
    if request.method not in _SAFE and request.headers.get("Sec-Fetch-Site") == "cross-site":
        # A browser adds remembered credentials to what other sites make it send.
        return _refusal(403, "Requests that change something must come from this site.")
    return _authorise(user, mark)


def _user(authorization: str | None, address: str) -> User | None:
    """The user of a token or of a name and password; None for neither, or wrong ones."""
    token = bearer_token(authorization)
    if token is not None:
        return services().authenticator.token_user(token, address)
    credentials = basic_credentials(authorization)
    return services().authenticator.user(credentials, address) if credentials else None


def _from_this_machine() -> bool:
    """Whether the peer itself is on loopback and forwards nobody: a proxy on this machine does not count."""
    environ = request.environ
    peer = environ.get("werkzeug.proxy_fix.orig", {}).get("REMOTE_ADDR") or environ.get("REMOTE_ADDR", "")
    forwarded = any(environ.get(name) for name in _FORWARDED)
    try:
        return ip_address(peer).is_loopback and not forwarded
    except ValueError:
        return False


def _authorise(user: User, mark: Access | None) -> Response | None:
    """Refuse foreign areas; look up the dataset for the views that serve one."""
    arguments = {**request.args.to_dict(), **{k: str(v) for k, v in (request.view_args or {}).items()}}
    check_text(arguments, "A parameter")
    question = asked(arguments)
    g.asked, g.dataset, g.pid = question, None, question.pid
    if question.aoi is not None and not user.may_see(question.aoi):
        return _foreign()
    key = _named_key()
    if key is not None:
        question = g.asked = asked_by_key(key, question.pid)
        if not user.may_see(question.aoi or ""):
            return _foreign()
    if request.url_rule is None:
        return None
    if mark is Access.DATASET:
        return _find_dataset(user, question, by_key=key is not None)
    if mark in (Access.ADMIN, Access.MONITOR) and not user.admin:
        return _refusal(403, "This is for administrators.")
    if mark is None:
        _LOG.error("the view of %s has no mark (any_user, needs_dataset, needs_admin)", request.url_rule)
        return _refusal(403, "This is open to nobody.")
    return None


def _named_key() -> str | None:
    """The value of `dataset` in query, path and JSON body. Raises `InputError` when they differ."""
    named: list[Any] = request.args.getlist(DATASET)
    if DATASET in (request.view_args or {}):
        named.append((request.view_args or {})[DATASET])
    body = _json_body()
    if isinstance(body, dict) and DATASET in body:
        named.append(body[DATASET])
    if not named:
        return None
    if not all(isinstance(value, str) for value in named):
        raise InputError("dataset: write <aoi>_<year> or <aoi>_<year>_<ptype> as text.")
    if len({value.lower() for value in named}) > 1:
        raise InputError("dataset: name one only; this request names several.")
    return named[0]


def _json_body() -> Any:
    """The JSON body, checked for what no view can handle; None for other bodies and broken JSON."""
    if not request.is_json:
        return None
    try:
        body = request.get_json(silent=True)
    except RecursionError:
        raise InputError("The JSON body is nested too deeply.") from None
    check_text(body, "The body")
    return body


def _find_dataset(user: User, question: Asked, *, by_key: bool) -> Response | None:
    snapshot = services().registry.snapshot()
    if by_key:
        g.dataset = snapshot.find(question.aoi or "", question.year or 0, question.ptype)
    else:
        g.dataset, g.pid = resolve(snapshot, question)
        if question.aoi is None and g.dataset is not None and not user.may_see(DEFAULT_AOI):
            return _foreign()
    if g.dataset is not None or legacy():
        return None
    if question.aoi is None:
        raise InputError("dataset is missing: give <aoi>_<year> or <aoi>_<year>_<ptype>.")
    return problem(404, "There is no such dataset; /v1/datasets lists yours.", code="no_dataset")


def _unverified() -> Response:
    return _refusal(401, "Could not verify.", {"WWW-Authenticate": 'Basic realm="Login Required"'})


def _foreign() -> Response:
    # No challenge here: the credentials are right, asking for others would only make clients prompt.
    if legacy():
        return _refusal(401, f"Not authorized for this dataset.\n  {_ASK}")
    return _refusal(403, f"Not authorized for this dataset. {_ASK}")


def _refusal(status: int, text: str, headers: dict[str, str] | None = None) -> Response:
    if request.path.startswith("/v1/") or isinstance(
        current_app.blueprints.get(request.blueprint or ""), APIBlueprint
    ):
        return problem(status, text, headers)
    return Response(text, status, headers, content_type="text/plain; charset=utf-8")
