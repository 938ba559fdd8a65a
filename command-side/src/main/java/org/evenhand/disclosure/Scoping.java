package org.evenhand.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.DisclosureCommand.DecideDisclosureScope;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureRefusal.ClassGrantedTwice;
import org.evenhand.disclosure.DisclosureRefusal.ClassNotRecorded;
import org.evenhand.disclosure.DisclosureRefusal.LegalReviewRequired;
import org.evenhand.disclosure.DisclosureRefusal.NobodyNamed;
import org.evenhand.disclosure.DisclosureRefusal.OrderNotQuoted;
import org.evenhand.disclosure.DisclosureRefusal.OrderOfAnotherCourtCase;
import org.evenhand.disclosure.DisclosureRefusal.PersonNotInCase;
import org.evenhand.disclosure.DisclosureRefusal.ScopeEmpty;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** What is granted: each class by itself, about people who are named, as far as the law and the order's own words go. */
record Scoping(Lawful lawful) {

    DisclosureScopeDecided of(DecideDisclosureScope command, StaffId decidedBy) {
        if (command.granted().isEmpty()) {
            throw Refused.because(new ScopeEmpty());
        }
        refuseMisshapen(command.granted());
        Request request = lawful.request();
        refuseWiderThanTheWords(command, request);
        List<Grant> granted = command.granted().stream()
                .map(typed -> new Grant(
                        typed.dataClass(),
                        typed.persons().stream().distinct().toList(),
                        typed.quoted() == null
                                ? null
                                : typed.quoted().about(request.caseFile().subject())))
                .toList();
        lawful.refuseUnless(granted.stream().map(Granted::new).toList());
        return new DisclosureScopeDecided(
                request.disclosure(),
                request.caseFile(),
                request.compartment(),
                granted,
                command.redactions(),
                command.order(),
                decidedBy);
    }

    private void refuseMisshapen(List<TypedGrant> granted) {
        var seen = EnumSet.noneOf(DataClass.class);
        for (TypedGrant each : granted) {
            if (!seen.add(each.dataClass())) {
                throw Refused.because(new ClassGrantedTwice(each.dataClass()));
            }
            if (!Disclosable.isRecorded(each.dataClass(), lawful.request().basis())) {
                throw Refused.because(new ClassNotRecorded(each.dataClass()));
            }
            if (each.persons().isEmpty()) {
                throw Refused.because(new NobodyNamed(each.dataClass()));
            }
            each.persons().stream()
                    .filter(person -> !lawful.caseFile().has(person))
                    .findFirst()
                    .ifPresent(stranger -> {
                        throw Refused.because(new PersonNotInCase(stranger));
                    });
        }
    }

    private void refuseWiderThanTheWords(DecideDisclosureScope command, Request request) {
        OrderRelied order = command.order();
        if (order != null && request.courtCase() != null && !order.courtCase().equals(request.courtCase())) {
            throw Refused.because(new OrderOfAnotherCourtCase());
        }
        Optional<RelyingOnAnOrder> words =
                Optional.ofNullable(order).map(relied -> new RelyingOnAnOrder(relied, lawful.others()));
        words.ifPresent(relied -> relied.refuseUnlessInForce(lawful.now()));
        for (TypedGrant each : command.granted()) {
            if (!lawful.conditions(each.dataClass()).contains(Condition.QUOTED)) {
                continue;
            }
            DataClass dataClass = each.dataClass();
            if (words.isPresent()) {
                words.get().refuseUnquoted(dataClass, text(each.quoted()));
            } else if (request.basis() != DisclosureBasis.WITNESS_SUMMONS || each.quoted() == null) {
                throw Refused.because(new OrderNotQuoted(dataClass));
            } else if (lawful.reviews().advice() == null) {
                // A summons is no order on record to compare with: a lawyer has read it.
                throw Refused.because(new LegalReviewRequired(dataClass));
            }
        }
    }

    private static @Nullable String text(@Nullable Confided quoted) {
        return quoted == null ? null : quoted.text();
    }
}
