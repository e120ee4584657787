"""The only place that knows the differences between QGIS and Qt versions (QGIS 3.22 to 4.99)."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsSymbolLayer, QgsTask, QgsWkbTypes
from qgis.gui import QgsMapLayerAction
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, Qt, QThreadPool
from qgis.PyQt.QtGui import QMouseEvent

if Qgis.QGIS_VERSION_INT >= 33000:
    POLYGON = Qgis.GeometryType.Polygon
else:
    POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


if hasattr(Qgis, "MapLayerActionTarget"):
    VECTOR_LAYER = Qgis.LayerType.Vector
    _Target, _Targets = Qgis.MapLayerActionTarget, Qgis.MapLayerActionTargets
else:
    from qgis.core import QgsMapLayerType

    VECTOR_LAYER = QgsMapLayerType.VectorLayer
    _Target, _Targets = QgsMapLayerAction.Target, QgsMapLayerAction.Targets
# Combined, members are a bare number in some versions, which QgsMapLayerAction does not take.
ANY_FEATURES = _Targets(_Target.SingleFeature | _Target.MultipleFeatures)


_Property = QgsSymbolLayer.Property
if hasattr(_Property, "FillColor"):
    FILL_COLOUR, STROKE_STYLE = _Property.FillColor, _Property.StrokeStyle
else:
    FILL_COLOUR, STROKE_STYLE = _Property.PropertyFillColor, _Property.PropertyStrokeStyle


def is_deleted(thing: object) -> bool:
    """Return whether Qt has already destroyed the object behind a Python reference."""
    return thing is None or sip.isdeleted(thing)


# What only reads is no reason to keep QGIS from ending: it would ask the user.
READING_TASK = QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt
# A plot is drawn in milliseconds, a server looked at now and then: where QGIS can (3.26), neither flashes in
# the status bar.
QUIET_TASK = READING_TASK | QgsTask.Flag.Hidden if hasattr(QgsTask.Flag, "Hidden") else READING_TASK


def task_threads() -> QThreadPool:
    """Return the threads that run tasks; newer versions (3.40 for one) keep some for tasks alone."""
    manager = QgsApplication.taskManager()
    return manager.threadPool() if hasattr(manager, "threadPool") else QThreadPool.globalInstance()


def mouse_position(event: QMouseEvent) -> QPointF:
    """Return where a mouse event happened, in pixels of its widget."""
    return QPointF(event.position() if hasattr(event, "position") else event.localPos())


def plain(flags: Qt.AlignmentFlag) -> int:
    """Return combined flags as the number that item models hand out."""
    return flags.value if hasattr(flags, "value") else int(flags)


if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    INTEGER_FIELD, REAL_FIELD, TEXT_FIELD = (
        QMetaType.Type.LongLong,
        QMetaType.Type.Double,
        QMetaType.Type.QString,
    )
else:
    from qgis.PyQt.QtCore import QVariant

    INTEGER_FIELD, REAL_FIELD, TEXT_FIELD = QVariant.LongLong, QVariant.Double, QVariant.String
