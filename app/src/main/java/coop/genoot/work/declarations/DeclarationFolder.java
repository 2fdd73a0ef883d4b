package coop.genoot.work.declarations;

import coop.genoot.work.contracts.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes each declaration as a file of its own, named after the contract, for whoever declares it. */
@Component
class DeclarationFolder implements DeclarationService {
    private final Path folder;

    DeclarationFolder(
            @Value("${genoot.work.declarations:${genoot.home:${java.io.tmpdir}/genoot}/declarations}") Path folder) {
        this.folder = folder;
    }

    @Override
    public String declare(Declaration declaration, Contract contract) {
        var name = declaration.kind() + "-" + contract.id() + ".txt";
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, ".half-", "");
            Files.writeString(beside, lines(declaration, contract), StandardCharsets.UTF_8);
            Files.move(
                    beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Nothing of the wage: the services ask who works from when to when, and as what. */
    private static String lines(Declaration declaration, Contract contract) {
        var job = contract.job();
        return """
                declaration=%s
                contract=%s
                person=%s
                type=%s
                from=%s
                until=%s
                days=%d
                """.formatted(
                        declaration.kind(),
                        contract.number(),
                        contract.worker().name().replaceAll("\\p{Cntrl}", " "),
                        contract.worker().type(),
                        job.from(),
                        job.until(),
                        job.days());
    }
}
