"""Import a parcel file in a test and look at what came of it."""

from __future__ import annotations

from cbm_backend.db.connection import connect
from cbm_backend.parcels.importer import ImportRequest, import_parcels


def load(settings, path, aoi="nl", year=2020, id_column="id", crop_name="crop", **more):
    return import_parcels(settings, ImportRequest(path, aoi, year, id_column, crop_name, **more))


def query(settings, statement, *values):
    connection = connect(settings)
    try:
        with connection, connection.cursor() as cursor:
            cursor.execute(statement, values)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


def state(settings):
    """Everything an import could change, as text."""
    tables = query(
        settings, "select schemaname, tablename from pg_tables where schemaname !~ '^(pg_|information)'"
    )
    digest = 'select md5(coalesce(string_agg(x::text, chr(10) order by x::text), \'\')) from "{}"."{}" x'
    rows = {
        (schema, table): query(settings, digest.format(schema, table))
        for schema, table in tables
        if table != "spatial_ref_sys"
    }
    layout = query(
        settings,
        "select table_schema, table_name, column_name, data_type from information_schema.columns "
        "where table_schema in ('nl', 'public') order by 1, 2, 3",
    )
    return rows, layout
