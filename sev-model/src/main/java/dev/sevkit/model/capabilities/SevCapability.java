package dev.sevkit.model.capabilities;

import jakarta.xml.bind.annotation.XmlElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <sev>}: what libvirt learned of SEV from QEMU on this host. Its children are there only
 * where supported. See the libvirt page formatdomaincaps.
 */
public final class SevCapability extends Capability {

  @XmlElement private @Nullable String cbitpos;

  @XmlElement private @Nullable String reducedPhysBits;

  @XmlElement private @Nullable String maxGuests;

  @XmlElement private @Nullable String maxESGuests;

  @XmlElement private @Nullable String cpu0Id;

  /** An empty {@code <sev>}. */
  public SevCapability() {}

  @Override
  public SevCapability withSupported(@Nullable String supported) {
    super.withSupported(supported);
    return this;
  }

  /** C-bit position of the host, decimal. Null if absent. */
  public @Nullable String getCbitpos() {
    return cbitpos;
  }

  /** Sets what {@link #getCbitpos} gives, and gives this bean. */
  public SevCapability withCbitpos(@Nullable String cbitpos) {
    this.cbitpos = cbitpos;
    return this;
  }

  /** Reduced physical bits, decimal. Null if absent. */
  public @Nullable String getReducedPhysBits() {
    return reducedPhysBits;
  }

  /** Sets what {@link #getReducedPhysBits} gives, and gives this bean. */
  public SevCapability withReducedPhysBits(@Nullable String reducedPhysBits) {
    this.reducedPhysBits = reducedPhysBits;
    return this;
  }

  /** ASIDs for SEV guests, decimal, since libvirt 8.0.0. Null if absent. */
  public @Nullable String getMaxGuests() {
    return maxGuests;
  }

  /** Sets what {@link #getMaxGuests} gives, and gives this bean. */
  public SevCapability withMaxGuests(@Nullable String maxGuests) {
    this.maxGuests = maxGuests;
    return this;
  }

  /** ASIDs shared by SEV-ES and SEV-SNP guests, decimal, since libvirt 8.0.0. Null if absent. */
  public @Nullable String getMaxESGuests() {
    return maxESGuests;
  }

  /** Sets what {@link #getMaxESGuests} gives, and gives this bean. */
  public SevCapability withMaxESGuests(@Nullable String maxESGuests) {
    this.maxESGuests = maxESGuests;
    return this;
  }

  /** Chip id of the first socket, base64 of 64 bytes. Null if absent. */
  public @Nullable String getCpu0Id() {
    return cpu0Id;
  }

  /** Sets what {@link #getCpu0Id} gives, and gives this bean. */
  public SevCapability withCpu0Id(@Nullable String cpu0Id) {
    this.cpu0Id = cpu0Id;
    return this;
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
    return Optional.ofNullable(written).flatMap(WholeNumber::parseInt);
  }
}
