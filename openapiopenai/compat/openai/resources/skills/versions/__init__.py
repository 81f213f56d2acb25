# Names of the official SDK, generated: openapiopenai drift names
from .content import Content as Content
from .content import AsyncContent as AsyncContent
from .content import ContentWithRawResponse as ContentWithRawResponse
from .content import AsyncContentWithRawResponse as AsyncContentWithRawResponse
from .content import ContentWithStreamingResponse as ContentWithStreamingResponse
from .content import AsyncContentWithStreamingResponse as AsyncContentWithStreamingResponse
from .versions import Versions as Versions
from .versions import AsyncVersions as AsyncVersions
from .versions import VersionsWithRawResponse as VersionsWithRawResponse
from .versions import AsyncVersionsWithRawResponse as AsyncVersionsWithRawResponse
from .versions import VersionsWithStreamingResponse as VersionsWithStreamingResponse
from .versions import AsyncVersionsWithStreamingResponse as AsyncVersionsWithStreamingResponse
