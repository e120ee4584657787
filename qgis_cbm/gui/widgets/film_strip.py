"""The chips of a parcel as a strip of pictures: date, cloud and orbit below each."""

from __future__ import annotations

from functools import lru_cache

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qgis_cbm.client.protocol import Chip
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.plot_readout import date, percent

CHIP = Qt.ItemDataRole.UserRole
IMAGE = Qt.ItemDataRole.UserRole + 1
TROUBLE = Qt.ItemDataRole.UserRole + 2
NUMBER = Qt.ItemDataRole.UserRole + 3


class FilmModel(QAbstractListModel):
    """Chips by time; those with more cloud than `set_most_cloud` allows are left out."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._rows: list[int] = []
        self._images: dict[int, QImage] = {}
        self._troubles: dict[int, str] = {}
        self._most_cloud = 1.0
        self._direction = ""

    def show(self, chips: tuple[Chip, ...]) -> None:
        """Show other chips, without pictures yet."""
        self.beginResetModel()
        self._chips, self._images, self._troubles = chips, {}, {}
        self._choose()
        self.endResetModel()

    def set_most_cloud(self, share: float) -> None:
        """Leave out chips of which more is hidden; where nobody knows they stay."""
        self.beginResetModel()
        self._most_cloud = share
        self._choose()
        self.endResetModel()

    def set_direction(self, direction: str) -> None:
        """Leave out chips of passes in the other direction (A or D); empty for both."""
        if direction != self._direction:
            self.beginResetModel()
            self._direction = direction
            self._choose()
            self.endResetModel()

    def _choose(self) -> None:
        self._rows = [
            number
            for number, chip in enumerate(self._chips)
            if (chip.cloud is None or chip.cloud <= self._most_cloud)
            and self._direction in ("", chip.direction)
        ]

    @property
    def direction(self) -> str:
        """The direction of the passes that are shown, empty for both."""
        return self._direction

    @property
    def numbers(self) -> tuple[int, ...]:
        """The chips shown, by time."""
        return tuple(self._rows)

    @property
    def left_out(self) -> frozenset[int]:
        """The chips that are not shown."""
        return frozenset(range(len(self._chips))) - set(self._rows)

    def chip(self, number: int) -> Chip:
        """Return a chip."""
        return self._chips[number]

    def image(self, number: int) -> QImage | None:
        """Return the picture of a chip, None while there is none."""
        return self._images.get(number)

    def trouble(self, number: int) -> str:
        """Return why there is no picture of a chip; empty where there is one or will be."""
        return self._troubles.get(number, "")

    def set_image(self, number: int, image: QImage | None, trouble: str = "") -> None:
        """Show the picture of a chip, or why there is none."""
        if image is not None:
            self._images[number] = image
        else:
            self._troubles[number] = trouble
        if number in self._rows:
            index = self.index(self._rows.index(number))
            self.dataChanged.emit(index, index)

    def row_of(self, number: int) -> int:
        """Return the row of a chip, -1 when it is left out."""
        return self._rows.index(number) if number in self._rows else -1

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Number of chips shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Picture, texts and the chip itself."""
        if not index.isValid():
            return None
        number = self._rows[index.row()]
        chip = self._chips[number]
        if role == CHIP:
            return chip
        if role == NUMBER:
            return number
        if role == IMAGE:
            return self._images.get(number)
        if role == TROUBLE:
            return self._troubles.get(number, "")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return " ".join(caption(chip))
        if role == Qt.ItemDataRole.ToolTipRole:
            trouble = self._troubles.get(number, "")
            told = (date(chip.time), chip.reference, self._orbit(chip), trouble)
            return literal("\n".join(filter(None, told)))
        return None

    def _orbit(self, chip: Chip) -> str:
        """Direction and relative orbit in words."""
        way = {"A": self.tr("ascending"), "D": self.tr("descending")}.get(chip.direction, "")
        number = "" if chip.orbit is None else self.tr("relative orbit {}").format(chip.orbit)
        return ", ".join(filter(None, (way, number)))


@lru_cache(maxsize=1024)
def caption(chip: Chip) -> tuple[str, str]:
    """Return the day, and cloud, orbit direction and relative orbit, of a chip."""
    facts = []
    if chip.cloud is not None:
        facts.append(f"☁ {percent(chip.cloud)}")
    orbit = {"A": "↗", "D": "↘"}.get(chip.direction, chip.direction)
    if chip.orbit is not None:
        orbit += f" R{chip.orbit:03d}"
    if orbit:
        facts.append(orbit.strip())
    return date(chip.time)[:10], "  ".join(facts)


class _Painter(QStyledItemDelegate):
    """Draws a picture with its caption."""

    def __init__(self, strip: FilmStrip):
        super().__init__(strip)
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """All alike."""
        line = option.fontMetrics.height()
        return QSize(self._strip.side + line // 2, self._strip.side + 2 * line + line // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Picture above, two lines of text below; a frame around the chosen ones."""
        palette, metrics = option.palette, option.fontMetrics
        side, margin = self._strip.side, metrics.height() // 4
        area = QRect(option.rect.left() + margin, option.rect.top() + margin, side, side)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        image, trouble = index.data(IMAGE), index.data(TROUBLE)
        if image is not None:
            painter.drawImage(area, image)
        # Clouds and empty pictures are as white as the ground.
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        _draw_frame(painter, area)
        if image is None:
            mark = "✕" if trouble else "…"
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, mark)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        day, facts = caption(index.data(CHIP))
        for row, text in enumerate((day, facts)):
            line = QRect(area.left(), area.bottom() + 1 + row * metrics.height(), side, metrics.height())
            fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, side)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, fitting)


def _draw_frame(painter: QPainter, area: QRect) -> None:
    """Draw the outermost pixels of an area in the colour of the pen, twenty times sooner than `drawRect`."""
    colour, inner = painter.pen().color(), area.adjusted(0, 1, 0, -1)
    painter.fillRect(area.left(), area.top(), area.width(), 1, colour)
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, colour)
    painter.fillRect(inner.left(), inner.top(), 1, inner.height(), colour)
    painter.fillRect(inner.right(), inner.top(), 1, inner.height(), colour)


class FilmStrip(QListView):
    """The pictures in rows that wrap. opened(int): Enter or a double click. seen(list): chips on screen."""

    opened = pyqtSignal(int)
    seen = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.side = max(96, self.fontMetrics().height() * 7)
        self.film = FilmModel(self)
        self.setModel(self.film)
        self.setItemDelegate(_Painter(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Images of the parcel by date"))
        self.activated.connect(lambda index: self.opened.emit(int(index.data(NUMBER))))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._tell_seen())
        self.film.modelReset.connect(self._tell_seen)

    @property
    def chosen(self) -> list[int]:
        """The selected chips, by time."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [int(self.film.index(row).data(NUMBER)) for row in rows]

    def choose(self, number: int) -> None:
        """Select a chip and bring it into view."""
        row = self.film.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self.film.index(row))
            self.scrollTo(self.film.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in one go, holding Python's lock: see `ModelTable`."""
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Others may be on screen now."""
        super().resizeEvent(event)
        self._tell_seen()

    def _tell_seen(self) -> None:
        shown = self.viewport().rect()
        rows = range(self.film.rowCount())
        numbers = [
            int(self.film.index(row).data(NUMBER))
            for row in rows
            if self.visualRect(self.film.index(row)).intersects(shown)
        ]
        self.seen.emit(numbers)
