/** Rules about the firmware of the guest: UEFI, Secure Boot, SMM, variable stores. */
@NullMarked
package dev.sevkit.validate.rules.firmware;

import org.jspecify.annotations.NullMarked;
