# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.container_reference_resource import ContainerReferenceResource as BetaResponseContainerReference
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseContainerReference", "BaseModel"]
