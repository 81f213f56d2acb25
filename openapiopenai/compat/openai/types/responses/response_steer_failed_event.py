# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError as Error
from openapiopenai.models.response_steer_failed_event_steer import ResponseSteerFailedEventSteer as Steer
__all__ = ["ResponseSteerFailedEvent", "Error", "Steer"]
