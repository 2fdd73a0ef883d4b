package coop.genoot.support.services;

import static coop.genoot.support.db.Tables.SERVICE;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Wording;
import coop.genoot.support.db.tables.records.ServiceRecord;
import coop.genoot.support.services.Service.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Services as they are kept. */
@Component
class ServiceRows {
    private final DSLContext sql;

    ServiceRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Service service) {
        var row = sql.newRecord(SERVICE);
        fill(row, service);
        row.setId(service.id().value());
        row.setEntityId(service.entity().value());
        row.setVersion(0);
        row.insert();
    }

    /** Whether it was still as the writer had seen it. */
    boolean change(Service service) {
        var row = sql.newRecord(SERVICE);
        fill(row, service);
        row.setVersion(service.version() + 1);
        return sql.update(SERVICE)
                        .set(row)
                        .where(SERVICE.ID.eq(service.id().value()))
                        .and(SERVICE.VERSION.eq(service.version()))
                        .execute()
                == 1;
    }

    Optional<Service> find(ServiceId id) {
        return find(SERVICE.ID.eq(id.value())).stream().findFirst();
    }

    List<Service> of(Collection<EntityId> entities) {
        return find(SERVICE.ENTITY_ID.in(entities.stream().map(EntityId::value).toList()));
    }

    private List<Service> find(Condition which) {
        return sql.selectFrom(SERVICE).where(which).orderBy(SERVICE.ID).fetch(ServiceRows::service);
    }

    private static void fill(ServiceRecord row, Service service) {
        var texts = service.texts();
        row.setTeamId(service.team());
        row.setTopic(service.topic().name());
        row.setNameNl(texts.name().nl());
        row.setNameFr(texts.name().fr());
        row.setNameEn(texts.name().en());
        row.setWhatNl(texts.what().nl());
        row.setWhatFr(texts.what().fr());
        row.setWhatEn(texts.what().en());
        row.setForWhomNl(texts.forWhom().nl());
        row.setForWhomFr(texts.forWhom().fr());
        row.setForWhomEn(texts.forWhom().en());
        row.setWhenNl(texts.when().nl());
        row.setWhenFr(texts.when().fr());
        row.setWhenEn(texts.when().en());
        row.setPrice(service.price());
        row.setForEveryone(service.forEveryone());
        row.setTermDays(service.termDays());
        row.setOffered(service.offered());
    }

    private static Service service(ServiceRecord row) {
        var texts = new Texts(
                new Wording(row.getNameNl(), row.getNameFr(), row.getNameEn()),
                new Wording(row.getWhatNl(), row.getWhatFr(), row.getWhatEn()),
                new Wording(row.getForWhomNl(), row.getForWhomFr(), row.getForWhomEn()),
                new Wording(row.getWhenNl(), row.getWhenFr(), row.getWhenEn()));
        return new Service(
                new ServiceId(row.getId()),
                new EntityId(row.getEntityId()),
                row.getTeamId(),
                ServiceTopic.valueOf(row.getTopic()),
                texts,
                row.getPrice(),
                row.getForEveryone(),
                row.getTermDays(),
                row.getOffered(),
                row.getVersion());
    }
}
