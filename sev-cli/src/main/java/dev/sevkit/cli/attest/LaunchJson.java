package dev.sevkit.cli.attest;

import dev.sevkit.attest.measure.LaunchContents;
import dev.sevkit.attest.measure.ReportedLaunch;
import dev.sevkit.validate.report.JsonReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A launch as JSON. Field names are public API. */
final class LaunchJson {

  private final ObjectNode root = JsonMapper.shared().createObjectNode().put("schemaVersion", 1);

  LaunchJson() {}

  ObjectNode root() {
    return root;
  }

  LaunchJson contents(LaunchContents contents) {
    root.put("launchDigest", contents.digest().toString());
    ObjectNode parts = root.putObject("parts");
    contents.parts().forEach(parts::put);
    ArrayNode warnings = root.putArray("warnings");
    contents.weaknesses().forEach(warnings::add);
    return this;
  }

  LaunchJson reported(ReportedLaunch launch) {
    root.put("policy", launch.policy().toString())
        .put("api", launch.api().toString())
        .put("build", launch.build());
    return this;
  }

  void print(Streams streams) {
    streams.result(JsonReport.print(root).stripTrailing());
  }
}
