# Names of the official SDK, generated: openapiopenai drift names
from .files import Files as Files
from .files import AsyncFiles as AsyncFiles
from .files import FilesWithRawResponse as FilesWithRawResponse
from .files import AsyncFilesWithRawResponse as AsyncFilesWithRawResponse
from .files import FilesWithStreamingResponse as FilesWithStreamingResponse
from .files import AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse
from .content import Content as Content
from .content import AsyncContent as AsyncContent
from .content import ContentWithRawResponse as ContentWithRawResponse
from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
from .content import ContentWithStreamingResponse as ContentWithStreamingResponse
from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
