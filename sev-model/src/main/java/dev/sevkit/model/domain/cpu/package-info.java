/**
 * The CPU and the NUMA nodes a guest sees, typed.
 *
 * <p>Beans hold what is written, as text; methods without {@code get} give what it means.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain.cpu;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
