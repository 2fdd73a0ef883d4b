package coop.genoot.treasury;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The rooms that listen to this one: their answers are their own tests' matter. */
class RoomsAbove extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader found, MetadataReaderFactory factory) {
        var name = found.getClassMetadata().getClassName();
        return name.startsWith("coop.genoot.bookkeeping.") || name.startsWith("coop.genoot.demo.");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoomsAbove;
    }

    @Override
    public int hashCode() {
        return RoomsAbove.class.hashCode();
    }
}
