package org.rejoinder.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.rejoinder.account.Account;
import org.rejoinder.account.Enrolment;
import org.rejoinder.account.Role;
import org.rejoinder.article.FirstEdition;
import org.rejoinder.event.DurableAnswers;
import org.rejoinder.web.PastTime;
import org.rejoinder.web.Settings;

/**
 * Sets the sample newspaper up when the server starts, if it is asked for: once, and never among the data of somebody
 * else.
 */
@Singleton
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final int BEFORE_ANYBODY_JOINS = 1_000;
    private static final int AFTER_THE_FIRST_EDITION = 10_000;
    private static final int REFUSED = 2;
    private static final List<String> HANDLES =
            Stream.of(Cast.values()).map(Cast::handle).toList();

    private final Settings settings;
    private final Enrolment enrolment;
    private final FirstEdition firstEdition;
    private final Performance performance;
    private final SchoolDays school;
    private final DurableAnswers durable;
    private final Clock clock;

    @Inject
    Opening(
            Settings settings,
            Enrolment enrolment,
            FirstEdition firstEdition,
            Performance performance,
            SchoolDays school,
            DurableAnswers durable,
            Clock clock) {
        this.settings = settings;
        this.enrolment = enrolment;
        this.firstEdition = firstEdition;
        this.performance = performance;
        this.school = school;
        this.durable = durable;
        this.clock = clock;
    }

    void requireOwnFolder(@Observes @Priority(BEFORE_ANYBODY_JOINS) StartupEvent start) {
        if (!settings.demo() || isSetUp()) {
            return;
        }
        if (!isUnused()) {
            throw refused();
        }
        PastTime.at(clock.instant().minus(Schedule.LENGTH), () -> {
            firstEdition.appear();
            return FirstEdition.SLUG;
        });
    }

    void open(@Observes @Priority(AFTER_THE_FIRST_EDITION) StartupEvent start) {
        if (!settings.demo()) {
            return;
        }
        if (!isSetUp()) {
            int comments = setUp();
            durable.await();
            LOG.infof("Set up the demo: %d people and %d comments", HANDLES.size(), comments);
        }
        LOG.infof("This is the demo: do not use it for anything real. Sign in as %s", programme());
        LOG.infof("The password of all of them is %s", Cast.PASSWORD);
        LOG.infof("A student of the sample class comes back at %s", school.invitation());
    }

    /** Wrapped, it ends the program with its message alone; by itself the platform would take it for a success. */
    private IllegalStateException refused() {
        String message = "The demo was not started: the data folder "
                + settings.data().toAbsolutePath().normalize()
                + " is in use. Give the demo a folder of its own with REJOINDER_DATA, or start without REJOINDER_DEMO.";
        return new IllegalStateException(new PreventFurtherStepsException(message, REFUSED));
    }

    private boolean isUnused() {
        return enrolment.isFirst() && firstEdition.isAlone();
    }

    private boolean isSetUp() {
        return enrolment.knows(HANDLES);
    }

    /** All in one transaction: a server that is stopped in the middle of it begins anew at its next start. */
    private int setUp() {
        Instant opening = clock.instant().minus(Schedule.LENGTH);
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<Cast, Account> cast = PastTime.at(opening, this::cast);
            int comments = performance.give(cast, clock.instant());
            return comments
                    + school.pass(Optional.ofNullable(cast.get(Cast.CARLA)).orElseThrow(), clock.instant());
        });
    }

    private Map<Cast, Account> cast() {
        List<Enrolment.Newcomer> newcomers =
                Stream.of(Cast.values()).map(Opening::newcomer).toList();
        Iterator<Account> accounts = enrolment.enrol(newcomers, Cast.PASSWORD).iterator();
        Map<Cast, Account> cast = new EnumMap<>(Cast.class);
        for (Cast person : Cast.values()) {
            cast.put(person, accounts.next());
        }
        return cast;
    }

    private static Enrolment.Newcomer newcomer(Cast person) {
        return new Enrolment.Newcomer(person.handle(), person.displayName(), person.roles());
    }

    private static String programme() {
        return Stream.of(Cast.values()).map(Opening::credit).collect(Collectors.joining(", "));
    }

    private static String credit(Cast person) {
        return person.roles().stream()
                .map(Role::word)
                .findFirst()
                .map(role -> person.handle() + " (" + role + ")")
                .orElse(person.handle());
    }
}
