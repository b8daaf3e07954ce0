package dev.sevkit.model.domain.devices;

import dev.sevkit.model.domain.common.BootDevice;
import dev.sevkit.model.domain.common.Decimal;
import dev.sevkit.model.domain.devices.part.Alias;
import dev.sevkit.model.domain.devices.part.DeviceAcpi;
import dev.sevkit.model.domain.devices.part.DeviceAddress;
import dev.sevkit.model.domain.devices.part.GraphicsAudio;
import dev.sevkit.model.domain.devices.part.GraphicsChannel;
import dev.sevkit.model.domain.devices.part.GraphicsGl;
import dev.sevkit.model.domain.devices.part.GraphicsListen;
import dev.sevkit.model.domain.devices.part.SpiceCompression;
import dev.sevkit.model.domain.devices.part.SpiceFileTransfer;
import dev.sevkit.model.domain.devices.part.SpiceMouse;
import dev.sevkit.model.domain.devices.part.SpiceStreaming;
import dev.sevkit.model.domain.devices.part.SpiceSwitch;
import dev.sevkit.model.domain.word.GraphicsType;
import dev.sevkit.model.domain.word.Written;
import dev.sevkit.model.domain.word.YesNo;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** {@code <graphics>}: a display. */
@XmlType(
    propOrder = {
      "listens",
      "channels",
      "image",
      "jpeg",
      "zlib",
      "playback",
      "streaming",
      "mouse",
      "clipboard",
      "filetransfer",
      "gl",
      "audio",
      "boot",
      "alias",
      "acpi",
      "address"
    })
public final class Graphics extends Device {

  @XmlAttribute private @Nullable String type;

  @XmlAttribute private @Nullable String port;

  @XmlAttribute private @Nullable String autoport;

  @XmlAttribute private @Nullable String websocket;

  @XmlAttribute private @Nullable String socket;

  @XmlAttribute private @Nullable String tlsPort;

  @XmlAttribute private @Nullable String listen;

  @XmlAttribute private @Nullable String passwd;

  @XmlAttribute private @Nullable String passwdValidTo;

  @XmlAttribute private @Nullable String keymap;

  @XmlAttribute private @Nullable String connected;

  @XmlAttribute private @Nullable String sharePolicy;

  @XmlAttribute private @Nullable String powerControl;

  @XmlAttribute private @Nullable String wait;

  @XmlAttribute private @Nullable String defaultMode;

  @XmlAttribute private @Nullable String display;

  @XmlAttribute private @Nullable String xauth;

  @XmlAttribute private @Nullable String fullscreen;

  @XmlAttribute private @Nullable String replaceUser;

  @XmlAttribute private @Nullable String multiUser;

  @XmlAttribute(name = "p2p")
  private @Nullable String p2p;

  @XmlAttribute(name = "address")
  private @Nullable String busAddress;

  @XmlElement(name = "listen")
  private final List<GraphicsListen> listens = new ArrayList<>();

  @XmlElement(name = "channel")
  private final List<GraphicsChannel> channels = new ArrayList<>();

  @XmlElement private @Nullable SpiceCompression image;

  @XmlElement private @Nullable SpiceCompression jpeg;

  @XmlElement private @Nullable SpiceCompression zlib;

  @XmlElement private @Nullable SpiceCompression playback;

  @XmlElement private @Nullable SpiceStreaming streaming;

  @XmlElement private @Nullable SpiceMouse mouse;

  @XmlElement private @Nullable SpiceSwitch clipboard;

  @XmlElement private @Nullable SpiceFileTransfer filetransfer;

  @XmlElement private @Nullable GraphicsGl gl;

  @XmlElement private @Nullable GraphicsAudio audio;

  /** An empty {@code <graphics>}. */
  public Graphics() {}

  /** Kind. Null if absent. */
  public @Nullable String getType() {
    return type;
  }

