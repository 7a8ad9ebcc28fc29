// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paperwriter.h"
#include "report/report.h"
#include "wording.h"

/// What to do: each change with every way to make it, step by step.
class PdfPlan
{
public:
    PdfPlan(PaperWriter &writer, const Wording &wording) : m_writer(writer), m_wording(wording) { }

    void write(const Plan &plan);

private:
    void writeChange(int number, const Change &change);
    void writeProcedure(const Procedure &procedure);
    void writeArtefact(const Artefact &artefact);
    void writeLabelled(const char *label, const QString &text, bool keepsNext);

    PaperWriter &m_writer;
    const Wording &m_wording;
};
