# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_session_updated import RealtimeBetaServerEventSessionUpdated as SessionUpdatedEvent
__all__ = ["SessionUpdatedEvent"]
