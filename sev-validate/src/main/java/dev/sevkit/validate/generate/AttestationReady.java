package dev.sevkit.validate.generate;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;
import java.util.Optional;

/**
 * What a guest needs so that its launch measurement says all: firmware without a variable store,
 * and hashes of a kernel that is booted directly (libvirt kbase, Launch security with AMD SEV,
 * "Boot loader", "Guest attestation for SEV/SEV-ES from a trusted host").
 */
final class AttestationReady {

  private static final List<String> STORES = List.of("nvram", "varstore");

  private AttestationReady() {}

  /** Prepares a domain that has launchSecurity. */
  static void prepare(DomainWriter writer) {
    for (String store : STORES) {
      writer.change(
          root -> root.descendant("os", store).map(ElementEdits::remove).orElse(List.of()));
    }
    if (writer.document().root().child("os").isPresent()) {
      writer.change(AttestationReady::stateless);
    }
    if (writer.document().root().descendant("os", "kernel").isPresent()) {
      writer.change(AttestationReady::hashed);
    }
  }

  private static List<TextEdit> stateless(ElementNode root) {
    Optional<ElementNode> loader = root.descendant("os", "loader");
    return loader.isPresent()
        ? ElementEdits.setAttribute(loader.get(), "stateless", "yes")
        : ElementEdits.insert(
            root.child("os").orElseThrow(), Markup.element("loader").with("stateless", "yes"));
  }

  private static List<TextEdit> hashed(ElementNode root) {
    return root.child("launchSecurity")
        .map(element -> ElementEdits.setAttribute(element, "kernelHashes", "yes"))
        .orElse(List.of());
  }
}
