package dev.sevkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.cli.Sevkit.Result;
import dev.sevkit.cli.config.ProfileFile;
import dev.sevkit.model.sev.SevType;
import dev.sevkit.validate.profile.NamedProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each profile that comes with sevkit, what is generated and converted is clean of warnings
 * under every rule, or the refusal says which of the profile's versions is too old.
 */
class ProfileOutcomesTest {

  /** Whose libvirt, QEMU or OVMF is older than SEV-SNP. */
  private static final Set<String> BEFORE_SNP =
      Set.of(
          "debian-12",
          "rhel-9.2",
          "rhel-9.4",
          "sles-15-sp5",
          "sles-15-sp6",
          "ubuntu-22.04",
          "ubuntu-24.04");

  /** Whose libvirt does not know stateless firmware. */
  private static final Set<String> BEFORE_STATELESS = Set.of("ubuntu-22.04");

  /** An ordinary domain as virt-install writes it, with much that SEV does not like. */
  private static final String ORDINARY =
      """
      <domain type='kvm'>
        <name>ordinary</name>
        <memory unit='GiB'>4</memory>
        <currentMemory unit='GiB'>2</currentMemory>
        <vcpu>2</vcpu>
        <os>
          <type arch='x86_64' machine='q35'>hvm</type>
          <boot dev='hd'/>
        </os>
        <features>
          <acpi/>
          <apic/>
        </features>
        <cpu mode='host-model'/>
        <on_reboot>restart</on_reboot>
        <pm>
          <suspend-to-disk enabled='yes'/>
        </pm>
        <devices>
          <disk type='file' device='disk'>
            <driver name='qemu' type='qcow2'/>
            <source file='/var/lib/libvirt/images/ordinary.qcow2'/>
            <target dev='vda' bus='virtio'/>
          </disk>
          <interface type='network'>
            <source network='default'/>
            <model type='virtio'/>
          </interface>
          <channel type='unix'>
            <target type='virtio' name='org.qemu.guest_agent.0'/>
          </channel>
          <video>
            <model type='virtio'/>
          </video>
          <memballoon model='virtio'/>
        </devices>
      </domain>
      """;

  /** A profile, a kind of guest, and whether it is to be attested. */
  record Wish(NamedProfile profile, SevType type, boolean attestable) {

    /** The same from the template, which for SEV-ES always takes stateless firmware. */
    Optional<String> refusalToGenerate() {
      return new Wish(profile, type, attestable || type == SevType.SEV_ES).refusal();
    }

    /** The words of the refusal; empty if the profile can. */
    Optional<String> refusal() {
      if (type == SevType.SEV_SNP && BEFORE_SNP.contains(profile.name())) {
        return Optional.of("host cannot run SEV-SNP guests: libvirt is " + libvirt());
      }
      return attestable && BEFORE_STATELESS.contains(profile.name())
          ? Optional.of("does not know before 8.6.0: libvirt is " + libvirt())
          : Optional.empty();
    }

    private String libvirt() {
      return profile.versions().entrySet().stream()
          .filter(entry -> entry.getKey().name().equals("LIBVIRT"))
          .map(entry -> entry.getValue().version().toString())
          .findFirst()
          .orElseThrow();
    }

    Object[] words(String... command) {
      List<Object> words = new ArrayList<>(Arrays.asList(command));
      words.addAll(List.of("--profile", profile.name(), "--fail-on", "warning"));
      if (attestable) {
        words.add("--attestable");
      }
      return words.toArray();
    }

    @Override
    public String toString() {
      return profile.name() + " " + type.id() + (attestable ? " attestable" : "");
    }
  }

  static Stream<Wish> wishes() {
    return ProfileFile.shipped().stream()
        .flatMap(
            profile ->
                Arrays.stream(SevType.values())
                    .flatMap(
                        type -> Stream.of(false, true).map(yes -> new Wish(profile, type, yes))));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void what_is_generated_is_clean_or_refused_by_version(Wish wish) {
    Result result =
        Sevkit.withoutInput().run(wish.words("generate", "--template", wish.type().id()));
    requireCleanOrRefused(wish.refusalToGenerate(), result, result.err());
    if (wish.refusalToGenerate().isEmpty()) {
      Sevkit.reading(result.out())
          .run("lint", "--profile", wish.profile().name(), "--fail-on", "warning", "-")
          .exits(0);
    } else {
      assertThat(result.out()).as("nothing is written").isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void what_is_converted_is_clean_or_refused_by_version(Wish wish) {
    Result result =
        Sevkit.reading(ORDINARY).run(wish.words("convert", "--to", wish.type().id(), "-"));
    requireCleanOrRefused(wish.refusal(), result, result.out() + result.err());
  }

  private static void requireCleanOrRefused(Optional<String> refusal, Result result, String said) {
    if (refusal.isPresent()) {
      result.exits(1);
      assertThat(said).contains(refusal.get());
    } else {
      result.exits(0);
    }
  }
}