  /** Sets what {@link #getType} gives, and gives this bean. */
  public Graphics withType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** What {@link #getType} means. */
  public Written<GraphicsType> type() {
    return Written.of(type, GraphicsType.class);
  }

  /** Sets what {@link #type} gives, and gives this bean. */
  public Graphics withType(GraphicsType type) {
    return withType(type.id());
  }

  /** Port; -1 or autoport to have one chosen. Null if absent. */
  public @Nullable String getPort() {
    return port;
  }

  /** Sets what {@link #getPort} gives, and gives this bean. */
  public Graphics withPort(@Nullable String port) {
    this.port = port;
    return this;
  }

  /** {@link #getPort} as a number; empty if absent or not decimal. */
  public OptionalLong port() {
    return Decimal.of(port);
  }

  /** {@code yes} to have the port chosen. Null if absent. */
  public @Nullable String getAutoport() {
    return autoport;
  }

  /** Sets what {@link #getAutoport} gives, and gives this bean. */
  public Graphics withAutoport(@Nullable String autoport) {
    this.autoport = autoport;
    return this;
  }

  /** What {@link #getAutoport} means. */
  public Written<YesNo> autoport() {
    return Written.of(autoport, YesNo.class);
  }

  /** Sets what {@link #autoport} gives, and gives this bean. */
  public Graphics withAutoport(YesNo autoport) {
    return withAutoport(autoport.id());
  }

  /** Port of the web socket, of VNC. Null if absent. */
  public @Nullable String getWebsocket() {
    return websocket;
  }

  /** Sets what {@link #getWebsocket} gives, and gives this bean. */
  public Graphics withWebsocket(@Nullable String websocket) {
    this.websocket = websocket;
    return this;
  }

  /** {@link #getWebsocket} as a number; empty if absent or not decimal. */
  public OptionalLong websocket() {
    return Decimal.of(websocket);
  }

  /** Path of the socket, of VNC. Null if absent. */
  public @Nullable String getSocket() {
    return socket;
  }

  /** Sets what {@link #getSocket} gives, and gives this bean. */
  public Graphics withSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }

  /** Port of encrypted connections, of SPICE. Null if absent. */
  public @Nullable String getTlsPort() {
    return tlsPort;
  }

  /** Sets what {@link #getTlsPort} gives, and gives this bean. */
  public Graphics withTlsPort(@Nullable String tlsPort) {
    this.tlsPort = tlsPort;
    return this;
  }

  /** {@link #getTlsPort} as a number; empty if absent or not decimal. */
  public OptionalLong tlsPort() {
    return Decimal.of(tlsPort);
  }

  /** Address it listens on. Null if absent. */
  public @Nullable String getListen() {
    return listen;
  }

  /** Sets what {@link #getListen} gives, and gives this bean. */
  public Graphics withListen(@Nullable String listen) {
    this.listen = listen;
    return this;
  }

  /** Password. Null if absent. */
  public @Nullable String getPasswd() {
    return passwd;
  }

  /** Sets what {@link #getPasswd} gives, and gives this bean. */
  public Graphics withPasswd(@Nullable String passwd) {
    this.passwd = passwd;
    return this;
  }

  /** When the password expires. Null if absent. */
  public @Nullable String getPasswdValidTo() {
    return passwdValidTo;
  }

  /** Sets what {@link #getPasswdValidTo} gives, and gives this bean. */
  public Graphics withPasswdValidTo(@Nullable String passwdValidTo) {
    this.passwdValidTo = passwdValidTo;
    return this;
  }

  /** Keyboard. Null if absent. */
  public @Nullable String getKeymap() {
    return keymap;
  }

  /** Sets what {@link #getKeymap} gives, and gives this bean. */
  public Graphics withKeymap(@Nullable String keymap) {
    this.keymap = keymap;
    return this;
  }

  /**
   * What happens to a client that is connected: {@code fail}, {@code disconnect} or {@code keep}.
   * Null if absent.
   */
  public @Nullable String getConnected() {
    return connected;
  }

  /** Sets what {@link #getConnected} gives, and gives this bean. */
  public Graphics withConnected(@Nullable String connected) {
    this.connected = connected;
    return this;
  }

  /** {@code allow-exclusive}, {@code force-shared} or {@code ignore}, of VNC. Null if absent. */
  public @Nullable String getSharePolicy() {
    return sharePolicy;
  }

  /** Sets what {@link #getSharePolicy} gives, and gives this bean. */
  public Graphics withSharePolicy(@Nullable String sharePolicy) {
    this.sharePolicy = sharePolicy;
    return this;
  }

  /** {@code yes} to let a client switch the guest off, of VNC. Null if absent. */
  public @Nullable String getPowerControl() {
    return powerControl;
  }

  /** Sets what {@link #getPowerControl} gives, and gives this bean. */
  public Graphics withPowerControl(@Nullable String powerControl) {
    this.powerControl = powerControl;
    return this;
  }

  /** What {@link #getPowerControl} means. */
  public Written<YesNo> powerControl() {
    return Written.of(powerControl, YesNo.class);
  }

