// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chainpainter.h"
#include "chainwords.h"
#include "glyphs.h"
#include "samplefacts.h"
#include "screenshots.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QtTest>

namespace {

/// How many pixels of exactly this colour an image has.
int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

/// Ten hops that lead nowhere, longer than any page is wide.
Facts longChain()
{
    SampleFacts sample;
    sample.start("192.0.2.1");
    for (int hop = 1; hop <= 10; ++hop) {
        const QByteArray address = "192.0.2." + QByteArray::number(hop);
        const QByteArray name = "host" + QByteArray::number(hop) + ".example";
        const QByteArray next = "192.0.2." + QByteArray::number(hop + 1);
        sample.ptr(address.constData(), {name.constData()});
        sample.forward(name.constData(), {next.constData()});
    }
    return sample.ptr("192.0.2.11", {"host3.example"}).facts();
}

QImage paperImage(const Facts &facts, const QSet<QString> &highlighted = {})
{
    const QFont font = QGuiApplication::font();
    return chainImage(drawChain(chainPicture(facts), font), Theme::forPaper(font), 1, highlighted);
}

} // namespace

Q_DECLARE_METATYPE(Facts)

class TestChainPainter : public QObject
{
    Q_OBJECT

private slots:
    void showsEachState_data();
    void showsEachState();
    void highlightsByRing();
    void fitsPaper();
    void breaksLongNames();
    void paintsOnlyWhatIsExposed();
    void paintsVectors();
    void limitsImages();
    void growsWithTheFont();
    void glyphsDiffer();
};

void TestChainPainter::showsEachState_data()
{
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QList<int>>("states");
    const auto states = [](std::initializer_list<State> list) {
        QList<int> numbers;
        for (const State state : list)
            numbers.append(static_cast<int>(state));
        return numbers;
    };
    QTest::newRow("loop") << Samples::storyLoop() << states({State::Fail, State::Warning});
    QTest::newRow("repaired") << Samples::storyRepaired() << states({State::Fail, State::Pass});
    QTest::newRow("perfect") << Samples::perfect() << states({State::Pass});
    QTest::newRow("noptr") << Samples::noReverseName() << states({State::Fail, State::Pass});
    QTest::newRow("ipv6") << Samples::ipv6Broken() << states({State::Fail, State::Pass});
    QTest::newRow("timeout") << Samples::timedOut() << states({State::Unknown});
    QTest::newRow("crowd") << Samples::crowd() << states({State::Pass, State::Unknown});
}

