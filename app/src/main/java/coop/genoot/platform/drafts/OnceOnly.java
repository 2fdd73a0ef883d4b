package coop.genoot.platform.drafts;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.links.Secrets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A form sent twice does its work once. The key is made with the form; the database's own uniqueness decides which of
 * two simultaneous sends works, the other waits and gets the same result.
 */
@Component
@Transactional
public class OnceOnly {
    private final DoneWork done;

    OnceOnly(DoneWork done) {
        this.done = done;
    }

    /**
     * Does the work in one transaction with the note that it was done.
     *
     * @param key made with the form
     * @param content everything the form says, to tell a repeat from a mistake
     * @param work gives what to remember, such as the id of the document made
     * @return the result of the one time it was done
     * @throws Refused when the same key comes with another content
     */
    public String perform(Actor me, UUID key, String content, Supplier<String> work) {
        var digest = Secrets.hash(content);
        if (done.begin(me.self(), key, digest)) {
            var result = work.get();
            done.finish(me.self(), key, result);
            return result;
        }
        var before = done.find(me.self(), key);
        if (!Arrays.equals(before.digest(), digest)) throw new Refused("platform.once.other-content");
        return before.result();
    }
}