  /** Sets what {@link #powerControl} gives, and gives this bean. */
  public Graphics withPowerControl(YesNo powerControl) {
    return withPowerControl(powerControl.id());
  }

  /** {@code yes} to wait for a client, of VNC, since libvirt 11.10.0. Null if absent. */
  public @Nullable String getWait() {
    return wait;
  }

  /** Sets what {@link #getWait} gives, and gives this bean. */
  public Graphics withWait(@Nullable String wait) {
    this.wait = wait;
    return this;
  }

  /** What {@link #getWait} means. */
  public Written<YesNo> waitsForClient() {
    return Written.of(wait, YesNo.class);
  }

  /** Sets what {@link #waitsForClient} gives, and gives this bean. */
  public Graphics withWait(YesNo wait) {
    return withWait(wait.id());
  }

  /** {@code secure}, {@code insecure} or {@code any}, of SPICE. Null if absent. */
  public @Nullable String getDefaultMode() {
    return defaultMode;
  }

  /** Sets what {@link #getDefaultMode} gives, and gives this bean. */
  public Graphics withDefaultMode(@Nullable String defaultMode) {
    this.defaultMode = defaultMode;
    return this;
  }

  /** Display of the host, of SDL. Null if absent. */
  public @Nullable String getDisplay() {
    return display;
  }

  /** Sets what {@link #getDisplay} gives, and gives this bean. */
  public Graphics withDisplay(@Nullable String display) {
    this.display = display;
    return this;
  }

  /** Its authority file. Null if absent. */
  public @Nullable String getXauth() {
    return xauth;
  }

  /** Sets what {@link #getXauth} gives, and gives this bean. */
  public Graphics withXauth(@Nullable String xauth) {
    this.xauth = xauth;
    return this;
  }

  /** {@code yes} for the whole screen. Null if absent. */
  public @Nullable String getFullscreen() {
    return fullscreen;
  }

  /** Sets what {@link #getFullscreen} gives, and gives this bean. */
  public Graphics withFullscreen(@Nullable String fullscreen) {
    this.fullscreen = fullscreen;
    return this;
  }

  /** What {@link #getFullscreen} means. */
  public Written<YesNo> fullscreen() {
    return Written.of(fullscreen, YesNo.class);
  }

  /** Sets what {@link #fullscreen} gives, and gives this bean. */
  public Graphics withFullscreen(YesNo fullscreen) {
    return withFullscreen(fullscreen.id());
  }

  /** {@code yes} to let one user replace another, of RDP. Null if absent. */
  public @Nullable String getReplaceUser() {
    return replaceUser;
  }

  /** Sets what {@link #getReplaceUser} gives, and gives this bean. */
  public Graphics withReplaceUser(@Nullable String replaceUser) {
    this.replaceUser = replaceUser;
    return this;
  }

  /** What {@link #getReplaceUser} means. */
  public Written<YesNo> replaceUser() {
    return Written.of(replaceUser, YesNo.class);
  }

  /** Sets what {@link #replaceUser} gives, and gives this bean. */
  public Graphics withReplaceUser(YesNo replaceUser) {
    return withReplaceUser(replaceUser.id());
  }

  /** {@code yes} for several users, of RDP. Null if absent. */
  public @Nullable String getMultiUser() {
    return multiUser;
  }

  /** Sets what {@link #getMultiUser} gives, and gives this bean. */
  public Graphics withMultiUser(@Nullable String multiUser) {
    this.multiUser = multiUser;
    return this;
  }

  /** What {@link #getMultiUser} means. */
  public Written<YesNo> multiUser() {
    return Written.of(multiUser, YesNo.class);
  }

  /** Sets what {@link #multiUser} gives, and gives this bean. */
  public Graphics withMultiUser(YesNo multiUser) {
    return withMultiUser(multiUser.id());
  }

  /** {@code yes} to connect directly, of D-Bus. Null if absent. */
  public @Nullable String getP2p() {
    return p2p;
  }

  /** Sets what {@link #getP2p} gives, and gives this bean. */
  public Graphics withP2p(@Nullable String p2p) {
    this.p2p = p2p;
    return this;
  }

  /** What {@link #getP2p} means. */
  public Written<YesNo> p2p() {
    return Written.of(p2p, YesNo.class);
  }

  /** Sets what {@link #p2p} gives, and gives this bean. */
  public Graphics withP2p(YesNo p2p) {
    return withP2p(p2p.id());
  }

  /** Address, of D-Bus. Null if absent. */
  public @Nullable String getBusAddress() {
    return busAddress;
  }

