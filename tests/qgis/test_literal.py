"""What others wrote is shown as they wrote it: it brings neither pictures nor formats along."""

from __future__ import annotations

import pytest
from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QTextBrowser

from qgis_cbm.client.protocol import Decision, Parcel
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.decision_history import _item
from qgis_cbm.gui.widgets.elided_label import ElidedLabel
from qgis_cbm.gui.widgets.parcel_table import ParcelTable

PICTURE = '<img src="//elsewhere/share/a.png">'


class Fetching(QTextDocument):
    """What a tooltip is drawn with; remembers what it would fetch."""

    def __init__(self, text):
        super().__init__()
        self.fetched = set()
        self.setHtml(text)
        self.size()

    def loadResource(self, kind, name):
        self.fetched.add(name.toString())


def test_a_picture_in_plain_html_would_be_fetched(qgis_app):
    assert Fetching(f"note {PICTURE}").fetched == {"//elsewhere/share/a.png"}


@pytest.mark.parametrize(
    "text", [PICTURE, f"seen\n{PICTURE}", "<b>x</b> & <i>y</i>", "a < b && c > d", "plain"]
)
def test_the_text_is_what_is_seen(qgis_app, text):
    document = Fetching(literal(text))
    assert document.toPlainText() == text and document.fetched == set()


def test_a_note_a_crop_and_a_title_fetch_nothing_as_tooltips(qgis_app, qtbot):
    item = _item(Decision("1", "compliant", PICTURE, PICTURE, "anna", 0.0), latest=True)
    table, title = ParcelTable(), ElidedLabel()
    qtbot.addWidget(table)
    qtbot.addWidget(title)
    table.show_parcel(Parcel("1", PICTURE, "1", 32631, None, 100.0, 5.0, 52.0))
    title.setText(f"Parcel {PICTURE}")
    cells = [table.item(row, column).toolTip() for row in range(table.rowCount()) for column in range(2)]
    assert any("img" in tip for tip in cells)
    for tip in [item.toolTip(3), title.toolTip(), *cells]:
        assert Fetching(tip).fetched == set()


def test_the_message_bar_shows_the_sentence_as_it_is(qgis_app, qtbot):
    bar = QgsMessageBar()
    qtbot.addWidget(bar)
    sentence = f"There is no parcel with id '{PICTURE}' & co."
    bar.pushMessage("CbM", literal(sentence), Qgis.MessageLevel.Warning, 0)
    assert sentence in bar.currentItem().findChild(QTextBrowser).toPlainText()
