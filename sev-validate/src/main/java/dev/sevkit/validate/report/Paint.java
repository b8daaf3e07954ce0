package dev.sevkit.validate.report;

import dev.sevkit.validate.Severity;

/** Colours of a terminal, or none. */
record Paint(boolean colour) {

  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String CYAN = "36";

  String bold(String text) {
    return with("1", text);
  }

  String dim(String text) {
    return with("2", text);
  }

  String severity(Severity severity, String text) {
    return with(
        switch (severity) {
          case ERROR -> RED;
          case WARNING -> YELLOW;
          case INFO -> CYAN;
        },
        text);
  }

  private String with(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
