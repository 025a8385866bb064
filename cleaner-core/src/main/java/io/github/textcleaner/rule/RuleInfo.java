package io.github.textcleaner.rule;

import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.text.Trait;
import io.github.textcleaner.text.Traits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about a rule, apart from its code: the source of its documentation, its
 * first tests, and of when the engine needs to call it. Immutable.
 */
public final class RuleInfo {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private final String id;
  private final Category category;
  private final Confidence confidence;
  private final boolean onByDefault;
  private final Traits triggers;
  private final String summary;
  private final String rationale;
  private final List<String> formerIds;
  private final List<String> knownErrors;
  private final List<Example> examples;

  private RuleInfo(Builder builder) {
    this.id = builder.id;
    this.category = builder.category;
    this.confidence = builder.require(builder.confidence, "confidence");
    this.onByDefault = builder.onByDefault;
    this.triggers = Traits.of(builder.triggers);
    this.summary = builder.require(builder.summary, "summary");
    this.rationale = builder.require(builder.rationale, "rationale");
    this.formerIds = List.copyOf(builder.formerIds);
    this.knownErrors = List.copyOf(builder.knownErrors);
    this.examples = List.copyOf(builder.examples);
  }

  /**
   * Starts the description of a rule.
   *
   * @param id names the artifact, not the action, in lower case with hyphens: {@code hashtag-line}
   * @param category the phase in which the rule runs
   */
  public static Builder builder(String id, Category category) {
    return new Builder(id, category);
  }

  /** Returns the id; it never changes its meaning. */
  public String id() {
    return id;
  }

  /** Returns the category. */
  public Category category() {
    return category;
  }

  /** Returns how sure the rule is of its edits, unless an edit says less. */
  public Confidence confidence() {
    return confidence;
  }

  /** Returns whether the rule runs without being enabled by name. */
  public boolean isOnByDefault() {
    return onByDefault;
  }

  /** Returns the traits without which the rule cannot match. */
  public Traits triggers() {
    return triggers;
  }

  /** Returns one line on what the rule does, without a final full stop. */
  public String summary() {
    return summary;
  }

  /** Returns why the artifact is none of the author's, and what evidence the rule asks for. */
  public String rationale() {
    return rationale;
  }

  /** Returns the ids that the rule had in earlier releases. */
  public List<String> formerIds() {
    return formerIds;
  }

  /** Returns texts of which the rule is known to judge wrongly, in words. */
  public List<String> knownErrors() {
    return knownErrors;
  }

  /** Returns the examples; at least one that the rule mends and one that it leaves alone. */
  public List<Example> examples() {
    return examples;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }

  /** Collects a {@link RuleInfo}. For one thread. */
  public static final class Builder {
    private final String id;
    private final Category category;
    private @Nullable Confidence confidence;
    private boolean onByDefault = true;
    private final Set<Trait> triggers = EnumSet.noneOf(Trait.class);
    private @Nullable String summary;
    private @Nullable String rationale;
    private final List<String> formerIds = new ArrayList<>();
    private final List<String> knownErrors = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private Builder(String id, Category category) {
      if (!ID.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "a rule id is lower-case words with hyphens, not: " + id);
      }
      this.id = id;
      this.category = category;
    }

    /** Sets how sure the rule is; needed. */
    public Builder confidence(Confidence value) {
      this.confidence = value;
      return this;
    }

    /** Makes the rule run only where it is enabled by name. */
    public Builder offByDefault() {
      this.onByDefault = false;
      return this;
    }

    /** Adds traits without which the rule cannot match; all of them must be there. */
    public Builder triggers(Trait... traits) {
      triggers.addAll(List.of(traits));
      return this;
    }

    /** Sets what the rule does, one line without a final full stop; needed. */
    public Builder summary(String value) {
      if (value.endsWith(".") || value.contains("\n")) {
        throw new IllegalArgumentException(id + ": the summary is one line without a full stop");
      }
      this.summary = value;
      return this;
    }

    /** Sets why; needed. */
    public Builder rationale(String value) {
      this.rationale = value.strip();
      return this;
    }

    /** Adds an id that the rule had before. */
    public Builder formerId(String value) {
      formerIds.add(value);
      return this;
    }

    /** Adds a kind of text that the rule is known to judge wrongly. */
    public Builder knownError(String value) {
      knownErrors.add(value);
      return this;
    }

    /** Adds a text that the rule mends. */
    public Builder fixes(String before, String after, String note) {
      if (before.equals(after)) {
        throw new IllegalArgumentException(id + ": this example changes nothing: " + note);
      }
      examples.add(new Example(before, after, note));
      return this;
    }

    /** Adds a text that the rule leaves alone, though it looks alike. */
    public Builder keeps(String text, String note) {
      examples.add(new Example(text, text, note));
      return this;
    }

    /**
     * Returns the description.
     *
     * @throws IllegalStateException if something is missing, or an example of either kind
     */
    public RuleInfo build() {
      boolean fixes = false;
      boolean keeps = false;
      for (Example example : examples) {
        fixes |= !example.isKept();
        keeps |= example.isKept();
      }
      if (!fixes || !keeps) {
        throw new IllegalStateException(
            id + ": needs an example that it mends and one that it leaves alone");
      }
      return new RuleInfo(this);
    }

    private <T> T require(@Nullable T value, String what) {
      if (value == null) {
        throw new IllegalStateException(id + ": has no " + what);
      }
      return value;
    }
  }
}
