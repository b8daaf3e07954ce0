package dev.sevkit.model.capabilities;

import dev.sevkit.model.xml.ModelElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <sev>}: what libvirt learned of SEV from QEMU on this host. Its children are there only
 * where supported. See the libvirt page formatdomaincaps.
 */
public final class SevCapability extends ModelElement {

  @XmlAttribute private @Nullable String supported;

  @XmlElement private @Nullable String cbitpos;

  @XmlElement private @Nullable String reducedPhysBits;

  @XmlElement private @Nullable String maxGuests;

  @XmlElement private @Nullable String maxESGuests;

  @XmlElement private @Nullable String cpu0Id;

  /** An empty {@code <sev>}. */
  public SevCapability() {}

  /** {@code yes} if QEMU could query SEV on this host, else {@code no}. Null if absent. */
  public @Nullable String getSupported() {
    return supported;
  }

  /** Sets what {@link #getSupported} gives. */
  public void setSupported(@Nullable String supported) {
    this.supported = supported;
  }

  /** C-bit position of the host, decimal. Null if absent. */
  public @Nullable String getCbitpos() {
    return cbitpos;
  }

  /** Sets what {@link #getCbitpos} gives. */
  public void setCbitpos(@Nullable String cbitpos) {
    this.cbitpos = cbitpos;
  }

  /** Reduced physical bits, decimal. Null if absent. */
  public @Nullable String getReducedPhysBits() {
    return reducedPhysBits;
  }

  /** Sets what {@link #getReducedPhysBits} gives. */
  public void setReducedPhysBits(@Nullable String reducedPhysBits) {
    this.reducedPhysBits = reducedPhysBits;
  }

  /** ASIDs for SEV guests, decimal, since libvirt 8.0.0. Null if absent. */
  public @Nullable String getMaxGuests() {
    return maxGuests;
  }

  /** Sets what {@link #getMaxGuests} gives. */
  public void setMaxGuests(@Nullable String maxGuests) {
    this.maxGuests = maxGuests;
  }

  /** ASIDs shared by SEV-ES and SEV-SNP guests, decimal, since libvirt 8.0.0. Null if absent. */
  public @Nullable String getMaxESGuests() {
    return maxESGuests;
  }

  /** Sets what {@link #getMaxESGuests} gives. */
  public void setMaxESGuests(@Nullable String maxESGuests) {
    this.maxESGuests = maxESGuests;
  }

  /** Chip id of the first socket, base64 of 64 bytes. Null if absent. */
  public @Nullable String getCpu0Id() {
    return cpu0Id;
  }

  /** Sets what {@link #getCpu0Id} gives. */
  public void setCpu0Id(@Nullable String cpu0Id) {
    this.cpu0Id = cpu0Id;
  }

  /** Whether QEMU could query SEV on this host. */
  public boolean isSupported() {
    return "yes".equals(supported);
  }

  /** C-bit position the host encrypts with, a bit number; empty if not reported. */
  public Optional<Integer> hostCbitpos() {
    return decimal(cbitpos);
  }

  /** Physical address bits the guest loses, QEMU says 1; empty if not reported. */
  public Optional<Integer> hostReducedPhysBits() {
    return decimal(reducedPhysBits);
  }

  /** Number of SEV guests the host can run at once; empty if not reported. */
  public Optional<Integer> sevGuests() {
    return decimal(maxGuests);
  }

  /** Number of SEV-ES and SEV-SNP guests together; empty if not reported. */
  public Optional<Integer> encryptedStateGuests() {
    return decimal(maxESGuests);
  }

  private static Optional<Integer> decimal(@Nullable String written) {
    return Optional.ofNullable(written)
        .map(String::strip)
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf);
  }
}
