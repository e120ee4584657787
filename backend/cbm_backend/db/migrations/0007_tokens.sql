-- Tokens of API users: the id finds the row, the digest checks the secret, which is shown once and not kept.

create table public.cbm_token (
    id text primary key check (id ~ '^[0-9a-f]{12}$'),
    user_name text not null references public.cbm_user (name) on delete cascade,
    secret_sha256 bytea not null check (length(secret_sha256) = 32),
    label text not null default '' check (length(label) <= 200),
    aois text[],
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
);
create index cbm_token_user on public.cbm_token (user_name);
comment on column public.cbm_token.aois is 'areas the token is limited to; null: all areas of its user';
