-- In which language somebody wants pages and mail; null leaves it to the browser.
alter table account add column language varchar(8);
