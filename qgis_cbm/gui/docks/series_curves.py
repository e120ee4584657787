"""From a parcel, the parcels beside it and the user's choices to what the plot, legend and table show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QCoreApplication

from qgis_cbm.analysis import peers, plotmodel
from qgis_cbm.analysis.peers import PeerBand
from qgis_cbm.analysis.plotmodel import Line
from qgis_cbm.analysis.series import WEATHER, ParcelProducts, Product, Series
from qgis_cbm.core.series_options import SeriesOptions
from qgis_cbm.gui.widgets.plot_theme import curve_colour
from qgis_cbm.gui.widgets.series_labels import curve_name, short_statistic
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
    peers: tuple[ParcelProducts, ...] = ()


@dataclass
class CurveBuilder:
    """Builds curves; remembers the band of the peers, which costs the most."""

    options: SeriesOptions
    dark: bool = False
    _bands: dict[tuple, PeerBand] = field(default_factory=dict)
    _of: tuple[ParcelProducts, ...] = ()

    def build(self, products: ParcelProducts, chosen: Sequence[Product], beside: Beside) -> Curves:
        """Return the curves of the chosen products, the picked parcel's first."""
        names = [product.name for product in products.products]
        shared = {name for name in names if names.count(name) > 1}
        lines: list[Line] = []
        entries: list[LegendEntry] = []
        number = 0
        for product in chosen:
            number = self._add(lines, entries, products, product, shared, number, "")
        for pid, others in beside.pins:
            for product in chosen:
                same = others.product(product.key)
                # Beside the weather of the picked parcel that of its neighbours says nothing.
                if same is not None and same.card != WEATHER:
                    number = self._add(lines, entries, others, same, shared, number, pid)
        bands = self._peers(chosen, beside.peers)
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
        series = products.series(product, statistic)
        label = curve_name(product, series.source, shared)
        if pid:
            label = _translate("Cbm", "{curve}, parcel {parcel}").format(curve=product.name, parcel=pid)
        line = plotmodel.line(
            series,
            label,
            colour,
            number,
            threshold=self.options.threshold / 100,
            show_cloudy=self.options.show_cloudy and not pid,
            strength=self.options.strength,
            parcel=pid,
            quiet=bool(pid),
        )
        lines.append(line)
        entries.append(LegendEntry(line.key, label, colour, marker, tip=curve_tip(series)))
        return number + 1

    def _peers(self, chosen: Sequence[Product], others: tuple[ParcelProducts, ...]) -> tuple[PeerBand, ...]:
        """Return one band per product; only means of parcels can be compared."""
        if self.options.statistic != "mean":
            return ()
        if others is not self._of:
            self._bands.clear()
            self._of = others
        found = []
        for product in chosen:
            key = (product.key, self.options.threshold)
            if key not in self._bands:
                self._bands[key] = self._band(product.key, others)
            found.append(self._bands[key])
        return tuple(band for band in found if len(band.time))

    def _band(self, key: str, others: tuple[ParcelProducts, ...]) -> PeerBand:
        curves = []
        for products in others:
            product = products.product(key)
            if product is not None:
                series = products.series(product)
                clear = ~plotmodel.cloudy_mask(series, self.options.threshold / 100)
                curves.append((series.time[clear], series.value[clear]))
        return peers.band(key, curves)


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
