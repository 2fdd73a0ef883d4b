package coop.genoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingChartsTest {
    @Test
    void the_parts_of_a_bar_fill_it_in_proportion_and_leave_gaps() {
        var bar = new Ladder("bar", "what it shows", List.of(part(75_00), part(25_00)));
        assertThat(bar.drawn()).extracting(Ladder.Drawn::start).containsExactly("0.00%", "75.13%");
        assertThat(bar.drawn()).extracting(Ladder.Drawn::width).containsExactly("74.63%", "24.88%");
    }

    @Test
    void a_part_of_nothing_is_named_but_not_drawn() {
        var bar = new Ladder("bar", "what it shows", List.of(part(10_00), part(0)));
        assertThat(bar.drawn()).hasSize(1);
        assertThat(bar.parts()).hasSize(2);
    }

    @Test
    void a_figure_finds_the_color_of_its_part() {
        var bar = new Ladder("bar", "what it shows", List.of(part(10_00)));
        assertThat(bar.kindOf("Free")).contains(Ladder.Kind.FREE);
        assertThat(bar.kindOf("Available")).isEmpty();
    }

    @Test
    void a_bar_of_nothing_at_all_is_empty() {
        assertThat(new Ladder("bar", "nothing yet", List.of(part(0))).drawn()).isEmpty();
    }

    @Test
    void a_line_marks_its_lowest_point() {
        var curve = new Curve("weeks", "weeks", "lowest in the second", List.of(at(30_00), at(10_00), at(20_00)));
        assertThat(curve.lowestIndex()).isEqualTo(1);
        assertThat(curve.spotX()).isEqualTo("50.00%");
        assertThat(curve.line()).isEqualTo("M0.0 60.0 L500.0 646.7 L1000.0 353.3");
        assertThat(curve.hasHope()).isFalse();
    }

    @Test
    void a_line_below_zero_still_fits() {
        var curve = new Curve("weeks", "weeks", "below zero", List.of(at(-50_00), at(50_00)));
        assertThat(curve.zero()).isEqualTo("50.00%");
        assertThat(curve.line()).isEqualTo("M0.0 940.0 L1000.0 60.0");
    }

    @Test
    void one_point_is_no_line() {
        assertThatThrownBy(() -> new Curve("weeks", "weeks", "one", List.of(at(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_upright_bar_below_zero_hangs_down() {
        var columns = new Columns("months", "one bad", List.of(column(100_00), column(-100_00)));
        assertThat(columns.zero()).isEqualTo("45.00%");
        assertThat(columns.drawn()).extracting(Columns.Drawn::top).containsExactly("4.00%", "45.00%");
        assertThat(columns.drawn()).extracting(Columns.Drawn::height).containsExactly("41.00%", "41.00%");
    }

    private static Ladder.Part part(long cents) {
        return new Ladder.Part(Ladder.Kind.FREE, "Free", "shown", cents);
    }

    private static Curve.Point at(long cents) {
        return Curve.Point.of("week", "shown", cents);
    }

    private static Columns.Column column(long cents) {
        return new Columns.Column("month", "shown", cents);
    }
}
