package dev.sevkit.model.domain.common;

import org.jspecify.annotations.Nullable;

/** What the driver of every virtio device can be told (formatdomain, "Virtio-related options"). */
public interface VirtioOptions {

  /**
   * {@code on} or {@code off}: whether the device uses the DMA API of the guest, since libvirt
   * 3.5.0. Null if absent.
   */
  @Nullable String getIommu();

  /** Address translation service, {@code on} or {@code off}. Null if absent. */
  @Nullable String getAts();

  /** Packed virtqueues, {@code on} or {@code off}, since libvirt 6.3.0. Null if absent. */
  @Nullable String getPacked();

  /**
   * A page of notifications for each queue, {@code on} or {@code off}, since libvirt 7.9.0. Null if
   * absent.
   */
  @Nullable String getPagePerVq();
}
