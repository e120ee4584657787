"""How long work of the main thread may take in a turn of the event loop; loaded as a pytest plugin."""

from __future__ import annotations

import pytest

from qgis_cbm.core import piecemeal


@pytest.fixture(autouse=True)
def whole(monkeypatch):
    """Long work is done at once, however busy the machine: pieces are what some tests are about."""
    monkeypatch.setattr(piecemeal, "TURN_S", float("inf"))
    # That of the test before may not be over, and never would be.
    monkeypatch.setattr(piecemeal, "_turn", piecemeal._Turn())


@pytest.fixture
def in_pieces(monkeypatch, whole):
    """Of long work one piece is done at each turn of the event loop; what is left is done at the end."""
    monkeypatch.setattr(piecemeal, "TURN_S", 1e-9)
    yield
    while piecemeal._turn._waiting:
        piecemeal._turn._over()
