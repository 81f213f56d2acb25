# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent
from ..._models import BaseModel as BaseModel
