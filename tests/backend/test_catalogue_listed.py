"""OData, RESTO and a database: recorded answers, products looked up in a store."""

import hashlib
import json
from datetime import UTC, date, datetime

import pytest
from catalogue_area import add_area, rows
from catalogue_server import Answer, serve
from pydantic import SecretStr
from shapely import box

from cbm_backend.catalogue import odata
from cbm_backend.catalogue.profile import get
from cbm_backend.catalogue.source import Wanted
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.errors import InputError, NotFound, Unavailable
from cbm_backend.storage import registry as stores
from cbm_backend.storage.store import StoreRow

pytestmark = pytest.mark.data

NEW = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825"
BE = "S2A_MSIL2A_20230405T105031_N0509_R051_T31UFS_20230405T162253"
BOX = box(5.0, 50.6, 5.8, 51.2)


@pytest.fixture
def settings(database, tmp_path):
    add_area(database, "be", 5.0, 50.7, 5.8, 51.2)
    add_area(database, "pacific", 130, 10, 150, 20)
    return database.model_copy(update={"cache_dir": tmp_path / "cache"})


@pytest.fixture
def answers(shared_data):
    return shared_data / "catalogue-responses"


@pytest.fixture
def archive(settings, shared_data, tmp_path):
    """A store `mounted` whose root is the bucket eodata; `archive(path)` puts a product there."""
    root = tmp_path / "mnt"
    root.mkdir()
    stores.add(settings, StoreRow("mounted", "file", root=str(root)))
    [metadata] = (shared_data / "s2-safe-metadata").glob("S2A_MSIL2A*/MTD_MSIL2A.xml")

    def put(path, *bands, with_metadata=True):
        folder = root / path
        name = folder.name
        tile, time = name.split("_")[5], name.split("_")[2]
        for band in bands or ("B04_10m", "SCL_20m"):
            image = folder / f"GRANULE/L2A_x/IMG_DATA/R{band[4:]}/{tile}_{time}_{band}.jp2"
            image.parent.mkdir(parents=True, exist_ok=True)
            image.touch()
        if with_metadata:
            start = datetime.strptime(time, "%Y%m%dT%H%M%S").isoformat()
            text = metadata.read_text().replace("2023-08-21T22:19:41", start)
            (folder / metadata.name).write_text(text)
        return folder

    return put


def product(number, **changes):
    """An OData product on the given second of the day."""
    name = f"S2A_MSIL2A_20230405T10{number // 60:02d}{number % 60:02d}_N0509_R051_T31UFS_20230405T162253.SAFE"
    return {
        "Id": str(number), "Name": name, "S3Path": f"/eodata/Sentinel-2/{name}", "Online": True,
        "ContentDate": {"Start": f"2023-04-05T10:{number // 60:02d}:{number % 60:02d}.024000Z"},
        "Footprint": "geography'SRID=4326;POLYGON ((5 50.6, 6 50.6, 6 51.5, 5 51.5, 5 50.6))'",
        "Attributes": [{"Name": "cloudCover", "Value": 12.5}, {"Name": "relativeOrbitNumber", "Value": 51},
                       {"Name": "orbitDirection", "Value": "DESCENDING"}],
    } | changes  # fmt: skip


def test_the_recorded_answer_of_odata(settings, answers):
    recorded = (answers / "eodag/cop_dataspace_search.json").read_bytes()
    with serve(lambda asked, server: Answer(recorded)) as server:
        report = sync(settings, SyncRequest(f"{server.url}/odata/v1", "pacific", date(2020, 8, 1),
                                            date(2020, 8, 31), "s2", source="cdse-odata"))  # fmt: skip
        [asked] = server.asked
    assert asked.path == "/odata/v1/Products"
    assert asked.parameters["$expand"] == "Attributes"
    assert asked.parameters["$top"] == "1000"
    assert [reason for _, reason in report.refused if "Level-1C" in reason] == [
        reason for _, reason in report.refused
    ]
    assert len(report.refused) == 2


