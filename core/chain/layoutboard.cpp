// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/layoutboard.h"

#include "chain/edgecurve.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal cornerRadius = 18;
constexpr qreal trackInset = 15; // room for an arrow head
constexpr qreal mostTrackWidth = 240; ///< of all tracks of one side of a channel
constexpr int portsToGrowFor = 4;
constexpr qreal portSpread = 0.8; ///< part of a side that arrows use
constexpr int fewLanes = 10; ///< more are set closer

} // namespace

LayoutBoard::LayoutBoard(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges, const LayoutMeasures &measures)
    : m_nodes(nodes), m_edges(edges), m_measures(measures)
{ }

ChainLayout LayoutBoard::layout()
{
    ChainLayout result;
    if (m_nodes.isEmpty())
        return result;
    m_grid.arrange(m_nodes, m_edges, m_measures.layersPerRow);
    planEdges();
    growBoxes();
    measureChannels();
    m_size.setWidth(m_grid.placeColumns(m_nodes, m_channelWidth));
    placeFlatPorts();
    placeRows();
    placeSidePorts();
    straighten();
    for (qsizetype i = 0; i < m_edges.size(); ++i)
        result.edges.append(route(m_edges[i], m_plans.at(i)));
    placeLabels(m_grid.boxes(), m_edges, labelPlaces(), result.edges);
    result.nodes = m_grid.boxes();
    result.layers = m_grid.layers();
    result.size = m_size;
    return result;
}

void LayoutBoard::planEdges()
{
    m_leftTracks = m_rightTracks = QList<int>(m_grid.channels(), 0);
    for (const LayoutEdge &edge : m_edges)
        m_plans.append(planEdge(edge));
}

LayoutBoard::Plan LayoutBoard::planEdge(const LayoutEdge &edge)
{
    const LayoutGrid::Cell &from = m_grid.cell(edge.from);
    const LayoutGrid::Cell &to = m_grid.cell(edge.to);
    if (from.row == to.row && std::abs(from.column - to.column) == 1) {
        const bool isForward = to.column > from.column;
        return {Shape::Across, addPort(edge.from, isForward ? Side::Right : Side::Left, edge.to),
            addPort(edge.to, isForward ? Side::Left : Side::Right, edge.from)};
    }
    if (from.row == to.row && from.column == to.column) {
        if (std::abs(from.place - to.place) != 1)
            return {Shape::Hook, addPort(edge.from, Side::Right, edge.to), addPort(edge.to, Side::Right, edge.from)};
        const bool isDown = to.place > from.place;
        return {Shape::Stack, addPort(edge.from, isDown ? Side::Bottom : Side::Top, edge.to),
            addPort(edge.to, isDown ? Side::Top : Side::Bottom, edge.from)};
    }
    return planLane(edge);
}

LayoutBoard::Plan LayoutBoard::planLane(const LayoutEdge &edge)
{
    const int band = std::min(m_grid.cell(edge.from).row, m_grid.cell(edge.to).row);
    const bool isForward = m_grid.layerOf(edge.to) > m_grid.layerOf(edge.from);
    const Side exit = laneSide(edge.from, band, Side::Right);
    const Side entry = laneSide(edge.to, band, isForward ? Side::Left : Side::Right);
    return {
        Shape::Lane, lanePort(edge.from, exit, band, edge.to, false), lanePort(edge.to, entry, band, edge.from, true)};
}

LayoutBoard::Side LayoutBoard::laneSide(int node, int band, Side beside) const
{
    const LayoutGrid::Cell &cell = m_grid.cell(node);
    if (cell.row == band && cell.isBottom)
        return Side::Bottom;
    if (cell.row == band + 1 && cell.isTop)
        return Side::Top;
    return beside;
}

int LayoutBoard::addPort(int node, Side side, int other)
{
    m_ports.append({node, side, -1, other, -1, false, {}});
    return static_cast<int>(m_ports.size()) - 1;
}

