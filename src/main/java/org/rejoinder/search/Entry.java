package org.rejoinder.search;

import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rejoinder.article.Article;
import org.rejoinder.article.ArticleText;
import org.rejoinder.comment.Post;
import org.rejoinder.room.Room;
import org.rejoinder.text.Markdown;

/** What the index knows of a comment or an article. The words are not kept in it, only where they occur. */
final class Entry {

    static final String KEY = "key";
    static final String ARTICLE = "article";
    static final String ROOM = "room";
    static final String AUTHOR = "author";
    static final String AT = "at";
    static final String TITLE = "title";
    static final String BODY = "body";

    private Entry() {}

    static Document of(Post post) {
        Document entry = entry(Key.comment(post.id()), post.article().id(), post.room(), post.createdAt());
        entry.add(new StringField(AUTHOR, post.author().id().toString(), Field.Store.NO));
        entry.add(new TextField(BODY, Markdown.plain(post.body()), Field.Store.NO));
        return entry;
    }

    static Document of(Article article, ArticleText text) {
        Document entry = entry(Key.article(article.id()), article.id(), Room.PUBLIC, article.since());
        entry.add(new TextField(TITLE, article.title(), Field.Store.NO));
        entry.add(new TextField(BODY, words(text), Field.Store.NO));
        return entry;
    }

    static String words(ArticleText text) {
        StringBuilder words = new StringBuilder();
        text.paragraphs().forEach(paragraph -> words.append(paragraph.text()).append('\n'));
        return words.toString();
    }

    private static Document entry(Key key, UUID article, UUID room, Instant at) {
        Document entry = new Document();
        entry.add(new StringField(KEY, key.text(), Field.Store.YES));
        entry.add(new SortedDocValuesField(KEY, new BytesRef(key.text())));
        entry.add(new StringField(ARTICLE, article.toString(), Field.Store.NO));
        entry.add(new StringField(ROOM, room.toString(), Field.Store.NO));
        entry.add(new LongPoint(AT, at.getEpochSecond()));
        return entry;
    }
}
