-- What people follow and mute, what they are told of, and the mail that tells it.

-- What somebody wants to hear of: stance FOLLOW, MUTE, or NONE for a thread that they followed and don't want to any more.
create table attention (
    account_id   uuid        not null references account (id),
    subject_type varchar(16) not null,
    subject_id   uuid        not null,
    room_id      uuid        not null references room (id),
    id           uuid        not null,
    stance       varchar(16) not null,
    -- for what lies in an article
    article_id   uuid references article (id),
    since        timestamp(6) with time zone not null,
    primary key (account_id, subject_type, subject_id, room_id),
    constraint attention_id_unique unique (id)
);
create index attention_by_subject on attention (subject_type, subject_id, room_id, stance, account_id);
create index attention_by_article on attention (account_id, article_id);
create index attention_by_account on attention (account_id, stance, id);
create index attention_of_article on attention (article_id, subject_type);

create table notification (
    id         uuid primary key,
    account_id uuid        not null references account (id),
    type       varchar(16) not null,
    -- WORDS: somebody wrote; DECISION: a moderator decided about one's own. One of each per person and comment.
    topic      varchar(16) not null,
    comment_id uuid        not null references comment (id),
    thread_id  uuid        not null references comment (id),
    article_id uuid        not null references article (id),
    room_id    uuid        not null references room (id),
    created_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone,
    letter_id  uuid,
    constraint notification_once unique (account_id, comment_id, topic)
);
create index notification_by_account on notification (account_id, id);
create index notification_by_unread on notification (account_id, read_at, id);
create index notification_by_room on notification (account_id, room_id);
create index notification_by_letter on notification (letter_id);

-- How somebody wants to be told; who has no line has what is usual.
create table notification_preference (
    account_id     uuid primary key references account (id),
    follows_own    boolean     not null,
    mail           varchar(16) not null,
    zone           varchar(64) not null,
    quiet_from     integer,
    quiet_to       integer,
    digest_hour    integer     not null,
    -- SHA-256 of the address that its owner confirmed
    confirmed_hash varchar(64),
    -- when something waits to be put into letters
    due_at         timestamp(6) with time zone
);
create index notification_preference_by_due on notification_preference (due_at);

-- A mail to be sent, or that was sent.
create table letter (
    id           uuid primary key,
    account_id   uuid        not null references account (id),
    kind         varchar(16) not null,
    thread_id    uuid,
    token_hash   varchar(64),
    address_hash varchar(64),
    attempts     integer     not null,
    created_at   timestamp(6) with time zone not null,
    due_at       timestamp(6) with time zone,
    sent_at      timestamp(6) with time zone,
    constraint letter_token_unique unique (token_hash)
);
create index letter_by_due on letter (due_at);
create index letter_by_account on letter (account_id, id);

-- What happened before there were notifications is not told.
insert into event_cursor (name, log_position)
select 'notification', log_position from event_cursor where name = 'numbering';
