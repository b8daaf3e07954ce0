package dev.sevkit.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sevkit.model.io.DomainXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchSecurityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "policy",
        "cbitpos",
        "reducedPhysBits",
        "dhCert",
        "session",
        "guestVisibleWorkarounds",
        "idBlock",
        "idAuth",
        "hostData"
      })
  void keeps_the_first_of_several_children_as_libvirt_does(String name) {
    LaunchSecurity read =
        launchSecurity("<%1$s>first<!-- one --></%1$s><%1$s>last</%1$s>".formatted(name));
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("node")
        .isEqualTo(launchSecurity("<%1$s>first</%1$s>".formatted(name)));
  }

  private static LaunchSecurity launchSecurity(String children) {
    return DomainXml.parse(
            "domain.xml",
            "<domain><launchSecurity type='sev'>" + children + "</launchSecurity></domain>")
        .domain()
        .getLaunchSecurity()
        .get(0);
  }
}
