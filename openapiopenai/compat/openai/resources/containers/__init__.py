# Names of the official SDK, generated: openapiopenai drift names
from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from .files import FilesWithRawResponse as FilesWithRawResponse
from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
from .containers import Containers as Containers
from .containers import AsyncContainers as AsyncContainers
from .containers import ContainersWithRawResponse as ContainersWithRawResponse
from .containers import AsyncContainersWithRawResponse as AsyncContainersWithRawResponse
from .containers import ContainersWithStreamingResponse as ContainersWithStreamingResponse
from .containers import AsyncContainersWithStreamingResponse as AsyncContainersWithStreamingResponse
