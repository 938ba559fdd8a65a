-- Allegations are found from whom they accuse, for an erasure on the ground of Article 17(1)(g). What was indexed before holds none,
-- so the record is read again from its beginning; what is there stays.
delete from deadlines.place where follow_up = 'relating';
comment on column deadlines.relation.case_file is 'the case file; of kind accused, the allegation';
