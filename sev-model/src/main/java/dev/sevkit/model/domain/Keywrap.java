package dev.sevkit.model.domain;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code <keywrap>}: key wrapping of an s390 guest. */
public final class Keywrap extends ModelElement {

  @XmlElement(name = "cipher")
  private final List<KeywrapCipher> ciphers = new ArrayList<>();

  /** An empty {@code <keywrap>}. */
  public Keywrap() {}

  /** The ciphers. In document order, modifiable. */
  public List<KeywrapCipher> getCiphers() {
    return ciphers;
  }

  /** Adds to {@link #getCiphers}, and gives this bean. */
  public Keywrap addCipher(KeywrapCipher cipher) {
    ciphers.add(cipher);
    return this;
  }
}
