# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
SidebandConnectParams = TypedDict("SidebandConnectParams", {"graceful_close": bool}, total=False)
