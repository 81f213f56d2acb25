# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.api.videos import Videos as Videos
from openapiopenai.api.videos import AsyncVideos as AsyncVideos
from openapiopenai.api.videos import RawVideos as VideosWithRawResponse
from openapiopenai.api.videos import AsyncRawVideos as AsyncVideosWithRawResponse
from openapiopenai.api.videos import RawVideos as VideosWithStreamingResponse
from openapiopenai.api.videos import AsyncRawVideos as AsyncVideosWithStreamingResponse
__all__ = ["Videos", "AsyncVideos", "VideosWithRawResponse", "AsyncVideosWithRawResponse", "VideosWithStreamingResponse", "AsyncVideosWithStreamingResponse"]
