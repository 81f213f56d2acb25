# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_pending_event import ResponseSteerPendingEvent as BetaResponseSteerPendingEvent
from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer as Steer
from ..._models import BaseModel as BaseModel
from .beta_response_steer_pending_reason import BetaResponseSteerPendingReason as BetaResponseSteerPendingReason
from .beta_response_steer_required_input import BetaResponseSteerRequiredInput as BetaResponseSteerRequiredInput
__all__ = ["BetaResponseSteerPendingEvent", "Steer", "BaseModel", "BetaResponseSteerPendingReason", "BetaResponseSteerRequiredInput"]
