package org.rejoinder.text;

import java.util.regex.Pattern;

/** Text where marks would be read. */
final class Escapes {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<~]|&(?=#?\\w)|!(?=\\[)");
    private static final Pattern SPECIAL_AT_START = Pattern.compile("^(?:[#>+=|-]|(\\d{1,9})(?=[.)]))");

    private Escapes() {}

    /** A part of a line of Markdown that says this. */
    static String markdown(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    /** The same line of Markdown, so that its beginning makes nothing but a paragraph of it. */
    static String asParagraph(String line) {
        return SPECIAL_AT_START.matcher(line).replaceFirst(found -> found.group(1) == null ? "\\\\$0" : "$1\\\\");
    }

    /** HTML that says this, within an element or an attribute. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }
}
