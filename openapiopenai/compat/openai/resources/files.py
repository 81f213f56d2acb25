# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.files import Files as Files
from openapiopenai.api.files import AsyncFiles as AsyncFiles
from openapiopenai.api.files import RawFiles as FilesWithRawResponse
from openapiopenai.api.files import AsyncRawFiles as AsyncFilesWithRawResponse
from openapiopenai.api.files import RawFiles as FilesWithStreamingResponse
from openapiopenai.api.files import AsyncRawFiles as AsyncFilesWithStreamingResponse
__all__ = ["Files", "AsyncFiles", "FilesWithRawResponse", "AsyncFilesWithRawResponse", "FilesWithStreamingResponse", "AsyncFilesWithStreamingResponse"]
