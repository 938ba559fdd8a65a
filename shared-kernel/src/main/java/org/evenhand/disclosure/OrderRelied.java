package org.evenhand.disclosure;

import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderVersion;

/** The order on whose words a scope rests: it names its court case, so that an order in one opens no other (edge case 4). */
public record OrderRelied(CourtCaseId courtCase, OrderVersion version) {}
