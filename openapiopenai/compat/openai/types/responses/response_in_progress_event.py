# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_in_progress_event import ResponseInProgressEvent as ResponseInProgressEvent
from .response import Response as Response
from ..._models import BaseModel as BaseModel
