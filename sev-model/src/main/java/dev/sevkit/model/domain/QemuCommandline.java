package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code <qemu:commandline>}: arguments and environment added to QEMU's own, at the user's risk.
 * See the libvirt page drvqemu.
 */
@XmlType(propOrder = {"args", "envs"})
public final class QemuCommandline extends ModelElement {

  @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuArg> args = new ArrayList<>();

  @XmlElement(name = "env", namespace = "http://libvirt.org/schemas/domain/qemu/1.0")
  private final List<QemuEnv> envs = new ArrayList<>();

  /** An empty {@code <qemu:commandline>}. */
  public QemuCommandline() {}

  /** The arguments. In document order, modifiable. */
  public List<QemuArg> getArgs() {
    return args;
  }

  /** Adds to {@link #getArgs}, and gives this bean. */
  public QemuCommandline addArg(QemuArg arg) {
    args.add(arg);
    return this;
  }

  /** The environment. In document order, modifiable. */
  public List<QemuEnv> getEnvs() {
    return envs;
  }

  /** Adds to {@link #getEnvs}, and gives this bean. */
  public QemuCommandline addEnv(QemuEnv env) {
    envs.add(env);
    return this;
  }
}
