-- What a client needs beside the address of a base map to show it by itself: layer, style, format, version,
-- matrix_set, max_zoom.
alter table public.cbm_background add column options jsonb not null default '{}';
