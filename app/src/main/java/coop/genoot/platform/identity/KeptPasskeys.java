package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.PASSKEY;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.db.tables.records.PasskeyRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Passkeys in the database, as Spring's filters ask for them. */
@Component
class KeptPasskeys implements UserCredentialRepository {
    private static final Actor SELF = Actor.system("passkeys");

    private final DSLContext sql;
    private final People people;
    private final AccountNews news;
    private final TransactionTemplate transaction;

    KeptPasskeys(DSLContext sql, People people, AccountNews news, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.people = people;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Passkeys.Known> of(PersonId person) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEY.CREATED)
                .fetch(row -> new Passkeys.Known(
                        new Bytes(row.getId()).toBase64UrlString(),
                        row.getLabel(),
                        row.getCreated(),
                        row.getLastUsed()));
    }

    boolean remove(PersonId person, String id) {
        var removed = sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(Bytes.fromBase64(id).getBytes()))
                        .and(PASSKEY.PERSON_ID.eq(person.value()))
                        .execute()
                == 1;
        if (removed) people.byId(person).ifPresent(news::passkeyRemoved);
        return removed;
    }

    @Override
    public void delete(Bytes id) {
        inTransaction(() ->
                sql.deleteFrom(PASSKEY).where(PASSKEY.ID.eq(id.getBytes())).execute());
    }

    @Override
    public void save(CredentialRecord passkey) {
        var row = sql.newRecord(PASSKEY);
        row.setId(passkey.getCredentialId().getBytes());
        row.setPersonId(PasskeyOwners.person(passkey.getUserEntityUserId()).value());
        row.setLabel(passkey.getLabel());
        row.setPublicKey(passkey.getPublicKey().getBytes());
        row.setSignatureCount(passkey.getSignatureCount());
        row.setUvInitialized(passkey.isUvInitialized());
        row.setBackupEligible(passkey.isBackupEligible());
        row.setBackupState(passkey.isBackupState());
        row.setTransports(passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" ")));
        row.setAttestation(bytes(passkey.getAttestationObject()));
        row.setAttestationClient(bytes(passkey.getAttestationClientDataJSON()));
        row.setCreated(passkey.getCreated());
        row.setLastUsed(passkey.getLastUsed());
        inTransaction(() -> addOrUse(row));
    }

    /** Spring saves a passkey when it is added and each time it is used; only the first is news for its owner. */
    private boolean addOrUse(PasskeyRecord row) {
        var isNew = !sql.fetchExists(PASSKEY, PASSKEY.ID.eq(row.getId()));
        sql.insertInto(PASSKEY)
                .set(row)
                .onConflict(PASSKEY.ID)
                .doUpdate()
                .set(row)
                .execute();
        if (isNew) people.byId(new PersonId(row.getPersonId())).ifPresent(news::passkeyAdded);
        return isNew;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return inTransaction(() ->
                sql.selectFrom(PASSKEY).where(PASSKEY.ID.eq(id.getBytes())).fetchOne(KeptPasskeys::passkey));
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return inTransaction(() -> sql.selectFrom(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(PasskeyOwners.person(owner).value()))
                .fetch(KeptPasskeys::passkey));
    }

    private static CredentialRecord passkey(PasskeyRecord row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getId()))
                .userEntityUserId(PasskeyOwners.handle(new PersonId(row.getPersonId())))
                .label(row.getLabel())
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .signatureCount(row.getSignatureCount())
                .uvInitialized(row.getUvInitialized())
                .backupEligible(row.getBackupEligible())
                .backupState(row.getBackupState())
                .transports(Arrays.stream(row.getTransports().split(" "))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(bytes(row.getAttestation()))
                .attestationClientDataJSON(bytes(row.getAttestationClient()))
                .created(row.getCreated())
                .lastUsed(row.getLastUsed())
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static @Nullable Bytes bytes(byte @Nullable [] bytes) {
        return bytes == null ? null : new Bytes(bytes);
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return CurrentActor.as(SELF, () -> transaction.execute(_ -> work.get()));
    }
}
