"""How the server names itself; the plugin recognises it by this."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("cbm-backend")
except PackageNotFoundError:
    VERSION = "0"

SOFTWARE = f"cbm-backend {VERSION}"
