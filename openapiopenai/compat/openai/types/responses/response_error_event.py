# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_error_event import ResponseErrorEvent as ResponseErrorEvent
from ..._models import BaseModel as BaseModel
