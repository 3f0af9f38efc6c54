-- Passwords that open what recipients are sent, encrypted under the hub's key.
create table deliveries_passwords (
    school text not null,
    recipient text not null,
    sealed blob not null,
    said text not null,
    primary key (school, recipient)
);

-- The files of a delivery as they left, locked ones among them, by name and hash: the proof repeats it.
alter table deliveries add column left_as text null;
