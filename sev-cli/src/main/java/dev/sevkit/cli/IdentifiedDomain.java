package dev.sevkit.cli;

import dev.sevkit.attest.snp.idblock.IdAuth;
import dev.sevkit.attest.snp.idblock.IdBlock;
import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.edit.UnifiedDiff;
import dev.sevkit.model.io.DomainChange;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** A domain that is given an ID block; its policy is the block's. */
final class IdentifiedDomain {

  private final Path file;
  private final byte[] bytes;
  private final DomainXml document;

  private IdentifiedDomain(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.document = DomainXml.parse(file.toString(), bytes);
  }

  static IdentifiedDomain read(Path file) {
    IdentifiedDomain domain = new IdentifiedDomain(file, DomainXml.bytes(file));
    LaunchSecurity security = domain.security(domain.document);
    if (!(security.view() instanceof LaunchSecurityView.SevSnp)) {
      throw DomainLaunch.bad(file, "an ID block needs launchSecurity of type sev-snp");
    }
    return domain;
  }

  private LaunchSecurity security(DomainXml of) {
    return DomainLaunch.security(file, of.domain());
  }

  /** The domain's policy, which the firmware compares with the block's. */
  SnpGuestPolicy policy(Optional<SnpGuestPolicy> asked) {
    SnpGuestPolicy own =
        Optional.ofNullable(security(document).getPolicy())
            .map(this::parsed)
            .orElse(IdBlock.DEFAULT_POLICY);
    if (asked.filter(other -> !other.equals(own)).isPresent()) {
      throw DomainLaunch.bad(
          file,
          "its policy is %s, --policy is %s; the launch would fail with POLICY_FAILURE"
              .formatted(own, asked.get()));
    }
    return own;
  }

  private SnpGuestPolicy parsed(String text) {
    try {
      return SnpGuestPolicy.parse(text);
    } catch (IllegalArgumentException e) {
      throw DomainLaunch.bad(file, "its policy cannot be read: " + e.getMessage());
    }
  }

  /** Puts block and signatures into the domain, and writes it or prints the difference. */
  void put(Console console, IdBlock block, IdAuth auth, boolean write) {
    DomainXml changed =
        changed(document, (change, of) -> change.setChild(of, "idBlock", block.base64()));
    changed = changed(changed, (change, of) -> change.setChild(of, "idAuth", auth.base64()));
    changed =
        changed(
            changed,
            (change, of) ->
                auth.hasAuthorKey()
                    ? change.setAttribute(of, "authorKey", "yes")
                    : change.removeAttribute(of, "authorKey"));
    if (write) {
      store(changed);
    } else {
      PrintWriter out = console.out();
      out.print(UnifiedDiff.of(file.toString(), document.source().text(), changed.source().text()));
      out.flush();
    }
  }

  private DomainXml changed(
      DomainXml before, BiFunction<DomainChange, LaunchSecurity, DomainChange> change) {
    return change.apply(DomainChange.of(before), security(before)).made();
  }

  private void store(DomainXml changed) {
    try {
      AtomicFile.replace(file, bytes, changed.source().encode());
    } catch (CommandException e) {
      throw new Stop(AttestExit.OTHER, file + ": " + e.getMessage());
    }
  }
}
