"""The names, folders and metadata of a Sentinel-2 Level-2A SAFE product."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from xml.sax.saxutils import escape

from cbm_backend.simulate.grid import Grid
from cbm_backend.simulate.request import TEN_METRES
from cbm_backend.simulate.schedule import OpticalPass

_BAND_IDS = 13
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
_SAFE_VERSION = "esa/safe/sentinel/1.1/sentinel-2/msi/archive_l2a_user_product"
_SCHEMA = "https://psd-14.sentinel2.eo.esa.int/PSD/"
# Scene classification class -> element of Image_Content_QI.
_CONTENT = {
    1: "SATURATED_DEFECTIVE_PIXEL_PERCENTAGE", 2: "DARK_FEATURES_PERCENTAGE", 3: "CLOUD_SHADOW_PERCENTAGE",
    4: "VEGETATION_PERCENTAGE", 5: "NOT_VEGETATED_PERCENTAGE", 6: "WATER_PERCENTAGE",
    7: "UNCLASSIFIED_PERCENTAGE", 8: "MEDIUM_PROBA_CLOUDS_PERCENTAGE", 9: "HIGH_PROBA_CLOUDS_PERCENTAGE",
    10: "THIN_CIRRUS_PERCENTAGE", 11: "SNOW_ICE_PERCENTAGE",
}  # fmt: skip


@dataclass(frozen=True)
class Product:
    """One product of a tile (without the T), its identifiers and where its files lie in the SAFE folder."""

    scene: OpticalPass
    tile: str

    @property
    def name(self) -> str:
        """`S2A_MSIL2A_<sensing>_N0510_R008_T31UFU_<generation>`."""
        scene = self.scene
        return (
            f"{scene.platform}_MSIL2A_{compact(scene.time)}_N{scene.baseline}_R{scene.relative_orbit:03d}"
            f"_T{self.tile}_{compact(scene.generation)}"
        )

    @property
    def granule(self) -> str:
        """`GRANULE/L2A_T31UFU_A045479_<time>`."""
        return f"GRANULE/L2A_T{self.tile}_A{self.scene.absolute_orbit:06d}_{compact(self.scene.time)}"

    @property
    def datatake(self) -> str:
        """`GS2A_<sensing>_<absolute orbit>_N05.10`."""
        scene = self.scene
        return f"G{scene.platform}_{compact(scene.time)}_{scene.absolute_orbit:06d}_N{dotted(scene.baseline)}"

    @property
    def granule_id(self) -> str:
        """ESA's long identifier of the granule."""
        made, orbit = compact(self.scene.generation), self.scene.absolute_orbit
        return f"{self._prefix}_TL_SIMU_{made}_A{orbit:06d}_T{self.tile}_N{dotted(self.scene.baseline)}"

    @property
    def datastrip(self) -> str:
        """ESA's long identifier of the data strip."""
        made, sensed = compact(self.scene.generation), compact(self.scene.time)
        return f"{self._prefix}_DS_SIMU_{made}_S{sensed}_N{dotted(self.scene.baseline)}"

    @property
    def _prefix(self) -> str:
        return f"{self.scene.platform}_OPER_MSI_L2A"

    def band_file(self, band: str, suffix: str) -> str:
        """Path of a band at its native resolution, with `suffix` such as `.jp2`."""
        metres = resolution(band)
        name = f"T{self.tile}_{compact(self.scene.time)}_{band}_{metres}m{suffix}"
        return f"{self.granule}/IMG_DATA/R{metres}m/{name}"


def resolution(band: str) -> int:
    """Native pixel size (m) of a band."""
    return 10 if band in TEN_METRES else 20


def compact(time: datetime) -> str:
    """`YYYYMMDDTHHMMSS`."""
    return time.strftime("%Y%m%dT%H%M%S")


def write_metadata(
    folder: Path, product: Product, grid: Grid, files: list[str], shares: dict[int, float]
) -> None:
    """Write MTD_MSIL2A.xml, MTD_TL.xml and manifest.safe.

    `files` are band paths inside the folder; `shares` in per cent per class of the scene classification:
    class 0 of all pixels, the others of the pixels inside the swath.
    """
    (folder / product.granule).mkdir(parents=True, exist_ok=True)
    (folder / "MTD_MSIL2A.xml").write_text(_product_xml(product, files, shares), "utf-8")
    (folder / product.granule / "MTD_TL.xml").write_text(_granule_xml(product, grid), "utf-8")
    (folder / "manifest.safe").write_text(_manifest(product, files), "utf-8")


def cloud_cover(shares: dict[int, float]) -> float:
    """Per cent of the pixels inside the swath that are cloud or cirrus, as ESA states it."""
    return sum(shares.get(index, 0.0) for index in (8, 9, 10))


