# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_video_resource import DeletedVideoResource as VideoDeleteResponse
__all__ = ["VideoDeleteResponse"]
