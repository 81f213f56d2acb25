# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_accepted_event import ResponseSteerAcceptedEvent as BetaResponseSteerAcceptedEvent
from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer as Steer
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseSteerAcceptedEvent", "Steer", "BaseModel"]
