package org.rejoinder.language;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateNode;
import io.quarkus.qute.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;

/**
 * The section {@code {#say}}, which {@link TemplateWords} writes: the sentence in English as it stands in the template;
 * behind {@code {#is}} the message's id; behind each {@code {#hole}} what fills one of its holes. It says the sentence in
 * the language of whoever reads it, in English where no catalogue has it.
 */
@EngineConfiguration
public final class SaySection implements SectionHelperFactory<SaySection.Saying> {

    @Override
    public List<String> getDefaultAliases() {
        return List.of("say");
    }

    @Override
    public List<String> getBlockLabels() {
        return List.of("is", "hole");
    }

    @Override
    public Saying initialize(SectionInitContext section) {
        return new Saying(section.getBlocks());
    }

    /** One sentence of one template. Thread-safe. */
    public static final class Saying implements SectionHelper {

        private final SectionBlock english;
        private final String id;
        private final List<SectionBlock> fillings;
        private final Map<Language, SectionBlock> said = new ConcurrentHashMap<>();

        Saying(List<SectionBlock> blocks) {
            this.english = blocks.get(0);
            this.id = text(blocks.get(1));
            this.fillings = blocks.subList(2, blocks.size());
            said.put(Language.EN, english);
        }

        @Override
        public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
            SectionBlock block = said.computeIfAbsent(Language.current(), this::in);
            return context.execute(block, context.resolutionContext());
        }

        private SectionBlock in(Language language) {
            return Catalogue.of(language).message(id).map(this::withHolesFilled).orElse(english);
        }

        private SectionBlock withHolesFilled(String translation) {
            List<String> holes = Message.holesIn(id).stream().distinct().toList();
            List<TemplateNode> nodes = new ArrayList<>();
            Matcher hole = Message.hole().matcher(translation);
            int from = 0;
            while (hole.find()) {
                nodes.add(new TextNode(translation.substring(from, hole.start()), english.origin));
                nodes.addAll(fillings.get(holes.indexOf(hole.group())).nodes);
                from = hole.end();
            }
            nodes.add(new TextNode(translation.substring(from), english.origin));
            return new SectionBlock(english.origin, english.id, english.label, Map.of(), Map.of(), nodes, List.of());
        }

        private static String text(SectionBlock block) {
            StringBuilder text = new StringBuilder();
            block.nodes.forEach(node -> text.append(node.asText().getValue()));
            return text.toString();
        }
    }
}
