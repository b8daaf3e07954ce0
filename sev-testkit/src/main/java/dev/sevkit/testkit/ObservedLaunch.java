package dev.sevkit.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One launch as the emulated firmware saw it.
 *
 * @param events in order
 */
public record ObservedLaunch(List<LaunchEvent> events) {

  private static final String BEGIN = "begin";

  /** Takes a copy of the events. */
  public ObservedLaunch {
    events = List.copyOf(events);
  }

  /** The launches of a journal, oldest first. */
  static List<ObservedLaunch> parse(Stream<String> journal) {
    List<List<LaunchEvent>> launches = new ArrayList<>();
    journal
        .map(LaunchEvent::parse)
        .forEach(
            event -> {
              if (event.name().equals(BEGIN)) {
                launches.add(new ArrayList<>());
              }
              launches.get(launches.size() - 1).add(event);
            });
    return launches.stream().map(ObservedLaunch::new).toList();
  }

  private Stream<LaunchEvent> named(String name) {
    return events.stream().filter(event -> event.name().equals(name));
  }

  private Optional<String> only(String name, String field) {
    return named(name).findFirst().map(event -> event.field(field));
  }

  /** The guest policy the firmware accepted; empty if it made no guest or one of SEV-SNP. */
  public Optional<Integer> policy() {
    return only("launch-start", "policy").map(Integer::parseUnsignedInt);
  }

  /** Whether the guest's keys are a guest owner's and not the firmware's own. */
  public boolean hasOwner() {
    return only("launch-start", "owned").equals(Optional.of("1"));
  }

  /**
   * Something that was loaded and measured.
   *
   * @param what {@code firmware}, {@code kernel-hashes} or {@code vmsa}
   * @param length in bytes
   * @param sha256 of its content, in hexadecimal
   */
  public record Loaded(String what, int length, String sha256) {}

  /** What was loaded, in order. Of SEV-SNP guests only firmware and kernel hashes are seen. */
  public List<Loaded> loaded() {
    return named("launch-update")
        .map(
            event ->
                new Loaded(
                    event.field("what"),
                    Integer.parseInt(event.field("length")),
                    event.field("sha256")))
        .toList();
  }

  /**
   * The launch digest, in hexadecimal; empty if the launch did not come so far, and for SEV-SNP
   * guests, whose digest is not emulated.
   */
  public Optional<String> digest() {
    return only("launch-measure", "digest");
  }

  /** The launch measurement and its MNONCE, 48 bytes in base64; empty like the digest. */
  public Optional<String> measurement() {
    return only("launch-measure", "measurement");
  }

  /**
   * A launch secret that the firmware took.
   *
   * @param address in the guest's memory
   * @param hex its plain text, in hexadecimal
   */
  public record ReceivedSecret(long address, String hex) {

    /** The plain text. */
    public byte[] plaintext() {
      return HexFormat.of().parseHex(hex);
    }

    /** The plain text read as UTF-8, which in a secret table is partly readable at best. */
    public String text() {
      return new String(plaintext(), StandardCharsets.UTF_8);
    }
  }

  /** The launch secrets that the firmware took, in order. */
  public List<ReceivedSecret> secrets() {
    return named("launch-secret")
        .map(
            event ->
                new ReceivedSecret(
                    Long.parseUnsignedLong(event.field("address")), event.field("plaintext")))
        .toList();
  }

  /**
   * A command the firmware refused.
   *
   * @param step which
   * @param code the firmware's error code
   * @param reason what was wrong, which no host tells
   */
  public record Refusal(LaunchStep step, int code, String reason) {}

  /** The commands the firmware refused, in order. */
  public List<Refusal> refusals() {
    return named("refused")
        .map(
            event ->
                new Refusal(
                    LaunchStep.of(event.field("step")),
                    Integer.parseInt(event.field("code")),
                    event.field("reason")))
        .toList();
  }

  /** What QEMU was given for a SEV-SNP guest; empty for others, and if the launch was refused. */
  public Optional<SnpLaunch> snp() {
    return named("snp-launch").findFirst().map(SnpLaunch::of);
  }

  /** Whether the guest was let run. */
  public boolean isFinished() {
    return named("run").findAny().isPresent();
  }

  /** Whether the guest has ended. */
  public boolean hasEnded() {
    return named("decommission").findAny().isPresent();
  }
}
