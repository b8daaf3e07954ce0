package dev.sevkit.validate.failures;

import java.util.List;

/**
 * A failure as users meet it.
 *
 * @param id its name, such as {@code start-bad-measurement}
 * @param summary what happened, in a sentence
 * @param symptoms messages of libvirt, QEMU, the kernel, other tools, verbatim but for numbers and
 *     names
 * @param causes its causes in Markdown, the likeliest first; rules that find one are named in
 *     backticks
 * @param page the whole page in Markdown
 */
public record Failure(
    String id, String summary, List<String> symptoms, List<String> causes, String page) {

  /** A failure as users meet it. */
  public Failure {
    symptoms = List.copyOf(symptoms);
    causes = List.copyOf(causes);
  }
}
