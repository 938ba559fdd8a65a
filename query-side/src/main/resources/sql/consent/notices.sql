select version, language, given_to, at
from views.privacy_notice
where case_file = :caseFile and person = :person
order by leaf desc
