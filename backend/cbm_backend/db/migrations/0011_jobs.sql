-- What takes longer than a request may: asked for over the API, claimed and run by `cbm-backend worker`.

create table public.cbm_job (
    id bigint generated always as identity primary key,
    dataset_id int not null references public.cbm_dataset (id) on delete cascade,
    kind varchar(16) not null,
    asked_by text not null,
    asked_at timestamptz not null default now(),
    parameters jsonb not null,
    total int not null check (total > 0),
    status varchar(16) not null default 'waiting'
        check (status in ('waiting', 'inprogress', 'done', 'failed', 'stopped')),
    attempts int not null default 0,
    claimed_by text,
    claimed_at timestamptz,
    lease_until timestamptz,
    claim_token uuid,
    not_before timestamptz,
    message text,
    reason varchar(24),
    finished_at timestamptz
);
create index cbm_job_queue on public.cbm_job (status, id);
create index cbm_job_asked on public.cbm_job (asked_by, id);
comment on column public.cbm_job.total is 'how many parts the job has; those done stand in cbm_job_part';

-- One row per finished part (a parcel): a job that is taken up again goes on where it stopped.
create table public.cbm_job_part (
    job_id bigint not null references public.cbm_job (id) on delete cascade,
    number int not null,
    result jsonb not null,
    made_at timestamptz not null default now(),
    primary key (job_id, number)
);

-- The API may insert and nothing else, so this is how it stops a job.
create table public.cbm_job_stop (
    job_id bigint primary key references public.cbm_job (id) on delete cascade,
    asked_by text not null,
    asked_at timestamptz not null default now()
);

create function public.cbm_job_asked() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_notify('cbm_job', '');
    return null;
end
$$;
create trigger cbm_job_asked after insert on public.cbm_job
    for each statement execute function public.cbm_job_asked();
