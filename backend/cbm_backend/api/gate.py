"""The one gate in front of every route: who asks, and may they see the dataset they ask for.

Deny by default: a route is open only when it stands in `PUBLIC_ROUTES`; everything else, unknown paths
included, needs valid credentials. A request that names an area (or is served from one) needs the grant.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flask import Flask, Response, current_app, g, request

from cbm_backend.api.authentication import TooManyFailures, basic_credentials
from cbm_backend.api.dataset_lookup import DEFAULT_AOI, asked, resolve
from cbm_backend.api.services import services
from cbm_backend.users.store import User

PUBLIC_ROUTES = frozenset({"/health", "/ready", "/favicon.ico"})

View = TypeVar("View", bound=Callable)


def needs_dataset(view: View) -> View:
    """Mark a view that serves one dataset: the gate authorises it and puts it into `g.dataset` (or None)."""
    view.needs_dataset = True  # type: ignore[attr-defined]
    return view


def install(app: Flask) -> None:
    """Put the gate in front of all routes of the application."""
    app.before_request(_gate)


def _gate() -> Response | None:
    g.user = None
    if request.url_rule is not None and request.url_rule.rule in PUBLIC_ROUTES:
        return None
    credentials = basic_credentials(request.headers.get("Authorization"))
    if credentials is None:
        return _unverified()
    try:
        user = services().authenticator.user(credentials, request.remote_addr or "")
    except TooManyFailures as error:
        text = f"Too many failed logins. Try again in {error.retry_after} s."
        return _text(text, 429, {"Retry-After": str(error.retry_after)})
    if user is None:
        return _unverified()
    g.user = user
    return _authorise(user)


def _authorise(user: User) -> Response | None:
    """Refuse foreign areas; look up the dataset for the views that serve one."""
    arguments = request.args.to_dict()
    for place in (request.view_args or {}).items():
        arguments[place[0]] = str(place[1])
    question = asked(arguments)
    g.asked, g.dataset, g.pid = question, None, question.pid
    if question.aoi is not None and not user.may_see(question.aoi):
        return _foreign()
    view = current_app.view_functions.get(request.endpoint or "")
    if not getattr(view, "needs_dataset", False):
        return None
    g.dataset, g.pid = resolve(services().registry.snapshot(), question)
    if question.aoi is None and g.dataset is not None and not user.may_see(DEFAULT_AOI):
        return _foreign()
    return None


def _unverified() -> Response:
    return _text("Could not verify.", 401, {"WWW-Authenticate": 'Basic realm="Login Required"'})


def _foreign() -> Response:
    # No challenge here: the credentials are right, asking for others would only make clients prompt.
    return _text("Not authorized for this dataset.\n  Ask the administrator for access to this area.", 401)


def _text(text: str, status: int, headers: dict[str, str] | None = None) -> Response:
    return Response(text, status, headers, content_type="text/plain; charset=utf-8")
