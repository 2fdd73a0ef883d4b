package coop.genoot.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says of each request that asks for a page, and changes nothing, that its reading belongs together. */
@Component
class PageFilter extends OncePerRequestFilter {
    /** A page fits in; what does not is sent while it is made. */
    private static final int WHOLE_PAGE = 256 * 1024;

    private final PageTransactions transactions;

    PageFilter(PageTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setBufferSize(WHOLE_PAGE);
        transactions.begin();
        try {
            chain.doFilter(request, new Sent(response));
        } finally {
            transactions.end();
        }
    }

    /** From the first byte on its way, whoever reads slowly holds no connection to the database. */
    private final class Sent extends OnCommittedResponseWrapper {
        Sent(HttpServletResponse response) {
            super(response);
        }

        @Override
        protected void onResponseCommitted() {
            transactions.end();
        }
    }
}
