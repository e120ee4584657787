"""What each figure must reach: key -> (comparison, bound, what it is)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bound:
    """`at_most` or `at_least` with its limit, and the figure in words."""

    comparison: str
    limit: float
    meaning: str

    def holds(self, value: float) -> bool:
        """Whether `value` satisfies the bound."""
        return value <= self.limit if self.comparison == "<=" else value >= self.limit


BOUNDS: dict[str, dict[str, Bound]] = {
    "plugin": {
        "click_to_plot_rest_ms": Bound("<=", 150, "click on the map to the plot painted, median"),
        "click_to_plot_postgis_ms": Bound("<=", 100, "the same, asking the database directly"),
        "ui_block_p99_ms": Bound("<=", 30, "blocks of the UI thread, 99th percentile"),
        "ui_block_max_ms": Bound("<=", 100, "longest block of the UI thread"),
        "plot_render_ms": Bound("<=", 60, "a plot rendered in its task, median"),
        "plot_paint_ms": Bound("<=", 10, "the same plot painted on the UI thread, median"),
        "picks200_growth_mb": Bound("<=", 20, "growth of memory over 200 picks"),
        "picks200_left": Bound("<=", 0, "layers and tasks left by 200 picks"),
        "chips24_uncached_ms": Bound("<=", 2000, "click to the last of 24 thumbnails painted"),
        "chips24_cached_ms": Bound("<=", 200, "the same, seen before"),
        "plugin_start_ms": Bound("<=", 150, "what the plugin adds to the start of QGIS"),
        "pan_500k_frame_ms_p95": Bound("<=", 400, "500,000 parcels moved by a quarter screen, worst scale"),
        "session_errors": Bound("<=", 0, "clicks without a plot, exceptions, whatever else went wrong"),
    },
    "api": {
        "series_ms": Bound("<=", 15, "parcelTimeSeries of one band with histograms, 73 rows, server's timer"),
        "series_rps_32": Bound(">=", 300, "the same, random parcels, 32 clients, requests per second"),
        "series_p99_ms_32": Bound("<=", 400, "the same, 99th percentile seen by the clients"),
        "series_all_rps_32": Bound(">=", 120, "all bands, 584 rows, 32 clients, requests per second"),
        "by_location_ms": Bound("<=", 10, "parcelByLocation among 500,000 parcels, server's timer"),
        "peers_ms": Bound("<=", 50, "parcelPeers among 500,000 parcels, server's timer"),
        "tile_ms": Bound("<=", 60, "vector tile with 2,000 parcels, uncached"),
        "chips24_cog_ms": Bound("<=", 1500, "24 raw chips of COG scenes on the S3 server"),
        "chips24_cached_ms": Bound("<=", 20, "the same request again"),
        "chips24_jp2_ms": Bound("<=", 6000, "24 raw chips of JP2 scenes in the object cache"),
    },
    "foi": {
        "both_checks_s": Bound("<=", 12, "100,000 parcels, both checks, files opened to results in memory"),
        "vs_published_v2": Bound(">=", 200, "parcels per second vs the published way, file by file"),
        "numpy_differs": Bound("<=", 0, "parcels on which the numpy engine differs from the compiled one"),
        "toolbox_differs_heterogeneity": Bound("<=", 0, "parcels on which the toolbox differs"),
        "toolbox_differs_clusters": Bound("<=", 0, "parcels on which the toolbox differs"),
        "toolbox_differs_area": Bound("<=", 0, "parcels of the sample on which the toolbox differs"),
        "postgis_differs_area": Bound("<=", 0, "parcels of the sample on which PostGIS differs"),
    },
    "extraction": {
        "next_band_vs_rasterstats": Bound(">=", 250, "next band (index in memory) vs rasterstats in memory"),
        "first_band_vs_rasterstats": Bound(">=", 60, "first band including the index vs rasterstats"),
        "next_band_vs_exactextract": Bound(">=", 50, "next band vs exactextract"),
        "parcels_compared": Bound(
            ">=", 100_000, "parcels whose every statistic is compared with rasterstats"
        ),
        "differences": Bound("<=", 0, "values that differ: to the bit, std by more than 1e-12 relative"),
        "jp2_scene_vs_decode": Bound("<=", 1.2, "JP2 scene, file to table, vs decoding the same bands alone"),
        "quarter_blocks_vs_full": Bound("<=", 0.4, "a quarter of the blocks vs a full decode"),
        "copy_binary_vs_text": Bound(">=", 3, "binary COPY vs text COPY, arrays to rows, primary key"),
        "worker_peak_mb": Bound("<=", 1200, "peak memory of a worker"),
        "series_ms_30m": Bound("<=", 20, "one parcel's series out of 30 million rows, median"),
        "two_workers_vs_one": Bound(">=", 1.5, "COG scenes, two workers vs one, one thread each"),
    },
}
