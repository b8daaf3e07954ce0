package dev.sevkit.model.capabilities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.io.CapabilitiesXml;
import dev.sevkit.model.sev.MemorySize;
import dev.sevkit.model.sev.Version;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainCapabilitiesTest {

  private static final DomainCapabilities GENOA = read("genoa");
  private static final DomainCapabilities XEON = read("xeon");
  private static final DomainCapabilities ALTRA = read("altra");
  private static final DomainCapabilities SILENT =
      CapabilitiesXml.parseDomainCapabilities("a.xml", "<domainCapabilities/>");

  private static DomainCapabilities read(String host) {
    return CapabilitiesXml.readDomainCapabilities(
        Path.of("src/test/resources/capabilities/" + host + "-domcapabilities.xml"));
  }

  @Test
  void says_what_the_answer_is_about() {
    assertThat(GENOA.getPath()).isEqualTo("/usr/bin/qemu-system-x86_64");
    assertThat(GENOA.getDomain()).isEqualTo("kvm");
    assertThat(GENOA.getMachine()).isEqualTo("pc-q35-10.1");
    assertThat(GENOA.getArch()).isEqualTo("x86_64");
    assertThat(GENOA.oldestQemu()).hasValue(Version.of(10, 1));
    assertThat(GENOA.maxVcpus()).hasValue(4096);
    assertThat(requireNonNull(GENOA.getIothreads()).isSupported()).isTrue();
  }

  @Test
  void says_what_the_host_offers_of_sev() {
    SevCapability sev = GENOA.sev().orElseThrow();
    assertThat(sev.isSupported()).isTrue();
    assertThat(sev.hostCbitpos()).hasValue(51);
    assertThat(sev.hostReducedPhysBits()).hasValue(1);
    assertThat(sev.sevGuests()).hasValue(907);
    assertThat(sev.encryptedStateGuests()).hasValue(99);
    assertThat(sev.getCpu0Id()).startsWith("AAEC");
    assertThat(GENOA.launchSecurityTypes().orElseThrow()).containsExactly("sev", "sev-snp");
  }

  @Test
  void tells_a_host_without_sev_from_one_that_says_nothing() {
    assertThat(XEON.sev()).hasValueSatisfying(sev -> assertThat(sev.isSupported()).isFalse());
    assertThat(XEON.sev().flatMap(SevCapability::hostCbitpos)).isEmpty();
    assertThat(XEON.launchSecurityTypes().orElseThrow()).containsExactly("tdx");
    assertThat(ALTRA.launchSecurityTypes().orElseThrow()).isEmpty();
    assertThat(SILENT.sev()).isEmpty();
    assertThat(SILENT.launchSecurityTypes()).isEmpty();
  }

  @Test
  void knows_firmware_by_image_feature_and_descriptor() {
    assertThat(GENOA.loaders()).contains("/usr/share/OVMF/OVMF.amdsev.fd").hasSize(2);
    OsCapability os = requireNonNull(GENOA.getOs());
    assertThat(os.values("firmware")).containsExactly("efi");
    assertThat(requireNonNull(os.getLoader()).accepts("type", "rom")).isTrue();
    assertThat(requireNonNull(os.getLoader()).accepts("secure", "yes")).isFalse();
    assertThat(requireNonNull(os.getFirmwareFeatures()).accepts("secureBoot", "yes")).isTrue();
    assertThat(requireNonNull(os.getVarstore()).isSupported()).isFalse();
  }

  @Test
  void accepts_a_value_that_a_device_lists() {
    assertThat(GENOA.device("disk").accepts("bus", "virtio")).isTrue();
    assertThat(GENOA.device("disk").accepts("bus", "ide")).isFalse();
    assertThat(GENOA.device("disk").accepts("model", "ide")).isFalse();
    assertThat(GENOA.device("disk").accepts("nothing", "virtio")).isFalse();
    assertThat(GENOA.device("tpm").values("model")).containsExactly("tpm-tis", "tpm-crb");
    assertThat(GENOA.device("hostdev").values("capsType")).isEmpty();
    assertThat(requireNonNull(GENOA.getMemoryBacking()).accepts("sourceType", "memfd")).isTrue();
  }

  @Test
  void accepts_nothing_of_a_device_that_is_not_supported() {
    DomainCapabilities odd =
        CapabilitiesXml.parseDomainCapabilities(
            "a.xml",
            """
            <domainCapabilities><devices><disk supported='no'>
              <enum name='bus'><value>virtio</value></enum>
            </disk></devices></domainCapabilities>
            """);
    assertThat(odd.device("disk").values("bus")).containsExactly("virtio");
    assertThat(odd.device("disk").accepts("bus", "virtio")).isFalse();
  }

  @Test
  void tells_a_device_that_is_not_supported_from_one_it_says_nothing_of() {
    assertThat(XEON.device("hostdev").isReported()).isTrue();
    assertThat(XEON.device("hostdev").isSupported()).isFalse();
    assertThat(XEON.device("rng").isReported()).isFalse();
    assertThat(XEON.device("rng").isSupported()).isFalse();
    assertThat(XEON.device("toaster").isReported()).isFalse();
    assertThat(requireNonNull(XEON.getDevices()).reported()).containsExactly("disk", "hostdev");
    assertThat(SILENT.device("disk").isReported()).isFalse();
  }

  @Test
  void knows_features_by_name() {
    assertThat(GENOA.feature("async-teardown").isSupported()).isTrue();
    assertThat(GENOA.feature("s390-pv").isReported()).isTrue();
    assertThat(GENOA.feature("s390-pv").isSupported()).isFalse();
    assertThat(GENOA.feature("sev")).isSameAs(GENOA.sev().orElseThrow());
    assertThat(GENOA.feature("hyperv").accepts("features", "vapic")).isTrue();
    assertThat(ALTRA.feature("gic").values("version")).containsExactly("3");
    assertThat(XEON.feature("tdx").isSupported()).isTrue();
    assertThat(XEON.feature("ps2").isReported()).isFalse();
    assertThat(SILENT.feature("sev").isReported()).isFalse();
    assertThat(requireNonNull(ALTRA.getFeatures()).reported())
        .containsExactly("gic", "sev", "launchSecurity");
  }

  @Test
  void knows_what_hyperv_and_sgx_say_more() {
    HypervCapability hyperv = requireNonNull(requireNonNull(GENOA.getFeatures()).getHyperv());
    HypervDefaults defaults = requireNonNull(hyperv.getDefaults());
    assertThat(defaults.spinlockRetries()).hasValue(4095);
    assertThat(defaults.getStimerDirect()).isEqualTo("on");
    assertThat(defaults.getTlbflushDirect()).isEqualTo("on");
    assertThat(defaults.getTlbflushExtended()).isEqualTo("off");
    assertThat(defaults.getVendorId()).isEqualTo("Linux KVM Hv");

    SgxCapability sgx = requireNonNull(requireNonNull(XEON.getFeatures()).getSgx());
    assertThat(sgx.enclaveMemory().map(MemorySize::kib)).hasValue(1048576L);
    assertThat(sgx.enclaveMemory(1).map(MemorySize::kib)).hasValue(262144L);
    assertThat(sgx.enclaveMemory(2)).isEmpty();
    assertThat(sgx.getFlc()).isEqualTo("yes");
    SgxCapability none = requireNonNull(requireNonNull(GENOA.getFeatures()).getSgx());
    assertThat(none.getSections()).isNull();
    assertThat(none.enclaveMemory()).isEmpty();
    assertThat(none.enclaveMemory(0)).isEmpty();
  }

  @Test
  void knows_the_cpu_that_host_model_gives() {
    assertThat(GENOA.hostModel().flatMap(CpuModelCapability::modelName)).hasValue("EPYC-Genoa");
    CpuModeCapability mode = GENOA.cpuMode("host-model").orElseThrow();
    assertThat(mode.getVendor()).isEqualTo("AMD");
    assertThat(mode.getFeatures()).extracting(HostCpuFeature::getName).contains("x2apic", "la57");
    MaxPhysAddr bits = requireNonNull(mode.getMaxphysaddr());
    assertThat(bits.addressBits()).isEmpty();
    assertThat(bits.addressBitsLimit()).hasValue(52);
    assertThat(ALTRA.cpuMode("host-model").orElseThrow().isSupported()).isFalse();
    assertThat(ALTRA.hostModel()).isEmpty();
    assertThat(SILENT.hostModel()).isEmpty();
    assertThat(SILENT.cpuMode("custom")).isEmpty();
  }

  @Test
  void knows_the_models_of_the_mode_custom() {
    CpuModeCapability custom = GENOA.cpuMode("custom").orElseThrow();
    assertThat(custom.usableModels()).containsExactly("EPYC-Genoa", "EPYC-Genoa-v1");
    assertThat(custom.model("EPYC-Genoa").flatMap(CpuModelCapability::canonicalName))
        .hasValue("EPYC-Genoa-v1");
    assertThat(custom.model("EPYC-Genoa-v1").flatMap(CpuModelCapability::canonicalName))
        .hasValue("EPYC-Genoa-v1");
    assertThat(custom.model("Icelake-Client-v1").orElseThrow().isDeprecated()).isTrue();
    assertThat(custom.model("qemu64").orElseThrow().isUsable()).isFalse();
    assertThat(custom.model("qemu64").orElseThrow().isDeprecated()).isFalse();
    assertThat(custom.model("EPYC")).isEmpty();
    assertThat(custom.missingFeatures("EPYC-Genoa-v2"))
        .containsExactly("fs-gs-base-ns", "perfmon-v2");
    assertThat(custom.missingFeatures("EPYC-Genoa")).isEmpty();
  }

  @Test
  void knows_which_modes_can_migrate() {
    assertThat(GENOA.cpuMode("host-passthrough").orElseThrow().values("hostPassthroughMigratable"))
        .containsExactly("on", "off");
    assertThat(XEON.cpuMode("maximum").orElseThrow().isSupported()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fifty-one", "-1", "0x33", "51.0", "99999999999"})
  void has_no_value_for_a_number_that_is_none(String written) {
    SevCapability sev = new SevCapability().withCbitpos(written);
    assertThat(sev.hostCbitpos()).isEmpty();
    assertThat(sev.getCbitpos()).isEqualTo(written);
  }

  @Test
  void is_made_in_java_by_what_it_has() {
    DomainCapabilities made =
        new DomainCapabilities()
            .withDomain("kvm")
            .withMachine("pc-q35-9.2")
            .withVcpu(new VcpuCapability().withMax(" 288 "))
            .withDevices(
                new DevicesCapability()
                    .with("disk", new SimpleCapability().withSupported("yes").withEnum("bus", "sd"))
                    .with("interface", new SimpleCapability().withSupported("no")))
            .withFeatures(
                new FeaturesCapability()
                    .with("ps2", new SimpleCapability().withSupported("yes"))
                    .withSev(new SevCapability().withSupported("yes").withCbitpos("47")));
    assertThat(made.maxVcpus()).hasValue(288);
    assertThat(made.oldestQemu()).hasValue(Version.of(9, 2));
    assertThat(made.device("disk").accepts("bus", "sd")).isTrue();
    assertThat(made.device("interface").isReported()).isTrue();
    assertThat(made.feature("ps2").isSupported()).isTrue();
    assertThat(made.sev().flatMap(SevCapability::hostCbitpos)).hasValue(47);
    assertThat(made.isRead()).isFalse();
  }

  @Test
  void sets_an_enum_rather_than_adding_to_it() {
    SimpleCapability disk =
        new SimpleCapability().withSupported("yes").withEnum("bus", "ide").withEnum("bus", "sata");
    assertThat(disk.values("bus")).containsExactly("sata");
    assertThat(disk.getEnums()).hasSize(1);
  }

  @Test
  void sets_every_kind_it_gives() {
    DevicesCapability devices = requireNonNull(GENOA.getDevices());
    assertThat(devices.reported()).hasSize(13);
    DevicesCapability copy = new DevicesCapability();
    devices.reported().forEach(kind -> copy.with(kind, devices.get(kind)));
    assertThat(copy.reported()).isEqualTo(devices.reported());
    assertThat(copy.reported()).allMatch(kind -> copy.get(kind) == devices.get(kind));
  }

  @Test
  void sets_every_feature_it_gives() {
    FeaturesCapability features = requireNonNull(GENOA.getFeatures());
    FeaturesCapability copy = new FeaturesCapability();
    for (String name : features.reported()) {
      if (features.get(name) instanceof SimpleCapability simple) {
        copy.with(name, simple);
      }
    }
    copy.withSev(features.getSev()).withSgx(features.getSgx()).withHyperv(features.getHyperv());
    assertThat(copy.reported()).isEqualTo(features.reported()).hasSize(13);
    assertThat(copy.reported()).allMatch(name -> copy.get(name) == features.get(name));
  }

  @Test
  void refuses_to_set_what_libvirt_does_not_report() {
    SimpleCapability any = new SimpleCapability();
    assertThatThrownBy(() -> new DevicesCapability().with("toaster", any))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("toaster");
    assertThatThrownBy(() -> new FeaturesCapability().with("sev", any))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a method of its own: sev");
  }
}
