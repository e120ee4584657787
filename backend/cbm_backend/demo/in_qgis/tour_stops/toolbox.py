"""The algorithms in the Processing toolbox, the form of one of them, and the report of a parcel."""

from __future__ import annotations

import processing
import session
from qgis.PyQt.QtCore import QModelIndex, Qt, QUrl
from qgis.PyQt.QtWidgets import QTreeView
from steps import Script, Until
from tour_hands import Hands

_PROVIDER = "CbM"


def stop(hands: Hands) -> Script:
    """The provider unfolded; the form as the analyst fills it in."""
    toolbox = hands.dock("ProcessingToolbox")
    toolbox.show()
    toolbox.raise_()
    tree = toolbox.findChild(QTreeView)
    _unfold(tree)
    hands.window.resizeDocks([toolbox], [330], Qt.Orientation.Horizontal)
    yield from hands.keep("70-toolbox", toolbox, guide="toolbox")
    given = {
        "CONNECTION": session.CONNECTION,
        "DATASET": "{aoi}_{year}".format(**hands.wanted["dataset"]),
        "IDS": hands.wanted["parcel"]["pid"],
    }
    for name in ("parcelseries", "parcelreport", "polygonstatistics"):
        dialog = processing.createAlgorithmDialog(f"cbm:{name}", given)
        dialog.move(280, 120)
        dialog.show()
        yield from hands.keep(f"71-{name}", dialog, guide="algorithm" if name == "parcelseries" else "")
        dialog.close()
    yield from _report(hands, given)


def _unfold(tree: QTreeView) -> None:
    """Show the algorithms of this provider and no others."""
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0, QModelIndex())
        if str(index.data()) == _PROVIDER:
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def _report(hands: Hands, given: dict) -> Script:
    """The report as a browser shows it."""
    from qgis.PyQt.QtWebKitWidgets import QWebView

    target = hands.folder / "report.html"
    processing.run("cbm:parcelreport", {**given, "OUTPUT": str(target)})
    view = QWebView(hands.window)
    view.setWindowFlags(Qt.WindowType.Window)
    view.setGeometry(300, 20, 900, 700)
    shown: list[bool] = []
    view.loadFinished.connect(shown.append)
    view.load(QUrl.fromLocalFile(str(target)))
    view.show()
    yield Until(lambda: bool(shown), "the report")
    yield from hands.keep("72-report", view, guide="report")
    view.close()
    view.deleteLater()