def _stamp(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%S.024Z")


def dotted(baseline: str) -> str:
    """`0510` as `05.10`."""
    return f"{baseline[:2]}.{baseline[2:]}"


def _product_xml(product: Product, files: list[str], shares: dict[int, float]) -> str:
    scene = product.scene
    spacecraft = f"Sentinel-{scene.platform[1:]}"
    baseline = dotted(scene.baseline)
    images = "\n".join(
        f"            <IMAGE_FILE>{escape(str(Path(file).with_suffix('')))}</IMAGE_FILE>" for file in files
    )
    offsets = ""
    if scene.offset:
        listed = "\n".join(
            f'        <BOA_ADD_OFFSET band_id="{index}">{-scene.offset}</BOA_ADD_OFFSET>'
            for index in range(_BAND_IDS)
        )
        offsets = f"      <BOA_ADD_OFFSET_VALUES_LIST>\n{listed}\n      </BOA_ADD_OFFSET_VALUES_LIST>\n"
    content = "\n".join(
        f"      <{name}>{shares.get(index, 0.0):.6f}</{name}>" for index, name in _CONTENT.items()
    )
    over_land = shares.get(8, 0.0) + shares.get(9, 0.0) + shares.get(10, 0.0)
    ids = f'datastripIdentifier="{product.datastrip}" granuleIdentifier="{product.granule_id}"'
    return f"""{_XML}<n1:Level-2A_User_Product xmlns:n1="{_SCHEMA}User_Product_Level-2A.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{_stamp(scene.time)}</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>{_stamp(scene.time)}</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{product.name}.SAFE</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
      <PRODUCT_TYPE>S2MSI2A</PRODUCT_TYPE>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <GENERATION_TIME>{_stamp(scene.generation)}</GENERATION_TIME>
      <Datatake datatakeIdentifier="{product.datatake}">
        <SPACECRAFT_NAME>{spacecraft}</SPACECRAFT_NAME>
        <DATATAKE_TYPE>INS-NOBS</DATATAKE_TYPE>
        <DATATAKE_SENSING_START>{_stamp(scene.time)}</DATATAKE_SENSING_START>
        <SENSING_ORBIT_NUMBER>{scene.relative_orbit}</SENSING_ORBIT_NUMBER>
        <SENSING_ORBIT_DIRECTION>DESCENDING</SENSING_ORBIT_DIRECTION>
      </Datatake>
      <Query_Options completeSingleTile="true">
        <PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT>
      </Query_Options>
      <Product_Organisation>
        <Granule_List>
          <Granule {ids} imageFormat="JPEG2000">
{images}
          </Granule>
        </Granule_List>
      </Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <Special_Values>
        <SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT>
        <SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX>
      </Special_Values>
      <QUANTIFICATION_VALUES_LIST>
        <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
        <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
        <WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE>
      </QUANTIFICATION_VALUES_LIST>
{offsets}    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Quality_Indicators_Info>
    <Cloud_Coverage_Assessment>{cloud_cover(shares):.6f}</Cloud_Coverage_Assessment>
    <Image_Content_QI>
      <CLOUDY_PIXEL_OVER_LAND_PERCENTAGE>{over_land:.6f}</CLOUDY_PIXEL_OVER_LAND_PERCENTAGE>
      <NODATA_PIXEL_PERCENTAGE>{shares.get(0, 0.0):.6f}</NODATA_PIXEL_PERCENTAGE>
{content}
    </Image_Content_QI>
  </n1:Quality_Indicators_Info>
</n1:Level-2A_User_Product>
"""


def _granule_xml(product: Product, grid: Grid) -> str:
    scene = product.scene
    zone = f"{grid.epsg % 100:02d}{'N' if grid.epsg < 32700 else 'S'}"
    sizes, corners = [], []
    for metres in (10, 20):
        level = grid.coarser(metres // 10)
        sizes.append(
            f'      <Size resolution="{metres}">\n        <NROWS>{level.height}</NROWS>\n'
            f"        <NCOLS>{level.width}</NCOLS>\n      </Size>"
        )
        corners.append(
            f'      <Geoposition resolution="{metres}">\n        <ULX>{grid.left:.0f}</ULX>\n'
            f"        <ULY>{grid.top:.0f}</ULY>\n        <XDIM>{metres}</XDIM>\n"
            f"        <YDIM>-{metres}</YDIM>\n      </Geoposition>"
        )
    geocoding = "\n".join(sizes + corners)
    return f"""{_XML}<n1:Level-2A_Tile_ID xmlns:n1="{_SCHEMA}S2_PDI_Level-2A_Tile_Metadata.xsd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <n1:General_Info>
    <TILE_ID metadataLevel="Brief">{product.granule_id}</TILE_ID>
    <DATASTRIP_ID metadataLevel="Standard">{product.datastrip}</DATASTRIP_ID>
    <SENSING_TIME metadataLevel="Standard">{_stamp(scene.time)}</SENSING_TIME>
  </n1:General_Info>
  <n1:Geometric_Info>
    <Tile_Geocoding metadataLevel="Brief">
      <HORIZONTAL_CS_NAME>WGS84 / UTM zone {zone}</HORIZONTAL_CS_NAME>
      <HORIZONTAL_CS_CODE>EPSG:{grid.epsg}</HORIZONTAL_CS_CODE>
{geocoding}
    </Tile_Geocoding>
  </n1:Geometric_Info>
</n1:Level-2A_Tile_ID>
"""


def _manifest(product: Product, files: list[str]) -> str:
    objects = ["MTD_MSIL2A.xml", f"{product.granule}/MTD_TL.xml", *files]
    listed = "\n".join(
        f'    <dataObject ID="object_{index}">\n      <byteStream>\n'
        f'        <fileLocation locatorType="URL" href="./{escape(path)}"/>\n'
        "      </byteStream>\n    </dataObject>"
        for index, path in enumerate(objects)
    )
    return f"""{_XML}<xfdu:XFDU xmlns:xfdu="urn:ccsds:schema:xfdu:1" version="{_SAFE_VERSION}">
  <dataObjectSection>
{listed}
  </dataObjectSection>
</xfdu:XFDU>
"""