int LayoutBoard::lanePort(int node, Side side, int band, int other, bool isEntry)
{
    const auto key
        = std::make_pair(std::make_pair(node, static_cast<int>(side)), std::make_pair(band, isEntry ? 1 : 0));
    const auto found = m_lanePorts.find(key);
    if (found != m_lanePorts.end())
        return found->second;
    const int port = addPort(node, side, other);
    m_ports[port].band = band;
    if (side == Side::Right)
        m_ports[port].track = m_leftTracks[m_grid.cell(node).column + 1]++;
    else if (side == Side::Left)
        m_ports[port].track = m_rightTracks[m_grid.cell(node).column]++;
    m_lanePorts.emplace(key, port);
    return port;
}

void LayoutBoard::growBoxes()
{
    std::map<std::pair<int, Side>, int> counts;
    for (const Port &port : std::as_const(m_ports)) {
        const int count = ++counts[{port.node, port.side}];
        if (port.side != Side::Left && port.side != Side::Right)
            continue;
        const qreal wanted = std::min(count, portsToGrowFor) * m_measures.portGap / portSpread;
        const QSizeF size = m_nodes.at(port.node).size;
        m_nodes[port.node].size = {size.width(), std::max(size.height(), wanted)};
    }
}

void LayoutBoard::measureChannels()
{
    m_channelWidth = QList<qreal>(m_grid.channels(), m_measures.layerGap);
    m_channelWidth.first() = m_channelWidth.last() = m_measures.margin;
    QList<qreal> labels(m_grid.channels(), 0);
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        if (m_plans.at(i).shape == Shape::Lane)
            continue;
        const int from = m_grid.cell(m_edges[i].from).column;
        const int to = m_grid.cell(m_edges[i].to).column;
        const int channel = from == to ? from + 1 : std::max(from, to);
        qreal needed = m_edges[i].label.width();
        if (m_plans.at(i).shape == Shape::Hook)
            needed += m_measures.layerGap * 0.75;
        else if (m_plans.at(i).shape == Shape::Stack)
            needed = std::max<qreal>(0, needed - 40) / 2;
        labels[channel] = std::max(labels[channel], needed);
    }
    for (int channel = 0; channel < m_grid.channels(); ++channel) {
        m_channelWidth[channel] += labels[channel];
        for (const int tracks : {m_leftTracks.at(channel), m_rightTracks.at(channel)}) {
            if (tracks > 0)
                m_channelWidth[channel] += trackInset + std::min(tracks * m_measures.trackGap, mostTrackWidth);
        }
    }
}

/// Spreads the ports at tops and bottoms along the width; their lanes need to know before rows have a height.
void LayoutBoard::placeFlatPorts()
{
    std::map<std::pair<int, Side>, QList<int>> groups;
    for (int port = 0; port < m_ports.size(); ++port) {
        if (m_ports.at(port).side == Side::Top || m_ports.at(port).side == Side::Bottom)
            groups[{m_ports[port].node, m_ports[port].side}].append(port);
    }
    for (auto &[key, ports] : groups) {
        const QRectF &box = m_grid.box(key.first);
        std::stable_sort(ports.begin(), ports.end(), [this](int left, int right) {
            return m_grid.cell(m_ports.at(left).other).column < m_grid.cell(m_ports.at(right).other).column;
        });
        const qreal step = std::min(box.width() * 0.7 / static_cast<qreal>(ports.size()), 30.0);
        for (qsizetype i = 0; i < ports.size(); ++i) {
            const qreal offset = (static_cast<qreal>(i) - static_cast<qreal>(ports.size() - 1) / 2) * step;
            m_ports[ports[i]].point.setX(box.center().x() + offset);
        }
    }
}

void LayoutBoard::placeRows()
{
    qreal y = m_measures.margin;
    for (int row = 0; row < m_grid.rows(); ++row) {
        const qreal bottom = m_grid.placeRow(row, y, m_nodes, m_edges, m_measures.nodeGap);
        y = placeLanes(row, bottom) + (row + 1 < m_grid.rows() ? m_measures.laneGap * 1.5 : m_measures.margin);
    }
    m_size.setHeight(y);
}

/// Gives each entry its lane below a row, short ones first, as high as boxes and other lanes allow. Returns the lowest
/// y.
qreal LayoutBoard::placeLanes(int row, qreal bottom)
{
    struct Lane
    {
        int entry;
        qreal left;
        qreal right;
        qreal y;
    };
    std::map<int, Lane> byEntry;
    for (const Plan &plan : std::as_const(m_plans)) {
        if (plan.shape != Shape::Lane || m_ports.at(plan.entry).band != row)
            continue;
        const qreal exitX = laneX(m_ports.at(plan.exit));
        const qreal entryX = laneX(m_ports.at(plan.entry));
        Lane &lane = byEntry.try_emplace(plan.entry, Lane{plan.entry, entryX, entryX, 0}).first->second;
        lane.left = std::min(lane.left, exitX);
        lane.right = std::max(lane.right, exitX);
    }
    QList<Lane> lanes;
    for (const auto &[entry, lane] : byEntry)
        lanes.append(lane);
    std::stable_sort(lanes.begin(), lanes.end(),
        [](const Lane &one, const Lane &two) { return one.right - one.left < two.right - two.left; });
    const qreal gap = lanes.size() > fewLanes ? m_measures.laneGap / 2 : m_measures.laneGap;
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        Lane &lane = lanes[i];
        lane.y = m_grid.bottomBelow(row, lane.left, lane.right) + m_measures.laneGap;
        for (qsizetype other = 0; other < i; ++other) {
            if (lanes[other].left <= lane.right && lanes[other].right >= lane.left)
                lane.y = std::max(lane.y, lanes[other].y + gap);
        }
        m_laneY[lane.entry] = lane.y;
        bottom = std::max(bottom, lane.y + m_measures.laneGap / 2);
    }
    return bottom;
}

void LayoutBoard::placeSidePorts()
{
    std::map<std::pair<int, Side>, QList<int>> groups;
    int port = 0;
    for (Port &at : m_ports) {
        if (at.side == Side::Left || at.side == Side::Right)
            groups[{at.node, at.side}].append(port);
        else
            at.point.setY(at.side == Side::Top ? m_grid.box(at.node).top() : m_grid.box(at.node).bottom());
        ++port;
    }
    const auto height = [this](int number) {
        const Port &at = m_ports.at(number);
        if (at.band < 0)
            return m_grid.box(at.other).center().y();
        return at.band < m_grid.cell(at.node).row ? -1e9 : 1e9;
    };
    for (auto &[key, ports] : groups) {
        const QRectF &box = m_grid.box(key.first);
        std::stable_sort(ports.begin(), ports.end(), [&](int left, int right) { return height(left) < height(right); });
        const qreal step
            = std::min(box.height() * portSpread / static_cast<qreal>(ports.size()), m_measures.portGap * 1.2);
        for (qsizetype i = 0; i < ports.size(); ++i) {
            const qreal offset = (static_cast<qreal>(i) - static_cast<qreal>(ports.size() - 1) / 2) * step;
            m_ports[ports[i]].point.setY(box.center().y() + offset);
            m_ports[ports[i]].isAlone = ports.size() == 1;
        }
    }
}

