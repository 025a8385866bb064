package io.github.textcleaner.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReplacementTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeOldContent() throws IOException {
    file = Files.writeString(folder.resolve("file.txt"), "old");
  }

  private static void write(Path path, String content) throws IOException {
    try (FileReplacement replacement = FileReplacement.of(path)) {
      replacement.stream().write(content.getBytes(UTF_8));
      replacement.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_content_appears_when_it_is_whole() throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write("new".getBytes(UTF_8));
      assertThat(replacement.differs()).isTrue();
      assertThat(file).hasContent("old");
      replacement.commit();
    }
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("file.txt");
  }

  @Test
  void nothing_remains_of_what_was_given_up() throws IOException {
    try (FileReplacement replacement = FileReplacement.of(file)) {
      replacement.stream().write("old".getBytes(UTF_8));
      assertThat(replacement.differs()).isFalse();
    }
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("file.txt");
  }

  @Test
  void a_new_file_can_be_made() throws IOException {
    write(folder.resolve("new.txt"), "new");
    assertThat(folder.resolve("new.txt")).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissions_stay() throws IOException {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-r-x--x");
    Files.setPosixFilePermissions(file, permissions);
    write(file, "new");
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_file_behind_a_link_is_replaced() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file.txt"));
    write(link, "new");
    assertThat(link).isSymbolicLink().hasContent("new");
    assertThat(file).isRegularFile().hasContent("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.txt", "link"})
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_nowhere_is_refused(String goal) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of(goal));
    assertThatThrownBy(() -> FileReplacement.of(link))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a symbolic link to nothing");
    assertThat(link).isSymbolicLink();
    assertThat(names()).containsExactly("file.txt", "link");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_device_is_written_directly() throws IOException {
    write(Path.of("/dev/null"), "new");
    assertThat(Path.of("/dev/null")).exists();
  }

  @Test
  void folders_are_refused() {
    assertThatThrownBy(() -> FileReplacement.of(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("is a folder");
    assertThatThrownBy(() -> FileReplacement.of(folder.resolve("no").resolve("x")))
        .isInstanceOf(NoSuchFileException.class);
  }
}
