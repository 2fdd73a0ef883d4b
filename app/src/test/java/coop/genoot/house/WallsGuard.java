package coop.genoot.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Values, states and rules know no framework; controllers and collections stay inside their room. */
final class WallsGuard {
    private static final List<String> FRAMEWORKS =
            List.of("org.springframework.", "java.sql.", "javax.sql.", "jakarta.servlet.", "gg.jte.", "org.jooq.");
    private static final Set<Tree.Kind> VALUES = Set.of(Tree.Kind.RECORD, Tree.Kind.ENUM);

    private WallsGuard() {}

    static List<String> faultsOf(Source source) {
        var faults = new ArrayList<String>();
        for (var type : source.topTypes()) {
            boolean isValue = source.room().equals("common") || VALUES.contains(type.getKind());
            if (isValue && !source.isInWeb())
                frameworksIn(source).forEach(it -> faults.add(source.name() + " imports " + it));
            boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            if (open && (Source.has(type, "Controller") || Source.has(type, "RestController")))
                faults.add(source.name() + " is a controller and public");
            if (open && speaksSql(type)) faults.add(source.name() + " speaks SQL and is public");
        }
        return faults;
    }

    private static List<String> frameworksIn(Source source) {
        return source.imports().stream()
                .filter(it ->
                        FRAMEWORKS.stream().anyMatch(it::startsWith) && !it.startsWith("org.springframework.modulith."))
                .toList();
    }

    private static boolean speaksSql(ClassTree type) {
        return type.getMembers().stream()
                .anyMatch(member -> member instanceof VariableTree field
                        && field.getType().toString().equals("DSLContext"));
    }
}
