package io.github.textcleaner.rules.joins;

import com.google.common.collect.ImmutableList;
import io.github.textcleaner.edit.Category;
import io.github.textcleaner.edit.Confidence;
import io.github.textcleaner.rule.Rule;
import io.github.textcleaner.rule.RuleInfo;
import io.github.textcleaner.text.Trait;

/**
 * The rules of the category {@code joins}: they share out the kinds of {@link Join}; one more is
 * for scripts without capitals.
 */
public final class JoinRules {
  private JoinRules() {}

  /** Returns the rules of this package. */
  public static ImmutableList<Rule> all() {
    return ImmutableList.of(
        new JoinRule(sentence(), Join.SENTENCE),
        new JoinRule(sentenceNumber(), Join.SENTENCE_NUMBER),
        new JoinRule(clause(), Join.CLAUSE),
        new JoinRule(capital(), Join.CAPITAL),
        new JoinRule(words(), Join.WORDS, Join.SMALL_WORD),
        new JoinRule(number(), Join.NUMBER),
        new JoinRule(openingQuote(), Join.OPENING_QUOTE),
        new JoinRule(closingQuote(), Join.CLOSING_QUOTE),
        new JoinRule(openingBracket(), Join.OPENING_BRACKET),
        new JoinRule(closingBracket(), Join.CLOSING_BRACKET),
        new GluedCaseless());
  }

  private static RuleInfo.Builder describe(Join join) {
    return RuleInfo.builder("glued-" + join.label(), Category.JOINS)
        .confidence(Confidence.HEURISTIC);
  }

  private static RuleInfo sentence() {
    return describe(Join.SENTENCE)
        .triggers(Trait.SENTENCE_MARK_BEFORE_LETTER)
        .summary("Puts the lost space between two sentences")
        .rationale(
            """
            Where an extractor drops the edge of a block, the last sentence of one paragraph runs
            into the first of the next: "left the harbor.Nobody minded". Addresses, file names,
            names of code, abbreviations and initials are left alone; else the words on both sides,
            their case and the mark decide.
            """)
        .fixes(
            "The ferry left the harbor.Nobody minded.\n",
            "The ferry left the harbor. Nobody minded.\n",
            "a full stop and a capital")
        .fixes(
            "Wo bleibt sie denn?Niemand weiß es.\n",
            "Wo bleibt sie denn? Niemand weiß es.\n",
            "any mark")
        .fixes(
            "Паром давно уже ушёл.Никто не ждал.\n",
            "Паром давно уже ушёл. Никто не ждал.\n",
            "any script with case")
        .fixes(
            "Το καράβι έφυγε.Ο φάρος έσβησε.\n",
            "Το καράβι έφυγε. Ο φάρος έσβησε.\n",
            "a word of one letter")
        .keeps("Ο Η.Π.Παπάς και ο Ο.Η.Ε. στο λιμάνι.\n", "initials of such letters")
        .keeps("Use pathlib.Path.home() instead.\n", "a name of code")
        .keeps("    return this.Name;\n", "a line of code")
        .keeps("See example.Com or www.harbor.Example for more.\n", "addresses")
        .keeps("i heard\nthe ferry.There\nit was\n", "verse breaks rules on purpose")
        .keeps("The U.S. and z.B. the D.C. office\n", "abbreviations")
        .keeps("The call tides.Tides(3) and the index gauges.Gauge[0]\n", "members of code")
        .keeps("The new ID.Harbor and the old Color.RED\n", "names with a point in them")
        .keeps("well...and then it left\n", "a pause")
        .knownError("Names of two words with a point between them, such as those of studios")
        .knownError("Names of code in prose, such as a lower-case module and a class: os.Stdout")
        .build();
  }

  private static RuleInfo sentenceNumber() {
    return describe(Join.SENTENCE_NUMBER)
        .triggers(Trait.LOST_SPACE, Trait.DIGIT)
        .summary("Puts the lost space between a sentence and a number that begins the next one")
        .rationale(
            """
            A paragraph that begins with a year or an amount is glued to the sentence before it:
            "left the harbor.2019 was". One to three digits alone may be a footnote or a version and
            are left alone.
            """)
        .fixes(
            "The ferry left the harbor for good.2019 was the last year of the old timetable.\n",
            "The ferry left the harbor for good. 2019 was the last year of the old timetable.\n",
            "a year")
        .keeps("The ferry left the harbor.2 Nobody minded.\n", "a footnote")
        .keeps("Install libtide.so.2019 on the server.\n", "a version of a file")
        .keeps("The gauge shows No.1877 on its back.\n", "an abbreviation before a number")
        .build();
  }

