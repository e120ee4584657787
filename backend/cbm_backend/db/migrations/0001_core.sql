-- Registry, catalogue, areas, extraction queue and users. Tables of one area live in a schema of its own and are
-- made by `parcels import`; this file holds what all areas share.

create table public.aois (
    name text primary key check (name ~ '^[a-z][a-z0-9]{0,15}$'),
    wkb_geometry geometry(Geometry, 4326) not null
);
create index aois_geometry on public.aois using gist (wkb_geometry);

-- Where objects lie. Credentials never stand here: they come from the environment or a 0600 file.
create table public.cbm_store (
    name text primary key,
    profile text not null check (profile in ('s3', 'file', 'http')),
    endpoint text,
    bucket text,
    region text,
    path_style boolean not null default true,
    root text,
    description text not null default ''
);

create table public.cbm_background (
    name text primary key check (name ~ '^[a-z0-9]{1,32}$'),
    aoi text references public.aois (name) on delete cascade,
    kind text not null check (kind in ('xyz', 'tms', 'wmts', 'wms', 'file')),
    url text not null,
    attribution text not null default ''
);

create table public.cbm_dataset (
    id int generated always as identity primary key,
    aoi text not null references public.aois (name),
    year int not null check (year between 1984 and 2100),
    ptype text not null default '' check (ptype ~ '^[a-z0-9]{0,16}$'),
    description text not null default '',
    tables jsonb not null,
    parcel_id_column text not null,
    crop_name_column text not null,
    crop_code_column text not null,
    srid int not null,
    bands jsonb not null default '{}',
    center_lat double precision,
    center_lon double precision,
    start_date date,
    end_date date,
    parcels_version int not null default 1,
    version bigint not null default 1,
    radiometry text not null default 'corrected' check (radiometry in ('corrected', 'raw_dn')),
    extras jsonb not null default '{}',
    created_at timestamptz not null default now(),
    unique (aoi, year, ptype)
);
comment on column public.cbm_dataset.extras is
    'fields of the original''s datasets.json that only its widgets use (zoom, extent, flip_coordinates, db)';
comment on column public.cbm_dataset.version is
    'rises with every published scene and every parcels import: the ETag of the API and the key of client caches';

create table public.dias_catalogue (
    id serial primary key,
    obstime timestamp without time zone not null,
    reference text not null unique,
    sensor varchar(8),
    card varchar(16) not null,
    status varchar(24) not null default 'ingested',
    footprint geometry(Geometry, 4326),
    collection text not null default '',
    store text references public.cbm_store (name),
    assets jsonb not null default '{}',
    radiometry jsonb not null default '{}',
    platform text,
    datatake timestamp without time zone,
    tile text,
    orbit int,
    orbit_direction char(1) check (orbit_direction in ('A', 'D')),
    processing_baseline text,
    generation timestamp without time zone,
    cloud_cover real,
    superseded_by int references public.dias_catalogue (id),
    message text,
    ingested_at timestamptz not null default now()
);
create index dias_catalogue_footprint on public.dias_catalogue using gist (footprint);
create index dias_catalogue_card_time on public.dias_catalogue (card, status, obstime);
comment on column public.dias_catalogue.assets is 'band -> {"href": ..., "band": 1-based index in the file}';
comment on column public.dias_catalogue.radiometry is
    'band -> {"scale", "offset", "nodata", "quantity", "source"}; physical value = DN * scale + offset';

-- One row per (dataset, scene): what has to be extracted, who holds it, what came of it. A scene serves the parcel
-- sets of several years, so its state cannot stand in the catalogue row alone.
create table public.cbm_extraction (
    dataset_id int not null references public.cbm_dataset (id) on delete cascade,
    obsid int not null references public.dias_catalogue (id) on delete cascade,
    status varchar(24) not null default 'ingested'
        check (status in ('ingested', 'inprogress', 'extracted', 'failed')),
    attempts int not null default 0,
    claimed_by text,
    claimed_at timestamptz,
    lease_until timestamptz,
    claim_token uuid,
    not_before timestamptz,
    parcels_version int,
    parcels int,
    signatures int,
    histograms int,
    skipped int,
    message text,
    finished_at timestamptz,
    primary key (dataset_id, obsid)
);
create index cbm_extraction_queue on public.cbm_extraction (dataset_id, status, lease_until);

create table public.cbm_user (
    name text primary key check (name = lower(name) and length(name) between 1 and 64),
    password_hash text not null,
    aois text[] not null default '{}',
    admin boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
