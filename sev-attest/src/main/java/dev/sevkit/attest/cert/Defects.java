package dev.sevkit.attest.cert;

import dev.sevkit.attest.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one structure, so that all of it can be named at once. */
final class Defects {

  private final String structure;
  private final List<String> found = new ArrayList<>();

  Defects(String structure) {
    this.structure = structure;
  }

  /** Runs a check and keeps what it finds. */
  void check(Runnable check) {
    try {
      check.run();
    } catch (MalformedInputException e) {
      add(e);
    }
  }

  /** Keeps a defect that is known already. */
  void add(MalformedInputException defect) {
    String message = String.valueOf(defect.getMessage());
    String prefix = structure + ": ";
    found.add(message.startsWith(prefix) ? message.substring(prefix.length()) : message);
  }

  /**
   * Ends the checks.
   *
   * @throws MalformedInputException naming every defect, if there is one
   */
  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new MalformedInputException(structure, String.join("; ", found));
    }
  }
}
