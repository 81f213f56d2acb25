# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_failed_event import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from openapiopenai.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError as Error
__all__ = ["BetaResponseInjectFailedEvent", "Error"]
