// SPDX-FileCopyrightText: 2026 The HELO Doctor authors
// SPDX-License-Identifier: MIT
#include "report/chainpicture.h"

#include "report/picturebuilder.h"

ChainPicture chainPicture(const Facts &facts)
{
    return PictureBuilder(facts).build();
}
