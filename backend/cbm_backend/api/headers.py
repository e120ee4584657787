"""Headers of every reply: what browsers may do with it, and who may keep a copy."""

from __future__ import annotations

import base64
import hashlib
import re

from flask import Flask, Response, request

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "private, no-store",
}
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
HSTS = "max-age=31536000; includeSubDomains"

# Pages run scripts of this server only, show styles that came with them, and talk to nobody else.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src {styles}; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def install(app: Flask) -> None:
    """Complete the headers of every reply of the application."""
    app.after_request(complete)


def complete(response: Response) -> Response:
    """Add what the view has not set itself; over TLS also the promise to stay there."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", HSTS)
    return response


def page(html: str, status: int = 200) -> Response:
    """An HTML page of ours, under the policy for pages; style sheets in it are allowed by their digests."""
    styles = " ".join(["'self'", *(f"'sha256-{_digest(style)}'" for style in _STYLE.findall(html))])
    policy = PAGE_POLICY.format(styles=styles)
    return Response(
        html, status, {"Content-Security-Policy": policy}, content_type="text/html; charset=utf-8"
    )


def _digest(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
