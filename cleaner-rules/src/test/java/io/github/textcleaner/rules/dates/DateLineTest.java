package io.github.textcleaner.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.textcleaner.rules.dates.DateLine.Label;
import io.github.textcleaner.rules.dates.DateLine.Stamp;
import io.github.textcleaner.text.Document;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # order and separators
          24 May 2023                              | 2023-05-24
          May 24, 2023                             | 2023-05-24
          May 24th, 2023                           | 2023-05-24
          the 24th of May, 2023                    | 2023-05-24
          Wednesday, May 24, 2023                  | 2023-05-24
          Wed 24 May 2023                          | 2023-05-24
          24-May-2023                              | 2023-05-24
          24.05.2023                               | 2023-05-24
          24/5/2023                                | 2023-05-24
          5/24/2023                                | 2023-05-24
          2023/05/24                               | 2023-05-24
          2023.05.24                               | 2023-05-24
          [ 24 May 2023 ]                          | 2023-05-24
          - May. 24th 2023 8:54 am PT              | 2023-05-24T08:54
          May. May 24, 2023 12:02 PM               | 2023-05-24T12:02
          # times
          24 May 2023 12:09                        | 2023-05-24T12:09
          24 May 2023 - 12:09                      | 2023-05-24T12:09
          24 May 2023 at 9:45 am                   | 2023-05-24T09:45
          24 May 2023, 3:40 p.m.                   | 2023-05-24T15:40
          24 May 2023, 12:05 a.m.                  | 2023-05-24T00:05
          24 May 2023 @17:26 PM                    | 2023-05-24T17:26
          24 May 2023, 07:46hrs.                   | 2023-05-24T07:46
          24.05.2023, 19:16 Uhr                    | 2023-05-24T19:16
          24.05.2023 19.16                         | 2023-05-24T19:16
          24.05.2023 klo 19.16                     | 2023-05-24T19:16
          24/05/2023 à 22h03                       | 2023-05-24T22:03
          24 de mayo de 202322:03                  | 2023-05-24T22:03
          5demaig2023                              | 2023-05-05
          5/24/23 6:38 AM                          | 2023-05-24T06:38
          12:09 AM EST May 24, 2023                | 2023-05-24T00:09-05:00
          Wed May 24 12:09:19 2023                 | 2023-05-24T12:09:19
          # zones
          2023-05-24T12:09:19Z                     | 2023-05-24T12:09:19Z
          2023-05-24T12:09:19.123Z                 | 2023-05-24T12:09:19Z
          2023-05-24 22:22:17.242000+02:00         | 2023-05-24T22:22:17+02:00
          24 May 2023 12:09:19 -0500               | 2023-05-24T12:09:19-05:00
          24 May 2023 12:09 (GMT+7)                | 2023-05-24T12:09+07:00
          24 May 2023 12:09 UTC                    | 2023-05-24T12:09Z
          24 May 2023 12:09 CET                    | 2023-05-24T12:09+01:00
          24 May 2023 12:09 IST                    | 2023-05-24T12:09
          Wednesday 24 May 2023 11:42, UK          | 2023-05-24T11:42
          24 May 2023, 7:10 p.m. Eastern Time      | 2023-05-24T19:10
          # languages
          Mittwoch, 24. Mai 2023                   | 2023-05-24
          3. Jänner 2023                           | 2023-01-03
          miércoles, 24 de mayo de 2023 · 23:57    | 2023-05-24T23:57
          quarta-feira, 24 de maio de 2023         | 2023-05-24
          mercredi 1er mars 2023                   | 2023-03-01
          14 gennaio 2023                          | 2023-01-14
          24 d'octubre de 2023                     | 2023-10-24
          24 maja 2023 r.                          | 2023-05-24
          24 мая 2023 г., 12:09                    | 2023-05-24T12:09
          24 травня 2023, 12:09                    | 2023-05-24T12:09
          24 Mayıs 2023 Çarşamba                   | 2023-05-24
          2023. május 24.                          | 2023-05-24
          24. toukokuuta 2023                      | 2023-05-24
          2023 m. gegužės 24 d.                    | 2023-05-24
          2023. gada 24. maijs                     | 2023-05-24
          24 Μαΐου 2023, 12:09                     | 2023-05-24T12:09
          الأربعاء 24 ماي 2023                     | 2023-05-24
          24 كانون الثاني 2023                     | 2023-01-24
          24 במאי 2023                             | 2023-05-24
          24 मई 2023                               | 2023-05-24
          24 พ.ค. 2566                             | 2023-05-24
          24 พฤษภาคม 2566                          | 2023-05-24
          24 tháng 5, 2023                         | 2023-05-24
          Thứ Tư, 24/5/2023, 14:30 (GMT+7)         | 2023-05-24T14:30+07:00
          2023年5月24日(水) 14時30分               | 2023-05-24T14:30
          2023年05月24日14:30                      | 2023-05-24T14:30
          2023년 5월 24일 오후 3:10                | 2023-05-24T15:10
          # what cannot be told stays as it is
          05/08/2019                               | 05/08/2019
          05/08/2019 14:30                         | 05/08/2019 14:30
          ۲۷ آبان ۱۳۹۸                             | ۲۷ آبان ۱۳۹۸
          3 hours ago                              | 3 hours ago
          vor 2 Stunden                            | vor 2 Stunden
          Hace 13 horas                            | Hace 13 horas
          il y a 3 jours                           | il y a 3 jours
          3小时前                                  | 3小时前
          3 часа назад                             | 3 часа назад
          """)
  void a_bare_date_is_read(String line, String value) {
    assertThat(read(line).label()).isLessThan(Label.EVENT);
    assertThat(values(line)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published Nov 18, 2019 at 4:07 PM • Updated at 5:36 PM CST on Nov 18, 2019 | published 2019-11-18T16:07, updated 2019-11-18T17:36
          Updated Nov. 19, 2019 8:21 am ET / Original Nov. 19, 2019 8:02 am ET | updated 2019-11-19T08:21, updated 2019-11-19T08:02
          November 19, 2019 / 12:21 AM / Updated 14 hours ago | published 2019-11-19T00:21, updated 14 hours ago
          Published 18 November 2019, updated 14:30 | published 2019-11-18, updated T14:30
          Updated at 1:23 p.m. | updated T13:23
          Updated Nov 18 | updated --11-18
          Published May 2021 | published 2021-05
          18 Kasım 2019 tarihinde güncellendi | updated 2019-11-18
          Veröffentlichung: 2. Februar 2022 | published 2022-02-02
          Wydrukowano: 2021-05-11 22:22 | published 2021-05-11T22:22
          Publicado el 03/05/2022 a las 22h03 | published 03/05/2022 a las 22h03
          """)
  void a_label_says_what_a_date_means(String line, String stamps) {
    assertThat(read(line).labeled()).isTrue();
    assertThat(
            read(line).stamps().stream()
                .map(stamp -> stamp.kind().name().toLowerCase(Locale.ROOT) + " " + stamp.value()))
        .containsExactlyElementsOf(List.of(stamps.split(", (?=[pu])")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/08/2019 | de    | 2019-08-05
          05/08/2019 | en-GB | 2019-08-05
          05/08/2019 | en-US | 2019-05-08
          05/08/2019 | en    | 05/08/2019
          05.08.2019 | en    | 2019-08-05
          05.08.2019 | en-US | 2019-05-08
          """)
  void the_language_decides_which_number_is_the_day(String line, String language, String value) {
    Optional<DateLine> date = DateLine.of(Document.of(line, "", language).line(0));
    assertThat(date.orElseThrow().stamps()).extracting(Stamp::value).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12:30",
        "24 May",
        "May 2021",
        "12 March 1944",
        "31.02.2023",
        "10.15.15.1",
        "3.2.10",
        "24 May 2023 10:00-12:00",
        "24 May 2023, 10:00 - 12:00",
        "3 May 2023 and not a day later",
        "Holm, 24 May 2019",
        "Room 2023",
        "in 3 hours",
        "100 000 000",
        "Published",
      })
  void other_lines_are_no_dates(String line) {
    assertThat(DateLine.of(Document.of(line).line(0))).isEmpty();
  }

  private static DateLine read(String line) {
    return DateLine.of(Document.of(line).line(0)).orElseThrow();
  }

  private static List<String> values(String line) {
    return read(line).stamps().stream().map(Stamp::value).toList();
  }
}
