package io.github.textcleaner;

import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.edit.EditSet;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleCatalog;
import io.github.textcleaner.rule.RulePack;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Cleans texts. Immutable: build one, keep it, and share it between threads.
 *
 * <pre>{@code
 * Cleaner cleaner = Cleaner.installed(Profile.WEB);
 * CleaningResult result = cleaner.clean(scraped);
 * store(result.text(), result.metadata());
 * }</pre>
 *
 * <p>Cleaning a cleaned text changes nothing more.
 */
public final class Cleaner {
  private final Engine engine;
  private final Limits limits;
  private final List<Rule> rules;
  private final String fingerprint;

  private Cleaner(RuleCatalog catalog, Builder builder) {
    this.rules = builder.profile.rulesOf(catalog);
    this.limits = builder.limits;
    this.engine =
        new Engine(
            rules,
            builder.profile.threshold(),
            builder.suggestions ? Confidence.SUGGEST : builder.profile.threshold(),
            limits,
            builder.failurePolicy,
            line -> isProse(catalog.packs(), line));
    this.fingerprint = fingerprint(catalog, builder.profile, builder.limits, rules);
  }

  private static boolean isProse(List<RulePack> packs, Line line) {
    for (RulePack pack : packs) {
      if (pack.isProse(line)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a cleaner with all rule packs that are installed as services.
   *
   * @throws IllegalStateException if no rule is found
   */
  public static Cleaner installed(Profile profile) {
    return builder().catalog(RuleCatalog.installed()).profile(profile).build();
  }

  /** Starts a cleaner of chosen packs. */
  public static Builder builder() {
    return new Builder();
  }

  /** Cleans a text. */
  public CleaningResult clean(CharSequence text) {
    return clean(Document.of(text));
  }

  /**
   * Cleans a document.
   *
   * @throws CleaningException if a rule fails and the policy is {@link RuleFailurePolicy#THROW}
   */
  public CleaningResult clean(Document document) {
    if (document.text().length() > limits.maxChars()) {
      return untouched(document, Outcome.TOO_LONG);
    }
    try {
      return engine.clean(document, fingerprint);
    } catch (TooManyEditsException e) {
      return untouched(document, Outcome.TOO_MANY_EDITS);
    }
  }

  private CleaningResult untouched(Document document, Outcome outcome) {
    return new CleaningResult(
        document,
        document.text(),
        EditSet.none(document.text()),
        List.of(),
        List.of(),
        List.of(),
        outcome,
        fingerprint);
  }

  /** Returns the rules that run, by category and id. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns a name for what this cleaner does: the profile, the packs with their versions, and a
   * checksum of the rules that run and of the limits. Texts that carry the same fingerprint were
   * cleaned by the same rules in the same versions.
   */
  public String fingerprint() {
    return fingerprint;
  }

  private static String fingerprint(
      RuleCatalog catalog, Profile profile, Limits limits, List<Rule> rules) {
    StringBuilder name = new StringBuilder(profile.name());
    for (RulePack pack : catalog.packs()) {
      name.append(' ').append(pack.id()).append('-').append(pack.version());
    }
    CRC32 selection = new CRC32();
    update(selection, profile.threshold().label());
    update(selection, Integer.toString(limits.maxChars()));
    update(selection, Integer.toString(limits.maxPasses()));
    update(selection, Integer.toString(limits.maxEditsPerRule()));
    update(selection, Double.toString(limits.maxRemovedShare()));
    for (Rule rule : rules) {
      update(selection, rule.info().id());
    }
    return name.append(' ')
        .append(HexFormat.of().toHexDigits((int) selection.getValue()))
        .toString();
  }

  private static void update(CRC32 selection, String part) {
    selection.update(part.getBytes(StandardCharsets.UTF_8));
    selection.update('\n');
  }

  /** Collects what a {@link Cleaner} is made of. For one thread. */
  public static final class Builder {
    private final List<RulePack> packs = new ArrayList<>();
    private Profile profile = Profile.WEB;
    private Limits limits = Limits.DEFAULT;
    private RuleFailurePolicy failurePolicy = RuleFailurePolicy.THROW;
    private boolean suggestions = true;

    private Builder() {}

    /** Adds the rules of a pack. */
    public Builder pack(RulePack pack) {
      packs.add(Objects.requireNonNull(pack, "pack"));
      return this;
    }

    /** Adds the rules of all packs of a catalog. */
    public Builder catalog(RuleCatalog catalog) {
      packs.addAll(catalog.packs());
      return this;
    }

    /** Sets which rules run; {@link Profile#WEB} unless set. */
    public Builder profile(Profile value) {
      this.profile = Objects.requireNonNull(value, "profile");
      return this;
    }

    /** Sets the bounds; {@link Limits#DEFAULT} unless set. */
    public Builder limits(Limits value) {
      this.limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /** Sets what happens when a rule fails; {@link RuleFailurePolicy#THROW} unless set. */
    public Builder onRuleFailure(RuleFailurePolicy value) {
      this.failurePolicy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /**
     * Sets whether results have {@linkplain CleaningResult#suggestions() suggestions}; {@code true}
     * unless set. Without them cleaning is faster and comes to the same text, by the same edits: no
     * rule looks for what would only be suggested, so none can fail on it either. Documents with as
     * many UTF-16 code units as {@link Limits#maxEditsPerRule} are searched for suggestions
     * nevertheless, since too many of them end the cleaning of a document.
     */
    public Builder suggestions(boolean value) {
      this.suggestions = value;
      return this;
    }

    /**
     * Returns the cleaner.
     *
     * @throws IllegalStateException if no pack was added
     * @throws io.github.textcleaner.rule.UnknownNameException if the profile names an unknown rule
     * @throws IllegalArgumentException if rules collide, or the profile selects only rules that are
     *     off
     */
    public Cleaner build() {
      if (packs.isEmpty()) {
        throw new IllegalStateException("add a rule pack, or use Cleaner.installed");
      }
      return new Cleaner(RuleCatalog.of(packs), this);
    }
  }
}
