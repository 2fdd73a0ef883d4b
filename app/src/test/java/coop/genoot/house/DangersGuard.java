package coop.genoot.house;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ways of working that the security table says we never use: a source that does rings here, before it is a hole. What
 * they mean stands in docs/security/asvs.md.
 */
final class DangersGuard {
    /** What no class does, but for the few files that say why they may. */
    private record Danger(Pattern words, Set<String> allowed) {
        Danger(String words, String... allowed) {
            this(Pattern.compile(words), Set.of(allowed));
        }
    }

    private static final List<Danger> IN_CLASSES = List.of(
            new Danger("\\bProcessBuilder\\b|\\.getRuntime\\(\\)\\s*\\.exec\\("),
            new Danger("\\bScriptEngine|\\bSpelExpressionParser\\b|\\bGroovyShell\\b"),
            new Danger("\\bPattern\\.compile\\([a-z]", "VatNumber.java"),
            new Danger("\\bInitialContext\\b|\\bJndiTemplate\\b|\\bLdapTemplate\\b"),
            new Danger("\\bXPathFactory\\b"),
            new Danger("\\bObjectInputStream\\b", "SessionAttributes.java"),
            new Danger("\\bnew (java\\.util\\.)?Random\\(|\\bMath\\.random\\("),
            new Danger("\"(MD5|SHA-?1|HmacMD5|HmacSHA1|DES|RC4)\"|/ECB/", "Totp.java", "PwnedPasswords.java"),
            new Danger(
                    "\"[^\"\\n]*\\b(select|insert into|update|delete from) [^\"\\n]*\"\\s*\\+\\s*[^\\s\"]",
                    "Migrations.java"),
            new Danger(
                    "\\bHttpClient\\b|\\bRestClient\\b|\\bWebClient\\b|\\.openConnection\\(|\\bnew Socket\\(",
                    "Vies.java",
                    "PushPost.java",
                    "PwnedPasswords.java",
                    "ClamdAntivirus.java"),
            new Danger("\\bRedirect\\.(ALWAYS|NORMAL)|\\bTrustManager|\\bHostnameVerifier\\b"),
            new Danger("@CrossOrigin|\\bCorsConfiguration\\b|Access-Control-Allow"));

    private static final Pattern IN_SCRIPTS = Pattern.compile("\\beval\\(|\\bnew Function\\(|\\.(inner|outer)HTML\\b|"
            + "insertAdjacentHTML|document\\.(cookie|write)|postMessage|\\b__proto__\\b");
    private static final Pattern FIELD = Pattern.compile("name ?= ?\"(password|current)\"");
    private static final Pattern HIDDEN = Pattern.compile("type ?= ?\"password\"");
    private static final Pattern FILLED = Pattern.compile("autocomplete ?= ?\"(current|new)-password\"");

    private DangersGuard() {}

    static List<String> faultsOfClass(String file, String text) {
        var name = file.replaceFirst(".*[/\\\\]", "");
        return IN_CLASSES.stream()
                .filter(danger -> !danger.allowed().contains(name))
                .flatMap(danger -> danger.words().matcher(text).results())
                .map(found -> file + " has " + found.group())
                .sorted()
                .toList();
    }

    static List<String> faultsOfScript(String file, String text) {
        return IN_SCRIPTS
                .matcher(text)
                .results()
                .map(found -> file + " has " + found.group())
                .toList();
    }

    /** Fields for a password that show it, or that keep a keeper of passwords from filling them. */
    static List<String> faultsOfTemplate(String file, String text) {
        return text.lines()
                .filter(line -> FIELD.matcher(line).find())
                .filter(line ->
                        !HIDDEN.matcher(line).find() || !FILLED.matcher(line).find())
                .map(line -> file + " has " + line.strip())
                .toList();
    }
}
