# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.video_resource import VideoResource as Video
from .._models import BaseModel as BaseModel
from .video_size import VideoSize as VideoSize
from .video_model import VideoModel as VideoModel
from .video_seconds import VideoSeconds as VideoSeconds
from .video_create_error import VideoCreateError as VideoCreateError
__all__ = ["Video", "BaseModel", "VideoSize", "VideoModel", "VideoSeconds", "VideoCreateError"]
