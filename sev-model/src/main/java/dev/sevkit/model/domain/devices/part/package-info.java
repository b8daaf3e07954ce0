/**
 * What stands inside devices: sources, targets, drivers, addresses, typed. Several kinds of device
 * share some of them; none knows of a kind.
 *
 * <p>Beans hold what is written, as text; methods without {@code get} give what it means.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain.devices.part;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
