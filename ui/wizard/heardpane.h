// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "smtp/helolistener.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class TranscriptView;

/// The clients that called, and of one of them what it calls itself, who usually does, and the whole conversation. It
/// keeps the latest ones and listens to nothing itself.
class HeardPane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostVisits = 50;

    /// @p language is that of the explanations.
    HeardPane(const QString &language, QWidget *parent);

    void show(const HeloVisit &visit);
    int count() const { return static_cast<int>(m_visits.size()); }

Q_SIGNALS:
    void nameChosen(const HeloVisit &visit);

private:
    void addDetails();
    void refresh();
    void showDetails();
    void showTranscript(const HeloVisit &visit);
    QString title(const HeloVisit &visit) const;
    const HeloVisit *current() const;

    QString m_language;
    QList<HeloVisit> m_visits; ///< the newest first
    QListWidget *m_list = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_said = nullptr;
    QLabel *m_explanation = nullptr;
    QPushButton *m_use = nullptr;
    TranscriptView *m_transcript = nullptr;
    int m_shownId = -1; ///< of the visit whose details are shown
    qsizetype m_shownLines = 0;
    bool m_isStale = false; ///< will be shown when the event loop comes round
    bool m_isRefreshing = false;
};
