# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_output_item_done import RealtimeBetaServerEventResponseOutputItemDone as ResponseOutputItemDoneEvent
__all__ = ["ResponseOutputItemDoneEvent"]
