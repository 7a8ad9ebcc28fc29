// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes/change.h"

#include <QWidget>

/// A script, record or letter with the buttons to copy and to save it. Copying and saving are done by whoever hears it.
class ArtefactBox final : public QWidget
{
    Q_OBJECT

public:
    ArtefactBox(const Artefact &artefact, QWidget *parent);

signals:
    void copyRequested(const Artefact &artefact);
    void saveRequested(const Artefact &artefact);
};
