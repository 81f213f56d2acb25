# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatioDict as _RealtimeTruncationRetentionRatioDict
RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], _RealtimeTruncationRetentionRatioDict]
from .realtime_truncation_retention_ratio_param import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam
