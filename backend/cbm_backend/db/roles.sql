-- Rights on the shared tables: applied after every upgrade, so it may run any number of times. Rights on the
-- tables of one area are given by roles.py when the area gets them.
--   cbm_owner      owns everything we make
--   cbm_worker     catalogue, extraction queue, signatures
--   cbm_api        reads; the only one beside the owner that sees password hashes
--   cbm_api_write  inserts decisions, and sees nothing but what it inserts
--   cbm_analyst    what an analyst may do; WHERE he may do it is decided by cbm_read_<aoi>

grant select on public.cbm_migration, public.aois, public.cbm_store, public.cbm_background, public.cbm_dataset
    to cbm_worker, cbm_api, cbm_analyst;

revoke all on public.cbm_user from public, cbm_worker, cbm_api_write, cbm_analyst;
revoke all on public.cbm_token from public, cbm_worker, cbm_api_write, cbm_analyst;
grant select on public.cbm_user, public.cbm_token to cbm_api;

grant select on public.dias_catalogue, public.cbm_extraction, public.cbm_decision_state to cbm_api;
grant select on public.cbm_extent to cbm_api, cbm_analyst;

grant select, insert, update, delete on public.dias_catalogue, public.cbm_extraction to cbm_worker;
grant usage on sequence public.dias_catalogue_id_seq to cbm_worker;
grant select, insert on public.cbm_catalogue_run to cbm_worker;
grant update (tables, bands, version, start_date, end_date, radiometry, extraction_rule) on public.cbm_dataset to cbm_worker;
grant insert, update on public.cbm_store to cbm_worker;
grant execute on function public.cbm_ensure_partitions(int, int) to cbm_worker;

grant select on public.era5_grid, public.era5_data, public.era5_hour, public.view_era5_download_parameters
    to cbm_worker, cbm_api, cbm_analyst;
grant insert, update, delete on public.era5_grid, public.era5_data, public.era5_hour to cbm_worker;

grant select on public.cbm_foi_run to cbm_api, cbm_worker;
grant insert, update, delete on public.cbm_foi_run to cbm_worker;
grant insert on public.cbm_foi_run to cbm_api_write;
-- Jobs: the API inserts them and asks for their end, workers do the rest.
grant select on public.cbm_job, public.cbm_job_part, public.cbm_job_stop to cbm_api, cbm_worker;
grant insert (dataset_id, kind, asked_by, parameters, total) on public.cbm_job to cbm_api_write;
grant select (id) on public.cbm_job to cbm_api_write;
grant insert (job_id, asked_by) on public.cbm_job_stop to cbm_api_write;
grant update, delete on public.cbm_job to cbm_worker;
grant insert, update, delete on public.cbm_job_part to cbm_worker;
