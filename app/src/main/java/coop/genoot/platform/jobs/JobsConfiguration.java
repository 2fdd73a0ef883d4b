package coop.genoot.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Runs the jobs of all rooms, from the moment the house is ready. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "genoot.jobs", havingValue = "on", matchIfMissing = true)
class JobsConfiguration {
    private final ObjectProvider<Scheduler> scheduler;

    JobsConfiguration(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    @Bean(destroyMethod = "stop")
    Scheduler jobScheduler(DataSource database, Clock clock, List<RepeatedJob> jobs) {
        var tasks = jobs.stream().map(JobsConfiguration::task).toList();
        return new SchedulerBuilder(new TransactionAwareDataSourceProxy(database), List.of())
                .startTasks(tasks)
                .tableName("platform.scheduled_tasks")
                .clock(clock::instant)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(8)
                .pollUsingLockAndFetch(0.5, 4.0)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        scheduler.ifAvailable(Scheduler::start);
    }

    private static RecurringTask<Void> task(RepeatedJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                .execute((_, _) -> CurrentActor.run(Actor.system(job.name()), job::run));
    }
}
