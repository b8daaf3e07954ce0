package dev.sevkit.validate.rules.devices;

import dev.sevkit.model.edit.ElementEdits;
import dev.sevkit.model.edit.TextEdit;
import dev.sevkit.model.xml.ElementNode;
import java.util.List;

/** Takes the iommu attribute from a device's driver. */
final class DriverIommu {

  private DriverIommu() {}

  /** Removes the attribute, and with it a driver that says nothing else. */
  static List<TextEdit> remove(ElementNode driver) {
    boolean saysMore = driver.attributes().size() > 1 || !driver.children().isEmpty();
    return saysMore ? ElementEdits.removeAttribute(driver, "iommu") : ElementEdits.remove(driver);
  }
}
