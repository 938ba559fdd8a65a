package org.evenhand.court;

import org.evenhand.record.Refusal;

/** Why a file is not imported. Nothing of it has been recorded then. */
public sealed interface CourtImportRefusal extends Refusal {

    @Override
    default boolean malformed() {
        return true;
    }

    record FileMissing() implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "Choose the file with the court case data.";
        }
    }

    /** @param atMost in bytes */
    record FileTooLarge(long atMost) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file is too large: at most " + atMost / 1_000_000 + " million bytes are read.";
        }
    }

    /** @param at the first byte, from 0, that is no part of a UTF-8 character */
    record NotUtf8(long at) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file is not UTF-8 text: look at byte " + at + ".";
        }
    }

    /** @param line from 1 @param column from 1 */
    record NotJson(int line, int column) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file is not JSON: look at line " + line + ", column " + column + ".";
        }
    }

    record NotAnObject() implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file is JSON, but not one case: it must begin with { and hold one object.";
        }
    }

    /** @param path of the object in which a name stands twice */
    record NameTwice(String path, int line, int column) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "A name stands twice in one object, so it is not clear which value is meant: line " + line
                    + ", column " + column + ".";
        }
    }

    record NestedTooDeeply(int atMost, int line, int column) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file is nested more than " + atMost + " levels deep at line " + line + ", column " + column
                    + ".";
        }
    }

    record TooManyValues(int atMost) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The file holds more than " + atMost + " values, which no court case does.";
        }
    }

    /** JSON, but of something else: none of the fields by which a private law case is known. */
    record NotCourtCaseData() implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "This is not private law case data: it has no parties, no children, no orders and no type of application.";
        }
    }

    /** @param path where the number should stand */
    record CaseNumberMissing(String path) implements CourtImportRefusal {
        @Override
        public String sentence() {
            return "The case has no number, so it is a draft that the court has not issued.";
        }
    }
}
