-- How a case file ended, and to whom it went: what stands above every page of a case.
alter table views.case_file
    add column closed_because text,
    -- PROPOSED, ACCEPTED or COMPLETED
    add column transfer       text,
    add column receiver       text;
