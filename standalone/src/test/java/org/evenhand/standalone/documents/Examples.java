package org.evenhand.standalone.documents;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.standalone.documents.SourceTrees.Type;
import org.jspecify.annotations.Nullable;

/**
 * What each test shows: the records that it makes or names, itself or through the words of its package. A refusal that a test
 * names is taken for one that it expects, because nothing but a decision makes refusals.
 */
final class Examples {

    /**
     * @param pack its package
     * @param test {@code RegisteringAPersonTest.a_name_is_needed}
     * @param names whole names of the types that it makes or names
     * @param says texts that stand in it, for codes
     * @param calls names of the methods that it calls
     */
    record Example(String pack, String test, Set<String> names, Set<String> says, Set<String> calls) {

        boolean speaksOf(Class<?> type) {
            return names.contains(type.getCanonicalName());
        }

        boolean accepts() {
            return calls.stream()
                            .anyMatch(call -> call.matches("expectEvents?|expectNoEvents|said|accepted|expectAlso\\w*"))
                    || names.stream().anyMatch(name -> name.endsWith(".Accepted"));
        }
    }

    private record Method(Type owner, MethodTree tree) {}

    private final Map<String, List<Method>> byOwner = new HashMap<>();
    private final List<Example> all = new ArrayList<>();

    Examples(List<Type> tests) {
        var methods = new ArrayList<Method>();
        for (Type type : tests) {
            for (Tree member : type.tree().getMembers()) {
                if (member instanceof MethodTree method) {
                    var found = new Method(type, method);
                    methods.add(found);
                    byOwner.computeIfAbsent(type.name() + "#" + method.getName(), key -> new ArrayList<>())
                            .add(found);
                }
            }
        }
        methods.stream().filter(Examples::isTest).map(this::example).forEach(all::add);
    }

    List<Example> all() {
        return all;
    }

    private static boolean isTest(Method method) {
        return method.tree().getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().endsWith("Test"));
    }

    private Example example(Method test) {
        var example = new Example(
                test.owner().pack(),
                test.owner().name() + "." + test.tree().getName(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>());
        var seen = new HashSet<MethodTree>();
        var next = new ArrayDeque<Method>(List.of(test));
        while (!next.isEmpty()) {
            Method method = next.pop();
            if (seen.add(method.tree())) {
                method.tree().accept(new Reading(method.owner(), example, next), null);
            }
        }
        return example;
    }

    private final class Reading extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Type in;
        private final Example example;
        private final ArrayDeque<Method> next;
        private final Map<String, String> variables = new HashMap<>();

        Reading(Type in, Example example, ArrayDeque<Method> next) {
            this.in = in;
            this.example = example;
            this.next = next;
            for (Tree member : in.tree().getMembers()) {
                if (member instanceof VariableTree field) {
                    declare(field);
                }
            }
        }

        private void declare(VariableTree variable) {
            String name = variable.getName().toString();
            if (variable.getInitializer() instanceof NewClassTree made) {
                variables.put(name, simple(made.getIdentifier()));
            } else if (variable.getType() != null) {
                variables.put(name, simple(variable.getType()));
            }
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            declare(variable);
            return super.visitVariable(variable, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            example.names().add(in.whole(simple(tree.getIdentifier())));
            return super.visitNewClass(tree, nothing);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            if (tree.getIdentifier().contentEquals("class")) {
                example.names().add(in.whole(simple(tree.getExpression())));
            }
            return super.visitMemberSelect(tree, nothing);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
            if (tree.getName().contentEquals("<init>")) {
                example.names().add(in.whole(simple(tree.getQualifierExpression())));
            } else {
                follow(owner(tree.getQualifierExpression()), tree.getName().toString());
            }
            return super.visitMemberReference(tree, nothing);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void nothing) {
            if (tree.getValue() instanceof String text) {
                example.says().add(text);
            }
            return super.visitLiteral(tree, nothing);
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            // A constant of the test that holds what it sends or expects.
            for (Tree member : in.tree().getMembers()) {
                if (member instanceof VariableTree field
                        && field.getName().contentEquals(tree.getName())
                        && field.getInitializer() instanceof NewClassTree made) {
                    example.names().add(in.whole(simple(made.getIdentifier())));
                }
            }
            return super.visitIdentifier(tree, nothing);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            switch (tree.getMethodSelect()) {
                case IdentifierTree own -> {
                    example.calls().add(own.getName().toString());
                    String imported = in.imports().get(own.getName().toString());
                    follow(in.name(), own.getName().toString());
                    if (imported != null) {
                        follow(typeIn(imported), own.getName().toString());
                    }
                }
                case MemberSelectTree select -> {
                    example.calls().add(select.getIdentifier().toString());
                    follow(owner(select.getExpression()), select.getIdentifier().toString());
                }
                default -> {}
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        private String owner(ExpressionTree expression) {
            return switch (expression) {
                case IdentifierTree name when name.getName().contentEquals("this") -> in.name();
                case IdentifierTree name ->
                    variables.getOrDefault(
                            name.getName().toString(), name.getName().toString());
                case NewClassTree made -> simple(made.getIdentifier());
                default -> "";
            };
        }

        private void follow(String owner, String name) {
            next.addAll(byOwner.getOrDefault(owner + "#" + name, List.of()));
        }
    }

    /** {@code org.evenhand.family.TheFamily.words} → {@code TheFamily}. */
    private static String typeIn(String staticImport) {
        String[] parts = staticImport.split("\\.");
        return parts[parts.length - 2];
    }

    private static String simple(Tree type) {
        return type.toString()
                .replaceAll("<.*", "")
                .replaceAll("@\\w+ ", "")
                .replaceAll(".*\\.", "")
                .strip();
    }
}