def test_what_the_recorded_products_say(answers):
    recorded = json.loads((answers / "eodag/cop_dataspace_search.json").read_text())["value"][0]
    found = odata.read_product(recorded)
    assert found.location == "/eodata/Sentinel-2/MSI/L1C_N0500/2020/08/08/" + found.name
    assert (found.orbit, found.orbit_direction, round(found.cloud_cover)) == (45, None, 95)
    assert found.obstime == datetime(2020, 8, 8, 1, 3, 11, 24000)
    assert found.footprint["coordinates"][0][0] == [142.352793016856, 13.4758743606673]
    recorded["GeoFootprint"] = None
    assert odata.read_product(recorded).footprint["type"] == "Polygon"


def test_grd_is_refused_as_not_geocoded(settings, answers):
    recorded = (answers / "eodag/eodag_search_result_creodias.json").read_bytes()
    add_area(settings, "us", -110, 20, -100, 60)
    with serve(lambda asked, server: Answer(recorded)) as server:
        report = sync(settings, SyncRequest(server.url, "us", source="cdse-odata"))
    assert report.refused
    assert all("not geocoded" in reason for _, reason in report.refused)


def test_bands_are_found_where_the_product_lies(settings, archive):
    archive(f"Sentinel-2/MSI/L2A_N0500/{BE}.SAFE")
    listed = product(0, Name=f"{BE}.SAFE", S3Path=f"/eodata/Sentinel-2/MSI/L2A_N0500/{BE}.SAFE",
                     ContentDate={"Start": "2023-04-05T10:50:31.024Z"})  # fmt: skip
    gone = product(1)
    nowhere = product(2, S3Path=None)
    offline = product(3, Online=False)
    answer = Answer({"value": [listed, gone, nowhere, offline]})
    with serve(lambda asked, server: answer) as server:
        request = SyncRequest(server.url, "be", source="cdse-odata", store="mounted")
        report = sync(settings, request)
        again = sync(settings, request)
    assert report.new == again.known == [f"{BE}.SAFE"]
    [(assets, radiometry, store)] = rows(settings, "select assets, radiometry, store from dias_catalogue")
    assert sorted(assets) == ["B04", "SCL"]
    assert "/MSI/L2A_N0500/" in assets["B04"]["href"]
    assert radiometry["B04"]["source"] == "MTD_MSIL2A.xml"
    assert store == "mounted"
    reasons = dict(report.refused)
    assert "no folder" in reasons[gone["Name"]]
    assert "does not say where" in reasons[nowhere["Name"]]
    assert "offline" in reasons[offline["Name"]]


def test_products_in_a_bucket_are_read_from_their_manifest_or_listed(
    settings, s3_server, shared_data, monkeypatch
):
    for name in ("ACCESS_KEY", "SECRET_KEY"):
        monkeypatch.setenv(f"CBM_STORE_EODATA_{name}", getattr(s3_server, name.lower()))
    [metadata] = (shared_data / "s2-safe-metadata").glob("S2A_MSIL2A*/MTD_MSIL2A.xml")
    image = "GRANULE/L2A_x/IMG_DATA/R10m/T31UFS_{}_B04_10m.jp2"
    entries = []
    for number in (0, 1):
        entry = product(number, S3Path=f"/{s3_server.bucket}/Sentinel-2/L2A_N0500/number{number}.SAFE")
        folder = entry["S3Path"].split("/", 2)[2]
        time = entry["Name"].split("_")[2]
        text = metadata.read_text().replace("2023-08-21T22:19:41", "2023-04-05T10:00:00")
        s3_server.put(f"{folder}/MTD_MSIL2A.xml", text.encode())
        s3_server.put(f"{folder}/{image.format(time)}", b"123")
        entries.append(entry)
    manifest = (
        '<m><byteStream size="3"><fileLocation href="./{}"/><checksum checksumName="MD5">{}</checksum>'
        '</byteStream><byteStream size="1"><fileLocation href="./MTD_MSIL2A.xml"/></byteStream></m>'
    ).format(image.format(entries[0]["Name"].split("_")[2]), hashlib.md5(b"123").hexdigest())
    key = entries[0]["S3Path"].split("/", 2)[2] + "/manifest.safe"
    s3_server.put(key, manifest.encode())
    stores.add(settings, StoreRow("eodata", "s3", s3_server.endpoint, s3_server.bucket, s3_server.region))
    with serve(lambda asked, server: Answer({"value": entries})) as server:
        report = sync(settings, SyncRequest(server.url, "be", source="cdse-odata"))
        assert (len(report.new), report.refused, report.notes) == (2, [], [])
        found = rows(
            settings,
            "select assets -> 'B04', radiometry #>> '{B04,source}' from dias_catalogue order by 2, 1",
        )
        assert {source for _, source in found} == {"MTD_MSIL2A.xml"}
        assert [asset.get("size") for asset, _ in found] == [3, 3]
        assert sorted("checksum" in asset for asset, _ in found) == [False, True]
        assert all(
            asset["href"].startswith(f"s3://{s3_server.bucket}/Sentinel-2/L2A_N0500/") for asset, _ in found
        )
        # What is stored is not read again: the objects may even be gone.
        s3_server.client().delete_object(Bucket=s3_server.bucket, Key=key)
        rows(settings, "delete from cbm_store")
        again = sync(settings, SyncRequest(server.url, "be", source="cdse-odata"))
        assert (len(again.known), again.refused) == (2, [])


