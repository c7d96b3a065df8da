-- Moderation by place: of one article, and of a class by its teachers; and comments that moderators move, pin and edit.

create index article_moderator_by_account on article_moderator (account_id, article_id);

-- Whether the moderators of the site see this one comment of a class too, because it was reported as illegal.
alter table review_case add column is_escalated boolean default false not null;

-- Of a decision to move a comment: the paragraph that it lay on before.
alter table decision add column moved_from uuid;

-- When it was confirmed by mail that a notice has arrived; null while that is still to come.
alter table notice add column acknowledged_at timestamp(6) with time zone;
update notice set acknowledged_at = (select f.created_at from flag f where f.id = notice.flag_id);
create index notice_by_acknowledgement on notice (acknowledged_at, flag_id);

alter table comment add column pinned boolean default false not null;
create index comment_by_pin on comment (paragraph_id, room_id, pinned);

-- What a moderator who edited the comment says about it, to everybody.
alter table comment add column editor_note varchar(4000);
-- Whether a moderator replaced these words: then only their author and moderators read them, and what was said before.
alter table comment_version add column edited_away boolean default false not null;
