# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.uploads import Uploads as Uploads
from openapiopenai.api.uploads import AsyncUploads as AsyncUploads
from openapiopenai.api.uploads import RawUploads as UploadsWithRawResponse
from openapiopenai.api.uploads import AsyncRawUploads as AsyncUploadsWithRawResponse
from openapiopenai.api.uploads import RawUploads as UploadsWithStreamingResponse
from openapiopenai.api.uploads import AsyncRawUploads as AsyncUploadsWithStreamingResponse
__all__ = ["Uploads", "AsyncUploads", "UploadsWithRawResponse", "AsyncUploadsWithRawResponse", "UploadsWithStreamingResponse", "AsyncUploadsWithStreamingResponse"]
