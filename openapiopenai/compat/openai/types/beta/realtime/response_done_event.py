# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_done import RealtimeBetaServerEventResponseDone as ResponseDoneEvent
__all__ = ["ResponseDoneEvent"]
