-- How far the hub's mailboxes were read, which mails were met there, and which confirmed addresses gave a mail back.
create table deliveries_mailboxes (
    name text not null primary key,
    mark text null,
    read_at integer not null,
    trouble text null
);

create table deliveries_letters (
    hash text not null primary key,
    mailbox text not null,
    kind text not null,
    school text null,
    delivery_id text null,
    came_at integer not null,
    met_at integer not null
);
create index deliveries_letters_of on deliveries_letters (mailbox, met_at);

alter table deliveries_addresses add column returned_on text null;
