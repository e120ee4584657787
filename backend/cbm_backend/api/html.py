"""Pages for browsers: self-contained, with images of this server only, and no script."""

from __future__ import annotations

import base64
import hashlib
import re

from flask import Response

_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def html_page(text: str) -> Response:
    """The page, with a policy that allows the style sheets in it, images from here, and nothing else."""
    allowed = " ".join(f"'sha256-{_digest(style)}'" for style in _STYLE.findall(text))
    policy = f"default-src 'none'; img-src 'self'; style-src {allowed}; frame-ancestors 'none'"
    return Response(
        text, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": policy}
    )


def _digest(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
