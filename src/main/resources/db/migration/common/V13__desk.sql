-- The editor's desk: what readers suggest, when an article appears and closes, and where it stands on the front page.

-- The correction that a comment suggests, and what became of it; null for a comment that suggests none.
alter table comment add column suggestion varchar(16);
create index comment_by_suggestion on comment (suggestion, status, id);
create index comment_by_suggestion_on_article on comment (article_id, suggestion, status, id);
create index comment_by_suggestion_of_author on comment (author_id, suggestion, id);

-- The direction of its script, where its language doesn't tell it.
alter table article add column direction varchar(3);
alter table article add column publish_at timestamp(6) with time zone;
alter table article add column closes_at timestamp(6) with time zone;
-- Its place on the front page: by publication unless an editor moved it; what is pinned stands before all.
alter table article add column front_at timestamp(6) with time zone;
alter table article add column pinned boolean default false not null;
-- Counts changes of what a page says about the article besides its text.
alter table article add column edition integer default 0 not null;
update article set front_at = published_at;
create index article_by_front on article (status, pinned, front_at, id);
create index article_by_due on article (publish_at);
