# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_client_event_response_cancel import RealtimeBetaClientEventResponseCancel as ResponseCancelEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseCancelEvent", "BaseModel"]
