-- Bundles of evidence: who ordered which (shown from the record, rebuilt with it), and how far the packing of each is. The second
-- table is no view: it belongs to the process that packs, which after a restart begins again with whatever was not finished.
create table views.bundle (
    bundle     uuid primary key,
    case_file  uuid not null,
    disclosure uuid,
    ordered_by uuid not null,
    ordered_at timestamptz not null,
    leaf       bigint not null
);

create table views.bundle_packing (
    bundle     uuid primary key,
    state      text not null check (state in ('PACKING', 'READY', 'FAILED', 'CLEARED')),
    done       bigint not null default 0,
    total      bigint not null default 0,
    bytes      bigint not null default 0,
    sha256     text,
    problem    text,
    changed_at timestamptz not null default now()
);
