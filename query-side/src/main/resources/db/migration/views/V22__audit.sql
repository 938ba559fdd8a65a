-- Where to look: which streams hold events about a case, a person, a session or a court case. Only an index: an auditor's
-- timeline is read from the log itself, stream by stream, and folded there.
create table views.concern (
    about  text not null,
    stream text not null,
    primary key (about, stream)
);
