"""Indices of the user's own: a table of names and formulas, checked while they are typed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping, Sequence

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qgis_cbm.analysis import formula, indices
from qgis_cbm.gui import icons

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,23}")
_translate = QCoreApplication.translate


def formula_trouble(name: str, text: str, others: Sequence[str]) -> str:
    """Return what is wrong with one row in a sentence, empty when it is right."""
    if not _NAME.fullmatch(name):
        return _translate("Formulas", "Name “{}”: a letter, then at most 23 letters, digits or _.").format(
            name
        )
    if name.upper() in {known.upper() for known in (*indices.INDICES, *others)}:
        return _translate("Formulas", "Name “{}” is taken; choose another.").format(name)
    try:
        formula.parse(text)
    except formula.FormulaError as error:
        return f"{name}: {_problem(error)}"
    return ""


def bands_lacking(name: str, text: str, stored: Mapping[str, Collection[str]]) -> str:
    """Return in a sentence that a right formula has nothing to be computed from, empty where it has.

    stored: card -> its bands; empty where no parcel is shown and nobody knows.
    """
    index = indices.own(name, formula.parse(text))
    if not stored or any(index.bands(bands) for bands in stored.values()):
        return ""
    there = "; ".join(f"{card}: {', '.join(bands)}" for card, bands in stored.items())
    text = _translate("Formulas", "{}: this parcel has no product with all of its bands; there are {}.")
    return text.format(name, there)


def _problem(error: formula.FormulaError) -> str:
    sentences = {
        "empty": _translate("Formulas", "write a formula, for example (B08 - B04) / (B08 + B04)."),
        "too_long": _translate("Formulas", "the formula is too long."),
        "syntax": _translate("Formulas", "“{}” cannot be read as a formula."),
        "not_allowed": _translate("Formulas", "“{}” is not allowed; use numbers, bands, + - * / ** ( )."),
        "unknown_function": _translate("Formulas", "there is no function “{}”; there are {functions}."),
        "arguments": _translate("Formulas", "“{}” takes another number of values."),
        "no_band": _translate("Formulas", "the formula names no band, for example B08 or VV."),
    }
    return sentences[error.problem].format(error.at, functions=", ".join(formula.FUNCTIONS))


class FormulasDialog(QDialog):
    """Edit the list; OK is possible when every row is right.

    stored: card -> bands of the parcel that is shown; a formula that needs others is for other parcels.
    """

    def __init__(
        self,
        formulas: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        stored: Mapping[str, Collection[str]] | None = None,
    ):
        super().__init__(parent)
        self._stored = stored or {}
        self.setObjectName("CbmFormulasDialog")
        self.setWindowTitle(self.tr("Own Formulas"))
        self._table = QTableWidget(0, 2)
        self._trouble = QLabel()
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        self._build()
        for name, text in formulas:
            self._add(name, text)
        self._table.itemChanged.connect(self._check)
        self._check()
        QgsGui.enableAutoGeometryRestore(self)

    def _build(self) -> None:
        self._table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Formula")])
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.verticalHeader().hide()
        self._table.setAccessibleName(self.tr("Own formulas"))
        help_text = QLabel(
            self.tr(
                "Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). "
                "Operators + - * / ** ( ), functions {}."
            ).format(", ".join(formula.FUNCTIONS))
        )
        help_text.setWordWrap(True)
        self._trouble.setWordWrap(True)
        add = self._button("symbologyAdd.svg", self.tr("Add a formula"), lambda: self._add("", "", edit=True))
        remove = self._button("symbologyRemove.svg", self.tr("Remove the selected formula"), self._remove)
        row = QHBoxLayout()
        for widget in (add, remove):
            row.addWidget(widget)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(help_text)
        layout.addWidget(self._table, 1)
        layout.addLayout(row)
        layout.addWidget(self._trouble)
        layout.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.fontMetrics().height() * 18)

    def _button(self, icon: str, text: str, do: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.theme(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: do())
        return button

    def _add(self, name: str, text: str, edit: bool = False) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        for column, value in enumerate((name, text)):
            self._table.setItem(row, column, QTableWidgetItem(value))
        if edit:
            self._table.setCurrentCell(row, 0)
            self._table.editItem(self._table.item(row, 0))
        self._check()

    def _remove(self) -> None:
        self._table.removeRow(self._table.currentRow())
        self._check()

    @property
    def rows(self) -> list[tuple[str, str]]:
        """Names and formulas as typed; rows left empty are left out."""
        found = []
        for row in range(self._table.rowCount()):
            items = (self._table.item(row, 0), self._table.item(row, 1))
            name, text = (item.text().strip() if item is not None else "" for item in items)
            if name or text:
                found.append((name, text))
        return found

    def _check(self, *_args: object) -> None:
        rows = self.rows
        troubles = [
            formula_trouble(name, text, [other for other, _ in rows[:k]])
            for k, (name, text) in enumerate(rows)
        ]
        trouble = next(filter(None, troubles), "")
        lacking = () if trouble else (bands_lacking(name, text, self._stored) for name, text in rows)
        self._trouble.setText(trouble or next(filter(None, lacking), ""))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not trouble)

    def as_json(self) -> str:
        """Return the rows as the options keep them."""
        return json.dumps(self.rows, ensure_ascii=False)
