"""Where to save: QGIS' own dialog, which asks before a file is replaced, also one whose ending we add."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from qgis_cbm.core import saved_files


def ask(parent: QWidget, title: str, proposed: Path, kind: str, suffix: str) -> Path | None:
    """Return the file the user wants, ending in the suffix; None when he thinks better of it."""
    typed, _kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kind)
    if not typed:
        return None
    target = saved_files.ending_in(suffix, Path(typed))
    # The dialog has asked about the name as it was typed only.
    if target != Path(typed) and target.exists():
        text = QCoreApplication.translate("Cbm", "“{}” exists already. Replace it?").format(target.name)
        if QMessageBox.question(parent, title, text) != QMessageBox.StandardButton.Yes:
            return None
    return target
