package coop.genoot.work.contracts.web;

import coop.genoot.organisation.Organisation;
import coop.genoot.platform.WordsOf;
import coop.genoot.platform.documents.Pdf;
import coop.genoot.platform.documents.PdfText;
import coop.genoot.work.contracts.Contract;
import coop.genoot.work.contracts.ContractText;
import coop.genoot.work.contracts.Signature;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A contract on paper: PDF/A, in the language of whoever works, with the proof of the signature once there is one. */
@Component
class ContractPaper {
    private static final String STYLES = read("documents/contract.css");

    private final Organisation organisation;
    private final WordsOf words;
    private final Pdf pdf;
    private final TemplateEngine pages;

    ContractPaper(Organisation organisation, WordsOf words, Pdf pdf, TemplateEngine pages) {
        this.organisation = organisation;
        this.words = words;
        this.pdf = pdf;
        this.pages = pages;
    }

    /** The same contract gives the same bytes. */
    byte[] of(Contract contract, @Nullable Signature signature) {
        var t = words.in(contract.worker().language());
        var values = new HashMap<String, @Nullable Object>();
        values.put("t", t);
        values.put("number", contract.number());
        values.put(
                "employer", organisation.entity(contract.entity()).orElseThrow().legalName());
        values.put("clauses", ContractText.clauses(contract.text()));
        values.put(
                "proof",
                signature == null
                        ? t.text("work.paper.unsigned")
                        : t.text("work.paper.proof", signature.name(), t.dateTime(signature.at()), signature.sha256()));
        var page = new StringOutput();
        pages.render("work/contract-paper.jte", values, page);
        var made = signature == null ? contract.offered().at() : signature.at();
        var title = t.text("work.contract", contract.number());
        var whole = "<html><head><style>" + STYLES + "</style></head><body>" + page + "</body></html>";
        return pdf.render(whole, new PdfText(title, t.language(), made));
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
