"""Base of the algorithms that ask a saved connection: a CbM server or a database."""

from __future__ import annotations

import math
from contextlib import closing
from datetime import datetime, timezone
from typing import Any

from qgis.core import (
    NULL,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QDate, QLocale

from qgis_cbm.client import qgis_connect
from qgis_cbm.client.errors import Cancelled, ClientError
from qgis_cbm.client.protocol import DataClient, DatasetInfo, DatasetKey, Feedback
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core import auth, settings
from qgis_cbm.core.id_list import usual_column
from qgis_cbm.core.settings import Connection
from qgis_cbm.processing.algorithm import CbmAlgorithm, refuse

_DAY = 86400.0


class SourceAlgorithm(CbmAlgorithm):
    """A connection and a dataset in; subclasses write `work`."""

    GROUP = QT_TRANSLATE_NOOP("CbmProcessing", "Parcels")
    GROUP_ID = "parcels"
    ICON = "cbm.svg"

    def add_source(self) -> None:
        """The parameters that say where the data come from, first."""
        names = [connection.name for connection in settings.connections()]
        options = settings.load_options()
        usual = options.last_connection if options.last_connection in names else next(iter(names), None)
        connection = QgsProcessingParameterEnum(
            "CONNECTION", self.text("Connection"), names, False, usual, False, True
        )
        connection.setHelp(self.text("A connection saved in the options of CbM: a server or a database."))
        self.add(connection)
        last = DatasetKey(options.last_aoi, options.last_year, options.last_ptype).name
        dataset = QgsProcessingParameterString(
            "DATASET", self.text("Dataset"), last if options.last_aoi else None
        )
        dataset.setMetadata({"widget_wrapper": {"class": "qgis_cbm.processing.dataset_box.DatasetBox"}})
        dataset.setHelp(self.text("Area and year, such as nl_2017; with a parcel type nl_2017_g."))
        self.add(dataset)

    def add_parcels(self) -> None:
        """The parameters that say which parcels: a layer or table, or ids."""
        self.add(
            QgsProcessingParameterFeatureSource(
                "PARCELS", self.text("Parcels"), [QgsProcessing.SourceType.TypeVector], optional=True
            )
        )
        self.add(
            QgsProcessingParameterField(
                "ID_FIELD", self.text("Field with the parcel id"), parentLayerParameterName="PARCELS",
                optional=True,
            )
        )  # fmt: skip
        ids = QgsProcessingParameterString("IDS", self.text("Parcel ids"), multiLine=True, optional=True)
        ids.setHelp(self.text("Between commas or one a line; they are added to those of the layer."))
        self.add(ids)

    def add_table(self) -> None:
        """The table that the algorithm writes, without geometry."""
        kind = QgsProcessing.SourceType.TypeVector
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", self.text(self.TITLE), kind))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say in a sentence that a connection does not exist."""
        try:
            self._connection(parameters, context)
        except ValueError as error:
            return False, str(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Unlock the login, which only the main thread may do."""
        try:
            connection = self._connection(parameters, context)
            login = connection.authcfg
            if connection.is_direct:
                login = qgis_connect.authcfg_of(connection.database) or connection.store_authcfg
            locked = auth.problem(login)
            if locked:
                raise ValueError(locked)
            self._client = _client(connection)
            self._client.prepare()
        except (ValueError, ClientError) as error:
            raise refuse(error) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it; what can be expected to fail does so in a sentence."""
        try:
            name = self.parameterAsString(parameters, "DATASET", context)
            with closing(self._client):
                return self.work(parameters, context, feedback, self._dataset(name, feedback))
        except Cancelled:
            return {}
        except (ValueError, ClientError) as error:
            raise refuse(error) from error

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback,
        dataset: DatasetInfo,
    ) -> dict[str, Any]:  # fmt: skip
        """Do it with `self.client`. Raises ValueError and `ClientError`."""
        raise NotImplementedError

    @property
    def client(self) -> DataClient:
        """The source that was chosen."""
        return self._client

    def parcel_ids(
        self, parameters: dict[str, Any], context: QgsProcessingContext, dataset: DatasetInfo
    ) -> list[str]:
        """The ids of the layer and the list, each once. Raises ValueError for none."""
        found = []
        source = self.parameterAsSource(parameters, "PARCELS", context)
        if source is not None:
            names = source.fields().names()
            field = self.parameterAsString(parameters, "ID_FIELD", context)
            field = field or usual_column(names, dataset.id_column)
            place = source.fields().lookupField(field)
            if place < 0:
                offer = ", ".join(names) or self.text("none")
                raise ValueError(
                    self.text("Say which field has the parcel ids; the fields are: {fields}.").format(
                        fields=offer
                    )
                )
            request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
            request.setSubsetOfAttributes([place])
            found += [id_text(feature.attribute(place)) for feature in source.getFeatures(request)]
        listed = self.parameterAsString(parameters, "IDS", context)
        for line in listed.splitlines():
            found += [pid.strip() for pid in line.replace(";", ",").split(",")]
        ids = list(dict.fromkeys(pid for pid in found if pid))
        if not ids:
            raise ValueError(self.text("Give a layer with parcels, or parcel ids."))
        return ids

    def open_table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, fields: QgsFields
    ) -> tuple[QgsFeatureSink, str]:
        """The table to write into and its id. Called when there are rows: no empty table is left behind."""
        sink, target = self.parameterAsSink(
            parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.NoGeometry
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        return sink, target

    def add_days(self) -> None:
        """The parameters for a part of the season."""
        day = QgsProcessingParameterDateTime.Type.Date
        self.add(QgsProcessingParameterDateTime("START", self.text("First day"), day, optional=True))
        self.add(QgsProcessingParameterDateTime("END", self.text("Last day"), day, optional=True))

    def days(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[float, float]:
        """Seconds UTC: the beginning of the first day and the end of the last. Raises ValueError."""
        start, end = (self.parameterAsDateTime(parameters, name, context).date() for name in ("START", "END"))
        if start.isValid() and end.isValid() and start > end:
            raise ValueError(self.text("The first day is after the last day: exchange them."))
        since = _seconds(start) if start.isValid() else -math.inf
        return since, _seconds(end) + _DAY if end.isValid() else math.inf

    def name_some(self, feedback: QgsProcessingFeedback, words: str, pids: list[str]) -> None:
        """Warn of parcels, naming some; `words` has {n} and {ids}."""
        if pids:
            named = ", ".join(pids[:20]) + (", …" if len(pids) > 20 else "")
            feedback.pushWarning(words.format(n=QLocale().toString(len(pids)), ids=named))

    def name_unknown(self, feedback: QgsProcessingFeedback, unknown: list[str], pids: list[str]) -> None:
        """Warn of the parcels that the dataset does not have. Raises ValueError when it has none of them."""
        self.name_some(feedback, self.text("Not in the dataset ({n}): {ids}"), unknown)
        if len(unknown) == len(pids):
            raise ValueError(self.text("None of the parcels is in the dataset."))

    def _connection(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Connection:
        name = self.parameterAsString(parameters, "CONNECTION", context)
        found = settings.find_connection(name)
        if found is not None:
            return found
        names = ", ".join(connection.name for connection in settings.connections())
        if not names:
            raise ValueError(self.text("There is no saved connection: add one in the options of CbM first."))
        raise ValueError(
            self.text("There is no connection “{name}” on this computer; there are: {names}.").format(
                name=name, names=names
            )
        )

    def _dataset(self, name: str, feedback: Feedback) -> DatasetInfo:
        info = self._client.info(feedback)
        wanted = name.strip().lower().replace(" ", "_")
        for dataset in info.datasets:
            if dataset.key.name.lower() == wanted:
                return dataset
        names = ", ".join(dataset.key.name for dataset in info.datasets)
        if not names:
            raise ValueError(self.text("This login may not read any dataset of this connection."))
        raise ValueError(
            self.text("There is no dataset “{name}” in this connection; there are: {names}.").format(
                name=name, names=names
            )
        )


def _client(connection: Connection) -> DataClient:
    """Return a client that does not remember: a bulk run would push everything else out of the cache."""
    timeout = settings.load_options().timeout
    if connection.is_direct:
        return qgis_connect.direct_client(connection.database, timeout, connection.store_authcfg)
    return rest_client(connection.url, connection.authcfg, timeout)


def _seconds(day: QDate) -> float:
    """Seconds since 1970 at the beginning of a day, UTC."""
    return datetime(day.year(), day.month(), day.day(), tzinfo=timezone.utc).timestamp()


def id_text(value: object) -> str:
    """An id as the source writes it: a whole number of a real field has no decimals."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None or value == NULL else str(value).strip()
