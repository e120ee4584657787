-- FOI assessment: the runs whose results stand in <aoi>.foi_<year>, and the checks as functions for those who work
-- in the database. The functions give the same flags as `cbm-backend foi run` and the plugin.

create table public.cbm_foi_run (
    dataset_id int not null references public.cbm_dataset (id) on delete cascade,
    run text not null check (run ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    raster text not null,
    classes jsonb not null,
    rule jsonb not null,
    parcels_version int not null,
    made_by text not null default current_user,
    made_at timestamptz not null default now(),
    primary key (dataset_id, run)
);
comment on table public.cbm_foi_run is 'one row per named run of the FOI checks on a dataset; classes: value -> name';

create function public.cbm_foi_heterogeneity(counts bigint[], min_share double precision default 30,
    max_share double precision default 70) returns int
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select case when sum(n) > 0 then
        max((n > 0 and 100.0::float8 * n / total between min_share and max_share)::int) end
    from (select n, sum(n) over () as total from unnest(counts) n) share
$$;
comment on function public.cbm_foi_heterogeneity(bigint[], double precision, double precision) is
    'foi_h of a parcel with these pixels per class: 1 when a class has a share (%) within the limits, null without pixels';

-- Square metres per square unit of a coordinate system, at this latitude where it is in degrees.
create function public.cbm_square_metres(srid int, latitude double precision) returns double precision
language plpgsql stable parallel safe set search_path = public, pg_temp as $$
declare
    definition text := (select s.proj4text from public.spatial_ref_sys s where s.srid = cbm_square_metres.srid);
    bend double precision := 1 - 0.0066943799901413165 * sin(radians(latitude)) ^ 2;
begin
    if definition ~ '\+proj=longlat' then
        return radians(1) ^ 2 * 6378137.0 ^ 2 * (1 - 0.0066943799901413165) / bend ^ 2 * cos(radians(latitude));
    end if;
    return coalesce(
        substring(definition from '\+to_meter=([0-9.]+)')::float8,
        case substring(definition from '\+units=([a-z-]+)') when 'us-ft' then 1200.0 / 3937 when 'ft' then 0.3048 end,
        1.0) ^ 2;
end
$$;

create function public.cbm_foi_clusters(foi geometry, class_raster regclass, area_threshold double precision default 2000,
    classes int[] default null, ignore_zero boolean default false)
returns table (class int, area double precision, geom geometry)
language plpgsql stable set search_path = public, pg_temp as $$
declare
    raster_srid int;
    reach double precision;
    grid double precision[];
    shape geometry;
    scale double precision;
begin
    execute format('select st_srid(rast), 2 * greatest(abs(st_scalex(rast)), abs(st_scaley(rast))),
                           case when st_skewx(rast) = 0 and st_skewy(rast) = 0 then
                               array[st_upperleftx(rast), st_upperlefty(rast), abs(st_scalex(rast)), abs(st_scaley(rast))]
                           end
                    from %s limit 1', class_raster) into raster_srid, reach, grid;
    if raster_srid is null then
        raise exception 'table % has no raster tile in its column rast', class_raster
            using errcode = 'invalid_parameter_value';
    end if;
    shape := case when st_srid(foi) = raster_srid then foi else st_transform(foi, raster_srid) end;
    if not st_isvalid(shape) then
        shape := st_collectionextract(st_makevalid(shape), 3);
    end if;
    scale := public.cbm_square_metres(raster_srid, (st_ymin(shape) + st_ymax(shape)) / 2);
    -- Around the parcel each tile is cut down; what the cut leaves open is told apart by the tile's own no-data.
    return query execute format($query$
        with cut as materialized (
            select st_clip(t.rast, 1, st_expand(st_envelope($1), $2), true) as rast, st_bandnodatavalue(t.rast) as nodata
            from %s t where t.rast && st_expand(st_envelope($1), $2)
        ), piece as (
            -- On one grid of pixel corners, so that the areas of neighbouring tiles have one border.
            select d.val::int as class, c.nodata, st_makevalid(
                case when $7 is null then d.geom else st_snaptogrid(d.geom, $7[1], $7[2], $7[3], $7[4]) end) as geom
            from cut c, lateral st_dumpaspolygons(case when not st_isempty(c.rast) then c.rast end, 1, false) d
        ), area as (
            select p.class, st_union(p.geom) as geom from piece p
            where p.class is distinct from p.nodata::int and not ($5 and p.class = 0)
              and ($4 is null or p.class = any($4))
            group by p.class
        )
        select a.class, round((st_area(part.geom) * $3)::numeric, 3)::float8, part.geom
        from area a, lateral st_dump(st_collectionextract(st_intersection(a.geom, $1), 3)) part
        where round((st_area(part.geom) * $3)::numeric, 3) > $6
        order by 1, 2 desc
    $query$, class_raster) using shape, reach, scale, classes, ignore_zero, area_threshold, grid;
end
$$;
comment on function public.cbm_foi_clusters(geometry, regclass, double precision, int[], boolean) is
    'parts of one class inside a parcel larger than the threshold (square metres); class_raster: a table of tiles with a '
    'column rast, as `cbm-backend foi load` makes it; classes: values that count, all when null';

create function public.cbm_foi_cardinality(foi geometry, class_raster regclass,
    area_threshold double precision default 2000, classes int[] default null, ignore_zero boolean default false)
returns int
language sql stable set search_path = public, pg_temp as $$
    select (count(distinct c.class) > 1)::int
    from public.cbm_foi_clusters(foi, class_raster, area_threshold, classes, ignore_zero) c
$$;
comment on function public.cbm_foi_cardinality(geometry, regclass, double precision, int[], boolean) is
    'foi_c of a parcel by area: 1 when parts of two or more classes are larger than the threshold (square metres)';
