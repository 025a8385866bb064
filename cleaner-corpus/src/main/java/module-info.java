/** Record formats and the parallel job that cleans whole corpora. */
module io.github.textcleaner.corpus {
  requires com.fasterxml.jackson.core;
  requires com.ibm.icu;
  requires transitive io.github.textcleaner.core;

  exports io.github.textcleaner.corpus;
}
