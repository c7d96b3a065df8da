package org.rejoinder.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rejoinder.article.Newsstand;
import org.rejoinder.comment.Post;
import org.rejoinder.comment.Posts;
import org.rejoinder.comment.ScoreChanged;
import org.rejoinder.event.EventReader;
import org.rejoinder.event.LoggedEvent;
import org.rejoinder.event.Place;
import org.rejoinder.web.Refusal;
import org.rejoinder.web.Settings;

/**
 * Keeps the index like the database, on a thread of its own: by the log of events, going on where it stopped, and as a
 * whole when the index is missing, unreadable or unfinished, or when the command {@code reindex} asks for it.
 */
@Singleton
public class Indexing implements EventReader {

    private static final Logger LOG = Logger.getLogger(Indexing.class);
    private static final String FOLDER = "search";
    private static final String ORDER = "reindex";
    private static final int PART = 500;
    private static final int PATIENCE_SECONDS = 5;
    private static final String VOTED = ScoreChanged.class.getSimpleName();
    private static final Set<String> ABOUT_TEXT = Set.of("article", "revision");

    private final Posts posts;
    private final Newsstand newsstand;
    private final Path data;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread clerk = new Thread(work, "search: index");
        clerk.setDaemon(true);
        return clerk;
    });

    @Nullable
    private volatile Index index;

    @Inject
    Indexing(Posts posts, Newsstand newsstand, Settings settings) {
        this.posts = posts;
        this.newsstand = newsstand;
        this.data = settings.data();
    }

    /** Asks the server on this data folder to build its index anew, within seconds or at its next start. */
    public static void order(Path data) throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve(ORDER), "");
    }

    /**
     * The index as far as it is built.
     *
     * @throws Refusal with status 503 if there is none
     */
    Index index() {
        Index open = index;
        if (open == null) {
            throw Refusal.unavailable("Search is not available at this moment.");
        }
        return open;
    }

    /** Brings what the database says of these comments into the index. */
    void index(Collection<UUID> comments) {
        Map<UUID, Post> visible = read(() -> posts.visible(comments));
        for (UUID id : comments) {
            Post post = visible.get(id);
            if (post == null) {
                index().remove(Key.comment(id));
            } else {
                index().put(Key.comment(id), Entry.of(post));
            }
        }
    }

    /** Likewise of an article and all its comments. */
    void indexArticle(UUID article) {
        indexText(article);
        inParts(last -> read(() -> posts.idsOn(article, last, PART)));
    }

    private void indexText(UUID article) {
        read(() -> newsstand.published(article).map(found -> Entry.of(found, newsstand.text(found))))
                .ifPresentOrElse(
                        entry -> index().put(Key.article(article), entry), () -> index().remove(Key.article(article)));
    }

    private void rebuild() {
        LOG.info("The search index is being built");
        index().empty();
        read(newsstand::publishedOnes).forEach(this::indexText);
        inParts(last -> read(() -> posts.idsBehind(last, PART)));
        index().complete();
        LOG.info("The search index is complete");
    }

    private void inParts(Function<Optional<UUID>, List<UUID>> parts) {
        List<UUID> part = parts.apply(Optional.empty());
        while (!part.isEmpty()) {
            index(part);
            part = parts.apply(Optional.of(part.get(part.size() - 1)));
        }
    }

    /** Before anybody reads the log, and on its own thread: the server doesn't wait for its search. */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        thread.execute(this::open);
    }

    private void open() {
        try {
            index = Index.in(data.resolve(FOLDER));
        } catch (IOException failed) {
            LOG.error("The search index can't be opened; there is no search until the next start", failed);
            return;
        }
        if (!index().isComplete()) {
            later(this::rebuild);
        }
    }

    /** When nobody reads the log any more. */
    void close(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ShutdownEvent stop)
            throws IOException, InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Index open = index;
        index = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public String name() {
        return "search";
    }

    /** Brings what happened into the index, and the index to the disk: only then the log counts as read up to here. */
    @Override
    public void read(List<LoggedEvent> events) {
        Set<UUID> comments = events.stream()
                .filter(event -> event.subject().type().equals("comment")
                        && !event.type().equals(VOTED))
                .map(event -> event.subject().id())
                .collect(Collectors.toSet());
        Set<UUID> articles = events.stream()
                .filter(event -> ABOUT_TEXT.contains(event.subject().type()))
                .flatMap(event -> event.place().stream())
                .map(Place::article)
                .collect(Collectors.toSet());
        CompletableFuture.runAsync(
                        () -> {
                            index(comments);
                            articles.forEach(this::indexArticle);
                            index().keep();
                        },
                        thread)
                .join();
    }

    @Scheduled(every = "3s", delayed = "3s")
    void obey() throws IOException {
        if (Files.deleteIfExists(data.resolve(ORDER))) {
            later(this::rebuild);
        }
    }

    private void later(Runnable work) {
        if (index == null || thread.isShutdown()) {
            return;
        }
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.error("The search index could not take a change", failed);
            }
        });
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T read(Reading<T> reading) {
        return QuarkusTransaction.requiringNew().call(reading::read);
    }
}
