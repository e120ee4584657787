from datetime import datetime

import pytest

from cbm_backend.catalogue.product_name import parse

NAME = "S2A_MSIL2A_20220623T103031_N0400_R108_T32TMT_20220623T170319"


def test_every_part_of_the_name_is_read():
    product = parse(NAME)
    assert product.mission == "S2A"
    assert product.sensor == "2A"
    assert product.platform == "sentinel-2a"
    assert product.level == "L2A"
    assert product.datatake == datetime(2022, 6, 23, 10, 30, 31)
    assert product.baseline == 400
    assert product.baseline_text == "04.00"
    assert product.orbit == 108
    assert product.tile == "32TMT"
    assert product.generation == datetime(2022, 6, 23, 17, 3, 19)


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        NAME + ".SAFE",
        NAME + ".SAFE/",
        "/eodata/Sentinel-2/MSI/L2A/" + NAME + ".SAFE",
        "esa_" + NAME + ".SAFE",
    ],
)
def test_the_name_is_found_in_ids_folders_and_prefixed_names(text):
    assert parse(text).name == NAME
    assert parse(text).reference == NAME + ".SAFE"


@pytest.mark.parametrize("baseline, number, text", [("N0206", 206, "02.06"), ("N9999", 9999, "99.99")])
def test_baselines_are_numbers(baseline, number, text):
    product = parse(NAME.replace("N0400", baseline))
    assert (product.baseline, product.baseline_text) == (number, text)


def test_later_platforms_are_known_without_a_list():
    assert parse(NAME.replace("S2A", "S2C")).sensor == "2C"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "NDVI-20170215",
        "S2_L2A_20190127",
        "S2A_33TWM_20230815_0_L2A",
        NAME + "_COG",
        NAME.replace("20220623T103031", "20221323T103031"),
        "S2A_OPER_PRD_MSIL1C_PDMC_20160101T000000_R001_V20160101T000000_20160101T000000",
    ],
)
def test_anything_else_is_not_a_product_name(text):
    assert parse(text) is None
