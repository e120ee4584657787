from datetime import datetime
from pathlib import Path

import pytest

from cbm_backend.catalogue.model import BandAsset, StacScene
from cbm_backend.catalogue.product_name import parse
from cbm_backend.catalogue.radiometry import Radiometry, RadiometryUnknown, read_product_metadata, resolve
from cbm_backend.errors import InputError

SAFE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "s2-safe-metadata"
NEW = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825"
OLD = "S2B_MSIL2A_20210122T133229_N0214_R081_T22HBD_20210122T155500"

METADATA = """<?xml version="1.0"?><p:Level-2A_User_Product xmlns:p="urn:x"><Image>
<LIST><BOA_QUANTIFICATION_VALUE unit="none">{q}</BOA_QUANTIFICATION_VALUE></LIST>
{offsets}</Image></p:Level-2A_User_Product>"""


def scene(
    name: str | None = None, *, card: str = "s2", applied: bool | None = None, label: str = "B04", **band
):
    return StacScene(
        reference=name or "x",
        card=card,
        obstime=datetime(2023, 1, 1),
        footprint={},
        bands={label: BandAsset("x.tif", **band)},
        product=parse(name) if name else None,
        boa_offset_applied=applied,
    )


def metadata(q: str = "10000", offsets: dict[int, int] | None = None):
    entries = "".join(
        f'<BOA_ADD_OFFSET band_id="{i}">{v}</BOA_ADD_OFFSET>' for i, v in (offsets or {}).items()
    )
    return read_product_metadata(METADATA.format(q=q, offsets=entries).encode())


EVERY_BAND_SHIFTED = dict.fromkeys(range(13), -1000)
DN = {"scale": 0.0001, "dtype": "uint16", "nodata": 0.0}


@pytest.mark.parametrize(
    "what, given, xml, offset, source",
    [
        ("MTD with offsets beats everything", scene(OLD, applied=True, **DN, offset=0.0),
         metadata(offsets=EVERY_BAND_SHIFTED), -1000, "MTD_MSIL2A.xml"),
        ("MTD without offsets means 0", scene(NEW, **DN, offset=-0.1), metadata(), 0, "MTD_MSIL2A.xml"),
        ("the flag means 0 whatever raster:bands says", scene(NEW, applied=True, **DN, offset=-0.1), None,
         0, "earthsearch:boa_offset_applied"),
        ("a flag that says no leaves it to raster:bands", scene(NEW, applied=False, **DN, offset=-0.1), None,
         -1000, "raster:bands"),
        ("raster:bands as stated", scene(None, **DN, offset=0.0), None, 0, "raster:bands"),
        ("raster:bands as stated, whatever the name", scene(NEW, **DN, offset=0.0), None, 0, "raster:bands"),
        ("an offset repeated for an old baseline is not believed", scene(OLD, **DN, offset=-0.1), None,
         0, "baseline N0214"),
        ("a scale alone says nothing of the shift", scene(NEW, **DN), None, -1000, "baseline N0509"),
        ("the name: new", scene(NEW, dtype="uint16"), None, -1000, "baseline N0509"),
        ("the name: first shifted", scene(NEW.replace("N0509", "N0400")), None, -1000, "baseline N0400"),
        ("the name: last unshifted", scene(NEW.replace("N0509", "N0301")), None, 0, "baseline N0301"),
        ("the name: old", scene(OLD), None, 0, "baseline N0214"),
    ],
)  # fmt: skip
def test_sources_of_reflectance_are_ranked(what, given, xml, offset, source):
    found = resolve(given, xml)["B04"]
    assert found.stored() == (1.0, float(offset)), what
    assert found.source == source
    assert found.quantity == "reflectance"
    assert 0.0 in found.nodata


def test_float_reflectance_is_multiplied_and_keeps_its_stated_offset():
    found = resolve(scene(NEW.replace("N0509", "N0400"), scale=1.0, offset=0.0, dtype="float32", nodata=0.0))[
        "B04"
    ]
    assert found.stored() == (10000.0, 0.0)
    assert found.source == "raster:bands"


