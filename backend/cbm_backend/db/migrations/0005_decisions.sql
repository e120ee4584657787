-- What every decision gets on its way into the table, whoever inserts it. The functions run with the owner's rights,
-- as those who may decide through the API see neither parcels nor registry.

create function public.cbm_decision_defaults() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.dataset_version is null then
        select d.version into new.dataset_version from public.cbm_dataset d
        where d.tables ->> 'decisions' = tg_table_schema || '.' || tg_table_name;
    end if;
    return new;
end
$$;
comment on function public.cbm_decision_defaults() is
    'a decision without dataset_version gets the present one';

-- Tiles and lists are as new as the last decision: `decisions` is a part of their ETags.
create table public.cbm_decision_state (
    dataset_id int primary key references public.cbm_dataset (id) on delete cascade,
    decisions bigint not null
);
comment on table public.cbm_decision_state is 'how often decisions of a dataset were added';

create function public.cbm_decisions_made() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    dataset_id int;
    parcels regclass;
    stranger int;
begin
    select d.id, (d.tables ->> 'parcels')::regclass into dataset_id, parcels from public.cbm_dataset d
    where d.tables ->> 'decisions' = tg_table_schema || '.' || tg_table_name;
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
    return null;
end
$$;
comment on function public.cbm_decisions_made() is 'refuses decisions on parcels that are not current, counts them';
