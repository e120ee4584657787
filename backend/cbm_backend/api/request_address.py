"""How clients reach this API: for the links in its replies."""

from __future__ import annotations

from flask import request

from cbm_backend.api.services import services


def root() -> str:
    """The address in front of every path, without a slash: configured, else as the client wrote it."""
    return (services().settings.public_url or request.url_root).rstrip("/")
