// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "chainpainter.h"
#include "chainwords.h"
#include "glyphs.h"
#include "samplefacts.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QtTest>

namespace {

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x30, 0x30, 0x30));
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Base, QColor(0x20, 0x20, 0x20));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x5c, 0x9c, 0xff));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0xa0, 0xa0, 0xa0));
    return palette;
}

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

/// Keeps a picture to look at where the developer asked for it.
void keep(const QImage &image, const QString &name)
{
    const QString folder = qEnvironmentVariable("HELODOCTOR_SCREENSHOT_DIR");
    if (!folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

Q_DECLARE_METATYPE(Facts)

class TestChainPainter : public QObject
{
    Q_OBJECT

private slots:
    void showsEachState_data();
    void showsEachState();
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
        {QStringLiteral("dark"), Theme::fromPalette(darkPalette(), font)}};
    for (const auto &[name, theme] : themes) {
        const QImage image = chainImage(drawing, theme, 2);
        QVERIFY(image.width() >= drawing.size().width() * 2 && image.height() >= drawing.size().height() * 2);
        keep(image, QStringLiteral("chain-%1-%2").arg(QString::fromLatin1(QTest::currentDataTag()), name));
        QVERIFY(countOf(image, theme.background) > image.width() * image.height() / 4);
        for (const State state : {State::Pass, State::Warning, State::Fail, State::Unknown})
            QCOMPARE(countOf(image, theme.colourOf(state)) > 30, states.contains(static_cast<int>(state)));
    }
}

QTEST_MAIN(TestChainPainter)
#include "tst_chainpainter.moc"