def test_without_a_store_the_reason_names_the_remedy(settings):
    with serve(lambda asked, server: Answer({"value": [product(0)]})) as server:
        report = sync(settings, SyncRequest(server.url, "be", source="cdse-odata"))
    [(_, reason)] = report.refused
    assert "stores add" in reason
    with pytest.raises(NotFound, match="nowhere"):
        sync(settings, SyncRequest("http://127.0.0.1:9", "be", source="cdse-odata", store="nowhere"))


def test_more_products_than_skip_allows(settings, monkeypatch):
    """The service answers 422 beyond $skip 10000; ours asks again from the last start on."""
    monkeypatch.setattr(
        "cbm_backend.catalogue.open_source.get",
        lambda name: get(name).model_copy(update={"page_size": 4, "max_skip": 8}),
    )
    everything = [product(number) for number in range(50)]

    def answer(asked, server):
        skip = int(asked.parameters["$skip"])
        if skip > 8:
            return Answer("too far", 422)
        condition = [part for part in asked.parameters["$filter"].split(" and ") if "Start ge" in part]
        since = condition[0].split("ge ")[1][:19] if condition else ""
        later = [entry for entry in everything if entry["ContentDate"]["Start"][:19] >= since]
        return Answer({"value": later[skip : skip + 4]})

    with serve(answer) as server:
        report = sync(settings, SyncRequest(server.url, "be", source="cdse-odata"))
    assert sorted(name for name, _ in report.refused) == [entry["Name"] for entry in everything]


def test_the_question_of_odata():
    profile = get("cdse-odata")
    wanted = Wanted(BOX, date(2023, 4, 1), date(2023, 4, 30), "s2",
                    datetime(2023, 5, 1, tzinfo=UTC), level_1c=True)  # fmt: skip
    asked = odata.query(profile, wanted, wanted.first)
    for part in ("Collection/Name eq 'SENTINEL-2'", "Value eq 'S2MSI2A'", "Value eq 'S2MSI1C'",
                 "ContentDate/Start ge 2023-04-01T00:00:00Z", "ContentDate/Start lt 2023-05-01T00:00:00Z",
                 "PublicationDate ge 2023-05-01T00:00:00Z", "SRID=4326;POLYGON ((5 50.6"):  # fmt: skip
        assert part in asked
    with pytest.raises(InputError, match="ndvi"):
        odata.query(profile, Wanted(BOX, card="ndvi"), None)


@pytest.mark.parametrize("footprint", ["geometry", "gml"])
def test_a_saved_answer_of_resto(settings, answers, archive, tmp_path, footprint):
    archive(f"Sentinel-2/MSI/L2A/2023/04/05/{BE}.SAFE")
    saved = json.loads((answers / "creodias_resto/testPixelValueOffsetNeededCorner.json").read_text())
    if footprint == "gml":
        saved["features"][0]["geometry"] = None
    path = tmp_path / "saved.json"
    path.write_text(json.dumps(saved))
    report = sync(settings, SyncRequest(str(path), "be", source="resto", store="mounted"))
    assert (report.new, report.refused) == ([f"{BE}.SAFE"], [])
    [(orbit, area)] = rows(
        settings, "select orbit, round(ST_Area(footprint)::numeric, 2) from dias_catalogue"
    )
    assert (orbit, float(area)) == (51, pytest.approx(1.3, abs=0.3))


