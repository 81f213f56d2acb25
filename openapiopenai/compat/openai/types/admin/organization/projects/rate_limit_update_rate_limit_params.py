# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.project_rate_limit_update_request import ProjectRateLimitUpdateRequestDict as RateLimitUpdateRateLimitParams
__all__ = ["RateLimitUpdateRateLimitParams"]
