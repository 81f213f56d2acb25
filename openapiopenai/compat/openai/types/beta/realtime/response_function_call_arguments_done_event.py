# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_done import RealtimeBetaServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsDoneEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseFunctionCallArgumentsDoneEvent", "BaseModel"]
