package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;

/**
 * @param participants everybody who can be booked by the asker
 * @param clinicians who works on the case now
 * @param barred whether joint sessions are barred now
 */
public record BookingChoices(CaseFacts facts, List<PersonId> participants, List<StaffId> clinicians, boolean barred) {}
