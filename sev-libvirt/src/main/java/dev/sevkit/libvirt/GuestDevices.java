package dev.sevkit.libvirt;

import dev.sevkit.libvirt.internal.NativeDomain;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.Severity;
import dev.sevkit.validate.TargetProfile;
import dev.sevkit.validate.ValidationReport;
import dev.sevkit.validate.Validator;
import dev.sevkit.validate.rules.BuiltInRules;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The devices of a guest. One with which the domain would have an error by the rules that it does
 * not have now is not attached to a guest with launchSecurity, unless forced: libvirt and QEMU
 * attach devices that cannot reach the memory of an encrypted guest.
 */
public final class GuestDevices {

  private static final String END = "</devices>";

  private final SevGuest guest;
  private final Function<TargetProfile, Validator> validator;
  private final boolean forced;

  GuestDevices(SevGuest guest) {
    this(guest, profile -> new Validator(BuiltInRules.all(), profile), false);
  }

  private GuestDevices(
      SevGuest guest, Function<TargetProfile, Validator> validator, boolean forced) {
    this.guest = guest;
    this.validator = validator;
    this.forced = forced;
  }

  /** The same, judged by other rules than the built-in ones. */
  public GuestDevices rules(Function<TargetProfile, Validator> other) {
    return new GuestDevices(guest, other, forced);
  }

  /** The same, refusing nothing: libvirt and QEMU decide. */
  public GuestDevices forced() {
    return new GuestDevices(guest, validator, true);
  }

  /**
   * Attaches a device: to the guest that is active, else to the definition.
   *
   * @param xml its element, such as {@code <disk type='file'>…</disk>}
   * @throws dev.sevkit.model.xml.ModelReadException if it is not well-formed
   * @throws DeviceRefusedException if a rule forbids it
   */
  public void attach(String xml) {
    DomainXml before = guest.xml();
    if (!forced && !before.domain().getLaunchSecurity().isEmpty()) {
      requireAllowed(before, with(before, xml));
    }
    guest.ask("attach device to", domain -> domain.attach(xml));
  }

  /**
   * Detaches a device.
   *
   * @param xml its element, as in {@link SevGuest#xml()}
   */
  public void detach(String xml) {
    guest.ask("detach device from", (NativeDomain domain) -> domain.detach(xml));
  }

  /** Libvirt writes the end of the devices once and nothing that looks like it. */
  private static DomainXml with(DomainXml before, String xml) {
    String text = before.source().text();
    int end = text.lastIndexOf(END);
    return DomainXml.parse(
        before.source().name(), text.substring(0, end) + xml + text.substring(end));
  }

  private void requireAllowed(DomainXml before, DomainXml after) {
    Validator judge = validator.apply(guest.host().profileFor(before));
    Map<String, Long> known = errors(judge.validate(before));
    ValidationReport report = judge.validate(after);
    Map<String, Long> found = errors(report);
    List<Finding> added =
        report.findings(Severity.ERROR).stream()
            .filter(
                finding ->
                    found.getOrDefault(finding.id(), 0L) > known.getOrDefault(finding.id(), 0L))
            .toList();
    if (!added.isEmpty()) {
      throw new DeviceRefusedException(guest.name(), added);
    }
  }

  private static Map<String, Long> errors(ValidationReport report) {
    return report.findings(Severity.ERROR).stream()
        .collect(Collectors.groupingBy(Finding::id, Collectors.counting()));
  }
}
