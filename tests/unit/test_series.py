"""What a parcel's cards can show, and the curves they give."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis import formula, indices
from qgis_cbm.analysis.series import ParcelProducts, decibel, kind_of, ndvi
from qgis_cbm.analysis.timeseries import Observations, statistic_columns

SCENE = "S2A_MSIL2A_20190617T104029_N0212_R008_T31UFU_20190617T131553.SAFE"
TWIN = "S2A_MSIL2A_20190617T104029_N0212_R008_T31UGU_20190617T131553.SAFE"
RADAR = "S1A_IW_GRDH_1SDV_20190618T165850_20190618T165915_030835_0389D3_5C8D"


def card(scene, histogram=None, **bands) -> Observations:
    """One scene; bands are label -> mean."""
    n = len(bands)
    means = list(bands.values())
    columns = {
        "count": [100.0] * n,
        "mean": means,
        "std": [abs(mean) / 10 for mean in means],
        "p25": [mean * 0.9 for mean in means],
        "p75": [mean * 1.1 for mean in means],
    }
    return Observations(
        np.zeros(n),
        tuple(bands),
        statistic_columns(columns, n),
        None if histogram is None else (histogram,) * n,
        (scene,) * n,
    )


def test_stored_ndvi_comes_before_bands_and_has_all_statistics():
    products = ParcelProducts({"s2": card(SCENE, B04=600, B08=3000), "ndvi": card(SCENE, NDVI=0.71)})
    series = products.series(products.product("index/NDVI"))
    assert series.source == ("NDVI",)
    assert series.value[0] == pytest.approx(0.71)
    assert series.spread == "quartiles"
    assert (series.low[0], series.high[0]) == pytest.approx((0.639, 0.781))
    assert "p50" in series.product.statistics
    assert [p.key for p in products.products].count("index/NDVI") == 1
    assert products.product("ndvi/NDVI") is None, "the same thing is not offered twice"


def test_ndvi_of_bands_says_so_and_has_an_approximate_band():
    series = ndvi(card(SCENE, B04=600, B08=3000))
    assert series.source == ("B08", "B04")
    assert series.value[0] == pytest.approx(2400 / 3600)
    sigma = 2 * np.hypot(3000 * 60, 600 * 300) / 3600**2
    assert series.high[0] - series.value[0] == pytest.approx(0.6745 * sigma)
    assert series.spread == "propagated"


def test_ndvi_prefers_the_card_with_b08():
    products = ParcelProducts({"x2": card(SCENE, B04=600, B8A=2000), "s2": card(SCENE, B04=600, B08=3000)})
    assert products.series(products.product("index/NDVI")).source == ("B08", "B04")


def test_old_band_names_give_an_ndvi_too():
    assert ndvi(card(SCENE, B4=600, B8=3000)).value[0] == pytest.approx(2400 / 3600)


def test_a_computed_index_has_no_percentiles_of_its_own():
    products = ParcelProducts({"s2": card(SCENE, B04=600, B08=3000)})
    product = products.product("index/NDVI")
    assert product.statistics == ("mean", "std", "count")
    with pytest.raises(ValueError, match="p50 of NDVI cannot be derived"):
        products.series(product, "p50")


def test_indices_are_offered_where_the_bands_allow_and_bands_of_every_card():
    products = ParcelProducts({"s2": card(SCENE, B03=1, B04=1, B08=1), "bs": card(RADAR, VVb=0.1, VHb=0.02)})
    keys = [product.key for product in products.products]
    assert keys == [
        "index/NDVI",
        "index/EVI2",
        "index/NDWI",
        "index/VH/VV",
        "s2/B03",
        "s2/B04",
        "s2/B08",
        "bs/VHb",
        "bs/VVb",
    ]


def test_the_ratio_of_backscatter_is_a_difference_in_decibel():
    products = ParcelProducts({"bs": card(RADAR, VVb=0.1, VHb=0.02)})
    product = products.product("index/VH/VV")
    mean, deviation = products.series(product), products.series(product, "std")
    assert (mean.kind, mean.value[0]) == ("backscatter", pytest.approx(10 * np.log10(0.2)))
    assert mean.source == ("VHb", "VVb")
    assert deviation.kind == "ratio" and deviation.value[0] > 0


def test_a_formula_of_the_users_is_a_product_like_the_others():
    cards = {"s2": card(SCENE, B04=600, B08=3000), "bs": card(RADAR, VVb=0.1, VHb=0.02)}
    own = [indices.own("Gap", formula.parse("B8 - B4")), indices.own("Sum", formula.parse("VV + VH"))]
    products = ParcelProducts(cards, own=own)
    gap, total = products.product("index/Gap"), products.product("index/Sum")
    assert products.series(gap).value[0] == pytest.approx(0.24) and gap.kind == "value"
    assert products.series(total).value[0] == pytest.approx(0.12)
    assert products.series(total).source == ("VVb", "VHb")


def test_a_formula_whose_bands_are_not_stored_is_not_offered():
    own = [indices.own("Green", formula.parse("B03 / B08"))]
    assert ParcelProducts({"s2": card(SCENE, B08=1)}, own=own).product("index/Green") is None


def test_weather_has_a_value_a_day_and_no_clouds():
    weather = Observations(
        np.array([0.0, 0.0]), ("tmean", "prec"), statistic_columns({"mean": [11.5, 3.0]}, 2)
    )
    products = ParcelProducts({"weather": weather})
    kinds = {product.name: product.kind for product in products.products}
    assert kinds == {"prec": "precipitation", "tmean": "temperature"}
    series = products.series(products.product("weather/prec"))
    assert series.value[0] == 3.0 and np.isnan(series.cloud[0])
    assert products.observed == ()


def test_the_band_of_the_mean_temperature_is_the_days_lowest_and_highest():
    day = 86400.0
    weather = Observations(
        np.array([day, 0.0, 0.0, 0.0, day]),
        ("tmean", "tmean", "tmin", "tmax", "tmin"),
        statistic_columns({"mean": [12.0, 10.0, 4.0, 17.0, 5.0]}, 5),
    )
    products = ParcelProducts({"weather": weather, "s2": card(SCENE, B04=600, B08=3000)})
    assert [p.name for p in products.products][-3:] == ["tmean", "tmin", "tmax"]
    series = products.series(products.product("weather/tmean"))
    assert (series.time.tolist(), series.value.tolist()) == ([0.0, day], [10.0, 12.0])
    assert (series.spread, series.low.tolist(), series.high[0]) == ("day", [4.0, 5.0], 17.0)
    assert np.isnan(series.high[1]), "what is not known of a day stays unknown"
    with pytest.raises(ValueError, match="cannot be derived"):
        products.series(products.product("weather/tmean"), "std")


def test_backscatter_is_shown_in_decibel_its_deviation_in_power():
    products = ParcelProducts({"bs": card(RADAR, VVb=0.1)})
    product = products.product("bs/VVb")
    mean, deviation = products.series(product), products.series(product, "std")
    assert (mean.kind, mean.value[0]) == ("backscatter", pytest.approx(-10.0))
    assert mean.low[0] == pytest.approx(10 * np.log10(0.09))
    assert (deviation.kind, deviation.value[0]) == ("power", pytest.approx(0.01))


def test_power_that_is_not_positive_has_no_decibel_and_says_so():
    assert np.isnan(decibel(np.array([0.0, -1.0]))).all()
    series = ParcelProducts({"bs": card(RADAR, VVb=0.0)})
    curve = series.series(series.product("bs/VVb"))
    assert [entry.reason for entry in curve.skipped] == ["undefined"]


@pytest.mark.parametrize(
    ("name", "band", "kind"),
    [
        ("s2", "B04", "reflectance"),
        ("s2", "B8A", "reflectance"),
        ("s2", "B4", "reflectance"),
        ("bs", "VVb", "backscatter"),
        ("bs", "VH", "backscatter"),
        ("c6", "VVc", "coherence"),
        ("c12", "VV", "coherence"),
        ("ndvi", "NDVI", "index"),
        ("rain", "mm", "value"),
    ],
)
def test_unit_follows_from_card_and_band(name, band, kind):
    assert kind_of(name, band) == kind


def test_cloud_share_comes_with_the_scene_and_an_index_product_takes_it_from_its_pass():
    cards = {"s2": card(SCENE, {4: 75, 9: 25}, B04=600), "ndvi": card(TWIN, NDVI=0.5)}
    products = ParcelProducts(cards)
    assert products.series(products.product("s2/B04")).cloud[0] == 0.25
    assert products.series(products.product("index/NDVI")).cloud[0] == 0.25


def test_radar_has_no_cloud_share():
    products = ParcelProducts({"s2": card(SCENE, {9: 25}, B04=600), "bs": card(RADAR, VVb=0.1)})
    assert np.isnan(products.series(products.product("bs/VVb")).cloud[0])


def test_hidden_classes_are_a_choice():
    products = ParcelProducts({"s2": card(SCENE, {4: 50, 7: 50}, B04=600)}, hidden={7})
    assert products.series(products.product("s2/B04")).cloud[0] == 0.5


def test_an_observation_without_valid_pixels_is_kept_and_explained():
    observations = Observations(
        np.zeros(1),
        ("B04",),
        statistic_columns({"count": [0.0], "mean": [np.nan]}, 1),
        None,
        (SCENE,),
    )
    products = ParcelProducts({"s2": observations})
    series = products.series(products.product("s2/B04"))
    assert len(series) == 1
    assert [(entry.scene, entry.reason) for entry in series.skipped] == [(SCENE, "no_valid_pixel")]


def test_the_scene_not_taken_is_listed():
    both = Observations(
        np.zeros(2),
        ("B04", "B04"),
        statistic_columns({"count": [10.0, 90.0], "mean": [500.0, 600.0]}, 2),
        None,
        (SCENE, TWIN),
    )
    products = ParcelProducts({"s2": both})
    series = products.series(products.product("s2/B04"))
    assert (series.value.tolist(), series.scene, series.other_scenes) == ([600.0], (TWIN,), ((SCENE,),))
