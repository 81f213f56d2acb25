# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_text_done_event import RealtimeBetaResponseTextDoneEvent as ResponseTextDoneEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseTextDoneEvent", "BaseModel"]
