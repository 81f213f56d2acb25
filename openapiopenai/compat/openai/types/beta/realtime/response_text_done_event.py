# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_response_text_done_event import RealtimeBetaResponseTextDoneEvent as ResponseTextDoneEvent
__all__ = ["ResponseTextDoneEvent"]
