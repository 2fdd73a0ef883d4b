package coop.genoot.treasury.payouts;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.LineView;
import coop.genoot.treasury.Matching;
import coop.genoot.treasury.bankfile.CamtSamples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a payout as people take them, in one world. */
public record PayoutSteps(ApplicationContext house, PayoutWorld world) {
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    /** Nadia's account is known and can be used. */
    public static PayoutSteps in(ApplicationContext house) {
        var steps = new PayoutSteps(house, PayoutWorld.build(house));
        steps.account(steps.world.nadia());
        steps.bean(AdjustableClock.class).advanceBy(Duration.ofDays(4));
        return steps;
    }

    public <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    public void account(Actor payee) {
        var iban = PayoutWorld.anIban().value();
        CurrentActor.run(payee, () -> bean(PayoutAccounts.class).set(payee, iban, payee.name() + " Désirée & Zonen"));
    }

    public LocalDate today() {
        return LocalDate.now(bean(AdjustableClock.class));
    }

    public Payable owe(String amount) {
        return owe(world.claim(amount, today().plusDays(20)));
    }

    Payable owe(Payable payable) {
        PayoutWorld.inOne(
                bean(TransactionTemplate.class),
                world.nadia(),
                () -> bean(Payables.class).owe(payable));
        return payable;
    }

    UUID batch(Payable... payables) {
        return make(wish(UUID.randomUUID(), false, payables));
    }

    UUID make(NewBatch wish) {
        return CurrentActor.as(world.fatima(), () -> bean(PayoutBatches.class).make(world.fatima(), wish));
    }

    NewBatch wish(UUID id, boolean wages, Payable... payables) {
        Set<String> subjects =
                Arrays.stream(payables).map(it -> it.subject().toString()).collect(Collectors.toSet());
        return new NewBatch(id, world.entity(), world.iban().value(), wages, today().toString(), subjects);
    }

    UUID release(UUID batch, Actor... people) {
        for (var person : people)
            CurrentActor.run(person, () -> bean(PayoutReleases.class).release(person, batch));
        return batch;
    }

    BatchView view(UUID batch) {
        return CurrentActor.as(
                world.fatima(),
                () -> bean(Payouts.class).find(world.fatima(), batch).orElseThrow());
    }

    List<BatchView.Part> parts(UUID batch) {
        return CurrentActor.as(world.fatima(), () -> bean(Payouts.class).parts(world.fatima(), batch));
    }

    String idOf(UUID batch, Payable payable) {
        return parts(batch).stream()
                .filter(it -> it.what().subject().equals(payable.subject()))
                .map(it -> BankIds.of(it.what().transfer()))
                .findFirst()
                .orElseThrow();
    }

    public PayoutState state(Payable payable) {
        return CurrentActor.as(world.nadia(), () -> bean(Payables.class).states(List.of(payable.subject())))
                .get(payable.subject());
    }

    CamtSamples statement() {
        return CamtSamples.aStatement(world.iban().value(), "S" + STATEMENTS.incrementAndGet(), today(), "0.00");
    }

    BankFileView read(CamtSamples statement) {
        return CurrentActor.as(
                world.fatima(), () -> bean(BankFiles.class).receive(world.fatima(), "x.xml", statement.bytes()));
    }

    /** How much of our own lines no reason was found for. */
    List<Money> waiting() {
        return CurrentActor.as(world.fatima(), () -> bean(BankStatements.class).unexplained(world.fatima(), null, 20))
                .stream()
                .map(line -> line.waiting())
                .toList();
    }

    /** Takes back what the last line of the last statement was found to be. */
    void undoLast() {
        CurrentActor.run(world.fatima(), () -> {
            var match = lastLine().matches().getFirst().part().match();
            bean(Matching.class).undo(world.fatima(), match);
        });
    }

    LineView lastLine() {
        return CurrentActor.as(world.fatima(), () -> {
            var statements = bean(BankStatements.class);
            var last = statements.latest(world.fatima()).getFirst().id();
            return statements.lines(world.fatima(), last, 0, 10).getLast();
        });
    }

    private String answer(UUID batch, String inside) {
        return """
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>R</MsgId></GrpHdr>\
            <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>\
            %s</CstmrPmtStsRpt></Document>""".formatted(BankIds.of(batch), inside);
    }

    String refusing(UUID batch, String id) {
        return answer(
                batch,
                "<OrgnlPmtInfAndSts><OrgnlPmtInfId>" + BankIds.of(batch) + "-1</OrgnlPmtInfId><TxInfAndSts>"
                        + "<OrgnlEndToEndId>" + id
                        + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd>"
                        + "</Rsn><AddtlInf>closed</AddtlInf></StsRsnInf></TxInfAndSts></OrgnlPmtInfAndSts>");
    }

    int hear(Actor by, UUID batch, String report) {
        var bytes = report.getBytes(StandardCharsets.UTF_8);
        return CurrentActor.as(by, () -> bean(BankAnswers.class).receive(by, batch, bytes));
    }

    int confirm(Actor by, UUID batch) {
        return CurrentActor.as(by, () -> bean(BankAnswers.class).confirm(by, batch));
    }

    static String left(String id) {
        return "<Refs><EndToEndId>" + id + "</EndToEndId></Refs>";
    }

    static String cameBack(String id, String code) {
        return left(id) + "<RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf>";
    }
}
