"""Model `RealtimeTruncationRetentionRatioTokenLimits`."""

from __future__ import annotations

from typing import TypedDict

from openapiopenai._runtime.model import BaseModel

__all__ = [
    "RealtimeTruncationRetentionRatioTokenLimits",
    "RealtimeTruncationRetentionRatioTokenLimitsDict",
]


class RealtimeTruncationRetentionRatioTokenLimits(BaseModel):
    """`RealtimeTruncationRetentionRatioTokenLimits` of the API."""

    post_instructions: int | None = None


class RealtimeTruncationRetentionRatioTokenLimitsDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatioTokenLimits` as a dict, for arguments."""

    post_instructions: int
