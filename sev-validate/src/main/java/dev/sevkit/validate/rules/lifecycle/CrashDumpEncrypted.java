package dev.sevkit.validate.rules.lifecycle;

import static dev.sevkit.validate.Effect.FRAGILE;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Fix;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The domain is to be dumped when it crashes; the dump holds the guest's memory as the host sees
 * it, in ciphertext.
 */
public final class CrashDumpEncrypted implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("crash-dump-encrypted")
          .summary("crash dump of an encrypted guest, which nobody can read")
          .severity(Severity.INFO)
          .effect(FRAGILE)
          .remedy("write <on_crash>destroy</on_crash>, and let the guest dump itself with kdump")
          .since("0.1.0")
          .source("QEMU, amd-memory-encryption, Debugging; libvirt src/qemu/qemu_driver.c");

  /** The rule. */
  public CrashDumpEncrypted() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.root().child("on_crash").stream()
        .filter(action -> action.text().startsWith("coredump-"))
        .map(CrashDumpEncrypted::finding);
  }

  private static Finding finding(ElementNode action) {
    List<TextEdit> destroy = ElementEdits.setText(action, "destroy");
    return INFO.at(action)
        .expected("destroy")
        .found(action.text())
        .fix(
            action.text().equals("coredump-destroy")
                ? Fix.safe("set on_crash to destroy", destroy)
                : Fix.unsafe("set on_crash to destroy; the domain is then not restarted", destroy));
  }
}
