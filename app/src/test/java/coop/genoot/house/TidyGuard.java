package coop.genoot.house;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The numbers of our house: how long a method, a file, a line may be, and how open a room. */
final class TidyGuard {
    static final int METHOD_LINES = 40;
    static final int FILE_LINES = 300;
    static final int PARAMETERS = 6;
    static final int LINE_WIDTH = 120;
    static final int FILES_IN_A_ROOM = 40;
    static final double PUBLIC_SHARE = 0.7;
    // Below a dozen types a room is mostly its vocabulary.
    private static final int SMALL_ROOM = 12;

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b(?!.*#\\d)");
    private static final Set<String> TOO_WIDE_CATCHES = Set.of("Exception", "Throwable", "RuntimeException");

    private TidyGuard() {}

    static List<String> faultsOf(Source source) {
        var faults = new ArrayList<String>();
        var lines = source.text().lines().toList();
        if (lines.size() > FILE_LINES) faults.add(source.name() + " has " + lines.size() + " lines");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LINE_WIDTH)
                faults.add(source.name() + ":" + (i + 1) + " is wider than " + LINE_WIDTH);
            if (UNFINISHED.matcher(lines.get(i)).find()) faults.add(source.name() + ":" + (i + 1) + " is unfinished");
        }
        new Methods(source, faults).scan(source.tree(), null);
        return faults;
    }

    /** Rooms, and nested rooms, that hold too many files or open too many of their types. */
    static List<String> faultsOfRooms(List<Source> sources) {
        Map<String, List<Source>> rooms = sources.stream()
                .filter(source -> !source.room().isEmpty() && !source.name().endsWith("package-info.java"))
                .collect(Collectors.groupingBy(TidyGuard::nestedRoom, TreeMap::new, Collectors.toList()));
        var faults = new ArrayList<String>();
        rooms.forEach((room, files) -> {
            if (files.size() > FILES_IN_A_ROOM) faults.add(room + " holds " + files.size() + " files");
            var types = files.stream().flatMap(file -> file.topTypes().stream()).toList();
            long open = types.stream()
                    .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                    .count();
            if (types.size() >= SMALL_ROOM && open > PUBLIC_SHARE * types.size())
                faults.add(room + " opens " + open + " of " + types.size() + " types");
        });
        return faults;
    }

    private static String nestedRoom(Source source) {
        return source.packageName().replaceFirst("\\.web$", "");
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final Source source;
        private final List<String> faults;

        Methods(Source source, List<String> faults) {
            this.source = source;
            this.faults = faults;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) {
                long lines = source.lastLineOf(body) - source.lineOf(body) - 1;
                if (lines > METHOD_LINES)
                    faults.add(source.at(method) + " " + method.getName() + " has " + lines + " lines");
            }
            if (method.getParameters().size() > PARAMETERS && !isRecordsOwn())
                faults.add(source.at(method) + " " + method.getName() + " takes "
                        + method.getParameters().size() + " parameters");
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitCatch(CatchTree catching, Void nothing) {
            if (TOO_WIDE_CATCHES.contains(catching.getParameter().getType().toString()))
                faults.add(source.at(catching) + " catches "
                        + catching.getParameter().getType());
            return super.visitCatch(catching, nothing);
        }

        /** Records of data are excepted: their constructor takes what they hold. */
        private boolean isRecordsOwn() {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && type.getKind() == Tree.Kind.RECORD;
        }
    }
}
