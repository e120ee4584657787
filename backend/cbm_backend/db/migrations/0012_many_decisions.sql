-- Many decisions in one statement: each looks up its own parcel's, none looks through all that came with it.

create or replace function public.cbm_decisions_made() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    dataset_id int;
    parcels regclass;
    id_column text;
    history regclass;
    overview regclass;
    keys text;
    stranger int;
begin
    select d.id, (d.tables ->> 'parcels')::regclass, d.parcel_id_column, to_regclass(d.tables ->> 'history'),
           to_regclass(d.tables ->> 'overview')
    into dataset_id, parcels, id_column, history, overview
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
    if overview is null then
        return null;
    end if;
    keys := 'array[p.ogc_fid]';
    if history is not null then
        keys := format('array(select h.ogc_fid from %1$s h where h.%2$I::text = p.%2$I::text) || p.ogc_fid',
                       history, id_column);
    end if;
    -- Of each parcel what counted before and what counts now; its twelve cells change by the difference.
    execute format($query$
        with parcel as (
            select p.ogc_fid as key, %4$s as keys
            from (select distinct m.pid from made m) m join %2$s p on p.ogc_fid = m.pid
        ), turned as (
            select p.key, (array_agg(l.outcome order by l.id desc) filter (where m.id is null))[1] as before,
                (array_agg(l.outcome order by l.id desc))[1] as now
            from parcel p join %1$s l on l.pid = any (p.keys) left join made m on m.id = l.id
            group by p.key
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
        $query$, tg_relid::regclass, parcels, overview, keys);
    return null;
end
$$;
comment on function public.cbm_decisions_made() is
    'refuses decisions on parcels that are not current, counts them, and brings the overview up to date';
