# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.vector_stores_files import VectorStoresFiles as Files
from openapiopenai.api.vector_stores_files import AsyncVectorStoresFiles as AsyncFiles
from openapiopenai.api.vector_stores_files import RawVectorStoresFiles as FilesWithRawResponse
from openapiopenai.api.vector_stores_files import AsyncRawVectorStoresFiles as AsyncFilesWithRawResponse
from openapiopenai.api.vector_stores_files import RawVectorStoresFiles as FilesWithStreamingResponse
from openapiopenai.api.vector_stores_files import AsyncRawVectorStoresFiles as AsyncFilesWithStreamingResponse
__all__ = ["Files", "AsyncFiles", "FilesWithRawResponse", "AsyncFilesWithRawResponse", "FilesWithStreamingResponse", "AsyncFilesWithStreamingResponse"]
