"""Model `RealtimeTruncationRetentionRatio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from openapiopenai._runtime.model import BaseModel

if TYPE_CHECKING:
    from openapiopenai.models.realtime_truncation_retention_ratio_token_limits import (
        RealtimeTruncationRetentionRatioTokenLimits,
        RealtimeTruncationRetentionRatioTokenLimitsDict,
    )

__all__ = [
    "RealtimeTruncationRetentionRatio",
    "RealtimeTruncationRetentionRatioDict",
]


class RealtimeTruncationRetentionRatio(BaseModel):
    """Keeps a part of the conversation when it is too long for the model. What is dropped at once lasts for several turns, so that more of the prompt is cached."""

    type: Literal["retention_ratio"] = "retention_ratio"
    """Which variant this is: always `retention_ratio`."""
    retention_ratio: float
    """Part of the tokens after the instructions that is kept, from 0.0 to 1.0: with `0.8`, messages are dropped until 80 percent of the limit is in use."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Limits other than the model's own."""


class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatio` as a dict, for arguments."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsDict | RealtimeTruncationRetentionRatioTokenLimits
