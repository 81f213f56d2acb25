# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio as _RealtimeTruncationRetentionRatio
RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], _RealtimeTruncationRetentionRatio]
from .realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio
