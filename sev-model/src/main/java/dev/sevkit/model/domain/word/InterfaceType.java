package dev.sevkit.model.domain.word;

/** How an interface is connected. As libvirt spells them. */
public enum InterfaceType implements Word {
  /** {@code user}. */
  USER("user"),
  /** {@code ethernet}. */
  ETHERNET("ethernet"),
  /** {@code vhostuser}. */
  VHOSTUSER("vhostuser"),
  /** {@code server}. */
  SERVER("server"),
  /** {@code client}. */
  CLIENT("client"),
  /** {@code mcast}. */
  MCAST("mcast"),
  /** {@code network}. */
  NETWORK("network"),
  /** {@code bridge}. */
  BRIDGE("bridge"),
  /** {@code internal}. */
  INTERNAL("internal"),
  /** {@code direct}. */
  DIRECT("direct"),
  /** {@code hostdev}. */
  HOSTDEV("hostdev"),
  /** {@code udp}. */
  UDP("udp"),
  /** {@code vdpa}. */
  VDPA("vdpa"),
  /** {@code null}. */
  NULL("null"),
  /** {@code vds}. */
  VDS("vds");

  private final String id;

  InterfaceType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
