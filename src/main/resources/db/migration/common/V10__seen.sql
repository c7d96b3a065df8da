-- Up to which line of the log somebody has seen an article in a room. One row for each, moved when they leave: no write per
-- comment that is read. A line's position is given after its commit, so that nothing slips in behind the mark.
create table last_visit (
    account_id   uuid   not null references account (id),
    article_id   uuid   not null references article (id),
    room_id      uuid   not null references room (id),
    log_position bigint not null,
    seen_at      timestamp(6) with time zone not null,
    primary key (account_id, article_id, room_id)
);

-- What came to a room of an article behind a position, without looking at anything else.
create index event_by_room on event (article_id, room_id, type, log_position);
