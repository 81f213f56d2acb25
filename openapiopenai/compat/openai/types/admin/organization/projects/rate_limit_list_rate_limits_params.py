# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
RateLimitListRateLimitsParams = TypedDict("RateLimitListRateLimitsParams", {"after": str, "before": str, "limit": int}, total=False)
