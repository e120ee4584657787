"""What the Images dock is made of: tool bar, filmstrip or calendar, a line that says how things stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QComboBox,
    QLabel,
    QMenu,
    QProgressBar,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.analysis.render import Limits, Look
from qgis_cbm.core.look_names import look_name
from qgis_cbm.gui import icons
from qgis_cbm.gui.help import show_help
from qgis_cbm.gui.widgets.calendar_sheet import CalendarSheet
from qgis_cbm.gui.widgets.elided_label import ElidedLabel
from qgis_cbm.gui.widgets.film_strip import FilmStrip
from qgis_cbm.gui.widgets.flow_layout import FlowLayout
from qgis_cbm.gui.widgets.look_legend import LookLegend
from qgis_cbm.gui.widgets.remember import remember_choice, remember_value
from qgis_cbm.gui.widgets.spin_room import make_room


class ImagesPanel(QWidget):
    """The widgets; what they show is decided in images_dock.py.

    lookChosen(str), stretchChanged(), cloudChanged(float), directionChanged(str): choices. compareWanted(),
    mapWanted(), allWanted(), stopped(), save(suffix): commands. calendarShown(bool).
    """

    lookChosen = pyqtSignal(str)
    stretchChanged = pyqtSignal()
    cloudChanged = pyqtSignal(float)
    directionChanged = pyqtSignal(str)
    compareWanted = pyqtSignal()
    mapWanted = pyqtSignal()
    allWanted = pyqtSignal()
    stopped = pyqtSignal()
    save = pyqtSignal(str)
    calendarShown = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.strip = FilmStrip()
        self.sheet = CalendarSheet()
        self.look = QComboBox()
        self.own_stretch = QComboBox()
        self.brightness = QSlider(Qt.Orientation.Horizontal)
        self.cloud = QgsSpinBox()
        self.direction = QComboBox()
        self.legend = LookLegend()
        self._title = ElidedLabel()
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar()
        self._pages = QStackedWidget()
        self._scroll = QScrollArea()
        self._bar = QToolBar()
        self._usable = self._stretches = True
        self._chosen_actions: list[QAction] = []
        self._any_actions: list[QAction] = []
        self._build_bar()
        self._build_choices()
        self._build()

    @property
    def factor(self) -> float:
        """How much brighter than usual, 1 in the middle of the slider."""
        return 2.0 ** (self.brightness.value() / 10)

    def _build(self) -> None:
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(4)
        self._progress.setAccessibleName(self.tr("Images loaded"))
        kept = self._progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(kept)
        self._scroll.setWidget(self.sheet)
        self._scroll.viewport().installEventFilter(self)
        for page in (self._message, self.strip, self._scroll):
            self._pages.addWidget(page)
        head, choices = QWidget(), QWidget()
        for holder, widgets in (
            (head, (self._bar, self._title)),
            (choices, (self.look, self.direction, self.own_stretch, self.brightness, self.cloud)),
        ):
            row = FlowLayout(holder)
            for widget in widgets:
                row.addWidget(widget)
        layout = QVBoxLayout(self)
        margin = max(2, self.fontMetrics().height() // 4)
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(margin)
        for widget in (head, choices, self._progress):
            layout.addWidget(widget)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.legend)

    def _build_choices(self) -> None:
        self.look.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.look.setToolTip(self.tr("What is shown of each scene"))
        self.look.setAccessibleName(self.tr("Product"))
        self.look.activated.connect(lambda _row: self.lookChosen.emit(str(self.look.currentData())))
        for name, text in (
            ("usual", self.tr("Usual stretch")),
            ("these", self.tr("Stretch to these images")),
        ):
            self.own_stretch.addItem(text, name)
        self.own_stretch.setToolTip(
            self.tr("All dates have the same stretch, so that colours can be compared")
        )
        self.own_stretch.setAccessibleName(self.tr("Stretch"))
        self.own_stretch.activated.connect(lambda _row: self.stretchChanged.emit())
        self.brightness.setRange(-20, 20)
        self.brightness.setFixedWidth(self.fontMetrics().averageCharWidth() * 18)
        self.brightness.setToolTip(self.tr("Darker or brighter, on all dates alike"))
        self.brightness.setAccessibleName(self.tr("Brightness"))
        self.brightness.valueChanged.connect(lambda _value: self.stretchChanged.emit())
        self.cloud.setRange(0, 100)
        self.cloud.setValue(100)
        self.cloud.setClearValue(100)
        self.cloud.setPrefix("☁ ≤ ")
        self.cloud.setSuffix(" %")
        make_room(self.cloud)
        self.cloud.setToolTip(self.tr("Leave out dates on which more of the parcel is hidden"))
        self.cloud.setAccessibleName(self.tr("Most cloud in per cent"))
        self.cloud.valueChanged.connect(lambda value: self.cloudChanged.emit(value / 100))
        for name, text in (
            ("", self.tr("Both directions")),
            ("A", self.tr("Ascending ↗")),
            ("D", self.tr("Descending ↘")),
        ):
            self.direction.addItem(text, name)
        self.direction.setToolTip(self.tr("Passes to the north (ascending) or to the south (descending)"))
        self.direction.setAccessibleName(self.tr("Orbit direction"))
        self.direction.activated.connect(
            lambda _row: self.directionChanged.emit(str(self.direction.currentData()))
        )
        self.direction.hide()

    def remember(self) -> None:
        """Restore the choices of the session before and keep those of this one."""
        remember_choice(self.own_stretch, "stretch")
        for name, field in (("brightness", self.brightness), ("cloud", self.cloud)):
            remember_value(name, field.value(), field.setValue, field.valueChanged, field.value)
        remember_value("calendar", False, self.calendar.setChecked, self.calendar.toggled,
                       self.calendar.isChecked)  # fmt: skip

    def _build_bar(self) -> None:
        size = round(self.fontMetrics().height() * 1.2)
        self._bar.setIconSize(QSize(size, size))
        self.calendar = self._action("calendar", self.tr("Season as a calendar"), None, "D")
        self.calendar.setCheckable(True)
        self.calendar.toggled.connect(self._arrange)
        self.calendar.toggled.connect(self.calendarShown)
        self._bar.addSeparator()
        compare = self._action("compare", self.tr("Compare two dates"), self.compareWanted.emit, "V")
        on_map = self._action(
            "mActionAddRasterLayer.svg", self.tr("Show on the map"), self.mapWanted.emit, "M"
        )
        every = self._action("mActionAddGroup.svg", self.tr("Add all to the map"), self.allWanted.emit, "")
        self._bar.addSeparator()
        self._chosen_actions, self._any_actions = [on_map], [compare, every]
        png, pdf = (
            QAction(text, self) for text in (self.tr("Save as picture (PNG)…"), self.tr("Save as PDF…"))
        )
        png.triggered.connect(lambda _checked=False: self.save.emit("png"))
        pdf.triggered.connect(lambda _checked=False: self.save.emit("pdf"))
        button = QToolButton()
        button.setIcon(icons.theme("mActionFileSave.svg"))
        button.setToolTip(self.tr("Save the calendar"))
        button.setAccessibleName(self.tr("Save the calendar"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addActions([png, pdf])
        button.setMenu(menu)
        self._bar.addWidget(button)
        self._any_actions += [png, pdf]
        self._stop = self._action("mTaskCancel.svg", self.tr("Stop loading"), self.stopped.emit, "")
        self._action("mActionHelpContents.svg", self.tr("Help"), lambda: show_help("images"), "")
        self.strip.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._enable()

    def _action(self, icon: str, text: str, do: Callable[[], None] | None, key: str) -> QAction:
        found = icons.theme(icon) if icon.endswith(".svg") else icons.own(icon)
        action = QAction(found, text, self)
        action.setToolTip(f"{text} ({key})" if key else text)
        if do is not None:
            action.triggered.connect(lambda _checked=False: do())
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)
        self._bar.addAction(action)
        self._bar.widgetForAction(action).setAccessibleName(text)
        return action

    def offer(self, names: Sequence[str], chosen: str) -> None:
        """Offer these looks and plots."""
        self.look.clear()
        for name in names:
            self.look.addItem(look_name(name), name)
        self.look.setCurrentIndex(max(self.look.findData(chosen), 0))
        self.look.setEnabled(bool(names))
        self.look.updateGeometry()

    def suit(self, radar: bool, plot: bool) -> None:
        """Show the choices that mean something for a look: directions of radar, the stretch of pictures."""
        self.direction.setVisible(radar)
        self.cloud.setVisible(not radar)
        self._stretches = not plot
        self._allow()

    def _allow(self) -> None:
        for widget in (self.direction, self.cloud):
            widget.setEnabled(self._usable)
        for widget in (self.own_stretch, self.brightness):
            widget.setEnabled(self._usable and self._stretches)

    def show_all(self) -> None:
        """Leave no date out."""
        self.cloud.setValue(self.cloud.maximum())
        if self.direction.currentIndex() > 0:
            self.direction.setCurrentIndex(0)
            self.directionChanged.emit("")

    def bring_into_view(self, number: int) -> None:
        """Scroll the calendar to a chip."""
        place = self.sheet.place_of(number)
        if place is not None:
            self._scroll.ensureVisible(place.center().x(), place.center().y(), place.width(), place.height())

    def set_title(self, text: str) -> None:
        """Say whose images these are."""
        self._title.setText(text)

    def set_state(self, loaded: int, of: int, message: str, *, usable: bool = True) -> None:
        """Say how far it is, or a sentence in place of pictures; not `usable`: there will be none."""
        self._usable = usable
        self._allow()
        self._message.setText(message)
        # A progress bar repaints itself at once, and with it all pictures that are about to be painted.
        self._progress.setUpdatesEnabled(False)
        self._progress.setRange(0, of)
        self._progress.setValue(loaded)
        self._progress.setUpdatesEnabled(True)
        self._progress.setVisible(not message and loaded < of)
        self._stop.setEnabled(not message and loaded < of)
        self._arrange()
        self._enable()

    def explain(self, look: Look | None, limits: Limits, classes: Collection[int]) -> None:
        """Say below the pictures what their colours mean (see `LookLegend`)."""
        self.legend.show_look(look, limits, classes)
        self._arrange()

    def _arrange(self, *_args: object) -> None:
        self.legend.setVisible(not self._message.text() and not self.legend.is_empty)
        page: QWidget = self._scroll if self.calendar.isChecked() else self.strip
        page = self._message if self._message.text() else page
        # The focus goes along, or the keys would end with every parcel that is still to come.
        focused = self._pages.currentWidget().hasFocus()
        self._pages.setCurrentWidget(page)
        if focused:
            page.setFocus()

    def _enable(self) -> None:
        shown = not self._message.text() and self.strip.film.rowCount() > 0
        for action in self._any_actions:
            action.setEnabled(shown)
        for action in self._chosen_actions:
            action.setEnabled(shown and bool(self.strip.chosen))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the calendar the width of its window."""
        if watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self.sheet.set_room(self._scroll.viewport().width())
        return super().eventFilter(watched, event)
