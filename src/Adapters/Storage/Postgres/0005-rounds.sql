-- What teachers were asked in rounds of input, and what they sent back. Neither is ever changed; both go two years after the asking.
create table rounds_requests (
    id uuid not null primary key,
    school text collate "C" not null,
    asked_on date not null,
    content bytea not null
);
create index rounds_requests_of on rounds_requests (school, asked_on);

create table rounds_replies (
    id uuid not null primary key,
    request_id uuid not null references rounds_requests (id),
    school text collate "C" not null,
    taken_on date not null,
    content bytea not null
);
create index rounds_replies_of on rounds_replies (school, taken_on);
