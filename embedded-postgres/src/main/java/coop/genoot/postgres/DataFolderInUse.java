package coop.genoot.postgres;

import java.nio.file.Path;

/** Another running process holds this data folder; two servers on one folder would destroy it. */
public final class DataFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path home) {
        super("The data folder " + home
                + " is in use by another running Genoot. Stop that one, or choose another folder.");
    }
}
