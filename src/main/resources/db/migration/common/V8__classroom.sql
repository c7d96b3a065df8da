-- Classes: a teacher's group with a room of its own (the same id), a code to join with, and its members.

-- The one room that the account of a student lives in; null for everybody else.
alter table account add column room_id uuid references room (id);
create index account_by_room on account (room_id);

create table classroom (
    id          uuid primary key references room (id),
    name        varchar(200) not null,
    code        varchar(8)   not null,
    is_open     boolean      not null,
    seats       integer      not null,
    taken       integer      not null,
    naming      varchar(16)  not null,
    created_at  timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    constraint classroom_code_unique unique (code)
);

create table class_member (
    id           uuid primary key,
    classroom_id uuid         not null references classroom (id) on delete cascade,
    account_id   uuid         not null references account (id),
    teaches      boolean      not null,
    name         varchar(200) not null,
    -- by which a student's name is the same as another; null for teachers
    name_key     varchar(200),
    alias        varchar(200) not null,
    joined_at    timestamp(6) with time zone not null,
    constraint class_member_once unique (classroom_id, account_id),
    constraint class_member_name_unique unique (classroom_id, name_key),
    constraint class_member_alias_unique unique (classroom_id, alias)
);
create index class_member_by_account on class_member (account_id, id);
