# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_session_created import RealtimeBetaServerEventSessionCreated as SessionCreatedEvent
__all__ = ["SessionCreatedEvent"]
