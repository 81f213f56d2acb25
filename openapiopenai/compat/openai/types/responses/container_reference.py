# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_reference_param import ContainerReferenceParam as ContainerReference
from ..._models import BaseModel as BaseModel
__all__ = ["ContainerReference", "BaseModel"]
