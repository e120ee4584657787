-- Base maps may come from an ArcGIS map service, too.

alter table public.cbm_background drop constraint cbm_background_kind_check;
alter table public.cbm_background add constraint cbm_background_kind_check
    check (kind in ('xyz', 'tms', 'wmts', 'wms', 'ags', 'file'));
