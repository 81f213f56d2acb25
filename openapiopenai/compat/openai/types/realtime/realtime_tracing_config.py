# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import RealtimeSessionCreateRequestGATracingObject as _RealtimeSessionCreateRequestGATracingObject
RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], _RealtimeSessionCreateRequestGATracingObject, None]
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import RealtimeSessionCreateRequestGATracingObject as TracingConfiguration
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTracingConfig", "TracingConfiguration", "BaseModel"]
