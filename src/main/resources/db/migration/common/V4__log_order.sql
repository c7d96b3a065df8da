-- The order in which the log is read. An identity is drawn before its transaction commits, so it is no order of commits:
-- a line gets its position after it was committed.

alter table event add column log_position bigint;
create unique index event_by_position on event (log_position);
create index event_by_article on event (article_id, log_position);

-- Up to where each reader has read; "numbering" is the last position that was given.
create table event_cursor (
    name         varchar(40) primary key,
    log_position bigint not null
);
insert into event_cursor (name, log_position) values ('numbering', 0);
