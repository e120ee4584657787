"""Every control by keyboard and by name: all panels with everything they can show, and the dialogs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from fake_server import GRASS
from qgis.core import QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QCoreApplication, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QShortcut,
    QTabBar,
    QWidget,
)

from qgis_cbm.core.paths import guide
from qgis_cbm.gui.dialogs.connection import ConnectionDialog
from qgis_cbm.gui.dialogs.formulas import FormulasDialog
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilterDialog
from qgis_cbm.gui.options import OptionsPage
from qgis_cbm.gui.panels import PANELS
from qgis_cbm.plugin import CbmPlugin

DOCKS = [panel.name for panel in PANELS]


@pytest.fixture
def plugin(desk, connection, qtbot, monkeypatch, tmp_path):
    """The plugin with a parcel, its series and a work list, its window large enough for everything."""
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path)
    made = CbmPlugin(desk)
    made.initGui()
    desk.window.resize(1600, 1000)
    desk.window.show()
    workspace = made.workspace
    workspace.use_connection(connection)
    workspace.connect_server()
    qtbot.waitUntil(lambda: workspace.info is not None)
    workspace.use_dataset(next(each.key for each in workspace.info.datasets if each.key.year == 2017))
    made.panels["worklist"]._filler.from_ids(["1001", "1002", "1003"], "three")
    workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: workspace.series is not None and not workspace.busy)
    yield made
    made.unload()
    QgsProject.instance().clear()


@pytest.fixture
def shown(plugin, desk, request, qtbot):
    """A panel alone in the window, its groups unfolded."""
    dock = plugin.panels[request.param]
    for name in DOCKS:
        plugin.panels[name].setVisible(name == request.param)
    desk.window.resizeDocks([dock], [500], Qt.Orientation.Horizontal)
    for group in dock.findChildren(QgsCollapsibleGroupBox):
        group.setCollapsed(False)
    for _ in range(5):
        QCoreApplication.processEvents()
    return dock


def controls(top: QWidget) -> list[QWidget]:
    """What the user can stop at with Tab, in that order."""
    found, widget = [], top
    while True:
        widget = widget.nextInFocusChain()
        if widget is top or widget is None:
            return found
        if (
            top.isAncestorOf(widget)
            and widget.isVisibleTo(top)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(widget.focusProxy(), QWidget)
        ):
            found.append(widget)


def is_part(widget: QWidget) -> bool:
    """Whether it is the inside of another control, which has the name."""
    parent = widget.parentWidget()
    return isinstance(widget, (QHeaderView, QTabBar)) or (
        isinstance(widget, QLineEdit)
        and parent is not None
        and bool(parent.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def name_of(widget: QWidget, top: QWidget) -> str:
    """What a screen reader says."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    if isinstance(widget, QGroupBox):
        return widget.title()
    return next((label.text() for label in top.findChildren(QLabel) if label.buddy() is widget), "")


def place(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def backwards(first: QRect, second: QRect) -> bool:
    """Whether one would read the second before the first: above it, or in its row and left of it."""
    middle = second.center().y()
    same_row = (
        first.top() <= middle <= first.bottom() or second.top() <= first.center().y() <= second.bottom()
    )
    if same_row:
        return second.right() <= first.left()
    return second.bottom() <= first.top() and second.left() < first.right()


def check(top: QWidget) -> None:
    found = controls(top)
    assert len(found) >= 2, "there is something to stop at"
    nameless = [
        f"{type(each).__name__} {each.objectName()} {each.toolTip()}"
        for each in found
        # A page that scrolls is no control; what is in it is.
        if not name_of(each, top) and not is_part(each) and not isinstance(each, QScrollArea)
    ]
    assert not nameless
    whole = [each for each in found if not is_part(each) and not isinstance(each, QScrollArea)]
    wrong = [
        f"{name_of(second, top)!r} comes after {name_of(first, top)!r}"
        for first, second in zip(whole, whole[1:])
        if backwards(place(first, top), place(second, top))
    ]
    assert not wrong


@pytest.mark.parametrize("shown", DOCKS, indirect=True)
def test_every_control_of_a_panel_has_a_name_and_tab_goes_as_one_reads(shown):
    check(shown.widget())


@pytest.mark.parametrize("name", DOCKS)
def test_no_letter_of_a_panel_takes_a_menu_of_qgis_away(plugin, name):
    """A panel is part of QGIS' window: Alt and a letter opens Raster, Processing, Help there."""
    dock = plugin.panels[name]
    texts = [each.text() for kind in (QLabel, QAbstractButton) for each in dock.findChildren(kind)]
    texts += [group.title() for group in dock.findChildren(QGroupBox)]
    assert texts
    assert not [text for text in texts if not QKeySequence.mnemonic(text).isEmpty()]


def test_the_first_steps_too(plugin, desk, qtbot):
    plugin.panels.show("parcel")
    dock = plugin.panels["parcel"]
    dock.show_first_steps()
    QCoreApplication.processEvents()
    check(dock.widget())


@pytest.mark.parametrize("kind", ["connection", "options", "filter", "formulas"])
def test_every_control_of_a_dialog_has_a_name_and_tab_goes_as_one_reads(plugin, qtbot, kind):
    workspace = plugin.workspace
    made = {
        "connection": lambda: ConnectionDialog(workspace.connections),
        "options": lambda: OptionsPage(workspace.connections),
        "filter": lambda: ParcelFilterDialog(workspace.dataset_info),
        "formulas": lambda: FormulasDialog([]),
    }[kind]()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    check(made)


@pytest.mark.parametrize("name", DOCKS)
def test_every_panel_opens_its_chapter_of_the_guide(plugin, name, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fragment()) or True)
    (button,) = (
        button
        for button in plugin.panels[name].findChildren(QAbstractButton)
        if button.accessibleName() == "Help"
    )
    button.click()
    (chapter,) = opened
    assert f'<h2 id="{chapter}"' in guide("en").read_text(encoding="utf-8")


