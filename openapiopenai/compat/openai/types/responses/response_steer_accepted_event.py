# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_accepted_event import ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent
from openapiopenai.models.response_steer_accepted_event_steer import ResponseSteerAcceptedEventSteer as Steer
__all__ = ["ResponseSteerAcceptedEvent", "Steer"]
