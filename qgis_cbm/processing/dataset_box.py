"""The field for a dataset in the dialogs of Processing: offers what the chosen connection is known to have.

Processing imports this module by its name, and only where it shows a dialog: `qgis_process` has none.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingParameterDefinition
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui
from qgis.PyQt.QtWidgets import QComboBox

from qgis_cbm.core import settings


class DatasetBox(WidgetWrapper):
    """A list one can also type into; `CONNECTION` beside it says whose datasets are listed."""

    def __new__(
        cls, parameter: QgsProcessingParameterDefinition, dialog: Any, row: int = 0, col: int = 0
    ) -> QgsAbstractProcessingParameterWidgetWrapper:
        """Models keep QGIS' own field for texts, which also takes the model's inputs and expressions."""
        if type(dialog).__name__ != "ModelerParametersDialog":
            return super().__new__(cls, parameter, dialog, row, col)
        made = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            dialog.model, dialog.childId, parameter, dialog.context
        )
        made.setDialog(dialog)
        return made

    def createWidget(self) -> QComboBox:
        """Processing asks for it once."""
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(self.parameterDefinition().description())
        box.editTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return box

    def postInitialize(self, wrappers: list[QgsAbstractProcessingParameterWidgetWrapper]) -> None:
        """Follow the connection."""
        for other in wrappers:
            if other.parameterDefinition().name() == "CONNECTION":
                other.widgetValueHasChanged.connect(lambda changed: self._offer(changed, chosen=True))
                self._offer(other, chosen=False)

    def setValue(self, value: object) -> None:
        """Show a dataset, whether it is listed or not."""
        self.widget.setEditText("" if value is None else str(value))

    def value(self) -> str:
        """What stands in the field."""
        return self.widget.currentText().strip()

    def _offer(self, connection: Any, *, chosen: bool) -> None:
        """List the datasets of a connection; where another one was chosen, its newest is taken."""
        text, names = self.value(), settings.known_datasets(str(connection.parameterValue() or ""))
        self.widget.blockSignals(True)
        self.widget.clear()
        self.widget.addItems(names)
        self.widget.blockSignals(False)
        self.setValue(names[-1] if chosen and names and text not in names else text)
