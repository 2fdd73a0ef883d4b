package coop.genoot.home.web;

import coop.genoot.home.Brand;
import coop.genoot.home.Columns;
import coop.genoot.home.Curve;
import coop.genoot.home.Fact;
import coop.genoot.home.Figure;
import coop.genoot.home.Ladder;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.util.List;

/** One of everything, for the style page. */
public record StylePage(
        Ladder ladder,
        List<Figure> figures,
        Curve curve,
        Columns columns,
        List<Moment> moments,
        List<Fact> facts,
        Table table,
        Typed refused,
        List<Option> options,
        List<Brand> brands) {}
