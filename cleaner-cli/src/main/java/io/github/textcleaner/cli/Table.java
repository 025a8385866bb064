package io.github.textcleaner.cli;

import java.util.List;

/** Sets cells in columns. */
final class Table {
  private static final String GAP = "  ";

  private Table() {}

  /** Returns rows of the same length with aligned columns; numbers stand at the right. */
  static String of(List<List<String>> rows) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String cell = row.get(i);
        String fill = " ".repeat(widths[i] - cell.length());
        boolean number = !cell.isEmpty() && Character.isDigit(cell.charAt(0));
        line.append(i == 0 ? "" : GAP).append(number ? fill + cell : cell + fill);
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }
}
