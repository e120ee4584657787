"""Name and source of a connection, a CbM server or a database, with a button that tries it."""

from __future__ import annotations

from dataclasses import replace

from qgis.gui import QgsAuthConfigSelect, QgsFilterLineEdit, QgsGui, QgsProviderConnectionComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.client.errors import ClientError
from qgis_cbm.client.protocol import ServerInfo
from qgis_cbm.core import i18n
from qgis_cbm.core.settings import Connection
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.services import sources
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.probe import Probe, summary

_SERVER, _DATABASE = range(2)


class ConnectionDialog(QDialog):
    """Edits one connection; `connection()` is what was entered. Nothing is stored here."""

    def __init__(
        self,
        connections: Connections,
        connection: Connection | None = None,
        parent: QWidget | None = None,
        suggested: str = "",
    ):
        super().__init__(parent)
        self.setObjectName("CbmConnectionDialog")
        self._connections = connections
        self._former = connection.name if connection else ""
        self._former_database = connection.database if connection else ""
        self._asked: Connection | None = None
        self._probe = Probe(self)
        self._probe.answered.connect(self._show_answer)
        self._probe.failed.connect(self._show_failure)
        self.setWindowTitle(self.tr("Edit CbM Connection") if connection else self.tr("Add CbM Connection"))
        self._build()
        if connection is None:
            self._name.setText(suggested)
        else:
            self._name.setText(connection.name)
            self._kind.setCurrentIndex(_DATABASE if connection.is_direct else _SERVER)
            self._url.setText(connection.url)
            self._auth.setConfigId(connection.authcfg)
            self._database.setConnection(connection.database)
            self._store_auth.setConfigId(connection.store_authcfg)
        self._check()
        letters = self.fontMetrics().averageCharWidth()
        self.resize(75 * letters, 30 * self.fontMetrics().lineSpacing())
        self.setMinimumWidth(50 * letters)
        QgsGui.enableAutoGeometryRestore(self)

    def connection(self) -> Connection:
        """Return what was entered, with the address trimmed."""
        name = self._name.text().strip()
        if self._kind.currentIndex() == _DATABASE:
            return Connection(name, "", "", self._database.currentConnection(), self._store_auth.configId())
        return Connection(name, self._url.text().strip().rstrip("/"), self._auth.configId())

    def done(self, result: int) -> None:
        """Drop a running test with the dialog."""
        self._probe.stop()
        super().done(result)

    def _build(self) -> None:
        self._name = QgsFilterLineEdit()
        self._name.setPlaceholderText(self.tr("Any name, for example “Agency server”"))
        ReadableHint(self._name)
        self._name.setToolTip(self.tr("Projects refer to the connection by this name"))
        self._name.setAccessibleName(self.tr("Name"))
        self._name.textChanged.connect(self._check)
        self._kind = QComboBox()
        self._kind.addItems([self.tr("CbM server"), self.tr("PostgreSQL database")])
        self._kind.setAccessibleName(self.tr("Kind of source"))
        self._kind.setToolTip(
            self.tr("A CbM server answers over the web; a database is asked directly, inside the agency")
        )
        self._source = QStackedWidget()
        self._source.addWidget(self._build_server())
        self._source.addWidget(self._build_database())
        self._kind.currentIndexChanged.connect(self._source.setCurrentIndex)
        self._kind.currentIndexChanged.connect(self._check)
        form = _form()
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&Source"), self._kind)

        self._test = QPushButton(self.tr("&Test Connection"))
        self._test.clicked.connect(self._try)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(self.fontMetrics().height() // 2)
        self._progress.setVisible(False)
        trial = QHBoxLayout()
        trial.addWidget(self._test)
        trial.addWidget(self._progress, 1)
        trial.addStretch()

        self._result = QLabel()
        self._result.setWordWrap(True)
        self._result.setTextFormat(Qt.TextFormat.PlainText)
        self._result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._result.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._result.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._result.setAccessibleName(self.tr("Result of the test"))
        self._found = QTreeWidget()
        self._found.setHeaderLabels(
            [self.tr("Area"), self.tr("Year"), self.tr("Parcels"), self.tr("Products")]
        )
        self._found.setRootIsDecorated(False)
        self._found.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._found.setAccessibleName(self.tr("Areas and years found by the test"))

        self._problem = QLabel()
        self._problem.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Help)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._buttons.helpRequested.connect(lambda: show_help("connections"))

        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._source)
        layout.addLayout(trial)
        layout.addWidget(self._result)
        layout.addWidget(self._found, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        labels = [label for label in self.findChildren(QLabel) if label.buddy() is not None]
        for label in labels:
            label.setMinimumWidth(max(other.sizeHint().width() for other in labels))

    def _build_server(self) -> QWidget:
        self._url = QgsFilterLineEdit()
        self._url.setPlaceholderText("https://cbm.example.org")
        ReadableHint(self._url)
        self._url.setToolTip(self.tr("Address of the server, without user name, password or /query"))
        self._url.setAccessibleName(self.tr("URL"))
        self._url.textChanged.connect(self._check)
        self._auth = QgsAuthConfigSelect()
        self._auth.selectedConfigIdChanged.connect(self._check)
        self._auth.setToolTip(self.tr("User name and password are kept in QGIS' encrypted store"))
        # QGIS leaves these without names.
        for part in (*self._auth.findChildren(QComboBox), *self._auth.findChildren(QToolButton)):
            part.setAccessibleName(part.toolTip() or self.tr("Authentication configuration"))
        authentication = QGroupBox(self.tr("Authentication"))
        QVBoxLayout(authentication).addWidget(self._auth)
        page = QWidget()
        form = _form(page)
        form.addRow(self.tr("&URL"), self._url)
        form.addRow(authentication)
        return page

    def _build_database(self) -> QWidget:
        self._database = QgsProviderConnectionComboBox("postgres")
        self._database.setAllowEmptyConnection(True)
        self._database.setAccessibleName(self.tr("PostgreSQL connection saved in QGIS"))
        self._database.currentTextChanged.connect(self._check)
        note = QLabel(
            self.tr(
                "Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the "
                "Browser panel under PostgreSQL, with an authentication configuration."
            )
        )
        note.setWordWrap(True)
        self._store_auth = QgsAuthConfigSelect()
        self._store_auth.selectedConfigIdChanged.connect(self._check)
        self._store_auth.setToolTip(
            self.tr(
                "Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without "
                "them, those of the environment and of the AWS profile file are used"
            )
        )
        images = QGroupBox(self.tr("Access keys for images (optional)"))
        QVBoxLayout(images).addWidget(self._store_auth)
        page = QWidget()
        form = _form(page)
        form.addRow(self.tr("&Connection"), self._database)
        form.addRow(note)
        form.addRow(images)
        return page

    def _check(self, *_: object) -> None:
        """OK only for a name of its own and a source that can be asked; say what is wrong or missing."""
        entered = self.connection()
        problem = self._trouble(entered)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not problem)
        self._test.setEnabled(bool(entered.url or entered.database))
        self._forget_test_of_another(entered)

    def _trouble(self, entered: Connection) -> str:
        if not entered.name:
            return self.tr("Give the connection a name.")
        if entered.name != self._former and self._connections.find(entered.name) is not None:
            return self.tr("There is already a connection with this name.")
        if self._kind.currentIndex() == _DATABASE and not entered.database:
            # The box is empty, too, where QGIS no longer has the one that was chosen.
            if not self._former_database:
                return self.tr("Choose a PostgreSQL connection.")
            entered = replace(entered, database=self._former_database)
        try:
            sources.check(entered)
        except ClientError as error:
            return i18n.message(error)
        return ""

    def _forget_test_of_another(self, entered: Connection) -> None:
        """What a test has found, or is about to find, holds for the source that it asked."""
        if self._asked is None or replace(entered, name="") == replace(self._asked, name=""):
            return
        self._asked = None
        self._probe.stop()
        self._show_running(False)
        self._result.clear()
        self._found.clear()

    def _try(self) -> None:
        if self._probe.running:
            self._probe.stop()
            self._show_running(False)
            self._result.setText(self.tr("Cancelled."))
            return
        self._show_running(True)
        self._found.clear()
        self._asked = self.connection()
        direct = self._asked.is_direct
        self._result.setText(self.tr("Asking the database…") if direct else self.tr("Asking the server…"))
        self._probe.start(self._asked)

    def _show_running(self, running: bool) -> None:
        self._progress.setVisible(running)
        self._test.setText(self.tr("&Cancel Test") if running else self.tr("&Test Connection"))

    def _show_answer(self, info: ServerInfo) -> None:
        self._show_running(False)
        software = info.software or self.tr("a CbM server")
        said = (
            self.tr("Connected to {}.")
            if info.datasets
            else self.tr("Connected to {}: no data for this user.")
        )
        self._result.setText(said.format(software))
        for row in summary(info):
            item = QTreeWidgetItem(list(row))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(3, row[3])
            self._found.addTopLevelItem(item)
        for column in range(3):
            self._found.resizeColumnToContents(column)

    def _show_failure(self, error: ClientError) -> None:
        self._show_running(False)
        self._result.setText(i18n.message(error))


def _form(page: QWidget | None = None) -> QFormLayout:
    form = QFormLayout(page) if page is not None else QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def edit_connection(
    connections: Connections,
    connection: Connection | None,
    parent: QWidget | None = None,
    suggested: str = "",
) -> Connection | None:
    """Let the user edit or add a connection and store it; returns it, or None when cancelled."""
    dialog = ConnectionDialog(connections, connection, parent, suggested)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        entered = dialog.connection()
    finally:
        dialog.deleteLater()
    connections.save(entered, replaces=connection.name if connection else "")
    return entered


def confirm_text(name: str) -> str:
    """Return the question before a connection is removed."""
    return QCoreApplication.translate("Connections", "Remove the connection “{}”?").format(name)
