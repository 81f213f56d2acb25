# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_queued_event import ResponseQueuedEvent as ResponseQueuedEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
