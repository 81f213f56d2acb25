# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_failed_event import ResponseFailedEvent as ResponseFailedEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
