package coop.genoot.support.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.support.attachments.web.FilesPart;
import coop.genoot.support.desk.SavedAnswer;
import coop.genoot.support.web.RequestPage.Line;
import java.util.List;
import java.util.UUID;

/**
 * One request as the team sees it: what both sides see, its own notes, and what it can do.
 *
 * @param answer what is kept of an answer
 * @param note what is kept of a note
 * @param noteFiles what was brought for that note
 * @param seen the id of who deals with it now; empty for nobody
 * @param taken whether the reader deals with it
 * @param open whether anything can still be done with it
 * @param runs whether a term runs
 */
public record DeskPage(
        RequestPage request,
        List<Line> notes,
        Draft answer,
        Draft note,
        FilesPart noteFiles,
        Beside beside,
        Options options,
        String seen,
        boolean taken,
        boolean open,
        boolean runs) {
    public DeskPage {
        notes = List.copyOf(notes);
    }

    /**
     * What stands beside the talk.
     *
     * @param followers the members who follow it
     * @param saved what the team writes again and again
     * @param next the id of the next one that is saved
     * @param doubles what asked the same and was put with it; {@code merged} whether it was put with another one
     * @param mails what came by mail and was not taken
     */
    public record Beside(
            List<Follower> followers,
            List<SavedAnswer> saved,
            UUID next,
            List<Link> doubles,
            boolean merged,
            List<Mail> mails) {
        public Beside {
            followers = List.copyOf(followers);
            saved = List.copyOf(saved);
            doubles = List.copyOf(doubles);
            mails = List.copyOf(mails);
        }

        /** A mail that says to answer it and was not taken; {@code why} in words. */
        public record Mail(String from, String when, String subject, String text, String why) {}

        /** A member who follows it. */
        public record Follower(String id, String name) {}
    }

    /** What there is to choose from. */
    public record Options(List<Option> answers, List<Option> to, List<Option> outcomes) {
        public Options {
            answers = List.copyOf(answers);
            to = List.copyOf(to);
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Another one as soon as anything changed, also a note. */
    public String pulse() {
        return request.pulse() + "-" + notes.size();
    }

    public String address() {
        return "/inbox/" + request.id();
    }
}
