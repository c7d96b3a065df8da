package org.rejoinder.operation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.rejoinder.language.Phrases;
import org.rejoinder.web.Settings;

/** The settings that an administrator asks about; no secret is among them. */
@Singleton
class SettingsInForce {

    private final Settings settings;
    private final Database database;

    @Inject
    SettingsInForce(Settings settings, Database database) {
        this.settings = settings;
        this.database = database;
    }

    List<Setting> list() {
        return List.of(
                new Setting("Data folder", dataFolder(), "REJOINDER_DATA"),
                new Setting("Database", database.name(), "QUARKUS_DATASOURCE_JDBC_URL"),
                new Setting("Public address", address(), "REJOINDER_URL"),
                new Setting("Comments can be edited for", words(settings.editWindow()), "REJOINDER_EDIT_WINDOW"),
                new Setting("A sign-in lasts", words(settings.sessionLength()), "REJOINDER_SESSION_LENGTH"),
                new Setting("Limits", limits(), "REJOINDER_LIMITS_ENABLED"),
                new Setting(
                        "Attempts to sign in, per handle in five minutes",
                        number(settings.limits().signIn()),
                        "REJOINDER_LIMITS_SIGN_IN"),
                new Setting(
                        "New accounts, per address in an hour",
                        number(settings.limits().join()),
                        "REJOINDER_LIMITS_JOIN"),
                new Setting(
                        "Comments, per person in a minute",
                        number(settings.limits().post()),
                        "REJOINDER_LIMITS_POST"),
                new Setting(
                        "Votes, per person in a minute",
                        number(settings.limits().vote()),
                        "REJOINDER_LIMITS_VOTE"),
                new Setting(
                        "Searches, per person in a minute",
                        number(settings.limits().search()),
                        "REJOINDER_LIMITS_SEARCH"),
                new Setting(
                        "Scores are shown", settings.votes().showScore() ? "yes" : "no", "REJOINDER_VOTES_SHOW_SCORE"),
                new Setting("Rules that let comments wait", holds(), "REJOINDER_HOLDS_ENABLED"),
                new Setting(
                        "Reports that take a comment from view",
                        number(settings.moderation().threshold()),
                        "REJOINDER_MODERATION_THRESHOLD"),
                new Setting("Writes survive a power cut", durability(), "REJOINDER_DURABILITY_SYNC"),
                new Setting(
                        "Free space kept, in MiB",
                        number(settings.durability().reserveMib()),
                        "REJOINDER_DURABILITY_RESERVE_MIB"),
                new Setting("Demo", settings.demo() ? "yes" : "no", "REJOINDER_DEMO"));
    }

    private String dataFolder() {
        return settings.data().toAbsolutePath().normalize().toString();
    }

    private String address() {
        return settings.url().map(Object::toString).orElse("not set: as the request says");
    }

    private String limits() {
        return settings.limits().enabled() ? "on" : "off, for load tests only";
    }

    private String holds() {
        return settings.holds().enabled() ? "on" : "off, for load tests only";
    }

    private String durability() {
        if (database.isPostgreSql()) {
            return "as PostgreSQL is set";
        }
        return settings.durability().sync() ? "yes" : "no: up to the operating system";
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String words(Duration time) {
        if (time.isZero()) {
            return "not at all";
        }
        if (time.toDays() > 0) {
            return Phrases.it("{0} days", time.toDays());
        }
        return time.toMinutes() > 0
                ? Phrases.it("{0} minutes", time.toMinutes())
                : Phrases.it("{0} seconds", time.toSeconds());
    }
}
