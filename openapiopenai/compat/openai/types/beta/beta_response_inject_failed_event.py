# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_inject_failed_event import BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent
from openapiopenai.models.beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError as Error
from ..._models import BaseModel as BaseModel
from .beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
__all__ = ["BetaResponseInjectFailedEvent", "Error", "BaseModel", "BetaResponseInputItem"]
