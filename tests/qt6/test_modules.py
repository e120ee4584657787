"""Every module of the plugin on PyQt6."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QT_VERSION_STR

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "qgis_cbm").rglob("*.py")
)


def test_it_is_qt_6():
    assert QT_VERSION_STR.startswith("6.")


@pytest.mark.parametrize("name", MODULES)
def test_it_can_be_imported(name):
    assert import_module(name).__name__ == name
