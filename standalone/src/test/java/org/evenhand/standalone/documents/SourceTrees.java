package org.evenhand.standalone.documents;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources below a folder as the compiler parses them, with what each type's comment says. */
final class SourceTrees {

    /**
     * @param name simple; nested types stand by themselves
     * @param imports whole names by simple ones
     */
    record Type(String pack, String name, ClassTree tree, String comment, Map<String, String> imports) {

        String whole(String simple) {
            return imports.getOrDefault(simple, pack + "." + simple);
        }
    }

    private final List<Type> types = new ArrayList<>();

    private SourceTrees() {}

    static SourceTrees below(Path folder) {
        var trees = new SourceTrees();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(folder);
                var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = walk.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            if (sources.isEmpty()) {
                return trees;
            }
            var task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                trees.take(unit, comments);
            }
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(CompilationUnitTree unit, DocTrees comments) {
        String pack = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        Map<String, String> imports = new HashMap<>();
        unit.getImports().forEach(each -> {
            String whole = each.getQualifiedIdentifier().toString();
            imports.put(whole.replaceAll(".*\\.", ""), whole);
        });
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
                String comment = comments.getDocComment(getCurrentPath());
                types.add(
                        new Type(pack, tree.getSimpleName().toString(), tree, comment == null ? "" : comment, imports));
                return super.visitClass(tree, nothing);
            }
        }.scan(unit, null);
    }

    List<Type> types() {
        return types;
    }

    Map<String, Type> byName() {
        var found = new HashMap<String, Type>();
        types.forEach(type -> found.put(type.pack() + "." + type.name(), type));
        return found;
    }
}
