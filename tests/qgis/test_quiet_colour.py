"""Text that matters less can still be read, in every theme that this QGIS has."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtGui import QColor, QFont, QPalette
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.core.quiet_colour import READABLE, contrast, mixed, quiet
from qgis_cbm.gui.widgets.model_table import ModelTable
from qgis_cbm.gui.widgets.plot_theme import paper_theme, theme_of
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.gui.widgets.theme_probe import ThemeProbe

BLACK, WHITE = QColor("#000000"), QColor("#ffffff")


@pytest.fixture(params=["default", "Blend of Gray", "Night Mapping"])
def theme(qgis_app, request):
    assert request.param in QgsApplication.uiThemes()
    before = QApplication.palette()
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    # QGIS itself takes the colours of a theme back only when it starts anew.
    QApplication.setPalette(before)


@pytest.mark.parametrize(
    ("first", "second", "wanted"), [("#000000", "#ffffff", 21.0), ("#123456", "#123456", 1.0),
                                    ("#777777", "#ffffff", 4.478)]
)  # fmt: skip
def test_the_contrast_is_that_of_the_guidelines(first, second, wanted):
    assert contrast(QColor(first), QColor(second)) == pytest.approx(wanted, abs=0.001)
    assert contrast(QColor(second), QColor(first)) == pytest.approx(wanted, abs=0.001)


def test_as_much_of_the_ground_is_in_it_as_wanted_or_readable():
    assert quiet(BLACK, WHITE, part=0.4) == QColor("#666666")
    assert READABLE <= contrast(quiet(BLACK, WHITE, part=0.9), WHITE) < 5.5
    hardly = QColor("#999999")
    assert min(contrast(quiet(BLACK, WHITE, hardly), each) for each in (WHITE, hardly)) >= READABLE
    assert quiet(hardly, WHITE) == hardly, "what is hard to read already stays as it is"


def test_hints_of_plots_are_readable_in_every_theme(theme, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = ThemeProbe(owner).palette
    ground, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    for muted in (QColor(theme_of(palette, QFont()).muted), Inks.of(palette).muted):
        assert contrast(muted, ground) >= READABLE
        assert muted != text


def test_hints_of_tables_are_readable_in_every_theme(theme, qtbot):
    table, told = ModelTable(), []
    qtbot.addWidget(table)
    table.quietened.connect(told.append)
    table.show()
    rows = (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase)
    assert min(contrast(told[-1], table.palette().color(row)) for row in rows) >= READABLE
    before = len(told)
    QgsApplication.setUITheme("Night Mapping" if theme != "Night Mapping" else "Blend of Gray")
    qtbot.waitUntil(lambda: len(told) > before)
    assert min(contrast(told[-1], table.palette().color(row)) for row in rows) >= READABLE


def test_hints_of_empty_lines_are_readable_in_every_theme(theme, qtbot):
    line = QgsFilterLineEdit()
    qtbot.addWidget(line)
    line.setPlaceholderText("Parcel id")
    ReadableHint(line)
    line.show()

    def hint() -> float:
        role, palette = QPalette.ColorRole, line.palette()
        colour, ground = palette.color(role.PlaceholderText), palette.color(role.Base)
        return contrast(mixed(ground, colour, colour.alphaF()), ground)

    qtbot.waitUntil(lambda: hint() >= READABLE)
    QgsApplication.setUITheme("Night Mapping" if theme != "Night Mapping" else "Blend of Gray")
    qtbot.waitUntil(lambda: hint() >= READABLE)


def test_the_hint_of_a_line_that_becomes_usable_is_readable(qtbot):
    """The search is pale until there is a dataset to search."""
    line = QgsFilterLineEdit()
    qtbot.addWidget(line)
    line.setEnabled(False)
    ReadableHint(line)
    line.show()
    qtbot.wait(20)
    line.setEnabled(True)
    qtbot.wait(20)
    palette = line.palette()
    hint, ground = palette.color(QPalette.ColorRole.PlaceholderText), palette.color(QPalette.ColorRole.Base)
    assert contrast(mixed(ground, hint, hint.alphaF()), ground) >= READABLE


def painted(field: QWidget) -> float:
    """The contrast of a hint of blocks, whatever paints it."""
    image, ground = field.grab().toImage(), field.palette().color(QPalette.ColorRole.Base)
    row = field.fontMetrics().height() if isinstance(field, QPlainTextEdit) else image.height() // 2
    colours = Counter(QColor(image.pixel(x, row)).name() for x in range(8, image.width() // 2))
    colours.pop(ground.name(), None)
    ((hint, _),) = colours.most_common(1)
    return contrast(QColor(hint), ground)


def test_the_hint_of_a_line_that_was_emptied_is_readable_in_every_theme(theme, qtbot):
    """QGIS greys such a line by a style sheet, which no palette tells: what is painted counts."""
    line, other = QgsFilterLineEdit(), QLineEdit()
    for each in (line, other):
        qtbot.addWidget(each)
        each.show()
    line.setPlaceholderText("█████")
    ReadableHint(line)
    line.setText("1003")
    qtbot.wait(20)
    line.clear()
    other.setFocus()
    qtbot.waitUntil(lambda: painted(line) >= READABLE)


def test_hints_of_empty_texts_are_readable_in_every_theme(theme, qtbot):
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    text.setPlaceholderText("█████")
    ReadableHint(text)
    text.show()
    qtbot.waitUntil(lambda: painted(text) >= READABLE)
    text.setPlainText("Mown in May")
    text.clear()
    QgsApplication.setUITheme("Night Mapping" if theme != "Night Mapping" else "Blend of Gray")
    qtbot.waitUntil(lambda: painted(text) >= READABLE)


def test_hints_on_paper_are_readable(qgis_app):
    assert contrast(QColor(paper_theme(QFont()).muted), WHITE) >= READABLE
    assert contrast(Inks.paper().muted, Inks.paper().ground) >= READABLE
