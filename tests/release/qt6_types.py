"""Type stubs of a QGIS on Qt 6, as far as Qt goes, and what mypy says of our code against them.

No Debian package and no wheel has such a QGIS. But most of what breaks there is Qt, and PyQt6 says what it
takes in the stubs of its wheel: `qgis.PyQt` is PyQt6 here, a widget of QGIS is the Qt widget that it derives
from, with anything beside, and the rest of QGIS is anything at all.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PLACE = ROOT / "build" / "qt6"
_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtWidgets", "QtXml", "sip", "uic")
# What `import *` leaves out, and what qgis.PyQt still gives where Qt 5 had it.
_LENT = {
    "QtCore": "from PyQt6.QtCore import pyqtSignal as pyqtSignal, pyqtSlot as pyqtSlot",
    "QtWidgets": "from PyQt6.QtGui import QAction as QAction, QShortcut as QShortcut\n"
    "from PyQt6.QtGui import QActionGroup as QActionGroup",
}
# Widgets and events of QGIS, and what they are to Qt.
_WIDGETS = {
    "QgsAuthConfigSelect": "QtWidgets.QWidget",
    "QgsCollapsibleGroupBox": "QtWidgets.QGroupBox",
    "QgsDockWidget": "QtWidgets.QDockWidget",
    "QgsDoubleSpinBox": "QtWidgets.QDoubleSpinBox",
    "QgsFileWidget": "QtWidgets.QWidget",
    "QgsFilterLineEdit": "QtWidgets.QLineEdit",
    "QgsMapCanvas": "QtWidgets.QGraphicsView",
    "QgsMapLayerComboBox": "QtWidgets.QComboBox",
    "QgsMapMouseEvent": "QtGui.QMouseEvent",
    "QgsMessageBar": "QtWidgets.QFrame",
    "QgsMessageBarItem": "QtWidgets.QWidget",
    "QgsOptionsPageWidget": "QtWidgets.QWidget",
    "QgsProviderConnectionComboBox": "QtWidgets.QComboBox",
    "QgsScrollArea": "QtWidgets.QScrollArea",
    "QgsSpinBox": "QtWidgets.QSpinBox",
}
_ANYTHING = "def __getattr__(name: str) -> Any: ..."
# True of sip, though its stubs do not say so: an array takes a list, and a voidptr hands out its memory.
_TAKEN = re.compile(r'of "QPainter" matches argument type "list\[|matches argument types? "voidptr"')
_SAID = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+): error: (?P<what>.*)$")


def complaints(*targets: str | Path) -> Iterator[tuple[str, int, str]]:
    """Yield path (from the project's root), line and sentence of everything that PyQt6 would not take."""
    _write_stubs(_PLACE / "stubs")
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={_PLACE / 'cache'}",
         "--no-error-summary", "--hide-error-codes", "--ignore-missing-imports", "--explicit-package-bases",
         "--namespace-packages", "--check-untyped-defs", "--no-strict-optional",
         "--disable-error-code=assignment", *map(str, targets)],
        cwd=ROOT, env={**os.environ, "MYPYPATH": f"{_PLACE / 'stubs'}{os.pathsep}{ROOT}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if checked.returncode > 1:
        raise RuntimeError(checked.stdout + checked.stderr)
    for said in map(_SAID.match, checked.stdout.splitlines()):
        if said is not None and not _TAKEN.search(said["what"]):
            yield said["path"], int(said["line"]), said["what"]


def _write_stubs(folder: Path) -> None:
    qt = folder / "qgis" / "PyQt"
    qt.mkdir(parents=True, exist_ok=True)
    for name in _MODULES:
        (qt / f"{name}.pyi").write_text(f"from PyQt6.{name} import *\n{_LENT.get(name, '')}\n")
    for package in (qt, qt.parent):
        (package / "__init__.pyi").write_text("")
    for name, classes in (("core", {}), ("gui", _WIDGETS), ("utils", {})):
        (qt.parent / f"{name}.pyi").write_text("\n".join(_lines(classes)))


def _lines(classes: dict[str, str]) -> Iterator[str]:
    yield "from typing import Any"
    yield "from PyQt6 import QtCore, QtGui, QtWidgets"
    yield _ANYTHING
    for name, base in classes.items():
        yield f"class {name}({base}):"
        yield "    def __init__(self, *args: Any, **kwargs: Any) -> None: ..."
        yield f"    {_ANYTHING.replace('(name', '(self, name')}"
