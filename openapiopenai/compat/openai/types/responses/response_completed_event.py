# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_completed_event import ResponseCompletedEvent as ResponseCompletedEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
