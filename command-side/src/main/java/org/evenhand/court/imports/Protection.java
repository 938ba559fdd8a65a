package org.evenhand.court.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the file says that protects somebody.
 *
 * @param refuge that they live in a refuge, or that it is not known whether they do
 * @param confidential that some detail of theirs is confidential, on a form C8 or by a flag
 * @param identity that their very identity is
 * @param flags where it says so
 */
record Protection(Refuge refuge, boolean confidential, boolean identity, List<Spot> flags) {

    static final Protection NONE = new Protection(Refuge.NO, false, false, List.of());

    enum Refuge {
        NO,
        NOT_KNOWN,
        YES
    }

    static Protection of(Spot party) {
        Spot lives = party.at("liveInRefuge");
        Refuge refuge = lives.isYes() ? Refuge.YES : lives.isEmpty() || lives.isNo() ? Refuge.NO : Refuge.NOT_KNOWN;
        boolean formFiled = party.has("refugeConfidentialityC8Form");
        Spot identity = party.at("isPartyIdentityConfidential");
        Spot kept = party.at("response", "keepDetailsPrivate").at("confidentiality");
        boolean flagged = Stream.of("isAddressConfidential", "isEmailAddressConfidential", "isPhoneNumberConfidential")
                .anyMatch(flag -> party.at(flag).isYes());
        return new Protection(
                refuge == Refuge.NO && formFiled ? Refuge.NOT_KNOWN : refuge,
                flagged || kept.isYes() || identity.isYes() || refuge != Refuge.NO || formFiled,
                identity.isYes(),
                Stream.of(identity, party.at("response").at("keepDetailsPrivate"))
                        .toList());
    }

    Protection and(Protection other) {
        return new Protection(
                refuge.compareTo(other.refuge) >= 0 ? refuge : other.refuge,
                confidential || other.confidential,
                identity || other.identity,
                Stream.concat(flags.stream(), other.flags.stream()).toList());
    }

    static Protection confidential(Spot because) {
        return new Protection(Refuge.NO, true, false, List.of(because));
    }
}
