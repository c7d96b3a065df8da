-- An image that had to go: its bytes are erased, the texts that show it say so in its place.

alter table image add column removed_because varchar(2000);
