// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "dns/aresresolver.h"

#include "dns/address.h"
#include "dns/attemptresolver.h"
#include "dns/message.h"
#include "time/clock.h"

#include <QSocketNotifier>
#include <QtEndian>

#define CARES_NO_DEPRECATED // the newer calls are not in 1.18
#include <ares.h>

#include <cstring>
#include <map>
#include <tuple>
#include <vector>

namespace {

constexpr int tickMs = 100;
constexpr int receiveBuffer = 1 << 20;
constexpr int longDatagram = DnsEdns::safeUdpSize;
constexpr int questionsPerPort = 300;

/// c-ares must be started once for each user, and Windows' sockets by the program.
class AresLibrary
{
public:
    AresLibrary()
    {
#ifdef Q_OS_WIN
        WSADATA data;
        WSAStartup(MAKEWORD(2, 2), &data);
#endif
        ares_library_init(ARES_LIB_INIT_ALL);
    }
    ~AresLibrary()
    {
        ares_library_cleanup();
#ifdef Q_OS_WIN
        WSACleanup();
#endif
    }
    Q_DISABLE_COPY_MOVE(AresLibrary)
};

ares_addr_port_node toNode(const DnsServer &server)
{
    ares_addr_port_node node{};
    const QHostAddress address = normalisedAddress(server.address);
    if (familyOf(address) == AddressFamily::IPv4) {
        node.family = AF_INET;
        const quint32 value = qToBigEndian(address.toIPv4Address());
        std::memcpy(&node.addr.addr4, &value, sizeof value);
    } else {
        node.family = AF_INET6;
        const Q_IPV6ADDR value = address.toIPv6Address();
        std::memcpy(&node.addr.addr6, &value, sizeof value);
    }
    node.udp_port = server.port;
    node.tcp_port = server.port;
    return node;
}

/// One c-ares channel to one server by one transport. Answers are only put into the sink: nothing of ours runs on top
/// of c-ares' own frames.
class AresChannel
{
public:
    using Sink = std::function<void(const WireArrival &)>;

    AresChannel(const DnsServer &server, const DnsAttempt &attempt, int timeoutMs, qint64 nowMs, Sink sink);
    ~AresChannel();
    Q_DISABLE_COPY_MOVE(AresChannel)

    void send(const QByteArray &query, quint64 question, const DnsAttempt &attempt);
    void tick();
    int inFlight() const { return m_inFlight; }
    int sent() const { return m_sent; }
    qint64 openedMs() const { return m_openedMs; }

private:
    struct Ticket
    {
        AresChannel *channel;
        quint64 question;
        DnsAttempt attempt;
    };
    struct Watch
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };

    static void onSocketState(void *data, ares_socket_t socket, int readable, int writable);
    static void onAnswer(void *data, int status, int timeouts, unsigned char *bytes, int size);
    Watch makeWatch(ares_socket_t socket);
    void process(ares_socket_t readable, ares_socket_t writable);

    Sink m_sink;
    ares_channel m_channel = nullptr;
    std::map<ares_socket_t, Watch> m_watches;
    std::vector<Watch> m_closedWatches; // a notifier may be the one whose signal is being handled
    int m_inFlight = 0;
    int m_sent = 0;
    qint64 m_openedMs;
    bool m_isClosing = false;
};

AresChannel::AresChannel(const DnsServer &server, const DnsAttempt &attempt, int timeoutMs, qint64 nowMs, Sink sink)
    : m_sink(std::move(sink)), m_openedMs(nowMs)
{
    ares_options options{};
    int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB | ARES_OPT_SOCK_RCVBUF
        | ARES_OPT_EDNSPSZ;
    // Error codes come to us instead of being asked again; truncation is ours too. The EDNS flag only says how long a
    // datagram may be: the OPT record is in our query. c-ares gives up much later than we do.
    options.flags = ARES_FLAG_NOCHECKRESP | ARES_FLAG_IGNTC | (attempt.withEdns ? ARES_FLAG_EDNS : 0)
        | (attempt.overTcp ? ARES_FLAG_USEVC : 0);
    options.timeout = timeoutMs;
    options.tries = 1;
    options.ednspsz = longDatagram;
    options.socket_receive_buffer_size = receiveBuffer;
    options.sock_state_cb = &AresChannel::onSocketState;
    options.sock_state_cb_data = this;
#ifdef ARES_OPT_QUERY_CACHE
    mask |= ARES_OPT_QUERY_CACHE; // a cached answer would have another server and time than it says
    options.qcache_max_ttl = 0;
#endif
    if (ares_init_options(&m_channel, &options, mask) != ARES_SUCCESS) {
        m_channel = nullptr;
        return;
    }
    ares_addr_port_node node = toNode(server);
    if (ares_set_servers_ports(m_channel, &node) != ARES_SUCCESS) {
        ares_destroy(m_channel);
        m_channel = nullptr;
    }
}

AresChannel::~AresChannel()
{
    m_isClosing = true; // c-ares calls back for every open query now; nobody wants to hear it
    if (m_channel)
        ares_destroy(m_channel);
}

