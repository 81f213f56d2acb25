# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.containers import Containers as Containers
from openapiopenai.api.containers import AsyncContainers as AsyncContainers
from openapiopenai.api.containers import RawContainers as ContainersWithRawResponse
from openapiopenai.api.containers import AsyncRawContainers as AsyncContainersWithRawResponse
from openapiopenai.api.containers import RawContainers as ContainersWithStreamingResponse
from openapiopenai.api.containers import AsyncRawContainers as AsyncContainersWithStreamingResponse
__all__ = ["Containers", "AsyncContainers", "ContainersWithRawResponse", "AsyncContainersWithRawResponse", "ContainersWithStreamingResponse", "AsyncContainersWithStreamingResponse"]
