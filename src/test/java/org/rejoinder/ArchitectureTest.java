package org.rejoinder;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: which package may know which, and what holds in all of them. */
class ArchitectureTest {

    /** From the ground up: each floor may know those before it. Packages of one floor may know each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("text"),
            List.of("language"),
            List.of("web"),
            List.of("event"),
            List.of("account"),
            List.of("article"),
            List.of("room"),
            List.of("comment"),
            List.of("moderation"),
            List.of("classroom"),
            List.of("debate"),
            List.of("notification"),
            List.of("live"),
            List.of("search", "feed", "transfer"),
            List.of("operation"),
            List.of("demo"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rejoinder");

    private static final DescribedPredicate<JavaClass> ENTITY =
            describe("are entities", type -> type.isAnnotatedWith(Entity.class));

    @ParameterizedTest
    @MethodSource("floors")
    void aPackageKnowsNothingOfThoseAboveIt(List<String> floor) {
        noClasses()
                .that()
                .resideInAnyPackage(named(floor))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above(floor))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageHasItsFloor() {
        List<String> known = FLOORS.stream()
                .flatMap(List::stream)
                .map(name -> "org.rejoinder." + name)
                .toList();
        assertThat(HOUSE).extracting(JavaClass::getPackageName).isSubsetOf(known);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.rejoinder.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theTextPackageIsPure() {
        noClasses()
                .that()
                .resideInAPackage("org.rejoinder.text")
                .should()
                .dependOnClassesThat(resideInAPackage("org.rejoinder..")
                        .and(not(resideInAPackage("org.rejoinder.text")))
                        .or(resideInAPackage("io.quarkus.."))
                        .or(resideInAPackage("jakarta.."))
                        .or(resideInAPackage("org.eclipse.microprofile..")))
                .check(HOUSE);
    }

    @Test
    void repositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAssignableTo(PanacheRepositoryBase.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(HOUSE);
    }

    @Test
    void entitiesHaveNoPublicFields() {
        noFields()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .and()
                .areNotStatic()
                .should()
                .notBePrivate()
                .check(HOUSE);
    }

    @Test
    void noPublicMethodOfAResourceReturnsAnEntity() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(
                        describe("answer requests", (JavaClass type) -> type.isAnnotatedWith(Path.class)))
                .and()
                .arePublic()
                .should(new ArchCondition<>("give away an entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean gives = method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(ENTITY);
                        events.add(
                                new SimpleConditionEvent(method, gives, method.getFullName() + " returns an entity"));
                    }
                })
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Impl|Utils?|Dto|Info)")
                .check(HOUSE);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<JavaPackage> packages =
                HOUSE.stream().map(JavaClass::getPackage).distinct().toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    static List<List<String>> floors() {
        return FLOORS.subList(0, FLOORS.size() - 1);
    }

    private static String[] above(List<String> floor) {
        return FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size()).stream()
                .flatMap(List::stream)
                .map(ArchitectureTest::pattern)
                .toArray(String[]::new);
    }

    private static String[] named(List<String> floor) {
        return floor.stream().map(ArchitectureTest::pattern).toArray(String[]::new);
    }

    private static String pattern(String name) {
        return "org.rejoinder." + name + "..";
    }
}
