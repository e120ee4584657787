"""The observation somebody points at: panels that show single scenes follow it."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal


@dataclass(frozen=True)
class Chosen:
    """One observation. time: seconds UTC. scene: its product name, empty where only the time is known."""

    time: float
    scene: str = ""
    card: str = ""


class Moment(QObject):
    """chosen(Chosen): the user clicked on an observation in a panel."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.last: Chosen | None = None

    def choose(self, observation: Chosen) -> None:
        """The user wants to see this one."""
        self.last = observation
        self.chosen.emit(observation)
