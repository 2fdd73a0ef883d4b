package coop.genoot.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names say what a thing is, not which drawer it lies in. */
final class NamesGuard {
    private static final Pattern FORBIDDEN =
            Pattern.compile("(\\w*(Impl|Manager|Helper|Helpers|Util|Utils|Dto|DTO|Data|Info|Base))|(Abstract\\w*)");

    private NamesGuard() {}

    static List<String> faultsOf(Source source) {
        var faults = new ArrayList<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (FORBIDDEN.matcher(type.getSimpleName()).matches())
                    faults.add(source.at(type) + " " + type.getSimpleName());
                return super.visitClass(type, nothing);
            }

            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                var name = variable.getName().toString();
                boolean inLambda = getCurrentPath().getParentPath().getLeaf() instanceof LambdaExpressionTree;
                boolean counts = name.equals("i")
                        && variable.getType() != null
                        && variable.getType().toString().equals("int");
                // The words of a page are called t, as in its template; what is searched for is q in every address.
                boolean speaks = name.equals("t") || name.equals("q");
                boolean isConstant = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                        && type.getKind() == Tree.Kind.ENUM
                        && variable.getType() != null
                        && variable.getType().toString().contentEquals(type.getSimpleName());
                if (name.length() == 1 && !inLambda && !counts && !speaks && !isConstant)
                    faults.add(source.at(variable) + " " + name);
                return super.visitVariable(variable, nothing);
            }
        }.scan(source.tree(), null);
        return faults;
    }
}
