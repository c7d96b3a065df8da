-- An image that had to go: its bytes are erased, the texts that show it say so in its place.

alter table image add column removed_because varchar(2000);

-- What an editor answers to the correction that a comment suggests, for its readers.

alter table comment add column suggestion_answer varchar(2000);
