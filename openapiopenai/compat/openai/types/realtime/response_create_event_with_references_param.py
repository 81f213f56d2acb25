# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from .realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam as _RealtimeResponseCreateParamsWithReferencesParam
ResponseCreateEventWithReferencesParam = TypedDict("ResponseCreateEventWithReferencesParam", {"type": Literal["response.create"], "event_id": str, "response": _RealtimeResponseCreateParamsWithReferencesParam}, total=False)
from .realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam as RealtimeResponseCreateParamsWithReferencesParam
