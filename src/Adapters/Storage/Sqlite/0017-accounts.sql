-- Local accounts of the release desk: how people prove who they are. What they may do stands in the sheets Staff. No pupil.
create table desk_accounts (
    id text not null primary key,
    email text not null unique,
    stamp text not null,
    is_closed integer not null,
    revision integer not null,
    sealed blob null,
    content text not null
);

-- Their passkeys: the public halves.
create table desk_passkeys (
    id text not null primary key,
    account_id text not null references desk_accounts (id),
    content text not null
);
create index desk_passkeys_of on desk_passkeys (account_id);
