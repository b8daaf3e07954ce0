package dev.sevkit.validate.generate;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.Markup;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.xml.ElementNode;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.fix.FixApplier;
import dev.sevkit.validate.fix.FixResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a domain from a template: variables filled, overrides set, every safe fix applied, the rest
 * reported. Immutable and thread-safe.
 */
public final class DomainGenerator {

  private static final List<String> DOMAIN = List.of();
  private static final List<String> OS = List.of("os");
  private static final List<String> LAUNCH_SECURITY = List.of("launchSecurity");

  private static final String POLICY = "/domain/launchSecurity/policy";

  private final Validator validator;

  private final boolean attestable;

  /** A generator whose domains satisfy these rules on this target. */
  public DomainGenerator(Validator validator) {
    this(validator, false);
  }

  private DomainGenerator(Validator validator, boolean attestable) {
    this.validator = validator;
    this.attestable = attestable;
  }

  /**
   * The same generator, which prepares domains for attestation: firmware without a variable store,
   * and hashes of a kernel booted directly.
   */
  public DomainGenerator attestable() {
    return new DomainGenerator(validator, true);
  }

  /**
   * The domain, with the fixes that were applied and the findings that are left. A policy asked for
   * is kept as it is, whatever a rule would make of it.
   *
   * @throws GenerationException if the template's variables and the values do not fit, or the
   *     template has no place for an override
   */
  public FixResult generate(
      DomainTemplate template, Map<String, String> values, Overrides overrides) {
    DomainWriter writer = new DomainWriter(template.fill(values));
    overrides.memory().ifPresent(memory -> setMemory(writer, memory));
    overrides.vcpus().ifPresent(vcpus -> writer.setText(DOMAIN, "vcpu", vcpus.toString()));
    overrides.disk().ifPresent(path -> writer.change(root -> setDisk(root, path)));
    overrides.network().ifPresent(name -> writer.change(root -> setNetwork(root, name)));
    overrides.policy().ifPresent(policy -> writer.setText(LAUNCH_SECURITY, "policy", policy));
    overrides.session().ifPresent(session -> setSession(writer, session));
    overrides.firmware().ifPresent(path -> setFirmware(writer, path));
    if (attestable) {
      AttestationReady.prepare(writer);
    }
    boolean policyAskedFor = overrides.policy().isPresent();
    return FixApplier.safe(validator)
        .leaving(finding -> policyAskedFor && finding.location().path().equals(POLICY))
        .fix(writer.document());
  }

  private static void setMemory(DomainWriter writer, MemorySize memory) {
    for (String element : List.of("memory", "currentMemory")) {
      boolean optional = element.equals("currentMemory");
      if (!optional || writer.document().root().child(element).isPresent()) {
        writer.setText(DOMAIN, element, Long.toString(memory.kib()));
        writer.setAttribute(DOMAIN, element, "unit", "KiB");
      }
    }
  }

  private static List<TextEdit> setDisk(ElementNode root, String path) {
    ElementNode disk =
        root.descendant("devices").stream()
            .flatMap(devices -> devices.children("disk").stream())
            .filter(any -> any.value("device").map("disk"::equals).orElse(true))
            .findFirst()
            .orElseThrow(() -> new GenerationException("the template has no disk to set"));
    List<TextEdit> edits = new ArrayList<>(ElementEdits.setAttribute(disk, "type", "file"));
    Markup source = Markup.element("source").with("file", path);
    edits.addAll(
        disk.child("source")
            .map(old -> ElementEdits.replace(old, source))
            .orElseGet(() -> ElementEdits.insert(disk, source)));
    return edits;
  }

  private static List<TextEdit> setNetwork(ElementNode root, String name) {
    ElementNode card =
        root.descendant("devices", "interface")
            .orElseThrow(() -> new GenerationException("the template has no interface to set"));
    List<TextEdit> edits = new ArrayList<>(ElementEdits.setAttribute(card, "type", "network"));
    Markup source = Markup.element("source").with("network", name);
    edits.addAll(
        card.child("source")
            .map(old -> ElementEdits.replace(old, source))
            .orElseGet(() -> ElementEdits.insert(card, source)));
    return edits;
  }

  private static void setSession(DomainWriter writer, LaunchSessionFiles session) {
    boolean sev =
        writer
            .document()
            .root()
            .child("launchSecurity")
            .flatMap(element -> element.value("type"))
            .filter("sev"::equals)
            .isPresent();
    if (!sev) {
      throw new GenerationException("a launch session is for SEV and SEV-ES guests only");
    }
    writer.setText(LAUNCH_SECURITY, "dhCert", session.dhCert());
    writer.setText(LAUNCH_SECURITY, "session", session.session());
  }

  /** The image is mapped as ROM: that works for every build without a variable store. */
  private static void setFirmware(DomainWriter writer, String path) {
    writer.change(
        root ->
            root.child("os")
                .map(os -> ElementEdits.removeAttribute(os, "firmware"))
                .orElse(List.of()));
    for (String old : List.of("firmware", "nvram", "varstore")) {
      writer.change(root -> root.descendant("os", old).map(ElementEdits::remove).orElse(List.of()));
    }
    Markup loader =
        Markup.element("loader").with("type", "rom").with("stateless", "yes").text(path);
    writer.require(DOMAIN, "os");
    writer.require(OS, "loader");
    writer.change(
        root -> ElementEdits.replace(root.descendant("os", "loader").orElseThrow(), loader));
  }
}
