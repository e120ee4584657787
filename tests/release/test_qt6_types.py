"""The plugin on Qt 6: PyQt6 takes what every call hands it, and has every method that is asked for."""

from __future__ import annotations

import qt6_types

# What Qt 5 allows or PyQt5 lets pass, each line wrong on Qt 6.
MISTAKES = """
from qgis.gui import QgsDockWidget, QgsMapMouseEvent
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt, QVariant
from qgis.PyQt.QtGui import QFontMetrics, QMouseEvent, QPainter, QWheelEvent
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDialog, QHeaderView, QLabel, QMenu, QWidget


def paint(painter: QPainter, area: QRect, metrics: QFontMetrics) -> None:
    painter.drawLine(area.width() / 2, 0, 1, 1)  # wrong
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft, "text")
    QSize(1.5, 2)  # wrong
    QRect(0, 0, area.height() * 0.5, 1)  # wrong
    QPoint(1.0, 2.0)  # wrong
    metrics.width("text")  # wrong
    metrics.horizontalAdvance("text")


def hear(press: QMouseEvent, wheel: QWheelEvent, click: QgsMapMouseEvent) -> None:
    press.x()  # wrong
    press.globalPos()  # wrong
    press.localPos()  # wrong
    wheel.delta()  # wrong
    press.position()
    click.mapPoint()


def build(label: QLabel, menu: QMenu, dialog: QDialog, header: QHeaderView, box: QComboBox) -> None:
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    label.setAlignment(0x21)  # wrong
    label.setFixedWidth(label.height() * 1.2)  # wrong
    label.setPixmap(None).exec_()  # wrong
    menu.exec_()  # wrong
    dialog.exec_()  # wrong
    header.setResizeMode(QHeaderView.ResizeMode.Stretch)  # wrong
    box.currentIndexChanged.disconnect(1, 2)  # wrong
    label.setWindowFlags(Qt.WindowFlags())  # wrong
    QVariant.String  # wrong
    QAction("text", menu).triggered.connect(menu.close)


class Dock(QgsDockWidget):
    def place(self) -> None:
        self.setMinimumWidth(self.width() / 2)  # wrong
        self.resize(self.desktop().size())  # anything at all
        self.setFeatures(3)  # wrong


class View(QWidget):
    def mouseMoveEvent(self, event: QWheelEvent) -> None:  # wrong
        self.move(event.globalPosition())  # wrong
"""


def test_every_call_fits_pyqt6():
    # `compat.py` is where both worlds meet: it asks before it uses.
    found = [each for each in qt6_types.complaints("qgis_cbm") if each[0] != "qgis_cbm/compat.py"]
    assert not found, "\n".join(f"{path}:{line}: {what}" for path, line, what in found)


def test_the_check_itself_tells_right_from_wrong(tmp_path):
    sample = tmp_path / "mistakes.py"
    sample.write_text(MISTAKES)
    wrong = {number for number, line in enumerate(MISTAKES.splitlines(), 1) if line.endswith("# wrong")}
    assert {line for _path, line, _what in qt6_types.complaints(sample)} == wrong
