-- How far the hub's mailboxes were read, which mails were met there, and which confirmed addresses gave a mail back.
create table deliveries_mailboxes (
    name text collate "C" not null primary key,
    mark text collate "C" null,
    read_at bigint not null,
    trouble text collate "C" null
);

create table deliveries_letters (
    hash text collate "C" not null primary key,
    mailbox text collate "C" not null,
    kind text collate "C" not null,
    school text collate "C" null,
    delivery_id uuid null,
    came_at bigint not null,
    met_at bigint not null
);
create index deliveries_letters_of on deliveries_letters (mailbox, met_at);

alter table deliveries_addresses add column returned_on date null;