  /** Sets what {@link #getBusAddress} gives, and gives this bean. */
  public Graphics withBusAddress(@Nullable String busAddress) {
    this.busAddress = busAddress;
    return this;
  }

  /** Where it listens. In document order, modifiable. */
  public List<GraphicsListen> getListens() {
    return listens;
  }

  /** Adds to {@link #getListens}, and gives this bean. */
  public Graphics addListen(GraphicsListen listen) {
    listens.add(listen);
    return this;
  }

  /** SPICE channels. In document order, modifiable. */
  public List<GraphicsChannel> getChannels() {
    return channels;
  }

  /** Adds to {@link #getChannels}, and gives this bean. */
  public Graphics addChannel(GraphicsChannel channel) {
    channels.add(channel);
    return this;
  }

  /** Compression of images. Null if absent. */
  public @Nullable SpiceCompression getImage() {
    return image;
  }

  /** Sets what {@link #getImage} gives, and gives this bean. */
  public Graphics withImage(@Nullable SpiceCompression image) {
    this.image = image;
    return this;
  }

  /** Compression of lossy images. Null if absent. */
  public @Nullable SpiceCompression getJpeg() {
    return jpeg;
  }

  /** Sets what {@link #getJpeg} gives, and gives this bean. */
  public Graphics withJpeg(@Nullable SpiceCompression jpeg) {
    this.jpeg = jpeg;
    return this;
  }

  /** Compression over slow lines. Null if absent. */
  public @Nullable SpiceCompression getZlib() {
    return zlib;
  }

  /** Sets what {@link #getZlib} gives, and gives this bean. */
  public Graphics withZlib(@Nullable SpiceCompression zlib) {
    this.zlib = zlib;
    return this;
  }

  /** Compression of sound. Null if absent. */
  public @Nullable SpiceCompression getPlayback() {
    return playback;
  }

  /** Sets what {@link #getPlayback} gives, and gives this bean. */
  public Graphics withPlayback(@Nullable SpiceCompression playback) {
    this.playback = playback;
    return this;
  }

  /** Streaming of video. Null if absent. */
  public @Nullable SpiceStreaming getStreaming() {
    return streaming;
  }

  /** Sets what {@link #getStreaming} gives, and gives this bean. */
  public Graphics withStreaming(@Nullable SpiceStreaming streaming) {
    this.streaming = streaming;
    return this;
  }

  /** Who moves the mouse. Null if absent. */
  public @Nullable SpiceMouse getMouse() {
    return mouse;
  }

  /** Sets what {@link #getMouse} gives, and gives this bean. */
  public Graphics withMouse(@Nullable SpiceMouse mouse) {
    this.mouse = mouse;
    return this;
  }

  /** Copy and paste. Null if absent. */
  public @Nullable SpiceSwitch getClipboard() {
    return clipboard;
  }

  /** Sets what {@link #getClipboard} gives, and gives this bean. */
  public Graphics withClipboard(@Nullable SpiceSwitch clipboard) {
    this.clipboard = clipboard;
    return this;
  }

  /** Files dropped into it. Null if absent. */
  public @Nullable SpiceFileTransfer getFiletransfer() {
    return filetransfer;
  }

  /** Sets what {@link #getFiletransfer} gives, and gives this bean. */
  public Graphics withFiletransfer(@Nullable SpiceFileTransfer filetransfer) {
    this.filetransfer = filetransfer;
    return this;
  }

  /** OpenGL. Null if absent. */
  public @Nullable GraphicsGl getGl() {
    return gl;
  }

  /** Sets what {@link #getGl} gives, and gives this bean. */
  public Graphics withGl(@Nullable GraphicsGl gl) {
    this.gl = gl;
    return this;
  }

  /** Its audio device. Null if absent. */
  public @Nullable GraphicsAudio getAudio() {
    return audio;
  }

  /** Sets what {@link #getAudio} gives, and gives this bean. */
  public Graphics withAudio(@Nullable GraphicsAudio audio) {
    this.audio = audio;
    return this;
  }

  @Override
  public Graphics withBoot(@Nullable BootDevice boot) {
    super.withBoot(boot);
    return this;
  }

  @Override
  public Graphics withAlias(@Nullable Alias alias) {
    super.withAlias(alias);
    return this;
  }

  @Override
  public Graphics withAcpi(@Nullable DeviceAcpi acpi) {
    super.withAcpi(acpi);
    return this;
  }

  @Override
  public Graphics withAddress(@Nullable DeviceAddress address) {
    super.withAddress(address);
    return this;
  }
}
