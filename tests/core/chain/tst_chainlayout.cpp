// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chain/chainlayout.h"
#include "chain/edgecurve.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>

namespace {

struct Sample
{
    QList<LayoutNode> nodes;
    QList<LayoutEdge> edges;
};

LayoutNode box(qreal width, LayoutRole role = LayoutRole::Inner)
{
    return {{width, 36}, role, false, 0};
}

LayoutEdge arrow(int from, int to)
{
    return {from, to, {34, 14}};
}

/// The story: an address, then names and addresses in turn, the last one back to the second.
Sample story()
{
    Sample sample;
    for (const qreal width : {110.0, 160.0, 110.0, 130.0, 100.0})
        sample.nodes.append(box(width, sample.nodes.isEmpty() ? LayoutRole::Start : LayoutRole::Inner));
    sample.edges = {arrow(0, 1), arrow(1, 2), arrow(2, 3), arrow(3, 4), arrow(4, 1)};
    return sample;
}

/// Any arrows at all: to itself, twice, back, within a layer, to what nothing else leads to.
Sample random(int nodes, int edges, quint32 seed)
{
    QRandomGenerator generator(seed);
    Sample sample;
    for (int i = 0; i < nodes; ++i) {
        LayoutNode node = box(40 + generator.bounded(180));
        node.size.setHeight(20 + generator.bounded(50));
        node.keepsWidth = generator.bounded(4) == 0;
        node.point = generator.bounded(2) == 0 ? 0 : 11;
        if (i < 3)
            node.role = LayoutRole::Start;
        else if (i == 3)
            node.role = LayoutRole::SideStart;
        sample.nodes.append(node);
    }
    for (int i = 0; i < edges; ++i)
        sample.edges.append(
            arrow(static_cast<int>(generator.bounded(nodes)), static_cast<int>(generator.bounded(nodes))));
    return sample;
}

ChainLayout layoutOf(const Sample &sample, int layersPerRow = 0)
{
    LayoutMeasures measures;
    measures.layersPerRow = layersPerRow;
    return layoutChain(sample.nodes, sample.edges, measures);
}

QByteArray firstFault(const Sample &sample, const ChainLayout &layout)
{
    const QRectF whole(QPointF(), layout.size);
    for (qsizetype i = 0; i < layout.nodes.size(); ++i) {
        if (!whole.contains(layout.nodes[i]))
            return "node outside: " + QByteArray::number(i);
        for (qsizetype j = i + 1; j < layout.nodes.size(); ++j) {
            if (layout.nodes[i].intersects(layout.nodes[j]))
                return "nodes overlap: " + QByteArray::number(i) + ", " + QByteArray::number(j);
        }
    }
    for (qsizetype i = 0; i < layout.edges.size(); ++i) {
        const LayoutEdge &edge = sample.edges[i];
        const QList<QPointF> points = pointsOf(layout.edges[i], 40);
        for (const QPointF point : points) {
            if (!whole.contains(point))
                return "edge outside: " + QByteArray::number(i);
            for (int node = 0; node < layout.nodes.size(); ++node) {
                // Its own boxes it may touch, and run through where they taper to a point.
                const bool isOwn = node == edge.from || node == edge.to;
                if (!isOwn && layout.nodes[node].adjusted(0.5, 0.5, -0.5, -0.5).contains(point))
                    return "edge " + QByteArray::number(i) + " through node " + QByteArray::number(node);
            }
        }
    }
    return {};
}

bool touches(const QRectF &node, QPointF point, qreal taper)
{
    return node.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point)
        && !node.adjusted(taper + 0.01, 0.01, -taper - 0.01, -0.01).contains(point);
}

} // namespace

class TestChainLayout : public QObject
{
    Q_OBJECT

private slots:
    void layersByDistance();
    void setsSideStartBeforeItsTarget();
    void keepsApart_data();
    void keepsApart();
    void joinsArrowsToBoxes_data();
    void joinsArrowsToBoxes();
    void drawsLoopBelow();
    void drawsPairsBesideEachOther();
    void lessensCrossings();
    void labelsDoNotCover();
    void wrapsRows();
    void isDeterministic();
    void standsNonsense();
};

