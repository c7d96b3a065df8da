package org.rejoinder.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rejoinder.text.OpEd;

/** An op-ed on this server: what is known about it, and which of its revisions is shown. */
@Entity
public class Article {

    @Id
    private UUID id;

    private String slug;

    @Nullable
    private String publication;

    private String title;

    @Nullable
    private String byline;

    @Column(name = "author_note")
    @Nullable
    private String authorNote;

    @Nullable
    private String contact;

    private String language;

    @Nullable
    private String written;

    @Nullable
    private String rights;

    @Column(name = "source_line")
    @Nullable
    private String sourceLine;

    @Nullable
    private String notice;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "current_revision")
    private UUID currentRevision;

    @Column(name = "created_by")
    @Nullable
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    @Nullable
    private Instant publishedAt;

    @Nullable
    private String direction;

    @Column(name = "publish_at")
    @Nullable
    private Instant publishAt;

    @Column(name = "closes_at")
    @Nullable
    private Instant closesAt;

    @Column(name = "front_at")
    @Nullable
    private Instant frontAt;

    private boolean pinned;

    private int edition;

    @Column(name = "file_hash")
    @Nullable
    private String fileHash;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** A draft. */
    Article(UUID id, String slug, OpEd opEd, UUID revision, Provenance provenance, Instant now) {
        this.id = id;
        this.slug = slug;
        this.publication = opEd.publication();
        this.title = opEd.title();
        this.byline = opEd.byline();
        this.authorNote = opEd.authorNote();
        this.contact = opEd.contact();
        this.language = Languages.of(opEd);
        this.written = opEd.date();
        this.rights = opEd.rights();
        this.sourceLine = opEd.sourceLine();
        this.notice = opEd.notice();
        this.status = Status.DRAFT;
        this.currentRevision = revision;
        this.createdBy = provenance.editor().orElse(null);
        this.createdAt = now;
        this.fileHash = provenance.fileHash().orElse(null);
    }

    /** Shows the article to everybody. The first time counts as the time of publication. */
    void publish(Instant now) {
        status = Status.PUBLISHED;
        publishAt = null;
        if (publishedAt == null) {
            publishedAt = now;
            frontAt = now;
        }
    }

    /** Changes what is said about it; what is absent stays. */
    void describe(ArticleDetails sent) {
        title = Facts.title(sent.title(), title);
        publication = Facts.line("publication", sent.publication(), publication, 200);
        byline = Facts.line("byline", sent.byline(), byline, 600);
        authorNote = Facts.line("authorNote", sent.authorNote(), authorNote, 2000);
        contact = Facts.line("contact", sent.contact(), contact, 320);
        language = Facts.language(sent.language(), language);
        direction = Facts.direction(sent.direction(), direction);
        written = Facts.date(sent.date(), written);
        rights = Facts.line("rights", sent.rights(), rights, 2000);
        sourceLine = Facts.line("source", sent.source(), sourceLine, 2000);
        notice = Facts.line("notice", sent.notice(), notice, 2000);
        edition++;
    }

    /** Notes when it is published by itself and when its public discussion closes. */
    void schedule(Optional<Instant> publication, Optional<Instant> closing) {
        publishAt = publication.orElse(null);
        closesAt = closing.orElse(null);
        edition++;
    }

    /** Notes that an image which its texts show was removed. */
    void noteRemoval() {
        edition++;
    }

    /** Keeps it at the top of the front page, or no longer. */
    void pin(boolean top) {
        pinned = top;
    }

    /** Gives it another place on the front page, which goes by this time. */
    void standAt(Instant place) {
        frontAt = place;
    }

    /** Shows another revision, and what its source says about the op-ed. */
    void revise(UUID revision, OpEd opEd) {
        currentRevision = revision;
        title = opEd.title();
        publication = opEd.publication() == null ? publication : opEd.publication();
        byline = opEd.byline() == null ? byline : opEd.byline();
        authorNote = opEd.authorNote() == null ? authorNote : opEd.authorNote();
        contact = opEd.contact() == null ? contact : opEd.contact();
        written = opEd.date() == null ? written : opEd.date();
        rights = opEd.rights() == null ? rights : opEd.rights();
        sourceLine = opEd.sourceLine() == null ? sourceLine : opEd.sourceLine();
        notice = opEd.notice() == null ? notice : opEd.notice();
    }

    /** Shows another revision. */
    void revise(UUID revision) {
        currentRevision = revision;
    }

    /** Shows the article to editors only. */
    void unpublish() {
        publishAt = null;
        status = Status.DRAFT;
    }

    public UUID id() {
        return id;
    }

    /** Its name in addresses: {@code /articles/slug}. */
    public String slug() {
        return slug;
    }

    public @Nullable String publication() {
        return publication;
    }

    public String title() {
        return title;
    }

    public @Nullable String byline() {
        return byline;
    }

    /** What the publication said about the author. */
    public @Nullable String authorNote() {
        return authorNote;
    }

    /** The author's e-mail address, for editors' eyes only. */
    Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /** A language tag, as {@code en}. */
    public String language() {
        return language;
    }

    /** The direction of its script, as HTML's {@code dir} wants it: {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction == null ? Languages.direction(language) : direction;
    }

    /** The direction that an editor set; empty if the language tells it. */
    Optional<String> ownDirection() {
        return Optional.ofNullable(direction);
    }

    /** When it is published by itself. */
    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    /** When its public discussion closes, or closed. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    /** Whether its public discussion is closed. */
    public boolean isClosedAt(Instant now) {
        return closesAt != null && !closesAt.isAfter(now);
    }

    /** What its place on the front page goes by. */
    Optional<Instant> frontAt() {
        return Optional.ofNullable(frontAt);
    }

    boolean isPinned() {
        return pinned;
    }

    /** Changes with whatever a page says about it besides its text. */
    public int edition() {
        return edition;
    }

    /** When it was written, as far as known: {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
    public @Nullable String written() {
        return written;
    }

    /** The same in words, as {@code March 2018}. */
    public @Nullable String writtenInWords() {
        return written == null ? null : Written.inWords(written);
    }

    /** Whose the rights are. */
    public @Nullable String rights() {
        return rights;
    }

    /** Where the text was taken from. */
    public @Nullable String sourceLine() {
        return sourceLine;
    }

    /** A line that readers ought to see above the text. */
    public @Nullable String notice() {
        return notice;
    }

    Status status() {
        return status;
    }

    /** Whether everybody may see it; otherwise editors only. */
    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    /** The id of the revision that is shown. */
    public UUID currentRevision() {
        return currentRevision;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When it was first published, or else came to this server. */
    public Instant since() {
        return publishedAt == null ? createdAt : publishedAt;
    }

    /** When it was first published; null for an article that never was. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
