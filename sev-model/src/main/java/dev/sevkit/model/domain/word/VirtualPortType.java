package dev.sevkit.model.domain.word;

/** Kinds of switch. As libvirt spells them. */
public enum VirtualPortType implements Word {
  /** {@code 802.1Qbg}. */
  IEEE_802_1QBG("802.1Qbg"),
  /** {@code 802.1Qbh}. */
  IEEE_802_1QBH("802.1Qbh"),
  /** {@code openvswitch}. */
  OPENVSWITCH("openvswitch"),
  /** {@code midonet}. */
  MIDONET("midonet");

  private final String id;

  VirtualPortType(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
