package org.evenhand.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The same address for people and for programs. */
final class Negotiated {

    private Negotiated() {}

    /** JSON only for who names it before HTML; a browser never does. */
    static boolean json(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                    .max((one, other) -> Double.compare(one.getQualityValue(), other.getQualityValue()))
                    .filter(type -> type.getSubtype().equals("json")
                            || type.getSubtype().endsWith("+json"))
                    .isPresent();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
