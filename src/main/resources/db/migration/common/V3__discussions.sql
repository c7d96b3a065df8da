-- Comments lie in one paragraph and one room.

create table room (
    id         uuid primary key,
    kind       varchar(16) not null,
    created_at timestamp(6) with time zone not null
);
insert into room (id, kind, created_at)
values ('00000000-0000-7000-8000-000000000001', 'PUBLIC', timestamp with time zone '2018-03-08 00:00:00+00');

-- One line per paragraph and room: what the margin shows, and a version that every change of the discussion raises.
create table discussion (
    paragraph_id  uuid    not null references paragraph (id),
    room_id       uuid    not null references room (id),
    article_id    uuid    not null references article (id),
    comment_count integer not null,
    version       bigint  not null,
    primary key (paragraph_id, room_id)
);
create index discussion_by_article on discussion (article_id, room_id);

create table comment (
    id           uuid primary key,
    article_id   uuid           not null references article (id),
    paragraph_id uuid           not null references paragraph (id),
    room_id      uuid           not null references room (id),
    thread_id    uuid           not null references comment (id),
    parent_id    uuid references comment (id),
    depth        integer        not null,
    author_id    uuid references account (id),
    revision_id  uuid           not null references revision (id),
    body         varchar(20000) not null,
    kind         varchar(16),
    quote_exact  varchar(4000),
    quote_prefix varchar(400),
    quote_suffix varchar(400),
    status       varchar(16)    not null,
    -- visible itself, or the placeholder of replies that stand
    stands       boolean        not null,
    reply_count  integer        not null,
    thread_count integer        not null,
    created_at   timestamp(6) with time zone not null,
    edited_at    timestamp(6) with time zone
);
create index comment_by_place on comment (paragraph_id, room_id, parent_id, stands, id);
create index comment_by_parent on comment (parent_id, stands, id);
create index comment_by_article on comment (article_id, room_id, parent_id, stands, id);
create index comment_by_status on comment (article_id, room_id, status, id);
create index comment_by_author on comment (author_id, room_id, status, id);
create index comment_by_author_on_article on comment (author_id, article_id, id);

create table comment_version (
    comment_id  uuid           not null references comment (id),
    number      integer        not null,
    body        varchar(20000) not null,
    replaced_at timestamp(6) with time zone not null,
    primary key (comment_id, number)
);

-- What a moderator decided about a comment, and why.
create table decision (
    id           uuid primary key,
    comment_id   uuid        not null references comment (id),
    decision     varchar(16) not null,
    reason       varchar(40) not null,
    note         varchar(4000),
    moderator_id uuid        not null references account (id),
    created_at   timestamp(6) with time zone not null
);
create index decision_by_comment on decision (comment_id, id);
