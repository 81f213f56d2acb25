# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_incomplete_event import ResponseIncompleteEvent as ResponseIncompleteEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
