package org.rejoinder.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says about its article: in JSON-LD, OpenGraph, meta elements, microdata, or where people see it. */
final class HtmlHead {

    private static final int LONGEST = 300;
    private static final Pattern SITE = Pattern.compile("\\s+[|–—·•»-]\\s+[^|–—·•»]{1,60}$|_[^_]{1,40}$");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BEFORE_NAME = Pattern.compile("^(?:by|von|par|por)\\s+", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final JsonLd data;
    private final String title;

    HtmlHead(Document page) {
        this.page = page;
        this.data = JsonLd.of(page);
        this.title = findTitle();
    }

    private String findTitle() {
        return first(List.of(
                        () -> text("[itemprop=headline]"),
                        () -> text("article h1, main h1"),
                        () -> text("h1"),
                        () -> meta("og:title"),
                        () -> meta("twitter:title"),
                        () -> data.text("headline"),
                        () -> Optional.of(SITE.matcher(page.title()).replaceFirst(""))))
                .orElse("");
    }

    /** Empty if there is none. */
    String title() {
        return title;
    }

    @Nullable
    String publication() {
        return first(List.of(() -> data.text("publisher"), () -> meta("og:site_name"), () -> meta("application-name")))
                .filter(name -> name.length() <= 200)
                .orElse(null);
    }

    Optional<String> author() {
        return first(List.of(
                        () -> data.text("author"),
                        () -> text("[itemprop=author] [itemprop=name]"),
                        () -> text("[itemprop=author]"),
                        () -> meta("author"),
                        () -> meta("article:author"),
                        () -> text("a[rel=author]"),
                        () -> text(".byline, .author")))
                .filter(name -> !name.contains("://"))
                .map(name -> BEFORE_NAME.matcher(name).replaceFirst(""));
    }

    @Nullable
    String date() {
        return first(List.of(
                        () -> data.text("datePublished"),
                        () -> meta("article:published_time"),
                        () -> meta("datePublished"),
                        () -> meta("date"),
                        () -> attribute("[itemprop=datePublished]", "content"),
                        () -> attribute("time[datetime]", "datetime")))
                .map(DAY::matcher)
                .filter(day -> day.lookingAt())
                .map(day -> day.group())
                .filter(day -> DateLine.read(day).isPresent())
                .orElse(null);
    }

    @Nullable
    String language() {
        return first(List.of(
                        () -> attribute("html", "lang"),
                        () -> attribute("article[lang]", "lang"),
                        () -> data.text("inLanguage"),
                        () -> meta("og:locale")))
                .map(tag -> tag.replace('_', '-'))
                .orElse(null);
    }

    @Nullable
    String rights() {
        return first(List.of(() -> data.text("copyrightNotice"), () -> meta("copyright"), () -> meta("dcterms.rights")))
                .orElse(null);
    }

    /** Where the page was. */
    @Nullable
    String address() {
        return first(List.of(
                        () -> attribute("link[rel=canonical]", "href"), () -> meta("og:url"), () -> data.text("url")))
                .filter(SafeUrl::isSafe)
                .orElse(null);
    }

    private static Optional<String> first(List<Supplier<Optional<String>>> places) {
        return places.stream()
                .flatMap(place -> place.get().stream())
                .map(Spaces::foldAll)
                .filter(found -> !found.isEmpty() && found.length() <= LONGEST)
                .findFirst();
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
    }

    private Optional<String> attribute(String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name));
    }

    private Optional<String> meta(String name) {
        return page.select("meta").stream()
                .filter(meta -> name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("itemprop")))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .findFirst();
    }
}
