# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_pending_event import ResponseSteerPendingEvent as ResponseSteerPendingEvent
from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer as Steer
from ..._models import BaseModel as BaseModel
from .response_steer_pending_reason import ResponseSteerPendingReason as ResponseSteerPendingReason
from .response_steer_required_input import ResponseSteerRequiredInput as ResponseSteerRequiredInput
__all__ = ["ResponseSteerPendingEvent", "Steer", "BaseModel", "ResponseSteerPendingReason", "ResponseSteerRequiredInput"]
