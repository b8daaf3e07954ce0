package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.domain.common.Hexadecimal;
import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <zpci>}: ids of a PCI device of an s390 guest. */
public final class ZpciAddress extends ModelElement {

  @XmlAttribute private @Nullable String uid;

  @XmlAttribute private @Nullable String fid;

  /** An empty {@code <zpci>}. */
  public ZpciAddress() {}

  /** Id chosen by the user. Null if absent. */
  public @Nullable String getUid() {
    return uid;
  }

  /** Sets what {@link #getUid} gives, and gives this bean. */
  public ZpciAddress withUid(@Nullable String uid) {
    this.uid = uid;
    return this;
  }

  /** {@link #getUid} as a number; empty if absent or not hexadecimal. */
  public OptionalLong uid() {
    return Hexadecimal.of(uid);
  }

  /** Id of the function. Null if absent. */
  public @Nullable String getFid() {
    return fid;
  }

  /** Sets what {@link #getFid} gives, and gives this bean. */
  public ZpciAddress withFid(@Nullable String fid) {
    this.fid = fid;
    return this;
  }

  /** {@link #getFid} as a number; empty if absent or not hexadecimal. */
  public OptionalLong fid() {
    return Hexadecimal.of(fid);
  }
}
