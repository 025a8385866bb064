package io.github.textcleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InPlaceTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;

  private Path file(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setLastModifiedTime(file, LONG_AGO);
  }

  @Test
  void files_are_replaced_and_clean_ones_untouched() throws IOException {
    Path dirty = file("dirty.txt", "a  \n");
    Path clean = file("clean.txt", "a\n");
    assertThat(Cli.run("-i", dirty.toString(), clean.toString())).hasToString("status 0\n---\n");
    assertThat(dirty).hasContent("a\n");
    assertThat(Files.getLastModifiedTime(clean)).isEqualTo(LONG_AGO);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissions_stay_and_links_are_followed() throws IOException {
    Path dirty = file("dirty.txt", "a  \n");
    Files.setPosixFilePermissions(dirty, PosixFilePermissions.fromString("rwx-w-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("dirty.txt"));
    assertThat(Cli.run("--in-place", link.toString()).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(dirty).hasContent("a\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dirty)))
        .isEqualTo("rwx-w-r--");
  }

  @Test
  void what_cannot_be_cleaned_is_untouched() throws IOException {
    Path dirty = file("dirty.txt", "a  \n");
    Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {'a', ' ', '\n', (byte) 0xFF});
    Cli cli = Cli.run("-i", bad.toString(), folder.toString(), dirty.toString());
    assertThat(cli.status()).isEqualTo(3);
    assertThat(cli.err()).hasLineCount(2);
    assertThat(dirty).hasContent("a\n");
    assertThat(bad).hasBinaryContent(new byte[] {'a', ' ', '\n', (byte) 0xFF});
  }

  @Test
  void records_are_replaced_too() throws IOException {
    Path dirty = file("dirty.jsonl", "{\"text\":\"a  \"}\nbad\n");
    Path clean = file("clean.jsonl", "{\"text\":\"a\"}\n");
    Cli cli = Cli.run("-i", "--json-lines", dirty.toString(), clean.toString());
    assertThat(cli.status()).isEqualTo(3);
    assertThat(dirty).hasContent("{\"text\":\"a\"}\nbad\n");
    assertThat(Files.getLastModifiedTime(clean)).isEqualTo(LONG_AGO);
    Cli missing = Cli.run("-i", "--json-lines", folder.resolve("no.jsonl").toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("no such file").hasLineCount(1);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void devices_are_refused() {
    Cli cli = Cli.run("-i", "/dev/null");
    assertThat(cli.status()).isEqualTo(2);
    assertThat(cli.err()).contains("no regular file");
  }
}
