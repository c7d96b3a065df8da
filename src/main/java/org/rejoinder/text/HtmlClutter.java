package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a web page puts around and between the paragraphs of an article: scripts, navigation, buttons, forms, captions,
 * advertisements, links to other articles. It is known by the kind, the role or the class names of an element, and taken
 * out; what people could read of it is told.
 */
final class HtmlClutter {

    private static final int LONGEST = 160;
    private static final int MOST = 100;
    private static final int LONG_TEXT = 1_000;
    private static final String UNSEEN = "script, style, noscript, template, link, meta, svg, canvas, iframe, object,"
            + " embed, audio, video, source, input, select, textarea, [hidden], [aria-hidden=true],"
            + " [style~=(?i)display\\s*:\\s*none]";
    private static final String SEEN = "nav, aside, footer, form, button, dialog, menu, figcaption, [role=navigation],"
            + " [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=toolbar]";
    private static final Pattern NAMES = Pattern.compile(
            "(?:^|[\\s_-])(?:ads?|adverts?|advertisements?|advertorial|sponsor(?:ed)?|promo(?:tion)?s?|banner|share|sharing"
                    + "|sharebar|social|related|recommend(?:ed|ation)?s?|newsletter|subscri(?:be|ption)|signup|paywall"
                    + "|comments?|disqus|breadcrumbs?|cookie|consent|toolbar|tools|sidebar|caption|credit|tags?|taglist"
                    + "|popup|modal|overlay|menu|nav|navbar|navigation|pagination|pager|footer|byline|author-?box|dateline"
                    + "|timestamp|meta|trending|most-?(?:read|popular)|read-?(?:more|next)|skip|print|widget|teaser)"
                    + "(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);
    private static final String ARTICLES =
            "[itemprop=articleBody], article, main, [role=main], .article-body, .article-content, .entry-content,"
                    + " .post-content, #article, #content, .content, div, section, td";

    private final Element body;
    private final List<String> leftOut = new ArrayList<>();

    private HtmlClutter(Document page) {
        page.select(UNSEEN).remove();
        Element article = articleOf(page);
        tellAround(page, article);
        takeFrom(article);
        this.body = article;
    }

    /** Takes it out of a page, which is changed. */
    static HtmlClutter takenFrom(Document page) {
        return new HtmlClutter(page);
    }

    /** The element with the paragraphs. */
    Element body() {
        return body;
    }

    /** What people could read of it, each on one line and not longer than needed to know it again. */
    List<String> leftOut() {
        return leftOut;
    }

    private static Element articleOf(Document page) {
        for (String named : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Optional<Element> longest = page.select(named).stream().max(Comparator.comparingInt(HtmlClutter::prose));
            if (longest.filter(found -> prose(found) * 2 > prose(page.body())).isPresent()) {
                return longest.get();
            }
        }
        return page.select(ARTICLES).stream()
                .filter(found -> ownProse(found) > 0)
                .max(Comparator.comparingInt(HtmlClutter::ownProse))
                .filter(found -> ownProse(found) * 2 > prose(page.body()))
                .orElse(page.body());
    }

    /** How many characters stand in paragraphs below an element. */
    private static int prose(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static int ownProse(Element element) {
        return element.children().stream()
                .filter(child -> child.nameIs("p"))
                .mapToInt(p -> p.text().length())
                .sum();
    }

    /** The parts of the page beside the article, from the body down to it. */
    private void tellAround(Document page, Element article) {
        Stream.concat(Stream.of(article), article.parents().stream())
                .takeWhile(part -> !part.equals(page.body()))
                .flatMap(part -> part.siblingElements().stream())
                .filter(beside -> beside.selectFirst("h1") == null)
                .forEach(this::tell);
    }

    /** A name alone isn't trusted where it would take much of the article itself. */
    private void takeFrom(Element article) {
        for (Element part : article.select(SEEN)) {
            take(part, article);
        }
        int most = Math.min(LONG_TEXT, prose(article) / 2);
        for (Element part : article.select("[class], [id]")) {
            if (NAMES.matcher(part.className() + " " + part.id()).find() && prose(part) <= most) {
                take(part, article);
            }
        }
    }

    private void take(Element part, Element article) {
        if (!part.equals(article) && part.parent() != null && part.closest("body") != null) {
            tell(part);
            part.remove();
        }
    }

    private void tell(Element part) {
        String words = Spaces.foldAll(part.text());
        if (!words.isEmpty() && leftOut.size() < MOST) {
            leftOut.add(PlainText.excerpt(words, LONGEST));
        }
    }
}
