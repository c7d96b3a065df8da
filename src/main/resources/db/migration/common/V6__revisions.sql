-- When the text changes: what became of each paragraph, and where comments were written that moved along.

-- A paragraph that the current text hasn't got: which revision had it last, and perhaps the one that it went into.
alter table paragraph add column last_revision uuid references revision (id);
alter table paragraph add column absorbed_by uuid references paragraph (id);
-- The paragraph that it was split from.
alter table paragraph add column parted_from uuid references paragraph (id);

-- Where deleted paragraphs stand in a revision as stubs: behind the paragraph of this number, 0 for the start.
create table struck_paragraph (
    revision_id   uuid    not null references revision (id),
    place         integer not null,
    paragraph_id  uuid    not null references paragraph (id),
    after_number  integer not null,
    last_revision uuid    not null references revision (id),
    primary key (revision_id, place),
    constraint struck_paragraph_unique unique (revision_id, paragraph_id)
);
create index struck_paragraph_by_paragraph on struck_paragraph (paragraph_id);

-- The comment that caused a revision.
alter table revision add column cause uuid references comment (id);

-- The paragraph that a comment was written on, if it has moved since.
alter table comment add column written_on uuid references paragraph (id);
