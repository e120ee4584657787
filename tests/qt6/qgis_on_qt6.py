"""QGIS on Qt 6 as far as Qt goes: `qgis.PyQt` is PyQt6, QGIS' widgets are Qt's, the rest is anything at all.

No Debian package has QGIS built with Qt 6, but PyQt6 is a wheel. With this in place of QGIS the panels can be
built, drawn, clicked and typed into on it. Importing this module makes the modules `qgis.*`.
"""

from __future__ import annotations

import sys
import types
from enum import Enum, Flag, auto
from importlib import import_module
from typing import Any

from PyQt6 import QtCore, QtGui, QtWidgets, sip

_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "QtXml")
_LENT = {"QAction": QtGui.QAction, "QActionGroup": QtGui.QActionGroup, "QShortcut": QtGui.QShortcut}


class _AnyType(type):
    """Has every attribute, and is one flag among others."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _anything(name)

    def __or__(cls, other: object) -> Any:
        return cls


def _anything(name: str) -> _AnyType:
    return _AnyType(name, (_Anything,), {})


class _Anything(metaclass=_AnyType):
    """Takes all arguments, has every method, which tells nothing."""

    def __init__(self, *_args: object, **_named: object) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return lambda *_args, **_named: _Anything()


class _MoreMethods:
    """What a QGIS widget has and Qt's has not."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_args, **_named: None


class QgsCheckableComboBox(_MoreMethods, QtWidgets.QComboBox):
    """Entries with a check mark."""

    def addItemWithCheckState(self, text: str, state: QtCore.Qt.CheckState, data: object = None) -> None:
        self.addItem(text, data)
        entry = self.model().item(self.count() - 1)
        entry.setFlags(QtCore.Qt.ItemFlag.ItemIsUserCheckable | QtCore.Qt.ItemFlag.ItemIsEnabled)
        self.setItemCheckState(self.count() - 1, state)

    def setItemCheckState(self, row: int, state: QtCore.Qt.CheckState) -> None:
        self.model().item(row).setData(state, QtCore.Qt.ItemDataRole.CheckStateRole)

    def itemCheckState(self, row: int) -> QtCore.Qt.CheckState:
        return self.model().item(row).checkState()

    def checkedItemsData(self) -> list[object]:
        checked = QtCore.Qt.CheckState.Checked
        return [self.itemData(row) for row in range(self.count()) if self.itemCheckState(row) == checked]

    def checkedItems(self) -> list[str]:
        checked = QtCore.Qt.CheckState.Checked
        return [self.itemText(row) for row in range(self.count()) if self.itemCheckState(row) == checked]


