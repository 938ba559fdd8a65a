package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.evenhand.platform.asking.Asker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The doors: sign in, and the first place of each role. */
@Controller
final class Home {

    private final Asker asker;
    private final Frames frames;

    Home(Asker asker, Frames frames) {
        this.asker = asker;
        this.frames = frames;
    }

    @GetMapping("/")
    String home() {
        return "redirect:"
                + asker.signedIn().map(actor -> Menu.home(actor.role())).orElse("/sign-in");
    }

    @GetMapping("/sign-in")
    ModelAndView signIn(HttpServletRequest request) {
        return new ModelAndView(
                "sign-in",
                Map.of(
                        "frame", frames.of(request),
                        "wrong", request.getParameter("failed") != null,
                        "wait", request.getParameter("wait") != null,
                        "expired", request.getParameter("expired") != null,
                        "made", request.getParameter("made") != null,
                        "left", request.getParameter("signed-out") != null));
    }

    /** Reached by the link that a first start prints. The token goes into the form, which is posted to the command side. */
    @GetMapping("/first-account")
    ModelAndView firstAccount(HttpServletRequest request) {
        String token = request.getParameter("token");
        return new ModelAndView(
                "first-account",
                Map.of(
                        "frame", frames.of(request),
                        "token", token == null ? "" : token,
                        "invalid", request.getParameter("invalid") != null,
                        "nameless", request.getParameter("nameless") != null,
                        "short", request.getParameter("short") != null));
    }

    @GetMapping("/welcome")
    ModelAndView welcome(HttpServletRequest request) {
        return new ModelAndView("welcome", Map.of("frame", frames.of(request)));
    }
}
