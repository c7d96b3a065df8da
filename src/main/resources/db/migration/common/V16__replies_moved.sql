-- Moderators move replies too, and people are told of what concerns them besides comments.

-- Of a decision to move a reply: the comment that it answered before.
alter table decision add column moved_from_parent uuid;

-- What is decided about a person, an appeal or a report is told without a comment: then all four are null.
alter table notification alter column comment_id drop not null;
alter table notification alter column thread_id drop not null;
alter table notification alter column article_id drop not null;
alter table notification alter column room_id drop not null;
