package org.rejoinder.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All settings of Rejoinder. Each is {@code rejoinder.<name>} in a properties file and {@code REJOINDER_<NAME>} in the
 * environment, with dots and dashes as underscores.
 */
@ConfigMapping(prefix = "rejoinder")
public interface Settings {

    /** The folder that holds everything that must be kept: the database, the import folder, backups. */
    @WithDefault("./data")
    Path data();

    /** The network address to listen on. */
    @WithDefault("0.0.0.0")
    String host();

    /** The public address, for links, feeds and the check of where a form came from; the request's own when absent. */
    Optional<URI> url();

    /** The language of the interface for whom nothing else says it: {@code en}, {@code zh} or {@code ko}. */
    @WithDefault("en")
    String language();

    /** Whether the sample newspaper with its cast is set up; refused on a data folder that is in use. */
    @WithDefault("false")
    boolean demo();

    /** A first administrator, made without the one-time link when both of this pair are given. */
    Admin admin();

    /** How long an author may edit a comment. Zero forbids editing. */
    @WithDefault("PT15M")
    Duration editWindow();

    /** How long a sign-in lasts after its last use. */
    @WithDefault("P30D")
    Duration sessionLength();

    /** How often one may do what floods: signing in, joining, posting. */
    Limits limits();

    /** Votes for comments. */
    Votes votes();

    /** Which comments wait for a moderator's approval before others see them. */
    Holds holds();

    /** Reports, appeals. */
    Moderation moderation();

    /** Classes. */
    Classes classes();

    /** What keeps an answered write on disk. */
    Durability durability();

    /** What tells open pages of what happens. */
    Live live();

    /** What people are told of, on their pages and by mail. */
    Notifications notifications();

    /** The folder {@code import} in the data folder, whose files are imported and published. */
    @WithName("import")
    ImportFolder importFolder();

    /** The folder whose files are imported. */
    interface ImportFolder {
        /** How often it is looked at, as {@code 2s}; {@code off} for never. */
        @WithDefault("2s")
        String every();
    }

    /** Votes for comments. */
    interface Votes {
        /** Whether readers see how many people voted for a comment. The order by votes works either way. */
        @WithDefault("true")
        boolean showScore();
    }

    /** The first administrator. */
    interface Admin {
        /** The handle. */
        Optional<String> handle();

        /** The password. */
        Optional<String> password();
    }

    /** Request limits; each counts per account and per address. */
    interface Limits {
        /** False switches every limit off: for load tests only. */
        @WithDefault("true")
        boolean enabled();

        /**
         * Attempts to sign in per handle and address in five minutes; five times as many for an address, which a school may
         * share, and for a handle from all places where its owner hasn't signed in before.
         */
        @WithDefault("10")
        int signIn();

        /** New accounts per address in an hour. */
        @WithDefault("60")
        int join();

        /** Wrong codes of classes per address in ten minutes, while right ones are never counted: a class shares one. */
        @WithDefault("30")
        int wrongCodes();

        /** Comments per person in a minute. */
        @WithDefault("20")
        int post();

        /** Votes, given or taken back, per person in a minute. */
        @WithDefault("60")
        int vote();

        /** Searches per person, or per address of those not signed in, in a minute. */
        @WithDefault("60")
        int search();

        /**
         * Addresses of proxies, comma separated, whose {@code X-Forwarded-For} header is believed. From anybody else the
         * header is ignored.
         */
        Optional<List<String>> trustedProxies();
    }

    /** The rules that let a comment wait for approval. Zero switches a rule off. */
    interface Holds {
        /** False switches every rule off, word lists included: for load tests only. */
        @WithDefault("true")
        boolean enabled();

        /** How many first comments of each person wait. */
        @WithDefault("0")
        int firstComments();

        /** A comment with more links than this waits. */
        @WithDefault("3")
        int links();

        /** A longer text that its author has posted so often within a day, alike or nearly, waits. */
        @WithDefault("2")
        int repeats();

        /** More comments of a person in a minute wait; off too where rate limits are. */
        @WithDefault("10")
        int perMinute();

        /** Somebody of whom so many comments were rejected, hidden or removed within a week waits. */
        @WithDefault("5")
        int rejections();
    }

    /** How reports and appeals are dealt with. */
    interface Moderation {
        /** So many reports hide a comment until it is reviewed. Zero: never. */
        @WithDefault("5")
        int threshold();

        /** Reports per person in an hour. */
        @WithDefault("30")
        int reports();

        /** How long a decision can be appealed against. */
        @WithDefault("P14D")
        Duration appealWindow();
    }

    /** Classes. */
    interface Classes {
        /** How long an archived class is kept before it is deleted with all its data; for ever when absent. */
        Optional<Duration> retention();
    }

    /** What keeps an answered write on disk. */
    interface Durability {
        /** Whether H2 forces its file to the disk before a write is answered, so that it survives a power cut. */
        @WithDefault("true")
        boolean sync();

        /** Free space of the data folder, in MiB, below which writes are refused before the disk is full. */
        @WithDefault("64")
        long reserveMib();
    }

    /** What people are told of. */
    interface Notifications {
        /** How long a mail about something new is held back for what else comes in the same thread. */
        @WithDefault("PT5M")
        Duration holdBack();

        /** How often it is looked whether mail is due, as {@code 10s}; {@code off} for never. */
        @WithDefault("10s")
        String every();
    }

    /** What tells open pages of what happens. */
    interface Live {
        /** How many pages are kept up to date at a time; further ones show what is new when they are loaded again. */
        @WithDefault("5000")
        int mostStreams();
    }
}
