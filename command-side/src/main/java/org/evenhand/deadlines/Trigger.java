package org.evenhand.deadlines;

import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import org.evenhand.deadlines.Waiting.One;

/** What db-scheduler keeps of a deadline: nothing but which one, and the event that set it. */
record Trigger(DeadlineKind kind, String key, long leafIndex) {

    static final String TASK = "deadline";

    static Trigger of(One one) {
        return new Trigger(one.kind(), one.key(), one.leafIndex());
    }

    static Trigger parse(String instance) {
        String[] parts = instance.split(":", 3);
        return new Trigger(DeadlineKind.valueOf(parts[0]), parts[2], Long.parseLong(parts[1]));
    }

    String instance() {
        return kind + ":" + leafIndex + ":" + key;
    }

    TaskInstanceId id() {
        return TaskInstanceId.of(TASK, instance());
    }
}
