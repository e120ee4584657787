"""The original's JSON files: one object with an object for each name."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cbm_backend.errors import InputError


def read(path: Path, each: str, example: str) -> dict[str, dict[str, Any]]:
    """The objects of a file by name. Raises `InputError` that says there should be one per `each`."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise InputError(f"{path.name} is not JSON: {error}.") from error
    if not isinstance(content, dict) or not all(isinstance(value, dict) for value in content.values()):
        raise InputError(f"{path.name}: expected one object per {each}, such as {{'{example}': {{...}}}}.")
    return content
