package coop.genoot.bookkeeping.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Sum;
import coop.genoot.home.Table;
import java.util.List;

/** All about one document: what it was made of, what the contribution pays for, what happened. */
public record StoryPage(
        String title, String back, String document, List<Fact> facts, List<Sum> sums, List<Sum> parts, Table table) {}