  private static RuleInfo clause() {
    return describe(Join.CLAUSE)
        .triggers(Trait.CLAUSE_MARK_BEFORE_LETTER)
        .summary("Puts the lost space after a comma, colon or semicolon")
        .rationale(
            """
            Translated and reassembled pages lose the space after a comma where two text nodes
            meet: "in the autumn,The harbor". The words on both sides must speak for a sentence, not
            for a row of values, a name of code or an ending after a colon.
            """)
        .fixes(
            "Late in the autumn,The ferry ran late again.\n",
            "Late in the autumn, The ferry ran late again.\n",
            "a comma and a capital")
        .fixes(
            "Ende des Monats,Der Hafen bleibt dann geschlossen.\n",
            "Ende des Monats, Der Hafen bleibt dann geschlossen.\n",
            "another language")
        .keeps("name,City,Country\n", "a row of values")
        .keeps("The fields are name,City,Country and nothing else.\n", "values in a sentence")
        .keeps("It costs 1,000 or 2,500 at most.\n", "numbers")
        .keeps("Alle Fahrer:innen und die Arbeiter:innenvereine\n", "endings after a colon")
        .keeps("The call first::Second and the set (first,Second)\n", "names of code")
        .knownError("Surnames and initials without a space in lists of works: Brandt,A.")
        .knownError("Lists of formulas or file names without spaces")
        .build();
  }

  private static RuleInfo capital() {
    return describe(Join.CAPITAL)
        .triggers(Trait.CAPITAL_IN_WORD)
        .summary("Puts the lost space before a capital inside a word")
        .rationale(
            """
            A heading is glued to its paragraph, a link to the next one: "the new timetableThe
            ferry". But names of firms, products and code look alike. Both halves must be words that
            the language of the text knows, function words and words in lower case weigh most, and
            the whole must not be a word or stand elsewhere in the text. Texts in a language that is
            not known are left alone.
            """)
        .fixes(
            "Read more about the new timetableThe ferry leaves at nine from now on.\n",
            "Read more about the new timetable The ferry leaves at nine from now on.\n",
            "a heading and its paragraph")
        .fixes(
            "Die Brücke bleibt wegen der Arbeiten geschlossenDie Stadt rechnet mit langen Wegen.\n",
            "Die Brücke bleibt wegen der Arbeiten geschlossen Die Stadt rechnet mit langen Wegen.\n",
            "another language")
        .fixes(
            "The ferry at the harbor of the old town. CreditCredit Anna Holm\n",
            "The ferry at the harbor of the old town. Credit Credit Anna Holm\n",
            "a label that stands there twice")
        .keeps("The new PowerBoat and the iTide app came with HarborNet.\n", "names of products")
        .keeps("The GoGo bar runs PyPy, TomTom and BonBon.\n", "names that double a syllable")
        .keeps("Frau McHolm, Herr DeVelden und die GmbH klagten.\n", "names and firms")
        .keeps("BezirksRundschau: Warum ist die Fähre zu?\n", "the name of who asks")
        .keeps(
            """
            BezirksRundschau: Warum ist die Fähre zu?
            Das Gespräch mit der BezirksRundschau führte Anna Holm.
            """,
            "the same name in a sentence")
        .keeps("Call getTideTable() before setHarborName is read.\n", "names of code")
        .keeps("Alle FahrerInnen kamen.\n", "a capital for people of any gender")
        .keeps("Les étudiantEs et les militantEs sont là.\n", "the same in French")
        .keeps("The TideWatch® of HarborVillage GmbH and “NeverFerry”\n", "names of companies")
        .keeps(
            "RiverAll Inc is old.\n\nMany went to RiverAll again.\n",
            "a name that is a company's elsewhere")
        .keeps("The vanOland family\n", "a name after a prefix")
        .keeps("Ku-iHarbor bathi iTide yaseMlanjeni ivaliwe.\n", "languages with a capital inside")
        .knownError("Names of firms that are two common words, the first in lower case: openSUSE")
        .build();
  }

