insert into views.session
    (session, case_file, compartment, type, starts_at, minutes, place, room, status, version)
values (:session, :caseFile, :compartment, :type, :startsAt, :minutes, :place, :room, 'BOOKED', :version)
