package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.Refused;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * Three different things get three different answers: a rule that says no is 422, a thing that is not there (or not for
 * you) is 404, and anything else is a bug. The error page finds the rule in the request attribute {@link #REFUSED}.
 */
@ControllerAdvice
public class Answers {
    /** The request attribute with the {@link Refused} the error page tells about. */
    public static final String REFUSED = "genoot.refused";

    @ExceptionHandler
    void answer(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(REFUSED, refused);
        response.sendError(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    @ExceptionHandler
    void answer(Invalid invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var first = invalid.problems().getFirst();
        answer(new Refused(first.key(), first.values().toArray()), request, response);
    }

    @ExceptionHandler
    void answer(NotHere nothing, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** A form that should bring a file and brings none of that kind. */
    @ExceptionHandler
    void answer(MultipartException strange, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** An address with something that is no id leads nowhere. */
    @ExceptionHandler
    void answer(MethodArgumentTypeMismatchException strange, HttpServletResponse response) throws IOException {
        var inPath = strange.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
