-- The instant of a birthday tells a date of birth. It waits without one and is looked for at every midnight; what is due says the
-- event itself, whose date is encrypted. Takes out what stood here before; the record is read again and schedules it anew.
alter table deadlines.deadline alter column due_at drop not null;
update deadlines.deadline set due_at = null where kind in ('DECIDES_FOR_THEMSELVES', 'COMES_OF_AGE');
update deadlines.scheduled_tasks set execution_time = now()
where task_instance like 'DECIDES\_FOR\_THEMSELVES:%' or task_instance like 'COMES\_OF\_AGE:%';
