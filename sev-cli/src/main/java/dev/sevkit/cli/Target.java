package dev.sevkit.cli;

import dev.sevkit.model.io.DomainXml;
import dev.sevkit.validate.TargetProfile;
import java.util.Optional;

/** What is known of the target, to judge documents for it. */
interface Target extends AutoCloseable {

  /** What is known of it for a document: the same object for the same answer. */
  TargetProfile of(DomainXml document);

  /** What is known of it for no document in particular. */
  TargetProfile atLarge();

  /** The domains of the host that is asked, if one is. */
  Optional<HostDomains> domains();

  @Override
  void close();

  /** A target of which nothing more will be known. */
  static Target of(TargetProfile profile) {
    return new Target() {

      @Override
      public TargetProfile of(DomainXml document) {
        return profile;
      }

      @Override
      public TargetProfile atLarge() {
        return profile;
      }

      @Override
      public Optional<HostDomains> domains() {
        return Optional.empty();
      }

      @Override
      public void close() {}
    };
  }
}
