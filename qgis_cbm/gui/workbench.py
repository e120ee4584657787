"""What stands behind toolbar and menu: the session, the panels and their helpers, built a part at a time.

Each part imports what it needs: between two of them QGIS, which has just started, is there for the user.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from qgis_cbm.core.lasting_objects import LastingObjects
from qgis_cbm.core.turns import ShortTurns
from qgis_cbm.gui.actions import Actions
from qgis_cbm.gui.panels import Panels, Surroundings

if TYPE_CHECKING:
    from qgis_cbm.gui.locator import ParcelLocator
    from qgis_cbm.gui.options import OptionsFactory
    from qgis_cbm.services.session import Session


class Workbench(QObject):
    """`session` is what everything here shares; None until it is built."""

    def __init__(self, iface: QgisInterface, actions: Actions, panels: Panels, parent: QObject | None = None):
        super().__init__(parent)
        self._iface, self._actions, self._panels = iface, actions, panels
        self.session: Session | None = None
        # What has to be closed at the end, in the order it was made.
        self._helpers: list[Any] = []
        self._options: OptionsFactory | None = None
        self._locator: ParcelLocator | None = None
        self._turns = ShortTurns()
        self._lasting: LastingObjects | None = None

    def parts(self) -> Iterator[None]:
        """Build everything; neither network nor database is asked here."""
        from qgis_cbm.services.session import Session

        yield
        iface, actions = self._iface, self._actions
        self.session = session = Session(self)
        self._helpers.append(session)
        yield
        from qgis_cbm.gui.parcel_finder import ParcelFinder
        from qgis_cbm.gui.work_list_filler import WorkListFiller

        finder = ParcelFinder(iface.mapCanvas(), session.workspace, self)
        filler = WorkListFiller(session, finder, self)
        self._helpers.append(finder)
        yield
        window = iface.mainWindow()
        yield from self._panels.build(Surroundings(session, iface, window, actions, finder, filler))
        from qgis_cbm.gui.layer_links import LayerLinks
        from qgis_cbm.gui.reporter import Reporter
        from qgis_cbm.gui.widgets.highlight import ParcelHighlight

        self._helpers += [
            ParcelHighlight(iface.mapCanvas(), session.workspace, self),
            Reporter(iface, session.workspace, session.link, session.decisions, self),
            LayerLinks(iface, filler, actions.follow, self),
        ]
        self._install_keys(session)
        yield
        from qgis_cbm.gui.locator import ParcelLocator
        from qgis_cbm.gui.options import OptionsFactory

        self._options = OptionsFactory(session.workspace.connections)
        iface.registerOptionsWidgetFactory(self._options)
        self._locator = ParcelLocator(session.workspace, finder)
        iface.registerLocatorFilter(self._locator)
        yield
        actions.pick_tool.picked.connect(session.workspace.pick)
        actions.draw_tool.drawn.connect(filler.from_ring)
        session.work_list.wanted.connect(finder.find)
        session.start()
        yield
        self._lasting = LastingObjects()

    def close(self) -> None:
        """Undo it, last things first."""
        try:
            if self._locator is not None:
                self._iface.deregisterLocatorFilter(self._locator)
            if self._options is not None:
                self._iface.unregisterOptionsWidgetFactory(self._options)
            self._panels.close()
            while self._helpers:
                helper = self._helpers.pop()
                helper.close()
                helper.deleteLater()
        finally:
            # What is changed for all of QGIS is put back whatever became of the panels.
            self._turns.end()
            if self._lasting is not None:
                self._lasting.end()
        self._locator = self._options = self.session = self._lasting = None

    def _install_keys(self, session: Session) -> None:
        """The analyst's keys work in the card, the work list, on the map, the plot and the images."""
        from qgis_cbm.gui.decision_keys import DecisionKeys

        parcel, series, images = (self._panels[name] for name in ("parcel", "series", "images"))
        card = parcel.card
        keys = DecisionKeys(
            session.work_list,
            card.box.decide,
            # A tab behind another one is not hidden as Qt sees it, but nobody sees the card.
            lambda: parcel.isUserVisible() and card.isVisible(),
            lambda: self._panels.show("parcel"),
            self,
        )
        keys.install(card)
        work_list = self._panels["worklist"]
        keys.install(work_list.table, beside=True, meant=work_list.shows_chosen)
        for widget in (parcel.work_bar, self._iface.mapCanvas(), images.panel):
            keys.install(widget, beside=True)
        for widget in series.panel.views:
            keys.install(widget, beside=True, taken="P")
        self._helpers.append(keys)
