-- Moderation: review before publication, reports, cases, decisions about people, appeals and the log.

alter table comment add column hold_rule varchar(40);
alter table comment add column hold_reason varchar(600);
alter table comment add column reviewed boolean default false not null;
alter table comment add column replies_locked boolean default false not null;
create index comment_for_review on comment (room_id, status, reviewed, id);

-- How comments are taken in an article, one of its paragraphs, or a room; the id says which.
create table posting_mode (
    subject_id uuid primary key,
    mode       varchar(16) not null,
    -- of "first": how many comments of a person; of "slow": seconds between two of a person
    number     integer     not null,
    set_by     uuid        not null references account (id),
    set_at     timestamp(6) with time zone not null
);

-- The words that are looked for, one edition after the other; the last one counts.
create table word_edition (
    id         uuid primary key,
    banned     varchar(1000000) not null,
    suspect    varchar(1000000) not null,
    created_by uuid        not null references account (id),
    created_at timestamp(6) with time zone not null
);

-- All reports of one comment, or of one person, until somebody decides.
create table review_case (
    id           uuid primary key,
    subject_type varchar(16) not null,
    subject_id   uuid        not null,
    article_id   uuid,
    paragraph_id uuid,
    room_id      uuid,
    reports      integer     not null,
    is_open      boolean     not null,
    opened_at    timestamp(6) with time zone not null,
    closed_at    timestamp(6) with time zone
);
create index review_case_by_state on review_case (is_open, id);
create index review_case_by_subject on review_case (subject_id, is_open);
create index review_case_by_article on review_case (article_id, paragraph_id);

create table flag (
    id          uuid primary key,
    case_id     uuid        not null references review_case (id),
    subject_id  uuid        not null,
    reporter_id uuid references account (id),
    reason      varchar(40) not null,
    note        varchar(4000),
    outcome     varchar(16),
    created_at  timestamp(6) with time zone not null,
    constraint flag_once unique (subject_id, reporter_id)
);
create index flag_by_case on flag (case_id, id);
create index flag_by_reporter on flag (reporter_id, id);

-- Who reported illegal content without an account; apart, so that it can be erased.
create table notice (
    flag_id uuid primary key references flag (id),
    name    varchar(200) not null,
    email   varchar(320) not null
);

alter table decision alter column comment_id drop not null;
alter table decision alter column reason drop not null;
alter table decision add column person_id uuid references account (id);
alter table decision add column status_before varchar(16);
alter table decision add column reviewed_before boolean;
alter table decision add column undone_at timestamp(6) with time zone;
create index decision_by_person on decision (person_id, id);
create index decision_by_moderator on decision (moderator_id, id);
create index decision_by_time on decision (created_at, id);

create table sanction (
    id              uuid primary key,
    decision_id     uuid        not null references decision (id),
    person_id       uuid        not null references account (id),
    kind            varchar(16) not null,
    created_at      timestamp(6) with time zone not null,
    ends_at         timestamp(6) with time zone,
    lifted_at       timestamp(6) with time zone,
    acknowledged_at timestamp(6) with time zone
);
create index sanction_by_person on sanction (person_id, lifted_at);

create table claim (
    subject_id   uuid primary key,
    moderator_id uuid not null references account (id),
    claimed_at   timestamp(6) with time zone not null
);

create table appeal (
    id          uuid primary key,
    decision_id uuid           not null references decision (id),
    person_id   uuid           not null references account (id),
    words       varchar(8000)  not null,
    is_open     boolean        not null,
    created_at  timestamp(6) with time zone not null,
    upheld      boolean,
    answer      varchar(4000),
    heard_by    uuid references account (id),
    heard_at    timestamp(6) with time zone,
    constraint appeal_once unique (decision_id)
);
create index appeal_by_state on appeal (is_open, id);
create index appeal_by_person on appeal (person_id, id);

-- What moderators note about people, for moderators only.
create table moderator_note (
    id         uuid primary key,
    person_id  uuid          not null references account (id),
    words      varchar(4000) not null,
    written_by uuid          not null references account (id),
    created_at timestamp(6) with time zone not null
);
create index moderator_note_by_person on moderator_note (person_id, id);

-- Moderators of one article.
create table article_moderator (
    article_id   uuid not null references article (id),
    account_id   uuid not null references account (id),
    appointed_by uuid not null references account (id),
    appointed_at timestamp(6) with time zone not null,
    primary key (article_id, account_id)
);

-- The chain over all decisions: each line's hash holds the one before. Words are in it as salted hashes only, so that
-- they can be erased, with their salt, and the chain still holds.
create table log_line (
    number        bigint primary key,
    decision_id   uuid        not null,
    what          varchar(400) not null,
    words_salt    varchar(64),
    words_hash    varchar(64) not null,
    hash          varchar(64) not null,
    constraint log_line_decision unique (decision_id, what)
);
create table log_head (
    id     integer primary key,
    number bigint      not null,
    hash   varchar(64) not null
);
insert into log_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