void AresChannel::send(const QByteArray &query, quint64 question, const DnsAttempt &attempt)
{
    m_closedWatches.clear();
    ++m_sent;
    if (!m_channel) {
        m_sink({question, attempt, WireArrival::Kind::Unreachable, {}});
        return;
    }
    ++m_inFlight;
    auto ticket = std::make_unique<Ticket>(Ticket{this, question, attempt});
    ares_send(m_channel, reinterpret_cast<const unsigned char *>(query.constData()), static_cast<int>(query.size()),
        &AresChannel::onAnswer, ticket.release());
}

void AresChannel::onAnswer(void *data, int status, int, unsigned char *bytes, int size)
{
    const std::unique_ptr<Ticket> ticket(static_cast<Ticket *>(data));
    AresChannel &channel = *ticket->channel;
    --channel.m_inFlight;
    if (channel.m_isClosing)
        return;
    WireArrival arrival{ticket->question, ticket->attempt, WireArrival::Kind::Unreachable, {}};
    if (bytes && size > 0) {
        arrival.kind = WireArrival::Kind::Message;
        arrival.bytes = QByteArray(reinterpret_cast<const char *>(bytes), size);
    } else if (status == ARES_ETIMEOUT) {
        arrival.kind = WireArrival::Kind::Silence;
    }
    channel.m_sink(arrival);
}

AresChannel::Watch AresChannel::makeWatch(ares_socket_t socket)
{
    Watch watch;
    watch.read = std::make_unique<QSocketNotifier>(static_cast<qintptr>(socket), QSocketNotifier::Read);
    watch.write = std::make_unique<QSocketNotifier>(static_cast<qintptr>(socket), QSocketNotifier::Write);
    QObject::connect(watch.read.get(), &QSocketNotifier::activated, watch.read.get(),
        [this, socket] { process(socket, ARES_SOCKET_BAD); });
    QObject::connect(watch.write.get(), &QSocketNotifier::activated, watch.write.get(),
        [this, socket] { process(ARES_SOCKET_BAD, socket); });
    return watch;
}

void AresChannel::onSocketState(void *data, ares_socket_t socket, int readable, int writable)
{
    AresChannel &channel = *static_cast<AresChannel *>(data);
    auto watch = channel.m_watches.find(socket);
    if (watch == channel.m_watches.end()) {
        if (!readable && !writable)
            return;
        watch = channel.m_watches.insert({socket, channel.makeWatch(socket)}).first;
    }
    watch->second.read->setEnabled(readable != 0);
    watch->second.write->setEnabled(writable != 0);
    if (!readable && !writable) {
        channel.m_closedWatches.push_back(std::move(watch->second));
        channel.m_watches.erase(watch);
    }
}

void AresChannel::process(ares_socket_t readable, ares_socket_t writable)
{
    if (m_channel)
        ares_process_fd(m_channel, readable, writable);
}

void AresChannel::tick()
{
    process(ARES_SOCKET_BAD, ARES_SOCKET_BAD);
#ifdef Q_OS_WIN
    // That nobody listens (ICMP) wakes no reader there; whoever reads is told.
    std::vector<ares_socket_t> open;
    for (const auto &[socket, watch] : m_watches)
        open.push_back(socket);
    for (const ares_socket_t socket : open)
        process(socket, ARES_SOCKET_BAD);
#endif
}

/// All channels: one for each server and transport, renewed now and then.
class AresWire final : public DnsWire
{
public:
    AresWire(Clock &clock, AresSettings settings) : m_clock(clock), m_settings(std::move(settings)) { }
    ~AresWire() override { closeAll(); }
    Q_DISABLE_COPY_MOVE(AresWire)

    void setSink(std::function<void(const WireArrival &)> sink) override { m_sink = std::move(sink); }
    void send(quint64 question, const DnsAttempt &attempt, const QByteArray &query) override;
    void abandon(const DnsAttempt &attempt) override;
    void closeAll() override;

private:
    using Key = std::tuple<int, bool, bool>;

    AresChannel &channelFor(const DnsAttempt &attempt);
    void retire(const DnsAttempt &attempt);
    void scheduleTick();
    void tick();

    AresLibrary m_library;
    Clock &m_clock;
    AresSettings m_settings;
    std::function<void(const WireArrival &)> m_sink;
    std::map<Key, std::unique_ptr<AresChannel>> m_channels;
    std::vector<std::unique_ptr<AresChannel>> m_retired; // open for late answers only
    Clock::TimerId m_tick = 0;
};

void AresWire::send(quint64 question, const DnsAttempt &attempt, const QByteArray &query)
{
    channelFor(attempt).send(query, question, attempt);
    scheduleTick();
}

