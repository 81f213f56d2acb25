# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.rate_limits_param import RateLimitsParamDict as ChatSessionRateLimitsParam
__all__ = ["ChatSessionRateLimitsParam"]
