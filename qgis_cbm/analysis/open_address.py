"""Whether an address may stand where others read it: in a reply, in a project file."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

_SECRET = re.compile(
    r"key|token|secret|password|passwd|signature|^sig$|^auth|credential|session", re.IGNORECASE
)


def holds_secret(url: str) -> bool:
    """Return whether an address has a login, or a parameter whose name is that of a key."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return True
    names = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
    return "@" in parts.netloc or any(_SECRET.search(name) for name in names)
