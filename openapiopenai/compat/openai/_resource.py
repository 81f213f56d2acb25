# Names of `openai._resource`.
from openapiopenai._runtime.calls.resource import AsyncResource as AsyncAPIResource
from openapiopenai._runtime.calls.resource import SyncResource as SyncAPIResource

__all__ = [
    "AsyncAPIResource",
    "SyncAPIResource",
]