ATOM = """<?xml version="1.0"?>{doctype}<feed xmlns="http://www.w3.org/2005/Atom"
 xmlns:gml="http://www.opengis.net/gml" xmlns:eo="http://a9.com/-/opensearch/extensions/eo/1.0/">
{next}<entry><title>{name}</title>
<gml:validTime><gml:TimePeriod><gml:beginPosition>2023-04-05T10:50:31.024Z</gml:beginPosition>
</gml:TimePeriod></gml:validTime>
<productIdentifier>/eodata/{name}</productIdentifier>
<gml:MultiPolygon>
<gml:polygonMember><gml:Polygon><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>{first}
</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs>
<gml:innerBoundaryIs><gml:LinearRing><gml:coordinates>1.2,50.2 1.4,50.2 1.4,50.4 1.2,50.2
</gml:coordinates></gml:LinearRing></gml:innerBoundaryIs></gml:Polygon></gml:polygonMember>
<gml:polygonMember><gml:Polygon><gml:exterior><gml:LinearRing><gml:posList>50.6 5 50.6 6 51.5 6 51.5 5 50.6 5
</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></gml:polygonMember>
</gml:MultiPolygon></entry></feed>"""
FIRST = "1,50 2,50 2,51 1,51 1,50"


def test_atom_with_the_second_polygon_over_the_area(settings, archive):
    """The original kept the first ring alone, and lost this scene."""
    archive(f"{BE}.SAFE")

    def answer(asked, server):
        link = f'<link rel="next" href="{server.url}/search.atom?page=2"/>'
        empty = '<feed xmlns="http://www.w3.org/2005/Atom"/>'
        text = ATOM.format(name=f"{BE}.SAFE", first=FIRST, doctype="", next=link)
        return Answer(empty if asked.parameters.get("page") == "2" else text)

    with serve(answer) as server:
        report = sync(settings, SyncRequest(f"{server.url}/search.atom", "be", date(2023, 4, 1),
                                            date(2023, 4, 30), source="resto", store="mounted"))  # fmt: skip
        first, _second = server.asked
    assert (report.new, report.refused) == ([f"{BE}.SAFE"], [])
    assert first.parameters["completionDate"] == "2023-05-01T00:00:00Z"  # its end is exclusive
    [(kind, rings, area)] = rows(
        settings,
        """select ST_GeometryType(footprint), ST_NRings(footprint), ST_Area(footprint)::numeric(6, 2)::text
           from dias_catalogue""",
    )
    assert (kind, rings, area) == ("ST_MultiPolygon", 3, "1.88")


def test_a_dump_of_atom_gives_what_the_server_would(settings, archive, tmp_path):
    archive(f"{BE}.SAFE")
    dump = tmp_path / "search.xml"
    dump.write_text(ATOM.format(name=f"{BE}.SAFE", first=FIRST, doctype="", next=""))
    request = SyncRequest(str(dump), "be", date(2023, 4, 1), source="resto", store="mounted")
    report = sync(settings, request)
    assert (report.new, report.refused) == ([f"{BE}.SAFE"], [])
    assert rows(settings, "select status, obstime::date::text from dias_catalogue") == [
        ("ingested", "2023-04-05")
    ]
    assert sync(settings, request).known == [f"{BE}.SAFE"]


@pytest.mark.parametrize("kind", ["atom", "geojson"])
def test_a_saved_page_names_the_next_one_that_was_not_read(settings, answers, archive, tmp_path, kind):
    """From a file nothing on the web is asked for, and a part is not taken for the whole."""
    archive(f"{BE}.SAFE")
    archive(f"Sentinel-2/MSI/L2A/2023/04/05/{BE}.SAFE")
    following, dump = "https://catalogue.invalid/search?page=2", tmp_path / "search"
    if kind == "atom":
        link = f'<link rel="next" href="{following}&amp;token=abc"/>'
        dump.write_text(ATOM.format(name=f"{BE}.SAFE", first=FIRST, doctype="", next=link))
    else:
        saved = json.loads((answers / "creodias_resto/testPixelValueOffsetNeededCorner.json").read_text())
        saved["properties"]["links"] = [{"rel": "next", "href": f"{following}&token=abc"}]
        dump.write_text(json.dumps(saved))
    report = sync(settings, SyncRequest(str(dump), "be", source="resto", store="mounted"))
    words = f"It is one page of several, and the next one was not read: {following}&token=***."
    assert (report.new, report.refused) == ([f"{BE}.SAFE"], [(str(dump), words)])


