// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include <QGuiApplication>
#include <QPluginLoader>
#include <QSslSocket>
#include <QStaticPlugin>
#include <QStyleFactory>
#include <QTest>

#include <algorithm>

/// What a Windows program must have linked in, as it finds nothing on the disk: TLS by Schannel, the platform, the
/// styles.
class TestSchannel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tlsIsSchannel();
    void schannelSpeaksTls12();
    void platformIsWindows();
    void stylesAreThere();
    void pluginsAreLinkedIn_data();
    void pluginsAreLinkedIn();
};

void TestSchannel::tlsIsSchannel()
{
    QVERIFY(QSslSocket::supportsSsl());
    QCOMPARE(QSslSocket::activeBackend(), QStringLiteral("schannel"));
}

void TestSchannel::schannelSpeaksTls12()
{
    QVERIFY(QSslSocket::isProtocolSupported(QSsl::TlsV1_2));
}

void TestSchannel::platformIsWindows()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("windows"));
}

void TestSchannel::stylesAreThere()
{
    const QStringList styles = QStyleFactory::keys();
    for (const QString &style : {QStringLiteral("fusion"), QStringLiteral("windowsvista")})
        QVERIFY2(styles.contains(style, Qt::CaseInsensitive), qUtf8Printable(styles.join(u' ')));
}

void TestSchannel::pluginsAreLinkedIn_data()
{
    QTest::addColumn<QString>("className");
    QTest::newRow("platform") << QStringLiteral("QWindowsIntegrationPlugin");
    QTest::newRow("style") << QStringLiteral("QWindowsVistaStylePlugin");
    QTest::newRow("TLS") << QStringLiteral("QSchannelBackend");
}

void TestSchannel::pluginsAreLinkedIn()
{
    QFETCH(const QString, className);
    const QList<QStaticPlugin> plugins = QPluginLoader::staticPlugins();
    QVERIFY(std::any_of(plugins.begin(), plugins.end(), [&className](const QStaticPlugin &plugin) {
        return plugin.metaData().value(QStringLiteral("className")).toString() == className;
    }));
}

QTEST_MAIN(TestSchannel)
#include "tst_schannel.moc"
