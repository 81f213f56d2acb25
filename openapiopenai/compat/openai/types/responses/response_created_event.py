# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_created_event import ResponseCreatedEvent as ResponseCreatedEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
