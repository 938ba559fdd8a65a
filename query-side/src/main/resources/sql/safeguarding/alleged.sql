insert into views.allegation (allegation, case_file, person, against, kind, made_on, account, version)
values (:allegation, :caseFile, :person, :against, :kind, :madeOn, :account, :version)
