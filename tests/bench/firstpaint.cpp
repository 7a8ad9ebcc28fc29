// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>

#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace {

long long monotonicMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

/// "VmHWM" and the like, in kB (proc(5)).
QByteArray memoryField(const QByteArray &name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first();
    }
    return {};
}

/// Says when the first wizard of a program has been painted and how much memory that took, and ends the program.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->inherits("QWizard") && !m_wasPainted) {
            m_wasPainted = true;
            // The widgets inside are painted in the same turn of the event loop.
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        std::printf("firstpaint %lld %s %s\n", monotonicMicroseconds(), memoryField("VmRSS").constData(),
            memoryField("RssAnon").constData());
        std::fflush(stdout);
        _exit(0);
    }

    bool m_wasPainted = false;
};

} // namespace

/// A generic plugin of Qt, so that a program is measured as it is: QT_QPA_GENERIC_PLUGINS=firstpaint loads it.
class FirstPaintPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &key, const QString &) override
    {
        if (key != QStringLiteral("firstpaint"))
            return nullptr;
        auto *filter = new FirstPaint;
        QCoreApplication::instance()->installEventFilter(filter);
        return filter;
    }
};

#include "firstpaint.moc"
