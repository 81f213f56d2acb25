# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_text_delta_event import RealtimeBetaResponseTextDeltaEvent as ResponseTextDeltaEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseTextDeltaEvent", "BaseModel"]
