package org.rejoinder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rejoinder.newsroom.Newsroom.asAnyone;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.newsroom.PostgreSql;

/** The page about the API says what there is: everything for programs, and nothing else. */
@QuarkusTest
@WithTestResource(value = PostgreSql.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void everyAddressForProgramsIsDescribedAndNoOther() {
        assertThat(operations().keySet()).isEqualTo(routes());
        assertThat(routes()).as("the routes that were found").contains("post /api/v1/articles/{slug}/comments");
    }

    @Test
    void everyOperationSaysInASentenceWhatItDoes() {
        assertThat(operations())
                .allSatisfy((address, operation) -> assertThat((String) operation.get("summary"))
                        .as(address)
                        .isNotBlank());
    }

    @Test
    void everyAnswerIsDescribedTheGoodOnesAmongThem() {
        assertThat(operations()).allSatisfy((address, operation) -> {
            Map<String, Map<String, Object>> answers = answersOf(operation);
            assertThat(answers.keySet()).as(address).anyMatch(status -> status.startsWith("2"));
            assertThat(answers.values())
                    .as(address)
                    .allSatisfy(answer ->
                            assertThat((String) answer.get("description")).isNotBlank());
        });
    }

    @Test
    void everyChangeSaysWhenItIsRefused() {
        assertThat(operations())
                .allSatisfy((address, operation) -> assertThat(
                                address.startsWith("get ") || hasRefusal(answersOf(operation)))
                        .as(address)
                        .isTrue());
    }

    private static boolean hasRefusal(Map<String, Map<String, Object>> answers) {
        return answers.keySet().stream().anyMatch(status -> status.startsWith("4"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> answersOf(Map<String, Object> operation) {
        return (Map<String, Map<String, Object>>) operation.get("responses");
    }

    /** What the document describes, by method and address. */
    private static Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Map<String, Object>>> paths = asAnyone()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("paths");
        Map<String, Map<String, Object>> operations = new TreeMap<>();
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                operations.put(method + " " + path, operation);
            }
        }));
        return operations;
    }

    /** What the program answers to below {@code /api/}, as its annotations say. */
    private static Set<String> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.rejoinder").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(OpenApiTest::routesOf)
                        .filter(route -> route.contains(" /api/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routesOf(JavaClass resource) {
        return resource.getMethods().stream()
                .filter(OpenApiTest::isRoute)
                .flatMap(method ->
                        methodsOf(method).stream().map(verb -> verb + " " + address(pathOf(resource), pathOf(method))));
    }

    private static boolean isRoute(JavaMethod method) {
        return !methodsOf(method).isEmpty();
    }

    private static List<String> methodsOf(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String pathOf(CanBeAnnotated place) {
        return place.isAnnotatedWith(Path.class) ? path(place) : "";
    }

    private static String path(CanBeAnnotated place) {
        return place instanceof JavaClass type
                ? type.getAnnotationOfType(Path.class).value()
                : ((JavaMethod) place).getAnnotationOfType(Path.class).value();
    }

    private static String address(String ofClass, String ofMethod) {
        return ("/" + ofClass + "/" + ofMethod).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
