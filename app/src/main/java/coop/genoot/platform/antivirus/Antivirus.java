package coop.genoot.platform.antivirus;

/** Looks into what somebody brings, before anything of it is kept (requirement C-20). */
public interface Antivirus {
    /** What came of a look. */
    enum Finding {
        /** Nothing harmful was found, or nobody looks here. */
        CLEAN,
        HARMFUL,
        /** Nobody could look: the file is not kept, and may be brought again. */
        NOT_LOOKED_AT
    }

    Finding look(byte[] bytes);
}
