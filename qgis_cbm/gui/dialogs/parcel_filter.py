"""Which parcels to go through: by crop and by what was decided."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.gui import QgsGui, QgsSpinBox
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from qgis_cbm.client.protocol import LISTED_MOST, OUTCOMES, DatasetInfo
from qgis_cbm.core import i18n
from qgis_cbm.core.outcomes import UNDECIDED, outcome_text
from qgis_cbm.gui.outcomes import outcome_icon
from qgis_cbm.gui.widgets.readable_hint import ReadableHint
from qgis_cbm.gui.widgets.spin_room import make_room


@dataclass(frozen=True)
class ParcelFilter:
    """crop: name or code, empty for any. outcome: None for any, empty for undecided."""

    crop: str = ""
    outcome: str | None = None
    most: int = LISTED_MOST


class ParcelFilterDialog(QDialog):
    """`chosen()` is what was entered."""

    def __init__(self, dataset: DatasetInfo, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CbmParcelFilterDialog")
        self.setWindowTitle(self.tr("Parcels to Go Through"))
        self._crop = QComboBox()
        self._crop.setEditable(True)
        self._crop.addItems(["", *dataset.crops])
        self._crop.lineEdit().setPlaceholderText(self.tr("Any crop; a name or a code"))
        ReadableHint(self._crop.lineEdit())
        # The hint is whole in every language.
        self._crop.setMinimumContentsLength(len(self._crop.lineEdit().placeholderText()))
        for field in (self._crop, self._crop.lineEdit()):
            field.setAccessibleName(self.tr("Crop"))
        self._outcome = QComboBox()
        self._outcome.addItem(self.tr("Any"), None)
        for outcome in (UNDECIDED, *OUTCOMES):
            self._outcome.addItem(outcome_icon(outcome), outcome_text(outcome), outcome)
        lacking = dataset.lacks("decisions")
        self._outcome.setEnabled(not lacking)
        self._outcome.setToolTip(i18n.shown(lacking))
        self._outcome.setAccessibleName(self.tr("Latest decision"))
        self._most = QgsSpinBox()
        self._most.setRange(1, 10_000)
        self._most.setClearValue(LISTED_MOST)
        self._most.setValue(LISTED_MOST)
        make_room(self._most)
        form = QFormLayout()
        form.addRow(self.tr("&Crop"), self._crop)
        form.addRow(self.tr("Latest &decision"), self._outcome)
        form.addRow(self.tr("At &most"), self._most)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(45 * self.fontMetrics().averageCharWidth())
        QgsGui.enableAutoGeometryRestore(self)

    def chosen(self) -> ParcelFilter:
        """Return what was entered."""
        return ParcelFilter(self._crop.currentText().strip(), self._outcome.currentData(), self._most.value())