void TestChainPainter::showsEachState()
{
    QFETCH(Facts, facts);
    QFETCH(QList<int>, states);
    const QFont font = QGuiApplication::font();
    const ChainDrawing drawing = drawChain(chainPicture(facts), font);
    const QList<std::pair<QString, Theme>> themes{{QStringLiteral("light"), Theme::forPaper(font)},
        {QStringLiteral("dark"), Theme::fromPalette(Screenshots::darkPalette(), font)}};
    for (const auto &[name, theme] : themes) {
        const QImage image = chainImage(drawing, theme, 2);
        QVERIFY(image.width() >= drawing.size().width() * 2 && image.height() >= drawing.size().height() * 2);
        QVERIFY(Screenshots::keep(
            image, QStringLiteral("chain-%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()), name)));
        QVERIFY(countOf(image, theme.background) > image.width() * image.height() / 4);
        for (const State state : {State::Pass, State::Warning, State::Fail, State::Unknown})
            QCOMPARE(countOf(image, theme.colourOf(state)) > 30, states.contains(static_cast<int>(state)));
    }
}

void TestChainPainter::highlightsByRing()
{
    const QColor accent = Theme::forPaper({}).accent;
    QCOMPARE(countOf(paperImage(Samples::perfect()), accent), 0);
    QCOMPARE(countOf(paperImage(Samples::perfect(), {QStringLiteral("other.example")}), accent), 0);
    QVERIFY(countOf(paperImage(Samples::perfect(), {QStringLiteral("mx.perfect.example")}), accent) > 100);
}

void TestChainPainter::fitsPaper()
{
    const QFont font = QGuiApplication::font();
    const ChainPicture picture = chainPicture(longChain());
    QVERIFY(drawChain(picture, font).size().width() > 2000);
    const ChainDrawing drawing = drawChainToFit(picture, font, 480, 0.6);
    QVERIFY(drawing.size().width() * 0.6 <= 480);
    QVERIFY(drawing.size().height() > 300);
    const ChainPicture story = chainPicture(Samples::perfect());
    QCOMPARE(drawChainToFit(story, font, 480, 0.6).layout, drawChain(story, font).layout);
    QVERIFY(Screenshots::keep(chainImage(drawing, Theme::forPaper(font), 2), QStringLiteral("chain-long-paper")));
    QVERIFY(drawChainToFit(picture, font, 1, 1).size().width() > 1); // as narrow as it gets
}

void TestChainPainter::breaksLongNames()
{
    const QString label(60, QLatin1Char('x'));
    const QString longest = label + QLatin1Char('.') + label + QLatin1Char('.') + label + QStringLiteral(".example");
    ChainPicture picture;
    for (const QString &text : {QStringLiteral("mx.example"), QStringLiteral("customer-4711.dialin.provider.example"),
             longest, QString(250, QLatin1Char('y')), QStringLiteral("2001:db8:1234:5678:9abc:def0:1234:5678")}) {
        PictureNode node;
        node.kind = PictureKind::Name;
        node.text = text;
        picture.nodes.append(node);
    }
    const ChainDrawing drawing = drawChain(picture, QGuiApplication::font());
    QCOMPARE(drawing.faces[0].lines, QStringList{QStringLiteral("mx.example")});
    // Where exactly depends on the font; always behind a dot.
    QCOMPARE(drawing.faces[1].lines.size(), 2);
    QCOMPARE(drawing.faces[1].lines.join(QString()), QStringLiteral("customer-4711.dialin.provider.example"));
    QVERIFY(drawing.faces[1].lines.first().endsWith(QLatin1Char('.')));
    QCOMPARE(drawing.faces[2].lines.size(), 2);
    QVERIFY(drawing.faces[2].lines.join(QString()).contains(QChar(0x2026)));
    QCOMPARE(drawing.faces[4].lines.size(), 2);
    QVERIFY(drawing.size().width() < 450);
}

/// What is left out would not have been seen: square by square it is the same picture.
void TestChainPainter::paintsOnlyWhatIsExposed()
{
    const ChainDrawing drawing = drawChain(chainPicture(longChain()), QFont());
    const Theme theme = Theme::forPaper(QFont());
    const QSize size = drawing.size().toSize();
    const QSize square(90, 40);
    const auto painted = [&](const QRect &clip, const QRectF &exposed) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setClipRect(clip);
        paintChainEdges(painter, drawing, theme, exposed);
        return image;
    };
    QVERIFY(painted(QRect({}, size), QRectF({}, size)) == painted(QRect({}, size), {}));
    for (int x = 0; x < size.width(); x += square.width()) {
        for (int y = 0; y < size.height(); y += square.height()) {
            const QRect clip({x, y}, square);
            QVERIFY(painted(clip, clip) == painted(clip, {}));
        }
    }
    const QImage elsewhere = painted(QRect({}, size), QRectF(-50, -50, 1, 1));
    QImage nothing(size, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::white);
    QVERIFY(elsewhere == nothing);
}

void TestChainPainter::paintsVectors()
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        const QFont font = QGuiApplication::font();
        const ChainDrawing drawing = drawChainToFit(chainPicture(Samples::storyLoop()), font, 500);
        painter.scale(writer.width() / drawing.size().width(), writer.width() / drawing.size().width());
        paintChain(painter, drawing, Theme::forPaper(font));
    }
    QVERIFY(!pdf.contains("/Subtype /Image")); // paths and text, no pixels
    QVERIFY(pdf.contains("/FontFile2"));
}

void TestChainPainter::limitsImages()
{
    const QFont font = QGuiApplication::font();
    const QImage image = chainImage(drawChain(chainPicture(longChain()), font), Theme::forPaper(font), 100);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() <= 16000 && image.height() <= 16000);
    QCOMPARE(chainImage({}, Theme::forPaper(font)).size(), QSize(1, 1));
}

void TestChainPainter::growsWithTheFont()
{
    QFont font = QGuiApplication::font();
    const ChainPicture picture = chainPicture(Samples::storyLoop());
    const QSizeF before = drawChain(picture, font).size();
    font.setPointSizeF(font.pointSizeF() * 2);
    const QSizeF after = drawChain(picture, font).size();
    QVERIFY(after.width() > before.width() * 1.6 && after.height() > before.height() * 1.6);
}

void TestChainPainter::glyphsDiffer()
{
    QList<QPainterPath> glyphs{lockGlyph()};
    for (const State state : {State::Pass, State::Warning, State::Fail, State::Unknown, State::NotApplicable})
        glyphs.append(stateGlyph(state));
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        QVERIFY(QRectF(-0.05, -0.05, 1.1, 1.1).contains(glyphs[i].boundingRect()));
        QVERIFY(glyphs[i].boundingRect().width() > 0.6);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(glyphs[i] != glyphs[j]);
    }
}

QTEST_MAIN(TestChainPainter)
#include "tst_chainpainter.moc"
