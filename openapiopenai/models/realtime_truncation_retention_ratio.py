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
    """`RealtimeTruncationRetentionRatio` of the API."""

    type: Literal["retention_ratio"] = "retention_ratio"
    """Which variant this is: always `retention_ratio`."""
    retention_ratio: float
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None


class RealtimeTruncationRetentionRatioDict(TypedDict, total=False):
    """`RealtimeTruncationRetentionRatio` as a dict, for arguments."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsDict | RealtimeTruncationRetentionRatioTokenLimits
