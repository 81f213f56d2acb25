# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_steer_event import ResponseSteerEvent as ResponseSteerEvent
from ..._models import BaseModel as BaseModel
from .response_steer_input import ResponseSteerInput as ResponseSteerInput
