-- Votes up, one per person and comment; and the orders that they and the replies give.

create table vote (
    comment_id uuid not null references comment (id),
    account_id uuid not null references account (id),
    article_id uuid not null references article (id),
    created_at timestamp(6) with time zone not null,
    primary key (comment_id, account_id)
);
create index vote_by_account on vote (account_id, article_id, comment_id);

-- How many votes there are in the discussion, and how many there were when its comments were last ranked.
alter table discussion add column votes integer default 0 not null;
alter table discussion add column ranked_votes integer default 0 not null;

alter table comment add column score integer default 0 not null;
-- how many votes the discussion had when the comment came
alter table comment add column votes_before integer default 0 not null;
-- what the order "best" goes by
alter table comment add column merit double precision default 0 not null;

create index comment_by_merit on comment (paragraph_id, room_id, parent_id, stands, merit, id);
create index comment_by_merit_in_article on comment (article_id, room_id, parent_id, stands, merit, id);
create index comment_by_replies on comment (paragraph_id, room_id, parent_id, stands, reply_count, id);
create index comment_by_replies_in_article on comment (article_id, room_id, parent_id, stands, reply_count, id);

-- Feeds: the latest visible comments of everything, and of one paragraph.
create index comment_by_room on comment (room_id, status, id);
create index comment_by_paragraph on comment (paragraph_id, room_id, status, id);
