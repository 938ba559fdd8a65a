package org.evenhand.platform;

/** Whether anything is wrong with a log that this process keeps or audits. Says nothing of what. */
@FunctionalInterface
public interface LedgerAlarm {

    boolean isRaised();
}
