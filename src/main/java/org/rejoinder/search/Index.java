package org.rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The files of the index, in a folder of their own. Thread-safe. */
final class Index implements AutoCloseable {

    private static final String COMPLETE = "complete";
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Entry.KEY, SortField.Type.STRING));

    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Index(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Opens the index in this folder; one that can't be read is thrown away, and an empty one begun. */
    static Index in(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            return new Index(writer(folder, OpenMode.CREATE_OR_APPEND));
        } catch (org.apache.lucene.store.LockObtainFailedException inUse) {
            throw inUse;
        } catch (IOException | IllegalArgumentException unreadable) {
            clear(folder);
            return new Index(writer(folder, OpenMode.CREATE));
        }
    }

    private static IndexWriter writer(Path folder, OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(Tongues.ofTexts())
                .setOpenMode(mode)
                .setRAMBufferSizeMB(16)
                .setCommitOnClose(true);
        return new IndexWriter(FSDirectory.open(folder), config);
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** Whether all that the database had when it was built is in it. */
    boolean isComplete() {
        Iterable<Map.Entry<String, String>> marks = writer.getLiveCommitData();
        if (marks != null) {
            for (Map.Entry<String, String> mark : marks) {
                if (mark.getKey().equals(COMPLETE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Empties it, to be filled anew. */
    void empty() {
        write(() -> {
            writer.deleteAll();
            writer.setLiveCommitData(List.of());
            writer.commit();
        });
    }

    /** Notes that all is in it, and keeps that. */
    void complete() {
        writer.setLiveCommitData(Map.of(COMPLETE, "yes").entrySet());
        keep();
    }

    void put(Key key, Document entry) {
        write(() -> writer.updateDocument(new Term(Entry.KEY, key.text()), entry));
    }

    void remove(Key key) {
        write(() -> writer.deleteDocuments(new Term(Entry.KEY, key.text())));
    }

    /** Brings what was written to the disk. */
    void keep() {
        write(writer::commit);
    }

    /** What fits best, or what comes behind a place in the same answer. */
    List<Found> find(Query query, @Nullable Found after, int most) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return found(searcher, query, after, most);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Found> found(IndexSearcher searcher, Query query, @Nullable Found after, int most)
            throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return List.of();
        }
        TopDocs top = after == null
                ? searcher.search(query, most, BEST)
                : searcher.searchAfter(place(after, documents), query, most, BEST);
        StoredFields fields = searcher.storedFields();
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            Float score = (Float) ((FieldDoc) hit).fields[0];
            found.add(new Found(score, Key.parse(fields.document(hit.doc).get(Entry.KEY))));
        }
        return found;
    }

    /** Of equals the key decides, so that the number of the document doesn't. */
    private static FieldDoc place(Found after, int documents) {
        return new FieldDoc(documents - 1, after.score(), new Object[] {
            after.score(), new BytesRef(after.key().text())
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
