package org.rejoinder.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a window: keeps cookies, reads pages and sends their forms. Follows no redirect. */
public final class ScriptedBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String site;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public ScriptedBrowser(String site) {
        this.site = site;
    }

    /** What a GET answers, whatever its status. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).build());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    public JsonNode json(String path) {
        try {
            return JSON.readTree(get(path).body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Opens a page, fills in its form and sends it. */
    public HttpResponse<String> sends(String path, String form, Map<String, String> fields) {
        return sends(page(path), form, fields);
    }

    /** Fills in a form of a page and sends it: hidden fields as they are, the others as given. */
    public HttpResponse<String> sends(Document page, String form, Map<String, String> fields) {
        Element found = page.selectFirst(form);
        if (found == null) {
            throw new AssertionError("There is no " + form + " on the page " + page.title());
        }
        Map<String, String> sent = new LinkedHashMap<>();
        found.select("input[type=hidden]").forEach(field -> sent.put(field.attr("name"), field.val()));
        sent.putAll(fields);
        String body = sent.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + found.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
