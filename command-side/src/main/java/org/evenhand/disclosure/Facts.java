package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.InCase;
import org.evenhand.platform.OnRecord;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.ScreeningId;

/** Everything about one case that is in some class of data, as it stood before a leaf. */
record Facts(OnRecord record, Request request, CaseFile caseFile) {

    List<Piece> before(long leaf, BiConsumer<DataClass, Withheld.Because> withheld) {
        var attendance = new AttendanceFacts();
        var notes = new NoteFacts(caseFile);
        var other = new OtherFacts();
        var recipients = new RecipientFacts(request.compartment());
        entered(0, each -> each.leafIndex() < leaf).forEach(each -> {
            attendance.on(each);
            notes.on(each);
            other.on(each);
            recipients.on(each);
        });
        var pieces = new ArrayList<>(other.pieces());
        pieces.addAll(attendance.pieces());
        pieces.addAll(notes.pieces(withheld));
        pieces.addAll(recipients.pieces());
        return pieces;
    }

    /** What the case keeps, and what each person in it keeps and this case has asked for. */
    private List<Entered> entered(long fromLeaf, Predicate<Entered> which) {
        var all = new ArrayList<>(record.keptBy(request.caseFile().subject(), fromLeaf));
        for (InCase member : caseFile.people()) {
            all.addAll(record.of(new StreamId(StreamType.PERSON, member.person())));
            var screening = ScreeningId.of(request.caseFile(), member.person());
            all.addAll(record.of(new StreamId(StreamType.SCREENING, screening)));
        }
        return all.stream().filter(which).toList();
    }
}
