-- The result tables of a dataset are partitioned by obsid, 500 scenes each: a worker that is about to publish a
-- scene asks for its partitions. It owns no table, so this runs with the owner's rights.

create function public.cbm_ensure_partitions(dataset_id int, obsid int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    width constant int := 500;
    low constant int := (cbm_ensure_partitions.obsid / width) * width;
    dataset_tables jsonb;
    kind text;
    parent text[];
    partition text;
begin
    if cbm_ensure_partitions.obsid < 0 then
        raise exception 'obsid must not be negative' using errcode = 'invalid_parameter_value';
    end if;
    select d.tables into dataset_tables from public.cbm_dataset d where d.id = cbm_ensure_partitions.dataset_id;
    if dataset_tables is null then
        raise exception 'there is no dataset with id %', cbm_ensure_partitions.dataset_id
            using errcode = 'no_data_found';
    end if;
    foreach kind in array array['sigs', 'hists', 'skips'] loop
        continue when not dataset_tables ? kind;
        parent := parse_ident(dataset_tables ->> kind);
        partition := format('%I.%I', parent[1], parent[2] || '_p' || low);
        continue when to_regclass(partition) is not null;
        -- Only whoever finds one missing waits here; a second one then sees what the first has made.
        perform pg_advisory_xact_lock(hashtext('cbm_ensure_partitions'), cbm_ensure_partitions.dataset_id);
        -- A query, as to_regclass may still answer from this session's cache of names.
        continue when exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                              where n.nspname = parent[1] and c.relname = parent[2] || '_p' || low);
        -- Attaching, unlike CREATE ... PARTITION OF, lets readers and other writers of the parent go on.
        execute format('create table %s (like %I.%I including defaults including constraints including indexes)',
                       partition, parent[1], parent[2]);
        execute format('alter table %I.%I attach partition %s for values from (%s) to (%s)',
                       parent[1], parent[2], partition, low, low + width);
    end loop;
end
$$;
comment on function public.cbm_ensure_partitions(int, int) is
    'makes the partitions of sigs, hists and skips that hold this obsid; safe to call by several workers at once';
revoke all on function public.cbm_ensure_partitions(int, int) from public;
