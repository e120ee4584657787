-- The check by area makes geometry only of what can matter: a piece of a class that is smaller than the threshold and
-- does not go on in the next tile is no part larger than the threshold, whatever the parcel cuts from it.

create or replace function public.cbm_foi_clusters(foi geometry, class_raster regclass,
    area_threshold double precision default 2000, classes int[] default null, ignore_zero boolean default false)
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
        ), frame as materialized (
            select c.rast, c.nodata, st_expand(st_envelope(c.rast), -$2 / 8) as inside, count(*) over () as tiles
            from cut c where not st_isempty(c.rast)
        ), piece as (
            -- On one grid of pixel corners, so that the areas of neighbouring tiles have one border.
            select d.val::int as class, st_makevalid(
                case when $7 is null then d.geom else st_snaptogrid(d.geom, $7[1], $7[2], $7[3], $7[4]) end) as geom
            from frame f, lateral st_dumpaspolygons(f.rast, 1, false) d
            where d.val::int is distinct from f.nodata::int and not ($5 and d.val = 0)
              and ($4 is null or d.val = any($4)) and d.geom && $1
              -- A square metre more than needed: areas are compared when they are rounded.
              and (st_area(d.geom) * $3 > $6 - 1 or $7 is null or f.tiles > 1 and not d.geom @ f.inside)
        ), area as (
            select p.class, st_union(p.geom) as geom from piece p group by p.class
        )
        select a.class, round((st_area(part.geom) * $3)::numeric, 3)::float8, part.geom
        from area a, lateral st_dump(st_collectionextract(st_intersection(a.geom, $1), 3)) part
        where round((st_area(part.geom) * $3)::numeric, 3) > $6
        order by 1, 2 desc
    $query$, class_raster) using shape, reach, scale, classes, ignore_zero, area_threshold, grid;
end
$$;

create or replace function public.cbm_foi_cardinality(foi geometry, class_raster regclass,
    area_threshold double precision default 2000, classes int[] default null, ignore_zero boolean default false)
returns int
language plpgsql stable set search_path = public, pg_temp as $$
declare
    found bigint := (select count(distinct c.class)
                     from public.cbm_foi_clusters(foi, class_raster, area_threshold, classes, ignore_zero) c);
begin
    if found > 0 then
        return (found > 1)::int;
    end if;
    -- Nothing is larger than the threshold: whether there is anything at all tells 0 from null.
    return (select 0 from public.cbm_foi_clusters(foi, class_raster, 0, classes, ignore_zero) c limit 1);
end
$$;
