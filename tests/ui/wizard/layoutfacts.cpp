// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "layoutfacts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace {

constexpr int tolerance = 2; // frames that touch

QString described(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.objectName();
    return QStringLiteral("%1 \"%2\" (%3×%4 at %5,%6)")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.x())
        .arg(widget.y());
}

bool isCut(const QWidget &widget)
{
    // What cannot be scrolled sideways must not be wider than what is seen of it.
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget);
        area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        return area->widget()->width() > area->viewport()->width() + tolerance;
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + tolerance;
    if (qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)) {
        if (widget.hasHeightForWidth())
            return widget.heightForWidth(widget.width()) > widget.height() + tolerance;
        return widget.sizeHint().width() > widget.width() + tolerance
            || widget.sizeHint().height() > widget.height() + tolerance;
    }
    return false;
}

/// What scrolls may lie outside, the drawn nodes of a picture are placed by their drawing, and how wide the arrows
/// beside too many tabs are is the style's business.
bool isFree(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (parent && parent->inherits("QTabBar"))
        return true;
    const auto *area = parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
    return (area && area->viewport() == parent) || (parent && parent->inherits("ChainCanvas"));
}

bool isInLayout(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent && parent->layout() && parent->layout()->indexOf(const_cast<QWidget *>(&widget)) >= 0;
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->size().isEmpty() || isFree(*widget))
            continue;
        if (isCut(*widget))
            faults.append(QStringLiteral("cut: ") + described(*widget));
        const QRect room = widget->parentWidget()->rect().adjusted(-tolerance, -tolerance, tolerance, tolerance);
        if (isInLayout(*widget) && !room.contains(widget->geometry()))
            faults.append(QStringLiteral("outside: ") + described(*widget));
        for (const QObject *sibling : widget->parentWidget()->children()) {
            const auto *other = qobject_cast<const QWidget *>(sibling);
            if (!other || other <= widget || !other->isVisible() || !isInLayout(*widget) || !isInLayout(*other))
                continue;
            const QRect shared = widget->geometry() & other->geometry();
            if (shared.width() > tolerance && shared.height() > tolerance)
                faults.append(
                    QStringLiteral("overlap: ") + described(*widget) + QStringLiteral(" and ") + described(*other));
        }
    }
    return faults;
}
