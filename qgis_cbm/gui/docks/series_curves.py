"""From a parcel, the parcels beside it and the user's choices to what the plot, legend and table show."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from qgis_cbm.analysis import plotmodel
from qgis_cbm.analysis.peer_group import PeerGroup
from qgis_cbm.analysis.peers import PeerBand
from qgis_cbm.analysis.plotmodel import Line, PlotModel
from qgis_cbm.analysis.series import WEATHER, ParcelProducts, Product, Series
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.gui.widgets.plot_theme import curve_colour
from qgis_cbm.gui.widgets.series_labels import axis_title, curve_name, short_statistic
from qgis_cbm.gui.widgets.series_legend import LegendEntry

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class Curves:
    """What is shown; entries also name the curves that cannot be."""

    lines: tuple[Line, ...] = ()
    entries: tuple[LegendEntry, ...] = ()
    bands: tuple[PeerBand, ...] = ()


@dataclass(frozen=True, eq=False)
class Beside:
    """Parcels beside the picked one: pinned ones by id, and the peers as a group."""

    pins: tuple[tuple[str, ParcelProducts], ...] = ()
    peers: PeerGroup | None = None


@dataclass
class CurveBuilder:
    """Builds curves; remembers those built last, as most often one thing of many has changed."""

    options: SeriesOptions
    dark: bool = False
    _built: dict[tuple, Line] = field(default_factory=dict)
    _before: dict[tuple, Line] = field(default_factory=dict)

    def build(
        self, products: ParcelProducts, chosen: Sequence[Product], beside: Beside
    ) -> Generator[None, None, Curves]:
        """Return the curves of the chosen products, the picked parcel's first; one after the other."""
        names = [product.name for product in products.products]
        shared = {name for name in names if names.count(name) > 1}
        lines: list[Line] = []
        entries: list[LegendEntry] = []
        number = 0
        # What was left half-way has built some already.
        self._before, self._built = {**self._before, **self._built}, {}
        for product in chosen:
            number = self._add(lines, entries, products, product, shared, number, "")
            yield
        for pid, others in beside.pins:
            for product in chosen:
                same = others.product(product.key)
                # Beside the weather of the picked parcel that of its neighbours says nothing.
                if same is not None and same.card != WEATHER:
                    number = self._add(lines, entries, others, same, shared, number, pid)
                    yield
        bands = self._peers(chosen, beside.peers)
        yield
        self._before.clear()
        if self.options.deviation:
            self._add_deviations(lines, entries, {band.key: band for band in bands})
        return Curves(tuple(lines), tuple(entries), bands)

    @staticmethod
    def _add_deviations(lines: list[Line], entries: list[LegendEntry], bands: dict[str, PeerBand]) -> None:
        """Add how far each curve of the picked parcel is from its peers, in the colour of the curve."""
        for line in tuple(lines):
            band = bands.get(line.series.product.key)
            if band is not None and not line.quiet:
                label = _translate("Cbm", "{} – peers").format(line.series.product.name)
                apart = plotmodel.deviation(line, band, label)
                tip = _translate("Cbm", "Distance from the middle of the peers")
                lines.append(apart)
                entries.append(LegendEntry(apart.key, label, line.colour, line.marker, tip=tip))

    def _add(
        self,
        lines: list[Line],
        entries: list[LegendEntry],
        products: ParcelProducts,
        product: Product,
        shared: set[str],
        number: int,
        pid: str,
    ) -> int:
        colour, statistic = curve_colour(number, self.dark), self.options.statistic
        if product.card == WEATHER:
            statistic = "mean"
        marker = plotmodel.MARKERS[number % len(plotmodel.MARKERS)]
        if statistic not in product.statistics:
            trouble = _translate("Cbm", "{} cannot be derived").format(short_statistic(statistic))
            entries.append(LegendEntry(product.key, product.name, colour, marker, trouble=trouble))
            return number + 1
        line = self._line(products, product, statistic, frozenset(shared), number, pid)
        lines.append(line)
        entries.append(LegendEntry(line.key, line.label, colour, marker, tip=curve_tip(line.series)))
        return number + 1

    def _line(
        self,
        products: ParcelProducts,
        product: Product,
        statistic: str,
        shared: frozenset[str],
        number: int,
        pid: str,
    ) -> Line:
        """Return a curve, that of the last build where nothing of it has changed: smoothing takes time."""
        options = self.options
        looks = (options.threshold / 100, options.show_cloudy and not pid, options.strength, self.dark)
        key = (products, product, statistic, shared, number, pid, looks)
        found = self._before.get(key)
        if found is None:
            series = products.series(product, statistic)
            label = curve_name(product, series.source, shared)
            if pid:
                label = _translate("Cbm", "{curve}, parcel {parcel}").format(curve=product.name, parcel=pid)
            found = plotmodel.line(
                series,
                label,
                curve_colour(number, self.dark),
                number,
                threshold=looks[0],
                show_cloudy=looks[1],
                strength=looks[2],
                parcel=pid,
                quiet=bool(pid),
            )
        self._built[key] = found
        return found

    def _peers(self, chosen: Sequence[Product], others: PeerGroup | None) -> tuple[PeerBand, ...]:
        """Return one band per product; only means of parcels can be compared."""
        if others is None or self.options.statistic != "mean":
            return ()
        threshold = self.options.threshold / 100
        found = (others.band(product.key, threshold) for product in chosen)
        return tuple(band for band in found if len(band.time))


def plot_model(curves: Curves, title: str, threshold: float, order: Sequence[str] = ()) -> PlotModel | None:
    """Arrange curves in panels, in the language of the user; above `threshold` (%) one is cloudy.

    order: of the kinds of curves.
    """
    lines = curves.lines
    kinds = [line.series.kind for line in lines]
    titles = {kind: axis_title(line.series, kinds.count(kind) == 1) for kind, line in zip(kinds, lines)}
    locale = QLocale()
    months = [locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)]
    return plotmodel.build(
        lines,
        titles,
        title=title,
        months=months,
        decimal=str(locale.decimalPoint()),
        cloudy=_translate("SeriesDock", "cloudy (> {} %)").format(threshold),
        smoothed=_translate("SeriesDock", "smoothed"),
        peers=_translate("SeriesDock", "peers, 25–75 %"),
        bands=curves.bands,
        order=order,
    )


def curve_tip(series: Series) -> str:
    """Return what the legend says of a curve beyond its name."""
    parts = [_translate("Cbm", "Show or hide this curve")]
    if series.spread == "propagated":
        parts.append(
            _translate("Cbm", "Band: about 25–75 %, from the spread of the bands taken as uncorrelated")
        )
    elif series.spread == "quartiles":
        parts.append(_translate("Cbm", "Band: 25–75 % of the parcel's pixels"))
    elif series.spread == "day":
        parts.append(_translate("Cbm", "Band: lowest to highest temperature of the day"))
    if series.skipped:
        parts.append(
            _translate("Cbm", "Without value: %n observation(s), see the table", "", len(series.skipped))
        )
    return "\n".join(parts)
