package io.github.textcleaner.rules.resource;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Files of words by what they are: entries of a kind and a word, which people edit ({@code .tsv}),
 * and what is read ({@code .bin}), written when the jar is built.
 */
public final class WordKinds {
  private WordKinds() {}

  /**
   * Returns the words of each kind.
   *
   * @param owner a class in whose package the file lies
   * @param name the name of the file without its end
   */
  public static ImmutableSetMultimap<String, String> of(Class<?> owner, String name) {
    return Resource.read(owner, name + ".bin", WordKinds::read);
  }

  /**
   * Writes what {@link #of} reads.
   *
   * @param classes the folder of the compiled classes
   * @param change what is done to each word
   */
  public static void compile(
      Path classes, Class<?> owner, String name, UnaryOperator<String> change) throws IOException {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    for (List<String> entry : WordFile.read(owner, name + ".tsv", 2)) {
      words.put(entry.get(0), change.apply(entry.get(1)));
    }
    Resource.write(classes, owner, name + ".bin", words.build(), WordKinds::write);
  }

  private static void write(ImmutableSetMultimap<String, String> words, DataOutput out)
      throws IOException {
    out.writeInt(words.size());
    for (Map.Entry<String, String> entry : words.entries()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static ImmutableSetMultimap<String, String> read(DataInput in) throws IOException {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      words.put(in.readUTF(), in.readUTF());
    }
    return words.build();
  }
}
