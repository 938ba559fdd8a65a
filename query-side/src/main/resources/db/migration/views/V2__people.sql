-- People as they are called now, every name they had, and how they may be reached. Plaintext: what is erased comes out empty
-- when the view is built again.
create table views.person (
    person        uuid        primary key,
    date_of_birth text,
    precision     text        not null,
    birth_order   int,
    registered_by uuid        not null,
    registered_at timestamptz not null,
    refuge_from   date,
    -- A C8, an order, a wish or a judgement: silence about confidentiality is no answer any more.
    protected_from date,
    version       bigint      not null
);

create table views.person_name (
    leaf           bigint primary key,
    person         uuid   not null,
    given          text,
    family         text,
    kind           text,
    effective_from date   not null,
    document_ref   text
);
create index on views.person_name (person, effective_from);

create table views.contact_detail (
    leaf               bigint      primary key,
    person             uuid        not null,
    kind               text        not null,
    detail             text,
    from_other_parties boolean     not null,
    from_persons       uuid[]      not null,
    from_roles         text[]      not null,
    valid_from         date        not null,
    recorded_at        timestamptz not null
);
create index on views.contact_detail (person, kind, valid_from);

-- What somebody is called today. Earlier names stay findable within the person's compartment.
create function views.called(who uuid) returns text language sql stable as $$
    select coalesce(nullif(trim(concat_ws(' ', name.given, name.family)), ''), 'erased')
    from views.person_name as name
    where name.person = who and name.effective_from <= current_date
    order by name.effective_from desc, name.leaf desc
    limit 1
$$;
