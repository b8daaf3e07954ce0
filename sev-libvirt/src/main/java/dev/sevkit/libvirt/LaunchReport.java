package dev.sevkit.libvirt;

import dev.sevkit.attest.measure.ApiVersion;
import dev.sevkit.attest.measure.LaunchMeasurement;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.model.sev.GuestPolicy;
import java.util.Map;

/**
 * What a host reports of a guest's launch. Nothing of it is verified.
 *
 * @param measurement the launch measurement
 * @param launch firmware version and guest policy
 * @see "libvirt, virDomainGetLaunchSecurityInfo"
 */
public record LaunchReport(LaunchMeasurement measurement, ReportedLaunch launch) {

  static LaunchReport of(String domain, Map<String, Object> parameters) {
    Parameters read = new Parameters("read launch measurement of", domain, parameters);
    LaunchMeasurement measurement = LaunchMeasurement.parse(read.text("sev-measurement"));
    ApiVersion api = new ApiVersion(read.number("sev-api-major"), read.number("sev-api-minor"));
    GuestPolicy policy = GuestPolicy.of(read.wideNumber("sev-policy"));
    return new LaunchReport(
        measurement, new ReportedLaunch(api, read.number("sev-build-id"), policy));
  }
}
