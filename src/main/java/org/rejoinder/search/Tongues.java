package org.rejoinder.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes words to look for: English by stems, letters without their accents, and Chinese, Japanese and Korean,
 * which are written without spaces or glue endings to words, by pairs of characters.
 */
final class Tongues {

    private static final int SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private Tongues() {}

    /** For what is put into the index: single characters too, so that one alone is found. */
    static Analyzer ofTexts() {
        return new Words(true);
    }

    /** For what is looked for: pairs only, but for a character that stands alone. */
    static Analyzer ofQuestions() {
        return new Words(false);
    }

    private static final class Words extends Analyzer {

        private final boolean singly;

        Words(boolean singly) {
            this.singly = singly;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stream = new LowerCaseFilter(new CJKWidthFilter(words));
            stream = new CJKBigramFilter(stream, SCRIPTS, singly);
            stream = new PorterStemFilter(new EnglishPossessiveFilter(new ASCIIFoldingFilter(stream)));
            return new TokenStreamComponents(words, stream);
        }
    }
}
