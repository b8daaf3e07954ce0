package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code <devices>}: the devices a guest may have, one capability a kind. */
public final class DevicesCapability extends ModelElement {

  private static final List<String> KINDS =
      List.of(
          "disk",
          "graphics",
          "video",
          "hostdev",
          "rng",
          "filesystem",
          "tpm",
          "redirdev",
          "channel",
          "crypto",
          "interface",
          "panic",
          "console");

  @XmlElement private @Nullable SimpleCapability disk;

  @XmlElement private @Nullable SimpleCapability graphics;

  @XmlElement private @Nullable SimpleCapability video;

  @XmlElement private @Nullable SimpleCapability hostdev;

  @XmlElement private @Nullable SimpleCapability rng;

  @XmlElement private @Nullable SimpleCapability filesystem;

  @XmlElement private @Nullable SimpleCapability tpm;

  @XmlElement private @Nullable SimpleCapability redirdev;

  @XmlElement private @Nullable SimpleCapability channel;

  @XmlElement private @Nullable SimpleCapability crypto;

  @XmlElement(name = "interface")
  private @Nullable SimpleCapability networkInterface;

  @XmlElement private @Nullable SimpleCapability panic;

  @XmlElement private @Nullable SimpleCapability console;

  /** An empty {@code <devices>}. */
  public DevicesCapability() {}

  /**
   * What the host says of a kind of device. Null if absent.
   *
   * @param kind name of the element
   */
  public @Nullable SimpleCapability get(String kind) {
    return switch (kind) {
      case "disk" -> disk;
      case "graphics" -> graphics;
      case "video" -> video;
      case "hostdev" -> hostdev;
      case "rng" -> rng;
      case "filesystem" -> filesystem;
      case "tpm" -> tpm;
      case "redirdev" -> redirdev;
      case "channel" -> channel;
      case "crypto" -> crypto;
      case "interface" -> networkInterface;
      case "panic" -> panic;
      case "console" -> console;
      default -> null;
    };
  }

  /**
   * Sets what {@link #get} gives, and gives this bean.
   *
   * @param kind name of the element
   * @throws IllegalArgumentException if libvirt reports nothing of such a kind
   */
  public DevicesCapability with(String kind, @Nullable SimpleCapability capability) {
    switch (kind) {
      case "disk" -> this.disk = capability;
      case "graphics" -> this.graphics = capability;
      case "video" -> this.video = capability;
      case "hostdev" -> this.hostdev = capability;
      case "rng" -> this.rng = capability;
      case "filesystem" -> this.filesystem = capability;
      case "tpm" -> this.tpm = capability;
      case "redirdev" -> this.redirdev = capability;
      case "channel" -> this.channel = capability;
      case "crypto" -> this.crypto = capability;
      case "interface" -> this.networkInterface = capability;
      case "panic" -> this.panic = capability;
      case "console" -> this.console = capability;
      default ->
          throw new IllegalArgumentException(
              "libvirt reports nothing of such a kind of device: " + kind);
    }
    return this;
  }

  /** Names of the kinds the host says something of, in libvirt's order. */
  public List<String> reported() {
    return KINDS.stream().filter(kind -> get(kind) != null).toList();
  }

  /**
   * What the host says of a kind of device; a capability that is not reported if it says nothing.
   *
   * @param kind name of the element in a domain, such as {@code disk}
   */
  public Capability device(String kind) {
    return Optional.ofNullable(get(kind)).orElseGet(SimpleCapability::new);
  }
}
