package io.github.textcleaner;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what core never does. */
class ArchitectureTest {
  private static final String BASE = "io.github.textcleaner";

  /** Each package may use those before it, and no other but the JDK and JSpecify. */
  private static final List<String> ORDER =
      List.of(BASE + ".text", BASE + ".edit", BASE + ".rule", BASE, BASE + ".report");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void every_package_has_its_place_in_the_order() {
    assertThat(packages().stream().map(JavaPackage::getName))
        .containsExactlyInAnyOrderElementsOf(ORDER);
  }

  private static Set<JavaPackage> packages() {
    return CORE.stream().map(type -> type.getPackage()).collect(Collectors.toSet());
  }

  @Test
  void packages_use_only_those_before_them_and_nothing_of_third_parties() {
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> allowed = ORDER.subList(0, i + 1);
      classes()
          .that()
          .resideInAPackage(ORDER.get(i))
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "are of the JDK, of JSpecify, or of " + allowed,
                  type ->
                      allowed.contains(type.getPackageName())
                          || type.getPackageName().startsWith("java.")
                          || type.getPackageName().equals("org.jspecify.annotations")
                          || type.isPrimitive()
                          || type.isArray()))
          .check(CORE);
    }
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(packages())
        .allSatisfy(
            javaPackage ->
                assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                    .as(javaPackage.getName())
                    .isTrue());
  }

  @Test
  void nothing_is_printed() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
  }

  @Test
  void nothing_depends_on_the_default_locale_or_charset_or_on_the_clock() {
    Pattern forbidden =
        Pattern.compile(
            String.join(
                "|",
                "java\\.util\\.Locale\\.getDefault\\(.*",
                "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                "java\\.lang\\.String\\.formatted\\(.*",
                "java\\.lang\\.String\\.getBytes\\(\\)",
                "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\([^,]*\\)",
                "java\\.io\\.(FileReader|FileWriter)\\.<init>\\(.*",
                "java\\.time\\..*\\.now\\(.*",
                "java\\.time\\.Clock\\.system.*",
                "java\\.util\\.Date\\.<init>\\(\\)",
                "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                "java\\.util\\.Random\\.<init>\\(\\)",
                "java\\.lang\\.Math\\.random\\(\\)"));

    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "depends on where and when it runs",
                call -> forbidden.matcher(target(call)).matches()))
        .check(CORE);
  }

  private static String target(JavaAccess<?> call) {
    CodeUnitCallTarget target = (CodeUnitCallTarget) call.getTarget();
    return target.getOwner().getName()
        + "."
        + target.getName()
        + "("
        + target.getRawParameterTypes().stream()
            .map(type -> type.getName())
            .collect(Collectors.joining(", "))
        + ")";
  }

  @Test
  void there_is_no_static_state() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }
}
