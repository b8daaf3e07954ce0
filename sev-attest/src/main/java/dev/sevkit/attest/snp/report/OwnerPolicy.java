package dev.sevkit.attest.snp.report;

import dev.sevkit.attest.MalformedInputException;
import dev.sevkit.attest.internal.Fields;
import dev.sevkit.attest.internal.Hashes;
import dev.sevkit.attest.snp.report.ReportFault.Part;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a guest owner demands of a report beyond its being authentic. Immutable: every method gives
 * a policy that demands more. Begins with one demand, that the host may not debug the guest, which
 * {@link #guestPolicy} replaces.
 */
public final class OwnerPolicy {

  private final List<Demand> demands;
  private final Set<ReportField> exact;
  private final boolean ownGuestPolicy;
  private final boolean provisional;

  private OwnerPolicy(
      List<Demand> demands, Set<ReportField> exact, boolean ownGuestPolicy, boolean provisional) {
    this.demands = List.copyOf(demands);
    this.exact = Set.copyOf(exact);
    this.ownGuestPolicy = ownGuestPolicy;
    this.provisional = provisional;
  }

  /**
   * What is judged.
   *
   * @param tcbs empty if product or layout are not known
   */
  record Judged(AttestationReport report, Optional<Product> product, Optional<TcbVersions> tcbs) {}

  /** One demand: what of it is not met. */
  private interface Demand {
    Stream<ReportFault> faults(Judged judged);
  }

  /** No demand but that the host may not debug the guest: bit DEBUG of its policy is clear. */
  public static OwnerPolicy noDebug() {
    return new OwnerPolicy(List.of(), Set.of(), false, false);
  }

  private OwnerPolicy and(Demand demand) {
    List<Demand> more = new ArrayList<>(demands);
    more.add(demand);
    return new OwnerPolicy(more, exact, ownGuestPolicy, provisional);
  }

  private OwnerPolicy and(String subject, Function<Judged, Optional<String>> defect) {
    return and(
        judged ->
            defect.apply(judged).stream().map(one -> new ReportFault(Part.POLICY, subject, one)));
  }

  private OwnerPolicy least(String subject, long least, Function<AttestationReport, Long> found) {
    return and(
        subject,
        judged -> {
          long is = found.apply(judged.report());
          return is < least
              ? Optional.of("expected %d or more, found %d".formatted(least, is))
              : Optional.empty();
        });
  }

  /**
   * Demands the bytes of a field.
   *
   * @param expected as many as the field has; of CHIP_ID the 8 that Turin uses will do
   * @throws MalformedInputException if there are more or fewer
   */
  public OwnerPolicy exactly(ReportField field, byte[] expected) {
    boolean shortId =
        field == ReportField.CHIP_ID && expected.length == Product.TURIN.chipIdLength();
    if (expected.length != field.length() && !shortId) {
      throw new MalformedInputException(
          "expected " + field,
          "expected %d bytes, found %d".formatted(field.length(), expected.length));
    }
    byte[] whole = Arrays.copyOf(expected, field.length());
    OwnerPolicy more =
        and(
            field.name(),
            judged ->
                Hashes.equal(judged.report().bytes(field), whole)
                    ? Optional.empty()
                    : Optional.of(
                        "expected %s, found %s"
                            .formatted(
                                HexFormat.of().formatHex(whole), judged.report().hex(field))));
    Set<ReportField> fields =
        Stream.concat(exact.stream(), Stream.of(field)).collect(Collectors.toSet());
    return new OwnerPolicy(more.demands, fields, ownGuestPolicy, provisional);
  }

  /** Demands a security version number of the guest, GUEST_SVN, or a later one. */
  public OwnerPolicy minimumGuestSvn(long least) {
    return least("GUEST_SVN", least, AttestationReport::guestSvn);
  }

  /** Demands a build of the firmware, CURRENT_BUILD and COMMITTED_BUILD, or a later one. */
  public OwnerPolicy minimumBuild(int least) {
    return least("CURRENT_BUILD", least, report -> (long) report.currentFirmware().build())
        .least("COMMITTED_BUILD", least, report -> (long) report.committedFirmware().build());
  }

  /** Demands an API version of the firmware, current and committed, or a later one. */
  public OwnerPolicy minimumVersion(int major, int minor) {
    return version("current version", major, minor, AttestationReport::currentFirmware)
        .version("committed version", major, minor, AttestationReport::committedFirmware);
  }

  private OwnerPolicy version(
      String subject, int major, int minor, Function<AttestationReport, FirmwareVersion> found) {
    return and(
        subject,
        judged -> {
          FirmwareVersion is = found.apply(judged.report());
          return is.isAtLeast(major, minor)
              ? Optional.empty()
              : Optional.of("expected %d.%d or later, found %s".formatted(major, minor, is));
        });
  }

  /** Demands security patch levels, current, committed and reported, or higher ones. */
  public OwnerPolicy minimumTcb(TcbVersion least) {
    return minimumTcb(product -> least);
  }

  /**
   * The same, as a number.
   *
   * @param least TCB_VERSION of the report's product, little-endian
   */
  public OwnerPolicy minimumTcb(long least) {
    return minimumTcb(product -> TcbVersion.of(product, least));
  }

  private OwnerPolicy minimumTcb(Function<Product, TcbVersion> least) {
    return tcb("CURRENT_TCB", least, TcbVersions::current)
        .tcb("COMMITTED_TCB", least, TcbVersions::committed)
        .tcb("REPORTED_TCB", least, TcbVersions::reported);
  }

  /** Demands security patch levels at launch, or higher ones. */
  public OwnerPolicy minimumLaunchTcb(TcbVersion least) {
    return tcb("LAUNCH_TCB", product -> least, TcbVersions::launch);
  }

  /**
   * The same, as a number.
   *
   * @param least TCB_VERSION of the report's product, little-endian
   */
  public OwnerPolicy minimumLaunchTcb(long least) {
    return tcb("LAUNCH_TCB", product -> TcbVersion.of(product, least), TcbVersions::launch);
  }

  private OwnerPolicy tcb(
      String subject,
      Function<Product, TcbVersion> least,
      Function<TcbVersions, TcbVersion> found) {
    return and(
        subject,
        judged -> {
          if (judged.product().isEmpty() || judged.tcbs().isEmpty()) {
            return Optional.of("it cannot be read, for the product is not known");
          }
          try {
            TcbVersion demanded = least.apply(judged.product().get());
            TcbVersion is = found.apply(judged.tcbs().get());
            return is.isAtLeast(demanded)
                ? Optional.empty()
                : Optional.of("expected %s or more, found %s".formatted(demanded, is));
          } catch (MalformedInputException e) {
            return Optional.of("what is demanded cannot be: " + e.getMessage());
          }
        });
  }

  /** Demands the privilege level that asked for the report, 0 to 3. */
  public OwnerPolicy vmpl(int expected) {
    return and(
        "VMPL",
        judged -> {
          String found =
              judged.report().vmpl().isPresent()
                  ? String.valueOf(judged.report().vmpl().getAsInt())
                  : "that of the host";
          return found.equals(String.valueOf(expected))
              ? Optional.empty()
              : Optional.of("expected %d, found %s".formatted(expected, found));
        });
  }

  /**
   * Demands that the guest was launched with this policy or a stricter one: bits that permit
   * (MIGRATE_MA, DEBUG, SMT, CXL_ALLOW) may be set only if they are set here, bits that restrict
   * must be set if they are set here, the least ABI version must not be below that here.
   */
  public OwnerPolicy guestPolicy(SnpGuestPolicy most) {
    OwnerPolicy more = and(judged -> GuestPolicyDemand.faults(most, judged.report().policy()));
    return new OwnerPolicy(more.demands, exact, true, provisional);
  }

  /**
   * Demands what is switched on on the platform: SMT_EN, TSME_EN and TIO_EN may be set only if they
   * are set here, the others must be set if they are set here.
   *
   * @throws MalformedInputException if reserved bits are set
   */
  public OwnerPolicy platformInfo(PlatformInfo most) {
    if (most.reservedBits() != 0) {
      throw new MalformedInputException(
          "expected PLATFORM_INFO", "reserved bits are set in " + most);
    }
    return and(
        judged ->
            Stream.of(PlatformInfo.Bit.values())
                .filter(bit -> judged.report().platformInfo().has(bit) != most.has(bit))
                .filter(bit -> most.has(bit) == bit.protects())
                .map(
                    bit ->
                        new ReportFault(
                            Part.POLICY,
                            "PLATFORM_INFO",
                            bit + (bit.protects() ? " is required" : " is not permitted"))));
  }

  /** Demands mitigations at launch: LAUNCH_MIT_VECTOR has all these bits. */
  public OwnerPolicy minimumLaunchMitigations(long bits) {
    return mitigations("LAUNCH_MIT_VECTOR", bits, AttestationReport::launchMitigations);
  }

  /** Demands mitigations now: CURRENT_MIT_VECTOR has all these bits. */
  public OwnerPolicy minimumCurrentMitigations(long bits) {
    return mitigations("CURRENT_MIT_VECTOR", bits, AttestationReport::currentMitigations);
  }

  private OwnerPolicy mitigations(
      String subject, long bits, Function<AttestationReport, OptionalLong> found) {
    return and(
        subject,
        judged -> {
          OptionalLong vector = found.apply(judged.report());
          if (vector.isEmpty()) {
            return Optional.of(
                "reports of version %d do not have it".formatted(judged.report().version()));
          }
          return (vector.getAsLong() & bits) == bits
              ? Optional.empty()
              : Optional.of(
                  "expected all bits of %s, found %s"
                      .formatted(Fields.hex(bits), Fields.hex(vector.getAsLong())));
        });
  }

  /**
   * Demands an ID block, its key vouched for by a trusted author.
   *
   * @param authors AUTHOR_KEY_DIGESTs, 48 bytes each
   * @throws MalformedInputException if one has another length
   */
  public OwnerPolicy requireAuthorKey(List<byte[]> authors) {
    KeyDigests trusted = KeyDigests.of("trusted author key", authors);
    return and(
        "AUTHOR_KEY_DIGEST",
        judged -> {
          if (!judged.report().hasAuthorKey()) {
            return Optional.of("an author key is required, AUTHOR_KEY_EN is zero");
          }
          return trusted.refusal(judged.report(), ReportField.AUTHOR_KEY_DIGEST);
        });
  }

  /**
   * Demands an ID block, its key trusted or vouched for by a trusted author.
   *
   * @param keys ID_KEY_DIGESTs, 48 bytes each
   * @param authors AUTHOR_KEY_DIGESTs, 48 bytes each
   * @throws MalformedInputException if one has another length
   */
  public OwnerPolicy requireIdBlock(List<byte[]> keys, List<byte[]> authors) {
    KeyDigests trustedKeys = KeyDigests.of("trusted ID key", keys);
    KeyDigests trustedAuthors = KeyDigests.of("trusted author key", authors);
    return and(
        "ID_KEY_DIGEST",
        judged -> {
          AttestationReport report = judged.report();
          boolean byAuthor =
              report.hasAuthorKey()
                  && trustedAuthors.refusal(report, ReportField.AUTHOR_KEY_DIGEST).isEmpty();
          return byAuthor
              ? Optional.empty()
              : trustedKeys.refusal(report, ReportField.ID_KEY_DIGEST);
        });
  }

  /** Permits firmware that is not committed: the host could still go back to an earlier one. */
  public OwnerPolicy permitProvisionalFirmware() {
    return new OwnerPolicy(demands, exact, ownGuestPolicy, true);
  }

  boolean permitsProvisionalFirmware() {
    return provisional;
  }

  /** The fields without which a report says little, and that are not demanded. */
  List<ReportField> unchecked() {
    return Stream.of(ReportField.REPORT_DATA, ReportField.MEASUREMENT)
        .filter(field -> !exact.contains(field))
        .toList();
  }

  List<ReportFault> faults(Judged judged) {
    List<ReportFault> faults = new ArrayList<>();
    if (!ownGuestPolicy && judged.report().policy().debug()) {
      faults.add(
          new ReportFault(
              Part.POLICY, "POLICY", "DEBUG is set: the host may have guest memory decrypted"));
    }
    demands.forEach(demand -> demand.faults(judged).forEach(faults::add));
    return faults;
  }
}
