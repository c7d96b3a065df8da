package org.rejoinder.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page puts around an op-ed and a copy brings along: link captions, buttons, credits.
 *
 * <p>The rule. Clutter stands only before the first paragraph or after the last, never between paragraphs. It is a short
 * line that isn't finished as a sentence is, and it is one of a list of known captions ("Share", "Related", "Read more",
 * "More in ...", "Newspapers in ...") or a copyright line. At the end, a known caption takes with it the short unfinished
 * lines that follow it, for these are the links under that heading. Any other line stays, however odd: to show a caption
 * too many is a smaller fault than to lose an author's last words.
 */
final class Clutter {
    private static final int LONGEST = 100;
    private static final String PUBLICATIONS =
            "(?:newspapers?|magazines?|journals?|papers|news|articles|stories|columns"
                    + "|columnists|podcasts|videos|books|blogs|sites|links|headlines|photos|archives?)";

    private static final Pattern BUTTON = caption(
            "(?:share|print|e-?mail|save|tweet|copy|listen|bookmark)(?: (?:this|on|via|with|link)\\b.*| article| page)?"
                    + "|share, .*|comments?(?: ?\\(?\\d+\\)?)?|\\d+ comments?|leave a comment|facebook|twitter|whatsapp|linkedin"
                    + "|advertisements?|subscribe(?: (?:now|to|today)\\b.*)?|sign (?:up|in)\\b.*|log ?in|follow us\\b.*"
                    + "|分享.{0,6}|打印.{0,4}|收藏|评论|广告|공유(?:하기)?|인쇄(?:하기)?|댓글.{0,6}|광고|شارك|مشاركة|طباعة");
    private static final Pattern LABEL = caption(
            "(?:opinions?|comments?|commentary|editorials?|op-?eds?|viewpoints?|columns?|columnists?|analysis|perspectives?"
                    + "|guest (?:essay|column)|home|menu|skip to .*|text size.*|\\d+ min(?:ute)?s?(?: read)?"
                    + "|(?:photo|image|illustration|cartoon|picture)(?: by)? ?: ?.*"
                    + "|(?:published|posted|updated|last updated|editor|edited by) ?: ?.*"
                    + "|评论|社评|观点|责任编辑.*|编辑[:：].*|오피니언|사설|칼럼|رأي|مقالات)");
    private static final Pattern LINKS =
            caption("(?:related|recommended|trending|popular|latest|most (?:read|popular|viewed|shared))"
                    + "(?: (?:" + PUBLICATIONS + "|posts|reading|content|topics|news|in|on) ?.*)?"
                    + "|(?:read|see) (?:more|next|also)\\b.*|more (?:in|from|on|by|about)\\b.*|more|next(?: article| story)?"
                    + "|previous(?: article| story)?|you (?:may|might) also like.*|what to read next|back to (?:top|home)\\b.*"
                    + "|" + PUBLICATIONS + " (?:in|from|by|on|about|for)\\b.*|(?:tags|topics|keywords|filed under) ?:.*"
                    + "|(?:相关|延伸|推荐|更多|热门|上一篇|下一篇|返回|责任编辑|关键词|标签).{0,30}|관련 ?기사.*|많이 본.*|다음 ?글|이전 ?글"
                    + "|اقرأ أيضا.*|مواضيع ذات صلة.*|المزيد.*");
    private static final Pattern RIGHTS = caption("(?:©|ⓒ|\\(c\\) ?\\d|copyright\\b|all rights reserved|저작권자|版权所有).*");

    private Clutter() {}

    private static Pattern caption(String words) {
        return Pattern.compile("(?:" + words + ")[:：»›>→… ]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line above the first paragraph is clutter. */
    static boolean opens(String line) {
        return isRights(line) || (isShort(line) && isAny(line, BUTTON, LABEL));
    }

    /** How many of these paragraphs, counted from the first, remain when clutter at the end is left out: at least one. */
    static int withoutEnding(List<String> paragraphs) {
        int kept = paragraphs.size();
        for (int i = kept - 1; i > 0 && mayFollowText(paragraphs.get(i)); i--) {
            kept = closes(paragraphs.get(i)) ? i : kept;
        }
        return kept;
    }

    private static boolean closes(String line) {
        return isRights(line) || isAny(line, BUTTON, LINKS);
    }

    private static boolean mayFollowText(String line) {
        return isRights(line) || isShort(line);
    }

    private static boolean isRights(String line) {
        return PlainText.length(line) <= 2 * LONGEST && isAny(line, RIGHTS);
    }

    private static boolean isShort(String line) {
        return PlainText.length(line) <= LONGEST && (!Sentences.isFinished(line) || isHeading(line));
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST / 3 && (line.endsWith(":") || line.endsWith("：") || line.endsWith("…"));
    }

    private static boolean isAny(String line, Pattern... captions) {
        return List.of(captions).stream()
                .anyMatch(caption -> caption.matcher(line).matches());
    }
}
