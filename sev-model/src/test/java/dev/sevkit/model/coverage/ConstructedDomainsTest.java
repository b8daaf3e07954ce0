package dev.sevkit.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sevkit.model.domain.Clock;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.Features;
import dev.sevkit.model.domain.HugePage;
import dev.sevkit.model.domain.HugePages;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.MemoryBacking;
import dev.sevkit.model.domain.Memtune;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.OsType;
import dev.sevkit.model.domain.QemuArg;
import dev.sevkit.model.domain.QemuCommandline;
import dev.sevkit.model.domain.QemuEnv;
import dev.sevkit.model.domain.Timer;
import dev.sevkit.model.domain.Vcpu;
import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Flag;
import dev.sevkit.model.domain.common.MemoryAmount;
import dev.sevkit.model.domain.common.Seclabel;
import dev.sevkit.model.domain.common.SecretReference;
import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.domain.cpu.CpuFeature;
import dev.sevkit.model.domain.cpu.CpuNuma;
import dev.sevkit.model.domain.cpu.CpuTopology;
import dev.sevkit.model.domain.cpu.NumaCell;
import dev.sevkit.model.domain.devices.Audio;
import dev.sevkit.model.domain.devices.Channel;
import dev.sevkit.model.domain.devices.Console;
import dev.sevkit.model.domain.devices.Controller;
import dev.sevkit.model.domain.devices.Devices;
import dev.sevkit.model.domain.devices.Disk;
import dev.sevkit.model.domain.devices.Filesystem;
import dev.sevkit.model.domain.devices.Graphics;
import dev.sevkit.model.domain.devices.Hostdev;
import dev.sevkit.model.domain.devices.Input;
import dev.sevkit.model.domain.devices.Interface;
import dev.sevkit.model.domain.devices.Iommu;
import dev.sevkit.model.domain.devices.Memballoon;
import dev.sevkit.model.domain.devices.MemoryDevice;
import dev.sevkit.model.domain.devices.Panic;
import dev.sevkit.model.domain.devices.Redirdev;
import dev.sevkit.model.domain.devices.Rng;
import dev.sevkit.model.domain.devices.Serial;
import dev.sevkit.model.domain.devices.Shmem;
import dev.sevkit.model.domain.devices.Sound;
import dev.sevkit.model.domain.devices.Tpm;
import dev.sevkit.model.domain.devices.Video;
import dev.sevkit.model.domain.devices.Vsock;
import dev.sevkit.model.domain.devices.Watchdog;
import dev.sevkit.model.domain.devices.part.Auth;
import dev.sevkit.model.domain.devices.part.Bandwidth;
import dev.sevkit.model.domain.devices.part.BandwidthLimit;
import dev.sevkit.model.domain.devices.part.CharacterSource;
import dev.sevkit.model.domain.devices.part.CharacterTarget;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.DiskDriver;
import dev.sevkit.model.domain.devices.part.DiskSource;
import dev.sevkit.model.domain.devices.part.DiskTarget;
import dev.sevkit.model.domain.devices.part.Encryption;
import dev.sevkit.model.domain.devices.part.FilesystemDriver;
import dev.sevkit.model.domain.devices.part.FilesystemSource;
import dev.sevkit.model.domain.devices.part.FilesystemTarget;
import dev.sevkit.model.domain.devices.part.GraphicsListen;
import dev.sevkit.model.domain.devices.part.HostdevSource;
import dev.sevkit.model.domain.devices.part.InterfaceModel;
import dev.sevkit.model.domain.devices.part.InterfaceSource;
import dev.sevkit.model.domain.devices.part.IoTune;
import dev.sevkit.model.domain.devices.part.IommuDriver;
import dev.sevkit.model.domain.devices.part.MacAddress;
import dev.sevkit.model.domain.devices.part.MemoryTarget;
import dev.sevkit.model.domain.devices.part.NetworkHost;
import dev.sevkit.model.domain.devices.part.RngBackend;
import dev.sevkit.model.domain.devices.part.RngRate;
import dev.sevkit.model.domain.devices.part.Rom;
import dev.sevkit.model.domain.devices.part.ShmemModel;
import dev.sevkit.model.domain.devices.part.TpmBackend;
import dev.sevkit.model.domain.devices.part.UsbId;
import dev.sevkit.model.domain.devices.part.VideoModel;
import dev.sevkit.model.domain.devices.part.Vlan;
import dev.sevkit.model.domain.devices.part.VlanTag;
import dev.sevkit.model.domain.devices.part.VsockCid;
import dev.sevkit.model.domain.feature.Hyperv;
import dev.sevkit.model.domain.feature.HypervFlag;
import dev.sevkit.model.domain.feature.HypervSpinlocks;
import dev.sevkit.model.domain.feature.IoapicFeature;
import dev.sevkit.model.domain.feature.KvmFeatures;
import dev.sevkit.model.domain.tune.Cputune;
import dev.sevkit.model.domain.tune.EmulatorPin;
import dev.sevkit.model.domain.tune.NumaMemnode;
import dev.sevkit.model.domain.tune.Numatune;
import dev.sevkit.model.domain.tune.VcpuPin;
import dev.sevkit.model.domain.word.ClockOffset;
import dev.sevkit.model.domain.word.ControllerType;
import dev.sevkit.model.domain.word.CpuFeaturePolicy;
import dev.sevkit.model.domain.word.CpuMode;
import dev.sevkit.model.domain.word.DiskBus;
import dev.sevkit.model.domain.word.DiskType;
import dev.sevkit.model.domain.word.DomainType;
import dev.sevkit.model.domain.word.FirmwareType;
import dev.sevkit.model.domain.word.HostdevMode;
import dev.sevkit.model.domain.word.HostdevType;
import dev.sevkit.model.domain.word.ImageType;
import dev.sevkit.model.domain.word.InterfaceType;
import dev.sevkit.model.domain.word.LifecycleAction;
import dev.sevkit.model.domain.word.LoaderType;
import dev.sevkit.model.domain.word.MacvtapMode;
import dev.sevkit.model.domain.word.NetworkProtocol;
import dev.sevkit.model.domain.word.OnOff;
import dev.sevkit.model.domain.word.RngBackendModel;
import dev.sevkit.model.domain.word.TickPolicy;
import dev.sevkit.model.domain.word.TimerName;
import dev.sevkit.model.domain.word.VirtioModel;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.kit.LibvirtTools;
import dev.sevkit.model.kit.LibvirtTools.Verdict;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.sev.SnpGuestPolicy;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Domains made in Java from nothing: libvirt's schema and its test driver accept each. */
class ConstructedDomainsTest {

