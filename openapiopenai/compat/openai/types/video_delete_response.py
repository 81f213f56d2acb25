# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.deleted_video_resource import DeletedVideoResource as VideoDeleteResponse
from .._models import BaseModel as BaseModel
__all__ = ["VideoDeleteResponse", "BaseModel"]
