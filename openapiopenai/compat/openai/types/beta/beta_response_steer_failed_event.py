# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_steer_failed_event import BetaResponseSteerFailedEvent as BetaResponseSteerFailedEvent
from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError as Error
from openapiopenai.models.beta_response_steer_failed_event_steer import BetaResponseSteerFailedEventSteer as Steer
from ..._models import BaseModel as BaseModel
from .beta_response_steer_input import BetaResponseSteerInput as BetaResponseSteerInput
from .beta_response_steer_error_code import BetaResponseSteerErrorCode as BetaResponseSteerErrorCode
__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer", "BaseModel", "BetaResponseSteerInput", "BetaResponseSteerErrorCode"]