def test_the_recorded_atom_of_mundi_and_an_entity_trick(settings, answers, tmp_path):
    report = sync(settings, SyncRequest(str(answers / "eodag/mundi_search.xml"), "pacific", source="resto"))
    *products, (_, cut_short) = report.refused
    assert len(products) == 2 and all("Level-1C" in reason for _, reason in products)
    assert "the next one was not read: https://sentinel2.browse.catalog.mundi" in cut_short
    bomb = '<!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    path = tmp_path / "bomb.xml"
    path.write_text(ATOM.format(name="&x;", first=FIRST, doctype=bomb, next=""))
    with pytest.raises(InputError, match="not Atom"):
        sync(settings, SyncRequest(str(path), "be", source="resto"))


@pytest.fixture
def soblo(settings):
    """A table of another database (here: the same), latitude first."""
    rows(settings, "create schema other")
    rows(settings, "create table other.datas (identifier text, acquisition_date timestamp, path text, "
                   "ingestion_date timestamp, geometry geometry)")  # fmt: skip
    return settings.model_copy(update={"source_database_url": SecretStr(settings.require_database_url())})


def test_a_database_with_flipped_coordinates(soblo, archive, monkeypatch):
    archive(f"S2A/{BE}.SAFE")
    profile = get("sobloo-database")
    table = profile.table.model_copy(update={"db_schema": "other"})
    monkeypatch.setattr("cbm_backend.catalogue.open_source.get",
                        lambda name: profile.model_copy(update={"table": table}))  # fmt: skip
    insert = "insert into other.datas values (%s, %s, %s, now(), ST_GeomFromText(%s))"
    flipped = "POLYGON((50.6 5, 50.6 6, 51.5 6, 51.5 5, 50.6 5))"
    rows(soblo, insert, f"{BE}.SAFE", "2023-04-05 10:50:31", f"S2A/{BE}.SAFE", flipped)
    rows(soblo, insert, "S2A_other", "2023-04-05", "/eodata/S2A/other", flipped)
    rows(soblo, insert, f"{NEW}.SAFE", "2021-01-01", "/eodata/old", flipped)
    rows(soblo, insert, "S2A_point", "2023-04-05", "/eodata/x", "POINT(50 5)")
    request = SyncRequest(None, "be", date(2023, 1, 1), source="sobloo-database", store="mounted")
    report = sync(soblo, request)
    assert report.new == [f"{BE}.SAFE"], report
    assert {name: reason[:24] for name, reason in report.refused} == {
        "S2A_other": "Its name is none of a Se", "S2A_point": "Its footprint is not a p"}  # fmt: skip
    [[box_]] = rows(soblo, "select ST_Extent(footprint)::text from dias_catalogue")
    assert box_ == "BOX(5 50.6,6 51.5)"
    assert sync(soblo, request).known == [f"{BE}.SAFE"]


def test_a_database_that_is_not_named_or_not_there(settings):
    with pytest.raises(InputError, match="CBM_SOURCE_DATABASE_URL"):
        sync(settings, SyncRequest(None, "be", source="sobloo-database"))
    with pytest.raises(InputError, match="CBM_SOURCE_DATABASE_URL"):
        sync(settings, SyncRequest("postgresql://u:p@h/d", "be", source="sobloo-database"))
    down = settings.model_copy(
        update={"source_database_url": SecretStr("postgresql://u:s3cret@127.0.0.1:9/d")}
    )
    with pytest.raises(Unavailable) as raised:
        sync(down, SyncRequest(None, "be", source="sobloo-database"))
    assert "s3cret" not in raised.value.message
    with pytest.raises(InputError, match=r"public\.datas"):
        here = settings.model_copy(update={"source_database_url": SecretStr(settings.require_database_url())})
        sync(here, SyncRequest(None, "be", source="sobloo-database"))
