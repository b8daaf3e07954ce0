package dev.sevkit.cli.attest;

import dev.sevkit.attest.vmsa.CpuSignature;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.io.DomainXml;
import dev.sevkit.model.sev.GuestPolicy;
import dev.sevkit.model.sev.HexNumber;
import dev.sevkit.model.xml.ElementNode;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A domain document that says what is to be launched. Its values are the guest owner's only if the
 * document is: one a host gave (virsh dumpxml) could say whatever the host launched, and is used
 * only if the owner vouches for it.
 */
public final class DomainFile {

  private final DomainXml document;
  private final boolean trusted;

  private DomainFile(DomainXml document, boolean trusted) {
    this.document = document;
    this.trusted = trusted;
  }

  /**
   * Reads a document.
   *
   * @param trusted whether the owner vouches for what it says
   * @throws Stop if there is no such file
   */
  static DomainFile read(String file, boolean trusted) {
    if (!isFile(file)) {
      throw new Stop(
          AttestExit.UNSUPPORTED,
          "--domain: expected a file with domain XML; '"
              + file
              + "' is none; a domain of that name needs its host: --connect URI");
    }
    return new DomainFile(DomainXml.read(Path.of(file)), trusted);
  }

  /**
   * A document.
   *
   * @param trusted whether the owner vouches for what it says
   */
  static DomainFile of(DomainXml document, boolean trusted) {
    return new DomainFile(document, trusted);
  }

  /** A document the owner wrote and vouches for. */
  public static DomainFile own(DomainXml document) {
    return new DomainFile(document, true);
  }

  private static boolean isFile(String file) {
    try {
      return Files.isRegularFile(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Demands a configuration whose measurement proves something.
   *
   * @param secure whether to refuse what is possible but proves nothing
   * @param kernelGiven whether kernel, initrd or command line are expected to be measured
   */
  public void check(boolean secure, boolean kernelGiven) {
    if (launchSecurities().size() != 1) {
      throw bad("the domain has no launchSecurity of type sev, or several");
    }
    LaunchSecurity security = security();
    require(security.getDhCert() != null, "launchSecurity has no dhCert");
    require(security.getSession() != null, "launchSecurity has no session");
    if (secure && count("nvram") > 0) {
      throw insecure("the firmware's variables (nvram) are not measured and can change the boot");
    }
    require(count("loader") == 1 && loader().isPresent(), "the domain names no loader, or several");
    checkKernel(secure, kernelGiven);
  }

  private void checkKernel(boolean secure, boolean kernelGiven) {
    boolean boots = count("kernel") + count("initrd") + count("cmdline") > 0;
    if (measuresKernel()) {
      require(boots, "kernelHashes is yes, but the domain has no kernel");
    } else if (kernelGiven) {
      throw new Stop(
          AttestExit.UNSUPPORTED,
          "a kernel is given, but the domain does not have it measured: kernelHashes is not yes");
    } else if (boots && secure) {
      throw insecure("the domain boots a kernel that is not measured: kernelHashes is not yes");
    }
  }

  private List<ElementNode> launchSecurities() {
    return document.root().children("launchSecurity").stream()
        .filter(element -> element.value("type").filter("sev"::equals).isPresent())
        .toList();
  }

  private static void require(boolean holds, String defect) {
    if (!holds) {
      throw bad(defect);
    }
  }

  private static Stop bad(String defect) {
    return new Stop(AttestExit.BAD_CONFIGURATION, defect + "; it cannot be attested");
  }

  private static Stop insecure(String reason) {
    return new Stop(AttestExit.INSECURE, reason + " (--insecure goes on and proves nothing)");
  }

  /** Number of elements of a name in os. */
  private int count(String name) {
    return document.root().child("os").map(os -> os.children(name).size()).orElse(0);
  }

  private Domain domain() {
    return document.domain();
  }

  private LaunchSecurity security() {
    return domain().getLaunchSecurity().stream()
        .filter(security -> "sev".equals(security.getType()))
        .findFirst()
        .orElseGet(LaunchSecurity::new);
  }

  private Optional<Os> os() {
    return Optional.ofNullable(domain().getOs());
  }

  /** Whether the kernel's hashes are measured. */
  boolean measuresKernel() {
    return "yes".equals(security().getKernelHashes());
  }

  /** The guest policy; whoever wrote it, the measurement covers it. */
  public Optional<GuestPolicy> policy() {
    return Optional.ofNullable(security().getPolicy())
        .map(
            text ->
                HexNumber.parse(text.strip())
                    .flatMap(GuestPolicy::ofHex)
                    .orElseThrow(() -> bad("its guest policy is no number of 32 bits")));
  }

  /** The session blob, base64. */
  public Optional<String> session() {
    return Optional.ofNullable(security().getSession());
  }

  private Optional<String> loader() {
    return os().map(Os::getLoader).flatMap(loader -> loader.image());
  }

  /** The path of the firmware image. */
  Optional<String> firmware() {
    return vouched("the firmware image", "--firmware", loader());
  }

  /** The path of the kernel, where it is measured. */
  Optional<String> kernel() {
    return measured("the kernel", "--kernel", os().map(Os::getKernel));
  }

  /** The path of the initrd, where it is measured. */
  Optional<String> initrd() {
    return measured("the initrd", "--initrd", os().map(Os::getInitrd));
  }

  /** The command line, where it is measured. */
  Optional<String> cmdline() {
    return measured("the command line", "--cmdline", os().map(Os::getCmdline));
  }

  private Optional<String> measured(String what, String option, Optional<String> value) {
    return measuresKernel() ? vouched(what, option, value) : Optional.empty();
  }

  /** The number of virtual CPUs the domain starts with. */
  Optional<Long> cpus() {
    OptionalLong count =
        Optional.ofNullable(domain().getVcpu())
            .map(vcpu -> vcpu.current().isPresent() ? vcpu.current() : vcpu.count())
            .orElseGet(OptionalLong::empty);
    return vouched(
        "the number of virtual CPUs",
        "--num-cpus",
        count.isPresent() ? Optional.of(count.getAsLong()) : Optional.empty());
  }

  /** The signature of the CPU model, where the domain names one. */
  Optional<CpuSignature> signature() {
    return vouched(
            "the CPU model",
            "--cpu-family, --cpu-model and --cpu-stepping",
            Optional.ofNullable(domain().getCpu())
                .filter(cpu -> cpu.getMode() == null || "custom".equals(cpu.getMode()))
                .map(Cpu::getModel)
                .map(model -> model.getName()))
        .map(CpuSignature::ofModel);
  }

  private <T> Optional<T> vouched(String what, String option, Optional<T> value) {
    if (value.isPresent() && !trusted) {
      throw new Stop(
          AttestExit.INSECURE,
          what
              + " is taken from the domain XML; if a host gave it, this proves nothing: give "
              + option
              + ", or --own-domain if you wrote the document");
    }
    return value;
  }
}
