package io.github.textcleaner.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows from the command line to the library for front ends, and from there to core. */
class ArchitectureTest {
  private static final String CLI = "io.github.textcleaner.cli..";
  private static final String CORPUS = "io.github.textcleaner.corpus..";

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.textcleaner.cli", "io.github.textcleaner.corpus");

  @Test
  void the_library_knows_neither_rules_nor_the_command() {
    noClasses()
        .that()
        .resideInAPackage(CORPUS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CLI, "io.github.textcleaner.rules..", "picocli..")
        .check(CODE);
  }

  @Test
  void the_command_knows_no_rule_and_no_json() {
    noClasses()
        .that()
        .resideInAPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.github.textcleaner.rules..", "com.fasterxml..")
        .check(CODE);
  }

  @Test
  void no_type_of_third_parties_is_exported() {
    List<JavaClass> exported =
        CODE.stream()
            .filter(type -> type.getPackageName().startsWith("io.github.textcleaner.corpus"))
            .filter(type -> !type.getPackageName().endsWith(".internal"))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .toList();
    assertThat(exported).isNotEmpty();
    assertThat(exported.stream().flatMap(ArchitectureTest::shownBy))
        .allSatisfy(
            type ->
                assertThat(type.getBaseComponentType().getPackageName())
                    .as(type.getName())
                    .matches("java\\..+|io\\.github\\.textcleaner(\\..+)?"));
  }

  /** Returns the types that users of a class get to see. */
  private static Stream<JavaClass> shownBy(JavaClass type) {
    Stream<JavaClass> members =
        type.getMembers().stream()
            .filter(
                member ->
                    member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
            .flatMap(member -> member.getAllInvolvedRawTypes().stream());
    Stream<JavaClass> thrown =
        type.getCodeUnits().stream().flatMap(unit -> unit.getExceptionTypes().stream());
    return Stream.of(
            type.getAllRawSuperclasses().stream(),
            type.getAllRawInterfaces().stream(),
            members,
            thrown)
        .flatMap(types -> types);
  }

  @Test
  void only_the_entry_points_of_the_command_are_public() {
    classes()
        .that()
        .resideInAPackage(CLI)
        .and()
        .haveNameNotMatching(".*\\.(Main|Manual|Training)")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .notBePublic()
        .check(CODE);
  }

  @Test
  void nothing_is_printed_past_the_console() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CODE);
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
                "java\\.io\\.PrintStream\\.<init>\\([^,]*(, boolean)?\\)",
                "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                "java\\.io\\.(FileReader|FileWriter)\\.<init>\\(.*",
                "java\\.time\\..*\\.now\\(.*",
                "java\\.time\\.Clock\\.system.*",
                "java\\.util\\.Date\\.<init>\\(\\)",
                "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
                "java\\.util\\.Random\\.<init>\\(\\)",
                "java\\.lang\\.Math\\.random\\(\\)"));

    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("io.github.textcleaner.corpus.run.Stopwatch")
        .should()
        .callCodeUnitWhere(
            describe(
                "depends on where and when it runs",
                call -> forbidden.matcher(target(call)).matches()))
        .check(CODE);
  }

  private static String target(JavaAccess<?> call) {
    CodeUnitCallTarget target = (CodeUnitCallTarget) call.getTarget();
    return target.getOwner().getName()
        + "."
        + target.getName()
        + "("
        + target.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .collect(Collectors.joining(", "))
        + ")";
  }

  @Test
  void there_is_no_static_state() {
    fields().that().areStatic().should().beFinal().check(CODE);
  }
}
