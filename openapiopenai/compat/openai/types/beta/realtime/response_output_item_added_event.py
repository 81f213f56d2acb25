# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_output_item_added import RealtimeBetaServerEventResponseOutputItemAdded as ResponseOutputItemAddedEvent
__all__ = ["ResponseOutputItemAddedEvent"]
