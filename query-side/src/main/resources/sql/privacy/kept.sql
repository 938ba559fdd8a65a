-- One row where there is such a subject, and none otherwise.
select case when :named then views.called_subject(:subject) end as name,
       (select k.due from views.kept_until as k where k.subject = :subject) as kept_until,
       exists (select 1 from views.held as h where h.subject = :subject) as held,
       exists (select 1 from views.erased as x where x.subject = :subject) as erased
where exists (select 1 from views.person where person = :id and :subject = 'person:' || person)
   or exists (select 1 from views.case_file where case_file = :id and :subject = 'case-file:' || case_file)
