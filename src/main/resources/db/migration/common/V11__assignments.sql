-- What a class is to do with an article, what came of it, and what its teacher says to it.

create table assignment (
    id                uuid primary key,
    classroom_id      uuid          not null references classroom (id) on delete cascade,
    article_id        uuid          not null references article (id),
    prompt            varchar(8000) not null,
    starts_at         timestamp(6) with time zone not null,
    due_at            timestamp(6) with time zone,
    cutoff_at         timestamp(6) with time zone,
    -- how many of each are required
    comments          integer       not null,
    replies           integer       not null,
    paragraphs        integer       not null,
    kinds             integer       not null,
    naming            varchar(16)   not null,
    -- whether others' words on a paragraph appear only after one's own, and how many letters these have at least
    post_first        boolean       not null,
    floor_letters     integer       not null,
    -- whether everybody takes a stand on each paragraph
    stands            boolean       not null,
    frozen            boolean       not null,
    revealed          boolean       not null,
    stands_revealed   boolean       not null,
    -- one criterion in each line, with its points behind a colon
    rubric            varchar(4000) not null,
    released_at       timestamp(6) with time zone,
    created_at        timestamp(6) with time zone not null
);
create index assignment_by_class on assignment (classroom_id, id);
create index assignment_by_article on assignment (article_id, classroom_id);

-- The paragraphs that it is about; none for the whole article.
create table assignment_paragraph (
    assignment_id uuid not null references assignment (id) on delete cascade,
    paragraph_id  uuid not null references paragraph (id),
    primary key (assignment_id, paragraph_id)
);

-- The paragraphs that the teacher has opened to those who haven't written yet.
create table assignment_reveal (
    assignment_id uuid not null references assignment (id) on delete cascade,
    paragraph_id  uuid not null references paragraph (id),
    primary key (assignment_id, paragraph_id)
);

-- The first comment of a student on a paragraph, as it was then: it opens the paragraph to them for good.
create table first_word (
    classroom_id uuid           not null references classroom (id) on delete cascade,
    paragraph_id uuid           not null references paragraph (id),
    account_id   uuid           not null references account (id),
    article_id   uuid           not null references article (id),
    comment_id   uuid           not null references comment (id),
    body         varchar(20000) not null,
    written_at   timestamp(6) with time zone not null,
    primary key (classroom_id, paragraph_id, account_id)
);
create index first_word_by_account on first_word (account_id, article_id, classroom_id);
create index first_word_by_comment on first_word (comment_id);

-- What a student thinks of a paragraph, before and after.
create table stand (
    assignment_id uuid        not null references assignment (id) on delete cascade,
    paragraph_id  uuid        not null references paragraph (id),
    account_id    uuid        not null references account (id),
    moment        varchar(16) not null,
    position      varchar(16) not null,
    taken_at      timestamp(6) with time zone not null,
    primary key (assignment_id, paragraph_id, account_id, moment)
);
create index stand_by_account on stand (account_id);

-- Who works with whom.
create table assignment_group_member (
    assignment_id uuid         not null references assignment (id) on delete cascade,
    account_id    uuid         not null references account (id),
    group_name    varchar(200) not null,
    primary key (assignment_id, account_id)
);
create index assignment_group_member_by_account on assignment_group_member (account_id);

-- What a teacher says to a student's work; the student reads it once it is released.
create table assessment (
    assignment_id uuid           not null references assignment (id) on delete cascade,
    account_id    uuid           not null references account (id),
    feedback      varchar(20000) not null,
    -- until when the student may write again after the cut-off
    returned_until timestamp(6) with time zone,
    changed_at    timestamp(6) with time zone not null,
    primary key (assignment_id, account_id)
);
create index assessment_by_account on assessment (account_id);

create table assessment_point (
    assignment_id uuid    not null,
    account_id    uuid    not null,
    criterion     integer not null,
    points        integer not null,
    primary key (assignment_id, account_id, criterion),
    foreign key (assignment_id, account_id) references assessment (assignment_id, account_id) on delete cascade
);

-- A line from the teacher that a student sees on the next page.
create table nudge (
    id           uuid primary key,
    classroom_id uuid          not null references classroom (id) on delete cascade,
    account_id   uuid          not null references account (id),
    words        varchar(2000) not null,
    sent_at      timestamp(6) with time zone not null
);
create index nudge_by_account on nudge (account_id, classroom_id);

-- A comment that a class would like to show to everybody, and whether its author lets it.
create table publication (
    id                uuid primary key,
    classroom_id      uuid not null references classroom (id) on delete cascade,
    comment_id        uuid not null references comment (id),
    account_id        uuid not null references account (id),
    asked_at          timestamp(6) with time zone not null,
    agreed_at         timestamp(6) with time zone,
    -- as whom the author is known there
    pseudonym_id      uuid references account (id),
    public_comment_id uuid references comment (id),
    constraint publication_once unique (comment_id)
);
create index publication_by_class on publication (classroom_id, id);
create index publication_by_account on publication (account_id, id);
