package org.rejoinder.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What RFC 4287 asks of a feed, rule by rule, for what ours uses of it. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> IN_FEED = Set.of(
            "author",
            "category",
            "contributor",
            "entry",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated");
    private static final Set<String> IN_ENTRY = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");

    private AtomRules() {}

    /** Fails unless the document keeps every rule; gives its root. */
    static Element check(byte[] document) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element feed = parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        checkFeed(feed);
        List<Element> entries = children(feed, "entry");
        entries.forEach(entry -> checkEntry(entry, !children(feed, "author").isEmpty()));
        assertThat(entries.stream().map(entry -> text(entry, "id"))).doesNotHaveDuplicates();
        return feed;
    }

    /** Section 4.1.1. */
    private static void checkFeed(Element feed) {
        assertThat(names(feed)).isSubsetOf(IN_FEED);
        checkCommon(feed);
        assertThat(children(feed, "generator")).hasSizeLessThanOrEqualTo(1);
        assertThat(children(feed, "author"))
                .as("the author, for a feed without entries")
                .isNotEmpty();
        children(feed, "author").forEach(AtomRules::checkPerson);
        assertThat(links(feed, "self")).as("the feed's own address").hasSize(1);
        List<String> order = names(feed);
        assertThat(order.subList(Math.max(0, order.indexOf("entry")), order.size()))
                .as("what describes the feed stands before its entries, where readers that stop early find it")
                .satisfies(rest -> assertThat(new HashSet<>(rest).size())
                        .isLessThanOrEqualTo(order.contains("entry") ? 1 : order.size()));
    }

    /** Section 4.1.2. */
    private static void checkEntry(Element entry, boolean authorAbove) {
        assertThat(names(entry)).isSubsetOf(IN_ENTRY);
        checkCommon(entry);
        assertThat(authorAbove || !children(entry, "author").isEmpty()).isTrue();
        children(entry, "author").forEach(AtomRules::checkPerson);
        assertThat(children(entry, "content")).hasSizeLessThanOrEqualTo(1);
        assertThat(children(entry, "published")).hasSizeLessThanOrEqualTo(1);
        children(entry, "published").forEach(published -> checkDate(published.getTextContent()));
        assertThat(!children(entry, "content").isEmpty()
                        || !links(entry, "alternate").isEmpty())
                .as("content, or a link to it")
                .isTrue();
        children(entry, "content").forEach(AtomRules::checkContent);
    }

    private static void checkCommon(Element element) {
        for (String one : List.of("id", "title", "updated")) {
            assertThat(children(element, one)).as("exactly one %s", one).hasSize(1);
        }
        checkIri(text(element, "id"));
        assertThat(text(element, "title")).isNotBlank();
        checkDate(text(element, "updated"));
        children(element, "link").forEach(AtomRules::checkLink);
        assertThat(links(element, "alternate").stream()
                        .map(link -> link.getAttribute("type") + " " + link.getAttribute("hreflang")))
                .as("alternates of the same type and language")
                .doesNotHaveDuplicates();
    }

    /** Section 3.2. */
    private static void checkPerson(Element person) {
        assertThat(children(person, "name")).hasSize(1);
        assertThat(text(person, "name")).isNotBlank();
        assertThat(children(person, "uri")).hasSizeLessThanOrEqualTo(1);
        children(person, "uri").forEach(uri -> checkIri(uri.getTextContent()));
        assertThat(children(person, "email")).as("nobody's address").isEmpty();
    }

    /** Section 4.1.3: escaped HTML that could stand within a div, and is whole. */
    private static void checkContent(Element content) {
        assertThat(content.getAttribute("type")).isIn("html", "text");
        assertThat(elements(content)).as("only text in escaped content").isEmpty();
        assertThat(Jsoup.parseBodyFragment(content.getTextContent()).select("script, style, iframe"))
                .isEmpty();
    }

    /** Section 4.2.7. */
    private static void checkLink(Element link) {
        checkIri(link.getAttribute("href"));
        assertThat(link.getAttribute("type")).matches("[a-z]+/[a-z+.-]+");
        assertThat(link.getTextContent()).isEmpty();
    }

    /** Section 3.3: as RFC 3339 has it, with a capital T and Z. */
    private static void checkDate(String date) {
        assertThat(date).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
        assertThat(OffsetDateTime.parse(date)).isNotNull();
    }

    private static void checkIri(String iri) {
        assertThat(URI.create(iri).isAbsolute()).as(iri).isTrue();
    }

    private static List<Element> links(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> relation.equals(link.getAttribute("rel")))
                .toList();
    }

    static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent)
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    private static List<String> names(Element parent) {
        assertThat(elements(parent).map(Node::getNamespaceURI)).containsOnly(ATOM);
        return elements(parent).map(Node::getLocalName).toList();
    }

    private static Stream<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }
}
