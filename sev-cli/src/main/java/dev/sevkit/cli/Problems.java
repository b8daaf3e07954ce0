package dev.sevkit.cli;

import dev.sevkit.validate.report.LintReport;
import dev.sevkit.validate.report.Printable;
import java.io.PrintWriter;

/** Prints what could not be done on standard error, one line each. */
final class Problems {

  private Problems() {}

  static void print(Console console, LintReport report) {
    PrintWriter err = console.err();
    report
        .unread()
        .forEach(
            unread ->
                err.println(Printable.of(unread.location() + ": error: " + unread.message())));
    report
        .reports()
        .forEach(
            one ->
                one.failed()
                    .forEach(
                        rule ->
                            err.println(
                                "%s: rule %s broke, a defect of sevkit itself: %s; please report it"
                                    .formatted(
                                        one.source().name(), rule.rule().id(), rule.cause()))));
  }
}