void TestChainLayout::layersByDistance()
{
    const ChainLayout layout = layoutOf(story());
    QCOMPARE(layout.layers, (QList<int>{0, 1, 2, 3, 4}));
    for (qsizetype i = 1; i < layout.nodes.size(); ++i)
        QVERIFY(layout.nodes[i].left() > layout.nodes[i - 1].right());
}

void TestChainLayout::setsSideStartBeforeItsTarget()
{
    Sample sample = story();
    sample.nodes.append(box(100, LayoutRole::SideStart));
    sample.edges.append(arrow(5, 2));
    QCOMPARE(layoutOf(sample).layers, (QList<int>{0, 1, 2, 3, 4, 1}));
    sample.edges.last() = arrow(5, 0);
    QCOMPARE(layoutOf(sample).layers, (QList<int>{1, 2, 3, 4, 5, 0}));
    sample.edges.removeLast();
    QCOMPARE(layoutOf(sample).layers, (QList<int>{0, 1, 2, 3, 4, 0}));
}

void TestChainLayout::keepsApart_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("edges");
    QTest::addColumn<int>("layersPerRow");
    for (const int perRow : {0, 1, 2, 4}) {
        for (const int nodes : {1, 2, 3, 5, 8, 15, 30})
            QTest::addRow("%d nodes, %d a row", nodes, perRow) << nodes << nodes * 3 / 2 << perRow;
    }
    QTest::newRow("128 nodes") << 128 << 200 << 0;
    QTest::newRow("128 nodes, 1000 edges") << 128 << 1000 << 0;
    QTest::newRow("256 nodes, 1000 edges, wrapped") << 256 << 1000 << 3;
}

void TestChainLayout::keepsApart()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    QFETCH(int, layersPerRow);
    const quint32 seeds = nodes > 100 ? 1 : 25;
    for (quint32 seed = 1; seed <= seeds; ++seed) {
        const Sample sample = random(nodes, edges, seed);
        const ChainLayout layout = layoutOf(sample, layersPerRow);
        QCOMPARE(layout.nodes.size(), nodes);
        QCOMPARE(layout.edges.size(), edges);
        const QByteArray fault = firstFault(sample, layout);
        QVERIFY2(fault.isEmpty(), (fault + ", seed " + QByteArray::number(seed)).constData());
    }
}

void TestChainLayout::joinsArrowsToBoxes_data()
{
    keepsApart_data();
}

void TestChainLayout::joinsArrowsToBoxes()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    QFETCH(int, layersPerRow);
    const Sample sample = random(nodes, edges, 77);
    const ChainLayout layout = layoutOf(sample, layersPerRow);
    for (qsizetype i = 0; i < layout.edges.size(); ++i) {
        const EdgeRoute &route = layout.edges[i];
        const LayoutEdge &edge = sample.edges[i];
        QVERIFY(!route.segments.isEmpty());
        QVERIFY(touches(layout.nodes[edge.from], route.start, sample.nodes[edge.from].point));
        QVERIFY(touches(layout.nodes[edge.to], route.segments.last().end, sample.nodes[edge.to].point));
        QVERIFY(route.segments.size() <= 16);
    }
}

void TestChainLayout::drawsLoopBelow()
{
    const ChainLayout layout = layoutOf(story());
    qreal lowest = 0;
    for (const QPointF point : pointsOf(layout.edges[4]))
        lowest = std::max(lowest, point.y());
    for (const QRectF &node : layout.nodes)
        QVERIFY(lowest > node.bottom());
    // The arrows of a plain chain are level.
    for (int edge = 0; edge < 4; ++edge)
        QCOMPARE(layout.edges[edge].start.y(), layout.edges[edge].segments.last().end.y());
}

