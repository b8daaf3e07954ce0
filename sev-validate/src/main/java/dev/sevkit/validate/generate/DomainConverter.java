package dev.sevkit.validate.generate;

import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.fix.AppliedFix;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an ordinary domain a SEV guest, or changes the kind of one: launchSecurity is added or
 * changed, then every fix applied; all else stays as it is written. Immutable and thread-safe.
 */
public final class DomainConverter {

  private static final String SEV_POLICY = "0x0003";
  private static final String SEV_ES_POLICY = "0x0007";
  private static final String SEV_SNP_POLICY = "0x30000";

  private final FixApplier fixes;
  private final boolean attestable;

  /** A converter that applies these fixes. */
  public DomainConverter(FixApplier fixes) {
    this(fixes, false);
  }

  private DomainConverter(FixApplier fixes, boolean attestable) {
    this.fixes = fixes;
    this.attestable = attestable;
  }

  /**
   * The same converter, which prepares the domain for attestation too: firmware without a variable
   * store, whose content is lost, and hashes of a kernel booted directly.
   */
  public DomainConverter attestable() {
    return new DomainConverter(fixes, true);
  }

  /**
   * The converted domain, with the fixes that were applied and the findings that are left.
   *
   * @throws GenerationException if the domain has a launch session or an ID block, which are bound
   *     to the old kind of guest, or launch security of another technology
   */
  public FixResult convert(DomainXml domain, SevType type) {
    DomainXml prepared = prepared(domain, type);
    FixResult fixed = fixes.fix(prepared);
    List<AppliedFix> applied = new ArrayList<>(fixed.applied());
    return new FixResult(domain, fixed.after(), applied, fixed.remaining());
  }

  private DomainXml prepared(DomainXml domain, SevType type) {
    Optional<LaunchSecurity> present = domain.domain().getLaunchSecurity().stream().findFirst();
    DomainWriter writer = new DomainWriter(domain);
    if (present.isEmpty()) {
      writer.change(root -> ElementEdits.insert(root, launchSecurity(type)));
    } else if (!isAlready(present.get(), type)) {
      requireConvertible(present.get());
      writer.change(root -> changed(present.get(), type));
    }
    if (attestable) {
      AttestationReady.prepare(writer);
    }
    return writer.document();
  }

  private static Markup launchSecurity(SevType type) {
    return Markup.element("launchSecurity")
        .with("type", type.launchSecurityType())
        .child(Markup.element("policy").text(defaultPolicy(type)));
  }

  private static String defaultPolicy(SevType type) {
    return switch (type) {
      case SEV -> SEV_POLICY;
      case SEV_ES -> SEV_ES_POLICY;
      case SEV_SNP -> SEV_SNP_POLICY;
    };
  }

  private static boolean isAlready(LaunchSecurity element, SevType type) {
    LaunchSecurityView view = element.view();
    return switch (type) {
      case SEV -> view instanceof LaunchSecurityView.Sev sev && !sev.es();
      case SEV_ES -> view instanceof LaunchSecurityView.Sev sev && sev.es();
      case SEV_SNP -> view instanceof LaunchSecurityView.SevSnp;
    };
  }

  private static void requireConvertible(LaunchSecurity element) {
    LaunchSecurityView view = element.view();
    if (view instanceof LaunchSecurityView.S390Pv || view instanceof LaunchSecurityView.Tdx) {
      throw new GenerationException(
          element.location(), "launchSecurity is of another technology, " + element.getType());
    }
    for (String bound : List.of("dhCert", "session", "idBlock", "idAuth")) {
      Optional<ElementNode> child = element.node().child(bound);
      if (child.isPresent()) {
        throw new GenerationException(
            child.get().location(),
            "<"
                + bound
                + "> is bound to the old kind of guest and its policy; delete it, convert, and have"
                + " the guest owner make a new one");
      }
    }
  }

  private static List<TextEdit> changed(LaunchSecurity element, SevType type) {
    ElementNode node = element.node();
    List<TextEdit> edits =
        new ArrayList<>(ElementEdits.setAttribute(node, "type", type.launchSecurityType()));
    String policy = convertedPolicy(element, type);
    edits.addAll(
        node.child("policy")
            .map(old -> ElementEdits.setText(old, policy))
            .orElseGet(() -> ElementEdits.insert(node, Markup.element("policy").text(policy))));
    return edits;
  }

  /** Between SEV and SEV-ES the other bits are kept; SEV-SNP has bits of its own. */
  private static String convertedPolicy(LaunchSecurity element, SevType type) {
    Optional<GuestPolicy> kept =
        element.view() instanceof LaunchSecurityView.Sev sev
            ? sev.policy().flatMap(HexNumber::parse).flatMap(GuestPolicy::ofHex)
            : Optional.empty();
    return switch (type) {
      case SEV -> kept.map(p -> p.without(GuestPolicy.Bit.ES).toString()).orElse(SEV_POLICY);
      case SEV_ES -> kept.map(p -> p.with(GuestPolicy.Bit.ES).toString()).orElse(SEV_ES_POLICY);
      case SEV_SNP -> SEV_SNP_POLICY;
    };
  }
}
