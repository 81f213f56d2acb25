# Names of the official SDK, generated: openapiopenai drift names
from .parts import Parts as Parts
from .parts import AsyncParts as AsyncParts
from .parts import PartsWithRawResponse as PartsWithRawResponse
from .parts import AsyncPartsWithRawResponse as AsyncPartsWithRawResponse
from .parts import PartsWithStreamingResponse as PartsWithStreamingResponse
from .parts import AsyncPartsWithStreamingResponse as AsyncPartsWithStreamingResponse
from .uploads import Uploads as Uploads
from .uploads import AsyncUploads as AsyncUploads
from .uploads import UploadsWithRawResponse as UploadsWithRawResponse
from .uploads import AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse
from .uploads import UploadsWithStreamingResponse as UploadsWithStreamingResponse
from .uploads import AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse
