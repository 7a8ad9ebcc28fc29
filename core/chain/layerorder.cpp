// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/layerorder.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {

constexpr int unplaced = -1'000'000;
constexpr int orderSweeps = 8;
constexpr int placeSweeps = 6;

QList<QList<int>> neighbours(qsizetype count, const QList<LayoutEdge> &edges, bool forward, bool backward)
{
    QList<QList<int>> lists(count);
    for (const LayoutEdge &edge : edges) {
        if (forward)
            lists[edge.from].append(edge.to);
        if (backward)
            lists[edge.to].append(edge.from);
    }
    return lists;
}

void spread(QList<int> queue, const QList<QList<int>> &targets, QList<int> &layerOf)
{
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const int node = queue[at];
        for (const int target : targets[node]) {
            if (layerOf[target] != unplaced)
                continue;
            layerOf[target] = layerOf[node] + 1;
            queue.append(target);
        }
    }
}

/// The layer just before the first of its targets that has one.
int layerBefore(const QList<int> &targets, const QList<int> &layerOf)
{
    int least = std::numeric_limits<int>::max();
    for (const int target : targets) {
        if (layerOf[target] != unplaced)
            least = std::min(least, layerOf[target]);
    }
    return least == std::numeric_limits<int>::max() ? 0 : least - 1;
}

QList<int> findLayers(const QList<LayoutNode> &nodes, const QList<QList<int>> &targets)
{
    QList<int> layerOf(nodes.size(), unplaced);
    QList<int> starts;
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes[node].role != LayoutRole::Start)
            continue;
        layerOf[node] = 0;
        starts.append(node);
    }
    spread(starts, targets, layerOf);
    for (const LayoutRole role : {LayoutRole::SideStart, LayoutRole::Inner}) {
        for (int node = 0; node < nodes.size(); ++node) {
            if (nodes[node].role != role || layerOf[node] != unplaced)
                continue;
            layerOf[node] = layerBefore(targets[node], layerOf);
            spread({node}, targets, layerOf);
        }
    }
    return layerOf;
}

QList<qreal> placesOf(qsizetype count, const QList<QList<int>> &layers)
{
    QList<qreal> places(count, 0);
    for (const QList<int> &layer : layers) {
        for (qsizetype place = 0; place < layer.size(); ++place)
            places[layer[place]] = static_cast<qreal>(place) - static_cast<qreal>(layer.size() - 1) / 2;
    }
    return places;
}

/// How many pairs of edges between neighbouring layers cross.
int crossings(const LayerOrder &order, const QList<LayoutEdge> &edges)
{
    const QList<qreal> places = placesOf(order.layerOf.size(), order.layers);
    QList<QList<std::pair<qreal, qreal>>> gaps(order.layers.size());
    for (const LayoutEdge &edge : edges) {
        const int difference = order.layerOf[edge.to] - order.layerOf[edge.from];
        if (difference == 1)
            gaps[order.layerOf[edge.from]].append({places[edge.from], places[edge.to]});
        else if (difference == -1)
            gaps[order.layerOf[edge.to]].append({places[edge.to], places[edge.from]});
    }
    int count = 0;
    for (const auto &gap : std::as_const(gaps)) {
        for (qsizetype i = 0; i < gap.size(); ++i) {
            for (qsizetype j = i + 1; j < gap.size(); ++j)
                count += (gap[i].first - gap[j].first) * (gap[i].second - gap[j].second) < 0 ? 1 : 0;
        }
    }
    return count;
}

/// Sorts one layer by the mean place of its neighbours in the layer beside it and in itself.
void sortLayer(LayerOrder &order, int index, int beside, const QList<QList<int>> &links)
{
    const QList<qreal> places = placesOf(order.layerOf.size(), order.layers);
    QList<qreal> means = places;
    for (const int node : std::as_const(order.layers.at(index))) {
        qreal sum = 0;
        int count = 0;
        for (const int other : links[node]) {
            if (order.layerOf.at(other) != beside && (order.layerOf.at(other) != index || other == node))
                continue;
            sum += places[other];
            ++count;
        }
        if (count > 0)
            means[node] = sum / count;
    }
    QList<int> layer = order.layers.at(index);
    std::stable_sort(layer.begin(), layer.end(), [&means](int left, int right) { return means[left] < means[right]; });
    order.layers[index] = layer;
}

void lessenCrossings(LayerOrder &order, const QList<LayoutEdge> &edges)
{
    const QList<QList<int>> links = neighbours(order.layerOf.size(), edges, true, true);
    const int count = static_cast<int>(order.layers.size());
    LayerOrder best = order;
    int fewest = crossings(order, edges);
    for (int sweep = 0; sweep < orderSweeps && fewest > 0; ++sweep) {
        for (int step = 1; step < count; ++step) {
            const int index = sweep % 2 == 0 ? step : count - 1 - step;
            sortLayer(order, index, sweep % 2 == 0 ? index - 1 : index + 1, links);
        }
        const int now = crossings(order, edges);
        if (now < fewest) {
            fewest = now;
            best = order;
        }
    }
    order = best;
}

/// The places nearest to the wanted ones (least squares) that keep order and distance: pool adjacent violators.
void settle(const QList<int> &layer, const QList<LayoutNode> &nodes, const QList<qreal> &wanted, qreal gap,
    QList<qreal> &centres)
{
    struct Pool
    {
        qreal sum;
        int count;
        qreal mean() const { return sum / count; }
    };
    QList<qreal> offsets;
    QList<Pool> pools;
    for (qsizetype i = 0; i < layer.size(); ++i) {
        const qreal half = nodes[layer[i]].size.height() / 2;
        offsets.append(i == 0 ? 0 : offsets.last() + nodes[layer[i - 1]].size.height() / 2 + gap + half);
        pools.append({wanted[i] - offsets.last(), 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().count += last.count;
        }
    }
    qsizetype at = 0;
    for (const Pool &pool : std::as_const(pools)) {
        for (int i = 0; i < pool.count; ++i, ++at)
            centres[layer[at]] = pool.mean() + offsets[at];
    }
}

/// Where each box of a layer would best be: level with the mean of its neighbours in the layers for which @p counts.
template <typename Counts>
QList<qreal> wantedCentres(
    const QList<int> &layer, const QList<QList<int>> &links, const QList<qreal> &centres, Counts counts)
{
    QList<qreal> wanted;
    for (const int node : layer) {
        qreal sum = 0;
        int found = 0;
        for (const int other : links[node]) {
            if (!counts(other))
                continue;
            sum += centres[other];
            ++found;
        }
        wanted.append(found > 0 ? sum / found : centres[node]);
    }
    return wanted;
}

} // namespace

LayerOrder orderInLayers(const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges)
{
    LayerOrder order;
    if (nodes.isEmpty())
        return order;
    order.layerOf = findLayers(nodes, neighbours(nodes.size(), edges, true, false));
    const auto [least, most] = std::minmax_element(order.layerOf.cbegin(), order.layerOf.cend());
    const int first = *least;
    order.layers.resize(*most - first + 1);
    for (int node = 0; node < nodes.size(); ++node) {
        order.layerOf[node] -= first;
        order.layers[order.layerOf[node]].append(node);
    }
    lessenCrossings(order, edges);
    return order;
}

void placeCentres(const QList<QList<int>> &layers, const QList<LayoutNode> &nodes, const QList<LayoutEdge> &edges,
    qreal gap, QList<qreal> &centres)
{
    QList<int> layerOf(nodes.size(), unplaced);
    for (qsizetype index = 0; index < layers.size(); ++index) {
        for (const int node : layers[index])
            layerOf[node] = static_cast<int>(index);
        settle(layers[index], nodes, QList<qreal>(layers[index].size(), 0), gap, centres);
    }
    const QList<QList<int>> links = neighbours(nodes.size(), edges, true, true);
    const int count = static_cast<int>(layers.size());
    for (int sweep = 0; sweep < placeSweeps; ++sweep) {
        const bool isLast = sweep >= placeSweeps - 2;
        for (int step = 0; step < count; ++step) {
            const int index = sweep % 2 == 0 ? step : count - 1 - step;
            const int beside = sweep % 2 == 0 ? index - 1 : index + 1;
            const auto counts = [&layerOf, beside, index, isLast](int other) {
                return layerOf[other] == beside || (isLast && std::abs(layerOf[other] - index) == 1);
            };
            settle(layers[index], nodes, wantedCentres(layers[index], links, centres, counts), gap, centres);
        }
    }
}
