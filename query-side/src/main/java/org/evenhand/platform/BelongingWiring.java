package org.evenhand.platform;

import org.evenhand.platform.asking.Belongs;
import org.evenhand.record.StreamType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** To which case files a stream belongs: what the right to see it hangs on. */
@Configuration(proxyBeanMethods = false)
public class BelongingWiring {

    @Bean
    Belongs caseFileBelongs() {
        return new Belongs(
                StreamType.CASE_FILE,
                "select case_file from views.case_file where case_file = :id",
                // The timeline names who entered each event, so the view of case files need not.
                "select 'staff' from views.case_event"
                        + " where case_file = :id and actor = :staff and type = 'case-file.referral-received'");
    }

    @Bean
    Belongs personBelongs() {
        return new Belongs(
                StreamType.PERSON,
                "select case_file from views.case_person where person = :id",
                "select 'person:' || person from views.person where person = :id and registered_by = :staff");
    }

    @Bean
    Belongs courtCaseBelongs() {
        return new Belongs(StreamType.COURT_CASE, "select case_file from views.court_case_file where court_case = :id");
    }

    /** An import belongs to the families of its court case, so that a conflict of interest closes its report too. */
    @Bean
    Belongs courtImportBelongs() {
        return new Belongs(
                StreamType.COURT_IMPORT,
                "select f.case_file from views.court_import as i"
                        + " join views.court_case_file as f on f.court_case = i.court_case where i.court_import = :id");
    }

    /** A search belongs to no case: what it finds is cut to the searcher's rights anew each time. */
    @Bean
    Belongs searchBelongs() {
        return new Belongs(
                StreamType.SEARCH,
                "select null::uuid where false",
                "select 'staff' from views.search where search = :id and asked_by = :staff");
    }

    /** Belongs to its case file, so that a conflict of interest closes it too; of a period, to none. */
    @Bean
    Belongs bundleBelongs() {
        return new Belongs(
                StreamType.BUNDLE, "select case_file from views.bundle where bundle = :id and case_file is not null");
    }

    @Bean
    Belongs sessionBelongs() {
        return new Belongs(StreamType.SESSION, "select case_file from views.session where session = :id");
    }

    @Bean
    Belongs concernBelongs() {
        return new Belongs(StreamType.CONCERN, "select case_file from views.safety_concern where concern = :id");
    }

    @Bean
    Belongs noteBelongs() {
        return new Belongs(StreamType.NOTE, "select case_file from views.note where note = :id");
    }

    @Bean
    Belongs disclosureBelongs() {
        return new Belongs(StreamType.DISCLOSURE, "select case_file from views.disclosure where disclosure = :id");
    }

    /** Of a person or of a case file: whichever the id is of. */
    @Bean
    Belongs retentionBelongs() {
        return new Belongs(
                StreamType.RETENTION,
                "select case_file from views.case_person where person = :id"
                        + " union select case_file from views.case_file where case_file = :id");
    }
}
