package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** People as owners of passkeys: the handle a device keeps is the person's id, the name it shows their address. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final Actor SELF = Actor.system("passkeys");

    private final People people;

    PasskeyOwners(People people) {
        this.people = people;
    }

    static Bytes handle(PersonId person) {
        var id = person.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return handle.getBytes().length == 16 ? owner(person(handle)) : null;
    }

    /** By the name of {@link SignedIn}, which is the person's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return owner(PersonId.of(name));
    }

    private @Nullable PublicKeyCredentialUserEntity owner(PersonId person) {
        return CurrentActor.as(SELF, () -> people.byId(person))
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity owner(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.email())
                .displayName(person.name())
                .build();
    }

    /** People are registered elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        Optional.ofNullable(findById(owner.getId())).orElseThrow();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are not removed with their passkeys");
    }
}
