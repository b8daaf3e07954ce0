/**
 * Libvirt's schema as a source of findings. It is no rule: it knows nothing of SEV and judges every
 * domain, but only when a schema is given.
 */
@NullMarked
package dev.sevkit.validate.schema;

import org.jspecify.annotations.NullMarked;