class Keys(HTMLParser):
    """The first column of the guide's table of keys."""

    def __init__(self):
        super().__init__()
        self.keys: set[str] = set()
        self._column = -1

    def handle_starttag(self, tag, _attributes):
        if tag == "tr":
            self._column = -1
        elif tag == "td":
            self._column += 1

    def handle_data(self, data):
        if self._column == 0:
            self.keys.update(key.strip() for key in re.split(r"[,\s]\s*", data) if key.strip())


def test_every_key_is_listed_in_the_guide(plugin):
    listed = Keys()
    listed.feed(guide("en").read_text(encoding="utf-8"))
    used = set()
    for name in DOCKS:
        dock = plugin.panels[name]
        for thing in (*dock.findChildren(QAction), *dock.findChildren(QShortcut)):
            keys = thing.shortcut() if isinstance(thing, QAction) else thing.key()
            text = QKeySequence(keys).toString()
            # What a menu shows beside its entries needs no list.
            if text and not isinstance(thing.parent(), QMenu):
                used.add(text)
    assert {"1", "2", "3", "N", "P", "U"} <= used
    assert used <= listed.keys, used - listed.keys


def test_keys_decide_and_walk_wherever_the_analyst_looks(plugin, desk, server, monkeypatch, qtbot):
    # No analyst sees a parcel and decides as quickly as this test does.
    monkeypatch.setattr("qgis_cbm.gui.widgets.decision_box._BOUNCE_MS", 0)
    plugin.panels.show(*DOCKS)
    desk.window.activateWindow()
    work, decisions = plugin.session.work_list, plugin.session.decisions
    series, images = plugin.panels["series"].panel, plugin.panels["images"].panel
    for number, (panel, widget) in enumerate(
        (("parcel", desk.canvas), ("series", series.canvas), ("images", images._pages)), 1
    ):
        plugin.panels.show("parcel", panel)
        work.go(0)
        qtbot.waitUntil(lambda: not plugin.workspace.busy and not decisions.obstacle)
        (widget.currentWidget() if widget is images._pages else widget).setFocus()
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key(Qt.Key.Key_0 + number))
        qtbot.waitUntil(lambda number=number: len(server.decisions) == number)
        qtbot.waitUntil(lambda: work.index == 1 and not plugin.workspace.busy)
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_N)
        assert work.index == 2, "the focus is where it was, though another parcel is shown"
    assert [row["outcome"] for row in server.decisions] == ["compliant", "not compliant", "inconclusive"]


def test_the_focus_chain_is_a_ring(plugin, desk):
    """Qt looks along it for the next control when a page is turned: a broken one would hang QGIS."""
    plugin.panels.show(*DOCKS)
    QCoreApplication.processEvents()
    astray = []
    for widget in (desk.window, *desk.window.findChildren(QWidget)):
        if widget.window() is not desk.window:
            continue
        if widget.nextInFocusChain().previousInFocusChain() is not widget:
            astray.append(
                f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
            )
    assert not astray
