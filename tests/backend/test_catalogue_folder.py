"""A folder of real SAFE metadata and generated radar products, scanned."""

import shutil
import zipfile
from datetime import date

import numpy as np
import pytest
import rasterio
from catalogue_area import add_area, rows
from rasterio.transform import from_origin
from shapely import wkt

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.errors import InputError

pytestmark = pytest.mark.data

NEW = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825"
OLD = "S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500"
BS = "S1A_IW_GRDH_1SDV_20180821T052345_20180821T052410_023340_0289E6_6558_CARD_BS"
COH = "S1_20180809T052345_20180815T052310_D088_V1_IW2_CARD-COH6"


@pytest.fixture
def settings(database, tmp_path):
    add_area(database, "all", -180, -80, 180, 80)
    return database.model_copy(update={"cache_dir": tmp_path / "cache"})


def image(path, *, bands=1, low=0.01, high=0.3, driver="GTiff", **extra):
    """A small float raster in Flevoland (EPSG:32631)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = np.random.default_rng(1).uniform(low, high, (bands, 40, 50)).astype("float32")
    with rasterio.open(
        path,
        "w",
        driver=driver,
        width=50,
        height=40,
        count=bands,
        dtype="float32",
        crs="EPSG:32631",
        transform=from_origin(650000, 5820000, 10, 10),
        **extra,
    ) as out:
        out.write(values)  # fmt: skip


def touch(folder, *paths):
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(b"")


@pytest.fixture
def safe(shared_data, tmp_path):
    """The metadata of real products, with empty files where the bands would be."""
    root = tmp_path / "archive"

    def copy(pattern, *bands, prefix=""):
        [source] = (shared_data / "s2-safe-metadata").glob(pattern)
        target = root / "2023" / source.name
        shutil.copytree(source, target)
        for path in [target, *target.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)
        [granule] = (target / "GRANULE").iterdir()
        tile, time = source.name.split("_T")[1][:5], source.name.split("_MSIL")[1].split("_")[1]
        for band in bands:
            resolution = band.partition("_")[2]
            folder = f"R{resolution}/" if resolution else ""
            touch(granule, f"IMG_DATA/{folder}{prefix}T{tile}_{time}_{band}.jp2")
        return target

    copy.root = root
    return copy


def scan(settings, root, **options):
    return sync(settings, SyncRequest(str(root), "all", source="folder", **options))


def test_level_2a_with_its_metadata(settings, safe):
    safe("S2A_MSIL2A*", "B04_10m", "B04_20m", "B8A_60m", "B8A_20m", "SCL_20m", "TCI_10m", "AOT_20m")
    report = scan(settings, safe.root)
    assert (report.new, report.refused, report.ambiguous) == ([NEW + ".SAFE"], [], [])
    [(obstime, assets, radiometry, *found)] = rows(
        settings,
        """select obstime, assets, radiometry, tile, orbit, orbit_direction, processing_baseline,
                  round(cloud_cover::numeric, 1)::text, ST_GeometryType(footprint)
           from dias_catalogue""",
    )
    assert f"{obstime:%Y-%m-%dT%H:%M:%S}" == "2023-08-21T22:19:41"
    assert {label: asset["href"].rsplit("_", 2)[1:] for label, asset in assets.items()} == {
        "B04": ["B04", "10m.jp2"], "B8A": ["B8A", "20m.jp2"], "SCL": ["SCL", "20m.jp2"]}  # fmt: skip
    # Size and checksum (SHA3-256) are those its manifest states.
    assert assets["B04"]["size"] > 1_000_000
    assert assets["B04"]["checksum"].startswith("1620")
    assert radiometry["B04"]["offset"] == -0.1
    assert radiometry["B04"]["source"] == "MTD_MSIL2A.xml"
    # A tile on the antimeridian is two polygons, not a belt round the world.
    assert found[:4] == ["01KAB", 29, "D", "05.09"]
    assert found[5] == "ST_MultiPolygon"
    assert rows(settings, "select ST_Area(footprint) < 2 from dias_catalogue") == [(True,)]
    again = scan(settings, safe.root)
    assert (again.new, again.known) == ([], [NEW + ".SAFE"])


def test_an_old_baseline_below_a_prefixed_name_has_no_offset(settings, safe):
    safe("esa_S2B*", "B08_10m", prefix="L2A_")
    report = scan(settings, safe.root)
    assert (report.new, report.refused) == ([OLD + ".SAFE"], [])
    [(assets, radiometry)] = rows(settings, "select assets, radiometry from dias_catalogue")
    assert assets["B08"]["href"].endswith("/L2A_T22HBD_20210122T133229_B08_10m.jp2")
    assert (radiometry["B08"]["offset"], radiometry["B08"]["source"]) == (0.0, "MTD_MSIL2A.xml")


def test_without_metadata_the_baseline_in_the_name_and_the_extent_of_a_band_count(settings, safe):
    folder = safe("S2A_MSIL2A*", "B04_10m")
    (folder / "MTD_MSIL2A.xml").unlink()
    report = scan(settings, safe.root)
    assert [(name, "cannot be read as a raster" in reason) for name, reason in report.refused] == [
        (folder.name, True)
    ]
    [band] = folder.rglob("*_B04_10m.jp2")
    image(band, low=0, high=1)
    report = scan(settings, safe.root)
    assert (report.new, report.notes) == ([NEW + ".SAFE"], [(NEW + ".SAFE", "There is no MTD_MSIL2A.xml.")])
    [[radiometry]] = rows(settings, "select radiometry from dias_catalogue")
    assert (radiometry["B04"]["offset"], radiometry["B04"]["source"]) == (-0.1, "baseline N0509")


def test_level_1c_only_when_asked_for_and_never_before_level_2a(settings, safe):
    one = safe("S2A_MSIL1C_2018*")
    report = scan(settings, safe.root)
    assert [name for name, reason in report.refused if "--level-1c" in reason] == [one.name]
    report = scan(settings, safe.root, level_1c=True)
    assert (report.new, report.refused) == ([one.name], [])
    [(assets, radiometry)] = rows(settings, "select assets, radiometry from dias_catalogue")
    assert sorted(assets) == ["B01"]
    assert (radiometry["B01"]["offset"], radiometry["B01"]["source"]) == (0.0, "MTD_MSIL1C.xml")
    # The same acquisition as Level-2A, of an older baseline: it still counts before Level-1C.
    name = one.name.replace("MSIL1C", "MSIL2A").replace("N0206", "N0201")
    twin = one.parent / name
    shutil.copytree(one, twin)
    (twin / "MTD_MSIL1C.xml").rename(twin / "MTD_MSIL2A.xml")
    [granule] = (twin / "GRANULE").iterdir()
    touch(granule, "IMG_DATA/R10m/T31TDH_20180101T105441_B04_10m.jp2")
    assert scan(settings, safe.root, level_1c=True).superseded == [one.name]


def test_backscatter_and_coherence_as_creodias_made_them(settings, tmp_path):
    data = tmp_path / "Sentinel-1/SAR/CARD-BS/2018/08/21" / BS / f"{BS}.data"
    image(data / "Gamma0_VV.img", driver="ENVI", suffix="REPLACE")
    image(data / "Gamma0_VH.tif")
    image(tmp_path / "Sentinel-1/SAR/CARD-COH6/2018/08/09" / COH / f"{COH}.tif", bands=2)
    report = scan(settings, tmp_path)
    assert (sorted(report.new), report.refused) == ([BS, COH], [])
    stored = rows(
        settings, "select card, obstime::text, sensor, assets, radiometry from dias_catalogue order by 1"
    )
    card, obstime, sensor, assets, radiometry = stored[0]
    assert (card, obstime, sensor) == ("bs", "2018-08-21 05:23:45", "1A")
    assert {name: asset["href"].rsplit("/", 1)[1] for name, asset in assets.items()} == {
        "VVb": "Gamma0_VV.img", "VHb": "Gamma0_VH.tif"}  # fmt: skip
    assert radiometry["VVb"]["quantity"] == "power"
    card, obstime, sensor, assets, radiometry = stored[1]
    assert (card, obstime) == ("c6", "2018-08-09 05:23:45")
    assert {name: asset["band"] for name, asset in assets.items()} == {"VVc": 1, "VHc": 2}
    assert radiometry["VVc"]["quantity"] == "coherence"
    [[footprint]] = rows(settings, "select ST_AsText(footprint) from dias_catalogue where card = 'bs'")
    assert 5.1 < wkt.loads(footprint).centroid.x < 5.4


def test_what_cannot_be_extracted_is_refused_with_the_reason(settings, shared_data, tmp_path):
    with zipfile.ZipFile(next((shared_data / "s1-metadata").glob("*.zip"))) as packed:
        packed.extractall(tmp_path)
    image(tmp_path / "S1A_T31UFU_20210125_VV_db.tif", low=0.01, high=0.9)
    touch(tmp_path, "S1A_IW_SLC__1SDV_20210119T031653_20210119T031718_036201_043ED0_8255.zip")
    lone = tmp_path / f"{BS}.data"
    image(lone / "Gamma0_VV.img", driver="ENVI", suffix="REPLACE", low=-20, high=-5)
    (tmp_path / "headless").mkdir()
    touch(tmp_path / "headless" / f"{BS.replace('6558', '6559')}.data", "Gamma0_VV.img")
    image(tmp_path / "S1A_T31UFU_20210119_VV.tif", low=-18, high=-6)
    touch(tmp_path, f"{COH}_half.tif", "landcover.tif", "notes.txt")
    image(tmp_path / "one" / f"{COH}.tif", bands=1)
    report = scan(settings, tmp_path)
    assert report.new == []
    words = ["GRD", "not geocoded", "has no negative", "unpack", "negative values", "no header",
             "cannot be read", "no product", "1 bands"]  # fmt: skip
    reasons = " | ".join(reason for _, reason in report.refused)
    assert [word for word in words if word not in reasons] == [], reasons
    assert len(report.refused) == 9
    assert rows(settings, "select count(*) from dias_catalogue") == [(0,)]


def test_geocoded_rasters_side_by_side_are_one_scene(settings, tmp_path):
    for polarisation in ("VV", "VH"):
        image(tmp_path / f"S1A_IW_20230405T055029_RTC10_{polarisation}_gamma0.tif")
    report = scan(settings, tmp_path)
    assert report.new == ["S1A_IW_20230405T055029_RTC10_gamma0"]
    [[assets]] = rows(settings, "select assets from dias_catalogue")
    assert sorted(assets) == ["VHb", "VVb"]


def test_a_product_that_another_source_dates_and_calls_differently_is_known(settings, tmp_path):
    image(tmp_path / f"{COH}.tif", bands=2)
    assert scan(settings, tmp_path).new == [COH]
    later = "update dias_catalogue set obstime = obstime + interval '6 days', collection = 'x'"
    before = rows(settings, later + " returning obstime, assets")
    assert scan(settings, tmp_path).known == [COH]
    assert rows(settings, "select obstime, assets from dias_catalogue") == before
    # Where the files we know of are gone, those of another source take their place.
    rows(settings, "update dias_catalogue set status = 'failed', assets = '{}'")
    assert scan(settings, tmp_path).updated == [COH]
    [(status, assets)] = rows(settings, "select status, assets from dias_catalogue")
    assert (status, sorted(assets)) == ("ingested", ["VHc", "VVc"])


def test_days_select_before_anything_is_opened(settings, tmp_path):
    touch(tmp_path / f"{BS}.data", "Gamma0_VV.img", "Gamma0_VV.hdr")
    report = scan(settings, tmp_path, start=date(2019, 1, 1))
    assert (report.outside, report.refused) == (1, [])


def test_a_folder_that_is_not_there(settings, tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        scan(settings, tmp_path / "nowhere")
