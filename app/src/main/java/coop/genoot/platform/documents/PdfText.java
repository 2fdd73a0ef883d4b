package coop.genoot.platform.documents;

import coop.genoot.common.Language;
import java.time.Instant;

/**
 * What a PDF says of itself.
 *
 * @param language the reader's, told to the programs that read it aloud
 * @param made the moment of the document, not of the writing: the same document gives the same bytes
 */
public record PdfText(String title, Language language, Instant made) {}
