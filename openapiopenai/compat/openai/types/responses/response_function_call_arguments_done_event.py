# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent
from ..._models import BaseModel as BaseModel
