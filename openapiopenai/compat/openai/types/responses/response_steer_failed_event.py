# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_failed_event import ResponseSteerFailedEvent as ResponseSteerFailedEvent
from openapiopenai.models.response_steer_failed_event_error import ResponseSteerFailedEventError as Error
from openapiopenai.models.response_steer_failed_event_steer import ResponseSteerFailedEventSteer as Steer
from ..._models import BaseModel as BaseModel
from .response_steer_input import ResponseSteerInput as ResponseSteerInput
from .response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode
__all__ = ["ResponseSteerFailedEvent", "Error", "Steer", "BaseModel", "ResponseSteerInput", "ResponseSteerErrorCode"]
