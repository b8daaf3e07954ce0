package dev.sevkit.cli;

import dev.sevkit.cli.attest.AttestExit;
import dev.sevkit.cli.attest.AttestExit.Stop;
import dev.sevkit.model.domain.Domain;
import dev.sevkit.model.domain.LaunchSecurity;
import dev.sevkit.model.domain.LaunchSecurityView;
import dev.sevkit.model.domain.Loader;
import dev.sevkit.model.domain.Os;
import dev.sevkit.model.domain.Vcpu;
import dev.sevkit.model.domain.cpu.Cpu;
import dev.sevkit.model.domain.cpu.CpuModel;
import dev.sevkit.model.domain.word.YesNo;
import dev.sevkit.model.io.DomainXml;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a domain says of its launch; each part may be absent, for libvirt or the user to choose.
 *
 * @param mode SEV, SEV-ES or SEV-SNP
 * @param loader the firmware image
 * @param kernel the kernel; absent too if its hashes are not measured
 * @param initrd likewise
 * @param cmdline likewise
 * @param unmeasuredKernel whether there is a kernel that is not measured
 * @param cpus virtual CPUs at start
 * @param cpuModel name of the CPU model
 */
record DomainLaunch(
    GuestMode mode,
    Optional<String> loader,
    Optional<String> kernel,
    Optional<String> initrd,
    Optional<String> cmdline,
    boolean unmeasuredKernel,
    OptionalLong cpus,
    Optional<String> cpuModel) {

  static DomainLaunch read(Path file) {
    Domain domain = DomainXml.read(file).domain();
    LaunchSecurity security = security(file, domain);
    Optional<Os> os = Optional.ofNullable(domain.getOs());
    boolean measured = security.kernelHashes().is(YesNo.YES);
    Optional<Os> booted = os.filter(one -> measured);
    return new DomainLaunch(
        mode(file, security),
        os.flatMap(one -> Optional.ofNullable(one.getLoader())).flatMap(Loader::image),
        booted.flatMap(one -> text(one.getKernel())),
        booted.flatMap(one -> text(one.getInitrd())),
        booted.flatMap(one -> Optional.ofNullable(one.getCmdline())),
        !measured && os.flatMap(one -> text(one.getKernel())).isPresent(),
        cpus(Optional.ofNullable(domain.getVcpu())),
        Optional.ofNullable(domain.getCpu())
            .map(Cpu::getModel)
            .map(CpuModel::getName)
            .flatMap(DomainLaunch::text));
  }

  /** The element launchSecurity of a domain. */
  static LaunchSecurity security(Path file, Domain domain) {
    return domain.getLaunchSecurity().stream()
        .findFirst()
        .orElseThrow(() -> bad(file, "it has no launchSecurity"));
  }

  private static GuestMode mode(Path file, LaunchSecurity security) {
    LaunchSecurityView view = security.view();
    if (view instanceof LaunchSecurityView.SevSnp) {
      return GuestMode.SNP;
    }
    if (view instanceof LaunchSecurityView.Sev sev) {
      return sev.es() ? GuestMode.SEV_ES : GuestMode.SEV;
    }
    throw bad(file, "its launchSecurity is neither of type sev nor sev-snp");
  }

  private static OptionalLong cpus(Optional<Vcpu> vcpu) {
    // without the element there is one; those that are not online at start have no state yet
    if (vcpu.isEmpty()) {
      return OptionalLong.of(1);
    }
    OptionalLong current = vcpu.get().current();
    return current.isPresent() ? current : vcpu.get().count();
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(one -> !one.isEmpty());
  }

  /** The failure of a domain's configuration, to be thrown. */
  static Stop bad(Path file, String why) {
    return new Stop(AttestExit.BAD_CONFIGURATION, file + ": " + why);
  }
}
