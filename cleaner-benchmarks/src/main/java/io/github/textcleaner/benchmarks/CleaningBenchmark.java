package io.github.textcleaner.benchmarks;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.BuiltInRules;
import io.github.textcleaner.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Megabytes of UTF-8 a second and core that the engine gets through: {@code megabytes} in the
 * output. {@code rules} is {@code scan} (build the document and its traits, run nothing), {@code
 * all} (the default profile), a category or a rule id, to see what each costs.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CleaningBenchmark {
  /**
   * {@code prose}: paragraphs and nothing else; {@code beyond-ascii}: those of them with characters
   * beyond ASCII; {@code glued}: all of them with a lost space in each; {@code clean}: whole texts
   * as authors wrote them; {@code scraped}: the same with their damage.
   */
  @Param({"prose", "beyond-ascii", "glued", "clean", "scraped"})
  public String texts = "prose";

  /** What runs; see the class. */
  @Param({"scan", "all"})
  public String rules = "all";

  private List<String> documents = List.of();
  private double megabytes;
  private Cleaner cleaner = Cleaner.installed(Profile.WEB);

  /** Counts what was cleaned, in megabytes. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Size {
    /** Megabytes of UTF-8. */
    public double megabytes;
  }

  /** Reads the texts and builds the cleaner. */
  @Setup
  public void prepare() {
    documents =
        switch (texts) {
          case "prose" -> GoldenTexts.prose();
          case "beyond-ascii" -> GoldenTexts.proseBeyondAscii();
          case "glued" -> GoldenTexts.glued();
          case "clean" -> GoldenTexts.clean();
          default -> GoldenTexts.scraped();
        };
    megabytes =
        documents.stream().mapToInt(d -> d.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    boolean selected = !rules.equals("all") && !rules.equals("scan");
    Profile profile = selected ? Profile.WEB.select(rules) : Profile.WEB;
    cleaner = Cleaner.builder().pack(new BuiltInRules()).profile(profile).build();
  }

  /** Goes through all texts once. */
  @Benchmark
  public void clean(Size size, Blackhole sink) {
    for (String text : documents) {
      sink.consume(rules.equals("scan") ? Document.of(text) : cleaner.clean(text));
    }
    size.megabytes += megabytes;
  }
}
