// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "base/version.h"
#include "dns/aresresolver.h"
#include "wizard/aboutwindow.h"
#include "wizardrig.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

namespace {

QJsonArray listed()
{
    QFile file(QStringLiteral(":/helodoctor/licences/components.json"));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("components")).toArray()
        : QJsonArray();
}

/// What an expression may be made of; a new licence is looked at before it is added here.
const QStringList &allowedLicences()
{
    static const QStringList ids = QStringLiteral(
        "MIT LGPL-3.0-only GPL-3.0-only GPL-3.0-or-later BSD-2-Clause BSD-3-Clause Zlib FTL MIT-open-group "
        "MIT-Modern-Variant libpng-2.0 IJG CC0-1.0 Apache-2.0 ISC Unicode-DFS-2016 MPL-2.0 Imlib2 X11 HPND ZPL-2.1 "
        "LicenseRef-public-domain LicenseRef-ICC LicenseRef-mingw-w64-runtime")
                                       .split(u' ');
    return ids;
}

bool isExpression(const QString &text)
{
    static const QStringList exceptions{QStringLiteral("Qt-GPL-exception-1.0"), QStringLiteral("GCC-exception-3.1")};
    const QStringList words = text.split(u' ');
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        const bool isOperator = at % 2 == 1;
        const bool isRight = isOperator             ? word == u"AND" || word == u"OR" || word == u"WITH"
            : at > 0 && words.at(at - 1) == u"WITH" ? exceptions.contains(word)
                                                    : allowedLicences().contains(word);
        if (!isRight)
            return false;
    }
    return words.size() % 2 == 1;
}

} // namespace

/// The window that says what the program is made of, and the list behind it.
class TestAbout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreWhole_data();
    void entriesAreWhole();
    void listIsComplete();
    void everyTextIsUsed();
    void versionsAreTheOnesInUse();
    void opensByKey();
    void showsEveryLicence();
    void tellsHowToRelink();
};

void TestAbout::entriesAreWhole_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QVERIFY(listed().size() > 20);
    const QJsonArray entries = listed();
    for (const auto &entry : entries)
        QTest::newRow(qPrintable(entry.toObject().value(QLatin1String("id")).toString())) << entry.toObject();
}

void TestAbout::entriesAreWhole()
{
    QFETCH(const QJsonObject, entry);
    const auto text = [&entry](const char *name) { return entry.value(QLatin1String(name)).toString(); };
    for (const char *name : {"id", "name", "version", "supplier", "licence", "copyright", "usedOn", "textFile"})
        QVERIFY2(!text(name).trimmed().isEmpty(), name);
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9][a-z0-9-]*$"));
    QVERIFY(plain.match(text("id")).hasMatch());
    QVERIFY2(isExpression(text("licence")), qPrintable(text("licence")));
    QVERIFY(text("usedOn") == u"all" || text("usedOn") == u"windows");
    const QUrl source(text("source"));
    QVERIFY(text("id") == u"helodoctor" ? source.isEmpty() : source.isValid() && source.scheme() == u"https");
    if (const QString whole = text("partOf"); !whole.isEmpty()) {
        const QJsonArray all = listed();
        QVERIFY(std::any_of(all.begin(), all.end(),
            [&](const QJsonValue &other) { return other[QLatin1String("id")].toString() == whole; }));
    }
    static const QStringList known
        = QStringLiteral("id name version supplier licence copyright source usedOn textFile partOf").split(u' ');
    for (const QString &key : entry.keys())
        QVERIFY2(known.contains(key), qPrintable(key));
    Component component;
    component.textFile = text("textFile");
    const QString licence = licenceText(component);
    QVERIFY(licence.size() > 100);
    QVERIFY(!licence.contains(QChar::ReplacementCharacter));
}

