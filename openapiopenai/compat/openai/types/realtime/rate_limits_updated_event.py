# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_server_event_rate_limits_updated import RealtimeServerEventRateLimitsUpdated as RateLimitsUpdatedEvent
from openapiopenai.models.realtime_server_event_rate_limits_updated_rate_limits_item import RealtimeServerEventRateLimitsUpdatedRateLimitsItem as RateLimit
from ..._models import BaseModel as BaseModel
__all__ = ["RateLimitsUpdatedEvent", "RateLimit", "BaseModel"]
