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

    /** What keeps an answered write on disk. */
    Durability durability();

    /** The folder {@code import} in the data folder, whose files are imported and published. */
    @WithName("import")
    ImportFolder importFolder();

    /** The folder whose files are imported. */
    interface ImportFolder {
        /** How often it is looked at, as {@code 2s}; {@code off} for never. */
        @WithDefault("2s")
        String every();
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

        /** Attempts to sign in per handle in five minutes; an address, which a school may share, has five times as many. */
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

        /**
         * Addresses of proxies, comma separated, whose {@code X-Forwarded-For} header is believed. From anybody else the
         * header is ignored.
         */
        Optional<List<String>> trustedProxies();
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
}