AresChannel &AresWire::channelFor(const DnsAttempt &attempt)
{
    const DnsServer &server = m_settings.servers.at(attempt.server);
    const Key key{attempt.server, attempt.withEdns, attempt.overTcp};
    // A channel keeps its source port: a new one now and then makes it harder to guess (RFC 5452 §9.2).
    if (const auto known = m_channels.find(key); known != m_channels.end()) {
        const int sent = known->second->sent();
        const int limit = m_settings.questionsPerPort > 0 ? m_settings.questionsPerPort : questionsPerPort;
        const bool isTrusted = m_settings.questionsPerPort == 0 && server.address.isLoopback();
        if (isTrusted || sent < limit)
            return *known->second;
        retire(attempt);
    }
    const int attempts = std::max(m_settings.tries, static_cast<int>(m_settings.servers.size()));
    const int timeout = (attempts + 4) * m_settings.attemptTimeoutMs + 2000;
    auto channel = std::make_unique<AresChannel>(
        server, attempt, timeout, m_clock.nowMs(), [this](const WireArrival &arrival) { m_sink(arrival); });
    return *(m_channels[key] = std::move(channel));
}

void AresWire::abandon(const DnsAttempt &attempt)
{
    // Another question may have done so already, and the new connection is not to blame.
    const auto found = m_channels.find({attempt.server, attempt.withEdns, attempt.overTcp});
    if (found != m_channels.end() && m_clock.nowMs() - found->second->openedMs() >= m_settings.attemptTimeoutMs)
        retire(attempt);
}

void AresWire::retire(const DnsAttempt &attempt)
{
    const auto found = m_channels.find({attempt.server, attempt.withEdns, attempt.overTcp});
    m_retired.push_back(std::move(found->second));
    m_channels.erase(found);
}

void AresWire::closeAll()
{
    m_clock.cancel(std::exchange(m_tick, 0));
    m_channels.clear();
    m_retired.clear();
}

void AresWire::scheduleTick()
{
    if (m_tick == 0)
        m_tick = m_clock.after(tickMs, [this] { tick(); });
}

void AresWire::tick()
{
    m_tick = 0;
    int inFlight = 0;
    const auto run = [&inFlight](AresChannel &channel) {
        channel.tick();
        inFlight += channel.inFlight();
    };
    for (const auto &[key, channel] : m_channels)
        run(*channel);
    for (const auto &channel : m_retired)
        run(*channel);
    std::erase_if(m_retired, [](const auto &channel) { return channel->inFlight() == 0; });
    if (inFlight > 0)
        scheduleTick();
}

/// The system's servers where none are given.
AresSettings completed(AresSettings settings)
{
    if (settings.servers.isEmpty())
        settings.servers = AresResolver::systemServers();
    return settings;
}

AttemptResolver::Limits limitsOf(const AresSettings &settings)
{
    AttemptResolver::Limits limits{
        {}, settings.tries, settings.attemptTimeoutMs, settings.maxAnswerBytes, settings.recursion};
    for (const DnsServer &server : settings.servers)
        limits.servers.append(server.text());
    return limits;
}

} // namespace

class AresResolver::Private
{
public:
    Private(Clock &clock, const AresSettings &settings)
        : m_wire(clock, settings), m_resolver(m_wire, clock, limitsOf(settings))
    { }

    AttemptResolver &resolver() { return m_resolver; }

private:
    AresWire m_wire;
    AttemptResolver m_resolver;
};

AresResolver::AresResolver(Clock &clock, AresSettings settings)
    : d(std::make_unique<Private>(clock, completed(std::move(settings))))
{ }

AresResolver::~AresResolver() = default;

void AresResolver::ask(const DnsQuestion &question, Handler handler)
{
    d->resolver().ask(question, std::move(handler));
}

void AresResolver::askDirectly(const DnsQuestion &question, DirectResolver::Handler handler)
{
    d->resolver().askDirectly(question, std::move(handler));
}

void AresResolver::cancelAll()
{
    d->resolver().cancelAll();
}

QStringList AresResolver::servers() const
{
    return d->resolver().servers();
}

QString AresResolver::libraryVersion()
{
    return QString::fromLatin1(ares_version(nullptr));
}

QList<DnsServer> AresResolver::systemServers()
{
    const AresLibrary library;
    QList<DnsServer> servers;
    ares_channel channel = nullptr;
    if (ares_init(&channel) != ARES_SUCCESS)
        return servers;
    ares_addr_port_node *nodes = nullptr;
    if (ares_get_servers_ports(channel, &nodes) == ARES_SUCCESS) {
        for (const ares_addr_port_node *node = nodes; node; node = node->next) {
            DnsServer server;
            if (node->family == AF_INET)
                server.address = QHostAddress(qFromBigEndian<quint32>(&node->addr.addr4));
            else
                server.address = QHostAddress(reinterpret_cast<const quint8 *>(&node->addr.addr6));
            server.port = node->udp_port > 0 ? static_cast<quint16>(node->udp_port) : quint16(53);
            // Without its zone id, which c-ares drops, a link-local address leads nowhere.
            if (!server.address.isLinkLocal())
                servers.append(server);
        }
        ares_free_data(nodes);
    }
    ares_destroy(channel);
    return servers;
}
