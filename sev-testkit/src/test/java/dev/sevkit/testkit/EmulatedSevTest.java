package dev.sevkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;

@Tag("libvirt")
class EmulatedSevTest {

  private static final List<Path> SEEN = new CopyOnWriteArrayList<>();

  @EmulatedSev
  static class Shared {
    @Test
    void one(EmulatedSevHost host) {
      see(host);
      host.fail(Fault.wrongMeasurement());
    }

    @Test
    void two(EmulatedSevHost host) {
      see(host);
    }

    @Nested
    class Within {
      @Test
      void three(EmulatedSevHost host) {
        see(host);
      }
    }

    @Test
    @EmulatedSev(cbitpos = 47)
    void own(EmulatedSevHost host) {
      assertThat(host.platform().cbitpos()).isEqualTo(47);
      see(host);
    }
  }

  private static void see(EmulatedSevHost host) {
    assertThat(host.folder()).exists();
    Path faults = host.folder().resolve("faults");
    assertThat(Files.exists(faults) ? faults.toFile().length() : 0).isZero();
    SEEN.add(host.folder());
  }

  @Test
  void a_class_shares_a_host_a_method_may_have_its_own_and_all_are_closed() {
    SEEN.clear();
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(Shared.class))
        .execute()
        .testEvents()
        .assertStatistics(events -> events.succeeded(4));
    assertThat(SEEN).hasSize(4);
    assertThat(SEEN.stream().distinct()).hasSize(2);
    assertThat(SEEN).allSatisfy(folder -> assertThat(folder).doesNotExist());
  }
}
