package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.evenhand.platform.asking.Asker;
import org.evenhand.platform.asking.Staff;
import org.evenhand.record.Actor;

/** Draws the frame for whoever is signed in. */
final class Frames {

    private final Asker asker;
    private final Staff staff;

    Frames(Asker asker, Staff staff) {
        this.asker = asker;
        this.staff = staff;
    }

    Frame of(HttpServletRequest request) {
        boolean beingRecorded = AtLeast.missed(request);
        Optional<Actor> signedIn = asker.signedIn();
        if (signedIn.isEmpty()) {
            return new Frame(null, null, List.of(), beingRecorded, Frame.Print.of(request));
        }
        Actor actor = signedIn.get();
        List<Frame.Link> links = Menu.of(actor.role()).stream()
                .map(place ->
                        new Frame.Link(place.label(), place.href(), place.href().equals(request.getRequestURI())))
                .toList();
        return new Frame(staff.name(actor.id()), actor.role(), links, beingRecorded, Frame.Print.of(request));
    }
}
