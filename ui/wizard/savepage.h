// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/steppage.h"
#include "wizard/wizardcontext.h"

class QComboBox;
class QVBoxLayout;
class SaveRow;

/// "Save": the result as a document, a picture, data or text. It writes what others render.
class SavePage final : public StepPage
{
    Q_OBJECT

public:
    explicit SavePage(const WizardContext &context, QWidget *parent = nullptr);

    void initializePage() override;

Q_SIGNALS:
    /// The same shall be tested once more.
    void againRequested();
    /// Something else shall be tested.
    void otherRequested();

private:
    void build();
    void makeRows(QWidget &content);
    void addPaper();
    void addAgain(QVBoxLayout &layout);
    /// Renders a file on any thread: it owns a copy of all it needs.
    using Render = std::function<QByteArray()>;
    void offer(SaveRow *row, const SaveQuestion &question, const std::function<Render()> &renderNow);
    void write(SaveRow *row, const QString &path, const Render &render);
    void showWritten(SaveRow *row, const QString &path, const QString &problem);
    void open(SaveRow *row, const QString &path);
    void copyText();
    QString fileName(const QString &suffix) const;
    Render pdf() const;
    Render picture() const;
    Render json() const;
    Render caseFile() const;

    WizardContext m_context;
    QList<SaveRow *> m_rows; ///< made with all else when the page is first shown
    SaveRow *m_pdf = nullptr;
    SaveRow *m_picture = nullptr;
    SaveRow *m_json = nullptr;
    SaveRow *m_case = nullptr;
    SaveRow *m_text = nullptr;
    QComboBox *m_paper = nullptr;
};
