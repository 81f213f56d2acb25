# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio
from openapiopenai.models.realtime_truncation_retention_ratio_token_limits import RealtimeTruncationRetentionRatioTokenLimits as TokenLimits
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits", "BaseModel"]