void TestChainLayout::drawsPairsBesideEachOther()
{
    const Sample sample{{box(110, LayoutRole::Start), box(160)}, {arrow(0, 1), arrow(1, 0)}};
    const ChainLayout layout = layoutOf(sample);
    const qreal there = layout.edges[0].start.y();
    const qreal back = layout.edges[1].start.y();
    QVERIFY(back - there >= 14);
    QCOMPARE(layout.edges[0].segments.last().end.y(), there);
    QCOMPARE(layout.edges[1].segments.last().end.y(), back);
    QVERIFY(!layout.edges[0].label.intersects(layout.edges[1].label));
}

void TestChainLayout::lessensCrossings()
{
    // Given upside down; drawn without a crossing the targets lie in the order of their sources.
    Sample sample;
    for (int i = 0; i < 4; ++i)
        sample.nodes.append(box(100, LayoutRole::Start));
    for (int i = 0; i < 4; ++i)
        sample.nodes.append(box(100));
    for (int i = 0; i < 4; ++i)
        sample.edges.append(arrow(i, 7 - i));
    const ChainLayout layout = layoutOf(sample);
    for (int i = 1; i < 4; ++i) {
        QVERIFY(layout.nodes[i].top() > layout.nodes[i - 1].top());
        QVERIFY(layout.nodes[7 - i].top() > layout.nodes[8 - i].top());
    }
}

void TestChainLayout::labelsDoNotCover()
{
    Sample fan{{box(110, LayoutRole::Start)}, {}};
    for (int i = 1; i <= 12; ++i) {
        fan.nodes.append(box(150));
        fan.edges.append(arrow(0, i));
    }
    for (const Sample &sample : {story(), fan}) {
        const ChainLayout layout = layoutOf(sample);
        for (qsizetype i = 0; i < layout.edges.size(); ++i) {
            const QRectF label = layout.edges[i].label;
            QCOMPARE(label.size(), sample.edges[i].label);
            for (const QRectF &node : layout.nodes)
                QVERIFY(!node.intersects(label));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!layout.edges[j].label.intersects(label));
        }
    }
}

void TestChainLayout::wrapsRows()
{
    const Sample sample = story();
    const ChainLayout whole = layoutOf(sample);
    const ChainLayout layout = layoutOf(sample, 2);
    QVERIFY(layout.size.width() < whole.size.width() * 0.6);
    QCOMPARE(layout.nodes[0].left(), layout.nodes[2].left());
    QCOMPARE(layout.nodes[1].left(), layout.nodes[3].left());
    QVERIFY(layout.nodes[2].top() > layout.nodes[1].bottom());
    QVERIFY(layout.nodes[4].top() > layout.nodes[3].bottom());
    QCOMPARE(firstFault(sample, layout), QByteArray());
}

void TestChainLayout::isDeterministic()
{
    const Sample sample = random(60, 120, 5);
    const ChainLayout first = layoutOf(sample);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(layoutOf(sample), first);
}

void TestChainLayout::standsNonsense()
{
    QCOMPARE(layoutChain({}, {}), ChainLayout());
    const ChainLayout none = layoutChain({}, {arrow(0, 0)});
    QVERIFY(none.nodes.isEmpty() && none.edges.value(0).segments.isEmpty());
    Sample sample = story();
    sample.edges.insert(1, arrow(3, 99));
    sample.edges.insert(0, arrow(-1, 0));
    const ChainLayout layout = layoutOf(sample);
    QCOMPARE(layout.edges.size(), 7);
    QVERIFY(layout.edges[0].segments.isEmpty() && layout.edges[2].segments.isEmpty());
    QVERIFY(!layout.edges[6].segments.isEmpty());
    const ChainLayout flat
        = layoutChain({{QSizeF(0, 0), LayoutRole::Start, false, 0}, {QSizeF(0, 0)}}, {{0, 1, {}}, {1, 1, {}}});
    for (const EdgeRoute &route : flat.edges) {
        for (const QPointF point : pointsOf(route))
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
    }
}

QTEST_APPLESS_MAIN(TestChainLayout)
#include "tst_chainlayout.moc"
