# SPDX-FileCopyrightText: 2026 The Hearings developers
# SPDX-License-Identifier: MIT
"""What guards the vault's key: the passphrase, the recovery code, the file they lie in."""