  private static RuleInfo words() {
    return describe(Join.WORDS)
        .triggers(Trait.LOST_SPACE)
        .summary("Puts the lost space between two words in lower case")
        .rationale(
            """
            Where the white space around a link or an emphasized word is lost, two words run
            together: "not long agothe ferry". It takes a run of letters that no list knows and that
            falls into a function word and another word, or two common words, in a text that surely
            lost a space elsewhere. A small word that ends no other, such as "which", is enough
            after a word that nobody knows, and a frequent one after an abbreviation.
            """)
        .fixes(
            "The ferry left the harbor.Nobody minded, as it had been late not long agothe year"
                + " before.\n",
            "The ferry left the harbor.Nobody minded, as it had been late not long ago the year"
                + " before.\n",
            "a function word")
        .fixes(
            "The ferry left the harbor.Nobody minded in Nordwallwhich has two more.\n",
            "The ferry left the harbor.Nobody minded in Nordwall which has two more.\n",
            "a small word that ends no other, after a name")
        .fixes(
            "The ferry left the harbor.Nobody saw it on TVand nobody minded.\n",
            "The ferry left the harbor.Nobody saw it on TV and nobody minded.\n",
            "a function word after capitals")
        .keeps("It had been late not long agothe year before.\n", "no other space was lost")
        .keeps(
            "The ferry left the harbor.Nobody minded the PCs and the IDs, WHOever, WHOis or ACTor.\n",
            "endings and words after capitals")
        .keeps(
            "The ferry left the harbor.Nobody minded the groundwater and the underfunded tidewatch"
                + ".\n",
            "compounds and new words")
        .keeps(
            "Die Fähre verließ den Hafen.Niemand sah die Hafenuferpromenade.\n",
            "compounds of another language")
        .keeps(
            "Die Fähre verließ den Hafen.Niemand sah den Uferhund am Meeresschlund.\n",
            "a longer word than the small one at its end")
        .build();
  }

  private static RuleInfo number() {
    return describe(Join.NUMBER)
        .triggers(Trait.LOST_SPACE, Trait.DIGIT)
        .summary("Puts the lost space between a date, a year or a time and a word")
        .rationale(
            """
            A date line is glued to what follows it: "7 August 2025The ferry". Units, ordinals,
            ages, serial numbers and names with digits are left alone.
            """)
        .fixes(
            "Published on 7 August 2025The ferry leaves at nine from now on.\n",
            "Published on 7 August 2025 The ferry leaves at nine from now on.\n",
            "a year")
        .keeps("The 3D map, the 5G mast and the 50th ferry\n", "names and ordinals")
        .keeps("De haven is in de 19de eeuw gebouwd.\n", "an ordinal that ends as a word")
        .keeps("Un 48enne è caduto alla 25esima corsa.\n", "ages and ordinals of Italian")
        .keeps("Zum 20jährigen Bestehen kamen 12köpfige Gruppen.\n", "compounds of German")
        .keeps("Die 1980erjahre waren für die 1968erin eine gute Zeit.\n", "years with endings")
        .keeps("A 30something woman and the 1984esque novel\n", "ages and years of English")
        .fixes(
            "De haven is sinds 7 mei 2019de enige die open is.\n",
            "De haven is sinds 7 mei 2019 de enige die open is.\n",
            "a small word after a date that elsewhere ends numbers")
        .keeps("It weighs 2000kg and is 12m long.\n", "units")
        .keeps("The part FB811v4K fits the model 2000X.\n", "serial numbers")
        .build();
  }

  private static RuleInfo openingQuote() {
    return describe(Join.OPENING_QUOTE)
        .triggers(Trait.LOST_SPACE, Trait.QUOTE)
        .summary("Puts the lost space before an opening quotation mark")
        .rationale(
            """
            A quotation that began a new element is glued to the word or mark before it. Whether a
            mark opens or closes is told by the other marks of the paragraph; of a lone one, by words
            of somebody who speaks.
            """)
        .fixes(
            "They had waited for hours“We were cold,” he said.\n",
            "They had waited for hours “We were cold,” he said.\n",
            "after a word")
        .fixes(
            "Nobody minded.“We wait,” she said.\n",
            "Nobody minded. “We wait,” she said.\n",
            "after a full stop")
        .fixes(
            "Niemand wartete.„Wir gehen“, sagte sie.\n",
            "Niemand wartete. „Wir gehen“, sagte sie.\n",
            "a quotation mark that opens below")
        .fixes(
            "The ferry was late, the harbor said.\"We wait for the others,\n",
            "The ferry was late, the harbor said. \"We wait for the others,\n",
            "a lone mark, and somebody speaks after it")
        .keeps("Er sagte „Ja“Und ging.\n", "a mark that closes in German")
        .keeps("The rock“N”Roll years\n", "part of a name")
        .keeps("A 12\"Vinyl record and a 5\" display\n", "inches")
        .build();
  }

