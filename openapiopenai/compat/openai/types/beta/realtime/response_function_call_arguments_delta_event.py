# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_response_function_call_arguments_delta import RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsDeltaEvent
from ...._models import BaseModel as BaseModel
__all__ = ["ResponseFunctionCallArgumentsDeltaEvent", "BaseModel"]
