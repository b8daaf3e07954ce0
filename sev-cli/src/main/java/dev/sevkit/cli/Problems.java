package dev.sevkit.cli;

import dev.sevkit.validate.custom.CustomRules;
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
                                Printable.of(
                                    "%s: rule %s broke, %s: %s; please report it"
                                        .formatted(
                                            one.source().name(),
                                            rule.rule().id(),
                                            whose(rule.rule().id()),
                                            rule.cause())))));
  }

  private static String whose(String id) {
    return CustomRules.isCustom(id) ? "a defect of this custom rule" : "a defect of sevkit itself";
  }
}
