package org.rejoinder.feed;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rejoinder.comment.Post;
import org.rejoinder.text.Markdown;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {

    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final String root;

    private Atom(XMLStreamWriter xml, String root) {
        this.xml = xml;
        this.root = root;
    }

    /**
     * The feed as UTF-8.
     *
     * @param root the address of the site, without a slash at its end
     */
    static byte[] of(Feed feed, String root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Atom(WRITERS.createXMLStreamWriter(bytes, "UTF-8"), root).write(feed);
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", root + feed.path() + ".atom");
        element("title", feed.title());
        element("updated", feed.updated().toString());
        element("generator", "Rejoinder");
        xml.writeStartElement(NAMESPACE, "author");
        element("name", "Rejoinder");
        xml.writeEndElement();
        link("self", MEDIA_TYPE, root + feed.path() + ".atom");
        link("alternate", "text/html", root + feed.page());
        for (Post post : feed.posts()) {
            entry(post);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(Post post) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "entry");
        element("id", "urn:uuid:" + post.id());
        element("title", Headline.of(post));
        element("published", post.createdAt().toString());
        element("updated", post.changedAt().toString());
        link("alternate", "text/html", root + post.href());
        xml.writeStartElement(NAMESPACE, "author");
        element("name", post.author().displayName());
        element("uri", root + Headline.personHref(post));
        xml.writeEndElement();
        xml.writeStartElement(NAMESPACE, "content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(Legible.text(Markdown.html(post.body())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(Legible.text(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
