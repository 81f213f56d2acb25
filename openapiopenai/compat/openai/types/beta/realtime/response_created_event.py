# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_created import RealtimeBetaServerEventResponseCreated as ResponseCreatedEvent
__all__ = ["ResponseCreatedEvent"]