/// A lone port moves level with the other end of its arrow if it can: a straight arrow reads best.
void LayoutBoard::straighten()
{
    for (const Plan &plan : std::as_const(m_plans)) {
        if (plan.shape != Shape::Across)
            continue;
        for (const auto &[lone, other] : {std::pair(plan.exit, plan.entry), std::pair(plan.entry, plan.exit)}) {
            const QRectF &box = m_grid.box(m_ports.at(lone).node);
            const qreal y = m_ports.at(other).point.y();
            if (m_ports.at(lone).isAlone && std::abs(y - box.center().y()) <= box.height() * portSpread / 2)
                m_ports[lone].point.setY(y);
        }
    }
    for (Port &port : m_ports) {
        const QRectF &box = m_grid.box(port.node);
        if (port.side == Side::Left)
            port.point.setX(box.left() + taper(port));
        else if (port.side == Side::Right)
            port.point.setX(box.right() - taper(port));
    }
}

/// How far the outline is from the box's side at the height of a port.
qreal LayoutBoard::taper(const Port &port) const
{
    const QRectF &box = m_grid.box(port.node);
    return m_nodes[port.node].point * std::min(1.0, std::abs(port.point.y() - box.center().y()) / (box.height() / 2));
}

qreal LayoutBoard::trackX(const Port &port) const
{
    const int column = m_grid.cell(port.node).column;
    const bool isRight = port.side == Side::Right;
    const int channel = isRight ? column + 1 : column;
    const int count = isRight ? m_leftTracks[channel] : m_rightTracks[channel];
    const qreal step = std::min(m_measures.trackGap, mostTrackWidth / std::max(count, 1));
    const qreal inset = trackInset + step * port.track;
    return isRight ? m_grid.channelLeft(channel) + inset
                   : m_grid.channelLeft(channel) + m_channelWidth[channel] - inset;
}

qreal LayoutBoard::laneX(const Port &port) const
{
    return port.track < 0 ? port.point.x() : trackX(port);
}

EdgeRoute LayoutBoard::route(const LayoutEdge &edge, const Plan &plan) const
{
    const QPointF start = m_ports[plan.exit].point;
    const QPointF end = m_ports[plan.entry].point;
    switch (plan.shape) {
    case Shape::Across: {
        const bool isForward = end.x() > start.x();
        const QPointF leave(isForward ? m_grid.columnRight(edge.from) : start.x(), start.y());
        const QPointF arrive(isForward ? end.x() : m_grid.columnRight(edge.to), end.y());
        return acrossRoute(start, leave, arrive, end);
    }
    case Shape::Stack: {
        const qreal half = (start.y() + end.y()) / 2;
        return roundedRoute({start, {start.x(), half}, {end.x(), half}, end}, cornerRadius);
    }
    case Shape::Hook:
        return hookRoute(start, end, m_grid.columnRight(edge.from), m_measures.layerGap);
    case Shape::Lane:
        return laneRoute(plan);
    }
    return {};
}

EdgeRoute LayoutBoard::laneRoute(const Plan &plan) const
{
    const Port &exit = m_ports[plan.exit];
    const Port &entry = m_ports[plan.entry];
    const qreal y = m_laneY.at(plan.entry);
    QList<QPointF> corners{exit.point};
    if (exit.track >= 0)
        corners.append({laneX(exit), exit.point.y()});
    corners.append({laneX(exit), y});
    corners.append({laneX(entry), y});
    if (entry.track >= 0)
        corners.append({laneX(entry), entry.point.y()});
    corners.append(entry.point);
    return roundedRoute(corners, cornerRadius);
}

/// Where on its arrow each label would best be: towards the end at which arrows lie less close together.
QList<qreal> LayoutBoard::labelPlaces() const
{
    std::map<std::pair<int, Side>, int> counts;
    for (const Port &port : m_ports)
        ++counts[{port.node, port.side}];
    QList<qreal> places;
    for (const Plan &plan : m_plans) {
        const Port &exit = m_ports[plan.exit];
        const Port &entry = m_ports[plan.entry];
        const int difference = counts[{exit.node, exit.side}] - counts[{entry.node, entry.side}];
        const qreal shift = std::clamp(difference * 0.06, -0.18, 0.18);
        places.append(plan.shape == Shape::Lane ? 0.5 : 0.5 + shift);
    }
    return places;
}
