# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.realtime_session_create_request_ga_tools_item import RealtimeSessionCreateRequestGAToolsItem as _RealtimeSessionCreateRequestGAToolsItem
RealtimeToolsConfig: TypeAlias = list[_RealtimeSessionCreateRequestGAToolsItem]
from .realtime_tools_config_union import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
