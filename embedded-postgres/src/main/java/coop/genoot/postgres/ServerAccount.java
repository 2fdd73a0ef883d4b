package coop.genoot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The system account the server runs under. PostgreSQL refuses to run as root; when we are root (as in a container) it
 * runs as the account {@code genoot}, made when missing, else as {@code nobody}.
 */
record ServerAccount(boolean root, String name) {
    static ServerAccount ofThisProcess() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root"))
            return new ServerAccount(false, System.getProperty("user.name"));
        if (exists("genoot") || create("genoot")) return new ServerAccount(true, "genoot");
        return new ServerAccount(true, "nobody");
    }

    /** Wraps a command so that it runs under the account and is told to stop when its starter dies. */
    List<String> command(List<String> command) {
        var wrapped = new ArrayList<>(List.of("setpriv", "--pdeathsig=INT"));
        if (root) wrapped.addAll(List.of("--reuid=" + name, "--regid=" + group(), "--clear-groups", "--no-new-privs"));
        wrapped.addAll(command);
        return wrapped;
    }

    void owns(Path path) throws IOException, InterruptedException {
        if (root) EmbeddedPostgres.run(path.getParent(), List.of("chown", "-R", name + ":" + group(), path.toString()));
    }

    /** Refuses, in a sentence, a folder the account cannot walk to (below a closed home folder, say). */
    void mayReach(Path folder) throws IOException, InterruptedException {
        if (!root) return;
        var probe = new ProcessBuilder(command(List.of("test", "-x", folder.toString()))).start();
        if (probe.waitFor() != 0)
            throw new IOException("The account '" + name + "', under which PostgreSQL runs, cannot reach " + folder
                    + ". Choose a folder below /var/lib, or open its parent folders with chmod a+x.");
    }

    private String group() {
        return name.equals("nobody") ? "nogroup" : name;
    }

    private static boolean exists(String name) throws IOException {
        return Files.readAllLines(Path.of("/etc/passwd")).stream().anyMatch(line -> line.startsWith(name + ":"));
    }

    private static boolean create(String name) throws InterruptedException {
        try {
            var useradd = new ProcessBuilder(
                    "useradd", "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name);
            return useradd.redirectErrorStream(true).start().waitFor() == 0 || exists(name);
        } catch (IOException noUseradd) {
            return false;
        }
    }
}
