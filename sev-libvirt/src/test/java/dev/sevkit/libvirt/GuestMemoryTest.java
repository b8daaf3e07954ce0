package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sevkit.attest.session.LaunchSession;
import dev.sevkit.libvirt.kit.TestHost;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("libvirt")
@Tag("tree")
class GuestMemoryTest {

  private final TestHost test = TestHost.shared();

  @AfterEach
  void clear() {
    test.clear();
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        operation(MemoryOperation.MIGRATE, memory -> memory.migrate("qemu+ssh://other/system")),
        operation(MemoryOperation.SAVE, memory -> memory.save("/tmp/sevkit-never")),
        operation(MemoryOperation.MANAGED_SAVE, GuestMemory::managedSave),
        operation(MemoryOperation.SNAPSHOT, memory -> memory.snapshot("<domainsnapshot/>")),
        operation(MemoryOperation.SUSPEND_TO_DISK, GuestMemory::suspendToDisk));
  }

  private static Arguments operation(MemoryOperation operation, Consumer<GuestMemory> call) {
    return Arguments.of(operation, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void refuses_a_sev_guest_with_the_reason(MemoryOperation operation, Consumer<GuestMemory> call) {
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().createPaused(test.domain(session), Precheck.none());
      assertThatExceptionOfType(MemoryOperationRefusedException.class)
          .isThrownBy(() -> call.accept(guest.memory()))
          .withMessageContaining(operation.reason())
          .satisfies(refused -> assertThat(refused.operation()).isEqualTo(operation));
      assertThat(guest.state().isPaused()).isTrue();
    }
  }

  @Test
  void libvirt_decides_when_forced() {
    Path file = test.emulated().folder().resolve("saved");
    try (LaunchSession session = test.session(1)) {
      SevGuest guest = test.host().createPaused(test.domain(session), Precheck.none());
      guest.memory().forced().save(file.toString());
      assertThat(file).exists();
      assertThat(test.host().find("guest")).isEmpty();
    }
  }

  @Test
  void a_guest_without_launch_security_is_saved() {
    Path file = test.emulated().folder().resolve("plain");
    SevGuest guest =
        test.host().createPaused(TestHost.parse(test.xml("guest", "")), Precheck.none());
    guest.memory().save(file.toString());
    assertThat(Files.exists(file)).isTrue();
  }
}
