# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import RealtimeSessionCreateRequestGATracingObjectDict as _RealtimeSessionCreateRequestGATracingObjectDict
RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], _RealtimeSessionCreateRequestGATracingObjectDict]
from openapiopenai.models.realtime_session_create_request_ga_tracing_object import RealtimeSessionCreateRequestGATracingObjectDict as TracingConfiguration
__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]
