package io.github.textcleaner.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String RULES = "io.github.textcleaner.rules";

  /** Class and method, with the parameters where only that form is meant. */
  private static final Set<String> MACHINE =
      Set.of(
          "Locale.getDefault",
          "ULocale.getDefault",
          "TimeZone.getDefault",
          "ZoneId.systemDefault",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "System.currentTimeMillis",
          "System.nanoTime",
          "System.getProperty",
          "System.getenv",
          "Charset.defaultCharset",
          "String.formatted",
          "String.format[String, Object[]]",
          "String.toLowerCase[]",
          "String.toUpperCase[]",
          "String.getBytes[]",
          "String.<init>[byte[]]",
          "UCharacter.toLowerCase[String]",
          "UCharacter.toUpperCase[String]");

  private static final Set<String> SEARCHES =
      Set.of(
          "Matcher.find",
          "Matcher.results",
          "Matcher.replaceAll",
          "Matcher.replaceFirst",
          "Pattern.split",
          "Pattern.splitAsStream",
          "String.replaceAll",
          "String.replaceFirst",
          "String.split",
          "String.matches");

  /** Those that find the parts of a page, each above those that it may know. */
  private static final List<String> CONTEXT =
      Stream.of("", ".comments", ".recipes", ".article", ".links", ".furniture", ".bylines")
          .map(part -> RULES + ".context" + part)
          .toList();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(RULES);

  @Test
  void packages_know_only_those_below_them() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("build")
        .definedBy(RULES + ".build")
        .layer("pack")
        .definedBy(RULES)
        .layer("categories")
        .definedBy(categories())
        .layer("context")
        .definedBy(RULES + ".context..")
        .layer("names")
        .definedBy(RULES + ".names")
        .layer("dates")
        .definedBy(RULES + ".dates")
        .layer("recipes")
        .definedBy(RULES + ".recipes")
        .layer("phrases")
        .definedBy(RULES + ".phrases")
        .layer("clues")
        .definedBy(RULES + ".clues")
        .layer("letters")
        .definedBy(RULES + ".letters")
        .layer("words")
        .definedBy(RULES + ".words")
        .layer("resource")
        .definedBy(RULES + ".resource")
        .whereLayer("build")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pack")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("categories")
        .mayOnlyBeAccessedByLayers("pack", "build")
        .whereLayer("context")
        .mayOnlyBeAccessedByLayers("pack", "categories")
        .whereLayer("names")
        .mayOnlyBeAccessedByLayers("categories", "context", "build")
        .whereLayer("dates")
        .mayOnlyBeAccessedByLayers("categories", "context", "names", "build")
        .whereLayer("recipes")
        .mayOnlyBeAccessedByLayers("context", "build")
        .whereLayer("phrases")
        .mayOnlyBeAccessedByLayers("categories", "context", "names", "dates", "build")
        .whereLayer("clues")
        .mayOnlyBeAccessedByLayers("categories", "names", "phrases", "build")
        .whereLayer("letters")
        .mayOnlyBeAccessedByLayers(
            "categories", "context", "names", "dates", "recipes", "phrases", "clues", "build")
        .whereLayer("words")
        .mayOnlyBeAccessedByLayers("categories", "build")
        .whereLayer("resource")
        .mayOnlyBeAccessedByLayers(
            "categories", "names", "dates", "recipes", "phrases", "clues", "words", "build")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  @Test
  void packages_of_the_context_know_only_those_below_them() {
    for (int i = 0; i < CONTEXT.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(CONTEXT.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CONTEXT.subList(i + 1, CONTEXT.size()).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  private static String[] categories() {
    return Arrays.stream(Category.values())
        .map(category -> RULES + "." + category.label())
        .toArray(String[]::new);
  }

  @Test
  void categories_do_not_know_each_other() {
    for (String category : categories()) {
      String[] others =
          Arrays.stream(categories())
              .filter(other -> !other.equals(category))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(category)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("io.github.textcleaner.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            packageOfRules ->
                assertThat(packageOfRules.isAnnotatedWith(NullMarked.class))
                    .as(packageOfRules.getName())
                    .isTrue());
  }

  @Test
  void the_module_exports_one_package_and_provides_the_pack() throws Exception {
    ModuleDescriptor module = module();
    assertThat(module.exports()).extracting(ModuleDescriptor.Exports::source).containsOnly(RULES);
    assertThat(module.provides())
        .containsExactly(provides(RulePack.class.getName(), BuiltInRules.class.getName()));
  }

  private static ModuleDescriptor module() throws IOException, URISyntaxException {
    Path classes =
        Path.of(BuiltInRules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static ModuleDescriptor.Provides provides(String service, String provider) {
    return ModuleDescriptor.newModule("expected")
        .provides(service, List.of(provider))
        .build()
        .provides()
        .iterator()
        .next();
  }

  @Test
  void the_pack_is_found_on_the_class_path_too() {
    assertThat(RuleCatalog.installed().packs()).hasExactlyElementsOfTypes(BuiltInRules.class);
  }

  @Test
  void what_is_exported_shows_no_type_of_a_third_party() {
    DescribedPredicate<JavaClass> ours = resideInAnyPackage("java..", "io.github.textcleaner..");
    JavaPackage exported = CLASSES.getPackage(RULES);
    assertThat(
            exported.getClasses().stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(ArchitectureTest::shownBy)
                .filter(type -> !type.isPrimitive() && !ours.test(type.getBaseComponentType())))
        .isEmpty();
  }

  private static Stream<JavaClass> shownBy(JavaClass type) {
    Stream<JavaClass> signatures =
        type.getCodeUnits().stream()
            .filter(unit -> !unit.getModifiers().contains(JavaModifier.PRIVATE))
            .flatMap(ArchitectureTest::signature);
    Stream<JavaClass> fields =
        type.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
            .flatMap(field -> field.getAllInvolvedRawTypes().stream());
    Stream<JavaClass> parents =
        Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    return Stream.of(signatures, fields, parents).flatMap(types -> types);
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.of(
            unit.getReturnType().getAllInvolvedRawTypes().stream(),
            unit.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  @Test
  void nothing_depends_on_the_machine() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "uses the default locale, charset, zone or the clock",
                ArchitectureTest::dependsOnMachine))
        .orShould()
        .accessFieldWhere(describe("is a standard stream", ArchitectureTest::isStandardStream))
        .check(CLASSES);
  }

  private static boolean dependsOnMachine(JavaCall<?> call) {
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(JavaClass::getSimpleName).toList();
    String code = call.getTargetOwner().getSimpleName() + "." + call.getName();
    return MACHINE.contains(code)
        || MACHINE.contains(code + parameters)
        || call.getTargetOwner().getPackageName().equals("java.time")
            && call.getName().equals("now");
  }

  private static boolean isStandardStream(JavaFieldAccess access) {
    return access.getTargetOwner().isEquivalentTo(System.class);
  }

  @Test
  void regular_expressions_are_anchored() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe(
                "searches a whole text",
                call ->
                    SEARCHES.contains(
                        call.getTargetOwner().getSimpleName() + "." + call.getName())))
        .because("one search costs more than all other rules; use lookingAt behind a trigger")
        .check(CLASSES);
  }

  @Test
  void text_never_reaches_an_interpolator() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.text.lookup..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.commons.text.StringSubstitutor")
        .check(CLASSES);
  }
}
