-- A parcel without any area of a class has no flag, as everywhere else in the FOI checks.

create or replace function public.cbm_foi_cardinality(foi geometry, class_raster regclass,
    area_threshold double precision default 2000, classes int[] default null, ignore_zero boolean default false)
returns int
language sql stable set search_path = public, pg_temp as $$
    select case when count(*) > 0 then (count(distinct c.class) filter (where c.area > $3) > 1)::int end
    from public.cbm_foi_clusters($1, $2, 0, $4, $5) c
$$;
comment on function public.cbm_foi_cardinality(geometry, regclass, double precision, int[], boolean) is
    'foi_c of a parcel by area: 1 when parts of two or more classes are larger than the threshold (square metres), null '
    'when no class has an area in it';