void TestAbout::listIsComplete()
{
    QSet<QString> ids;
    const QJsonArray entries = listed();
    for (const auto &entry : entries)
        ids.insert(entry.toObject().value(QLatin1String("id")).toString());
    QCOMPARE(ids.size(), listed().size());
    for (const char *id : {"helodoctor", "qt", "c-ares", "pcre2", "zlib", "double-conversion", "freetype", "harfbuzz",
             "libpng", "libjpeg-turbo", "md4c", "mingw-w64", "winpthreads", "gcc-runtime"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
}

void TestAbout::everyTextIsUsed()
{
    QSet<QString> used{QStringLiteral("components.json")};
    const QJsonArray entries = listed();
    for (const auto &entry : entries)
        used.insert(entry.toObject().value(QLatin1String("textFile")).toString());
    const QStringList files = QDir(QStringLiteral(":/helodoctor/licences")).entryList();
    QCOMPARE(QSet<QString>(files.begin(), files.end()), used);
    // The LGPL is an addition to the GPL, so both texts belong to Qt.
    Component qt;
    qt.textFile = QStringLiteral("qt.txt");
    QVERIFY(licenceText(qt).contains(QLatin1String("GNU LESSER GENERAL PUBLIC LICENSE")));
    QVERIFY(licenceText(qt).contains(QLatin1String("TERMS AND CONDITIONS")));
}

void TestAbout::versionsAreTheOnesInUse()
{
    QMap<QString, QString> versions;
    for (const Component &component : readComponents())
        versions.insert(component.id, component.version);
    QCOMPARE(versions.value(QStringLiteral("helodoctor")), versionText());
    QCOMPARE(versions.value(QStringLiteral("qt")), QString::fromLatin1(qVersion()));
    QCOMPARE(versions.value(QStringLiteral("c-ares")), AresResolver::libraryVersion());
    QVERIFY(AresResolver::libraryVersion().startsWith(QLatin1String("1.")));
#if defined(Q_OS_WIN) && defined(__GNUC__)
    QVERIFY(versions.value(QStringLiteral("gcc-runtime")).startsWith(QStringLiteral("%1.").arg(__GNUC__)));
    QVERIFY(versions.value(QStringLiteral("mingw-w64")).startsWith(QStringLiteral("%1.").arg(__MINGW64_VERSION_MAJOR)));
#endif
}

void TestAbout::opensByKey()
{
    WizardRig rig;
    QVERIFY(rig.show());
    QVERIFY(!rig.wizard().findChild<AboutWindow *>());
    rig.key(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(rig.wizard().findChild<AboutWindow *>());
    auto *about = rig.wizard().findChild<AboutWindow *>();
    QVERIFY(about->isVisible() && !about->isModal());
    QVERIFY(about->findChild<QLabel *>(QStringLiteral("aboutName"))->text().contains(versionText()));
    QVERIFY(QTest::qWaitForWindowActive(about));
    // Once is enough, and it goes when it is closed.
    rig.wizard().button(QWizard::HelpButton)->click();
    QCOMPARE(rig.wizard().findChildren<AboutWindow *>().size(), 1);
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!rig.wizard().findChild<AboutWindow *>());
    QVERIFY(rig.wizard().isVisible());
}

void TestAbout::showsEveryLicence()
{
    AboutWindow about;
    auto *tabs = about.findChild<QTabWidget *>(QStringLiteral("aboutTabs"));
    auto *list = about.findChild<QListWidget *>(QStringLiteral("components"));
    auto *text = about.findChild<QPlainTextEdit *>(QStringLiteral("licenceText"));
    auto *details = about.findChild<QLabel *>(QStringLiteral("componentDetails"));
    QVERIFY(tabs);
    QVERIFY(list);
    QVERIFY(text);
    QVERIFY(details);
    about.show();
    QVERIFY(QTest::qWaitForWindowActive(&about));
    tabs->setCurrentIndex(1);
    list->setFocus();
    QVERIFY(list->count() >= 4);
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->currentRow(), row);
        QVERIFY(text->toPlainText().size() > 100);
        QVERIFY(details->text().contains(QLatin1String("Licence: ")));
        QVERIFY(list->currentItem()->text().startsWith(details->text().section(u',', 0, 0)));
        QTest::keyClick(list, Qt::Key_Down);
    }
}

void TestAbout::tellsHowToRelink()
{
    AboutWindow about;
    const QList<QLabel *> labels = about.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("installer/windows/build-sysroot"))
            && label->text().contains(QLatin1String("docs/building.md"));
    }));
    for (const char *file : {"/installer/windows/build-sysroot", "/docs/building.md"})
        QVERIFY2(QFile::exists(QStringLiteral(HELODOCTOR_SOURCE_DIR) + QLatin1String(file)), file);
}

QTEST_MAIN(TestAbout)
#include "tst_about.moc"
