package io.github.textcleaner.rules;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.textcleaner.rule.Rule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every class of a rule looks like. */
class RuleClassesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.textcleaner.rules");

  private static final Map<Class<? extends Rule>, List<Rule>> RULES =
      new BuiltInRules().rules().stream().collect(groupingBy(Rule::getClass));

  @Test
  void the_lists_name_every_class_that_is_a_rule() {
    List<String> classes =
        CLASSES.stream()
            .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
            .map(JavaClass::getName)
            .toList();
    assertThat(RULES.keySet().stream().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void a_class_of_one_rule_is_named_as_its_id() {
    RULES.forEach(
        (type, rules) -> {
          if (rules.size() == 1) {
            String id = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
            assertThat(rules.get(0).info().id()).isEqualTo(id);
          }
        });
  }

  @Test
  void a_rule_lies_in_the_package_of_its_category() {
    RULES.forEach(
        (type, rules) ->
            assertThat(rules)
                .allSatisfy(
                    rule ->
                        assertThat(type.getPackageName())
                            .endsWith("." + rule.info().category().label())));
  }

  @Test
  void a_class_is_final_and_seen_by_its_package_alone() {
    assertThat(RULES.keySet())
        .allSatisfy(
            type ->
                assertThat(type.getModifiers() & (Modifier.FINAL | Modifier.PUBLIC))
                    .isEqualTo(Modifier.FINAL));
  }

  @Test
  void a_rule_keeps_no_state() {
    RULES.forEach(
        (type, rules) -> {
          int needed = rules.size() == 1 ? Modifier.STATIC | Modifier.FINAL : Modifier.FINAL;
          assertThat(Arrays.stream(type.getDeclaredFields()).filter(field -> !field.isSynthetic()))
              .allSatisfy(field -> assertThat(modifiers(field, needed)).isEqualTo(needed));
        });
  }

  private static int modifiers(Field field, int mask) {
    return field.getModifiers() & mask;
  }

  @Test
  void info_is_the_same_object_on_every_call() {
    assertThat(new BuiltInRules().rules())
        .allSatisfy(rule -> assertThat(rule.info()).isSameAs(rule.info()));
  }
}
