package io.github.textcleaner.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.names.AuthorLine.Form;
import io.github.textcleaner.text.Document;
import io.github.textcleaner.text.Line;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single lines say of authors. */
class AuthorLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Mara Lind; SIGNED; Mara Lind",
        "von Mara Lind und Jan Oland; SIGNED; Mara Lind, Jan Oland",
        "Por Mara Lind; SIGNED; Mara Lind",
        "| by Mara Lind |; SIGNED; Mara Lind",
        "By Mara Lind, Senior Staff Writer; SIGNED; Mara Lind",
        "By Mara Lind mara@example.org (555) 010-0199; SIGNED; Mara Lind",
        "By MARA LIND | Harbor Post; SIGNED; MARA LIND",
        "News | By Mara Lind | April 13, 2020; SIGNED; Mara Lind",
        "Posted on April 13, 2020 by mara; SIGNED; mara",
        "Autor: Mara Lind; SIGNED; Mara Lind",
        "By Reuters; SIGNED; Reuters",
        "By; LABEL;",
        "Author:; LABEL;",
        "Mara Lind; NAMES; Mara Lind",
        "November 20, 2019 Mara Lind; NAMES; Mara Lind",
        "Mara Lind, Associated Press; NAMES; Mara Lind",
        "Mara Lind Staff Writer; EMPLOYED; Mara Lind",
        "Mara Lind @maralind; ADDRESSED; Mara Lind",
        "@maralind; BESIDE;",
        "Senior Editor; BESIDE;",
        "Associated Press; SOURCE; Associated Press",
        "Reuters November 18, 2019 11:03 PM; SOURCE; Reuters",
        "本报记者 李杨 通讯员 王晓明; REPORTED; 李杨, 王晓明",
        "（记者李 杨、王晓明报道）; REPORTED; 李 杨, 王晓明",
        "記者李曉明／台中報導; REPORTED; 李曉明",
        "国际中心／综合报道; REPORTED;",
        "记者 王明、李杨; NAMES; 王明, 李杨",
        "取材・文＝山田太郎 写真＝佐藤花子; REPORTED; 山田太郎, 佐藤花子",
        "항구신문 김하늘 기자; EMPLOYED; 김하늘",
        "김하은 기자 sky@harbor.example; ADDRESSED; 김하은",
      })
  void a_line_of_authors(String text, Form form, String names) {
    AuthorLine author = read(text).orElseThrow();
    assertThat(author.form()).isEqualTo(form);
    List<String> found = author.names().stream().map(name -> name.of(text)).toList();
    assertThat(String.join(", ", found)).isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the sea",
        "By night",
        "Von Kopf bis Fuß",
        "Di notte",
        "– Mara Lind, Editor",
        "The ferry was late.",
        "记者：王明",
        "本报记者：谢谢",
        "记者李杨来了",
        "取材＝自由",
        "文／山田太郎",
        "写真＝中村屋",
        "항구신문 유명한 기자",
        "부두에서 김하늘 기자",
        "12 May 2023",
        "Source",
      })
  void another_line(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static Optional<AuthorLine> read(String text) {
    Line line = Document.of(text).line(0);
    return AuthorLine.of(line);
  }
}
