package org.evenhand.standalone.documents;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
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
 * Which records each command handler can make, found by following calls from it through its own package. Known limit: a call
 * on an expression whose type is not written nearby is taken to reach every method of that name in the package, so a slice
 * may list a refusal that cannot happen there; it never misses one.
 */
final class Decisions {

    /** No class is called so. */
    private static final String OUTSIDE = "(outside)";

    private record Method(Type owner, MethodTree tree) {}

    private final Map<String, List<Method>> methods = new HashMap<>();
    private final Map<String, Method> handlers = new HashMap<>();
    private final Map<String, Type> types;

    Decisions(SourceTrees commandSide) {
        types = commandSide.byName();
        for (Type type : commandSide.types()) {
            for (Tree member : type.tree().getMembers()) {
                if (member instanceof MethodTree method) {
                    var found = new Method(type, method);
                    methods.computeIfAbsent(key(type, method.getName().toString()), key -> new ArrayList<>())
                            .add(found);
                    if (handles(method)) {
                        handlers.put(simple(method.getParameters().getFirst().getType()), found);
                    }
                }
            }
        }
    }

    private static boolean handles(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(annotation -> simple(annotation.getAnnotationType()).equals("CommandHandler"));
    }

    boolean isDecided(String command) {
        return handlers.containsKey(command);
    }

    /** Whole names of everything made on the way. */
    Set<String> madeFor(String command) {
        var made = new TreeSet<String>();
        var seen = new HashSet<MethodTree>();
        var next = new ArrayDeque<Method>(List.of(handlers.get(command)));
        while (!next.isEmpty()) {
            Method method = next.pop();
            if (seen.add(method.tree())) {
                method.tree().accept(new Calls(method, made, next), null);
            }
        }
        return made;
    }

    private final class Calls extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Method in;
        private final Set<String> made;
        private final ArrayDeque<Method> next;
        private final Map<String, String> variables = new HashMap<>();

        Calls(Method in, Set<String> made, ArrayDeque<Method> next) {
            this.in = in;
            this.made = made;
            this.next = next;
            for (Tree member : in.owner().tree().getMembers()) {
                if (member instanceof VariableTree field) {
                    declare(field);
                }
            }
        }

        private void declare(VariableTree variable) {
            if (variable.getType() != null) {
                variables.put(variable.getName().toString(), simple(variable.getType()));
            }
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            declare(variable);
            return super.visitVariable(variable, nothing);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            String name = simple(tree.getIdentifier());
            made.add(in.owner().whole(name));
            follow(name, "<init>", tree.getArguments());
            return super.visitNewClass(tree, nothing);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            switch (tree.getMethodSelect()) {
                case IdentifierTree own ->
                    follow(in.owner().name(), own.getName().toString(), tree.getArguments());
                case MemberSelectTree select ->
                    follow(owner(select.getExpression()), select.getIdentifier().toString(), tree.getArguments());
                default -> {}
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
            if (tree.getName().contentEquals("<init>")) {
                made.add(in.owner().whole(simple(tree.getQualifierExpression())));
            }
            follow(owner(tree.getQualifierExpression()), tree.getName().toString(), List.of());
            return super.visitMemberReference(tree, nothing);
        }

        /** The simple name of its type; empty where that is not written nearby. */
        private String owner(ExpressionTree expression) {
            return switch (expression) {
                case IdentifierTree name
                when name.getName().contentEquals("this") -> in.owner().name();
                case IdentifierTree name ->
                    variables.getOrDefault(
                            name.getName().toString(),
                            Character.isUpperCase(name.getName().charAt(0))
                                    ? name.getName().toString()
                                    : "");
                case NewClassTree made -> simple(made.getIdentifier());
                case MethodInvocationTree call -> returned(call);
                default -> "";
            };
        }

        /** What a call gives back, where its method stands in the package; what comes from outside stays outside. */
        private String returned(MethodInvocationTree call) {
            return switch (call.getMethodSelect()) {
                case IdentifierTree own ->
                    returned(in.owner().name(), own.getName().toString());
                case MemberSelectTree select ->
                    returned(
                            owner(select.getExpression()),
                            select.getIdentifier().toString());
                default -> "";
            };
        }

        private String returned(String owner, String name) {
            Type type = types.get(in.owner().pack() + "." + owner);
            if (type == null) {
                return owner.isEmpty() ? "" : OUTSIDE;
            }
            for (Tree member : type.tree().getMembers()) {
                if (member instanceof MethodTree method && method.getName().contentEquals(name)) {
                    return method.getReturnType() == null ? "" : simple(method.getReturnType());
                }
                if (member instanceof VariableTree component
                        && component.getName().contentEquals(name)) {
                    return simple(component.getType());
                }
            }
            return "";
        }

        private void follow(String owner, String name, List<? extends ExpressionTree> arguments) {
            for (Method method : methods.getOrDefault(key(in.owner(), name), List.of())) {
                if ((owner.isEmpty() || method.owner().name().equals(owner)) && takes(method, arguments)) {
                    next.add(method);
                }
            }
        }

        /** Of methods with one name, not the one that decides another command. */
        private boolean takes(Method method, List<? extends ExpressionTree> arguments) {
            List<? extends VariableTree> parameters = method.tree().getParameters();
            for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
                String wanted = simple(parameters.get(i).getType());
                String given = owner(arguments.get(i));
                if (handlers.containsKey(wanted) && !given.isEmpty() && !given.equals(wanted)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static String key(Type type, String method) {
        return type.pack() + "#" + method;
    }

    private static String simple(Tree type) {
        return type.toString()
                .replaceAll("<.*", "")
                .replaceAll("@\\w+ ", "")
                .replaceAll(".*\\.", "")
                .strip();
    }
}
