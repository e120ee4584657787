"""The Work List dock: the parcels to go through, and the ways to get them there."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsDockWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.protocol import OUTCOMES
from qgis_cbm.core.outcomes import UNDECIDED, outcome_text
from qgis_cbm.gui import icons
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.outcomes import outcome_icon
from qgis_cbm.gui.widgets.model_table import ModelTable
from qgis_cbm.gui.widgets.popup_room import widen_popup
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.gui.widgets.row_table import by_rows
from qgis_cbm.gui.widgets.work_list_model import CROP, WorkListModel
from qgis_cbm.gui.work_list_filler import WorkListFiller
from qgis_cbm.services.work_list import WorkList


class WorkListDock(QgsDockWidget):
    """A table that follows the work list; Enter or a click loads a parcel."""

    def __init__(
        self,
        work_list: WorkList,
        filler: WorkListFiller,
        draw: QAction,
        iface: QgisInterface,
        parent: QWidget | None = None,
    ):
        super().__init__(parent)
        self.setObjectName("CbmWorkListDock")
        self.setWindowTitle(self.tr("CbM Work List"))
        self._work, self._filler = work_list, filler
        self._model = WorkListModel(work_list, self)
        self.table = ModelTable()
        self._text = QgsFilterLineEdit()
        self._outcome = QComboBox()
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = QStackedWidget()
        self._actions: dict[str, QAction] = {}
        self.setWidget(self._build(draw, iface))
        work_list.reset.connect(self._show_list)
        work_list.changed.connect(self._show_name)
        work_list.moved.connect(self._show_place)
        work_list.narrowed.connect(self._show_place)
        work_list.narrowed.connect(self._show_name)
        self._show_list()

    def _build(self, draw: QAction, iface: QgisInterface) -> QWidget:
        hint = QLabel(
            self.tr(
                "No parcels to go through yet. Load their ids from a file, paste them, choose by crop or "
                "decision, draw a polygon on the map, or take what is selected in a layer."
            )
        )
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(hint)
        self._pages.addWidget(self._build_table())
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.addWidget(self._build_toolbar(draw, iface))
        layout.addLayout(self._build_filter())
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._name)
        return body

    def _build_toolbar(self, draw: QAction, iface: QgisInterface) -> QToolBar:
        bar = QToolBar()
        bar.setIconSize(iface.iconSize(True))
        filler = self._filler
        for name, icon, text, do in (
            ("file", "mActionFileOpen.svg", self.tr("Load Ids from a File…"), lambda: filler.from_file(self)),
            ("paste", "mActionEditPaste.svg", self.tr("Paste Ids"), filler.from_clipboard),
            ("filter", "mActionFilter2.svg", self.tr("Parcels by Crop or Decision…"),
             lambda: filler.from_filter(self)),
            ("draw", "", "", None),
            ("selection", "mActionOpenTableSelected.svg", self.tr("Take the Active Layer's Selection"),
             lambda: filler.from_selection(iface.activeLayer())),
            ("", "", "", None),
            ("save", "mActionFileSave.svg", self.tr("Save as CSV…"), lambda: filler.save(self)),
            ("clear", "mActionRemove.svg", self.tr("Clear the List"), self._work.clear),
            ("back", "mActionUndo.svg", self.tr("Bring Back the Previous List"), self._work.bring_back),
            ("", "", "", None),
            ("help", "mActionHelpContents.svg", self.tr("Help"), lambda: show_help("worklist")),
        ):  # fmt: skip
            if name == "draw":
                bar.addAction(draw)
            elif not name:
                bar.addSeparator()
            else:
                action = bar.addAction(icons.theme(icon), text)
                action.triggered.connect(lambda _checked=False, do=do: do())
                self._actions[name] = action
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if action.text() and button is not None:
                button.setAccessibleName(action.text())
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return bar

    def _build_filter(self) -> QHBoxLayout:
        self._text.setShowSearchIcon(True)
        self._text.setPlaceholderText(self.tr("Id or crop"))
        ReadableHint(self._text)
        self._text.setAccessibleName(self.tr("Show only parcels whose id or crop holds this text"))
        self._text.textChanged.connect(self._filter)
        self._outcome.addItem(self.tr("All"), None)
        for outcome in (UNDECIDED, *OUTCOMES):
            self._outcome.addItem(outcome_icon(outcome), outcome_text(outcome), outcome)
        widen_popup(self._outcome)
        self._outcome.setAccessibleName(self.tr("Show only parcels with this decision"))
        self._outcome.activated.connect(self._filter)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._outcome)
        return row

    def _build_table(self) -> QTableView:
        table = self.table
        table.setModel(self._model)
        table.sort_by_headers()
        by_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setResizeContentsPrecision(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(CROP, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(int(4 * self.fontMetrics().averageCharWidth()))
        table.setAccessibleName(self.tr("Parcels of the work list"))
        table.quietened.connect(self._model.quieten)
        table.clicked.connect(self._chosen)
        table.activated.connect(self._chosen)
        return table

    def shows_chosen(self) -> bool:
        """Return whether the row that is lit is that of the parcel that is shown; else have it shown."""
        lit = self.table.selectionModel().selectedRows()
        return bool(lit) and not self._chosen(lit[0])

    def _chosen(self, index: QModelIndex) -> bool:
        """Have the parcel of a row shown; returns whether it was another one."""
        entry = self._model.entry_at(index.row())
        another = entry != self._work.index or self._filler.is_elsewhere(self._work.entries[entry].pid)
        if another:
            self._work.go(entry)
        return another

    def _filter(self, *_: object) -> None:
        self._model.show_only(self._text.value(), self._outcome.currentData())

    def _show_list(self) -> None:
        """Show all of another list, as the model does."""
        self.table.unsort()
        self._outcome.setCurrentIndex(0)
        self._text.clear()
        some = len(self._work) > 0
        self._pages.setCurrentIndex(1 if some else 0)
        self._show_name()
        for field in (self._text, self._outcome, self._actions["save"], self._actions["clear"]):
            field.setEnabled(some)
        self._actions["back"].setEnabled(self._work.replaced)
        if some and isinstance(self.focusWidget(), QToolButton) and self.focusWidget().hasFocus():
            # Whoever has filled the list by its button goes on with the keys.
            self.table.setFocus()

    def _show_name(self) -> None:
        """Say where the list comes from, how many ids are no parcels, and how many the filter leaves."""
        text, work = self._work.name, self._work
        if work.missing:
            text = self.tr("{} · {} not in the dataset").format(text, work.missing)
        if work.walked < len(work):
            text = self.tr("{} · {} of {} shown").format(text, work.walked, len(work))
        self._name.setText(text)
        self._name.setVisible(bool(text))

    def _show_place(self) -> None:
        row = self._model.row_of(self._work.index)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self._model.index(row, 0))
        else:
            self.table.clearSelection()
