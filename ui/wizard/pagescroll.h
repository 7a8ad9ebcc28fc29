// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

/// Lets the content of a page scroll where the screen is too small for it, and never sideways. It knows no content.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes over @p content.
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};
