package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code <fibrechannel>}: identification of the guest's traffic on a fibre channel fabric, since
 * libvirt 7.7.0.
 */
public final class FibreChannel extends ModelElement {

  @XmlAttribute private @Nullable String appid;

  /** An empty {@code <fibrechannel>}. */
  public FibreChannel() {}

  /** Application id, up to 128 characters. Null if absent. */
  public @Nullable String getAppid() {
    return appid;
  }

  /** Sets what {@link #getAppid} gives, and gives this bean. */
  public FibreChannel withAppid(@Nullable String appid) {
    this.appid = appid;
    return this;
  }
}
