# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_file_resource import ContainerFileResource as FileRetrieveResponse
from ..._models import BaseModel as BaseModel
__all__ = ["FileRetrieveResponse", "BaseModel"]