  static Stream<Arguments> guests() {
    Map<String, Domain> guests = new TreeMap<>();
    guests.put("sev", sev("0x3"));
    guests.put("sev-es", sev("0x7").withOnReboot(LifecycleAction.DESTROY));
    guests.put("direct kernel boot", directKernelBoot());
    guests.put("i440fx with BIOS", legacy());
    guests.put("pinned to NUMA nodes", pinned());
    guests.put("network storage", networkStorage());
    guests.put("network cards", networkCards());
    guests.put("desktop", desktop());
    guests.put("host devices", hostDevices());
    guests.put("windows", windows());
    guests.put("small devices", smallDevices());
    guests.put("qemu commandline", qemuCommandline());
    return guests.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guests")
  @Tag("libvirt")
  void libvirt_accepts_what_was_made_in_java(String kind, Domain domain) {
    String xml = DomainXml.create(kind + ".xml", domain).source().text();
    Verdict schema = LibvirtTools.virtXmlValidate(xml);
    assertThat(schema.accepted()).as("%s%n%s", schema.message(), xml).isTrue();
    Verdict define = LibvirtTools.define(xml);
    assertThat(define.accepted()).as("%s%n%s", define.message(), xml).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guests")
  void what_was_made_says_the_same_when_read(String kind, Domain domain) {
    DomainXml read = DomainXml.create(kind + ".xml", domain);
    assertThat(read.domain().isRead()).isTrue();
    assertThat(read.marshalled().source().text()).isEqualTo(read.source().text());
  }

  /** What all have: q35, UEFI chosen by libvirt, a disk, a console. */
  private static Domain machine(String machine) {
    return new Domain()
        .withType(DomainType.KVM)
        .withName("guest")
        .withUuid("6bb2d2ac-3b1e-4c9d-8a41-5d0f1d3a7a01")
        .withMemory(MemoryAmount.ofKib(4 << 20))
        .withVcpu(new Vcpu().withCount("4"))
        .withOs(
            new Os()
                .withFirmware(FirmwareType.EFI)
                .withType(
                    new OsType().withArch("x86_64").withMachine(machine).withVirtualization("hvm")))
        .withFeatures(new Features().withAcpi(new Flag()).withApic(null))
        .withDevices(new Devices().withEmulator("/usr/bin/qemu-system-x86_64").add(disk()));
  }

  private static Disk disk() {
    return new Disk()
        .withType(DiskType.FILE)
        .withDriver(new DiskDriver().withName("qemu").withType(ImageType.QCOW2))
        .withSource(new DiskSource().withFile("/var/lib/libvirt/images/a & b.qcow2"))
        .withTarget(new DiskTarget().withDev("sda").withBus(DiskBus.SCSI))
        .withBoot(new BootDevice().withOrder("1"));
  }

  private static Domain sev(String policy) {
    Domain domain = machine("q35");
    domain
        .withMemoryBacking(new MemoryBacking().withLocked(new Flag()))
        .addLaunchSecurity(LaunchSecurity.sev(GuestPolicy.parse(policy)));
    devices(domain)
        .add(new Controller().withType(ControllerType.SCSI).withModel("virtio-scsi"))
        .add(new Memballoon().withModel("none"))
        .add(
            new Interface()
                .withType(InterfaceType.NETWORK)
                .withSource(new InterfaceSource().withNetwork("default"))
                .withModel(new InterfaceModel().withType("virtio"))
                .withRom(new Rom().withEnabled(YesNo.NO)))
        .add(
            new Rng()
                .withModel(VirtioModel.VIRTIO)
                .addBackend(
                    new RngBackend().withModel(RngBackendModel.RANDOM).withPath("/dev/urandom")));
    return domain;
  }

  private static Devices devices(Domain domain) {
    Devices devices = domain.getDevices();
    assertThat(devices).isNotNull();
    return devices;
  }

  private static Domain directKernelBoot() {
    Domain domain = sev("0x5");
    domain.getLaunchSecurity().get(0).withKernelHashes(YesNo.YES);
    return domain.withOs(
        new Os()
            .withType(new OsType().withArch("x86_64").withMachine("q35").withVirtualization("hvm"))
            .withLoader(
                new Loader()
                    .withType(LoaderType.ROM)
                    .withStateless(YesNo.YES)
                    .withPath("/usr/share/OVMF/OVMF.amdsev.fd"))
            .withKernel("/boot/vmlinuz")
            .withInitrd("/boot/initrd.img")
            .withCmdline("root=/dev/sda1 console=ttyS0"));
  }

  private static Domain legacy() {
    Domain domain = machine("pc");
    return domain
        .withOs(
            new Os()
                .withType(
                    new OsType().withArch("x86_64").withMachine("pc").withVirtualization("hvm"))
                .addBoot(new BootDevice().withDev("cdrom"))
                .addBoot(new BootDevice().withDev("hd")))
        .withDevices(
            new Devices()
                .add(
                    new Disk()
                        .withType(DiskType.BLOCK)
                        .withSource(new DiskSource().withDev("/dev/vg/root"))
                        .withTarget(new DiskTarget().withDev("hda").withBus(DiskBus.IDE)))
                .add(new Serial().withType("pty").withTarget(new CharacterTarget().withPort("0")))
                .add(new Console().withType("pty")));
  }

  private static Domain pinned() {
    return machine("q35")
        .withMemtune(new Memtune().withHardLimit(MemoryAmount.ofKib(5 << 20)))
        .withMemoryBacking(
            new MemoryBacking()
                .withHugepages(
                    new HugePages().addPage(new HugePage().withSize("2048").withUnit("KiB"))))
        .withCputune(
            new Cputune()
                .withShares("2048")
                .addVcpuPin(new VcpuPin().withVcpu("0").withCpuset("1-4,^2"))
                .withEmulatorpin(new EmulatorPin().withCpuset("0")))
        .withNumatune(
            new Numatune()
                .addMemnode(new NumaMemnode().withCellid("0").withMode("strict").withNodeset("0")))
        .withCpu(
            new Cpu()
                .withMode(CpuMode.HOST_PASSTHROUGH)
                .withTopology(
                    new CpuTopology()
                        .withSockets("1")
                        .withDies("1")
                        .withCores("2")
                        .withThreads("2"))
                .addFeature(new CpuFeature().withPolicy(CpuFeaturePolicy.DISABLE).withName("svm"))
                .withNuma(
                    new CpuNuma()
                        .addCell(
                            new NumaCell()
                                .withId("0")
                                .withCpus("0-3")
                                .withMemory("4194304")
                                .withUnit("KiB"))));
  }

  private static Domain networkStorage() {
    Domain domain = machine("q35");
    devices(domain)
        .add(
            new Disk()
                .withType(DiskType.NETWORK)
                .withDriver(new DiskDriver().withName("qemu").withType(ImageType.RAW))
                .withSource(
                    new DiskSource()
                        .withProtocol(NetworkProtocol.RBD)
                        .withName("pool/image")
                        .addHost(new NetworkHost().withName("mon1.example").withPort("6789"))
                        .withAuth(
                            new Auth()
                                .withUsername("libvirt")
                                .withSecret(
                                    new SecretReference().withType("ceph").withUsage("ceph")))
                        .withEncryption(
                            new Encryption()
                                .withFormat("luks")
                                .addSecret(
                                    new SecretReference()
                                        .withType("passphrase")
                                        .withUuid("0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f"))))
                .withTarget(new DiskTarget().withDev("vda").withBus(DiskBus.VIRTIO))
                .withIotune(new IoTune().withTotalBytesSec("10000000"))
                .withReadonly(new Flag()))
        .add(
            new Filesystem()
                .withType("mount")
                .withAccessmode("passthrough")
                .withDriver(new FilesystemDriver().withType("virtiofs"))
                .withSource(new FilesystemSource().withDir("/srv"))
                .withTarget(new FilesystemTarget().withDir("srv")));
    return domain;
  }

  private static Domain networkCards() {
    Domain domain = machine("q35");
    devices(domain)
        .add(
            new Interface()
                .withType(InterfaceType.BRIDGE)
                .withMac(new MacAddress().withAddress("52:54:00:12:34:56"))
                .withSource(new InterfaceSource().withBridge("br0"))
                .withBandwidth(
                    new Bandwidth().withInbound(new BandwidthLimit().withAverage("1000")))
                .withVlan(new Vlan().addTag(new VlanTag().withId("42")))
                .withModel(new InterfaceModel().withType("virtio")))
        .add(
            new Interface()
                .withType(InterfaceType.DIRECT)
                .withSource(new InterfaceSource().withDev("eth0").withMode(MacvtapMode.BRIDGE))
                .withModel(new InterfaceModel().withType("e1000e")))
        .add(
            new Interface()
                .withType(InterfaceType.VHOSTUSER)
                .withSource(
                    new InterfaceSource()
                        .withType("unix")
                        .withPath("/run/vhost.sock")
                        .withMode(MacvtapMode.SERVER))
                .withModel(new InterfaceModel().withType("virtio")));
    return domain;
  }

  private static Domain desktop() {
    Domain domain = machine("q35");
    devices(domain)
        .add(new Controller().withType(ControllerType.USB).withModel("qemu-xhci"))
        .add(
            new Channel()
                .withType("spicevmc")
                .withTarget(
                    new CharacterTarget().withType("virtio").withName("com.redhat.spice.0")))
        .add(new Redirdev().withBus("usb").withType("spicevmc"))
        .add(new Input().withType("tablet").withBus("usb"))
        .add(
            new Tpm()
                .withModel("tpm-crb")
                .withBackend(new TpmBackend().withType("emulator").withVersion("2.0")))
        .add(
            new Graphics()
                .withType("spice")
                .withAutoport(YesNo.YES)
                .addListen(new GraphicsListen().withType("address").withAddress("127.0.0.1")))
        .add(new Sound().withModel("ich9"))
        .add(new Audio().withId("1").withType("spice"))
        .add(
            new Video()
                .withModel(new VideoModel().withType("qxl").withVram("65536").withHeads("1")));
    return domain;
  }

  private static Domain hostDevices() {
    Domain domain = machine("q35");
    devices(domain)
        .add(
            new Hostdev()
                .withMode(HostdevMode.SUBSYSTEM)
                .withType(HostdevType.PCI)
                .withManaged(YesNo.YES)
                .withSource(
                    new HostdevSource()
                        .withAddress(
                            new DeviceAddress()
                                .withDomain("0x0000")
                                .withBus("0x65")
                                .withSlot("0x00")
                                .withFunction("0x1"))))
        .add(
            new Hostdev()
                .withMode(HostdevMode.SUBSYSTEM)
                .withType(HostdevType.USB)
                .withSource(
                    new HostdevSource()
                        .withVendor(new UsbId().withId("0x1234"))
                        .withProduct(new UsbId().withId("0xbeef"))));
    return domain.addSeclabel(new Seclabel().withType("none"));
  }

  private static Domain windows() {
    return machine("q35")
        .withFeatures(
            new Features()
                .withAcpi(new Flag())
                .withHyperv(
                    new Hyperv()
                        .withRelaxed(new HypervFlag().withState(OnOff.ON))
                        .withSpinlocks(
                            new HypervSpinlocks().withState(OnOff.ON).withRetries("8191")))
                .withKvm(new KvmFeatures().withHidden(new Flag().withState(OnOff.ON))))
        .withClock(
            new Clock()
                .withOffset(ClockOffset.LOCALTIME)
                .addTimer(new Timer().withName(TimerName.RTC).withTickpolicy(TickPolicy.CATCHUP))
                .addTimer(new Timer().withName(TimerName.HPET).withPresent(YesNo.NO)))
        .withOnCrash(LifecycleAction.COREDUMP_DESTROY);
  }

  private static Domain smallDevices() {
    Domain domain = machine("q35").withMaxMemory(MemoryAmount.ofKib(16 << 20).withSlots("4"));
    domain.withCpu(
        new Cpu()
            .withMode(CpuMode.HOST_PASSTHROUGH)
            .withNuma(
                new CpuNuma()
                    .addCell(new NumaCell().withId("0").withCpus("0-3").withMemory("4194304"))));
    devices(domain)
        .add(new Watchdog().withModel("i6300esb").withAction("reset"))
        .add(new Panic().withModel("isa"))
        .add(
            new Rng()
                .withModel(VirtioModel.VIRTIO)
                .withRate(new RngRate().withBytes("1024").withPeriod("1000"))
                .addBackend(
                    new RngBackend()
                        .withModel(RngBackendModel.EGD)
                        .withType("tcp")
                        .addSource(
                            new CharacterSource()
                                .withMode("connect")
                                .withHost("127.0.0.1")
                                .withService("708"))))
        .add(
            new Shmem()
                .withName("shared")
                .withModel(new ShmemModel().withType("ivshmem-plain"))
                .withSize(new MemoryAmount().withUnit("M").withAmount("4")))
        .add(
            new MemoryDevice()
                .withModel("dimm")
                .withTarget(
                    new MemoryTarget().withSize(MemoryAmount.ofKib(1 << 20)).withNumaNode("0")))
        .add(new Vsock().withModel(VirtioModel.VIRTIO).withCid(new VsockCid().withAuto(YesNo.YES)))
        .add(new Iommu().withModel("intel").withDriver(new IommuDriver().withIntremap(OnOff.ON)));
    return domain.withFeatures(
        new Features()
            .withAcpi(new Flag())
            .withApic(null)
            .withIoapic(new IoapicFeature().withDriver("qemu")));
  }

  private static Domain qemuCommandline() {
    return machine("q35")
        .withCommandline(
            new QemuCommandline()
                .addArg(new QemuArg().withValue("-newarg"))
                .addEnv(new QemuEnv().withName("QEMU_ENV").withValue("val")));
  }

  @Test
  void a_policy_that_cannot_be_right_is_refused() {
    Domain domain = sev("0x3");
    domain.getLaunchSecurity().get(0).withPolicy("0x41").withSession("no base64!");
    assertThatThrownBy(() -> DomainXml.create("a.xml", domain))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("policy ")
        .hasMessageContaining("session ");
    Domain snp =
        machine("q35")
            .addLaunchSecurity(LaunchSecurity.sevSnp(SnpGuestPolicy.ofHex(HexNumber.of(0x30000))));
    assertThat(DomainXml.create("snp.xml", snp).source().text())
        .contains("<launchSecurity type='sev-snp'>\n    <policy>0x30000</policy>");
  }
}