def test_offsets_are_per_band_and_named_by_band_id():
    both = metadata(offsets={3: -1000, 8: -900})
    assert resolve(scene(NEW, label="B04"), both)["B04"].stored() == (1.0, -1000.0)
    assert resolve(scene(NEW, label="B8A"), both)["B8A"].stored() == (1.0, -900.0)
    assert resolve(scene(NEW, label="B02"), both)["B02"].stored() == (1.0, 0.0)


def test_another_quantification_changes_the_factor():
    assert resolve(scene(NEW), metadata("20000", {3: -2000}))["B04"].stored() == (0.5, -1000.0)


def test_nodata_of_the_catalogue_is_kept_beside_0_and_1e20_never_counts_anyway():
    assert resolve(scene(None, scale=1.0, nodata=-9999.0))["B04"].nodata == (-9999.0, 0.0)
    assert resolve(scene(None, scale=1.0, nodata=1e20))["B04"].nodata == (0.0,)


def test_an_index_keeps_its_physical_value():
    found = resolve(scene(card="ndvi", label="NDVI", scale=0.004, offset=0.0, nodata=0.0))["NDVI"]
    assert found.stored() == (0.004, 0.0)
    assert (found.quantity, found.nodata) == ("index", (0.0,))


@pytest.mark.parametrize("card, label, quantity", [("bs", "VVb", "power"), ("c6", "VHc", "coherence")])
def test_radar_is_taken_as_it_is_without_an_invented_nodata(card, label, quantity):
    found = resolve(scene(card=card, label=label))[label]
    assert (found.stored(), found.quantity, found.nodata) == ((1.0, 0.0), quantity, ())


def test_classes_are_never_scaled():
    found = resolve(scene(NEW, label="SCL", scale=0.0001, offset=-0.1), metadata(offsets=EVERY_BAND_SHIFTED))[
        "SCL"
    ]
    assert (found.stored(), found.quantity) == ((1.0, 0.0), "class")


@pytest.mark.parametrize("given", [scene(), scene(dtype="uint16"), scene(NEW, dtype="float32")])
def test_nothing_is_guessed(given):
    with pytest.raises(RadiometryUnknown, match="B04"):
        resolve(given)


@pytest.mark.parametrize("scale, offset", [(0.0, 0.0), (-1.0, 0.0), (float("inf"), 0.0), (1.0, float("inf"))])
def test_an_impossible_scale_is_refused(scale, offset):
    with pytest.raises(InputError, match="scale"):
        resolve(scene(scale=scale, offset=offset))


def test_the_form_kept_in_the_database_comes_back():
    for found in (Radiometry(1e-4, -0.1, (0.0,), "reflectance", "baseline N0509"),
                  Radiometry(1.0, 0.0, (), "power", "none stated")):  # fmt: skip
        assert Radiometry.from_json(found.to_json()) == found


@pytest.mark.parametrize(
    "xml",
    [b"", b"not xml", b"<a/>", METADATA.format(q="0", offsets="").encode(),
     METADATA.format(q="x", offsets="").encode(),
     METADATA.format(q="1", offsets='<BOA_ADD_OFFSET band_id="13">-1</BOA_ADD_OFFSET>').encode(),
     b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
)  # fmt: skip
def test_other_documents_are_refused(xml):
    with pytest.raises(InputError):
        read_product_metadata(xml)


@pytest.mark.data
@pytest.mark.skipif(not SAFE.is_dir(), reason=f"real test data is not here ({SAFE})")
@pytest.mark.parametrize("name, offset", [(NEW, -1000.0), ("esa_" + OLD, 0.0)])
def test_real_product_metadata(name, offset):
    xml = read_product_metadata((SAFE / f"{name}.SAFE" / "MTD_MSIL2A.xml").read_bytes())
    assert xml.quantification == 10000
    assert xml.orbit_direction == "D"
    for label in ("B02", "B04", "B08", "B8A", "B12"):
        assert resolve(scene(NEW, label=label), xml)[label].stored() == (1.0, offset)
