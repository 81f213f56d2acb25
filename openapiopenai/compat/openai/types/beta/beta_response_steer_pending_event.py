# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_pending_event import ResponseSteerPendingEvent as BetaResponseSteerPendingEvent
from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer as Steer
__all__ = ["BetaResponseSteerPendingEvent", "Steer"]
