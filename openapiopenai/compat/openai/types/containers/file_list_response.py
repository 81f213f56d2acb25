# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_file_resource import ContainerFileResource as FileListResponse
from ..._models import BaseModel as BaseModel
__all__ = ["FileListResponse", "BaseModel"]
