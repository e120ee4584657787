-- What was asked of which source of scenes, so that the next update asks for what has come since.

create table public.cbm_catalogue_run (
    id int generated always as identity primary key,
    source text not null,
    aoi text not null references public.aois (name) on delete cascade,
    card text not null default '',
    seen_from timestamptz,
    seen_until timestamptz not null,
    started_at timestamptz not null,
    finished_at timestamptz not null default now(),
    counts jsonb not null
);
create index cbm_catalogue_run_source on public.cbm_catalogue_run (source, aoi, id);
comment on table public.cbm_catalogue_run is
    'one row per finished run of catalogue sync, update and burst; seen_from is null when everything was asked for';
