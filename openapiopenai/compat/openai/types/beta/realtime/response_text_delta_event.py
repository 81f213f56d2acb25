# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_text_delta_event import RealtimeBetaResponseTextDeltaEvent as ResponseTextDeltaEvent
__all__ = ["ResponseTextDeltaEvent"]
