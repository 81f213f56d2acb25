# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
RealtimeConnectParams = TypedDict("RealtimeConnectParams", {"call_id": str, "model": str}, total=False)
