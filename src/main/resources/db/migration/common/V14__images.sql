-- Images of articles, in parts: not every database takes all bytes in one row.

create table image (
    id          uuid primary key,
    article_id  uuid          not null references article (id),
    media_type  varchar(32)   not null,
    width       integer       not null,
    height      integer       not null,
    alternative varchar(2000) not null,
    caption     varchar(2000) not null,
    created_at  timestamp(6) with time zone not null
);
create index image_by_article on image (article_id, id);

create table image_part (
    image_id uuid    not null references image (id),
    number   integer not null,
    content  bytea   not null,
    primary key (image_id, number)
);
