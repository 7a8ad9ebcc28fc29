// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "findings/finding.h"

#include <QScrollArea>
#include <QStringList>

class FindingRow;
class QVBoxLayout;

/// One finding in words, as the list shows it.
struct FindingEntry
{
    State state = State::Unknown;
    QString word; ///< for the state: "fail"
    QString sentence;
    QString subject;
    QStringList evidence; ///< one line each

    friend bool operator==(const FindingEntry &, const FindingEntry &) = default;
};

/// Findings one below the other in the order given, each opening to its evidence. It knows no codes and no facts.
class FindingList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setEntries(const QList<FindingEntry> &entries);
    int count() const { return static_cast<int>(m_rows.size()); }
    /// -1 while nothing was chosen.
    int current() const { return m_current; }
    void setCurrent(int index);
    void setOpen(int index, bool isOpen);
    bool isOpen(int index) const;

    QSize sizeHint() const override;

signals:
    void currentChanged(int index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int from, Qt::Key key);
    void alignWords();

    QVBoxLayout *m_layout;
    QList<FindingRow *> m_rows;
    int m_current = -1;
};
