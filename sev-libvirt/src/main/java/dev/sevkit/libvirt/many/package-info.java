/**
 * Many hosts at once: every domain judged, guests launched, so many at a time and each within its
 * time. What one host does not give is told beside what the others do.
 */
@NullMarked
package dev.sevkit.libvirt.many;

import org.jspecify.annotations.NullMarked;
