// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/casefile.h"
#include "wizard/askpart.h"
#include "wizard/filledidentity.h"
#include "wizard/steppage.h"
#include "wizard/typedinputs.h"
#include "wizard/wizardcontext.h"

class AskPartsBox;
class AskSettingsBox;
class CaseLine;
class HelpLine;
class IdentityFields;
class QLabel;
class QToolButton;
class QVBoxLayout;

/// "What you know": takes down the sending identity, says in words what it does not understand, and tells what will be
/// asked of whom. It asks nothing itself.
class IdentityPage final : public StepPage
{
    Q_OBJECT

public:
    explicit IdentityPage(const WizardContext &context, QWidget *parent = nullptr);

    /// Fills in all that a case holds; what stood there can be brought back.
    void showCase(const CaseFile &file, const QString &path);
    /// Fills in what was found on the first page, unless it is there already; what stood there can be brought back.
    void showFound(const FilledIdentity &found);
    /// Fills in what the user's own server said and leaves all else.
    void showHeard(const QString &helo, const QString &address);
    void showProblem(const QString &problem);
    /// Tests this too from now on; whoever calls has told the user what it sends to whom.
    void switchOn(AskPart part);

    void initializePage() override;
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
        FilledIdentity filled; ///< what it was before it was changed by hand

        friend bool operator==(const Input &, const Input &) = default;
    };
    /// What is said of filling in, undoing it, and filling in again.
    struct FillWords
    {
        QString done;
        QString undone;
        QString again; ///< of the button
    };

    void build();
    void addDisclosure(QVBoxLayout &layout);
    void showAskSettings(bool isShown);
    void addAskBoxes();
    void allowRdapOnlyIfAgreed(AskSettings &ask);
    void fill(const Input &opened, const FillWords &words);
    bool hasWayBack() const;
    void exchange();
    Input input() const;
    void showInput(const Input &input);
    static TypedIdentity originsOf(const Input &input);
    TypedIdentity identity() const;
    bool isExample() const;
    void review();
    void describeExample();
    void describeWhoIsAsked();
    const AskCatalogue &catalogue();
    QString whoIsAskedForDns() const;
    const QStringList &systemResolvers();

    WizardContext m_context;
    HelpLine *m_exampleNote = nullptr;
    CaseLine *m_caseLine = nullptr;
    IdentityFields *m_fields = nullptr; ///< made with all else when the page is first needed
    QLabel *m_whoIsAsked = nullptr;
    QToolButton *m_disclosure = nullptr;
    QVBoxLayout *m_disclosed = nullptr;
    AskSettingsBox *m_askBox = nullptr; ///< made when it is first shown
    AskPartsBox *m_partsBox = nullptr; ///< made with it
    std::optional<AskCatalogue> m_catalogue; ///< read when it is first needed
    AskSettings m_ask;
    ReadIdentity m_read;
    ReadResolvers m_resolvers;
    FilledIdentity m_filled; ///< what was filled in last
    std::optional<QStringList> m_systemResolvers;
    FillWords m_words;
    std::optional<Input> m_opened; ///< as it was filled in
    std::optional<Input> m_other; ///< what stood there before, or after it was brought back, what it replaced
    bool m_isBack = false; ///< it was brought back
    bool m_isPainted = false;
    bool m_isShowing = false; ///< all is being filled in at once
};
