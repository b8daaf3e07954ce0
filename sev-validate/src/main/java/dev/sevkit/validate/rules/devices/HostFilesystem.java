package dev.sevkit.validate.rules.devices;

import static dev.sevkit.validate.Effect.UNPROTECTED;

import dev.sevkit.model.domain.devices.Filesystem;
import dev.sevkit.validate.Finding;
import dev.sevkit.validate.LaunchContext;
import dev.sevkit.validate.Rule;
import dev.sevkit.validate.RuleInfo;
import dev.sevkit.validate.Severity;
import java.util.stream.Stream;

/**
 * The guest mounts a folder of the host: what is in it comes from the host in clear and can be
 * changed there.
 */
public final class HostFilesystem implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.named("host-filesystem")
          .summary("folder of the host, whose content is neither encrypted nor measured")
          .severity(Severity.INFO)
          .effect(UNPROTECTED)
          .remedy("keep what must be secret or genuine on a disk that the guest encrypts")
          .since("0.1.0")
          .source(
              "OpenStack Nova specification for AMD SEV; libvirt src/qemu/qemu_migration.c, qemuMigrationSrcIsAllowed");

  /** The rule. */
  public HostFilesystem() {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(LaunchContext context) {
    return context.devices(Filesystem.class).filter(HostFilesystem::isMount).map(INFO::at);
  }

  /** The only type QEMU's guests can have, and libvirt's default; the others are containers'. */
  private static boolean isMount(Filesystem filesystem) {
    String type = filesystem.getType();
    return type == null || type.equals("mount");
  }
}
