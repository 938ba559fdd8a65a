package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evenhand.platform.asking.NothingToShow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Missing, forbidden and meaningless addresses: one answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NothingThere {

    private final ErrorPages errors;

    NothingThere(ErrorPages errors) {
        this.errors = errors;
    }

    @ExceptionHandler({NothingToShow.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    @Nullable
    ModelAndView nothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return errors.show(HttpStatus.NOT_FOUND, request, response);
    }
}
