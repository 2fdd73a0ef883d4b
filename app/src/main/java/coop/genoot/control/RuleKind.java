package coop.genoot.control;

import coop.genoot.control.Operation.Mark;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule looks for: each compares the operation with one fact of its history (see {@link OperationRows}). */
public enum RuleKind {
    /**
     * More than what this person does alone, which grows with each one that needed no correction and was of comparable
     * size (C-16): nobody earns a thousand with many single cents.
     */
    CEILING {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long clean) {
            return operation.amount().cents() > figures.ceiling(clean == null ? 0 : clean);
        }
    },
    /** The first one with somebody abroad, whatever id they have: a new number, or a new name in a country. */
    NEW_ABROAD {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long earlier) {
            return operation.marks().contains(Mark.ABROAD) && (earlier == null || earlier == 0);
        }
    },
    /** So many times what is usual for this person; nobody is unusual before there are enough to compare with. */
    UNUSUAL {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long usual) {
            return usual != null && operation.amount().cents() > Math.multiplyExact(usual, figures.figure());
        }
    },
    /** The same amount with the same counterpart some days before, also when that was made anew or named alike. */
    TWIN {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long twins) {
            return twins != null && twins > 0;
        }
    },
    /** The account of whom it is with was changed some days before. */
    ACCOUNT_CHANGED {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long changes) {
            return changes != null && changes > 0;
        }
    },
    /** No day of the work is named. */
    NO_DAY {
        @Override
        boolean meets(Operation operation, Figures figures, @Nullable Long nothing) {
            return operation.marks().contains(Mark.NO_DAY);
        }
    };

    /**
     * The figures of a rule, in cents and numbers.
     *
     * @param amount below it, no rule but the ceiling is met; for the ceiling, what everybody does alone at first
     * @param step how much the ceiling grows with each clean one, {@code most} how far
     * @param figure how many times the usual, or how many days apart; for a ceiling that grows, how large one must be
     *     to let it grow, in percent of what the ceiling is by then
     * @param least how many earlier ones are needed to know what is usual
     */
    public record Figures(long amount, long step, long most, int figure, int least) {
        /** What somebody does alone after so many clean ones. */
        public long ceiling(long clean) {
            // Counted up only as far as the end: nobody's history is too long to be counted.
            if (step == 0 || clean >= (most - amount) / step) return Math.max(amount, step == 0 ? amount : most);
            return amount + step * clean;
        }
    }

    abstract boolean meets(Operation operation, Figures figures, @Nullable Long fact);

    /** The key of its words, such as {@code control.rule.kind.new-abroad}. */
    public String key() {
        return "control.rule.kind." + slug();
    }

    /** How it is written in keys: {@code new-abroad}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RuleKind> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
    }
}
