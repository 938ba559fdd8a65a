package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.people.ContactKind;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/** Applications, service, restrictions and summonses as a page shows them, and what an order makes it necessary to look at. */
record PapersShown(
        boolean serviceLog,
        List<ApplicationRow> applications,
        List<DocumentRow> served,
        List<RestrictionRow> restrictions,
        List<SummonsRow> summonses,
        List<ActedRow> acted,
        List<BookingRow> bookings) {

    record ApplicationRow(
            ApplicationForm form,
            String who,
            String madeOn,
            List<Relief> reliefs,
            @Nullable String leaveRef,
            boolean leaveRequired) {}

    record DocumentRow(
            @Nullable String what, @Nullable Integer pagesChecked, List<ServiceRow> services, String notNamed) {}

    record ServiceRow(
            String who,
            ServiceMethod method,
            @Nullable ContactKind by,
            ServiceState state,
            @Nullable String attemptedAt,
            @Nullable String completedAt,
            @Nullable String evidence,
            boolean lookAgain) {

        public String colour() {
            return switch (state) {
                case COMPLETED -> "green";
                case ATTEMPTED -> "blue";
                case NO_SAFE_ROUTE -> "red";
                case ANOTHER_WAY -> "grey";
            };
        }
    }

    record RestrictionRow(
            @Nullable String scope, String from, @Nullable String ends, boolean untilYoungestIs18, boolean inForce) {}

    record SummonsRow(
            SummonsKind kind,
            @Nullable String documents,
            String receivedOn,
            String answerBy,
            @Nullable SummonsAnswer answer,
            @Nullable String answeredAt,
            @Nullable String setAsideOn) {}

    record ActedRow(ActedUnder what, String at, @Nullable String startsAt, int version) {}

    record BookingRow(String when, String sessionType, boolean barred, boolean beforeReceipt) {}

    static PapersShown of(Proceedings seen, Map<UUID, String> names, Times times) {
        return new PapersShown(
                seen.mayChange(),
                seen.applications().stream()
                        .map(row -> new ApplicationRow(
                                row.form(),
                                names.getOrDefault(row.person(), ""),
                                times.day(row.madeOn()),
                                row.reliefs(),
                                row.leaveRef(),
                                row.leaveRequired()))
                        .toList(),
                seen.served().stream().map(row -> document(row, names, times)).toList(),
                seen.restrictions().stream()
                        .map(row -> new RestrictionRow(
                                row.scope(),
                                times.day(row.from()),
                                day(row.ends(), times),
                                row.untilYoungestIs18(),
                                row.inForce()))
                        .toList(),
                seen.summonses().stream()
                        .map(row -> new SummonsRow(
                                row.kind(),
                                row.documents(),
                                times.day(row.receivedOn()),
                                times.full(row.answerBy()),
                                row.answer(),
                                full(row.answeredAt(), times),
                                day(row.setAsideOn(), times)))
                        .toList(),
                seen.actedUnderDrafts().stream()
                        .map(row -> new ActedRow(
                                row.what(),
                                times.brief(row.recordedAt()),
                                full(row.startsAt(), times),
                                row.draft().version()))
                        .toList(),
                seen.bookingsToLookAt().stream()
                        .map(row -> new BookingRow(
                                times.full(row.startsAt()), row.sessionType(), row.barred(), row.beforeReceipt()))
                        .toList());
    }

    private static DocumentRow document(Proceedings.Document row, Map<UUID, String> names, Times times) {
        return new DocumentRow(
                row.what(),
                row.pagesChecked(),
                row.services().stream()
                        .map(service -> new ServiceRow(
                                names.getOrDefault(service.person(), ""),
                                service.method(),
                                service.by(),
                                service.state(),
                                full(service.attemptedAt(), times),
                                full(service.completedAt(), times),
                                service.evidenceRef(),
                                service.lookAgain()))
                        .toList(),
                row.notNamed().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .collect(Collectors.joining(", ")));
    }

    private static @Nullable String full(@Nullable Instant at, Times times) {
        return at == null ? null : times.full(at);
    }

    private static @Nullable String day(@Nullable LocalDate day, Times times) {
        return day == null ? null : times.day(day);
    }
}
