-- Debates: a motion about an article, argued in the room of a class.

-- The point that a reply answers, in one line, and whether its author accepts the line as fair.
alter table comment add column restates varchar(1200);
alter table comment add column restated_fairly boolean;

create table debate (
    id               uuid primary key,
    classroom_id     uuid          not null references classroom (id) on delete cascade,
    article_id       uuid          not null references article (id),
    motion           varchar(2000) not null,
    assignment       varchar(16)   not null,
    -- on each side; null for any number
    seats            integer,
    -- by how many a side may be larger than the other where people choose
    imbalance        integer       not null,
    started_at       timestamp(6) with time zone,
    -- class and article while this debate says who writes there: one at a time
    floor            varchar(80),
    called_paragraph uuid references paragraph (id),
    called_at        timestamp(6) with time zone,
    created_at       timestamp(6) with time zone not null,
    constraint debate_floor_unique unique (floor)
);
create index debate_by_class on debate (classroom_id, id);
create index debate_by_place on debate (classroom_id, article_id, id);

create table debate_round (
    debate_id uuid        not null references debate (id) on delete cascade,
    number    integer     not null,
    kind      varchar(16) not null,
    -- how long it lasts, with extensions and without pauses
    micros    bigint      not null,
    primary key (debate_id, number)
);

create table debate_pause (
    debate_id  uuid    not null references debate (id) on delete cascade,
    number     integer not null,
    paused_at  timestamp(6) with time zone not null,
    resumed_at timestamp(6) with time zone,
    primary key (debate_id, number)
);

create table debate_seat (
    debate_id  uuid        not null references debate (id) on delete cascade,
    account_id uuid        not null references account (id),
    -- null until they have taken one, or were given one
    side       varchar(16),
    -- whether the page goes along when the teacher calls everybody to a paragraph
    follows    boolean     not null,
    primary key (debate_id, account_id)
);
create index debate_seat_by_account on debate_seat (account_id);

-- Both votes of one person in one line, so that a change of mind can be counted.
create table debate_ballot (
    id            uuid primary key,
    debate_id     uuid        not null references debate (id) on delete cascade,
    -- null when the person is gone: the vote stays
    account_id    uuid references account (id),
    side          varchar(16) not null,
    before_choice varchar(16),
    after_choice  varchar(16),
    -- the paragraph that moved them most, as they say
    moved_by      uuid references paragraph (id),
    constraint debate_ballot_once unique (debate_id, account_id)
);
create index debate_ballot_by_account on debate_ballot (account_id);

-- Which comment was written for which side in which round. A comment is checked before it is there: no foreign key.
create table debate_contribution (
    comment_id uuid primary key,
    debate_id  uuid        not null references debate (id) on delete cascade,
    round      varchar(16) not null,
    side       varchar(16) not null
);
create index debate_contribution_by_debate on debate_contribution (debate_id, comment_id);
