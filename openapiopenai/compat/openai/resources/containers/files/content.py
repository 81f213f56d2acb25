# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.containers_files_content import ContainersFilesContent as Content
from openapiopenai.api.containers_files_content import AsyncContainersFilesContent as AsyncContent
from openapiopenai.api.containers_files_content import RawContainersFilesContent as ContentWithRawResponse
from openapiopenai.api.containers_files_content import AsyncRawContainersFilesContent as AsyncContentWithRawResponse
from openapiopenai.api.containers_files_content import RawContainersFilesContent as ContentWithStreamingResponse
from openapiopenai.api.containers_files_content import AsyncRawContainersFilesContent as AsyncContentWithStreamingResponse
__all__ = ["Content", "AsyncContent", "ContentWithRawResponse", "AsyncContentWithRawResponse", "ContentWithStreamingResponse", "AsyncContentWithStreamingResponse"]
