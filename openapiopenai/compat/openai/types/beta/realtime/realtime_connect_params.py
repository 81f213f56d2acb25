# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
RealtimeConnectParams = TypedDict("RealtimeConnectParams", {"model": str}, total=False)
