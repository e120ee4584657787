-- Small scales show a grid instead of parcels: `<aoi>.overview_<year>`, made by every import (db/overview.py) and kept
-- by each decision. Cells belong to zoom 0 to 11; those of zoom z divide each of its tiles into 32 x 32.

create table public.cbm_extent (
    dataset_id int primary key references public.cbm_dataset (id) on delete cascade,
    west double precision not null,
    south double precision not null,
    east double precision not null,
    north double precision not null
);
comment on table public.cbm_extent is 'degrees WGS84 around the current parcels of a dataset';

create function public.cbm_cell(metres double precision) returns int
language sql immutable parallel safe as $$
    select least(65535, greatest(0, floor((metres / 40075016.685578488 + 0.5) * 65536)))::int
$$;
comment on function public.cbm_cell(double precision) is
    'column of the finest overview cell (web mercator, level 16) at this x, or its row at minus y; of zoom z: >> (11 - z)';

create or replace function public.cbm_decisions_made() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    dataset_id int;
    parcels regclass;
    list regclass;
    overview regclass;
    stranger int;
begin
    select d.id, (d.tables ->> 'parcels')::regclass, to_regclass(d.tables ->> 'decision_list'),
           to_regclass(d.tables ->> 'overview')
    into dataset_id, parcels, list, overview
    from public.cbm_dataset d where d.tables ->> 'decisions' = tg_table_schema || '.' || tg_table_name;
    if dataset_id is null then
        return null;
    end if;
    -- Deciders of one dataset pass here one after the other.
    insert into public.cbm_decision_state as s values (dataset_id, 1)
    on conflict on constraint cbm_decision_state_pkey do update set decisions = s.decisions + 1;
    execute format('select m.pid from made m where not exists (select from %s p where p.ogc_fid = m.pid) limit 1',
                   parcels) into stranger;
    if stranger is not null then
        raise exception 'there is no parcel with key % any more', stranger using errcode = 'foreign_key_violation';
    end if;
    if overview is null or list is null then
        return null;
    end if;
    -- Of each parcel what counted before and what counts now; its twelve cells change by the difference.
    execute format($query$
        with parcel as (
            select distinct on (l.pid) l.pid, m.pid as key from made m join %1$s l on l.id = m.id
        ), turned as (
            select p.key,
                (select l.outcome from %1$s l where l.pid = p.pid and not exists (select from made m where m.id = l.id)
                 order by l.id desc limit 1) as before,
                (select l.outcome from %1$s l where l.pid = p.pid order by l.id desc limit 1) as now
            from parcel p
        ), change as (
            select z, public.cbm_cell(public.st_x(centre)) >> (11 - z) as x,
                public.cbm_cell(-public.st_y(centre)) >> (11 - z) as y,
                sum((now = 'compliant')::int - coalesce((before = 'compliant')::int, 0)) as compliant,
                sum((now = 'not compliant')::int - coalesce((before = 'not compliant')::int, 0)) as not_compliant,
                sum((now = 'inconclusive')::int - coalesce((before = 'inconclusive')::int, 0)) as inconclusive
            from turned t join %2$s p on p.ogc_fid = t.key,
                lateral (select public.st_transform(public.st_centroid(p.wkb_geometry), 3857) as centre offset 0) c,
                generate_series(0, 11) z
            where before is distinct from now
            group by 1, 2, 3
        )
        update %3$s o set n_compliant = o.n_compliant + c.compliant,
            n_not_compliant = o.n_not_compliant + c.not_compliant,
            n_inconclusive = o.n_inconclusive + c.inconclusive
        from change c where o.z = c.z and o.x = c.x and o.y = c.y
        $query$, list, parcels, overview);
    return null;
end
$$;
comment on function public.cbm_decisions_made() is
    'refuses decisions on parcels that are not current, counts them, and brings the overview up to date';
