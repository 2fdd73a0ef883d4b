package coop.genoot.house;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Nothing reads the time except through the injected clock. */
final class ClockGuard {
    private static final Pattern READS_NOW = Pattern.compile(
            "(.*\\.)?(Instant|LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|OffsetTime|Year|YearMonth|MonthDay)\\.now");
    private static final Pattern READS_CLOCK =
            Pattern.compile("(.*\\.)?(System\\.currentTimeMillis|Clock\\.system(UTC|DefaultZone|)|Clock\\.tick\\w*)");

    private ClockGuard() {}

    static List<String> faultsOf(Source source) {
        var faults = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                var method = call.getMethodSelect().toString();
                if (READS_NOW.matcher(method).matches() && call.getArguments().isEmpty())
                    faults.add(source.at(call) + " " + method);
                if (READS_CLOCK.matcher(method).matches()) faults.add(source.at(call) + " " + method);
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree creation, Void nothing) {
                var type = creation.getIdentifier().toString();
                if ((type.equals("Date") || type.equals("java.util.Date"))
                        && creation.getArguments().isEmpty()) faults.add(source.at(creation) + " new " + type);
                return super.visitNewClass(creation, nothing);
            }
        }.scan(source.tree(), null);
        return faults;
    }
}
