-- What was split from a paragraph belongs to an assignment on it too.
create index paragraph_by_origin on paragraph (parted_from);