  private static RuleInfo closingQuote() {
    return describe(Join.CLOSING_QUOTE)
        .triggers(Trait.LOST_SPACE, Trait.QUOTE)
        .summary("Puts the lost space after a closing quotation mark")
        .rationale(
            """
            A sentence that began a new element is glued to the quotation before it. Many languages
            put endings directly after a quotation, so words in lower case take more evidence.
            """)
        .fixes(
            "“We wait.”Nobody minded.\n", "“We wait.” Nobody minded.\n", "after a whole sentence")
        .fixes(
            "Sie sagte: „Wir gehen.“Niemand wartete.\n",
            "Sie sagte: „Wir gehen.“ Niemand wartete.\n",
            "a mark that closes in German")
        .fixes(
            "Auf die Fähre wartete an diesem Tag niemand mehr.“Außerdem war der Hafen zu.\n",
            "Auf die Fähre wartete an diesem Tag niemand mehr.“ Außerdem war der Hafen zu.\n",
            "a quotation that began in a paragraph above")
        .fixes(
            "\"We wait for the ferry.\"\"The harbor is closed,\" she said.\n",
            "\"We wait for the ferry.\" \"The harbor is closed,\" she said.\n",
            "straight marks side by side: one closes, the next one opens")
        .fixes(
            "You don't see any of your friends at the harbor.\"The ferry was late again.\n",
            "You don't see any of your friends at the harbor.\" The ferry was late again.\n",
            "a lone mark, and somebody speaks before it")
        .keeps(
            "“Stay,” she said.\n\nWhy did she go?'The rain was cold,' he said.\n",
            "a mark that opens a quotation")
        .keeps("The “N”s of the alphabet\n", "an ending after a quotation")
        .keeps("„Dur!”du onun sözü, “Hürriyet”te çıktı.\n", "endings of another language")
        .keeps("“HTML”Element is a class.\n", "an abbreviation is no sentence")
        .keeps("Scrisse ‘La storia dell’Italia’ e ‘Sant’Agata al porto’.\n", "apostrophes in names")
        .keeps("Er rief: ‚Sie sagte „Nein, nie.“‘ Dann ging sie.\n", "a mark that closes in German")
        .keeps("Die Zeitschrift „Stern“Titel: und “key”Title: bleiben.\n", "a label after one word")
        .keeps("print(\"a\"\"B\") and x=\"y.\"\"Z\"\n", "strings of code side by side")
        .keeps("The screens of 5\" and 6\" fit the 7\"Frame.\n", "inches")
        .knownError("A mark that was never opened, such as that of inches before a word")
        .build();
  }

  private static RuleInfo openingBracket() {
    return describe(Join.OPENING_BRACKET)
        .triggers(Trait.LOST_SPACE, Trait.BRACKET)
        .summary("Puts the lost space before an opening bracket")
        .rationale(
            """
            A note in brackets that was an element of its own is glued to the sentence before it.
            Calls, footnotes and brackets inside of words are left alone.
            """)
        .fixes(
            "Nobody waited for the ferry at the harbor.(The timetable had changed.)\n",
            "Nobody waited for the ferry at the harbor. (The timetable had changed.)\n",
            "after a sentence")
        .keeps("Call open(Gate) and close(gate) first.\n", "names of code")
        .keeps("The harbor(s) and the ferry(ies) closed.\n", "endings in brackets")
        .keeps("Nobody minded.[2] It was late.(3)\n", "footnotes")
        .build();
  }

  private static RuleInfo closingBracket() {
    return describe(Join.CLOSING_BRACKET)
        .triggers(Trait.LOST_SPACE, Trait.BRACKET)
        .summary("Puts the lost space after a closing bracket")
        .rationale(
            """
            What follows a note in brackets as an element of its own is glued to it. Parts of words
            in brackets are left alone.
            """)
        .fixes(
            "The ferry was late again (see the timetable below)The harbor stays closed.\n",
            "The ferry was late again (see the timetable below) The harbor stays closed.\n",
            "a sentence after a note")
        .keeps("They (re)opened the (sub)harbor.\n", "prefixes in brackets")
        .keeps("Die Fahrer(innen)gruppe und die Lehrer(Innen)\n", "endings in brackets")
        .keeps("The call f(x)Name and list(a)b\n", "names of code")
        .build();
  }
}
