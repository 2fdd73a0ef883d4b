package coop.genoot.platform.breach;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import org.springframework.stereotype.Component;

/** The list that travels with the house: the passwords people take most, and the first that are tried. */
@Component
class CommonPasswords implements BreachList {
    private final Set<String> known = ConfigurationBuilder.getDefaultDictionaries().stream()
            .filter(dictionary -> dictionary.getDictionaryName().equals("passwords"))
            .map(Dictionary::getDictonary)
            .flatMap(words -> words.keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean knows(String password) {
        return known.contains(password.toLowerCase(Locale.ROOT));
    }

    int size() {
        return known.size();
    }
}
