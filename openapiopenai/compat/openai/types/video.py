# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.video_resource import VideoResource as Video
__all__ = ["Video"]
