package org.evenhand.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.StaffId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The session names an account and nothing else. The account is looked up with every request: whoever is locked is out with
 * the next one, and a changed role counts at once.
 */
@Component
final class AccountOfTheSession implements SecurityContextRepository {

    /** Of a session that is never idle. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Clock clock;

    AccountOfTheSession(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = new SecurityContextImpl();
        authentication(holder.getRequest()).ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            if (!signedIn.withThisRequest()) {
                HttpSession session = request.getSession();
                session.setAttribute(SessionKeys.ACCOUNT, signedIn.getName());
                session.setAttribute(SessionKeys.SIGNED_IN_AT, clock.instant().toString());
                session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, signedIn.getName());
            }
        } else if (request.getSession(false) instanceof HttpSession session) {
            session.removeAttribute(SessionKeys.ACCOUNT);
            session.removeAttribute(SessionKeys.SIGNED_IN_AT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return text(request, SessionKeys.ACCOUNT).isPresent();
    }

    private Optional<Authentication> authentication(HttpServletRequest request) {
        return text(request, SessionKeys.ACCOUNT)
                .filter(account -> notTooOld(request))
                .map(UUID::fromString)
                .flatMap(id -> accounts.byId(new StaffId(id)))
                .map(Account::member)
                .filter(member -> !member.locked())
                .map(member -> SignedIn.as(member, false).authentication());
    }

    private boolean notTooOld(HttpServletRequest request) {
        return text(request, SessionKeys.SIGNED_IN_AT)
                .map(Instant::parse)
                .filter(at -> clock.instant().isBefore(at.plus(LONGEST)))
                .isPresent();
    }

    private static Optional<String> text(HttpServletRequest request, String key) {
        return request.getSession(false) instanceof HttpSession session
                        && session.getAttribute(key) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }
}
