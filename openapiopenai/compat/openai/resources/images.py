# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.images import Images as Images
from openapiopenai.api.images import AsyncImages as AsyncImages
from openapiopenai.api.images import RawImages as ImagesWithRawResponse
from openapiopenai.api.images import AsyncRawImages as AsyncImagesWithRawResponse
from openapiopenai.api.images import RawImages as ImagesWithStreamingResponse
from openapiopenai.api.images import AsyncRawImages as AsyncImagesWithStreamingResponse
__all__ = ["Images", "AsyncImages", "ImagesWithRawResponse", "AsyncImagesWithRawResponse", "ImagesWithStreamingResponse", "AsyncImagesWithStreamingResponse"]
