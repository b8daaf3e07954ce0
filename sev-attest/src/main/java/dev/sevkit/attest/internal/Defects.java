package dev.sevkit.attest.internal;

import dev.sevkit.attest.MalformedInputException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one structure, so that all of it can be named at once. */
public final class Defects {

  private final String structure;
  private final List<String> found = new ArrayList<>();

  /**
   * No defects so far.
   *
   * @param structure its name, for messages
   */
  public Defects(String structure) {
    this.structure = structure;
  }

  /** Runs a check and keeps what it finds. */
  public void check(Runnable check) {
    try {
      check.run();
    } catch (MalformedInputException e) {
      add(e);
    }
  }

  /** Keeps a defect that is known already. */
  public void add(MalformedInputException defect) {
    String message = String.valueOf(defect.getMessage());
    String prefix = structure + ": ";
    found.add(message.startsWith(prefix) ? message.substring(prefix.length()) : message);
  }

  /** Keeps a defect, one clause without full stop, unless something holds. */
  public void require(boolean holds, String defect) {
    if (!holds) {
      found.add(defect);
    }
  }

  /**
   * Ends the checks.
   *
   * @throws MalformedInputException naming every defect, if there is one
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new MalformedInputException(structure, String.join("; ", found));
    }
  }
}
