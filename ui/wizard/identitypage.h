// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"
#include "wizard/steppage.h"
#include "wizard/typedinputs.h"
#include "wizard/wizardcontext.h"

class AskSettingsBox;
class CaseLine;
class CaseLoad;
class QLabel;
class HelpLine;
class QComboBox;
class QGridLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class TypedField;

/// "What you know": takes down the sending identity, says in words what it does not understand, and tells what will be
/// asked of whom. It asks nothing itself.
class IdentityPage final : public StepPage
{
    Q_OBJECT

public:
    explicit IdentityPage(const WizardContext &context, QWidget *parent = nullptr);

    /// Fills the fields with an embedded case; no such case changes nothing.
    void showExample(const QString &demo);
    /// Reads a case and fills in all it holds; what stood there can be brought back. A faulty one changes nothing.
    void openCase(const QString &path);

    bool isComplete() const override;
    bool validatePage() override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// All that can be filled in.
    struct Input
    {
        TypedIdentity identity;
        AskSettings ask;
        QString example; ///< the case chosen last
        TypedIdentity exampleIdentity;

        friend bool operator==(const Input &, const Input &) = default;
    };

    void addExamples(QVBoxLayout &layout);
    void addFields(QGridLayout &form);
    void addDisclosure(QVBoxLayout &layout);
    void showAskSettings(bool isShown);
    void chooseCase();
    void showCase(const CaseFile &file, const QString &path);
    void exchange();
    CaseLine &caseLine();
    Input input() const { return {identity(), m_ask, m_example, m_exampleIdentity}; }
    void showInput(const Input &input);
    void showIdentity(const TypedIdentity &identity);
    TypedIdentity identity() const;
    bool isExample() const { return !m_example.isEmpty() && identity() == m_exampleIdentity; }
    void review();
    void describeWhoIsAsked();
    QString whoIsAskedForDns() const;
    const QStringList &systemResolvers();

    WizardContext m_context;
    QComboBox *m_examples = nullptr;
    HelpLine *m_exampleNote = nullptr;
    QGridLayout *m_top = nullptr;
    QPushButton *m_openCase = nullptr;
    CaseLine *m_caseLine = nullptr; ///< made when it is first shown
    CaseLoad *m_load = nullptr; ///< the one asked for last, while it reads
    TypedField *m_addresses = nullptr;
    TypedField *m_helo = nullptr;
    TypedField *m_sender = nullptr;
    TypedField *m_server = nullptr;
    TypedField *m_recipient = nullptr;
    QLabel *m_whoIsAsked = nullptr;
    QToolButton *m_disclosure = nullptr;
    QVBoxLayout *m_disclosed = nullptr;
    AskSettingsBox *m_askBox = nullptr; ///< made when it is first shown
    AskSettings m_ask;
    ReadIdentity m_read;
    ReadResolvers m_resolvers;
    QString m_example; ///< the case chosen last
    TypedIdentity m_exampleIdentity;
    std::optional<QStringList> m_systemResolvers;
    QString m_caseName;
    std::optional<Input> m_opened; ///< as the case had it
    std::optional<Input> m_other; ///< what stood there before, or after it was brought back, what it replaced
    bool m_isBack = false; ///< it was brought back
    bool m_isPainted = false;
    bool m_isShowing = false; ///< fields are being filled all at once
};
