package dev.sevkit.model.domain.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTest {

  @Test
  void knows_libvirts_words() {
    Written<DiskBus> bus = Written.of("virtio", DiskBus.class);
    assertThat(bus.is(DiskBus.VIRTIO)).isTrue();
    assertThat(bus.isUnknown()).isFalse();
    assertThat(bus).hasToString("virtio");
  }

  @Test
  void keeps_a_word_it_does_not_know() {
    Written<DiskBus> bus = Written.of("quantum", DiskBus.class);
    assertThat(bus.isUnknown()).isTrue();
    assertThat(bus.meaning()).isEmpty();
    assertThat(bus.orElse(DiskBus.SATA)).isEqualTo(DiskBus.SATA);
    assertThat(bus).hasToString("quantum");
  }

  @Test
  void tells_absent_from_unknown() {
    Written<DiskBus> bus = Written.of(null, DiskBus.class);
    assertThat(bus.isAbsent()).isTrue();
    assertThat(bus.isUnknown()).isFalse();
    assertThat(bus).hasToString("");
  }

  @Test
  void words_are_case_sensitive_as_libvirts_are() {
    assertThat(Written.of("VirtIO", DiskBus.class).isUnknown()).isTrue();
  }
}
