-- A bundle is of a case file, of a disclosure of one, or of a period on the clock of recording.
alter table views.bundle alter column case_file drop not null;
alter table views.bundle add column recorded_from timestamptz;
alter table views.bundle add column recorded_until timestamptz;
alter table views.bundle add constraint bundle_of_something check ((case_file is null) = (recorded_from is not null)
    and (recorded_from is null) = (recorded_until is null));
