package dev.sevkit.libvirt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sevkit.libvirt.kit.ChildJvm;
import dev.sevkit.libvirt.kit.Domains;
import dev.sevkit.libvirt.kit.TestHost;
import dev.sevkit.testkit.EmulatedSevHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.libvirt.Connect;
import org.libvirt.Library;
import org.libvirt.LibvirtException;

/** Together with an application that uses libvirt-java itself. */
@Tag("libvirt")
class EventLoopTest {

  private final TestHost test = TestHost.shared();

  @Test
  void an_application_keeps_its_own_event_loop() {
    assertThat(ChildJvm.run(ApplicationWithEventLoop.class)).endsWith("PAUSED, no loop but ours");
  }

  @Test
  void it_is_too_late_to_say_so_once_a_host_is_open() {
    assertThat(test.host().isAlive()).isTrue();
    assertThatIllegalStateException()
        .isThrownBy(SevHost::leaveEventLoopToApplication)
        .withMessageContaining("before the first host is opened");
  }

  @Test
  void a_connection_of_libvirt_java_leads_to_a_host_by_its_uri() throws LibvirtException {
    Connect connect = new Connect(test.emulated().uri());
    try (SevHost host = SevHost.open(connect.getURI())) {
      assertThat(host.name()).isEqualTo(connect.getHostName());
      assertThat(host.guests()).hasSize(connect.numOfDomains());
    } finally {
      connect.close();
    }
  }

  /** Runs libvirt's event loop by libvirt-java, and has a guest started by this library. */
  static final class ApplicationWithEventLoop {

    private ApplicationWithEventLoop() {}

    public static void main(String[] arguments) throws LibvirtException {
      Library.initEventLoop();
      Thread loop = new Thread(ApplicationWithEventLoop::runEventLoop, "application-events");
      loop.setDaemon(true);
      loop.start();
      SevHost.leaveEventLoopToApplication();
      try (EmulatedSevHost emulated = EmulatedSevHost.open();
          SevHost host = SevHost.open(emulated.uri())) {
        SevGuest guest =
            host.createPaused(Domains.parse(Domains.text(emulated, "guest", "")), Precheck.none());
        boolean isOnly =
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("libvirt-events"));
        System.out.println(guest.state().status() + (isOnly ? ", no loop but ours" : ", two"));
        guest.destroy();
      }
    }

    private static void runEventLoop() {
      try {
        Library.runEventLoop();
      } catch (InterruptedException | LibvirtException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
