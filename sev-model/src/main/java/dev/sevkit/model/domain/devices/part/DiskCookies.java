package dev.sevkit.model.domain.devices.part;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <cookies>}: cookies of HTTP storage. */
public final class DiskCookies extends ModelElement {

  @XmlElement(name = "cookie")
  private final List<DiskCookie> cookies = new ArrayList<>();

  /** An empty {@code <cookies>}. */
  public DiskCookies() {}

  /** The cookies. In document order, modifiable. */
  public List<DiskCookie> getCookies() {
    return cookies;
  }

  /** Adds to {@link #getCookies}, and gives this bean. */
  public DiskCookies addCookie(DiskCookie cookie) {
    cookies.add(cookie);
    return this;
  }
}
