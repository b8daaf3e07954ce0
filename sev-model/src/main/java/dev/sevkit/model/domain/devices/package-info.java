/**
 * The devices of a domain: one class for each kind, in libvirt's words. A kind knows whether it is
 * virtio; what that means for SEV is the business of rules.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package dev.sevkit.model.domain.devices;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import org.jspecify.annotations.NullMarked;
