"""Characters that no text of the database can hold, found before any view sees the request."""

from __future__ import annotations

from typing import Any

from cbm_backend.errors import InputError


def check_text(value: Any, where: str) -> None:
    """Raise `InputError` when a text anywhere in `value` (JSON) holds a NUL or half a surrogate pair."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            _check(item, where)
        elif isinstance(item, dict):
            waiting += item.keys()
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item


def _check(text: str, where: str) -> None:
    if "\0" in text:
        raise InputError(f"{where} holds a NUL character: remove it.")
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise InputError(f"{where} holds a character that is not valid Unicode: remove it.") from None
