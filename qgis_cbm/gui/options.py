"""The page "CbM" in Settings ▸ Options: connections and the time to wait for a server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.core import chip_projects, settings
from qgis_cbm.gui import icons
from qgis_cbm.gui.dialogs.connection import confirm_text, edit_connection
from qgis_cbm.gui.help import metadata, report_issue, show_help
from qgis_cbm.gui.widgets.spin_room import make_room
from qgis_cbm.gui.widgets.whole_label import WholeLabel
from qgis_cbm.services import chip_space
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.sources import disk_cache

PAGE = "CbmOptions"


class OptionsPage(QgsOptionsPageWidget):
    """Connections are stored at once, as in QGIS' own lists; the rest when the dialog is accepted."""

    def __init__(self, connections: Connections, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(PAGE)
        self._connections = connections
        self._list = QTreeWidget()
        self._list.setColumnCount(2)
        self._list.setHeaderLabels([self.tr("Name"), self.tr("Source")])
        self._list.setRootIsDecorated(False)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setAccessibleName(self.tr("Connections to CbM servers and databases"))
        self._list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._list.itemDoubleClicked.connect(lambda *_: self._edit())
        self._list.itemSelectionChanged.connect(self._enable)
        self._add_button = self._button(self.tr("&Add…"), "symbologyAdd.svg", self._add)
        self._edit_button = self._button(self.tr("&Edit…"), "symbologyEdit.svg", self._edit)
        self._remove_button = self._button(self.tr("&Remove"), "symbologyRemove.svg", self._remove)
        self._timeout = QgsSpinBox()
        self._timeout.setRange(1, 600)
        self._timeout.setSuffix(self.tr(" s"))
        make_room(self._timeout)
        self._timeout.setClearValue(settings.Options().timeout)
        self._timeout.setToolTip(self.tr("How long to wait for an answer before giving up"))
        self._timeout.setValue(settings.load_options().timeout)
        self._cache = QgsSpinBox()
        self._cache.setRange(0, 100_000)
        self._cache.setSuffix(self.tr(" MB"))
        self._cache.setSpecialValueText(self.tr("Remember nothing"))
        make_room(self._cache)
        self._cache.setClearValue(settings.Options().cache_mb)
        self._cache.setToolTip(
            self.tr("What was looked at is kept on disk: the second look is instant and works offline")
        )
        self._cache.setValue(settings.load_options().cache_mb)
        self._cached = QLabel()
        self._clear_button = self._button(self.tr("&Clear Cache"), "mActionDeleteSelected.svg", self._clear)
        self._arrange()
        self._fill()
        self._show_cached()
        connections.changed.connect(self._fill)

    def apply(self) -> None:
        """Store what is not stored yet; called by QGIS when the dialog is accepted."""
        options = settings.load_options()
        settings.save_options(replace(options, timeout=self._timeout.value(), cache_mb=self._cache.value()))

    def helpKey(self) -> str:
        """Tell QGIS that this page brings its own help."""
        return ""

    def _button(self, text: str, icon: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.theme(icon), text)
        button.clicked.connect(lambda: do())
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        for button in (self._add_button, self._edit_button, self._remove_button):
            row.addWidget(button)
        row.addStretch()
        servers = QGroupBox(self.tr("Connections"))
        inner = QVBoxLayout(servers)
        inner.addWidget(self._list, 1)
        inner.addLayout(row)

        requests = QGroupBox(self.tr("Requests"))
        form = QFormLayout(requests)
        form.addRow(self.tr("&Time to wait for a server"), self._timeout)
        kept = QHBoxLayout()
        kept.addWidget(self._cache)
        kept.addWidget(self._clear_button)
        kept.addWidget(self._cached)
        label = QLabel(self.tr("&Cache on disk, at most"))
        label.setBuddy(self._cache)
        form.addRow(label, kept)
        chips = WholeLabel()
        chips.setText(
            self.tr(
                "Images added to the map count, too; those that the open project or a saved one shows are "
                "never removed."
            )
        )
        form.addRow(chips)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)

        bottom = QHBoxLayout()
        bottom.addWidget(QLabel(self.tr("CbM for QGIS {}").format(metadata("version"))))
        bottom.addStretch()
        for text, icon, do in (
            (self.tr("&Help"), "mActionHelpContents.svg", lambda: show_help("connections")),
            (self.tr("Report an &Issue…"), "mActionHelpAbout.svg", report_issue),
        ):
            bottom.addWidget(self._button(text, icon, do))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(servers, 1)
        layout.addWidget(requests)
        layout.addLayout(bottom)

    def _clear(self) -> None:
        disk_cache().clear()
        chip_space.clear(chip_projects.shown())
        self._show_cached()

    def _show_cached(self) -> None:
        used = disk_cache().size() + chip_space.size()
        self._cached.setText(self.tr("{} MB in use").format(QLocale().toString(used / 1e6, "f", 1)))
        self._clear_button.setEnabled(used > 0)

    def _fill(self) -> None:
        selected = self._selected()
        self._list.clear()
        for connection in self._connections.all():
            item = QTreeWidgetItem([connection.name, connection.address])
            item.setData(0, Qt.ItemDataRole.UserRole, connection.name)
            item.setToolTip(1, connection.address)
            self._list.addTopLevelItem(item)
            if connection.name == selected or self._list.topLevelItemCount() == 1:
                self._list.setCurrentItem(item)
        self._enable()

    def _selected(self) -> str:
        items = self._list.selectedItems()
        return items[0].data(0, Qt.ItemDataRole.UserRole) if items else ""

    def _enable(self) -> None:
        for button in (self._edit_button, self._remove_button):
            button.setEnabled(bool(self._selected()))

    def _add(self) -> None:
        edit_connection(self._connections, None, self)

    def _edit(self) -> None:
        connection = self._connections.find(self._selected())
        if connection is not None:
            edit_connection(self._connections, connection, self)

    def _remove(self) -> None:
        name, buttons = self._selected(), QMessageBox.StandardButton
        answer = QMessageBox.question(self, self.tr("CbM"), confirm_text(name), buttons.Yes | buttons.No)
        if answer == buttons.Yes:
            self._connections.remove(name)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options dialog opens."""

    def __init__(self, connections: Connections):
        super().__init__()
        self._connections = connections
        self.setTitle(QCoreApplication.translate("OptionsFactory", "CbM"))
        self.setIcon(icons.own("cbm"))

    def createWidget(self, parent: QWidget | None) -> OptionsPage:
        """Return a new page; QGIS owns it."""
        return OptionsPage(self._connections, parent)
