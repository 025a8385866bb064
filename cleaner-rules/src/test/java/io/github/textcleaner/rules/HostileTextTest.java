package io.github.textcleaner.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.textcleaner.Cleaner;
import io.github.textcleaner.CleaningResult;
import io.github.textcleaner.Outcome;
import io.github.textcleaner.Profile;
import io.github.textcleaner.rules.testing.Cleaners;
import io.github.textcleaner.rules.testing.Promises;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Long repeats of what each rule looks for first: a rule whose time or depth grows faster than the
 * text stands out here. The limit is many times what is needed, so that it says nothing of speed.
 */
class HostileTextTest {
  private static final Duration LIMIT = Duration.ofSeconds(40);
  private static final int REPEATS = 50_000;
  private static final int LINES = 10_000;
  private static final String PROSE =
      "The ferry left the harbor an hour late, and nobody on the pier seemed to mind.\n";
  private static final String END = "The end\n";

  private static final Cleaner CLEANER = Cleaners.builtIn(Profile.ALL);

  @Test
  void long_lines_take_no_more_than_their_share_of_time() {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            List.of(
                    "#a",
                    "# ",
                    "(a.",
                    "(a.b",
                    "1",
                    "1 ",
                    "12:",
                    "1.",
                    ",A",
                    ".A",
                    "ab.Ab",
                    "ab,Ab,",
                    "ab!Ab?",
                    "ab“Ab”",
                    "“ab.”Ab",
                    "ab!Ab cd ",
                    "ab,Ab ",
                    "ab“Ab",
                    "ab“Ab” ",
                    "“",
                    "”Ab",
                    "„",
                    "\"",
                    "Source:",
                    "Source: ",
                    "©",
                    "©2023 ",
                    "(c)",
                    "all rights reserved ",
                    "Leave a Reply",
                    "a | ",
                    "a > ",
                    "| ",
                    " ",
                    "\t ",
                    "\u00A0",
                    "\uD83D",
                    "\uDE00",
                    "a\u0301",
                    "\u0301",
                    "年月日",
                    "2023年5月24日")
                .forEach(unit -> check(PROSE + unit.repeat(REPEATS))));
  }

  @Test
  void many_lines_take_no_more_than_their_share_of_time() {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            List.of(
                    "a",
                    "",
                    " ",
                    "#a",
                    "#a #b",
                    "(a.com)",
                    "1",
                    "1684969122",
                    "24.05.2023",
                    "2023-05-24 12:09:19",
                    "Updated 24 May 2023",
                    "Source: a",
                    "© 2023 a",
                    "Leave a Reply",
                    "Leave a Replay",
                    "Online Report |",
                    "Home",
                    "Related articles",
                    "By Mara Lind",
                    "Photo: Mara Lind",
                    "Share this articleThe end",
                    "a > b",
                    "ab.Ab",
                    "The keeper slept.They came late.",
                    "* Share this article")
                .forEach(line -> check(PROSE + (line + "\n").repeat(LINES) + END)));
  }

  @Test
  void many_groups_of_lines_take_no_more_than_their_share_of_time() {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            List.of(
                    "Comments\nNori Falk\n3 May 2023\nhello there\n",
                    "Comments\nNori Falk\n3 May 2023\nPell - 3 May 2023\nJon said...\n",
                    "3 comments\nNori says:\n3 May 2023 at 10:15\nThe ferry.\n",
                    "Comments\n" + "a\n\n".repeat(30) + "Pell - 3 May 2023\n",
                    "Nori 3 May 2023 at 10:15 Reply\n" + PROSE,
                    "Related stories\nHarbor lights\n",
                    "Related stories\n\n\n\n\n\n",
                    "Most popular stories\n1\nHarbor lights\n2\nPier lamps\n",
                    "12 May 2023\nHarbor lights\nRead more\n",
                    "Most popular stories\nHarbor lights…\n" + PROSE,
                    PROSE + "RELATED: The Night Ferry Of Arden Is Late\n",
                    PROSE + "WATCH: The Night Ferry Is Late\nREAD: The Pier Of Arden Is New\n",
                    PROSE + "[Watch: The Night Ferry Of Arden]\n\n",
                    "Contact\nThe night ferry of Arden\n",
                    "Share on Facebook\n|\n|\n",
                    "|\n\n\n",
                    "* Home\n  * Contact us\n",
                    "12 May 2023\n0\n")
                .forEach(group -> check(PROSE + repeat(group) + PROSE)));
  }

  @Test
  void many_lines_above_a_text_take_no_more_than_their_share_of_time() {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            List.of(
                    "2023-05-03  Mara Lind  <mara@harbor.example>\n",
                    "Author: Mara Lind\nDate: 3 May 2023\n",
                    "Copyright (c) 2019 Mara Lind\n",
                    "2 cups of flour\nPrint\n",
                    "Home\nThe ferry of Arden runs late\n3 May 2023\n")
                .forEach(
                    group ->
                        check("The ferry runs late again\n" + repeat(group) + PROSE.repeat(3))));
  }

  private static String repeat(String group) {
    return group.repeat(LINES / (int) group.lines().count());
  }

  private static void check(String text) {
    CleaningResult result = CLEANER.clean(text);
    assertThat(result.outcome()).isNotEqualTo(Outcome.UNSTABLE);
    Promises.settled(CLEANER, result);
  }
}
