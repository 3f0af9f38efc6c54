-- Local accounts of the release desk: how people prove who they are. What they may do stands in the sheets Staff. No pupil.
create table desk_accounts (
    id uuid not null primary key,
    email text collate "C" not null unique,
    stamp text collate "C" not null,
    is_closed boolean not null,
    revision bigint not null,
    sealed bytea null,
    content text collate "C" not null
);

-- Their passkeys: the public halves.
create table desk_passkeys (
    id text collate "C" not null primary key,
    account_id uuid not null references desk_accounts (id),
    content text collate "C" not null
);
create index desk_passkeys_of on desk_passkeys (account_id);
