-- Op-eds: a paragraph has an id for life; a revision is an ordered list of (paragraph, source).

create table article (
    id               uuid primary key,
    slug             varchar(120) not null,
    publication      varchar(200),
    title            varchar(600) not null,
    byline           varchar(600),
    author_note      varchar(2000),
    contact          varchar(320),
    language         varchar(35)  not null,
    written          varchar(40),
    rights           varchar(2000),
    source_line      varchar(2000),
    notice           varchar(2000),
    status           varchar(16)  not null,
    current_revision uuid         not null,
    created_by       uuid references account (id),
    created_at       timestamp(6) with time zone not null,
    published_at     timestamp(6) with time zone,
    -- SHA-256 of the file of the import folder that it came from: a file is imported once, whatever crashes when.
    file_hash        varchar(64),
    constraint article_slug_unique unique (slug),
    constraint article_file_unique unique (file_hash)
);
create index article_by_publication on article (status, published_at, id);

create table revision (
    id         uuid primary key,
    article_id uuid        not null references article (id),
    number     integer     not null,
    format     varchar(16) not null,
    note       varchar(2000),
    created_by uuid references account (id),
    created_at timestamp(6) with time zone not null,
    constraint revision_number_unique unique (article_id, number)
);

create table paragraph (
    id         uuid primary key,
    article_id uuid not null references article (id),
    created_at timestamp(6) with time zone not null
);
create index paragraph_by_article on paragraph (article_id);

create table revision_paragraph (
    revision_id  uuid            not null references revision (id),
    number       integer         not null,
    paragraph_id uuid            not null references paragraph (id),
    kind         varchar(16)     not null,
    source       varchar(1000000) not null,
    primary key (revision_id, number),
    constraint revision_paragraph_unique unique (revision_id, paragraph_id)
);
create index revision_paragraph_by_paragraph on revision_paragraph (paragraph_id);