class QgsFeedback(QtCore.QObject):
    """Says that somebody does not want an answer any more."""

    canceled = QtCore.pyqtSignal()
    progressChanged = QtCore.pyqtSignal(float)

    def __init__(self, parent: QtCore.QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True
        self.canceled.emit()

    def isCanceled(self) -> bool:
        return self._cancelled

    def setProgress(self, progress: float) -> None:
        self.progressChanged.emit(progress)


class QgsTask(QtCore.QObject):
    """Runs in Qt's pool of threads; `finished` follows on the main thread."""

    class Flag(Flag):
        CanCancel, CancelWithoutPrompt, Hidden = auto(), auto(), auto()

    class TaskStatus(Enum):
        Queued, Running, Complete, Terminated = range(4)

    taskCompleted, taskTerminated = QtCore.pyqtSignal(), QtCore.pyqtSignal()
    progressChanged, _ended = QtCore.pyqtSignal(float), QtCore.pyqtSignal(bool)

    def __init__(self, description: str = "", flags: Flag = Flag.CanCancel) -> None:
        super().__init__()
        self._description, self._cancelled, self._status = description, False, self.TaskStatus.Queued
        self._ended.connect(self._end)

    def description(self) -> str:
        return self._description

    def status(self) -> TaskStatus:
        return self._status

    def isCanceled(self) -> bool:
        return self._cancelled

    def cancel(self) -> None:
        self._cancelled = True

    def setProgress(self, progress: float) -> None:
        self.progressChanged.emit(progress)

    def work(self) -> None:
        self._status = self.TaskStatus.Running
        self._ended.emit(bool(self.run()))

    def _end(self, done: bool) -> None:
        self._status = self.TaskStatus.Complete if done else self.TaskStatus.Terminated
        self.finished(done)
        (self.taskCompleted if done else self.taskTerminated).emit()


class _Tasks:
    def __init__(self) -> None:
        self._tasks: list[QgsTask] = []

    def addTask(self, task: QgsTask, _priority: int = 0) -> int:
        self._tasks.append(task)
        QtCore.QThreadPool.globalInstance().start(task.work)
        return len(self._tasks)

    def countActiveTasks(self) -> int:
        waiting = (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.Running)
        return sum(not sip.isdeleted(task) and task.status() in waiting for task in self._tasks)


class QgsSettings(QtCore.QSettings):
    """In the place that the test has set."""

    def __init__(self) -> None:
        super().__init__("cbm-qt6", "tests")


class QgsApplication(_Anything):
    """Hands out what belongs to the application."""

    tasks = _Tasks()

    @classmethod
    def taskManager(cls) -> _Tasks:
        return cls.tasks

    @staticmethod
    def getThemeIcon(_name: str) -> QtGui.QIcon:
        return QtGui.QIcon()

    @staticmethod
    def instance() -> QtWidgets.QApplication:
        return QtWidgets.QApplication.instance()

    @staticmethod
    def clipboard() -> QtGui.QClipboard:
        return QtGui.QGuiApplication.clipboard()

    @staticmethod
    def qgisSettingsDirPath() -> str:
        return QtCore.QDir.tempPath() + "/"


class _Signals(QtCore.QObject):
    cleared = QtCore.pyqtSignal()


class QgsProject(_Anything):
    """The one that is open."""

    signals = _Signals()

    @property
    def cleared(self) -> QtCore.pyqtBoundSignal:
        return self.signals.cleared

    @classmethod
    def instance(cls) -> QgsProject:
        return cls()


class Qgis(_Anything):
    """The first version on Qt 6."""

    QGIS_VERSION_INT = 40000


class QgsCsException(Exception):
    """A transformation failed."""


class QgsProcessingException(Exception):
    """An algorithm failed."""


class QgsProviderConnectionException(Exception):
    """A database failed."""


def _widget(name: str, base: type) -> type:
    return type(name, (_MoreMethods, base), {})


_WIDGETS = {
    "QgsAuthConfigSelect": QtWidgets.QWidget,
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsDoubleSpinBox": QtWidgets.QDoubleSpinBox,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsFilterLineEdit": QtWidgets.QLineEdit,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsMapTool": QtCore.QObject,
    "QgsMessageBar": QtWidgets.QFrame,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
    "QgsScrollArea": QtWidgets.QScrollArea,
    "QgsSpinBox": QtWidgets.QSpinBox,
}
_OWN = (QgsCheckableComboBox, QgsFeedback, QgsTask, QgsSettings, QgsApplication, QgsProject, Qgis,
        QgsCsException, QgsProcessingException, QgsProviderConnectionException)  # fmt: skip


class _Open(types.ModuleType):
    """A module that has everything."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _widget(name, _WIDGETS[name]) if name in _WIDGETS else _anything(name)
        setattr(self, name, made)
        return made


def _install() -> None:
    made = {f"qgis.PyQt.{name}": import_module(f"PyQt6.{name}") for name in _MODULES}
    for name, lent in _LENT.items():
        setattr(QtWidgets, name, lent)
    packages = {name: types.ModuleType(name) for name in ("qgis", "qgis.PyQt")}
    for package in packages.values():
        package.__path__ = []
    opened = {
        name: _Open(name) for name in ("qgis.core", "qgis.gui", "qgis.utils", "processing.gui.wrappers")
    }
    opened |= {name: _Open(name) for name in ("processing", "processing.gui")}
    opened["processing"].__path__ = opened["processing.gui"].__path__ = []
    for own in _OWN:
        setattr(opened["qgis.core"], own.__name__, own)
        setattr(opened["qgis.gui"], own.__name__, own)
    sys.modules |= packages | opened | made | {"qgis.PyQt.sip": sip}
    packages["qgis.PyQt"].sip = sip


_install()
