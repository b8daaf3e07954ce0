package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <parameters>}: what a virtual port is told. */
public final class VirtualPortParameters extends ModelElement {

  @XmlAttribute private @Nullable String managerid;

  @XmlAttribute private @Nullable String typeid;

  @XmlAttribute private @Nullable String typeidversion;

  @XmlAttribute private @Nullable String instanceid;

  @XmlAttribute private @Nullable String profileid;

  @XmlAttribute private @Nullable String interfaceid;

  /** An empty {@code <parameters>}. */
  public VirtualPortParameters() {}

  /** Manager of VEPA types. Null if absent. */
  public @Nullable String getManagerid() {
    return managerid;
  }

  /** Sets what {@link #getManagerid} gives, and gives this bean. */
  public VirtualPortParameters withManagerid(@Nullable String managerid) {
    this.managerid = managerid;
    return this;
  }

  /** {@link #getManagerid} as a number; empty if absent or not decimal. */
  public OptionalLong managerid() {
    return Decimal.of(managerid);
  }

  /** Type. Null if absent. */
  public @Nullable String getTypeid() {
    return typeid;
  }

  /** Sets what {@link #getTypeid} gives, and gives this bean. */
  public VirtualPortParameters withTypeid(@Nullable String typeid) {
    this.typeid = typeid;
    return this;
  }

  /** {@link #getTypeid} as a number; empty if absent or not decimal. */
  public OptionalLong typeid() {
    return Decimal.of(typeid);
  }

  /** Version of the type. Null if absent. */
  public @Nullable String getTypeidversion() {
    return typeidversion;
  }

  /** Sets what {@link #getTypeidversion} gives, and gives this bean. */
  public VirtualPortParameters withTypeidversion(@Nullable String typeidversion) {
    this.typeidversion = typeidversion;
    return this;
  }

  /** {@link #getTypeidversion} as a number; empty if absent or not decimal. */
  public OptionalLong typeidversion() {
    return Decimal.of(typeidversion);
  }

  /** UUID of the instance. Null if absent. */
  public @Nullable String getInstanceid() {
    return instanceid;
  }

  /** Sets what {@link #getInstanceid} gives, and gives this bean. */
  public VirtualPortParameters withInstanceid(@Nullable String instanceid) {
    this.instanceid = instanceid;
    return this;
  }

  /** Profile. Null if absent. */
  public @Nullable String getProfileid() {
    return profileid;
  }

  /** Sets what {@link #getProfileid} gives, and gives this bean. */
  public VirtualPortParameters withProfileid(@Nullable String profileid) {
    this.profileid = profileid;
    return this;
  }

  /** UUID of the interface. Null if absent. */
  public @Nullable String getInterfaceid() {
    return interfaceid;
  }

  /** Sets what {@link #getInterfaceid} gives, and gives this bean. */
  public VirtualPortParameters withInterfaceid(@Nullable String interfaceid) {
    this.interfaceid = interfaceid;
    return this;
  }
}
