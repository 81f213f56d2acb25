# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_steer_failed_event import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError as Error
from openapiopenai.models.beta_response_steer_failed_event_steer import BetaResponseSteerFailedEventSteer as Steer
__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]
