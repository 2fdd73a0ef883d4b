package coop.genoot.treasury.payouts.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Table;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One batch.
 *
 * @param waits who must let it go still, in a sentence; null when nobody must
 * @param mayRelease whether this person can let it go now
 * @param mayTake whether this person let it go, and so gets its file
 * @param doubt why refusals of the bank wait, in a sentence; null when none does
 * @param mayConfirm whether this person may confirm them
 * @param told what the last answer of the bank changed, in a sentence
 */
public record BatchPage(
        String id,
        String title,
        String state,
        Tone tone,
        List<Fact> facts,
        Table parts,
        @Nullable String waits,
        boolean mayRelease,
        boolean mayEnd,
        boolean released,
        boolean mayTake,
        @Nullable String doubt,
        boolean mayConfirm,
        @Nullable String told,
        Typed typed) {}
