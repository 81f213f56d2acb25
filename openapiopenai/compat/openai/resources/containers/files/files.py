# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.containers_files import ContainersFiles as Files
from openapiopenai.api.containers_files import AsyncContainersFiles as AsyncFiles
from openapiopenai.api.containers_files import RawContainersFiles as FilesWithRawResponse
from openapiopenai.api.containers_files import AsyncRawContainersFiles as AsyncFilesWithRawResponse
from openapiopenai.api.containers_files import RawContainersFiles as FilesWithStreamingResponse
from openapiopenai.api.containers_files import AsyncRawContainersFiles as AsyncFilesWithStreamingResponse
__all__ = ["Files", "AsyncFiles", "FilesWithRawResponse", "AsyncFilesWithRawResponse", "FilesWithStreamingResponse", "AsyncFilesWithStreamingResponse"]
