"""Where the parcels of a FOI check come from, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.compat import TEXT_FIELD
from qgis_cbm.core import layers
from qgis_cbm.core.foi_check import Parcels
from qgis_cbm.core.geometry import from_geojson

_COUNTERS = ("fid", "ogc_fid")


def of_layer(layer: QgsVectorLayer, request: QgsFeatureRequest) -> Parcels:
    """Features of a layer as they are now; they are read in the task."""
    source = QgsVectorLayerFeatureSource(layer)

    def features() -> Iterable[QgsFeature]:
        return source.getFeatures(request)

    return Parcels(features, layer.fields(), layer.crs(), layer.name(), layers.id_field(layer, ""))


def of_parcel(parcel: Parcel, id_column: str) -> Parcels:
    """The picked parcel; its id stands in the column that the dataset calls so."""
    fields = QgsFields()
    column = id_column or "pid"
    fields.append(QgsField(column, TEXT_FIELD))

    def features() -> Iterable[QgsFeature]:
        feature = QgsFeature(fields)
        feature.setGeometry(from_geojson(parcel.geometry))
        feature.setAttributes([parcel.pid])
        yield feature

    crs = QgsCoordinateReferenceSystem.fromEpsgId(parcel.srid)
    return Parcels(features, fields, crs, parcel.pid, column)


def of_feature(feature: QgsFeature, among: Parcels) -> Parcels:
    """One feature of others."""
    return replace(among, features=lambda: [feature])


def id_field(parcels: Parcels, id_column: str) -> str:
    """The field with the ids of a dataset that calls them `id_column`, empty where there is none."""
    place = parcels.fields.lookupField(parcels.id_column or id_column)
    return parcels.fields.at(place).name() if place >= 0 else ""


def pid_of(feature: QgsFeature, id_column: str) -> str:
    """The parcel id of a dataset, empty where the feature has no such column."""
    column = feature.fields().lookupField(id_column) if id_column else -1
    return str(feature[column]) if column >= 0 and feature[column] else ""


def name_of(feature: QgsFeature, id_column: str) -> str:
    """The parcel id, else the first attribute that is no mere counter, else the number of the feature."""
    names = feature.fields().names()
    own = next((place for place, name in enumerate(names) if name.lower() not in _COUNTERS), -1)
    value = feature[own] if own >= 0 else None
    return pid_of(feature, id_column) or (str(value) if value else str(feature.id()))
