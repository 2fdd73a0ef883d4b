package coop.genoot.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One of our Java files, parsed by the JDK's own compiler. */
record Source(String name, String text, CompilationUnitTree tree, Trees trees) {
    static final Path MAIN = Path.of("src/main/java");

    /** Every Java file below the folder, except the classes generated from tables. */
    static List<Source> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return parsed(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Text::of)
                    .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Source of(String name, String text) {
        return parsed(List.of(new Text(name, text))).getFirst();
    }

    /** All with one run of the compiler: each run of its own would look through every jar of the class path anew. */
    private static List<Source> parsed(List<Text> texts) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, _ -> {}, List.of("-proc:none"), null, texts);
        var sources = new ArrayList<Source>();
        try {
            var trees = Trees.instance(task);
            // The compiler gives them back in the order in which it got them.
            var given = texts.iterator();
            for (var tree : task.parse()) {
                var text = given.next();
                sources.add(new Source(text.name, text.text, tree, trees));
            }
            return sources;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A file for the compiler. */
    private static final class Text extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        static Text of(Path file) {
            try {
                return new Text(file.toString(), Files.readString(file));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    String packageName() {
        return tree.getPackageName() == null ? "" : tree.getPackageName().toString();
    }

    /** The room this file stands in: the first word below coop.genoot, or nothing. */
    String room() {
        var parts = packageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    boolean isInWeb() {
        return packageName().endsWith(".web");
    }

    List<String> imports() {
        return tree.getImports().stream()
                .map(it -> it.getQualifiedIdentifier().toString())
                .toList();
    }

    List<ClassTree> topTypes() {
        return tree.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    long lineOf(Tree node) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(tree, node));
    }

    long lastLineOf(Tree node) {
        return tree.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(tree, node));
    }

    String at(Tree node) {
        return name + ":" + lineOf(node);
    }

    static boolean has(ClassTree type, String annotation) {
        return type.getModifiers().getAnnotations().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals(annotation));
    }

    static <T> List<T> list(Iterable<T> elements) {
        return StreamSupport.stream(elements.spliterator(), false).toList();
    }
}
